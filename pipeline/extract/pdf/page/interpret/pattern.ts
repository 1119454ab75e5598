/** Patterns that areas are filled with (ISO 32000-1, 8.7). */
import { PAGE } from '../../../pages/settings.js';
import type { Cover } from '../../../pages/types.js';
import { OPS, type Operators } from '../operators.js';

/** A tiling pattern as the library gives it: its name, colour, operators, matrix, box and steps. */
type Tiling = readonly [string, unknown, Operators, unknown, unknown, xStep: number, yStep: number];

/**
 * What becomes of the text below an area that is filled with a pattern. A gradient may be see-through in parts. The
 * lines and dots of a hatch leave the text to be read, but a tile that is filled all over hides it.
 */
export function coverOfPattern(pattern: readonly unknown[]): Cover {
  if (pattern[0] !== 'TilingPattern') return 'unsure';
  const [, , operators, , , xStep, yStep] = pattern as unknown as Tiling;
  const tile = Math.abs(xStep * yStep);
  return largestFill(operators) >= PAGE.denseTile * tile ? 'unsure' : 'shows';
}

/** The largest area that is filled in a tile, by its box, or an image. */
function largestFill({ fnArray, argsArray }: Operators): number {
  let largest = 0;
  fnArray.forEach((operator, index) => {
    const [paint, , bounds] = (argsArray[index] ?? []) as [number, unknown, ArrayLike<number> | null];
    if (operator !== OPS.constructPath || !bounds || !FILLS.has(paint)) return;
    const [left = 0, top = 0, right = 0, bottom = 0] = Array.from(bounds);
    largest = Math.max(largest, (right - left) * (bottom - top));
  });
  return largest;
}

const FILLS: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke]);
