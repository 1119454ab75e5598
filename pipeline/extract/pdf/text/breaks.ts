/** Where a line was ended on purpose: what follows would have fitted behind it. */
import { isWide } from '../../../common/characters.js';
import {
  classOf,
  CLOSING_BRACKETS,
  CLOSING_MARKS,
  CLOSING_QUOTES,
  FULL_WIDTH_MARKS,
  HALF_WIDTH_MARKS,
  OPENING_MARKS,
  OPENING_QUOTES,
} from '../../../common/vocabulary/marks.js';
import type { Line } from '../types.js';

/** Marks that no line begins with, and marks that no line ends with. */
const NO_START = new RegExp(
  classOf(FULL_WIDTH_MARKS, CLOSING_MARKS, '…—·～％‰℃々', HALF_WIDTH_MARKS, ')]}%-/'),
  'u',
);
const NO_END = new RegExp(classOf(OPENING_MARKS, '([{'), 'u');
const QUOTE = new RegExp(classOf(OPENING_QUOTES, CLOSING_QUOTES), 'u');
const LATIN = /[0-9A-Za-z０-９.,:/%+-]/u;
/** Room that programs set between Chinese and Latin characters, in ems. */
const AUTOSPACE = 0.25;
/** A space that is printed there may be as wide as this, and does not show that letters are spread. */
const WIDE_SPACE = 0.5;
/** Letters that are spread to fill a line are told from spaced ones by this much room, in ems. */
const SPREAD = 0.5;
/** How exactly the width of a Latin letter is known, in ems. */
const LATIN_UNSURE = 0.1;
/** Lines longer than this, in ems, may be measured wrong by this share. */
const LONG = 40;
const DEVICE = 0.012;
/** Letters that are spread by more than this, in ems, were spread because the line was ended. */
const WIDE_SPREAD = 2.5;
/** What is nearer to fitting than this, in ems, may have been measured wrong; some programs count the line's end too. */
const MARGIN = 1.05;
/** What is measured is exact but for this, in ems. */
const ROUNDING = 0.015;

/** What a character adds to the width of a text, in ems, and which side of an autospace it stands on. */
interface Letter {
  ems: number;
  kind: 'chinese' | 'latin' | null;
}

/** The characters seen so far: a document has some thousand different ones, and each is measured many times. */
const letters = new Map<number, Letter>();
const MAX_LETTERS = 20_000;

function letterOf(code: number): Letter {
  const known = letters.get(code);
  if (known) return known;
  const character = String.fromCodePoint(code);
  const wide = isWide(character);
  const han = wide && /\p{Script=Han}/u.test(character);
  const letter: Letter = {
    ems: character === ' ' ? 0.3 : wide ? 1 : /[A-Z]/.test(character) ? 0.72 : 0.56,
    kind: han ? 'chinese' : wide || character === ' ' ? null : 'latin',
  };
  if (letters.size < MAX_LETTERS) letters.set(code, letter);
  return letter;
}

/** How wide a text is without the room between its letters, in ems. */
export function emsOf(text: string, autospace = AUTOSPACE): number {
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

/** The first piece of a text that no line may break: a character with the marks that stick to it, or a Latin word. */
function firstPiece(text: string): string {
  const characters = [...text];
  let index = 0;
  while (index < characters.length - 1 && NO_END.test(characters[index] ?? '')) index++;
  if (LATIN.test(characters[index] ?? '')) {
    while (LATIN.test(characters[index + 1] ?? '')) index++;
  }
  for (;;) {
    if (NO_START.test(characters[index + 1] ?? '')) index++;
    // Some programs break a line neither before nor behind a quotation mark.
    else if (QUOTE.test(characters[index + 1] ?? '') || QUOTE.test(characters[index] ?? '')) index++;
    else break;
  }
  return characters.slice(0, index + 1).join('');
}

/** How many characters a text has. */
function countOf(text: string): number {
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
  return ems > 4 ? Math.max(0, (right - left - ems * size) / (countOf(text) - 1)) : null;
}

/** Marks that close what stands before them; a quotation mark may as well open, a point may be in a number. */
const CLOSING = new RegExp(`^${classOf(FULL_WIDTH_MARKS, CLOSING_BRACKETS, ',;!?)')}`, 'u');

/** What the room behind a line tells: it was ended on purpose, by all that can be measured it just was, or nothing. */
export type Ending = 'early' | 'just' | 'full';

/**
 * Whether the line after `before` was begun on purpose: its first piece would have fitted into the `free` room
 * behind it, or into the room that is left where its letters were not spread to fill the line. `usual` is the room
 * between letters of the lines around, where that is known.
 */
export function endingOf(before: Line, line: Line, free: number, usual: number | null = null): Ending {
  const { size } = before;
  // A mark at the head of a line closes the text before: some programs break lines there.
  if (CLOSING.test(line.text)) return 'full';
  const piece = firstPiece(line.text);
  // The piece with the room before it, where Latin follows Chinese or the other way round.
  const last = [...before.text].at(-1) ?? '';
  const needed = (emsOf(last + piece) - emsOf(last)) * size;
  const count = countOf(piece);
  const tracking = Math.max(trackingOf(before) ?? 0, usual ?? 0);
  // Where letters are spaced, programs count the room behind the last one in different ways.
  const isSpaced = tracking > 0.05 * size;
  // Some programs break lines by the measures of another device: in a long line that adds up.
  const width = before.right - before.left;
  const loose = width > LONG * size ? DEVICE * width : 0;
  const whole = needed + (count + (isSpaced ? 1 : 0)) * tracking + loose;
  if (free >= whole + MARGIN * size) return 'early';
  if (free >= whole - ROUNDING * size && !isSpaced) return 'just';
  if (usual === null) return 'full';
  const own = emsOf(before.text, WIDE_SPACE) * size + (countOf(before.text) - 1) * usual;
  const spread = width - own;
  const unsure = (SPREAD + LATIN_UNSURE * (before.text.match(/[!-~]/g)?.length ?? 0)) * size;
  if (spread <= unsure || free + spread < needed + (count + 1) * usual + unsure) return 'full';
  // Programs that weigh all lines of a paragraph against each other spread some a little that could hold more.
  return spread > WIDE_SPREAD * size ? 'early' : 'just';
}

/** True where the line after `before` was begun on purpose, or just so. */
export function breaksEarly(before: Line, line: Line, free: number): boolean {
  return endingOf(before, line, free) !== 'full';
}
