/** PDF documents as tables and paragraphs. */
import type { Assets, BinarySource, ExtractOptions, Tables } from '../../model.js';
import { assemble } from '../pages/document/assemble.js';
import { tooComplex, tooManyPages } from '../pages/failures.js';
import { layoutsOf } from '../pages/layouts.js';
import { PAGE } from '../pages/settings.js';
import { problemOf } from './failures.js';
import { KeptStreams } from './file/inflate-cache.js';
import { checkIntegrity, integrityNotes } from './file/integrity.js';
import type { Objects } from './file/objects.js';
import { scanObjects } from './file/syntax.js';
import { openDocument, type OpenDocument } from './page/library.js';
import { readPage } from './page/read-page.js';
import { documentTags, type DocumentTags } from './page/structure.js';

export { takeThread } from './page/thread.js';
export { drawPage } from '../pages/draw.js';
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
    if (document.pages > PAGE.maxPages) throw tooManyPages(document.pages);
    const tags = tagsIn(document, objects);
    const layouts = await layoutsOf(
      document.pages,
      (page) => readPage(document, page, tags, options),
      options,
    );
    const own = { document: name, format: 'pdf' as const, notes: [...notes, ...integrityNotes(integrity)] };
    return assemble(layouts, own, options);
  } finally {
    await document.close().catch(() => undefined);
  }
}

/** The tags of all pages, where the document has any and its file gives them at once. */
function tagsIn(document: OpenDocument, objects: Objects | null): DocumentTags | null {
  const isRead = document.tagged && document.pages <= PAGE.maxTaggedPages;
  return isRead && objects ? documentTags(objects, document.pages) : null;
}

function openOptions(options: ExtractOptions): { password?: string; assets?: Assets; decodes?: boolean } {
  return {
    ...(options.ocr === undefined ? {} : { decodes: true }),
    ...(options.password === undefined ? {} : { password: options.password }),
    ...(options.assets === undefined ? {} : { assets: options.assets }),
  };
}
