/** What is told of pages that may not have been read as they are printed. */
import { say } from '../../common/result.js';
import { countWord } from '../../common/count-word.js';
import type { Box, Note, Recognition, Text } from '../../model.js';
import { calledPages, type PagedFormat } from './paged-format.js';
import { PAGE } from './settings.js';
import type { PageLayout } from './types.js';

/** The box of something on a page. */
export function boxOf({
  left,
  top,
  right,
  bottom,
}: Record<'left' | 'top' | 'right' | 'bottom', number>): Box {
  return [left, top, right, bottom];
}

/** Text is inside of a table and in none of its cells: it is kept, after the table. */
export function outsideCells(page: number, box: Box): Note {
  return {
    code: 'text-outside-cells',
    level: 'uncertain',
    message: say('表格中有文字不在任何一格内', 'a table holds text that stands in none of its cells'),
    place: { kind: 'page', page, box },
  };
}

/** Text is printed over other text: a running head, say, that runs into a table. */
export function textOverText(page: number, box: Box): Note {
  return {
    code: 'text-over-text',
    level: 'uncertain',
    message: say('表格中有文字重叠，分不清', 'text of a table is printed over other text'),
    place: { kind: 'page', page, box },
  };
}

/** The headings of a table stand outside of all tables. */
export function tableUnread(place: Note['place']): Note {
  return {
    code: 'table-unread',
    level: 'uncertain',
    message: say('表头之下的表格没有读出来', 'the table below a heading row could not be read'),
    place,
  };
}

/** Rows stand within rules that made no table. */
export function rowsUnread(place: Note['place']): Note {
  return {
    code: 'table-unread',
    level: 'uncertain',
    message: say(
      '竖线之间有带序号的几行，没有读成表格',
      'numbered rows between vertical rules could not be read as a table',
    ),
    place,
  };
}

/** A page as a place. */
export function wholePage(page: Pick<PageLayout, 'page' | 'width' | 'height'>): NonNullable<Note['place']> {
  return { kind: 'page', page: page.page, box: [0, 0, page.width, page.height] };
}

/** Such a list as it is written in Chinese: 1、3～5. */
export function pagesInChinese(list: string): string {
  return list.replaceAll('–', '～').replaceAll(', ', '、');
}

/** Such a list in English, with its noun: page 1; pages 1, 3–5. */
export function pagesInEnglish(list: string): string {
  return `${/^\d+$/.test(list) ? 'page' : 'pages'} ${list}`;
}

/** Pages that are pictures, in English: page 1 is a scanned image; pages 1–3 are scanned images. */
export function scannedInEnglish(list: string): string {
  const pages = pagesInEnglish(list);
  return `${pages} ${pages.startsWith('pages') ? 'are scanned images' : 'is a scanned image'}`;
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
  return runs.length > PAGE.namedRuns ? `${runs.slice(0, PAGE.namedRuns).join(', ')}, …` : runs.join(', ');
}

/** Texts of a page whose font the library could not read, by font: they are lost. */
export function lostTextNotes(
  page: Pick<PageLayout, 'page' | 'width' | 'height'>,
  lost: ReadonlyMap<string, number>,
): Note[] {
  return [...lost].map(([font, count]) => ({
    code: 'font-unreadable',
    level: 'uncertain',
    message: say(
      `第 ${page.page} 页有 ${count} 段文字读不出来（字体 ${font} 无法读取），请用原软件重新导出`,
      `page ${page.page}: ${countWord(count, 'text')} in the font ${font} could not be read`,
    ),
    place: wholePage(page),
  }));
}

/** One note for each page that could not be read at all. */
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
export function unreadableNotes(layouts: readonly PageLayout[], format: PagedFormat): Note[] {
  const name = calledPages(format);
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
        `第 ${pagesInChinese(list)} 页有 ${count} 个字认不出来，请用原软件重新导出 ${name}（字体 ${font}）`,
        `${countWord(count, 'glyph')} of the font ${font} without readable text (${pagesInEnglish(list)}): export the ${name} again from the program that the document was written with`,
      ),
      place: pages[0] ? wholePage(pages[0]) : null,
    };
  });
}

/**
 * One note for the scanned pages of a document that has text on others. `missing` says what to do where they were to be
 * recognized and could not be.
 */
export function scanNotes(
  layouts: readonly PageLayout[],
  scanned: readonly number[],
  missing: Text | null = null,
): Note[] {
  if (scanned.length === 0) return [];
  const page = layouts.find((layout) => layout.page === scanned[0]);
  const list = pageList(scanned);
  const layered = pageList(
    layouts
      .filter((layout) => scanned.includes(layout.page) && layout.hidden >= PAGE.scanGlyphs)
      .map((layout) => layout.page),
  );
  const [zh, en] =
    layered === ''
      ? ['', '']
      : [
          `；第 ${pagesInChinese(layered)} 页带有识别出的文字（OCR），识别可能有误，未采用`,
          `; the text that was recognized on ${pagesInEnglish(layered)} (OCR) is not trusted`,
        ];
  return [
    {
      code: 'scanned-pages',
      level: 'uncertain',
      message: say(
        `第 ${pagesInChinese(list)} 页是扫描图片，没有读取${zh}${missing === null ? '' : `；${missing.zh}`}`,
        `${scannedInEnglish(list)}, not read${en}${missing === null ? '' : `; ${missing.en}`}`,
      ),
      place: page ? wholePage(page) : null,
    },
  ];
}

/** What is to be known of pages whose text was recognized: nothing that is read of them is proven. */
export function recognizedNotes(
  { pages, layered, unread, characters, doubtful }: Recognition,
  layouts: readonly PageLayout[],
): Note[] {
  const note = (code: string, of: readonly number[], said: (list: string) => Text): Note[] => {
    const page = layouts.find((layout) => layout.page === of[0]);
    const message = said(pageList(of));
    return of.length === 0
      ? []
      : [{ code, level: 'uncertain', message, place: page ? wholePage(page) : null }];
  };
  return [
    ...note('text-recognized', pages, (list) =>
      say(
        `第 ${pagesInChinese(list)} 页是扫描图片，文字由识别得到（OCR），共 ${characters} 字，其中 ${doubtful} 字存疑，请对照原图`,
        `${scannedInEnglish(list)}: the text was recognized (OCR), ${countWord(characters, 'character')}, ${doubtful} of them doubtful: compare with the pictures`,
      ),
    ),
    ...note('layer-trusted', layered, (list) =>
      say(
        `第 ${pagesInChinese(list)} 页是扫描图片，采用扫描仪附上的文字（OCR），没有重新识别，识别可能有误`,
        `${scannedInEnglish(list)}: the text that a scanner laid under ${pagesInEnglish(list)} (OCR) was taken as it is; it may be wrong`,
      ),
    ),
    ...note('scan-unread', unread, scanUnread),
  ];
}

/** Why pages that are pictures were not read. */
export function scanUnread(list: string): Text {
  return say(
    `第 ${pagesInChinese(list)} 页是扫描图片，没有识别出来（图片太大、太粗、格式不能读取，或识别超时、出错）`,
    `${scannedInEnglish(list)} and could not be read: the picture is too large, too coarse or of a kind that is not read, or recognition took too long or failed`,
  );
}
