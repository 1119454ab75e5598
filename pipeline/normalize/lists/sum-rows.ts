import { fold } from '../../common/characters.js';
import { NUMERAL, parseNumeral } from '../../common/numerals.js';
import { ALTOGETHER, ROW_UNITS, SUM_WORDS } from '../../common/vocabulary/counts.js';
import type { Span } from '../../model.js';

/** What a row that adds up says: a figure for the list, or for a category. */
export interface Sum {
  text: string;
  stated: number | null;
  /** The category that the row names (党的建设小计), or null. */
  named: string | null;
  /** The row adds up one category (小计). */
  partial: boolean;
}

const COUNT = `\\(?(?:${ALTOGETHER})?(${NUMERAL})(?:${ROW_UNITS})?(?:事项)?\\)?`;
const WORD = new RegExp(`^([一-龥]{2,16}?)?(?:类|本类|本表|事项)?(${SUM_WORDS})[:：]?(?:${COUNT})?$`);
const HOLDS_FIGURE = new RegExp(`^.{0,8}${NUMERAL}.{0,4}$`);
const FIGURE = new RegExp(`^${COUNT}$`);

/** What a row that adds up says (合计 | | 17项), by its cells; null where the row is none. */
export function sumOf(texts: readonly string[]): Sum | null {
  const cells = texts.map(fold);
  const at = cells.findIndex((cell) => cell !== '');
  const match = at < 0 || at > 1 ? null : WORD.exec(cells[at] ?? '');
  if (match === null) return null;
  const [, named, word, own] = match;
  const others = cells.slice(at + 1).filter((cell) => cell !== '');
  // A row with more than figures is an item whose number was lost.
  if (others.some((cell) => !HOLDS_FIGURE.test(cell))) return null;
  const count = own ?? others.map((cell) => FIGURE.exec(cell)?.[1]).findLast((each) => each !== undefined);
  return {
    text: texts.filter((text) => text.trim() !== '').join(' '),
    stated: count === undefined ? null : parseNumeral(count),
    named: named ?? null,
    partial: word === '小计',
  };
}

/** Whole numbers as printed: full-width digits too. */
const NUMERALS = new RegExp(`[０-９]{1,6}|${NUMERAL}`, 'g');

/** The last numeral of a row that adds up which says what it states; its cells stand apart (合计 3 2 7). */
export function numeralIn(text: string, stated: number): Span | null {
  const found = [...text.matchAll(NUMERALS)].findLast(([numeral]) => parseNumeral(fold(numeral)) === stated);
  return found === undefined ? null : { start: found.index, end: found.index + found[0].length };
}
