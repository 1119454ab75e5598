/**
 * Page numbers that are printed over a table, or beside the text of a line: what stamps them on a finished document
 * does not know what is there.
 *
 * ```
 * > | ├────┼──────────────────────┤
 * > | │ 76 │ 开展水资源保护，-7推-进 │    "-7-" is of the page, on which 推进 is of the row
 * > | └────┴──────────────────────┘
 * ```
 *
 * They are told by what no text of rows does: at one place of several pages they count the pages.
 */
import { isPageNumber } from './furniture.js';
import { withoutSpace } from '../../../common/characters.js';
import { NUMBER_HEADING } from '../../../common/vocabulary/headings.js';
import { TEXT } from '../settings.js';
import type { Glyph, Line, PageCell, PageContent, PageTable } from '../types.js';

/** What may be the number of its page. */
export interface NumberSpot {
  page: number;
  /** The number less the page. */
  offset: number;
  /** Its text without the number: `-#-`. */
  form: string;
  /** How far it is from the nearer of the page's top (positive) and bottom (negative), and from its left and right. */
  edge: number;
  left: number;
  right: number;
  /** Its glyphs, as places in the page's glyphs: the first, and behind the last. */
  from: number;
  to: number;
  /** Other text is in its cell, or on its line. */
  isAmongText: boolean;
  /** It is all that its cell holds, and a cell that rows leave to page numbers. */
  isApart: boolean;
}

/** A number between two marks that are the same, wherever it stands in what was drawn at once. */
const FRAMED = /([-—–－―~～·•])\s*\d{1,4}\s*\1/gu;

/** The form of a number without marks, or with some on one side: it may be an amount. */
const PLAIN = /^[^#\p{L}]*#$|^#[^#\p{L}]*$|^#[/／]#$/u;

/** Glyphs that were drawn one after the other on one line: places in the page's glyphs. */
interface Run {
  from: number;
  to: number;
  text: string;
}

/** What may be the number of the page, near its top or bottom. */
export function numberSpots(
  page: PageContent,
  tables: readonly PageTable[],
  lines: readonly Line[],
): NumberSpot[] {
  const found: NumberSpot[] = [];
  let level: LevelGlyphs | null = null;
  for (const run of runsOf(page)) {
    if (found.length >= TEXT.numberSpots) break;
    const runs = isPageNumber(run.text)
      ? [run]
      : [...run.text.matchAll(FRAMED)].map((one) => partOf(run, one));
    for (const own of runs) {
      const spot = spotOf(page, own, tables, lines);
      if (!spot) continue;
      level ??= new LevelGlyphs(page.glyphs);
      if (!PLAIN.test(spot.form) || !level.isBesideOthers(own)) found.push(spot);
    }
  }
  return found;
}

/** The part of a run that a match is of. Each of its glyphs is one character. */
function partOf({ from }: Run, { 0: text, index }: RegExpMatchArray & { index?: number }): Run {
  return { from: from + (index ?? 0), to: from + (index ?? 0) + text.length, text };
}

/** What was drawn near the top or bottom in one go: glyphs of one size on one line, without much room between them. */
function runsOf({ glyphs, height }: PageContent): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  let before: Glyph | null = null;
  for (const [index, glyph] of glyphs.entries()) {
    const isNearEdge =
      glyph.bottom < height * TEXT.numberMargin || glyph.top > height * (1 - TEXT.numberMargin);
    if (!isNearEdge || glyph.text.length !== 1) {
      run = null;
      continue;
    }
    if (run && before && goesOn(before, glyph)) {
      run.to = index + 1;
      run.text += glyph.text;
    } else {
      run = { from: index, to: index + 1, text: glyph.text };
      runs.push(run);
    }
    before = glyph;
  }
  return runs;
}

function goesOn(before: Glyph, glyph: Glyph): boolean {
  const room = glyph.left - before.right;
  return (
    glyph.angle === before.angle &&
    Math.abs(glyph.size - before.size) < TEXT.higher &&
    Math.abs(glyph.baseline - before.baseline) < TEXT.higher &&
    room < TEXT.numberGap * before.size &&
    room > TEXT.overlap * before.size
  );
}

function spotOf(
  { page, width, height, glyphs }: PageContent,
  { from, to, text }: Run,
  tables: readonly PageTable[],
  lines: readonly Line[],
): NumberSpot | null {
  const digits = /\d+/u.exec(text)?.[0];
  const [first, last] = [glyphs[from], glyphs[to - 1]];
  if (digits === undefined || !first || !last) return null;
  const form = withoutSpace(text).replace(/\d+/gu, '#');
  const among = textAround((first.left + last.right) / 2, (first.top + first.bottom) / 2, tables, lines);
  const isAlone = among !== null && withoutSpace(among.text) === withoutSpace(text);
  return {
    page,
    offset: Number(digits) - page,
    form,
    edge: first.baseline < height / 2 ? first.baseline : first.baseline - height,
    left: first.left,
    right: width - last.right,
    from,
    to,
    isAmongText: among !== null && !isAlone,
    isApart: isAlone && among.inTable && (!PLAIN.test(form) || among.isAtEnd),
  };
}

/** The text of the cell or line in which a place is. */
interface TextAround {
  text: string;
  inTable: boolean;
  /** In the first or last row of several, and no number of a row. */
  isAtEnd: boolean;
}

