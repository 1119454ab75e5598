import { append } from '../../common/arrays.js';
import { fold, withoutSpace } from '../../common/characters.js';
import { LISTS } from '../../common/names.js';
import { parseNumeral } from '../../common/numerals.js';
import { NUMBER_HEADING } from '../../common/vocabulary/headings.js';
import { LIST_NOUN, LIST_WORDS, SHORT_LIST_WORDS, WHOLE_WORDS } from '../../common/vocabulary/list-names.js';
import { FOLDED_BRACKETED_ORDINAL, ORDINAL } from '../../common/vocabulary/ordinals.js';
import type { Cell, FigureKind, ListName, Place, Table } from '../../model.js';
import type { ListKey } from '../lists/list-key.js';
import { keysOf, type OtherName } from './names.js';
import type { Knowledge } from './readings.js';

/** A cell of a summary table that states a number: of what, as its row and its column say. */
export interface SummaryCell {
  kind: Extract<
    FigureKind,
    'grand-total' | 'list-total' | 'category-count' | 'category-number' | 'department-number'
  >;
  list: ListKey | null;
  /** The name of the category as printed, or null. */
  category: string | null;
  value: number;
  /** The words of row and column, and the number: 党的建设 基本履职事项 24. */
  text: string;
  place: Place;
}

/** What a heading or a row's first words say that its numbers count. */
type Label =
  | { of: 'list'; list: ListKey }
  | { of: 'whole' }
  | { of: 'items' | 'classes' | 'departments' }
  | { of: 'number' | 'name' | 'share' | 'rest' };

const LIST_LABEL: Readonly<Record<ListName, RegExp>> = {
  basic: labelOfList('basic'),
  cooperative: labelOfList('cooperative'),
  recovered: labelOfList('recovered'),
};
const WHOLE_LABEL = new RegExp(
  `^(?:(?:${WHOLE_WORDS})*(?:清单|事项)*)?(?:合计|总计|共计|小计|总数|总量|计|总)(?:\\(?项\\)?|项数|数量?)?$`,
);
const ITEMS_LABEL =
  /^(?:(?:事项|履职事项|清单|具体)?(?:总)?(?:项数|条数|数量|数目|数|个数|事项数量?|件数)(?:\(?[项个条]\)?)?|(?:履职)?事项\([项个条]\))$/;
const CLASSES_LABEL = /^(?:事项)?(?:类别|大类|分类|门类)(?:(?:数量?|个数|数目)(?:\(?[类个]\)?)?|\([类个]\))$/;
const DEPARTMENTS_LABEL = /(?:部门|单位)(?:(?:数量?|个数|数目)(?:\(?[个家]\)?)?|\([个家]\))$/;
/** A column of shares: 占比, 所占百分比（%）. */
const SHARE_LABEL = /(?:占比|比重|比例|百分比|百分率)(?:\(?[%‰]\)?)?$/;
/** A share of a whole, which is neither a name nor a count: 49.2%. */
const SHARE = /^(?:约|占)?\d{1,3}(?:\.\d+)?[%‰]$/;
const NAME_LABEL = /(?:类别|类型|分类|清单|名称|领域|方面|项目|种类|事项)(?:名称)?$/;
/** 一、 or （一） before a name. */
const LEADING_ORDINAL = new RegExp(`^(?:(?:${ORDINAL}|\\d{1,3})[、.]|${FOLDED_BRACKETED_ORDINAL})`);
/** A cell of a summary: a number and at most its unit, or that there is none. */
const COUNT = /^(?:共|计)?(\d{1,5}|[〇零一二两三四五六七八九十百]{1,6})(?:项|条|个|类|件|家)?$/;
const NONE = /^(?:[-—–/／\\无0〇零]*)$/;

/** What names no category in the first cells of a row. */
const NO_CATEGORY: ReadonlySet<Label['of']> = new Set(['list', 'whole', 'items', 'classes', 'departments']);

function labelOfList(list: ListName): RegExp {
  return new RegExp(
    `^(?:(?:${ORDINAL}|\\d{1,2})[、.])?(?:.{0,12}(?:镇|乡|街道))?(?:${LIST_WORDS[list]}|${SHORT_LIST_WORDS[list]})${LIST_NOUN}(?:数量?|项数|个数)?(?:\\(?[项个条]\\)?)?$`,
  );
}

function labelOf(text: string, others: readonly OtherName[]): Label {
  const words = fold(text);
  for (const list of LISTS) if (LIST_LABEL[list].test(words)) return { of: 'list', list };
  for (const { list, label } of others) if (label.test(words)) return { of: 'list', list };
  if (WHOLE_LABEL.test(words)) return { of: 'whole' };
  if (NUMBER_HEADING.test(words)) return { of: 'number' };
  if (SHARE_LABEL.test(words)) return { of: 'share' };
  if (DEPARTMENTS_LABEL.test(words)) return { of: 'departments' };
  if (CLASSES_LABEL.test(words)) return { of: 'classes' };
  if (ITEMS_LABEL.test(words)) return { of: 'items' };
  return { of: NAME_LABEL.test(words) ? 'name' : 'rest' };
}

