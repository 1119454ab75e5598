import { fold, withoutSpace } from '../../common/characters.js';
import { LISTS } from '../../common/names.js';
import { parseNumeral } from '../../common/numerals.js';
import { NUMBER_HEADING } from '../../common/vocabulary/headings.js';
import { FOLDED_BRACKETED_ORDINAL, ORDINAL } from '../../common/vocabulary/ordinals.js';
import type { Cell, FigureKind, ListName, Place, Table } from '../../model.js';
import { LIST_NOUN, LIST_WORDS, SHORT_LIST_WORDS, WHOLE_WORDS } from './words.js';

/** A cell of a summary table that states a number: of what, as its row and its column say. */
export interface SummaryCell {
  kind: Extract<
    FigureKind,
    'grand-total' | 'list-total' | 'category-count' | 'category-number' | 'department-number'
  >;
  list: ListName | null;
  /** The name of the category as printed, or null. */
  category: string | null;
  value: number;
  /** The words of row and column, and the number: 党的建设 基本履职事项 24. */
  text: string;
  place: Place;
}

/** What a heading or a row's first words say that its numbers count. */
type Label =
  | { of: 'list'; list: ListName }
  | { of: 'whole' }
  | { of: 'items' | 'classes' | 'departments' }
  | { of: 'number' | 'name' | 'rest' };

const LIST_LABEL: Readonly<Record<ListName, RegExp>> = {
  basic: labelOfList('basic'),
  cooperative: labelOfList('cooperative'),
  recovered: labelOfList('recovered'),
};
const WHOLE_LABEL = new RegExp(
  `^(?:(?:${WHOLE_WORDS})*(?:清单|事项)*)?(?:合计|总计|共计|小计|总数|总量|计|总)(?:\\(?项\\)?|项数|数量?)?$`,
);
const ITEMS_LABEL =
  /^(?:事项|履职事项|清单|具体)?(?:总)?(?:项数|条数|数量|数目|数|个数|事项数量?|件数)(?:\(?[项个条]\)?)?$/;
const CLASSES_LABEL = /^(?:事项)?(?:类别|大类|分类|门类)(?:数量?|个数|数目)(?:\(?[类个]\)?)?$/;
const DEPARTMENTS_LABEL = /(?:部门|单位)(?:数量?|个数|数目)(?:\(?[个家]\)?)?$/;
const NAME_LABEL = /(?:类别|类型|分类|清单|名称|领域|方面|项目|种类|事项)(?:名称)?$/;
/** 一、 or （一） before a name. */
const LEADING_ORDINAL = new RegExp(`^(?:(?:${ORDINAL}|\\d{1,3})[、.]|${FOLDED_BRACKETED_ORDINAL})`);
/** A cell of a summary: a number and at most its unit, or that there is none. */
const COUNT = /^(?:共|计)?(\d{1,5}|[〇零一二两三四五六七八九十百]{1,6})(?:项|条|个|类|件|家)?$/;
const NONE = /^(?:[-—–/／\\无0〇零]*)$/;

function labelOfList(list: ListName): RegExp {
  return new RegExp(
    `^(?:(?:${ORDINAL}|\\d{1,2})[、.])?(?:.{0,12}(?:镇|乡|街道))?(?:${LIST_WORDS[list]}|${SHORT_LIST_WORDS[list]})${LIST_NOUN}(?:数量?|项数|个数)?(?:\\(?[项个条]\\)?)?$`,
  );
}

function labelOf(text: string): Label {
  const words = fold(text);
  for (const list of LISTS) if (LIST_LABEL[list].test(words)) return { of: 'list', list };
  if (WHOLE_LABEL.test(words)) return { of: 'whole' };
  if (NUMBER_HEADING.test(words)) return { of: 'number' };
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
 * name lists, categories and sums. `title` is the list that the words above it name.
 *
 *     > | 类别     | 基本履职事项 | 配合履职事项 | 合计 |
 *     > | 党的建设 | 24           | 3            | 27   |
 *     > | 合计     | 110          | 101          | 211  |
 */
export function summaryOf(table: Table, title: ListName | null): SummaryCell[] | null {
  const grid = gridOf(table);
  const labels = columnLabels(grid);
  if (labels === null) return null;
  const { columns, first } = labels;
  if (!isSummary(grid.slice(first), columns)) return null;
  const found: SummaryCell[] = [];
  for (const line of grid.slice(first)) found.push(...cellsOf(line, columns, grid[first - 1] ?? [], title));
  return found.length === 0 ? null : found;
}

/** What each column counts, by the last of the heading rows that says it; the first row of numbers. */
function columnLabels(grid: readonly (Cell | null)[][]): { columns: Label[]; first: number } | null {
  const first = grid.findIndex(
    (line) =>
      line.filter((cell) => COUNT.test(fold(cell?.text ?? ''))).length >= 1 &&
      !line.every((cell) => labelOf(cell?.text ?? '').of === 'number'),
  );
  if (first < 0) return null;
  const width = grid[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column): Label => {
    const texts = grid
      .slice(0, first)
      .map((line) => line[column]?.text ?? '')
      .reverse();
    return texts.map(labelOf).find((label) => label.of !== 'rest') ?? { of: 'rest' };
  });
  return { columns, first };
}

