/** Paper made white: shadows of a fold, yellowed paper and shaded cells go, what is printed on them stays. */
import { PIXELS } from './settings.js';
import type { Grey, Ink } from './types.js';

/** The picture with its paper white. `scale` is pixels to the point. */
export function whitened(grey: Grey, scale: number): Grey {
  const { width, height, data } = grey;
  const side = Math.max(4, Math.round(PIXELS.paperSquare * scale));
  const paper = paperOf(grey, side);
  if (paper.levels.every((level) => level >= 250)) return grey;
  const out = new Uint8Array(data.length);
  const factors = new Float32Array(width);
  for (let y = 0; y < height; y++) {
    fillFactors(factors, paper, y / side - 0.5, side);
    const from = y * width;
    for (let x = 0; x < width; x++) {
      const level = (data[from + x] ?? 0) * (factors[x] ?? 1);
      out[from + x] = level > 255 ? 255 : level;
    }
  }
  return { width, height, data: out };
}

/** How bright paper is, by squares. */
interface Paper {
  across: number;
  down: number;
  levels: Float32Array;
}

function paperOf({ width, height, data }: Grey, side: number): Paper {
  const across = Math.ceil(width / side);
  const down = Math.ceil(height / side);
  const levels = new Float32Array(across * down);
  const counts = new Uint32Array(256);
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++) {
      counts.fill(0);
      const [x0, x1] = [column * side, Math.min(width, (column + 1) * side)];
      const [y0, y1] = [row * side, Math.min(height, (row + 1) * side)];
      for (let y = y0; y < y1; y++)
        for (let x = x0; x < x1; x++) {
          const level = data[y * width + x] ?? 0;
          counts[level] = (counts[level] ?? 0) + 1;
        }
      levels[row * across + column] = levelAbove(counts, PIXELS.paperShare * (x1 - x0) * (y1 - y0));
    }
  // A square that is black throughout (a bold letter of a heading) has the paper of those around it.
  for (let at = 0; at < levels.length; at++) if ((levels[at] ?? 0) < PIXELS.darkestPaper) levels[at] = 255;
  return { across, down, levels };
}

/** The level that so many pixels do not pass. */
function levelAbove(counts: Uint32Array, many: number): number {
  let sum = 0;
  for (let level = 0; level < 256; level++) {
    sum += counts[level] ?? 0;
    if (sum >= many) return level;
  }
  return 255;
}

/** By how much to brighten each pixel of a row: between the middles of squares in even steps. */
function fillFactors(factors: Float32Array, { across, down, levels }: Paper, at: number, side: number): void {
  const above = Math.min(down - 1, Math.max(0, Math.floor(at)));
  const below = Math.min(down - 1, above + 1);
  const weight = Math.min(1, Math.max(0, at - above));
  const level = (column: number): number =>
    (levels[above * across + column] ?? 255) * (1 - weight) +
    (levels[below * across + column] ?? 255) * weight;
  for (let x = 0; x < factors.length; x++) {
    const place = x / side - 0.5;
    const left = Math.min(across - 1, Math.max(0, Math.floor(place)));
    const right = Math.min(across - 1, left + 1);
    const share = Math.min(1, Math.max(0, place - left));
    factors[x] = 255 / (level(left) * (1 - share) + level(right) * share);
  }
}

/** Where ink is. */
export function darkOf({ width, height, data }: Grey): Ink {
  const ink = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at++) ink[at] = (data[at] ?? 255) < PIXELS.ink ? 1 : 0;
  return { width, height, data: ink };
}
