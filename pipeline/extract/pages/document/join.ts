/** Tables of single pages joined into the tables of the document. */
import { parseRowNumber } from '../../../common/numerals.js';
import { NUMBER_HEADING, NUMBER_WORD } from '../../../common/vocabulary/headings.js';
import {
  bare,
  emptyTally,
  gridShift,
  isMergedColumn,
  numberColumn,
  repeatedHeadings,
  rowTexts,
  tallyAt,
  type JoinedCell,
  type JoinedTable,
  type Tally,
} from './joined.js';
import { headingRowsOf } from './headings.js';
import { belongsBelow, isMergedBlank, isMergedByTag, isMergedOver, type MergeHabits } from './page-break.js';
import { endsWithMark, isLoose, seamOf, seamUnclear } from './seam.js';
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
    merged: mergedColumns(table, 0, headingRowsOf(table)),
    leavesOpen: false,
    headingRows: headingRowsOf(table),
    tallies: new Map(),
    notes: [],
    finished: [],
    finishedPages: 1,
  };
  joined.cells = table.cells.map((cell) => fromPage(table.page, cell, cell.row, 0));
  joined.rows = table.rows;
  joined.tail = joined.cells.filter((cell) => cell.row + cell.rowSpan === joined.rows);
  countColumns(joined, table, 0, joined.headingRows);
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
 * True where a table to the right of the joined one goes on with it: it has its headings again, or its numbers, or the
 * end of its last row. Two tables that stand beside each other may be two.
 */
