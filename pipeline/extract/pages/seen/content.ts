/** What is drawn on a page → the page as a person reads it: level, without what is hidden and without watermarks. */
import type { Box } from '../../../model.js';
import { lostTextNotes } from '../notes.js';
import type { Doubt, Drawing, Glyph, PageContent, Tag } from '../types.js';
import { turnBox, turnEdge, turnFor, turnGlyph, type Turn } from './turn.js';
import { visibleGlyphs } from './visibility.js';
import { withoutWatermarks } from './watermarks.js';

/** A page without anything on it. Pages count from 1. */
export function emptyPage(page: number): PageContent {
  return {
    page,
    width: 0,
    height: 0,
    turn: 0,
    glyphs: [],
    edges: [],
    imageShare: 0,
    hidden: 0,
    marks: [],
    tags: {},
    unreadable: {},
    notes: [],
    doubts: [],
    broken: null,
  };
}

/** What a page was found to be. */
export interface ReadParts {
  number: number;
  /** Its size as shown, in points. */
  page: { width: number; height: number };
  drawing: Drawing;
  tags: ReadonlyMap<string, Tag>;
  doubts: readonly Doubt[];
}

/** The page as it is read, from what is drawn on it. */
export function pageContentOf({
  number,
  page: { width, height },
  drawing,
  tags,
  doubts,
}: ReadParts): PageContent {
  const seen = visibleGlyphs(drawing.glyphs, drawing.fills);
  const { visible, hidden } = seen;
  const turn = turnFor(visible);
  const level = turn === 0 ? visible : visible.map((glyph) => turnGlyph(glyph, turn, width, height));
  const { kept, dropped, slanted } = withoutWatermarks(level);
  const back = ((360 - turn) % 360) as Turn;
  const own = slanted.map(({ left, top, right, bottom }): Doubt => {
    const box: Box = [left, top, right, bottom];
    const [wide, high] = turn % 180 === 0 ? [width, height] : [height, width];
    return { cause: 'slanted', box: turnBox(box, back, wide, high) };
  });
  return {
    ...emptyPage(number),
    width: turn % 180 === 0 ? width : height,
    height: turn % 180 === 0 ? height : width,
    turn,
    glyphs: kept,
    edges: turn === 0 ? drawing.edges : drawing.edges.map((edge) => turnEdge(edge, turn, width, height)),
    imageShare: shareOf(drawing.images, width * height),
    hidden: drawing.hidden + hidden + dropped,
    marks: drawing.marks,
    tags: tagsOfMarks(drawing.marks, kept, tags),
    unreadable: Object.fromEntries(drawing.unreadable),
    notes: lostTextNotes({ page: number, width, height }, drawing.lost),
    doubts: [...doubts, ...drawing.doubts, ...seen.doubts, ...own],
  };
}

/** The share of a page that boxes cover, up to 1; what lies on each other counts twice. */
function shareOf(boxes: readonly Box[], area: number): number {
  const covered = boxes.reduce((sum, [left, top, right, bottom]) => sum + (right - left) * (bottom - top), 0);
  return Math.min(1, covered / (area || 1));
}

/** The tags of the marks that the page's glyphs have. */
function tagsOfMarks(
  marks: readonly string[],
  glyphs: readonly Glyph[],
  tags: ReadonlyMap<string, Tag>,
): Record<string, Tag> {
  if (tags.size === 0) return {};
  const used = new Set<number>();
  for (const glyph of glyphs) used.add(glyph.mark);
  const found: Record<string, Tag> = {};
  for (const index of used) {
    const mark = marks[index];
    const tag = mark === undefined ? undefined : tags.get(mark);
    if (mark !== undefined && tag) found[mark] = tag;
  }
  return found;
}
