/** Which glyphs of a page are in which cells of its grids. */
import type { RuledCell } from './cells.js';
import type { Grid } from './grid.js';
import { inkOf } from '../seen/ink.js';
import { RULED } from '../settings.js';
import type { Glyph } from '../types.js';

/** The glyphs of cells; cells without any are not there. */
export type CellGlyphs = ReadonlyMap<RuledCell, readonly Glyph[]>;

/** The glyphs of a page by cell, and those in none. */
export interface PlacedGlyphs {
  inside: CellGlyphs;
  outside: Glyph[];
  /** The first glyph that is inside of a grid and in none of its cells, or null. */
  between: Glyph | null;
}

/** Places the glyphs of a page, which stay in the order in which they were drawn. */
export function placeGlyphs(glyphs: readonly Glyph[], grids: readonly Grid[]): PlacedGlyphs {
  const inside = new Map<RuledCell, Glyph[]>();
  const outside: Glyph[] = [];
  const indexes = grids.map(indexOf);
  let between: Glyph | null = null;
  // Most glyphs are in the cell of the one before.
  let last: RuledCell | null = null;
  let own: Glyph[] = [];
  for (const glyph of glyphs) {
    const cell = cellOf(glyph, indexes);
    if (!cell) {
      outside.push(glyph);
      if (glyph.text !== ' ' && grids.some((grid) => isBetween(glyph, grid))) between ??= glyph;
      continue;
    }
    if (cell !== last) {
      last = cell;
      own = inside.get(cell) ?? [];
      if (own.length === 0) inside.set(cell, own);
    }
    own.push(glyph);
  }
  return { inside, outside, between };
}

/** The cells of a grid by stripes of its height, as many as it has rows. */
interface CellIndex {
  grid: Grid;
  /** Height of a stripe, in points. */
  height: number;
  stripes: RuledCell[][];
}

function indexOf(grid: Grid): CellIndex {
  const [, top, , bottom] = grid.box;
  const height = (bottom - top) / grid.rows;
  const stripes: RuledCell[][] = Array.from({ length: grid.rows + 1 }, () => []);
  for (const cell of grid.cells) {
    const last = Math.floor((cell.box[3] - top) / height);
    for (let at = Math.floor((cell.box[1] - top) / height); at <= last; at++) stripes[at]?.push(cell);
  }
  return { grid, height, stripes };
}

/** The cell in which the middle of a glyph's ink is. */
function cellOf(glyph: Glyph, indexes: readonly CellIndex[]): RuledCell | null {
  const [inkLeft, inkRight] = inkOf(glyph.text, glyph.left, glyph.right);
  const x = (inkLeft + inkRight) / 2;
  const y = (glyph.top + glyph.bottom) / 2;
  // By index: this is asked for each glyph of the document.
  for (let each = 0; each < indexes.length; each++) {
    const index = indexes[each];
    if (!index) continue;
    const { box } = index.grid;
    if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) continue;
    const near = index.stripes[Math.floor((y - box[1]) / index.height)] ?? [];
    for (let at = 0; at < near.length; at++) {
      const cell = near[at];
      if (cell && x >= cell.box[0] && x <= cell.box[2] && y >= cell.box[1] && y <= cell.box[3]) return cell;
    }
  }
  return null;
}

/** True for a glyph inside of a grid: where it is in no cell, it is beside or between cells that hold text. */
function isBetween(glyph: Glyph, { box, cells }: Grid): boolean {
  const x = (glyph.left + glyph.right) / 2;
  const y = (glyph.top + glyph.bottom) / 2;
  return (
    cells.length > RULED.tornCells &&
    x > box[0] + RULED.insideBy &&
    x < box[2] - RULED.insideBy &&
    y > box[1] + RULED.insideBy &&
    y < box[3] - RULED.insideBy
  );
}
