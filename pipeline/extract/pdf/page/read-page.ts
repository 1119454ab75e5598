/** Pages as plain data, one by one: each is decoded once and let go. */
import type { ExtractOptions } from '../../../model.js';
import { Problem } from '../../problem.js';
import { isScan, layeredPage, scannedPage } from '../../scans/scan-page.js';
import { emptyPage, pageContentOf } from '../../pages/seen/content.js';
import { areasOver } from '../../pages/seen/drawing.js';
import { PAGE } from '../../pages/settings.js';
import type { Doubt, PageContent, Tag } from '../../pages/types.js';
import { annotationBoxes, paintedIds } from './annotations.js';
import { interpret } from './interpret/index.js';
import { openDocument, type OpenDocument, type OpenOptions, type OpenPage } from './library.js';
import type { DocumentTags } from './structure.js';
import { pictureOfPage } from './scan.js';
import { readTags } from '../../pages/tagged/tag-tree.js';

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

/** What reads pages that are pictures, and what is done with text that a scanner laid under one. */
export type Scans = Pick<ExtractOptions, 'recognize' | 'ocr'>;

/** Reads one page of an open document. `known` are its tags, where they were read already. Throws a Problem. */
export async function readPage(
  document: OpenDocument,
  number: number,
  known: DocumentTags | null = null,
  scans: Scans = {},
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
      const content = pageContentOf({ number, page, drawing, tags, doubts });
      const isPicture = isScan({ glyphs: content.glyphs.length, imageShare: content.imageShare });
      if (!isPicture || !scans.ocr) return content;
      const isTrusted = scans.ocr === 'trust' && content.hidden >= PAGE.scanGlyphs;
      if (!isTrusted && !scans.recognize) return content;
      const picture = await pictureOfPage(page, drawing.placed).catch(() => null);
      if (isTrusted) {
        const shown = { ...page, showsInvisible: true };
        const layer = interpret(operators, shown, (group) => document.isVisible(group));
        return layeredPage({ number, page, drawing: layer }, picture);
      }
      return scans.recognize
        ? await scannedPage({ number, page, drawing }, picture, scans.recognize)
        : content;
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
