/** Pictures of the cells and lines in which a character is doubtful, for a person who compares. */
import type { Box } from '../../model.js';
import type { Glyph } from '../pages/types.js';
import { pngUrl } from './png.js';
import { CHARACTERS, CUTTINGS } from './settings.js';
import type { Grey } from './types.js';

/** A piece of a page, in points, and its picture as a data URL. */
export interface Cutting {
  box: Box;
  url: string;
}

/** True for a character that was recognized and may be another. */
export function isDoubtful({ certainty }: Pick<Glyph, 'certainty'>): boolean {
  return certainty !== undefined && certainty < CHARACTERS.doubtful;
}

/**
 * The pieces of a level page with its doubtful characters: the cells that they are in, else their surroundings on their
 * lines. `glyphs` and `cells` are in pixels; a line below each doubtful character shows where it is.
 */
export function cuttingsOf(
  grey: Grey,
  glyphs: readonly Glyph[],
  cells: readonly Box[],
  scale: number,
): Cutting[] {
  const found = new Map<Box | Glyph, { box: Box; doubtful: Glyph[] }>();
  for (const glyph of glyphs) {
    if (!isDoubtful(glyph)) continue;
    const [x, y] = [(glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2];
    const cell = cells.find(([left, top, right, bottom]) => x > left && x < right && y > top && y < bottom);
    const box = cell ?? around(glyph, grey);
    const known = found.get(cell ?? glyph);
    if (known) known.doubtful.push(glyph);
    else found.set(cell ?? glyph, { box, doubtful: [glyph] });
  }
  return [...found.values()].slice(0, CUTTINGS.most).map(({ box, doubtful }): Cutting => ({
    box: box.map((side) => side / scale) as Box,
    url: pngUrl(cut(grey, box, doubtful, Math.max(1, Math.floor(scale / CUTTINGS.scale)))),
  }));
}

function around({ left, top, right, bottom, size }: Glyph, { width, height }: Grey): Box {
  const reach = CUTTINGS.around * size;
  return [
    Math.max(0, left - reach),
    Math.max(0, top - size / 4),
    Math.min(width, right + reach),
    Math.min(height, bottom + size / 4),
  ];
}

/** A piece of a picture, `by` times smaller. */
function cut(
  { width, height, data }: Grey,
  [left, top, right, bottom]: Box,
  doubtful: readonly Glyph[],
  by: number,
): { width: number; height: number; pixels: Uint8Array } {
  const [fromX, fromY] = [Math.max(0, Math.round(left)), Math.max(0, Math.round(top))];
  const wide = Math.max(1, Math.floor((Math.min(width, right) - fromX) / by));
  const high = Math.max(1, Math.floor((Math.min(height, bottom) - fromY) / by));
  const pixels = new Uint8Array(wide * high);
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wide; x++) {
      let sum = 0;
      for (let row = 0; row < by; row++)
        for (let column = 0; column < by; column++)
          sum += data[(fromY + y * by + row) * width + fromX + x * by + column] ?? 255;
      pixels[y * wide + x] = sum / (by * by);
    }
  for (const glyph of doubtful) {
    const row = Math.min(high - 1, Math.round((glyph.bottom - fromY) / by) + 1);
    const [from, to] = [glyph.left, glyph.right].map((x) =>
      Math.min(wide, Math.max(0, Math.round((x - fromX) / by))),
    );
    for (const y of [row, row - 1])
      if (y >= 0) pixels.fill(CUTTINGS.mark, y * wide + (from ?? 0), y * wide + (to ?? 0));
  }
  return { width: wide, height: high, pixels };
}
