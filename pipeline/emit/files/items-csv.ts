import { textOf } from '../../common/cells.js';
import { LIST_TEXT, LISTS } from '../../common/names.js';
import type { DutyList, Item, OutputFile } from '../../model.js';
import { csvOf } from './csv.js';
import { rowNumber } from '../words/printed-rows.js';

const HEADER = [
  '清单',
  '序号',
  '事项类别',
  '事项名称',
  '对应上级部门',
  '上级部门职责',
  '配合职责',
  '承接部门及工作方式',
];

/** All items in one table, with the list in the first column. */
export function itemsCsv(list: DutyList): OutputFile {
  const rows = LISTS.flatMap((name) =>
    list.lists[name].map((item): (string | number)[] => [
      LIST_TEXT[name].zh,
      rowNumber(item, textOf(item, 'number')),
      item.category,
      item.name,
      textOf(item, 'departments'),
      textOf(item, 'superiorDuties'),
      textOf(item, 'townshipDuties'),
      textOf(item, 'handover') || receiversText(item),
    ]),
  );
  return { name: 'items.csv', content: csvOf(HEADER, rows) };
}

/** Two columns of a receiver and its way of working, as the one column of other lists. */
export function receiversText(item: Item): string {
  if (!('handovers' in item)) return '';
  const pairs = item.handovers as { department: string | null; way: string }[];
  return pairs
    .map((pair) => (pair.department === null ? pair.way : `${pair.department}：${pair.way}`))
    .join('\n');
}
