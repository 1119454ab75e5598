import { rowsBeside, rowsOfThree } from '../../common/beside.js';
import { LISTS } from '../../common/names.js';
import type { DutyList, Figure, FigureKind, LedgerLine, ListName } from '../../model.js';
import { rowsOfDepartment } from '../tables/department-groups.js';
import type { CategoryCounts } from './category-counts.js';
import type { UnstatedCategories } from './unstated-categories.js';
import { allLists, isSameList, rowsOfList, type WhichList } from './which-list.js';

/** What each kind of figure would say where nothing is stated; other kinds are only held against what is stated. */
const ALWAYS: readonly FigureKind[] = ['list-total', 'category-number', 'department-number'];

/**
 * Each stated figure beside what the tables hold, in the order of the document; then, for the totals that are
 * not stated, what was counted. A figure that no table can confirm is unverifiable: it is never an error.
 */
export function ledgerOf(list: DutyList, counting: Counting): LedgerLine[] {
  const counts: Counts = { list, ...counting };
  const { categories } = counting;
  const lines = list.statement.figures.map((figure) => lineOf(figure, countedOf(counts, figure)));
  if (!lines.some((line) => line.kind === 'grand-total'))
    lines.push(unstated('grand-total', ALL_LISTS, null, grandTotal(list)));
  for (const which of allLists(list)) {
    for (const kind of which.list === null ? ALWAYS.slice(0, 1) : ALWAYS) {
      if (lines.some((line) => line.kind === kind && isSameList(line, which))) continue;
      lines.push(unstated(kind, which, null, count(counts, { kind, category: null, ...which })));
    }
    for (const category of counting.unstated.of(which))
      lines.push(unstated('category-count', which, category, categories.of(which).get(category) ?? 0));
  }
  return lines;
}

const ALL_LISTS: WhichList = { list: null, otherList: null };

/** What is counted elsewhere: categories, departments, the part of a department or a level. */
export interface Counting {
  categories: CategoryCounts;
  unstated: UnstatedCategories;
  departments: (list: ListName) => number | null;
  part: (figure: Figure) => number | null;
}

/** What the tables hold, to count in. */
interface Counts extends Counting {
  list: DutyList;
}

function countedOf(counts: Counts, figure: Figure): number | null {
  if (figure.kind === 'part-count') return counts.part(figure);
  if (isOfAllLists(figure)) return ofAllLists(counts, figure);
  return rowsOfDepartment(counts.list, figure) ?? count(counts, figure);
}

function lineOf(figure: Figure, counted: number | null): LedgerLine {
  const { id, kind, list: name, otherList, category, stated, text, place } = figure;
  const result = counted === null ? 'unverifiable' : counted === stated ? 'equal' : 'different';
  return { figure: id, kind, list: name, otherList, category, stated, counted, result, text, place };
}

/**
 * True for a category's number in all lists together, as a table that sums them up has it. Of a text that names no list
 * nobody knows which one is meant.
 *
 *     > | 类别     | 基本履职 | 配合履职 | 合计 |
 *     > | 党的建设 | 24       | 3        | 27   |
 */
function isOfAllLists({ kind, list, otherList, category, subject }: Figure): boolean {
  return (
    kind === 'category-count' && list === null && otherList === null && category !== null && subject === null
  );
}

/** How many items of a category all lists have; null where one of them does not tell its categories, or none has it. */
function ofAllLists({ list, categories }: Counts, { category, stated }: Figure): number | null {
  const told = LISTS.filter((name) => list.lists[name].length > 0);
  const own = told.map((name) => categories.of({ list: name, otherList: null }));
  if (own.some(({ size }) => size === 0)) return null;
  const beside = list.otherLists.map(({ name }) => categories.of({ list: null, otherList: name }));
  if (![...own, ...beside].some((counts) => counts.has(category ?? ''))) return null;
  const rowsOf = (counts: readonly ReadonlyMap<string, number>[]): number =>
    counts.reduce((sum, of) => sum + (of.get(category ?? '') ?? 0), 0);
  // As of the total of all lists: those beside the three may be counted or not.
  const [three, all] = [rowsOf(own), rowsOf([...own, ...beside])];
  return Math.abs(stated - all) < Math.abs(stated - three) ? all : three;
}

function unstated(
  kind: FigureKind,
  { list, otherList }: WhichList,
  category: string | null,
  counted: number | null,
): LedgerLine {
  return {
    figure: null,
    kind,
    list,
    otherList,
    category,
    stated: null,
    counted,
    result: 'unverifiable',
    text: '',
    place: null,
  };
}

/** What is counted: a stated figure, or what none states. */
type Asked = Figure | Pick<Figure, 'kind' | 'category' | 'list' | 'otherList'>;

function count({ list, categories, departments }: Counts, asked: Asked): number | null {
  const { kind, category, list: name } = asked;
  if (kind === 'grand-total') return grandTotal(list, 'id' in asked ? asked : undefined);
  const rows = rowsOfList(list, asked);
  if (rows === null) return kind === 'list-total' && name !== null && isStatedEmpty(list, name) ? 0 : null;
  const counts = categories.of(asked);
  switch (kind) {
    case 'list-total':
      return rows.length;
    case 'category-count':
    case 'group-count':
      return category === null || counts.size === 0 ? null : (counts.get(category) ?? 0);
    case 'category-number':
      return counts.size || null;
    case 'part-count':
      return null;
    case 'department-number':
      return name === null ? null : departments(name);
  }
}

/** True for a list that the document states to have no item, and that has no table. */
export function isStatedEmpty(list: DutyList, name: ListName): boolean {
  const totals = list.statement.figures.filter(
    (figure) => figure.kind === 'list-total' && figure.list === name,
  );
  return list.tables[name] === null && totals.length > 0 && totals.every((figure) => figure.stated === 0);
}

/**
 * The rows of the three lists or, where lists beside them are counted into the total (共 9 项…其中…赋权事项 2 项), of
 * these too: what the document says beside it tells, else which of the two is nearer to what is stated.
 */
function grandTotal(list: DutyList, figure?: Figure): number | null {
  if (LISTS.some((name) => list.tables[name] === null && !isStatedEmpty(list, name))) return null;
  const three = rowsOfThree(list);
  if (figure === undefined) return three;
  const more = three + rowsBeside({ otherLists: listsBeside(list, figure) });
  return Math.abs(figure.stated - more) < Math.abs(figure.stated - three) ? more : three;
}

/** The lists beside the three that a grand total may count: those that its paragraph counts, or all where it counts none. */
function listsBeside({ statement, otherLists }: DutyList, { paragraph }: Figure): DutyList['otherLists'] {
  const totals = statement.figures.filter(
    (figure) => figure.kind === 'list-total' && figure.paragraph === paragraph,
  );
  if (totals.length === 0) return otherLists;
  return otherLists.filter(({ name }) => totals.some(({ otherList }) => otherList === name));
}
