/** PDF documents as tables and paragraphs. */
import { failure, say } from '../../common/result.js';
import type { BinarySource, ExtractOptions, PageHelper, Result, Tables } from '../../model.js';
import { assemble } from './document/assemble.js';
import { damagedFile } from './document/page-notes.js';
import { checkIntegrity, integrityNotes } from './file/integrity.js';
import { TooComplex } from './page/interpret.js';
import { KeptStreams } from './file/inflate-cache.js';
import { layoutPage } from './layout/layout.js';
import { openDocument, whatIsWrong, type OpenDocument } from './page/library.js';
import type { Objects } from './file/objects.js';
import { packPage } from './page/pack.js';
import { MAX_TAGGED_PAGES, readPage } from './page/read-page.js';
import { documentTags, type DocumentTags } from './page/structure.js';
import { scanObjects } from './file/syntax.js';
import type { PageLayout } from './types.js';

export { checkIntegrity, integrityNotes } from './file/integrity.js';
export { TooComplex } from './page/interpret.js';
export { takeThread } from './page/library.js';
export { drawPage } from './draw.js';
export { layoutPage } from './layout/layout.js';
export { readPages, type ReadOptions } from './page/read-page.js';
export type { PageContent, PageLayout } from './types.js';

/** A document with more pages than this is refused. */
export const MAX_PAGES = 10_000;

/**
 * Reads a PDF: its pages one by one, each let go when it is divided into tables and lines, then the document from
 * these. Bad input is returned as a failure (`encrypted`, `damaged`, `scan`, `empty`, `too-complex`).
 */
export async function extractPdf(
  source: BinarySource,
  options: ExtractOptions = {},
): Promise<Result<Tables>> {
  const name = source.document;
  const kept = new KeptStreams();
  const { fault, objects } = scanObjects(source.bytes);
  const integrity = checkIntegrity(source.bytes, fault, kept);
  if (integrity.bomb) return tooComplexPage(name);
  let document: OpenDocument;
  try {
    document = await openDocument(source.bytes, { ...openOptions(options), kept });
  } catch (error) {
    return openFailure(name, error);
  }
  try {
    if (document.pages > MAX_PAGES) return tooManyPages(name, document.pages);
    const layouts = await readShare(document, 'start', tagsIn(document, objects), options);
    const helper = helperFor(document, options);
    if (helper) {
      layouts.push(...((await helper.pages()) as PageLayout[]));
      layouts.sort((left, right) => left.page - right.page);
    }
    return assemble(
      layouts,
      { document: name, notes: [...source.notes, ...integrityNotes(integrity)] },
      options,
    );
  } catch (error) {
    if (error instanceof TooComplex) return tooComplexPage(name);
    return unexpected(name, error);
  } finally {
    await document.close().catch(() => undefined);
  }
}

/**
 * What a helping thread does: reads the pages of a document from its end until all are taken. Nothing where the
 * document cannot be opened: the thread that asks for help says why.
 */
export async function readPagesFromEnd(bytes: Uint8Array, options: ExtractOptions): Promise<PageLayout[]> {
  let document: OpenDocument;
  try {
    document = await openDocument(bytes, openOptions(options));
  } catch {
    return [];
  }
  try {
    if (document.pages > MAX_PAGES) return [];
    // What is wrong with the objects is told by the thread that asks for help.
    const objects = document.tagged ? scanObjects(bytes).objects : null;
    return await readShare(document, 'end', tagsIn(document, objects), options);
  } finally {
    await document.close().catch(() => undefined);
  }
}

/** The thread that helps with this document, if any does. */
function helperFor(document: OpenDocument, { pageHelper }: ExtractOptions): PageHelper | null {
  return pageHelper && document.pages >= pageHelper.from ? pageHelper : null;
}

/** The tags of all pages, where the document has any and its file gives them at once. */
function tagsIn(document: OpenDocument, objects: Objects | null): DocumentTags | null {
  const isRead = document.tagged && document.pages <= MAX_TAGGED_PAGES;
  return isRead && objects ? documentTags(objects, document.pages) : null;
}

/** Reads pages from one end of the document until all are taken, each let go when it is divided. Throws TooComplex. */
async function readShare(
  document: OpenDocument,
  end: 'start' | 'end',
  tags: DocumentTags | null,
  options: ExtractOptions,
): Promise<PageLayout[]> {
  const taken = helperFor(document, options)?.taken ?? new Int32Array(1);
  const layouts: PageLayout[] = [];
  for (let read = 0; Atomics.add(taken, 0, 1) < document.pages; read++) {
    const page = end === 'start' ? read + 1 : document.pages - read;
    layouts.push(packPage(layoutPage(await readPage(document, page, tags))));
    options.progress?.(Math.min(Atomics.load(taken, 0), document.pages), document.pages);
  }
  return layouts;
}

function openOptions(options: ExtractOptions): { password?: string; assets?: string } {
  return {
    ...(options.password === undefined ? {} : { password: options.password }),
    ...(options.assets === undefined ? {} : { assets: options.assets }),
  };
}

function tooManyPages(document: string, pages: number): Result<never> {
  return failure(
    document,
    'too-complex',
    say(`共 ${pages} 页，超过 ${MAX_PAGES} 页的上限`, `${pages} pages: more than the limit of ${MAX_PAGES}`),
    say('请拆分文件', 'split the file'),
  );
}

function tooComplexPage(document: string): Result<never> {
  return failure(
    document,
    'too-complex',
    say('有一页的文字或线条数量超过上限', 'a page has more glyphs or lines than the limit'),
    say('请确认文件来源是否可靠', 'check where the file comes from'),
  );
}

/** An error that is not the document's but ours. */
function unexpected(document: string, error: unknown): Result<never> {
  const detail = error instanceof Error ? error.message : String(error);
  return failure(
    document,
    'internal',
    say(`读取 PDF 时出错：${detail}`, `reading the PDF failed: ${detail}`),
    say('请报告此问题', 'please report this'),
  );
}

/** What an error of the library, met on opening, means for the person. */
function openFailure(document: string, error: unknown): Result<never> {
  switch (whatIsWrong(error)) {
    case 'needs-password':
      return failure(
        document,
        'encrypted',
        say('PDF 已加密，需要密码', 'the PDF is encrypted and needs a password'),
        say('请用 --password 给出密码', 'give the password with --password'),
      );
    case 'wrong-password':
      return failure(
        document,
        'encrypted',
        say('PDF 的密码不正确', 'the password of the PDF is not right'),
        say('请用 --password 给出正确的密码', 'give the right password with --password'),
      );
    default:
      return damagedFile(document);
  }
}
