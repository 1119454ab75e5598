import { say } from '../../common/result.js';
import { Problem } from '../problem.js';
import { relationshipsOf, targetOf } from '../package/relationships.js';
import { inSymbols, symbolFontOf } from '../symbols.js';
import { readXml } from '../package/xml.js';
import type { Zip } from '../package/zip.js';
import { builtInFormat } from './number-format.js';
import { limitSheet } from './sheet-size.js';
import { SIDE } from './sheet.js';

/** What the sheets of a workbook have in common (ECMA-376-1, 18). */
export interface Workbook {
  sheets: { name: string; part: string; hidden: boolean }[];
  strings: string[];
  /** The number format of each cell style. */
  formats: string[];
  /** The symbol font of each cell style, or null: R in Wingdings 2 is ☑. */
  fonts: (string | null)[];
  /** The rules at the sides of each cell style, as sums of `SIDE`. */
  sides: number[];
  date1904: boolean;
}

/** Reads the workbook part, the shared strings and the cell styles. Throws Problem: damaged, unknown-format. */
export function readWorkbook(zip: Zip): Workbook {
  const main = targetOf(relationshipsOf(zip, ''), 'officeDocument') ?? 'xl/workbook.xml';
  if (/\.bin$/i.test(main) || (!zip.has(main) && zip.has('xl/workbook.bin'))) throw binaryWorkbook();
  if (!zip.has(main)) {
    throw new Problem(
      'damaged',
      say('Excel 文件里没有工作表，可能已损坏', 'there is no workbook in the file'),
    );
  }
  const relationships = relationshipsOf(zip, main);
  const book: Workbook = { sheets: [], strings: [], formats: [], fonts: [], sides: [], date1904: false };
  const parts = new Set<string>();
  readXml(zip, main, {
    open: (name, attributes) => {
      if (name === 'workbookPr') book.date1904 = /^(?:1|true)$/i.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const target = relationships.get(attributes['r:id'] ?? '');
      if (target?.type !== 'worksheet') return;
      // It would be read once for each of them.
      if (parts.has(target.target)) throw sharedPart();
      parts.add(target.target);
      const hidden = /hidden/i.test(attributes['state'] ?? '');
      book.sheets.push({ name: attributes['name'] ?? '', part: target.target, hidden });
    },
    close: () => undefined,
  });
  const strings = targetOf(relationships, 'sharedStrings');
  if (strings !== null) book.strings = readStrings(zip, strings);
  const styles = targetOf(relationships, 'styles');
  if (styles !== null) readStyles(zip, styles, book);
  return book;
}

function sharedPart(): Problem {
  return new Problem(
    'damaged',
    say(
      'Excel 文件里有两个工作表是同一部分，可能已损坏',
      'two sheets of the workbook are one part: it may be damaged',
    ),
  );
}

/** Characters that XML cannot hold are written `_x000D_` (ECMA-376-1, 22.9.2.19). */
export function unescape(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => {
    const value = Number.parseInt(code, 16);
    if (value === 13) return '';
    return value < 32 && value !== 9 && value !== 10 ? '' : String.fromCharCode(value);
  });
}

function readStrings(zip: Zip, part: string): string[] {
  const strings: string[] = [];
  let text = '';
  let within = false;
  let font: string | null = null;
  readXml(zip, part, {
    open: (name, attributes) => {
      if (name === 'si') text = '';
      if (name === 'r' || name === 'si') font = null;
      if (name === 'rFont') font = symbolFontOf(attributes['val']);
      within = name === 't';
      // How a word is read is written above it, and is not its text.
      return name !== 'rPh';
    },
    close: (name) => {
      within = false;
      if (name !== 'si') return;
      limitSheet('strings', strings.push(unescape(text)));
    },
    text: (more) => {
      if (within) text += inSymbols(more, font);
    },
  });
  return strings;
}

/** A string that the cells of a workbook share. Throws Problem: damaged, where a cell asks for one that is not there. */
export function sharedString(strings: readonly string[], index: number): string {
  const text = strings[index];
  if (text !== undefined) return text;
  throw new Problem(
    'damaged',
    say(
      'Excel 文件内容不完整（有单元格的文字缺失）',
      'the workbook is not complete: the text of a cell is missing',
    ),
  );
}

function readStyles(zip: Zip, part: string, book: Workbook): void {
  const codes = new Map<number, string>();
  const fonts: (string | null)[] = [];
  const borders: number[] = [];
  let cells = false;
  readXml(zip, part, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General');
      if (name === 'font') fonts.push(null);
      if (name === 'name' && fonts.length > 0) fonts[fonts.length - 1] = symbolFontOf(attributes['val']);
      if (name === 'border') borders.push(0);
      const side = sideOf(name, attributes['style']);
      if (side !== 0 && borders.length > 0) borders.push((borders.pop() ?? 0) | side);
      if (name === 'dxfs' || name === 'cellStyleXfs') return false;
      if (name === 'cellXfs') cells = true;
      if (name === 'xf' && cells) {
        const id = Number(attributes['numFmtId'] ?? 0);
        book.formats.push(codes.get(id) ?? builtInFormat(id));
        book.sides.push(borders[Number(attributes['borderId'] ?? 0)] ?? 0);
        book.fonts.push(fonts[Number(attributes['fontId'] ?? 0)] ?? null);
      }
      return true;
    },
    close: (name) => {
      if (name === 'cellXfs') cells = false;
    },
  });
}

/** The side of a border that an element draws; 0 for any other, and where nothing is drawn. */
function sideOf(element: string, style: string | undefined): number {
  if (style === undefined || style === 'none') return 0;
  if (element === 'left' || element === 'start') return SIDE.left;
  return element === 'right' || element === 'end' ? SIDE.right : 0;
}

function binaryWorkbook(): Problem {
  return new Problem(
    'unknown-format',
    say('这是 .xlsb 格式的 Excel 文件，不能读取', 'it is a binary workbook (.xlsb), which is not read'),
    {
      zh: '请用 Excel 或 WPS 另存为 .xlsx',
      en: 'save it as .xlsx in Excel or WPS',
    },
  );
}
