/** Pages as plain data, one by one: each is decoded once and let go. */
import { say } from '../../../common/result.js';
import type { Note } from '../../../model.js';
import { visibleGlyphs, withoutWatermarks } from './visibility.js';
import { interpret, TooComplex, type Drawing } from './interpret.js';
import { openDocument, Overflow, type OpenDocument, type OpenOptions, type OpenPage } from './library.js';
import type { DocumentTags } from './structure.js';
import { readTags } from './tags.js';
import { turnEdge, turnFor, turnGlyph } from './turn.js';
import type { Glyph, PageContent, Tag } from '../types.js';

/** Which pages to read, and how to open the document. */
export interface ReadOptions extends OpenOptions {
  /** First page, from 1. */
  from?: number;
  /** Last page. */
  to?: number;
}

/** Above this many pages the tags are not read: they take more memory than the rows, or, page by page, ever more time. */
export const MAX_TAGGED_PAGES = 400;

/**
 * Reads pages `from` to `to` of a document, each when it is asked for. Rejects with the library's errors where the
 * document cannot be opened; a page that cannot be read comes with `broken` set.
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

/** Reads one page of an open document. `known` are its tags, where they were read already. Throws TooComplex. */
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
      return contentOf(number, page, drawing, tags);
    } finally {
      page.close();
    }
  } catch (error) {
    if (error instanceof TooComplex) throw error;
    if (error instanceof Overflow) throw new TooComplex(error.message);
    return { ...emptyPage(number), broken: error instanceof Error ? error.message : String(error) };
  }
}

const NO_TAGS: ReadonlyMap<string, Tag> = new Map();

/** The tags of a page by number of marked content, from the library. Where two have a number the first counts. */
async function tagsOf(document: OpenDocument, page: OpenPage): Promise<ReadonlyMap<string, Tag>> {
  if (!document.tagged || document.pages > MAX_TAGGED_PAGES) return NO_TAGS;
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
    broken: null,
  };
}

function contentOf(
  number: number,
  page: { width: number; height: number },
  drawing: Drawing,
  tags: ReadonlyMap<string, Tag>,
): PageContent {
  const { visible, hidden } = visibleGlyphs(drawing.glyphs, drawing.fills);
  const turn = turnFor(visible);
  const { width, height } = page;
  const level = turn === 0 ? visible : visible.map((glyph) => turnGlyph(glyph, turn, width, height));
  const { kept, dropped } = withoutWatermarks(level);
  const area = page.width * page.height || 1;
  const imageArea = drawing.images.reduce((sum, [l, t, r, b]) => sum + (r - l) * (b - t), 0);
  const notes: Note[] = [];
  for (const [font, count] of drawing.lost) {
    notes.push({
      code: 'font-unreadable',
      level: 'uncertain',
      message: say(
        `第 ${number} 页有 ${count} 段文字的字体（${font}）无法读取，文字缺失`,
        `page ${number}: ${count} texts in the font ${font} could not be read`,
      ),
      place: { kind: 'page', page: number, box: [0, 0, page.width, page.height] },
    });
  }
  return {
    ...emptyPage(number),
    width: turn % 180 === 0 ? width : height,
    height: turn % 180 === 0 ? height : width,
    turn,
    glyphs: kept,
    edges: turn === 0 ? drawing.edges : drawing.edges.map((edge) => turnEdge(edge, turn, width, height)),
    imageShare: Math.min(1, imageArea / area),
    hidden: drawing.hidden + hidden + dropped,
    marks: drawing.marks,
    tags: tagsOfMarks(drawing.marks, kept, tags),
    unreadable: Object.fromEntries(drawing.unreadable),
    notes,
  };
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
