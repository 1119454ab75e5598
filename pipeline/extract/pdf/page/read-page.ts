/** Pages as plain data, one by one: each is decoded once and let go. */
import type { Box } from '../../../model.js';
import { Problem } from '../../problem.js';
import { lostTextNotes } from '../notes.js';
import { PAGE } from '../settings.js';
import type { Doubt, Glyph, PageContent, Tag } from '../types.js';
import { annotationBoxes, areasOver, paintedIds } from './annotations.js';
import { interpret } from './interpret/index.js';
import type { Drawing } from './interpret/state.js';
import { openDocument, type OpenDocument, type OpenOptions, type OpenPage } from './library.js';
import type { DocumentTags } from './structure.js';
import { readTags } from './tags.js';
import { turnBox, turnEdge, turnFor, turnGlyph, type Turn } from './turn.js';
import { visibleGlyphs } from './visibility.js';
import { withoutWatermarks } from './watermarks.js';

/** Which pages to read, and how to open the document. */
export interface ReadOptions extends OpenOptions {
  /** First page, from 1. */
  from?: number;
  /** Last page. */
  to?: number;
}

/**
 * Reads pages `from` to `to` of a document, each when it is asked for. Throws a Problem where the document
 * cannot be opened; a page that cannot be read comes with `broken` set.
 */
export async function* readPages(bytes: Uint8Array, options: ReadOptions): AsyncGenerator<PageContent> {
  const document = await openDocument(bytes, options);
  try {
    const last = Math.min(options.to ?? document.pages, document.pages);
    for (let page = options.from ?? 1; page <= last; page++) yield await readPage(document, page);
  } finally {
    await document.close();
  }
}

/** Reads one page of an open document. `known` are its tags, where they were read already. Throws a Problem. */
export async function readPage(
  document: OpenDocument,
  number: number,
  known: DocumentTags | null = null,
): Promise<PageContent> {
  try {
    const page = await document.page(number);
    try {
      const operators = await page.operators();
      const drawing = interpret(operators, page, (group) => document.isVisible(group));
      const tags = known ? (known.get(number) ?? NO_TAGS) : await tagsOf(document, page);
      const annotations = await page.annotations().catch(() => []);
      const ids = paintedIds(annotations);
      if (ids.size > 0) {
        const { fills } = interpret(await page.painted(ids), page, (group) => document.isVisible(group));
        drawing.fills.push(...areasOver(fills, drawing.glyphs.length));
      }
      const doubts = annotationBoxes(annotations, page.transform).map((box): Doubt => ({
        cause: 'annotated',
        box,
      }));
      return contentOf({ number, page, drawing, tags, doubts });
    } finally {
      page.close();
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    return { ...emptyPage(number), broken: error instanceof Error ? error.message : String(error) };
  }
}

const NO_TAGS: ReadonlyMap<string, Tag> = new Map();

/** The tags of a page by number of marked content, from the library. Where two have a number the first counts. */
async function tagsOf(document: OpenDocument, page: OpenPage): Promise<ReadonlyMap<string, Tag>> {
  if (!document.tagged || document.pages > PAGE.maxTaggedPages) return NO_TAGS;
  const found = new Map<string, Tag>();
  const tree = await page.structure().catch(() => null);
  if (tree) {
    readTags(tree, (number, tag) => {
      if (!found.has(number)) found.set(number, tag);
    });
  }
  return found;
}

function emptyPage(page: number): PageContent {
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
interface ReadParts {
  number: number;
  page: Pick<OpenPage, 'width' | 'height'>;
  drawing: Drawing;
  tags: ReadonlyMap<string, Tag>;
  doubts: readonly Doubt[];
}

function contentOf({ number, page: { width, height }, drawing, tags, doubts }: ReadParts): PageContent {
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