/** A table as a grid: the cell that shows in each place, merged cells repeated. */
function gridOf(table: Table): (Cell | null)[][] {
  const grid = table.rows.map(() => Array<Cell | null>(table.columns).fill(null));
  for (const cell of table.rows.flatMap((row) => row.cells))
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++)
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        const line = grid[row];
        if (line !== undefined && column < line.length) line[column] = cell;
      }
  return grid;
}

/**
 * The numbers of a table that sums the lists up, or null where the table is none: its numbers are counts, its words
 * name lists, categories and sums. `title` is the list that the words above it name, `others` how the lists beside the
 * three are called.
 *
 *     > | 类别     | 基本履职事项 | 配合履职事项 | 合计 |
 *     > | 党的建设 | 24           | 3            | 27   |
 *     > | 合计     | 110          | 101          | 211  |
 */
export function summaryOf(
  table: Table,
  title: ListKey | null,
  others: readonly OtherName[] = [],
): SummaryCell[] | null {
  const grid = gridOf(table);
  const labels = columnLabels(grid, others);
  if (labels === null) return null;
  const { columns, first } = labels;
  if (!isSummary(grid.slice(first), columns, others)) return null;
  const found: SummaryCell[] = [];
  const body = grid.slice(first);
  const categories = body.filter((line) => categoryOf(namesOf({ line, columns, others })) !== null).length;
  const known = { columns, categories, heading: grid[first - 1] ?? [], title, others };
  for (const [index, line] of body.entries()) append(found, cellsOf({ ...known, line, row: first + index }));
  return found.length === 0 ? null : found;
}

/** What each column counts, by the last of the heading rows that says it; the first row of numbers. */
function columnLabels(
  grid: readonly (Cell | null)[][],
  others: readonly OtherName[],
): { columns: Label[]; first: number } | null {
  const first = grid.findIndex(
    (line) =>
      line.filter((cell) => COUNT.test(fold(cell?.text ?? ''))).length >= 1 &&
      !line.every((cell) => labelOf(cell?.text ?? '', others).of === 'number'),
  );
  if (first < 0) return null;
  const width = grid[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column): Label => {
    const texts = grid
      .slice(0, first)
      .map((line) => line[column]?.text ?? '')
      .reverse();
    return texts.map((text) => labelOf(text, others)).find((label) => label.of !== 'rest') ?? { of: 'rest' };
  });
  return { columns, first };
}

/** True for a column that may hold counts: not for row numbers, names and shares. */
function isCounted({ of }: Label): boolean {
  return of !== 'number' && of !== 'name' && of !== 'share';
}

/** True where the rows hold counts beside names, and the columns or the rows name what is summed up. */
function isSummary(
  rows: readonly (Cell | null)[][],
  columns: readonly Label[],
  others: readonly OtherName[],
): boolean {
  const counting = columns.flatMap((label, column) => (isCounted(label) ? [column] : []));
  const counts = counting.filter((column) => {
    const texts = rows.map((line) => fold(line[column]?.text ?? '')).filter((text) => text !== '');
    return (
      texts.some((text) => COUNT.test(text)) && texts.every((text) => COUNT.test(text) || NONE.test(text))
    );
  });
  const longest = rows.flat().reduce((most, cell) => Math.max(most, [...(cell?.text ?? '')].length), 0);
  if (counts.length === 0 || longest > 40) return false;
  const said = (label: Label): boolean =>
    label.of === 'list' ||
    label.of === 'whole' ||
    label.of === 'items' ||
    label.of === 'classes' ||
    label.of === 'departments';
  const byColumn = counts.some((column) => said(columns[column] ?? { of: 'rest' }));
  const ofRows = rows.map((line) => line.map((cell) => labelOf(cell?.text ?? '', others).of));
  const byRow = ofRows.filter((labels) => labels.includes('list')).length >= 2;
  // Categories side by side: each row says what it counts of them.
  const across =
    counts.length >= 2 && ofRows.every((labels) => labels.some((of) => of === 'items' || of === 'list'));
  return byColumn || byRow || across;
}

/** A row of a summary table, and what is known of its columns. */
interface SummaryLine {
  line: readonly (Cell | null)[];
  /** Its place in the table: a merged cell counts once, in the first of its rows. */
  row: number;
  /** How many rows of the table name a category. */
  categories: number;
  columns: readonly Label[];
  heading: readonly (Cell | null)[];
  title: ListKey | null;
  others: readonly OtherName[];
}

/** A cell of a row that names what its numbers count. */
interface NameCell {
  cell: Cell;
  text: string;
  label: Label;
}

