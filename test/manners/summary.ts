/** Tables of figures: categories by lists, one row a list, one row a department. */
import { heads, row, type TableLine } from './pieces.js';
import type { Plan } from './plan.js';
import { say, type Said, type Stated } from './say.js';
import type { Tally } from './tally.js';
import { nameOf } from './writer.js';

/** A summary table with its title. */
export interface Summary {
  title: string;
  lines: TableLine[];
}

const cellOf = (figure: Stated): Said => say`${figure}`;

/** The summary table of a plan, or null where it has none. */
export function summaryOf(plan: Plan, tally: Tally): Summary | null {
  switch (plan.structure.summary) {
    case 'none':
      return null;
    case 'matrix':
      return { title: '履职事项汇总表', lines: matrix(tally, '0') };
    case 'matrix-blank':
      return { title: '履职事项清单一览表', lines: matrix(tally, '') };
    case 'matrix-dash':
      return { title: '履职事项统计表（单位：项）', lines: matrix(tally, '—') };
    case 'rows':
      return { title: '履职事项数量汇总表', lines: listRow(tally) };
    case 'row-each':
      return { title: '履职事项清单目录一览表', lines: rowEach(tally) };
    case 'departments':
      return { title: '上级部门收回事项统计表', lines: byDepartment(tally) };
  }
}

/** Categories by lists, with sums on both sides. */
function matrix(tally: Tally, none: string): TableLine[] {
  const categories = [...new Set(tally.lists.flatMap((list) => tally.categories(list)))];
  const figureOf = (figure: Stated): Said => (figure.value === 0 && none !== '0' ? [none] : cellOf(figure));
  return [
    heads(['序号', '类别', ...tally.lists.map((list) => nameOf(list, 'items')), '合计']),
    ...categories.map((category, index) =>
      row([
        String(index + 1),
        category,
        ...tally.lists.map((list) => figureOf(tally.category(list, category))),
        cellOf(tally.categoryOfAll(category)),
      ]),
    ),
    row(['合计', '', ...tally.lists.map((list) => cellOf(tally.list(list))), cellOf(tally.total())]),
  ];
}

/** One row of counts under the names of the lists. */
function listRow(tally: Tally): TableLine[] {
  return [
    heads(['清单名称', ...tally.lists.map((list) => nameOf(list, 'lists')), '合计']),
    row(['事项数量（项）', ...tally.lists.map((list) => cellOf(tally.list(list))), cellOf(tally.total())]),
  ];
}

/** One row a list: its name and its count. */
function rowEach(tally: Tally): TableLine[] {
  return [
    heads(['序号', '清单名称', '类别数', '项数', '备注']),
    ...tally.lists.map((list, index) =>
      row([
        String(index + 1),
        nameOf(list, 'lists'),
        cellOf(tally.categoryNumber(list)),
        cellOf(tally.list(list)),
        '',
      ]),
    ),
    row(['合计', '', '', cellOf(tally.total()), '']),
  ];
}

/** Who takes back how many. */
function byDepartment(tally: Tally): TableLine[] {
  return [
    heads(['序号', '承接部门', '收回事项数']),
    ...tally.receivers().map((name, index) => row([String(index + 1), name, cellOf(tally.department(name))])),
    row(['合计', '', cellOf(tally.list('recovered'))]),
  ];
}
