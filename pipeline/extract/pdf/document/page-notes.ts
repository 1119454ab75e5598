/** What is told of pages that could not be read, or not as text. */
import { failure, say } from '../../../common/result.js';
import type { Note, Result } from '../../../model.js';
import { DOCUMENT } from '../settings-tables.js';
import type { PageLayout } from '../types.js';

/** Numbers as a person writes them: 1, 3–5. Long lists are cut off. */
function pageList(pages: readonly number[]): string {
  const runs: string[] = [];
  for (let index = 0; index < pages.length; index++) {
    const from = pages[index] ?? 0;
    while (pages[index + 1] === (pages[index] ?? 0) + 1) index++;
    const to = pages[index] ?? from;
    runs.push(from === to ? String(from) : `${from}–${to}`);
  }
  return runs.length > DOCUMENT.listedRuns
    ? `${runs.slice(0, DOCUMENT.listedRuns).join(', ')}, …`
    : runs.join(', ');
}

function wholePage(layout: PageLayout): Note['place'] {
  return { kind: 'page', page: layout.page, box: [0, 0, layout.width, layout.height] };
}

/** A note for each page that could not be read. */
export function brokenNotes(layouts: readonly PageLayout[]): Note[] {
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
export function unreadableNotes(layouts: readonly PageLayout[]): Note[] {
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

/** One note for all pages that are scanned images. */
export function scanNotes(layouts: readonly PageLayout[], scanned: readonly number[]): Note[] {
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

/** The failure of a document whose pages are scanned images. */
export function scanFailure(
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

/** The failure of a file that is damaged. */
export function damagedFile(document: string): Result<never> {
  return failure(
    document,
    'damaged',
    say('PDF 已损坏，无法读取', 'the PDF is damaged and cannot be read'),
    say('请重新导出或重新下载文件', 'export or download the file again'),
  );
}