function namesOf({ line, columns, others }: Pick<SummaryLine, 'line' | 'columns' | 'others'>): NameCell[] {
  return line.flatMap((cell, column) => {
    const text = withoutSpace(cell?.text ?? '');
    if (cell === null || cell.column !== column || text === '') return [];
    const [words, of] = [fold(text), columns[column]?.of];
    const isNumber = COUNT.test(words) || NONE.test(words) || SHARE.test(words);
    return isNumber || of === 'number' || of === 'share'
      ? []
      : [{ cell, text, label: labelOf(text, others) }];
  });
}

function categoryOf(names: readonly NameCell[]): NameCell | null {
  return names.find(({ label }) => !NO_CATEGORY.has(label.of)) ?? null;
}

/**
 * What a merged count reaches over: the rows of one category or list, all categories of a list (its total), or some of
 * them, of which nothing is said.
 *
 *     > | 基本履职 | 党的建设 | 24 | 110 |
 *     > |          | 经济发展 | 86 |     |
 */
function reachOf(cell: Cell, names: readonly NameCell[], categories: number): 'row' | 'list' | 'some' {
  const category = categoryOf(names)?.cell;
  if (category === undefined || cell.rowSpan <= category.rowSpan) return 'row';
  const list = names.find(({ label }) => label.of === 'list')?.cell;
  const whole = list?.rowSpan ?? categories;
  return cell.rowSpan >= whole && (list?.row ?? cell.row) === cell.row ? 'list' : 'some';
}

function cellsOf(from: SummaryLine): SummaryCell[] {
  const { line, row, columns, categories, heading, title } = from;
  const cells = namesOf(from);
  const names = cells.map(({ text }) => text);
  const rowLists = cells.flatMap(({ label }) => (label.of === 'list' ? [label.list] : []));
  const isSum = cells.some(({ label }) => label.of === 'whole');
  const category = categoryOf(cells)?.text ?? null;
  return line.flatMap((cell, column): SummaryCell[] => {
    const match = COUNT.exec(fold(cell?.text ?? ''));
    const value = match?.[1] === undefined ? null : parseNumeral(match[1]);
    const label = columns[column] ?? { of: 'rest' };
    if (cell === null || cell.column !== column || value === null || !isCounted(label)) return [];
    const reach = reachOf(cell, cells, categories);
    // A merged count is one figure, that of its first row.
    if (cell.row !== row || reach === 'some') return [];
    const list = label.of === 'list' ? label.list : (rowLists[0] ?? (label.of === 'whole' ? null : title));
    const above = withoutSpace(heading[column]?.text ?? '');
    const words = reach === 'list' ? names.filter((name) => name !== category) : names;
    const text = [...words, above, cell.text.trim()].filter((part) => part !== '').join(' ');
    // A category of the row; or, in a row that names none, the one above.
    const own =
      category === null && label.of === 'rest' && above !== ''
        ? above
        : isSum || reach === 'list'
          ? null
          : category;
    const kind = kindOf(label, list, own);
    const named = kind === 'category-count' ? (own?.replace(LEADING_ORDINAL, '') ?? null) : null;
    return [{ kind, list, category: named, value, text, place: cell.place }];
  });
}

/**
 * Numbers by category of a table that names no list: those of a list whose categories they are, or of all lists
 * together, as the total of the rows is nearest; their sum is that list's total.
 */
export function ofOneList(
  cells: readonly SummaryCell[],
  knowledge: Pick<Knowledge, 'categories' | 'totals' | 'others'>,
): SummaryCell[] {
  const { categories, totals } = knowledge;
  if (cells.some(({ list }) => list !== null)) return [...cells];
  const named = cells.filter(({ kind }) => kind === 'category-count');
  const lists = keysOf(knowledge);
  const fitting = lists.filter((list) =>
    named.every(({ category }) => categories[list]?.includes(category ?? '') === true),
  );
  if (named.length === 0 || fitting.length === 0) return [...cells];
  const sum = named.reduce((all, { value }) => all + value, 0);
  const distance = (total: number): number => Math.abs(sum - total);
  const nearest = fitting.reduce((best, list) =>
    distance(totals[list] ?? 0) < distance(totals[best] ?? 0) ? list : best,
  );
  const all = lists.reduce((count, list) => count + (totals[list] ?? 0), 0);
  if (distance(all) < distance(totals[nearest] ?? 0)) return [...cells];
  return cells.map((cell) => ({
    ...cell,
    list: nearest,
    kind: cell.kind === 'grand-total' ? 'list-total' : cell.kind,
  }));
}

function kindOf(label: Label, list: ListKey | null, category: string | null): SummaryCell['kind'] {
  if (label.of === 'classes') return 'category-number';
  if (label.of === 'departments') return 'department-number';
  if (category !== null) return 'category-count';
  return list === null ? 'grand-total' : 'list-total';
}
