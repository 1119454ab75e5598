/** Tables of single pages joined into the tables of the document. */
import { parseRowNumber } from '../../../common/numerals.js';
import { NUMBER_HEADING, NUMBER_WORD } from '../../../common/vocabulary/headings.js';
import {
  bare,
  gridShift,
  MAX_HEADINGS,
  numberColumn,
  repeatedHeadings,
  rowTexts,
  SAME_COLUMN,
  type JoinedCell,
  type JoinedTable,
} from './joined.js';
import {
  belongsBelow,
  isBroken,
  isMergedBlank,
  isMergedByTag,
  isMergedOver,
  type Manner,
  type Seam,
} from './page-break.js';
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

/** The left borders of cells that are merged down. */
function mergedColumns(table: PageTable, shift: number): number[] {
  return table.cells.flatMap((cell) => (cell.rowSpan > 1 ? [cell.box[0] - shift] : []));
}
