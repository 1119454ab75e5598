/** How wide texts are, as most fonts have their letters: what would have fitted into a line is told by it. */
import { isWide } from '../../../common/characters.js';
import { TEXT } from '../settings.js';
import type { Line } from '../types.js';

/** What a character adds to the width of a text, in ems, and which side of an autospace it is on. */
interface Letter {
  ems: number;
  kind: 'chinese' | 'latin' | null;
}

/** Blocks of which nearly all text is, beside ideographs: ASCII, Latin-1, punctuation, numbers in circles, kana, full-width forms. */
const COMMON_BLOCKS = [
  [0x20, 0xff],
  [0x2000, 0x206f],
  [0x2460, 0x24ff],
  [0x3000, 0x30ff],
  [0xff00, 0xffef],
] as const;

/** The letters of these blocks, measured once. */
const COMMON: ReadonlyMap<number, Letter> = new Map(
  COMMON_BLOCKS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => [first + index, measured(first + index)] as const),
  ),
);

/** The block CJK Unified Ideographs. */
const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;
const IDEOGRAPH: Letter = { ems: 1, kind: 'chinese' };

function letterOf(code: number): Letter {
  if (code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH) return IDEOGRAPH;
  return COMMON.get(code) ?? measured(code);
}

function measured(code: number): Letter {
  const character = String.fromCodePoint(code);
  if (character === ' ') return { ems: TEXT.spaceWidth, kind: null };
  if (isWide(character)) return { ems: 1, kind: /\p{Script=Han}/u.test(character) ? 'chinese' : null };
  return { ems: /[A-Z]/.test(character) ? TEXT.capitalWidth : TEXT.letterWidth, kind: 'latin' };
}

/** How wide a text is without the room between its letters, in ems. */
export function emsOf(text: string, autospace: number = TEXT.autospace): number {
  let sum = 0;
  let before: Letter['kind'] = null;
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) ?? 0;
    if (code > 0xffff) index++;
    const { ems, kind } = letterOf(code);
    if (kind !== null && before !== null && kind !== before) sum += autospace;
    sum += ems;
    before = kind;
  }
  return sum;
}

/** How many characters a text has. */
export function countOf(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    if ((text.codePointAt(index) ?? 0) > 0xffff) index++;
    count++;
  }
  return count;
}

/** The room between a line's letters beside their own width, in points; null for a short line. */
export function trackingOf({ text, left, right, size }: Line): number | null {
  const ems = emsOf(text);
  return ems > TEXT.shortLine ? Math.max(0, (right - left - ems * size) / (countOf(text) - 1)) : null;
}
