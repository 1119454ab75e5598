/** Tables of single pages joined into the tables of the document. */
import { withoutSpace } from '../../common/characters.js';
import { parseRowNumber } from '../../common/numerals.js';
import type { Box, Cell } from '../../model.js';
import { NUMBER_HEADING } from './columns.js';
import { unpackTable } from './pack.js';
import type { Line, PackedTable, PageCell, PageTable } from './types.js';

/** Column borders of two pages are the same up to this, in points. */
const SAME_COLUMN = 4;

/** A cell that may stand on several pages. */
export interface JoinedCell {
  row: number;
  rowSpan: number;
  /** Left and right, in the first page's measure. */
  left: number;
  right: number;
  parts: { page: number; box: Box; lines: Line[] }[];
  openBottom: boolean;
  tagRow: string | null;
  tagSpan: number | null;
  header: boolean;
}

/** A table that may run over several pages. */
export interface JoinedTable {
  methods: Set<PageTable['method']>;
  /** All column borders, in the first page's measure. */
  columns: number[];
  rows: number;
  cells: JoinedCell[];
  /** Rows before which a page begins, with the page. */
  pageStarts: Map<number, number>;
  pages: { page: number; box: Box }[];
  /** The texts of the first rows: what is a repeated heading. */
  firstRows: string[];
  /** The cells that end in the last row. */
  tail: JoinedCell[];
  /** Left borders of columns in which cells are merged down on a page. */
  merged: number[];
  /** At the end of some page only part of its cells had no rule below: those go on. */
  leavesOpen: boolean;
  /** By left border of a column: how many of its texts are numbers. */
  numbers: Map<number, Tally>;
  /** The cells that were taken out of `cells`: no later page can add to their rows. */
  settled: SettledCell[];
  /** How many of `pages` they stand on, the first apart: its cells stay. */
  settledPages: number;
}

/** A cell whose text is decided. Which column it is in shows when all pages are joined. */
export interface SettledCell {
  cell: Cell;
  /** As in `JoinedCell`. */
  left: number;
  right: number;
}

/** How many texts a column has, and how many of them are row numbers. */
interface Tally {
  numbers: number;
  texts: number;
}

/** So many rows at most are a heading. */
const MAX_HEADINGS = 4;

/** The text of a cell without white space. */
function bare(cell: { lines: Line[] } | JoinedCell): string {
  const lines = 'parts' in cell ? cell.parts.flatMap((part) => part.lines) : cell.lines;
  return withoutSpace(lines.map((line) => line.text).join(''));
}

/** A page's table as the beginning of a table. */
export function startTable(table: PageTable): JoinedTable {
  const joined: JoinedTable = {
    methods: new Set([table.method]),
    columns: [...table.columns],
    rows: 0,
    cells: [],
    pageStarts: new Map([[0, table.page]]),
    pages: [{ page: table.page, box: table.box }],
    firstRows: Array.from({ length: Math.min(MAX_HEADINGS, table.rows) }, (_, row) =>
      rowTexts(table.cells, row),
    ),
    tail: [],
    merged: mergedColumns(table, 0),
    leavesOpen: false,
    numbers: new Map(),
    settled: [],
    settledPages: 1,
  };
  joined.cells = table.cells.map((cell) => fromPage(table.page, cell, cell.row, 0));
  joined.rows = table.rows;
  joined.tail = joined.cells.filter((cell) => cell.row + cell.rowSpan === joined.rows);
  countNumbers(joined, table, 0);
  return joined;
}

function fromPage(page: number, cell: PageCell, row: number, shift: number): JoinedCell {
  return {
    row,
    rowSpan: cell.rowSpan,
    left: cell.box[0] - shift,
    right: cell.box[2] - shift,
    parts: [{ page, box: cell.box, lines: cell.lines }],
    openBottom: cell.openBottom,
    tagRow: cell.tagRow,
    tagSpan: cell.tagSpan,
    header: cell.header,
  };
}

/**
 * How far a page's columns lie to the right of the table's (mirrored margins), where its grid continues the
 * table's: the same outer borders, and the column borders of one among those of the other; else null.
 */
