/** A table joined from those of single pages, and what it shows of its columns and headings. */
import { withoutSpace } from '../../../common/characters.js';
import { parseRowNumber } from '../../../common/numerals.js';
import { NUMBER_HEADING } from '../../../common/vocabulary/headings.js';
import type { Box, Cell, Note } from '../../../model.js';
import { DOCUMENT } from '../settings.js';
import type { Line, PageTable } from '../types.js';

/** A cell that may be on several pages. */
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
  /** How many of the first rows are headings. */
  headingRows: number;
  /** What is in each column, by its left border. */
  tallies: Map<number, Tally>;
  /** Rows of which it is not certain whether they are one. */
  notes: Note[];
  /** The cells that were taken out of `cells`: no later page can add to their rows. */
  finished: FinishedCell[];
  /** How many of `pages` they are on, the first apart: its cells stay. */
  finishedPages: number;
}

/** A cell whose text is decided. Which column it is in shows when all pages are joined. */
export interface FinishedCell {
  cell: Cell;
  /** As in `JoinedCell`. */
  left: number;
  right: number;
}

/** What is in a column. */
export interface Tally {
  /** Texts, row numbers among them, and how many of these are one more than the last, or 1. */
  texts: number;
  numbers: number;
  follows: number;
  last: number;
  /** Cells of one row, and how many hold text; those at the ends of pages, which may be parts of a row, once it is decided. */
  cells: number;
  filled: number;
  /** Texts of more than one line. */
  tall: number;
  /** Texts that are surely whole at their end: not those at the foot of a page. How many end with a mark. */
  whole: number;
  ended: number;
  /** Lines that end early and without a mark, and are not the last of their cell: names, one to a line. */
  loose: number;
}

/** Of a column of which nothing is known yet. */
export function emptyTally(): Tally {
  return {
    texts: 0,
    numbers: 0,
    follows: 0,
    last: 0,
    cells: 0,
    filled: 0,
    loose: 0,
    tall: 0,
    whole: 0,
    ended: 0,
  };
}

/** The text of a cell without white space. */
export function bare(cell: { lines: Line[] } | JoinedCell): string {
  const lines = 'parts' in cell ? cell.parts.flatMap((part) => part.lines) : cell.lines;
  return withoutSpace(lines.map((line) => line.text).join(''));
}

/**
 * How far a page's columns lie to the right of the table's (mirrored margins), where its grid continues the
 * table's: the same outer borders, and the column borders of one among those of the other; else null.
 */
export function gridShift(columns: readonly number[], table: PageTable): number | null {
  const left = table.columns[0] ?? 0;
  const right = table.columns.at(-1) ?? 0;
  const shift = left - (columns[0] ?? 0);
  if (Math.abs(right - (columns.at(-1) ?? 0) - shift) > DOCUMENT.sameColumn) return null;
  const has = (all: readonly number[], one: number): boolean =>
    all.some((x) => Math.abs(x - one) <= DOCUMENT.sameColumn);
  const moved = table.columns.map((x) => x - shift);
  if (moved.every((x) => has(columns, x)) || columns.every((x) => has(moved, x))) return shift;
  return null;
}

/** The texts of the cells that begin in a row. */
export function rowTexts(
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

/** The column of a table that holds the row numbers, as its left border, or null. */
export function numberColumn(joined: JoinedTable): number | null {
  // A page may hold no number at all: a row that is taller than the page.
  const heading = joined.cells
    .slice(0, DOCUMENT.headingCells)
    .find((cell) => cell.row < DOCUMENT.headingRows && NUMBER_HEADING.test(bare(cell)));
  if (heading) return heading.left;
  const found = [...joined.tallies]
    .filter(([, { numbers, follows }]) => follows >= DOCUMENT.followShare * (numbers - 1))
    .sort((a, b) => a[0] - b[0]);
  for (const [left, { numbers, texts }] of found)
    if (numbers >= DOCUMENT.leastNumbers && numbers >= DOCUMENT.numberShare * texts) return left;
  for (const [left, { numbers, texts }] of found)
    if (numbers >= 1 && numbers >= DOCUMENT.fewNumberShare * texts) return left;
  return null;
}

/** What is in the column with this left border. */
export function tallyAt(joined: JoinedTable, left: number): Tally | undefined {
  const key = [...joined.tallies.keys()].find((x) => Math.abs(x - left) <= DOCUMENT.sameColumn);
  return key === undefined ? undefined : joined.tallies.get(key);
}

/** True where cells of the column with this left border are merged down on some page. */
export function isMergedColumn(joined: JoinedTable, left: number): boolean {
  return joined.merged.some((x) => Math.abs(x - left) <= DOCUMENT.sameColumn);
}
