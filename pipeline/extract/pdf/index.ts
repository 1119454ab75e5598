/** PDF documents as tables and paragraphs. */
import type { Assets, BinarySource, ExtractOptions, Tables } from '../../model.js';
import { assemble } from './document/assemble.js';
import { problemOf, tooComplex, tooManyPages } from './failures.js';
import { KeptStreams } from './file/inflate-cache.js';
import { checkIntegrity, integrityNotes } from './file/integrity.js';
import type { Objects } from './file/objects.js';
import { scanObjects } from './file/syntax.js';
import { layoutPage } from './layout/layout.js';
import { openDocument, type OpenDocument } from './page/library.js';
import { packPage } from './page/pack.js';
import { readPage } from './page/read-page.js';
import { documentTags, type DocumentTags } from './page/structure.js';
import { FILE, PAGE } from './settings.js';
import { numberSpots, pageNumbersAmongText, withoutNumbers, type NumberSpot } from './text/page-numbers.js';
import type { PageLayout } from './types.js';

export { takeThread } from './page/decompression.js';
export { drawPage } from './draw.js';
export { picturePages } from './pictures.js';
export { readPages, type ReadOptions } from './page/read-page.js';

/**
 * Reads a PDF: its pages one by one, each let go when it is divided into tables and lines, then the document from
 * these. Throws Problem (`encrypted`, `damaged`, `scan`, `empty`, `too-complex`; `internal` for what is no fault of the
 * document's).
 */
export async function extractPdf(source: BinarySource, options: ExtractOptions = {}): Promise<Tables> {
  try {
    return await read(source, options);
  } catch (error) {
    throw problemOf(error);
  }
}

/** Throws a Problem where the document cannot be read. */
async function read(
  { document: name, bytes, notes }: BinarySource,
  options: ExtractOptions,
): Promise<Tables> {
  const kept = new KeptStreams();
  const { fault, objects } = scanObjects(bytes);
  const integrity = checkIntegrity(bytes, fault, kept);
  if (integrity.bomb) throw tooComplex();
  const document = await openDocument(bytes, { ...openOptions(options), kept });
  try {
    if (document.pages > FILE.maxPages) throw tooManyPages(document.pages);
    const layouts = await layoutsOf(document, tagsIn(document, objects), options);
    return assemble(layouts, { document: name, notes: [...notes, ...integrityNotes(integrity)] }, options);
  } finally {
    await document.close().catch(() => undefined);
  }
}

/** The tags of all pages, where the document has any and its file gives them at once. */
function tagsIn(document: OpenDocument, objects: Objects | null): DocumentTags | null {
  const isRead = document.tagged && document.pages <= PAGE.maxTaggedPages;
  return isRead && objects ? documentTags(objects, document.pages) : null;
}

/**
 * The layouts of all pages, each page let go when it is divided. Which numbers count the pages shows when all are read:
 * pages on which these stand among text are read again, without them. Throws a Problem.
 */
async function layoutsOf(
  document: OpenDocument,
  tags: DocumentTags | null,
  options: ExtractOptions,
): Promise<PageLayout[]> {
  const layouts: PageLayout[] = [];
  const spots: NumberSpot[] = [];
  for (let page = 1; page <= document.pages; page++) {
    const content = await readPage(document, page, tags);
    const layout = layoutPage(content);
    spots.push(...numberSpots(content, layout.tables, layout.lines));
    layouts.push(packPage(layout));
    options.progress?.(page, document.pages);
  }
  for (const [page, own] of pageNumbersAmongText(spots))
    layouts[page - 1] = packPage(layoutPage(withoutNumbers(await readPage(document, page, tags), own)));
  return layouts;
}

function openOptions(options: ExtractOptions): { password?: string; assets?: Assets } {
  return {
    ...(options.password === undefined ? {} : { password: options.password }),
    ...(options.assets === undefined ? {} : { assets: options.assets }),
  };
}