export function gridShift(columns: readonly number[], table: PageTable): number | null {
  const left = table.columns[0] ?? 0;
  const right = table.columns.at(-1) ?? 0;
  const shift = left - (columns[0] ?? 0);
  if (Math.abs(right - (columns.at(-1) ?? 0) - shift) > SAME_COLUMN) return null;
  const has = (all: readonly number[], one: number): boolean =>
    all.some((x) => Math.abs(x - one) <= SAME_COLUMN);
  const moved = table.columns.map((x) => x - shift);
  if (moved.every((x) => has(columns, x)) || columns.every((x) => has(moved, x))) return shift;
  return null;
}

/** The texts of the cells that begin in a row. */
function rowTexts(
  cells: readonly { row: number; lines?: Line[]; parts?: JoinedCell['parts'] }[],
  row: number,
): string {
  return cells
    .filter((cell) => cell.row === row)
    .map((cell) => bare(cell as JoinedCell))
    .join('\t');
}

/** How many of a page's first rows repeat the first rows of the table. Rows that begin with a number are no headings. */
export function repeatedHeadings(joined: JoinedTable, table: PageTable): number {
  let count = 0;
  while (count < Math.min(joined.firstRows.length, table.rows)) {
    const text = rowTexts(table.cells, count);
    if (text.replace(/\t/g, '') === '' || text !== joined.firstRows[count]) break;
    if (parseRowNumber(text.split('\t')[0] ?? '') !== null) break;
    count++;
  }
  return count;
}

/** True where the page's table continues the joined one. */
export function continues(joined: JoinedTable, table: PageTable): boolean {
  const shift = gridShift(joined.columns, table);
  if (shift === null) return false;
  if (repeatedHeadings(joined, table) > 0 || isLateHeading(joined, table)) return true;
  // Without the headings: another heading row begins another table.
  const first = table.cells.filter((cell) => cell.row === 0);
  const old = joined.cells.slice(0, first.length + 1).filter((cell) => cell.row === 0);
  const isHeading =
    first.length > 1 &&
    first.length === old.length &&
    first.every((cell) => cell.header) &&
    old.every((cell) => cell.header);
  return !isHeading && !/序号/.test(rowTexts(table.cells, 0));
}

/**
 * True where the table's heading row stands on its second page for the first time: some programs (WeasyPrint) leave
 * it out above a row that is taller than the page.
 */
function isLateHeading(joined: JoinedTable, table: PageTable): boolean {
  const named = joined.cells.some((cell) => cell.row < MAX_HEADINGS && NUMBER_HEADING.test(bare(cell)));
  if (named || !joined.tail.some((cell) => cell.openBottom)) return false;
  return table.cells.some((cell) => cell.row === 0 && NUMBER_HEADING.test(bare(cell)));
}

/** Sets a page's first row above the first row of the table. */
function setHeading(joined: JoinedTable, table: PageTable, shift: number): void {
  for (const cell of joined.cells) cell.row++;
  joined.rows++;
  const heading = table.cells.filter((cell) => cell.row === 0 && cell.rowSpan === 1);
  joined.cells.unshift(...heading.map((cell) => fromPage(table.page, cell, 0, shift)));
  joined.pageStarts = new Map([...joined.pageStarts].map(([row, page]) => [row === 0 ? 0 : row + 1, page]));
  joined.firstRows = [rowTexts(table.cells, 0)];
}

/** Counts the texts of a page's columns, and those that are numbers, into the table's. */
function countNumbers(joined: JoinedTable, table: PageTable, shift: number): void {
  const wide = (joined.columns.at(-1) ?? 0) - (joined.columns[0] ?? 0) - SAME_COLUMN;
  for (const cell of table.cells) {
    const text = bare(cell);
    if (text === '' || cell.box[2] - cell.box[0] >= wide) continue;
    const left = cell.box[0] - shift;
    const key = [...joined.numbers.keys()].find((x) => Math.abs(x - left) <= SAME_COLUMN) ?? left;
    const tally = joined.numbers.get(key) ?? { numbers: 0, texts: 0 };
    tally.texts++;
    if (parseRowNumber(text) !== null) tally.numbers++;
    joined.numbers.set(key, tally);
  }
}

