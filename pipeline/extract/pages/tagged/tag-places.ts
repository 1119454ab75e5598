/** Where the cells of a row of the structure tree are among columns whose borders are known. */
import { TAGGED } from '../settings.js';
import { HANGS } from '../text/paragraphs.js';
import type { Line, TaggedCell } from '../types.js';

/** Where a line ends without a mark that may hang over the edge of its column. */
export function solidRight({ text, right, size }: Line): number {
  return HANGS.test(text) ? right - size : right;
}

/**
 * Column and span of each cell of a row. Where the tags say how many columns each spans, and these fill the row, they
 * follow each other; else each is where its text is, for some programs leave out the tags of empty cells. `ruled`: the
 * columns that a rule parts from the row above; where some are not, a row of one cell is beside a merged one.
 */
export function placesOf(
  own: readonly TaggedCell[],
  isCovered: readonly boolean[],
  borders: readonly number[],
  ruled: readonly boolean[],
): [column: number, span: number][] {
  const columns = borders.length - 1;
  const free = isCovered.flatMap((covered, column) => (covered ? [] : [column]));
  const spans = own.map(({ tag }) => tag.columnSpan ?? NaN);
  const isFull = own[0]?.tag.of === own.length && spans.reduce((sum, span) => sum + span, 0) === free.length;
  if (isFull) {
    let next = 0;
    return spans.map((span) => {
      const column = free[next] ?? 0;
      next += span;
      return [column, span];
    });
  }
  const isBesideMerged = ruled.includes(true) && ruled.includes(false);
  return own.map((cell) => {
    if (cell.tag.of === columns && cell.tag.columnSpan === null) return [cell.tag.column, 1];
    if (cell.tag.of === 1 && cell.tag.columnSpan === null && !isBesideMerged) return [0, columns];
    return placeByText(cell, borders);
  });
}

/** Column and span of a cell by where its text is. */
function placeByText({ tag, lines }: TaggedCell, borders: readonly number[]): [column: number, span: number] {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map(solidRight));
  const from = columnAt(left + TAGGED.inset, borders);
  const to = columnAt(right - TAGGED.inset, borders);
  const span = tag.columnSpan ?? Math.max(1, to - from + 1);
  return [nearest(from, to, span, (left + right) / 2, borders), span];
}

function columnAt(x: number, borders: readonly number[]): number {
  const index = borders.findIndex((border, at) => x >= border && x < (borders[at + 1] ?? border));
  return index < 0 ? borders.length - 2 : index;
}

/** The first of `span` columns that hold those from `from` to `to`: those around whose middle the text is. */
function nearest(from: number, to: number, span: number, middle: number, borders: readonly number[]): number {
  const columns = borders.length - 1;
  let best = Math.min(from, columns - span);
  let least = Infinity;
  for (let first = Math.max(0, to - span + 1); first <= from && first + span <= columns; first++) {
    const away = Math.abs(((borders[first] ?? 0) + (borders[first + span] ?? 0)) / 2 - middle);
    if (away < least) [best, least] = [first, away];
  }
  return Math.max(0, best);
}
