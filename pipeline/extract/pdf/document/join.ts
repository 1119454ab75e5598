/** Tables of single pages joined into the tables of the document. */
import { parseRowNumber } from '../../../common/numerals.js';
import { NUMBER_HEADING, NUMBER_WORD } from '../../../common/vocabulary/headings.js';
import {
  bare,
  gridShift,
  numberColumn,
  repeatedHeadings,
  rowTexts,
  type JoinedCell,
  type JoinedTable,
} from './joined.js';
import {
  belongsBelow,
  isBroken,
  isMergedBlank,
  isMergedByTag,
  isMergedOver,
  type MergeHabits,
} from './page-break.js';
import { DOCUMENT } from '../settings.js';
import type { PackedTable, PageCell, PageTable } from '../types.js';

/** A page's table as the beginning of a table. */
export function startTable(table: PageTable): JoinedTable {
  const joined: JoinedTable = {
    methods: new Set([table.method]),
    columns: [...table.columns],
    rows: 0,
    cells: [],
    pageStarts: new Map([[0, table.page]]),
    pages: [{ page: table.page, box: table.box }],
    firstRows: Array.from({ length: Math.min(DOCUMENT.headingRows, table.rows) }, (_, row) =>
      rowTexts(table.cells, row),
    ),
    tail: [],
    merged: mergedColumns(table, 0),
    leavesOpen: false,
    numbers: new Map(),
    finished: [],
    finishedPages: 1,
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
  const isNumbered = first.some((cell) => NUMBER_HEADING.test(bare(cell)));
  return !isHeading && !isNumbered && !rowTexts(table.cells, 0).includes(NUMBER_WORD);
}

/**
 * True where the table's heading row is on its second page for the first time: some programs (WeasyPrint) leave
 * it out above a row that is taller than the page.
 */
function isLateHeading(joined: JoinedTable, table: PageTable): boolean {
  const named = joined.cells.some(
    (cell) => cell.row < DOCUMENT.headingRows && NUMBER_HEADING.test(bare(cell)),
  );
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
  const wide = (joined.columns.at(-1) ?? 0) - (joined.columns[0] ?? 0) - DOCUMENT.sameColumn;
  for (const cell of table.cells) {
    const text = bare(cell);
    if (text === '' || cell.box[2] - cell.box[0] >= wide) continue;
    const left = cell.box[0] - shift;
    const key = [...joined.numbers.keys()].find((x) => Math.abs(x - left) <= DOCUMENT.sameColumn) ?? left;
    const tally = joined.numbers.get(key) ?? { numbers: 0, texts: 0 };
    tally.texts++;
    if (parseRowNumber(text) !== null) tally.numbers++;
    joined.numbers.set(key, tally);
  }
}

/** How a page's table goes on with the one that it continues. */
interface Continuation {
  /** How far its columns lie to the right of the table's. */
  shift: number;
  /** How many of its first rows repeat the headings. */
  headings: number;
  /** Its first row below the headings is the end of the table's last row. */
  broken: boolean;
  /** The cells of its first row that are one with a cell above: all of a broken row; else those that are merged down. */
  pairs: ReadonlyMap<PageCell, JoinedCell>;
}

/** Puts a page's table below a table that it continues; `next` is the first table of the page after it. */
export function appendTable(joined: JoinedTable, table: PageTable, next?: PageTable | PackedTable): void {
  const shift = gridShift(joined.columns, table) ?? 0;
  if (isLateHeading(joined, table)) setHeading(joined, table, shift);
  const headings = repeatedHeadings(joined, table);
  const above = joined.tail;
  countNumbers(joined, table, shift);
  const below = table.cells.filter((cell) => cell.row === headings);
  const width = (joined.columns.at(-1) ?? 0) - (joined.columns[0] ?? 0);
  const broken =
    isBroken({ above, below, number: numberColumn(joined), shift, width }) &&
    !belongsBelow(joined, table, next);
  takeColumns(joined, table, shift);
  if (!broken && above.some((cell) => cell.openBottom) && above.some((cell) => !cell.openBottom))
    joined.leavesOpen = true;
  addRows(joined, table, { shift, headings, broken, pairs: pairsOf(joined, below, shift, broken) });
}

/** Adds a page to what is known of the table's pages and columns. */
function takeColumns(joined: JoinedTable, table: PageTable, shift: number): void {
  joined.methods.add(table.method);
  joined.pages.push({ page: table.page, box: table.box });
  for (const x of table.columns) {
    if (!joined.columns.some((known) => Math.abs(known - (x - shift)) <= DOCUMENT.sameColumn))
      joined.columns.push(x - shift);
  }
  joined.columns.sort((a, b) => a - b);
  joined.merged.push(...mergedColumns(table, shift));
}

/** Which cells above and below the end of a page are one. */
function pairsOf(
  joined: JoinedTable,
  below: readonly PageCell[],
  shift: number,
  broken: boolean,
): Map<PageCell, JoinedCell> {
  const above = joined.tail;
  const habits = ({ left }: JoinedCell): MergeHabits => ({
    merges: joined.merged.some((x) => Math.abs(x - left) <= DOCUMENT.sameColumn),
    leavesOpen: joined.leavesOpen,
  });
  const isMerged = (cell: PageCell, other: JoinedCell): boolean =>
    isMergedByTag(other, cell, { above, below }) ??
    (isMergedOver(other, cell, habits(other)) || isMergedBlank(joined, other, cell));
  const pairs = new Map<PageCell, JoinedCell>();
  for (const cell of below) {
    const same = above.find(
      (other) =>
        Math.abs(other.left - (cell.box[0] - shift)) <= DOCUMENT.sameColumn &&
        Math.abs(other.right - (cell.box[2] - shift)) <= DOCUMENT.sameColumn,
    );
    if (same && (broken || isMerged(cell, same))) pairs.set(cell, same);
  }
  return pairs;
}

/** Adds the rows of a page, the cells of its first row to those that they are one with. */
function addRows(
  joined: JoinedTable,
  table: PageTable,
  { shift, headings, broken, pairs }: Continuation,
): void {
  // Headings that are repeated inside of a row or a merged cell would split it: they are left out there.
  const skip = broken || pairs.size > 0 ? headings : 0;
  const offset = joined.rows - (broken ? 1 : 0);
  if (!broken) joined.pageStarts.set(offset, table.page);
  else if (table.rows - headings > 1) joined.pageStarts.set(offset + 1, table.page);
  const touched = [...joined.tail];
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

/** The left borders of cells that are merged down. */
function mergedColumns(table: PageTable, shift: number): number[] {
  return table.cells.flatMap((cell) => (cell.rowSpan > 1 ? [cell.box[0] - shift] : []));
}
