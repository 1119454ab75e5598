/** Watermarks: text at a slant, and pale or turned text that is large or lies across the text of the page. */
import { PAGE } from '../settings.js';
import type { Glyph } from '../types.js';

/** A page without its watermarks. */
export interface Unmarked {
  kept: Glyph[];
  dropped: number;
  /** Those at a slant that look like the page's own text, and not like a watermark. */
  slanted: Glyph[];
}

/**
 * The page without watermarks: text at a slant; pale text that is larger than the page's own, or that lies across
 * other text; turned text that lies across other text.
 */
export function withoutWatermarks(glyphs: readonly Glyph[]): Unmarked {
  if (!glyphs.some((glyph) => glyph.angle !== 0 || glyph.lightness > PAGE.pale)) {
    return { kept: glyphs as Glyph[], dropped: 0, slanted: [] };
  }
  const size = commonSize(glyphs);
  const solid = glyphs.filter((glyph) => glyph.angle % 90 === 0 && glyph.lightness <= PAGE.pale);
  // Where most text is pale or slanted, none of it is told by that.
  const isMostlySolid = solid.length >= glyphs.length / 2;
  const isSuspect = (glyph: Glyph): boolean =>
    isMostlySolid &&
    (glyph.lightness > PAGE.pale || (glyph.angle !== 0 && glyph.size > PAGE.turnedWatermark * size));
  // A pale run that lies across the text anywhere is a watermark as a whole.
  const ground = squaresOf(solid);
  const across = new Set<string>();
  for (const glyph of glyphs) {
    if (isSuspect(glyph) && liesAcross(glyph, ground)) across.add(runOf(glyph));
  }
  const kept: Glyph[] = [];
  let dropped = 0;
  for (const glyph of glyphs) {
    const isWatermark =
      glyph.angle % 90 !== 0 ||
      (isSuspect(glyph) && (glyph.size > PAGE.largeWatermark * size || across.has(runOf(glyph))));
    if (!isWatermark) kept.push(glyph);
    else if (glyph.text !== ' ') dropped++;
  }
  return { kept, dropped, slanted: ownSlanted(glyphs, size) };
}

/** Text at a slant that is as dark and as small as the page's own, and does not come again and again as tiles do. */
function ownSlanted(glyphs: readonly Glyph[], size: number): Glyph[] {
  const runs: Glyph[][] = [];
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    if (glyph.angle % 90 === 0 || glyph.text === ' ') continue;
    const reach = PAGE.slantedGap * glyph.size;
    const isNear =
      last?.angle === glyph.angle &&
      Math.hypot(glyph.left - last.left, glyph.top - last.top) < reach + glyph.right - glyph.left;
    if (isNear) runs.at(-1)?.push(glyph);
    else runs.push([glyph]);
    last = glyph;
  }
  const textOf = (run: readonly Glyph[]): string => run.map(({ text }) => text).join('');
  const counts = new Map<string, number>();
  for (const run of runs) counts.set(textOf(run), (counts.get(textOf(run)) ?? 0) + 1);
  return runs
    .filter((run) => (counts.get(textOf(run)) ?? 0) < PAGE.tiles)
    .flat()
    .filter((glyph) => glyph.lightness <= PAGE.pale && glyph.size <= PAGE.turnedWatermark * size);
}

/** The size that most glyphs have, to half a point; 0 where there are none. */
function commonSize(glyphs: readonly Glyph[]): number {
  const counts = new Map<number, number>();
  for (const glyph of glyphs) {
    const size = Math.round(glyph.size * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + 1);
  }
  let best = 0;
  let most = 0;
  for (const [size, count] of counts) if (count > most) [best, most] = [size, count];
  return best;
}

/** What is the same for the glyphs of one run: how light, how large, in which direction and at which height. */
function runOf({ lightness, size, angle, baseline }: Glyph): string {
  return `${lightness.toFixed(2)},${size.toFixed(1)},${angle},${Math.round(baseline)}`;
}

/** Glyphs by the square of the page that their top left is in. */
type Squares = ReadonlyMap<string, readonly Glyph[]>;

const squareAt = (place: number): number => Math.floor(place / PAGE.watermarkSquare);

function squaresOf(glyphs: readonly Glyph[]): Squares {
  const squares = new Map<string, Glyph[]>();
  for (const glyph of glyphs) {
    if (glyph.text === ' ') continue;
    const key = `${squareAt(glyph.left)},${squareAt(glyph.top)}`;
    const list = squares.get(key);
    if (list) list.push(glyph);
    else squares.set(key, [glyph]);
  }
  return squares;
}

/** True where a glyph lies over another, or is so large that it lies over the page. */
function liesAcross(glyph: Glyph, squares: Squares): boolean {
  // A glyph that reaches in begins in the square before, at most.
  const [fromX, fromY] = [squareAt(glyph.left) - 1, squareAt(glyph.top) - 1];
  const [toX, toY] = [squareAt(glyph.right), squareAt(glyph.bottom)];
  if ((toX - fromX) * (toY - fromY) > PAGE.watermarkSquares) return true;
  for (let x = fromX; x <= toX; x++) {
    for (let y = fromY; y <= toY; y++) {
      for (const other of squares.get(`${x},${y}`) ?? []) if (isOver(glyph, other)) return true;
    }
  }
  return false;
}

function isOver(glyph: Glyph, other: Glyph): boolean {
  if (other === glyph) return false;
  const wide = Math.min(other.right, glyph.right) - Math.max(other.left, glyph.left);
  const high = Math.min(other.bottom, glyph.bottom) - Math.max(other.top, glyph.top);
  return wide > PAGE.coverWidth * other.size && high > PAGE.coverHeight * other.size;
}
