/** The texts of a line, as a table without rules has them beside each other, and which of them are figures. */
import { CORRIDORS } from '../settings.js';
import type { Line, Word } from '../types.js';

/** Words of a line that are near to each other: a text of a column, or a part of one. */
export interface LinePart {
  text: string;
  left: number;
  right: number;
  words: Word[];
}

/** The tokens of a line: words parted where the room between them is `gap` ems or more. */
export function linePartsOf(line: Line, gap: number = CORRIDORS.tokenGap): LinePart[] {
  const tokens: LinePart[] = [];
  for (const word of line.words) {
    const last = tokens.at(-1);
    if (last && word.left - last.right < gap * line.size) {
      last.words.push(word);
      last.right = Math.max(last.right, word.right);
      last.text += ` ${word.text}`;
    } else tokens.push({ text: word.text, left: word.left, right: word.right, words: [word] });
  }
  return tokens;
}

/** Signs that stand for a figure which is not there: –, ..., :, n/a. Bullets of lists do not. */
const SIGNS = /^[^\p{L}\p{N}•‣◦▪▫■□●○◆◇➢✓]{1,3}$/u;
const NOT_AVAILABLE = /^\(?n\.?\/?\s?a\.?\)?$/iu;

/** Leaders, which lead from a label to its figures: they are a part of the label. */
const LEADER = /^[.·…_\s]{4,}$/u;

/** True for a figure with its signs: 1,240; (4.7); 12.5%; $33,200; –; n/a. */
export function isFigure(text: string): boolean {
  if (SIGNS.test(text) || NOT_AVAILABLE.test(text)) return true;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return /\d/u.test(text) && letters <= CORRIDORS.figureLetters;
}

/** Years, and spans of them, which are headings as often as they are figures: 2009, 2003–04. */
const YEARS = /^(?:19|20)\d{2}(?:\s?[-–/]\s?(?:\d{2}|\d{4}))?$/u;

/** True for a year, or a span of years. */
export function isYear(text: string): boolean {
  return YEARS.test(text);
}

/** True for a text that belongs to the text beside it: leaders, a sign of a currency, a percent sign. */
export function isSign(text: string): boolean {
  return LEADER.test(text) || /^(?:\p{Sc}|%)$/u.test(text);
}

/** True for leaders and percent signs, which follow their text; signs of a currency go before it. */
export function followsText(text: string): boolean {
  return !/^\p{Sc}$/u.test(text);
}

/** How many letters and figures a text has. */
export function lettersOf(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
