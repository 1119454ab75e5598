/** How large the text of a font is whose glyphs are drawings (Type 3): such a font may have any unit. */
import { PAGE } from '../../pages/settings.js';
import { emsOf } from '../../pages/text/width.js';

/** What of a font as the library has it tells how wide which letters are. */
interface MeasuredFont {
  toUnicode?: { has(code: number): boolean; get(code: number): string | undefined };
  /** By code, in the font's own units. */
  widths?: unknown;
}

/** What tells how large a font is; `widest` and `letters` in its own units. */
interface SizedFont {
  type3: boolean;
  matrix: readonly number[];
  bbox: readonly number[] | null;
  widest?: number;
  letters?: number;
}

/** Codes are one byte. */
const CODES = 256;

/** Letters and figures that are about as wide in every font; i, j, l and I are so in none of two. */
const MEASURED = /^[0-9A-HJ-Za-hkm-z]$/;

/** An ideograph is an em wide. Quotation marks and dashes, “ and ·, are as wide in one font and a third of it in another. */
const IDEOGRAPH = /^\p{Script=Han}$/u;

/**
 * The em in the font's own units, by the widths of its letters: of Chinese ones where it has any, else of Latin ones,
 * which is about right. 0 where it has neither.
 */
export function emByLetters({ toUnicode, widths }: MeasuredFont): number {
  const known = (widths ?? {}) as Record<number, unknown>;
  const chinese: number[] = [];
  const latin: number[] = [];
  for (let code = 0; code < CODES; code++) {
    const width = known[code];
    const letter = toUnicode?.has(code) === true ? (toUnicode.get(code) ?? '') : '';
    if (typeof width !== 'number' || width <= 0 || letter === '') continue;
    if (IDEOGRAPH.test(letter)) chinese.push(width / emsOf(letter));
    else if (MEASURED.test(letter)) latin.push(width / emsOf(letter));
  }
  return median(chinese.length > 0 ? chinese : latin);
}

/** 0 of nothing. */
function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/**
 * The em in text space. What a font of drawings says of its size holds where its letters are about as wide as letters of
 * that size; else they tell it themselves. Cairo makes fonts of one unit to the em, whose box is that of the ink of
 * a few figures. Where no letter is known, the box is the measure, unless that has nothing to do with the widest glyph:
 * converters write [0 0 0 0], or [0 0 1000 1000] of glyphs that are 92 units wide.
 */
export function emOf({ type3, bbox, matrix, widest = 0, letters = 0 }: SizedFont, fontSize: number): number {
  if (!type3) return fontSize;
  const unit = Math.abs(matrix[0] ?? 0.001);
  const byLetters = letters * unit * fontSize;
  if (byLetters > 0) {
    const times = fontSize / byLetters;
    return times > 1 / PAGE.sameEm && times < PAGE.sameEm ? fontSize : byLetters;
  }
  if (!bbox || (unit >= PAGE.leastUnit && unit <= PAGE.mostUnit)) return fontSize;
  const box = Math.abs((bbox[3] ?? 0) - (bbox[1] ?? 0));
  const isMadeUp = widest > 0 && (box < PAGE.leastBoxHeight * widest || box > PAGE.mostBoxHeight * widest);
  const units = isMadeUp ? widest : box;
  const high = units * Math.abs(matrix[3] ?? 0.001) * fontSize;
  return high > 0 ? high : fontSize;
}