/** What text is around a place, or null. */
function textAround(
  x: number,
  y: number,
  tables: readonly PageTable[],
  lines: readonly Line[],
): TextAround | null {
  const isIn = (left: number, top: number, right: number, bottom: number): boolean =>
    x >= left && x <= right && y >= top && y <= bottom;
  for (const table of tables) {
    const cell = table.cells.find(({ box }) => isIn(...box));
    if (cell) return { text: textOf(cell), inTable: true, isAtEnd: isAtEnd(cell, table) };
  }
  const line = lines.find(({ left, top, right, bottom }) => isIn(left, top, right, bottom));
  return line ? { text: line.text, inTable: false, isAtEnd: false } : null;
}

function textOf({ lines }: PageCell): string {
  return lines.map((line) => line.text).join('');
}

function isAtEnd(cell: PageCell, { cells, rows }: PageTable): boolean {
  if (rows < TEXT.numberRows || (cell.row > 0 && cell.row + cell.rowSpan < rows)) return false;
  const column = cells.filter((other) => other.column === cell.column && other !== cell);
  if (column.some((other) => NUMBER_HEADING.test(withoutSpace(textOf(other))))) return false;
  return !isRowNumber(cell, column, cells);
}

/** True for a number in a column of numbers, whose row holds more than it: the heading 序号 is on the first page alone. */
function isRowNumber(
  { row, column: own }: PageCell,
  column: readonly PageCell[],
  cells: readonly PageCell[],
): boolean {
  const hasText = cells.some((other) => other.row === row && other.column !== own && other.lines.length > 0);
  return hasText && column.some((other) => /^\d+$/u.test(withoutSpace(textOf(other))));
}

/** The glyphs of a page by the line that they are on, from left to right. */
class LevelGlyphs {
  readonly #lines = new Map<number, number[]>();

  constructor(private readonly glyphs: readonly Glyph[]) {
    for (const [index, { text, baseline }] of glyphs.entries()) {
      if (text === ' ') continue;
      const key = Math.round(baseline);
      const line = this.#lines.get(key);
      if (line) line.push(index);
      else this.#lines.set(key, [index]);
    }
  }

  /** True for a run that is set with other text: on its line, of its size, and at most some characters away. */
  isBesideOthers({ from, to }: Run): boolean {
    const [first, last] = [this.glyphs[from], this.glyphs[to - 1]];
    if (!first || !last) return false;
    const room = TEXT.numberRoom * first.size;
    const isOther = (index: number): boolean => {
      const glyph = this.glyphs[index];
      return (
        glyph !== undefined &&
        (index < from || index >= to) &&
        glyph.right > first.left - room &&
        glyph.left < last.right + room &&
        Math.abs(glyph.baseline - first.baseline) < TEXT.higher &&
        Math.abs(glyph.size - first.size) < TEXT.higher
      );
    };
    const key = Math.round(first.baseline);
    return [key - 1, key, key + 1].some((line) => this.#lines.get(line)?.some(isOther));
  }
}

/**
 * The page numbers among text, by their page: what counts the pages at one place of at least two, or three where it is
 * a mere number. What stands by itself outside of tables is left to `withoutFurniture`.
 */
export function pageNumbersAmongText(spots: readonly NumberSpot[]): Map<number, NumberSpot[]> {
  const pages = new Map<string, Set<number>>();
  for (const spot of spots) {
    for (const key of keysOf(spot)) {
      const own = pages.get(key);
      if (own) own.add(spot.page);
      else pages.set(key, new Set([spot.page]));
    }
  }
  const found = new Map<number, NumberSpot[]>();
  for (const spot of spots) {
    if (!spot.isAmongText && !spot.isApart) continue;
    const most = Math.max(...keysOf(spot).map((key) => pages.get(key)?.size ?? 0));
    if (most < leastPages(spot)) continue;
    const own = found.get(spot.page);
    if (own) own.push(spot);
    else found.set(spot.page, [spot]);
  }
  return found;
}

/** On how many pages a number must count them. On two a mere number in a text may do so by chance. */
function leastPages({ form, offset, isAmongText }: NumberSpot): number {
  if (!PLAIN.test(form)) return TEXT.framedNumbers;
  return isAmongText && offset === 0 ? TEXT.framedNumbers : TEXT.plainNumbers;
}

/**
 * Names for the places that a number is at. Numbers that count the pages at one height have one in common: they are as
 * far from the left, the right or the middle, or on left pages as far from the other side.
 */
function keysOf({ form, offset, edge, left, right }: NumberSpot): string[] {
  // Two rasters that lie half a step apart: what is near has a name of one of them in common.
  const raster = (value: number): string[] => [
    `a${Math.floor(value / TEXT.sameHeight)}`,
    `b${Math.round(value / TEXT.sameHeight)}`,
  ];
  const across = [
    ...raster(left).map((name) => `side ${name}`),
    ...raster(right).map((name) => `side ${name}`),
    ...raster(Math.abs(left - right) / 2).map((name) => `middle ${name}`),
  ];
  return raster(edge).flatMap((down) => across.map((name) => `${form} ${offset} ${down} ${name}`));
}

/** A page without the glyphs of these numbers. */
export function withoutNumbers(page: PageContent, spots: readonly NumberSpot[]): PageContent {
  const gone = new Set<number>();
  for (const { from, to } of spots) for (let index = from; index < to; index++) gone.add(index);
  return { ...page, glyphs: page.glyphs.filter((_, index) => !gone.has(index)) };
}