export function followsBeside(joined: JoinedTable, table: PageTable): boolean {
  const shift = gridShift(joined.columns, table);
  if (shift === null) return false;
  const headings = repeatedHeadings(joined, table);
  const column = numberColumn(joined);
  if (column === null) return headings > 0;
  const first = table.cells.find(
    ({ row, box }) => row === headings && Math.abs(box[0] - shift - column) <= DOCUMENT.sameColumn,
  );
  const text = first ? bare(first) : '';
  if (first && text === '') return true;
  const number = parseRowNumber(text);
  // Below its headings a list may count anew in each category, whose row is across.
  return number === null ? headings > 0 : number === (tallyAt(joined, column)?.last ?? 0) + 1;
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

/** Counts what is in a page's columns into the table's. `headings`: how many of its first rows are headings. */
function countColumns(joined: JoinedTable, table: PageTable, shift: number, headings: number): void {
  const wide = (joined.columns.at(-1) ?? 0) - (joined.columns[0] ?? 0) - DOCUMENT.sameColumn;
  const isFirst = joined.pages.length === 1 && joined.pages[0]?.page === table.page;
  for (const cell of table.cells) {
    if (cell.box[2] - cell.box[0] >= wide) continue;
    const left = cell.box[0] - shift;
    let tally = tallyAt(joined, left);
    if (!tally) {
      tally = emptyTally();
      joined.tallies.set(left, tally);
    }
    countCell(tally, cell);
    if (cell.rowSpan > 1 || cell.row < headings) continue;
    const isHead = !isFirst && cell.row === headings;
    const isFoot = cell.row === table.rows - 1;
    countWhole(tally, cell, isFoot);
    // A part of a row may have no text where the row has some: these are counted when their seam is decided.
    if (!isHead && !isFoot) countFilled(tally, bare(cell) !== '');
  }
}

function countCell(tally: Tally, cell: PageCell): void {
  const text = bare(cell);
  if (text === '') return;
  tally.texts++;
  tally.loose += cell.lines.slice(0, -1).filter((line) => isLoose(line, cell.box[2] - cell.box[0])).length;
  const number = parseRowNumber(text);
  if (number === null) return;
  tally.numbers++;
  if (number === tally.last + 1 || number === 1) tally.follows++;
  tally.last = number;
}

/** Counts a cell below the headings, which at the foot of a page may be the beginning of a row. */
function countWhole(tally: Tally, cell: PageCell, isFoot: boolean): void {
  const text = bare(cell);
  if (text === '') return;
  if (cell.lines.length > 1) tally.tall++;
  if (isFoot) return;
  tally.whole++;
  if (endsWithMark(text)) tally.ended++;
}

function countFilled(tally: Tally, isFilled: boolean): void {
  tally.cells++;
  if (isFilled) tally.filled++;
}

/** Counts the rows on both sides of a seam that has been decided: two, or one, or a part of one that fills its page. */
function countSeam(
  joined: JoinedTable,
  { above, below }: { above: readonly JoinedCell[]; below: readonly PageCell[] },
  { shift, broken, isAlone }: { shift: number; broken: boolean; isAlone: boolean },
): void {
  const count = (left: number, isFilled: boolean): void => {
    const tally = tallyAt(joined, left);
    if (tally) countFilled(tally, isFilled);
  };
  const isOf = (cell: PageCell, left: number): boolean =>
    cell.rowSpan === 1 && Math.abs(cell.box[0] - shift - left) <= DOCUMENT.sameColumn;
  for (const cell of above) {
    if (cell.rowSpan > 1 || cell.row < joined.headingRows) continue;
    const rest = broken ? below.filter((other) => isOf(other, cell.left)) : [];
    if (!broken || !isAlone)
      count(
        cell.left,
        [cell, ...rest].some((part) => bare(part) !== ''),
      );
  }
  if (broken || isAlone) return;
  for (const cell of below) if (cell.rowSpan === 1) count(cell.box[0] - shift, bare(cell) !== '');
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

/**
 * A table whose cells end with its headings: where no rule was drawn below a heading that is repeated, what goes on
 * below it from the page before looks like a part of it.
 */
function cutBelow(table: PageTable, headings: number): PageTable {
  const isOver = ({ row, rowSpan }: PageCell): boolean => row < headings && row + rowSpan > headings;
  if (!table.cells.some(isOver)) return table;
  const cells = table.cells.flatMap((cell) => {
    if (!isOver(cell)) return [cell];
    const left = cell.row + cell.rowSpan - headings;
    const rest: PageCell = { ...cell, row: headings, rowSpan: left, lines: [], openTop: true };
    return [{ ...cell, rowSpan: headings - cell.row }, rest];
  });
  return { ...table, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
}

/** Puts a page's table below a table that it continues; `next` is the first table of the page after it. */
export function appendTable(joined: JoinedTable, page: PageTable, next?: PageTable | PackedTable): void {
  const shift = gridShift(joined.columns, page) ?? 0;
  if (isLateHeading(joined, page)) setHeading(joined, page, shift);
  const headings = repeatedHeadings(joined, page);
  const table = cutBelow(page, headings);
  const above = joined.tail;
  countColumns(joined, table, shift, headings);
  const below = table.cells.filter((cell) => cell.row === headings);
  const broken = isBroken(joined, below, shift) && !belongsBelow(joined, table, next);
  if (below.length > 0)
    countSeam(joined, { above, below }, { shift, broken, isAlone: table.rows === headings + 1 });
  takeColumns(joined, table, shift, headings);
  if (!broken && above.some((cell) => cell.openBottom) && above.some((cell) => !cell.openBottom))
    joined.leavesOpen = true;
  addRows(joined, table, { shift, headings, broken, pairs: pairsOf(joined, below, shift, broken) });
}

/** True where the table's last row and the first below the headings of a page are one; where that is not certain, it is noted. */
function isBroken(joined: JoinedTable, below: readonly PageCell[], shift: number): boolean {
  const above = joined.tail;
  const seam = seamOf({
    above,
    below,
    number: numberColumn(joined),
    shift,
    width: (joined.columns.at(-1) ?? 0) - (joined.columns[0] ?? 0),
    tallyOf: (left) => tallyAt(joined, left),
    isMerged: (left) => isMergedColumn(joined, left),
  });
  if (!seam.isCertain) joined.notes.push(seamUnclear(joined.pages.at(-1)?.page ?? 0, above, below));
  return seam.isOne;
}

/** Adds a page to what is known of the table's pages and columns. */
function takeColumns(joined: JoinedTable, table: PageTable, shift: number, headings: number): void {
  joined.methods.add(table.method);
  joined.pages.push({ page: table.page, box: table.box });
  for (const x of table.columns) {
    if (!joined.columns.some((known) => Math.abs(known - (x - shift)) <= DOCUMENT.sameColumn))
      joined.columns.push(x - shift);
  }
  joined.columns.sort((a, b) => a - b);
  joined.merged.push(...mergedColumns(table, shift, headings));
}

/** Which cells above and below the end of a page are one. */
function pairsOf(
  joined: JoinedTable,
  below: readonly PageCell[],
  shift: number,
  broken: boolean,
): Map<PageCell, JoinedCell> {
  const above = joined.tail;
  const closed = above.filter((cell) => !cell.openBottom);
  const habits = ({ left, openBottom }: JoinedCell): MergeHabits => ({
    merges: isMergedColumn(joined, left),
    leavesOpen: joined.leavesOpen,
    isOpenAlone: openBottom && closed.length > 0,
    isBare: closed.length === 0 && below.every((cell) => cell.openTop),
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
  // What is but like the first rows of the table stays, where it is not inside of a row or a merged cell.
  const skip = broken || pairs.size > 0 ? headings : Math.min(headings, joined.headingRows);
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

/** The left borders of cells that are merged down, below the headings. */
function mergedColumns(table: PageTable, shift: number, headings: number): number[] {
  return table.cells.flatMap((cell) =>
    cell.rowSpan > 1 && cell.row >= headings ? [cell.box[0] - shift] : [],
  );
}
