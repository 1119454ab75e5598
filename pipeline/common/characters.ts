import { ENCLOSED_NUMBERS } from './vocabulary/ordinals.js';

/** Han ideographs, with the extensions and the iteration mark. */
const HAN = '\\p{Script=Han}\\u3005\\u3007';

/** Characters between which a line break leaves no space: Han, kana, CJK punctuation, full-width forms, Chinese quotes. */
const WIDE = new RegExp(`[${HAN}\\u3000-\\u30ff\\uff00-\\uffef“”‘’…—·${ENCLOSED_NUMBERS}]`, 'u');

/** True where a person sees a Chinese character or Chinese punctuation. */
export function isWide(character: string): boolean {
  return WIDE.test(character);
}

/** All white space and invisible characters removed: the form in which cells are compared. */
export function withoutSpace(text: string): string {
  return text.replace(/[\s\u200b-\u200f\u2060\ufeff]+/gu, '');
}

/**
 * Folds what does not change the meaning of a figure or a name: white space goes, full-width ASCII becomes
 * ASCII (０１２ → 012, （ → (), letters keep their case. For comparing and scanning, never for what is shown.
 */
export function fold(text: string): string {
  // A pattern tells what is left as it is long before the loop is fast; behind its match a loop is the faster one.
  const first = text.search(FOLDED);
  return first < 0 ? text : foldedFrom(text, first);
}

/** What `foldCode` changes. */
const FOLDED =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0020\u007f\u00a0\u2000-\u200f\u2028\u2029\u2060\u3000\ufeff\uff01-\uff5e]/;

function foldedFrom(text: string, first: number): string {
  let folded = '';
  let from = 0;
  for (let index = first; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const kept = foldCode(code);
    if (kept === code) continue;
    folded += text.slice(from, index);
    if (kept !== 0) folded += String.fromCharCode(kept);
    from = index + 1;
  }
  return folded + text.slice(from);
}

/** As `fold`, with the index in `text` of each character kept (and one more for the end). */
export function foldWithMap(text: string): { folded: string; at: number[] } {
  return { folded: fold(text), at: foldingMap(text) };
}

/** The index in a text of each character that folding keeps, and one more for the end. */
export function foldingMap(text: string): number[] {
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    if (foldCode(text.charCodeAt(index)) !== 0) at.push(index);
  }
  at.push(text.length);
  return at;
}

/** The folded UTF-16 unit, or 0 for white space and invisible characters. */
function foldCode(code: number): number {
  // Nearly all are Chinese characters.
  if (code > 0x3000 && code < 0xfeff) return code;
  if (code <= 0x20 || code === 0x7f || code === 0xa0 || code === 0x3000 || code === 0xfeff) return 0;
  if ((code >= 0x2000 && code <= 0x200f) || code === 0x2028 || code === 0x2029 || code === 0x2060) return 0;
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  return code;
}

/**
 * Joins two lines that a line end separates: without a space where a Chinese character stands on either
 * side, with one between Latin words (the rule that a browser's reader of Chinese expects).
 */
export function joinLines(left: string, right: string): string {
  if (left === '' || right === '') return left + right;
  const before = left.at(-1) ?? '';
  const after = right[0] ?? '';
  return isWide(before) || isWide(after) ? left + right : `${left} ${right}`;
}

/** A hyphen or stroke within a Latin word, behind which programs break a line. */
const HYPHEN = /[0-9A-Za-z][-/]$/;

/** Joins two printed lines: as `joinLines`, and a word that was broken at its hyphen is one again. */
export function joinPrinted(left: string, right: string): string {
  return HYPHEN.test(left) && /^[0-9A-Za-z]/.test(right) ? left + right : joinLines(left, right);
}

/** A text that stands for itself in a regular expression: names in a document may hold any character. */
export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