/** The column of a table that holds the row numbers, as its left border, or null. */
function numberColumn(joined: JoinedTable): number | null {
  // A page may hold no number at all: a row that is taller than the page.
  const heading = joined.cells
    .slice(0, 24)
    .find((cell) => cell.row < MAX_HEADINGS && NUMBER_HEADING.test(bare(cell)));
  if (heading) return heading.left;
  const found = [...joined.numbers].sort((a, b) => a[0] - b[0]);
  for (const [left, { numbers, texts }] of found) if (numbers >= 2 && numbers >= 0.6 * texts) return left;
  for (const [left, { numbers, texts }] of found) if (numbers >= 1 && numbers >= 0.5 * texts) return left;
  return null;
}

/** What tells whether a row is broken by the page end between a table and what follows. */
interface Seam {
  above: JoinedCell[];
  below: PageCell[];
  number: number | null;
  shift: number;
  width: number;
}

/** True where the table's last row and the page's first row below the headings are one row. */
function isBroken(seam: Seam): boolean {
  const { above, below, shift } = seam;
  if (above.length === 0 || below.length === 0) return false;
  const isWhole = (left: number, right: number): boolean => right - left > seam.width - SAME_COLUMN;
  const wholeAbove = above.length === 1 && above.every((cell) => isWhole(cell.left, cell.right));
  const wholeBelow = below.length === 1 && below.every((cell) => isWhole(cell.box[0], cell.box[2]));
  if (wholeAbove !== wholeBelow) return false;
  const number = seam.number;
  const near = (left: number): boolean => number !== null && Math.abs(left - number) <= SAME_COLUMN;
  const numberAbove = above.find((cell) => near(cell.left));
  const numberBelow = below.find((cell) => near(cell.box[0] - shift));
  const [textA, textB] = [numberAbove, numberBelow].map((cell) => (cell ? bare(cell) : null));
  if (textA && textB) return false;
  // The structure tree names rows: cells of one row on both pages are one row.
  const isOfRow = (cell: JoinedCell | PageCell): boolean =>
    cell.rowSpan === 1 && cell.tagRow !== null && (cell.tagSpan ?? 1) === 1;
  const rowsAbove = new Set(above.filter(isOfRow).map((cell) => cell.tagRow));
  const rowsBelow = new Set(below.filter(isOfRow).map((cell) => cell.tagRow));
  const tablesAbove = new Set([...rowsAbove].map(tableOfRow));
  if (rowsAbove.size > 0 && [...rowsBelow].some((row) => tablesAbove.has(tableOfRow(row)))) {
    if ([...rowsBelow].some((row) => rowsAbove.has(row))) return true;
    if (isTold(above) && isTold(below)) return false;
    // Some programs write a new row on each page: two rows where both have all of their cells.
    const isFull = (cells: readonly (PageCell | JoinedCell)[]): boolean =>
      cells.every((cell) => bare(cell) !== '');
    if (isFull(above) && isFull(below)) return false;
  }
  const isOpen = above.some((cell) => cell.openBottom) || below.some((cell) => cell.openTop);
  if (wholeAbove) return isOpen;
  if (typeof textA === 'string' && typeof textB === 'string') {
    if (isOpen) return true;
    // An empty number belongs to the number on the other page.
    if (textB === '') return below.some((cell) => bare(cell) !== '');
    return above.some((cell) => bare(cell) !== '' && cell.rowSpan === 1);
  }
  return isOpen;
}

/** True where the structure tree says which rows and columns cells span: what it calls a row is one. */
function isTold(cells: readonly { tagSpan: number | null }[]): boolean {
  return cells.some((cell) => cell.tagSpan !== null);
}

