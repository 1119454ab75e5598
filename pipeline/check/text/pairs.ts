import { matchesOf } from '../../common/matches.js';
import { classOf, CLOSING_BRACKETS, OPENING_BRACKETS } from '../../common/vocabulary/marks.js';
import { ORDINAL } from '../../common/vocabulary/ordinals.js';
import type { Occurrence } from '../search/texts.js';

/** A bracket or a quotation mark where it stands. */
export interface Sign {
  occurrence: Occurrence;
  character: string;
  at: number;
}

/** A sign that opens and the one that closes it. */
export interface Pair {
  open: Sign;
  close: Sign;
}

/** What stands in pairs in a document, and what stands alone. */
export interface Pairing {
  pairs: Pair[];
  alone: Sign[];
}

/** What opens and what closes, each at the other's index. */
const OPEN = `${OPENING_BRACKETS}([［{｛`;
const CLOSE = `${CLOSING_BRACKETS})]］}｝`;
const CLOSING: Readonly<Record<string, string>> = Object.fromEntries(
  [...OPEN].map((open, at) => [open, CLOSE.charAt(at)]),
);
const OPENING = new Map(Object.entries(CLOSING).map(([open, close]) => [close, open]));
const BRACKETS = new RegExp(classOf(OPEN, CLOSE), 'gu');

/** A number or a letter with a bracket behind it, as it opens a step: 1） a). */
const STEP_BRACKET = new RegExp(`(?:^|[；;。：:，,\\s])(?:\\d{1,2}|[a-zA-Z]|${ORDINAL})$`, 'u');

const QUOTES = /[“”"＂]/gu;

/** True for a sign of ASCII. */
export function isNarrow({ character }: Sign): boolean {
  return character.charCodeAt(0) < 0x80;
}

/** What is missing where a sign stands alone, and whether the sign opens; null where a straight mark tells neither. */
export function otherHalfOf(character: string): { missing: string; opens: boolean } | null {
  if (character === '“') return { missing: '”', opens: true };
  if (character === '”') return { missing: '“', opens: false };
  const closing = CLOSING[character];
  if (closing !== undefined) return { missing: closing, opens: true };
  const opening = OPENING.get(character);
  return opening === undefined ? null : { missing: opening, opens: false };
}

/** All brackets; those of one shape are a pair, whatever their width. */
export function bracketsOf(texts: readonly Occurrence[]): Pairing {
  return pairAll(texts, bracketsIn);
}

/** All double quotation marks; curved and straight ones are a pair where one opens and the other closes. */
export function quotesOf(texts: readonly Occurrence[]): Pairing {
  return pairAll(texts, quotesIn);
}

function pairAll(texts: readonly Occurrence[], pairsIn: (occurrence: Occurrence) => Pairing): Pairing {
  const all: Pairing = { pairs: [], alone: [] };
  let before: Occurrence | null = null;
  let left: Sign[] = [];
  for (const occurrence of texts) {
    const { pairs, alone } = pairsIn(occurrence);
    for (const pair of pairs) all.pairs.push(pair);
    // A paragraph that a page break parts opens in one piece and closes in the next.
    const continues = occurrence.kind === 'paragraph' && before?.kind === 'paragraph';
    const open = left.at(-1);
    const close = alone[0];
    if (continues && left.length === 1 && open !== undefined && close !== undefined && isPair(open, close)) {
      all.pairs.push({ open, close });
      left = [];
      alone.shift();
    }
    for (const sign of left) all.alone.push(sign);
    left = alone;
    before = occurrence;
  }
  for (const sign of left) all.alone.push(sign);
  return all;
}

function isPair(open: Sign, close: Sign): boolean {
  return open.character === '“'
    ? close.character === '”'
    : shape(CLOSING[open.character]) === shape(close.character);
}

/** A bracket as it is in ASCII, where ASCII has it. */
function shape(character: string | undefined): string {
  if (character === undefined) return '';
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}

function bracketsIn(occurrence: Occurrence): Pairing {
  const pairs: Pair[] = [];
  const alone: Sign[] = [];
  const open: Sign[] = [];
  /** How many of each shape are open: where none is, the open ones are not gone through for it. */
  const shapes = new Map<string, number>();
  const count = ({ character }: Sign, by: number): void => {
    shapes.set(shape(character), (shapes.get(shape(character)) ?? 0) + by);
  };
  for (const match of matchesOf(BRACKETS, occurrence.text)) {
    const sign = { occurrence, character: match[0], at: match.index };
    const opening = OPENING.get(match[0]);
    if (opening === undefined) {
      open.push(sign);
      count(sign, 1);
      continue;
    }
    if ((shapes.get(shape(opening)) ?? 0) > 0) {
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        count(last, -1);
        if (shape(last.character) === shape(opening)) {
          pairs.push({ open: last, close: sign });
          break;
        }
        alone.push(last);
      }
    } else if (!(
      shape(match[0]) === ')' &&
      STEP_BRACKET.test(occurrence.text.slice(Math.max(0, match.index - 8), match.index))
    )) {
      alone.push(sign);
    }
  }
  for (const sign of open) alone.push(sign);
  return { pairs, alone: alone.sort((left, right) => left.at - right.at) };
}

/** Quotation marks do not nest: a second “ is either in place of ”, or the first one was never closed. */
function quotesIn(occurrence: Occurrence): Pairing {
  const pairs: Pair[] = [];
  const alone: Sign[] = [];
  let open: Sign | null = null;
  /** The mark that opened is reversed and told already: what closes it is sound. */
  let reversed = false;
  const signs = matchesOf(QUOTES, occurrence.text);
  for (const [index, { 0: character, index: at }] of signs.entries()) {
    const sign: Sign = { occurrence, character, at };
    const next = signs[index + 1]?.[0];
    if (reversed) {
      reversed = false;
    } else if (open === null) {
      if (character !== '”') open = sign;
      else {
        alone.push(sign);
        reversed = next === '”';
      }
    } else if (character !== '“') {
      pairs.push({ open, close: sign });
      open = null;
    } else if (next === '”') {
      alone.push(open);
      open = sign;
    } else {
      alone.push(sign);
      open = null;
    }
  }
  if (open !== null) alone.push(open);
  return { pairs, alone };
}
