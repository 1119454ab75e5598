/** A page divided into ruled tables and the lines of text outside of them. */
import type { Box, Note } from '../../../model.js';
import { joinEdges } from '../ruled/edges.js';
import { withForgottenSides } from '../ruled/forgotten-sides.js';
import { placeGlyphs, type CellGlyphs } from '../ruled/glyph-cells.js';
import { gridsOf, type Grid } from '../ruled/grid.js';
import { boxOf, outsideCells } from '../notes.js';
import { rejectsGrid } from './reject-grid.js';
import { ruledTable } from './ruled-table.js';
import { RULED } from '../settings.js';
import { taggedCells } from '../tagged/glyph-tags.js';
import { linesOf } from '../text/lines.js';
import { withoutUnderlines } from '../text/underlines.js';
import type { Edge, Glyph, PageContent, PageLayout, PageTable } from '../types.js';

/** Divides a page. Pure: the same page gives the same layout. */
export function layoutPage(page: PageContent): PageLayout & { tables: PageTable[] } {
  const { grids, inside, outside, rules, between } = divide(page);
  const notes: Note[] = [...page.notes];
  if (between) notes.push(outsideCells(page.page, boxOf(between)));
  const tables = grids.map((grid) => ruledTable(page, grid, inside, notes));
  return {
    page: page.page,
    width: page.width,
    height: page.height,
    turn: page.turn,
    tables,
    lines: linesOf(outside, page),
    ...taggedCells(outside, page),
    rules,
    glyphs: page.glyphs.length,
    imageShare: page.imageShare,
    unreadable: page.unreadable,
    notes,
    broken: page.broken,
  };
}

/** What is in the tables of a page, and what is outside of them. */
interface Division {
  grids: Grid[];
  inside: CellGlyphs;
  outside: Glyph[];
  /** Horizontal rules outside of the grids. */
  rules: Edge[];
  between: Glyph | null;
}

/**
 * The grids of a page that are tables. Empty ones are dropped. Of those that are none, glyphs and horizontal rules go to
 * what is outside: there they are read as a table without rules, or as text.
 */
function divide(page: PageContent): Division {
  const edges = withForgottenSides(withoutUnderlines(page.edges, page.glyphs), page.glyphs);
  const { grids, rules } = gridsOf(edges);
  const { inside, outside, between } = placeGlyphs(page.glyphs, grids);
  const tables: Grid[] = [];
  for (const grid of grids) {
    const isEmpty = grid.cells.every((cell) => (inside.get(cell) ?? []).every((glyph) => glyph.text === ' '));
    if (isEmpty) continue;
    if (!rejectsGrid(grid, inside, outside, page)) {
      tables.push(grid);
      continue;
    }
    // One by one: a cell may hold more glyphs than a call takes arguments.
    for (const cell of grid.cells) for (const glyph of inside.get(cell) ?? []) outside.push(glyph);
    for (const rule of rulesIn(page, grid.box)) rules.push(rule);
  }
  return { grids: tables, inside, outside, rules, between };
}

/** The horizontal rules of a page within a box. */
function rulesIn({ edges }: PageContent, [left, top, right, bottom]: Box): Edge[] {
  return joinEdges(edges, 'h').filter(
    (edge) =>
      edge.at > top - RULED.ownRule &&
      edge.at < bottom + RULED.ownRule &&
      edge.to > left &&
      edge.from < right,
  );
}
