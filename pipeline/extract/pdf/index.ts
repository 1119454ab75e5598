/** PDF documents as tables and paragraphs. */
import { success } from '../../common/result.js';
import type { BinarySource, ExtractOptions, Result, Tables } from '../../model.js';
import { failureOf, tooComplex, tooManyPages } from './failures.js';
import { KeptStreams } from './file/inflate-cache.js';
import { checkIntegrity, integrityNotes } from './file/integrity.js';
import type { Objects } from './file/objects.js';
import { scanObjects } from './file/syntax.js';
import { openDocument, type OpenDocument } from './page/library.js';
import { packPage } from './page/pack.js';
import { readPage } from './page/read-page.js';
import { documentTags, type DocumentTags } from './page/structure.js';
import { layoutPage } from './ruled/layout.js';
import { FILE, PAGE } from './settings.js';
import { tablesOf } from './tables.js';
import type { PageLayout } from './types.js';

export { takeThread } from './page/decompression.js';
export { drawPage } from './draw.js';
export { readPages, type ReadOptions } from './page/read-page.js';

/**
 * Reads a PDF: its pages one by one, each let go when it is divided into tables and lines, then the document from
 * these. Bad input is returned as a failure (`encrypted`, `damaged`, `scan`, `empty`, `too-complex`).
 */
export async function extractPdf(
  source: BinarySource,
  options: ExtractOptions = {},
): Promise<Result<Tables>> {
  try {
    return success(await read(source, options));
  } catch (error) {
    return failureOf(source.document, error);
  }
}

/** Throws a PdfProblem where the document cannot be read. */
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
    return tablesOf(layouts, { document: name, notes: [...notes, ...integrityNotes(integrity)] }, options);
  } finally {
    await document.close().catch(() => undefined);
  }
}

/** The tags of all pages, where the document has any and its file gives them at once. */
function tagsIn(document: OpenDocument, objects: Objects | null): DocumentTags | null {
  const isRead = document.tagged && document.pages <= PAGE.maxTaggedPages;
  return isRead && objects ? documentTags(objects, document.pages) : null;
}

/** The layouts of all pages, each page let go when it is divided. Throws a PdfProblem. */
async function layoutsOf(
  document: OpenDocument,
  tags: DocumentTags | null,
  options: ExtractOptions,
): Promise<PageLayout[]> {
  const layouts: PageLayout[] = [];
  for (let page = 1; page <= document.pages; page++) {
    layouts.push(packPage(layoutPage(await readPage(document, page, tags))));
    options.progress?.(page, document.pages);
  }
  return layouts;
}

function openOptions(options: ExtractOptions): { password?: string; assets?: string } {
  return {
    ...(options.password === undefined ? {} : { password: options.password }),
    ...(options.assets === undefined ? {} : { assets: options.assets }),
  };
}