/** True where the rows hold counts beside names, and the columns or the rows name what is summed up. */
function isSummary(rows: readonly (Cell | null)[][], columns: readonly Label[]): boolean {
  const counting = columns.flatMap((label, column) =>
    label.of === 'number' || label.of === 'name' ? [] : [column],
  );
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
  const byRow =
    rows.filter((line) => line.some((cell) => labelOf(cell?.text ?? '').of === 'list')).length >= 2;
  return byColumn || byRow;
}

/** What is no category's name at the head of a row: 合计, 事项数量（项）. */
const NO_CATEGORY: ReadonlySet<Label['of']> = new Set(['list', 'whole', 'items']);

function cellsOf(
  line: readonly (Cell | null)[],
  columns: readonly Label[],
  heading: readonly (Cell | null)[],
  title: ListName | null,
): SummaryCell[] {
  const names = line.flatMap((cell, column) => {
    const text = withoutSpace(cell?.text ?? '');
    const isName =
      text !== '' && !COUNT.test(fold(text)) && !NONE.test(fold(text)) && columns[column]?.of !== 'number';
    return isName && cell?.column === column ? [text] : [];
  });
  const rowLists = names.flatMap((name) => { const label = labelOf(name); return label.of === 'list' ? [label.list] : []; }); // prettier-ignore
  const isSum = names.some((name) => labelOf(name).of === 'whole');
  const category = names.find((name) => !NO_CATEGORY.has(labelOf(name).of)) ?? null;
  return line.flatMap((cell, column): SummaryCell[] => {
    const match = COUNT.exec(fold(cell?.text ?? ''));
    const value = match?.[1] === undefined ? null : parseNumeral(match[1]);
    const label = columns[column] ?? { of: 'rest' };
    if (
      cell === null ||
      cell.column !== column ||
      value === null ||
      label.of === 'number' ||
      label.of === 'name'
    )
      return [];
    const list = label.of === 'list' ? label.list : (rowLists[0] ?? (label.of === 'whole' ? null : title));
    const text = [...names, withoutSpace(heading[column]?.text ?? ''), cell.text.trim()]
      .filter((part) => part !== '')
      .join(' ');
    const kind = kindOf(
      label,
      list,
      rowLists.length > 0 && category === null ? null : isSum ? null : category,
    );
    const named = kind === 'category-count' ? (category?.replace(LEADING_ORDINAL, '') ?? null) : null;
    return [{ kind, list, category: named, value, text, place: cell.place }];
  });
}

/**
 * Numbers by category of a table that names no list are those of the list whose categories they are, where one alone
 * has them all; its sum is that list's total.
 */
export function ofOneList(
  cells: readonly SummaryCell[],
  categories: Readonly<Record<ListName, readonly string[]>>,
): SummaryCell[] {
  const names = cells.flatMap(({ list, category }) => (list === null && category !== null ? [category] : []));
  const fitting = LISTS.filter((list) => names.every((name) => categories[list].includes(name)));
  const [only] = fitting;
  // Beside columns of lists a column that names none adds them up.
  if (cells.some(({ list }) => list !== null)) return [...cells];
  if (names.length === 0 || only === undefined || fitting.length > 1) return [...cells];
  return cells.map((cell) => {
    return { ...cell, list: only, kind: cell.kind === 'grand-total' ? 'list-total' : cell.kind };
  });
}

function kindOf(label: Label, list: ListName | null, category: string | null): SummaryCell['kind'] {
  if (label.of === 'classes') return 'category-number';
  if (label.of === 'departments') return 'department-number';
  if (category !== null) return 'category-count';
  return list === null ? 'grand-total' : 'list-total';
}
