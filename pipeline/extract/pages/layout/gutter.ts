/**
 * Two pages on one sheet, or a table in two halves beside each other: the left one is read before the right one.
 *
 * ```
 * > | 序号 │ 事项 │     │ 序号 │ 事项 │
 * > |  1   │ 登记 │     │  9   │ 巡查 │
 * ```
 */
import type { Box } from '../../../model.js';
import { DOCUMENT } from '../settings.js';
import { linesOf } from '../text/lines.js';
import type { Glyph, Line, PageContent } from '../types.js';

/** The middle of the room between tables that stand beside each other, or null. No table reaches over it. */
export function gutterOf(boxes: readonly Box[]): number | null {
  for (const left of boxes) {
    for (const right of boxes) {
      if (right[0] <= left[2] || !areBeside(left, right)) continue;
      const middle = (left[2] + right[0]) / 2;
      if (boxes.every(([from, , to]) => to < middle || from > middle)) return middle;
    }
  }
  return null;
}

/** True for boxes that are level for most of the lower one. */
function areBeside(one: Box, other: Box): boolean {
  const level = Math.min(one[3], other[3]) - Math.max(one[1], other[1]);
  return level > DOCUMENT.besideShare * Math.min(one[3] - one[1], other[3] - other[1]);
}

/** Lines of text; those of both sides of a gutter that stand at one height are two: the titles of two pages. */
export function linesBeside(glyphs: readonly Glyph[], page: PageContent, gutter: number | null): Line[] {
  const lines = linesOf(glyphs, page);
  if (gutter === null) return lines;
  return lines.flatMap((line) => {
    if (line.right <= gutter || line.left >= gutter) return [line];
    const own = glyphs.filter(
      ({ baseline, left, right }) =>
        Math.abs(baseline - line.baseline) < line.size / 2 && right > line.left && left < line.right,
    );
    const before = own.filter(({ text, right }) => text.trim() !== '' && right <= gutter);
    const after = own.filter(({ text, left }) => text.trim() !== '' && left >= gutter);
    const isOver = own.some(({ text, left, right }) => text.trim() !== '' && left < gutter && right > gutter);
    const room = Math.min(...after.map(({ left }) => left)) - Math.max(...before.map(({ right }) => right));
    if (isOver || before.length === 0 || after.length === 0 || room < DOCUMENT.gutterRoom * line.size)
      return [line];
    return [...linesOf(before, page), ...linesOf(after, page)];
  });
}

/** Puts what is on a page into reading order: what reaches over the gutter divides it, left of it comes before right. */
export function inReadingOrder<T extends { y: number; left: number; right: number }>(
  pieces: readonly T[],
  gutter: number | null,
): T[] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y);
  if (gutter === null) return sorted;
  const ordered: T[] = [];
  let right: T[] = [];
  for (const piece of sorted) {
    if (piece.left >= gutter) right.push(piece);
    else {
      if (piece.right > gutter) {
        ordered.push(...right);
        right = [];
      }
      ordered.push(piece);
    }
  }
  return [...ordered, ...right];
}
