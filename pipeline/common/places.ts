import type { Lang, PartPlace, Place, Text } from '../model.js';

/** Which of two places in one part of a document comes first: negative, zero or positive. */
export function comparePlaces(left: Place, right: Place): number {
  const [one, other] = [keyOf(left), keyOf(right)];
  const at = one.findIndex((key, index) => key !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** Line and column, page and height, or the numbers of a path: of a cell of a sheet its row. */
function keyOf(place: Place): number[] {
  if (place.kind === 'text') return [place.line, place.column];
  if (place.kind === 'page') return [place.page, place.box[1], place.box[0]];
  return (place.path.match(/\d+/g) ?? []).map(Number);
}

/** A place in words: 第 12 行第 5 列, 第 14 页, 表格 2 第 5 行第 3 列, 工作表“基本” B17. */
export function describePlace(place: Place, lang: Lang): string {
  return inFile(place, describeInFile(place, lang), lang);
}

/** What is said of a place, with the file in which it is where there are several. */
function inFile({ file }: Place, words: string, lang: Lang): string {
  if (file === undefined) return words;
  return lang === 'zh' ? `${file} ${words}` : `${file}, ${words}`;
}

function describeInFile(place: Place, lang: Lang): string {
  if (place.kind === 'text') {
    return lang === 'zh'
      ? `第 ${place.line} 行第 ${place.column} 列`
      : `line ${place.line}, column ${place.column}`;
  }
  if (place.kind === 'page') return lang === 'zh' ? `第 ${place.page} 页` : `page ${place.page}`;
  return describePart(place, lang, true);
}

/** A place in few words, without the column: 第 12 行, 第 14 页. */
export function describeRow(place: Place, lang: Lang): string {
  if (place.kind === 'page') return describePlace(place, lang);
  const words =
    place.kind === 'part'
      ? describePart(place, lang, false)
      : lang === 'zh'
        ? `第 ${place.line} 行`
        : `line ${place.line}`;
  return inFile(place, words, lang);
}

/** A path in a Word document (`t2.r5.c3.p1`): 表格 2 第 5 行第 3 列; a cell of a sheet: 工作表“基本” B17. */
function describePart({ part, path }: PartPlace, lang: Lang, withColumn: boolean): string {
  if (/^[A-Z]{1,3}\d+$/.test(path)) {
    return lang === 'zh' ? `工作表“${part}” ${path}` : `sheet “${part}” ${path}`;
  }
  const [, table, row, column] = /^t(\d+)(?:\.r(\d+))?(?:\.c(\d+))?/.exec(path) ?? [];
  const paragraph = /^p(\d+)/.exec(path)?.[1];
  const parts: string[] = [];
  const add = (number: string | undefined, zh: (number: string) => string, en: string): void => {
    if (number !== undefined) parts.push(lang === 'zh' ? zh(number) : `${en} ${number}`);
  };
  add(paragraph, (number) => `第 ${number} 段`, 'paragraph');
  add(table, (number) => `表格 ${number} `, 'table');
  add(row, (number) => `第 ${number} 行`, 'row');
  if (withColumn) add(column, (number) => `第 ${number} 列`, 'column');
  if (parts.length === 0) return `${part} ${path}`;
  const where = parts.join(lang === 'zh' ? '' : ', ').trim();
  if (part === 'document') return where;
  const notes = NOTES[part]?.[lang] ?? part;
  return `${notes} ${where}`;
}

/** What the parts of a Word document beside the document itself are called. */
const NOTES: Readonly<Record<string, Text>> = {
  footnotes: { zh: '脚注', en: 'footnotes' },
  endnotes: { zh: '尾注', en: 'endnotes' },
};
