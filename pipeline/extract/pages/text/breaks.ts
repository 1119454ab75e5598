/** Where a line was ended on purpose: what follows would have fitted after it. */
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
import { TEXT } from '../settings.js';
import type { Line } from '../types.js';
import { countOf, emsOf, trackingOf } from './width.js';

export { emsOf, trackingOf } from './width.js';

/** Marks that no line begins with, and marks that no line ends with. */
const NO_START = new RegExp(
  classOf(FULL_WIDTH_MARKS, CLOSING_MARKS, '…—·～％‰℃々', HALF_WIDTH_MARKS, ')]}%-/'),
  'u',
);
const NO_END = new RegExp(classOf(OPENING_MARKS, '([{'), 'u');
const QUOTE = new RegExp(classOf(OPENING_QUOTES, CLOSING_QUOTES), 'u');
const LATIN = /[0-9A-Za-z０-９.,:/%+-]/u;
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
    // Some programs break a line neither before nor after a quotation mark.
    else if (QUOTE.test(characters[index + 1] ?? '') || QUOTE.test(characters[index] ?? '')) index++;
    else break;
  }
  return characters.slice(0, index + 1).join('');
}

/** Marks that close what is before them; a quotation mark may as well open, a point may be in a number. */
const CLOSING = new RegExp(`^${classOf(FULL_WIDTH_MARKS, CLOSING_BRACKETS, ',;!?)')}`, 'u');

/** What the room after a line tells: it was ended on purpose, by all that can be measured it just was, or nothing. */
export type Ending = 'early' | 'just' | 'full';

/**
 * Whether the line after `before` was begun on purpose: its first piece would have fitted into the `free` room
 * after it, or into the room that is left where its letters were not spread to fill the line. `usual` is the room
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
  // Where letters are spaced, programs count the room after the last one in different ways.
  const isSpaced = tracking > TEXT.spaced * size;
  const whole = needed + (count + (isSpaced ? 1 : 0)) * tracking + deviceRoom(before);
  if (free >= whole + TEXT.fitMargin * size) return 'early';
  if (free >= whole - TEXT.rounding * size && !isSpaced) return 'just';
  return usual === null ? 'full' : endingOfSpread(before, free, needed + (count + 1) * usual, usual);
}

/** Some programs break lines by the measures of another device: in a long line that adds up. In points. */
function deviceRoom({ left, right, size }: Line): number {
  const width = right - left;
  return width > TEXT.longLine * size ? TEXT.deviceShare * width : 0;
}

/** The same where the letters of the line may have been spread to fill it: what they would have left is free too. */
function endingOfSpread(before: Line, free: number, needed: number, usual: number): Ending {
  const { text, left, right, size } = before;
  const own = emsOf(text, TEXT.wideSpace) * size + (countOf(text) - 1) * usual;
  const spread = right - left - own;
  const unsure = (TEXT.spread + TEXT.latinUnsure * (text.match(/[!-~]/g)?.length ?? 0)) * size;
  if (spread <= unsure || free + spread < needed + unsure) return 'full';
  // Programs that weigh all lines of a paragraph against each other spread some a little that could hold more.
  return spread > TEXT.wideSpread * size ? 'early' : 'just';
}

/** True where the line after `before` was begun on purpose, or just so. */
export function breaksEarly(before: Line, line: Line, free: number): boolean {
  return endingOf(before, line, free) !== 'full';
}
