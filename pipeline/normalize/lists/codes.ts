import { fold } from '../../common/characters.js';
import { mostFrequent } from '../../common/count.js';
import { textOf } from '../../common/cells.js';
import type { Item } from '../../model.js';
import { CODED_SHARE, CODE_PREFIX_CHARACTERS, GROUPED_DIGITS } from '../settings.js';

/** A code in place of a row's number: JB-01 is the first row of those with JB-. */
interface Code {
  prefix: string;
  number: number;
  /** What stands after the digits: 第3项. */
  tail: string;
  /** The digits of the number as printed. */
  digits: string;
}

/** Letters or words, digits that end in the row's number, and what may stand after it: JB-01, 基本001, JB2025003, 第3项. */
const CODE = new RegExp(
  `^([A-Za-z一-龥](?:[A-Za-z一-龥\\d._/()–—-]{0,${CODE_PREFIX_CHARACTERS - 2}}[A-Za-z一-龥._/()–—-])?)(\\d{1,9})([号项条]?)$`,
  'u',
);

/** A number that its part's number precedes: 1-3, 2.10. */
const PARTED = /^(\d{1,2}[-–—.])(\d{1,3})()$/u;

/** Digits of a number with a year before it (2025003): the last ones number the row. */
const YEARED = /^(\d+)(\d{3})$/u;

/** The code that a number cell holds; null where it holds none. */
export function codeOf(text: string): Code | null {
  const match = CODE.exec(fold(text)) ?? PARTED.exec(fold(text));
  if (match === null) return null;
  const [, prefix = '', digits = '', tail = ''] = match;
  const [, year = '', number = digits] = (digits.length > 4 && YEARED.exec(digits)) || [];
  return { prefix: prefix + year, number: Number(number), tail, digits: number };
}

/** Digits alone, of a number that may have that of its list or category before it: 101, 0203. */
const DIGITS = /^\d{3,9}$/u;

/**
 * Gives the rows of a list their numbers where most have codes (JB001, JB-01) in place of them. A row that has another
 * prefix than the others of its list, or of its category where each has one of its own, keeps none: its code is a slip.
 */
export function numberByCodes(items: readonly Item[]): void {
  const printed = new Map(
    items.flatMap((item) => {
      const code = codeOf(textOf(item, 'number')) ?? digitsOf(textOf(item, 'number'));
      return code === null ? [] : [[item, code] as const];
    }),
  );
  if (printed.size <= items.length * CODED_SHARE) return;
  const codes = withoutGroups(printed);
  // Plain digits without the number of a group are numbers already.
  if (codes === printed && [...printed.values()].every(({ prefix }) => prefix === '')) return;
  const keyOf = ({ prefix, tail }: Code): string => `${prefix}|${tail}`;
  const usual = mostFrequent([...codes.values()].map(keyOf));
  const byCategory = new Map<string, string[]>();
  for (const [item, code] of codes) {
    const keys = byCategory.get(item.category) ?? [];
    byCategory.set(item.category, [...keys, keyOf(code)]);
  }
  const ofCategory = new Map([...byCategory].map(([category, keys]) => [category, mostFrequent(keys)]));
  const isOne = new Set(ofCategory.values()).size < ofCategory.size || !beginsEach(items, codes);
  for (const item of items) {
    const code = codes.get(item);
    const expected = isOne ? usual : ofCategory.get(item.category);
    item.number = code !== undefined && keyOf(code) === expected ? code.number : null;
  }
}

/** True where the first code of each category is its number one: then each category may have a prefix of its own. */
function beginsEach(items: readonly Item[], codes: ReadonlyMap<Item, Code>): boolean {
  const seen = new Set<string>();
  for (const item of items) {
    if (seen.has(item.category)) continue;
    seen.add(item.category);
    if (codes.get(item)?.number !== 1) return false;
  }
  return seen.size > 1;
}

function digitsOf(text: string): Code | null {
  const digits = fold(text);
  return DIGITS.test(digits) ? { prefix: '', number: Number(digits), tail: '', digits } : null;
}

/**
 * Codes whose first digits number a group, the category or the list, with these as a part of the prefix: where more
 * rows then follow the one above, or are the first of their group, than without. 0203 is the third of 02.
 *
 * > | JB-0101 | JB-0102 | JB-0201 |
 * > | 101 | 102 | 103 | … of one list, 201 | 202 | … of the next
 */
function withoutGroups(codes: ReadonlyMap<Item, Code>): ReadonlyMap<Item, Code> {
  let best = codes;
  for (const length of GROUPED_DIGITS) {
    const parted = new Map([...codes].map(([item, code]) => [item, partOf(code, length)]));
    if (inSuccession(parted) > inSuccession(best)) best = parted;
  }
  return best;
}

/** A code whose last digits alone, so many of them, are the number of its row. */
function partOf(code: Code, length: number): Code {
  const { prefix, digits } = code;
  if (digits.length <= length) return code;
  const number = digits.slice(-length);
  return { ...code, prefix: prefix + digits.slice(0, -length), number: Number(number), digits: number };
}

/** Rows whose code is the next after that of the row above, or the first of another prefix. */
function inSuccession(codes: ReadonlyMap<Item, Code>): number {
  let above: Code | null = null;
  let count = 0;
  for (const code of codes.values()) {
    const isNext = above?.prefix === code.prefix ? code.number === above.number + 1 : code.number === 1;
    if (isNext) count++;
    above = code;
  }
  return count;
}
