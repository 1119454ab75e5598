/** Pages whose text runs sideways: a wide table set on a page in portrait without /Rotate. They are read turned. */
import type { Block, Box, PagePlace, Place } from '../../../model.js';
import { PAGE } from '../settings.js';
import type { Edge, Glyph } from '../types.js';

/** Quarter turns, in degrees clockwise, by which a page's content was turned to be read. */
export type Turn = 0 | 90 | 180 | 270;

/** The turn after which most text of a page is level: 270 for text that runs downwards. */
export function turnFor(glyphs: readonly Glyph[]): Turn {
  const counts = new Map<number, number>();
  let all = 0;
  for (const glyph of glyphs) {
    if (glyph.text === ' ') continue;
    all++;
    counts.set(glyph.angle, (counts.get(glyph.angle) ?? 0) + 1);
  }
  for (const angle of [90, 180, 270] as const) {
    if ((counts.get(angle) ?? 0) > PAGE.turnedShare * all) return (360 - angle) as Turn;
  }
  return 0;
}

/** A box of a page of this size after the page is turned. `width` and `height` are those before. */
export function turnBox([left, top, right, bottom]: Box, turn: Turn, width: number, height: number): Box {
  if (turn === 90) return [height - bottom, left, height - top, right];
  if (turn === 180) return [width - right, height - bottom, width - left, height - top];
  if (turn === 270) return [top, width - right, bottom, width - left];
  return [left, top, right, bottom];
}

/** A glyph of the page after it is turned; level text gets its baseline. */
export function turnGlyph(glyph: Glyph, turn: Turn, width: number, height: number): Glyph {
  const box = turnBox([glyph.left, glyph.top, glyph.right, glyph.bottom], turn, width, height);
  const [left, top, right, bottom] = box;
  const angle = (glyph.angle + turn) % 360;
  const baseline = angle === 0 ? top + PAGE.ascent * (bottom - top) : (top + bottom) / 2;
  return { ...glyph, left, top, right, bottom, angle, baseline };
}

/** An edge of the page after it is turned. */
export function turnEdge(edge: Edge, turn: Turn, width: number, height: number): Edge {
  const box: Box =
    edge.direction === 'h' ? [edge.from, edge.at, edge.to, edge.at] : [edge.at, edge.from, edge.at, edge.to];
  const [left, top, right, bottom] = turnBox(box, turn, width, height);
  return bottom - top < right - left
    ? { direction: 'h', at: top, from: left, to: right }
    : { direction: 'v', at: left, from: top, to: bottom };
}

/** A page that was turned, with its size as it was read. */
export interface TurnedPage {
  page: number;
  turn: Turn;
  width: number;
  height: number;
}

/** Blocks with their places on the pages as shown. */
export function turnBack(blocks: readonly Block[], pages: readonly TurnedPage[]): Block[] {
  const turned = new Map(pages.filter((page) => page.turn !== 0).map((page) => [page.page, page]));
  if (turned.size === 0) return [...blocks];
  const boxBack = (page: number, box: Box): Box => {
    const found = turned.get(page);
    return found ? turnBox(box, ((360 - found.turn) % 360) as Turn, found.width, found.height) : box;
  };
  const back = <T extends Place>(place: T): T => {
    if (place.kind !== 'page') return place;
    const { page, box, rest }: PagePlace = place;
    return {
      ...place,
      box: boxBack(page, box),
      ...(rest ? { rest: rest.map((each) => ({ ...each, box: boxBack(each.page, each.box) })) } : {}),
    };
  };
  return blocks.map((block): Block => {
    if (block.kind === 'paragraph') {
      const anchors = block.anchors?.map((anchor) => ({ ...anchor, place: back(anchor.place) }));
      return { ...block, place: back(block.place), ...(anchors && { anchors }) };
    }
    const rows = block.rows.map((row) => ({
      ...row,
      place: back(row.place),
      cells: row.cells.map((cell) => ({ ...cell, place: back(cell.place) })),
    }));
    return { ...block, place: back(block.place), rows };
  });
}
