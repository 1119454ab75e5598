/** PDF documents as tables and paragraphs. */
import { failure, say, success } from '../../common/result.js';
import type { BinarySource, ExtractOptions, Note, Result, Tables } from '../../model.js';
import { blocksOf } from './document/assemble.js';
import { doubtsOf } from './doubts.js';
import { checkIntegrity, integrityNotes } from './file/integrity.js';
import { TooComplex } from './page/interpret.js';
import { KeptStreams } from './file/inflate-cache.js';
import { layoutPage } from './ruled/layout.js';
import { openDocument, whatIsWrong, type OpenDocument } from './page/library.js';
import type { Objects } from './file/objects.js';
import { packPage } from './page/pack.js';
import { MAX_TAGGED_PAGES, readPage } from './page/read-page.js';
import { documentTags, type DocumentTags } from './page/structure.js';
import { scanObjects } from './file/syntax.js';
import { turnBack } from './page/turn.js';
import type { PageLayout } from './types.js';

export { checkIntegrity, integrityNotes } from './file/integrity.js';
export { takeThread } from './page/library.js';
export { drawPage } from './draw.js';
export { layoutPage } from './ruled/layout.js';
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
    const layouts = await layoutsOf(document, tagsIn(document, objects), options);
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

/** The tags of all pages, where the document has any and its file gives them at once. */
function tagsIn(document: OpenDocument, objects: Objects | null): DocumentTags | null {
  const isRead = document.tagged && document.pages <= MAX_TAGGED_PAGES;
  return isRead && objects ? documentTags(objects, document.pages) : null;
}

/** The layouts of all pages, each page let go when it is divided. Throws TooComplex. */
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

/** The document from the layouts of all of its pages, in order. */
export function assemble(
  layouts: readonly PageLayout[],
  source: Pick<BinarySource, 'document' | 'notes'>,
  options: Pick<ExtractOptions, 'join'> = {},
): Result<Tables> {
  const scanned = layouts
    .filter((page) => page.glyphs < 10 && page.imageShare > 0.4)
    .map((page) => page.page);
  const withText = layouts.filter((page) => page.glyphs > 0);
  if (withText.length === 0 || withText.every((page) => scanned.includes(page.page))) {
    if (scanned.length > 0) return scanFailure(source.document, scanned, layouts);
    const lost = [...layouts.flatMap((page) => page.notes), ...unreadableNotes(layouts)].find(
      (note) => note.level === 'uncertain',
    );
    if (lost) {
      return failure(
        source.document,
        'damaged',
        lost.message,
        say('请用嵌入了字体的方式重新导出 PDF', 'export the PDF again with its fonts embedded'),
        lost.place,
      );
    }
    const broken = layouts.find((page) => page.broken !== null);
    if (broken) return damaged(source.document);
    return failure(
      source.document,
      'empty',
      say('文档中没有文字', 'the document contains no text'),
      say(
        '文字可能已转成图形，请用编写文档的程序重新导出 PDF',
        'its text may have been turned into shapes: export the PDF again from the program that it was written with',
      ),
    );
  }
  const blocks = turnBack(blocksOf(layouts, options.join !== false), layouts);
  const tablePages = blocks.flatMap((block) =>
    block.kind === 'table' && block.place.kind === 'page'
      ? [block.place.page, ...(block.place.rest ?? []).map((rest) => rest.page)]
      : [],
  );
  const first = Math.min(...tablePages);
  const last = Math.max(...tablePages);
  const between = scanned.filter((page) => page > first && page < last);
  if (between.length > 0) return scanFailure(source.document, between, layouts);
  return success({
    document: source.document,
    format: 'pdf',
    encoding: null,
    pages: layouts.length,
    blocks,
    notes: [
      ...source.notes,
      ...layouts.flatMap((page) => page.notes),
      ...brokenNotes(layouts),
      ...unreadableNotes(layouts),
      ...scanNotes(layouts, scanned),
      ...(options.join === false ? [] : doubtsOf(blocks)),
    ],
  });
}

/** Numbers as a person writes them: 1, 3–5. */
export function pageList(pages: readonly number[]): string {
  const runs: string[] = [];
  for (let index = 0; index < pages.length; index++) {
    const from = pages[index] ?? 0;
    while (pages[index + 1] === (pages[index] ?? 0) + 1) index++;
    const to = pages[index] ?? from;
    runs.push(from === to ? String(from) : `${from}–${to}`);
  }
  return runs.length > 12 ? `${runs.slice(0, 12).join(', ')}, …` : runs.join(', ');
}

function wholePage(layout: PageLayout): Note['place'] {
  return { kind: 'page', page: layout.page, box: [0, 0, layout.width, layout.height] };
}

function brokenNotes(layouts: readonly PageLayout[]): Note[] {
  return layouts
    .filter((page) => page.broken !== null)
    .map((page) => ({
      code: 'page-unreadable',
      level: 'uncertain' as const,
      message: say(`第 ${page.page} 页损坏，无法读取`, `page ${page.page} is damaged and could not be read`),
      place: wholePage(page),
    }));
}

/** One note for each font that gives glyphs without readable text. */
function unreadableNotes(layouts: readonly PageLayout[]): Note[] {
  const fonts = new Map<string, { count: number; pages: PageLayout[] }>();
  for (const page of layouts) {
    for (const [font, count] of Object.entries(page.unreadable)) {
      let entry = fonts.get(font);
      if (!entry) fonts.set(font, (entry = { count: 0, pages: [] }));
      entry.count += count;
      entry.pages.push(page);
    }
  }
  return [...fonts].map(([font, { count, pages }]) => {
    const list = pageList(pages.map((page) => page.page));
    return {
      code: 'font-without-text',
      level: 'uncertain' as const,
      message: say(
        `字体 ${font} 有 ${count} 个字形没有对应的文字（第 ${list} 页），请用编写文档的程序重新导出 PDF`,
        `${count} glyphs of the font ${font} have no readable text (pages ${list}): export the PDF again from the program that the document was written with`,
      ),
      place: pages[0] ? wholePage(pages[0]) : null,
    };
  });
}

function scanNotes(layouts: readonly PageLayout[], scanned: readonly number[]): Note[] {
  if (scanned.length === 0) return [];
  const page = layouts.find((layout) => layout.page === scanned[0]);
  const list = pageList(scanned);
  return [
    {
      code: 'scanned-pages',
      level: 'uncertain',
      message: say(`第 ${list} 页是扫描图像，未能读取`, `pages ${list} are scanned images and were not read`),
      place: page ? wholePage(page) : null,
    },
  ];
}

function scanFailure(
  document: string,
  pages: readonly number[],
  layouts: readonly PageLayout[],
): Result<never> {
  const first = layouts.find((layout) => layout.page === pages[0]);
  const list = pageList(pages);
  return failure(
    document,
    'scan',
    say(`第 ${list} 页是扫描图像，没有文字`, `pages ${list} are scanned images without text`),
    say(
      '请提供由文档直接导出的 PDF，或先做文字识别',
      'use a PDF exported from the document itself, or run OCR first',
    ),
    first ? wholePage(first) : null,
  );
}

function damaged(document: string): Result<never> {
  return failure(
    document,
    'damaged',
    say('PDF 已损坏，无法读取', 'the PDF is damaged and cannot be read'),
    say('请重新导出或重新下载文件', 'export or download the file again'),
  );
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
      return damaged(document);
  }
}
