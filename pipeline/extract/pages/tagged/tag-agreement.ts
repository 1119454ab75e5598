/** Whether the structure tree and the rules of a page divide its text into the same cells. */
import { cellId, hasTags, rowId, tagOf, type CellTag } from './glyph-tags.js';
import type { RuledCell } from '../ruled/cells.js';
import type { CellGlyphs } from '../ruled/glyph-cells.js';
import type { Grid } from '../ruled/grid.js';
import { TAGGED } from '../settings.js';
import type { Glyph, PageContent } from '../types.js';

/** Whether tags and rules split the text of a grid into the same cells; 'none' where most of it is not tagged. */
export function compareTags(page: PageContent, grid: Grid, inside: CellGlyphs): 'none' | 'same' | 'differ' {
  if (!hasTags(page)) return 'none';
  const cellOfTag = new Map<string, RuledCell>();
  let lastTag: CellTag | null = null;
  let id = '';
  let tagged = 0;
  let untagged = 0;
  for (const cell of grid.cells) {
    let own: string | null = null;
    for (const glyph of inside.get(cell) ?? []) {
      if (glyph.text === ' ') continue;
      const tag = tagOf(glyph, page);
      if (!tag) {
        untagged++;
        continue;
      }
      tagged++;
      if (tag === lastTag && own === id) continue;
      id = cellId(tag);
      lastTag = tag;
      const known = cellOfTag.get(id);
      if (known !== undefined && known !== cell) {
        if (!areApart(known, cell, grid, inside)) return 'differ';
        continue;
      }
      if (own !== null && own !== id) return 'differ';
      cellOfTag.set(id, cell);
      own = id;
    }
  }
  return tagged > 0 && untagged <= TAGGED.untagged * tagged ? 'same' : 'none';
}

/**
 * True for two cells of a row whose columns hold a text each in another row: the rule between them is the table's,
 * whatever their tags say. LibreOffice tags all that is left of a broken row as one cell.
 */
function areApart(one: RuledCell, other: RuledCell, { cells }: Grid, inside: CellGlyphs): boolean {
  if (one.row !== other.row) return false;
  const rowsOf = (column: number): number[] =>
    cells
      .filter((cell) => cell.column === column && cell.row !== one.row)
      .filter((cell) => inside.get(cell)?.some((glyph) => glyph.text !== ' ') === true)
      .map((cell) => cell.row);
  const rows = new Set(rowsOf(one.column));
  return rowsOf(other.column).some((row) => rows.has(row));
}

/**
 * True where a cell of a grid holds several rows of the table of the structure tree that all of the grid's text is in,
 * and each cell of the tree is in one row of the grid.
 */
export function holdsTaggedRows(grid: Grid, inside: CellGlyphs, page: PageContent): boolean {
  const cellOfTag = new Map<CellTag, RuledCell>();
  let last: CellTag | null = null;
  let table: string | null = null;
  let isHeld = false;
  for (const cell of grid.cells) {
    let row: number | null = null;
    for (const glyph of inside.get(cell) ?? []) {
      if (glyph.text === ' ') continue;
      const tag = tagOf(glyph, page);
      if (!tag || (table !== null && tag.table !== table)) return false;
      if (tag === last && row === tag.row) continue;
      last = tag;
      // A heading may run over several columns.
      const known = cellOfTag.get(tag);
      if (known !== undefined && known.row !== cell.row) return false;
      cellOfTag.set(tag, cell);
      table = tag.table;
      isHeld ||= row !== null && row !== tag.row;
      row = tag.row;
    }
  }
  return isHeld;
}

/** True where a grid of one row holds some cells of a row of the structure tree and others are outside of it. */
export function isPartOfTaggedRow(
  grid: Grid,
  inside: CellGlyphs,
  outside: readonly Glyph[],
  page: PageContent,
): boolean {
  if (grid.rows !== 1) return false;
  const others = taggedRows(outside, page);
  return (
    others.size > 0 &&
    grid.cells.some((cell) => [...taggedRows(inside.get(cell) ?? [], page)].some((row) => others.has(row)))
  );
}

/** The rows of the structure tree that glyphs are in. */
function taggedRows(glyphs: readonly Glyph[], page: PageContent): Set<string> {
  const found = new Set<string>();
  let last: CellTag | null = null;
  for (const glyph of glyphs) {
    const tag = glyph.text === ' ' ? null : tagOf(glyph, page);
    if (tag && tag !== last) found.add(rowId(tag));
    last = tag ?? last;
  }
  return found;
}
