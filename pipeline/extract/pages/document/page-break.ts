/** What tells whether a row or a merged cell goes on over the end of a page. */
import { STOPS } from '../../../common/vocabulary/marks.js';
import {
  bare,
  gridShift,
  numberColumn,
  repeatedHeadings,
  type JoinedCell,
  type JoinedTable,
} from './joined.js';
import { unpackTable } from '../seen/pack.js';
import { DOCUMENT } from '../settings.js';
import type { PackedTable, PageCell, PageTable } from '../types.js';

/** A text in which sentences end with marks, and one that stops within a sentence. */
const MARKED = /[。；：]/u;
const STOPPED = new RegExp(`[^${STOPS}]$`, 'u');

/** True where a text of one page stops within a sentence that goes on in the same column of the next. */
function breaksOff(
  above: readonly { left: number; text: string }[],
  below: readonly { left: number; text: string }[],
): boolean {
  return above.some(({ left, text }) => {
    const next = below.find((cell) => Math.abs(cell.left - left) <= DOCUMENT.sameColumn)?.text ?? '';
    return STOPPED.test(text) && next !== '' && MARKED.test(text + next);
  });
}

/**
 * True where a page holds one row without a number which the `next` page's first row, that has one, goes on with: its
 * sentences break off there, or only there no rule ends it, and no sentence did on the page before. So it is where
 * numbers are in the middle of rows.
 */
export function belongsBelow(
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
    row.some(({ left, text }) => Math.abs(left - number) <= DOCUMENT.sameColumn && text !== '');
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

/**
 * True for a blank cell at the page's end whose text is in a cell of several rows at the head of the next page: in
 * a column of merged cells, where no other is blank, a text is centred beside all of its rows.
 */
export function isMergedBlank(joined: JoinedTable, above: JoinedCell, below: PageCell): boolean {
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
export function isMergedByTag(
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
export interface MergeHabits {
  /** Cells of this column are merged down on some page: an empty one is part of such a cell. */
  merges: boolean;
  /** What goes on has no rule below, and all else has. */
  leavesOpen: boolean;
  /** The cells beside it at the page's end have a rule below. */
  isOpenAlone: boolean;
  /** All cells on both sides are open, though they are two rows: there are rules between columns alone. */
  isBare: boolean;
}

/** True where a cell that ends at the page's end goes on as the cell at the head of the next page. */
export function isMergedOver(
  above: JoinedCell,
  below: PageCell,
  { merges, leavesOpen, isOpenAlone, isBare }: MergeHabits,
): boolean {
  const [textAbove, textBelow] = [bare(above), bare(below)];
  // A category of one character to a line may have some of them on each page. Below headings it has a rule above.
  if (textAbove !== '' && textBelow !== '')
    return !isBare && above.openBottom && (below.openTop || isOpenAlone) && textAbove !== textBelow;
  if (leavesOpen) return above.openBottom;
  // Where what goes on over the end of a page is left open, rules on both sides end a cell.
  if (below.openBottom && !below.openTop && !above.openBottom) return false;
  const isOpen = above.openBottom && below.openTop;
  const isTall = above.rowSpan > 1 || below.rowSpan > 1 || merges;
  return isTall || isOpen;
}