/** The table in the name of a row of the structure tree. Some programs (LibreOffice) name a table anew on each page. */
function tableOfRow(row: string | null): string {
  return (row ?? '').replace(/(?:#\d+)?\.\d+$/, '');
}

/** A text in which sentences end with marks, and one that stops within a sentence. */
const MARKED = /[。；：]/u;
const STOPPED = /[^。；：！？]$/u;

/** True where a text of one page stops within a sentence that goes on in the same column of the next. */
function breaksOff(
  above: readonly { left: number; text: string }[],
  below: readonly { left: number; text: string }[],
): boolean {
  return above.some(({ left, text }) => {
    const next = below.find((cell) => Math.abs(cell.left - left) <= SAME_COLUMN)?.text ?? '';
    return STOPPED.test(text) && next !== '' && MARKED.test(text + next);
  });
}

/**
 * True where a page holds one row without a number which the `next` page's first row, that has one, goes on with: its
 * sentences break off there, or only there no rule ends it, and no sentence did on the page before. So it is where
 * numbers stand in the middle of rows.
 */
function belongsBelow(
  joined: JoinedTable,
  table: PageTable,
  following: PageTable | PackedTable | undefined,
): boolean {
  const number = numberColumn(joined);
  const from = repeatedHeadings(joined, table);
  if (number === null || !following || table.rows - from !== 1) return false;
  const next = unpackTable(following);
  if (gridShift(joined.columns, next) === null) return false;
  const rowOf = (page: PageTable, row: number): { left: number; text: string }[] => {
    const shift = gridShift(joined.columns, page) ?? 0;
    return page.cells
      .filter((cell) => cell.row === row)
      .map((cell) => ({ left: cell.box[0] - shift, text: bare(cell) }));
  };
  const isNumbered = (row: readonly { left: number; text: string }[]): boolean =>
    row.some(({ left, text }) => Math.abs(left - number) <= SAME_COLUMN && text !== '');
  const [own, below] = [rowOf(table, from), rowOf(next, repeatedHeadings(joined, next))];
  const above = joined.tail.map((cell) => ({ left: cell.left, text: bare(cell) }));
  const isOpenBelow =
    table.cells.some((cell) => cell.openBottom) && !joined.tail.some((cell) => cell.openBottom);
  return (
    isNumbered(above) &&
    !isNumbered(own) &&
    isNumbered(below) &&
    !breaksOff(above, own) &&
    (breaksOff(own, below) || isOpenBelow)
  );
}

/** Puts a page's table below a table that it continues; `next` is the first table of the page behind it. */
export function appendTable(joined: JoinedTable, table: PageTable, next?: PageTable | PackedTable): void {
  const shift = gridShift(joined.columns, table) ?? 0;
  if (isLateHeading(joined, table)) setHeading(joined, table, shift);
  const headings = repeatedHeadings(joined, table);
  const above = joined.tail;
  countNumbers(joined, table, shift);
  const below = table.cells.filter((cell) => cell.row === headings);
  const seam: Seam = {
    above,
    below,
    number: numberColumn(joined),
    shift,
    width: (joined.columns.at(-1) ?? 0) - (joined.columns[0] ?? 0),
  };
  const broken = isBroken(seam) && !belongsBelow(joined, table, next);
  joined.methods.add(table.method);
  joined.pages.push({ page: table.page, box: table.box });
  for (const x of table.columns) {
    if (!joined.columns.some((known) => Math.abs(known - (x - shift)) <= SAME_COLUMN))
      joined.columns.push(x - shift);
  }
  joined.columns.sort((a, b) => a - b);

  joined.merged.push(...mergedColumns(table, shift));
  if (!broken && above.some((cell) => cell.openBottom) && above.some((cell) => !cell.openBottom))
    joined.leavesOpen = true;
  const manner = ({ left }: JoinedCell): Manner => ({
    merges: joined.merged.some((x) => Math.abs(x - left) <= SAME_COLUMN),
    leavesOpen: joined.leavesOpen,
  });
  // Which cells at the seam are one: all of a broken row; of a whole row, cells that are merged down.
  const pairs = new Map<PageCell, JoinedCell>();
  for (const cell of below) {
    const same = above.find(
      (other) =>
        Math.abs(other.left - (cell.box[0] - shift)) <= SAME_COLUMN &&
        Math.abs(other.right - (cell.box[2] - shift)) <= SAME_COLUMN,
    );
    const isMerged = (other: JoinedCell): boolean =>
      isMergedByTag(other, cell, { above, below }) ??
      (isMergedOver(other, cell, manner(other)) || isMergedBlank(joined, other, cell));
    if (same && (broken || isMerged(same))) pairs.set(cell, same);
  }
  const inner = broken || pairs.size > 0;
  // Headings that are repeated inside of a row or a merged cell would part it: they are left out there.
  const skip = inner ? headings : 0;
  const offset = joined.rows - (broken ? 1 : 0);
  if (!broken) joined.pageStarts.set(offset, table.page);
  else if (table.rows - headings > 1) joined.pageStarts.set(offset + 1, table.page);
  const touched = [...above];
  for (const cell of table.cells) {
    if (cell.row < skip) continue;
    const same = pairs.get(cell);
    if (!same) {
      const added = fromPage(table.page, cell, cell.row - skip + offset, shift);
      joined.cells.push(added);
      touched.push(added);
      continue;
    }
    same.parts.push({ page: table.page, box: cell.box, lines: cell.lines });
    same.rowSpan = offset + cell.rowSpan - same.row;
    same.openBottom = cell.openBottom;
    if (same.tagRow === null) [same.tagRow, same.tagSpan] = [cell.tagRow, cell.tagSpan];
  }
  joined.rows = offset + table.rows - skip;
  joined.tail = touched.filter((cell) => cell.row + cell.rowSpan === joined.rows);
}

/**
 * True for a blank cell at the page's end whose text stands in a cell of several rows at the head of the next page: in
 * a column of merged cells, where no other is blank, a text is centred beside all of its rows.
 */
function isMergedBlank(joined: JoinedTable, above: JoinedCell, below: PageCell): boolean {
  if (bare(above) !== '' || bare(below) === '' || below.rowSpan === 1) return false;
  const column = joined.cells.filter(
    (cell) => cell !== above && cell.left === above.left && cell.right === above.right,
  );
  return column.some((cell) => cell.rowSpan > 1) && column.every((cell) => bare(cell) !== '');
}

/** A row of the structure tree by its table and its number there. */
function rowInTree(row: string | null): [table: string, row: number] | null {
  const dot = row?.lastIndexOf('.') ?? -1;
  return row === null || dot < 0 ? null : [row.slice(0, dot), Number(row.slice(dot + 1))];
}

/** The last row of a table of the structure tree among those of cells; -1 where there is none. */
function lastRowIn(table: string, cells: readonly { tagRow: string | null }[]): number {
  return cells.reduce((last, cell) => {
    const own = rowInTree(cell.tagRow);
    return own?.[0] === table ? Math.max(last, own[1]) : last;
  }, -1);
}

/**
 * Whether a cell at the page's end goes on as one at the head of the next page, by what the tags say of the rows that
 * each spans; null where they say nothing. `rows` are the cells of the rows above and below.
 */
function isMergedByTag(
  above: JoinedCell,
  below: PageCell,
  rows: { above: readonly JoinedCell[]; below: readonly PageCell[] },
): boolean | null {
  const [upper, lower] = [rowInTree(above.tagRow), rowInTree(below.tagRow)];
  if (lower && below.tagSpan !== null) {
    const last = lastRowIn(lower[0], rows.above);
    return last < 0 ? null : lower[1] <= last;
  }
  if (!upper || above.tagSpan === null) return null;
  const last = lastRowIn(upper[0], rows.below);
  return last < 0 ? null : upper[1] + above.tagSpan > last;
}

/** How the cells of a table show that they go on over the end of a page. */
interface Manner {
  /** Cells of this column are merged down on some page: an empty one is part of such a cell. */
  merges: boolean;
  /** What goes on has no rule below, and all else has. */
  leavesOpen: boolean;
}

/** True where a cell that ends at the page's end goes on as the cell at the head of the next page. */
function isMergedOver(above: JoinedCell, below: PageCell, { merges, leavesOpen }: Manner): boolean {
  const [textAbove, textBelow] = [bare(above), bare(below)];
  if (textAbove !== '' && textBelow !== '')
    return above.openBottom && below.openTop && textAbove !== textBelow;
  if (leavesOpen) return above.openBottom;
  // Where what goes on over the end of a page is left open, rules on both sides end a cell.
  if (below.openBottom && !below.openTop && !above.openBottom) return false;
  const isOpen = above.openBottom && below.openTop;
  const isTall = above.rowSpan > 1 || below.rowSpan > 1 || merges;
  return isTall || isOpen;
}

/** The left borders of cells that are merged down. */
function mergedColumns(table: PageTable, shift: number): number[] {
  return table.cells.flatMap((cell) => (cell.rowSpan > 1 ? [cell.box[0] - shift] : []));
}
