/** A page divided into ruled tables and the lines of text outside of them. */
import type { Box, Note } from '../../../model.js';
import { joinEdges, joinedEdges } from '../ruled/edges.js';
import { withForgottenSides } from '../ruled/forgotten-sides.js';
import { placeGlyphs, type CellGlyphs } from '../ruled/glyph-cells.js';
import { gridsOf, type Grid } from '../ruled/grid.js';
import { boxOf, outsideCells } from '../notes.js';
import { gutterOf, linesBeside } from './gutter.js';
import { rejectsGrid } from './reject-grid.js';
import { ruledTable } from './ruled-table.js';
import { RULED } from '../settings.js';
import { taggedCells } from '../tagged/glyph-tags.js';
import { withoutUnderlines } from '../text/underlines.js';
import { turnBox } from '../seen/turn.js';
import { isPageNumber } from '../text/furniture.js';
import type { Doubt, Edge, Glyph, Line, PageContent, PageLayout, PageTable } from '../types.js';

/** Divides a page. Pure: the same page gives the same layout. */
export function layoutPage(page: PageContent): PageLayout & { tables: PageTable[] } {
  const { grids, inside, outside, rules, frames, between } = divide(page);
  const notes: Note[] = [...page.notes];
  if (between) notes.push(outsideCells(page.page, boxOf(between)));
  const tables = grids.map((grid) => ruledTable(page, grid, inside, notes));
  const lines = linesBeside(outside, page, gutterOf(tables.map(({ box }) => box)));
  const tags = taggedCells(outside, page);
  return {
    page: page.page,
    width: page.width,
    height: page.height,
    turn: page.turn,
    tables,
    lines,
    ...tags,
    rules,
    frames,
    glyphs: page.glyphs.length,
    hidden: page.hidden,
    imageShare: page.imageShare,
    unreadable: page.unreadable,
    notes,
    doubts: [...page.doubts, ...unread(page, lines, tags)],
    broken: page.broken,
    ...(page.scan && { scan: page.scan }),
  };
}

/** Lines that become none of a table's: those that are marked as no part of the document, and those without a tag. */
function unread(
  { turn, width, height }: PageContent,
  lines: readonly Line[],
  { untagged }: Pick<PageLayout, 'untagged'>,
): Doubt[] {
  const back = ((360 - turn) % 360) as PageContent['turn'];
  const doubt = (cause: Doubt['cause'], line: Line): Doubt => ({
    cause,
    box: turnBox(boxOf(line), back, width, height),
  });
  // A line of tagged text may have a number in it that is none.
  const artifacts = [...lines, ...untagged].filter((line) => line.artifact && !isFurniture(line, lines));
  return [
    ...artifacts.map((line) => doubt('artifact', line)),
    ...untagged.filter((line) => !line.artifact).map((line) => doubt('untagged', line)),
  ];
}

/** A page number that stands alone at its height: the number of a row has the row's text beside it. */
function isFurniture(line: Line, lines: readonly Line[]): boolean {
  const isBeside = (other: Line): boolean =>
    (other.left !== line.left || other.text !== line.text) &&
    other.top < line.baseline &&
    other.bottom > line.baseline;
  return isPageNumber(line.text) && !lines.some(isBeside);
}

/** What is in the tables of a page, and what is outside of them. */
interface Division {
  grids: Grid[];
  inside: CellGlyphs;
  outside: Glyph[];
  /** Horizontal rules outside of the grids. */
  rules: Edge[];
  /** Grids that are no tables as they stand. */
  frames: PageLayout['frames'];
  between: Glyph | null;
}

/**
 * The grids of a page that are tables. Empty ones are dropped. Of those that are none, glyphs and horizontal rules go to
 * what is outside: there they are read as a table without rules, or as text.
 */
function divide(page: PageContent): Division {
  const drawn = withoutUnderlines(page.edges, page.glyphs);
  const joined = joinedEdges(drawn);
  const edges = withForgottenSides(drawn, page.glyphs, joined);
  const { grids, rules } = gridsOf(edges, edges === drawn ? joined : joinedEdges(edges));
  const { inside, outside, between } = placeGlyphs(page.glyphs, grids);
  const tables: Grid[] = [];
  const frames: PageLayout['frames'] = [];
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
    frames.push({ box: grid.box, columns: grid.columns });
  }
  return { grids: tables, inside, outside, rules, frames, between };
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
