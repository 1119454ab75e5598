import { fold, foldWithMap } from '../../common/characters.js';
import { NUMERAL, parseNumeral } from '../../common/numerals.js';
import { ALTOGETHER, ROW_UNITS, SUM_WORDS } from '../../common/vocabulary/counts.js';
import { LONG_ORDINAL_CHARACTERS, ORDINAL, ORDINAL_CHARACTERS } from '../../common/vocabulary/ordinals.js';
import type { Row, Span, Table } from '../../model.js';

const LEAD = `(?:\\([${LONG_ORDINAL_CHARACTERS}\\d]{1,4}\\)|第${ORDINAL}类[:、]?|[${ORDINAL_CHARACTERS}]{1,4}[、.]|\\d{1,2}[.、])`;
const COUNT = `(?:\\((?:${ALTOGETHER})?(${NUMERAL})(?:${ROW_UNITS})(?:事项)?\\)|[:：]?(?:${ALTOGETHER})?(${NUMERAL})项)`;

/** 一、党的建设（24项）: an ordinal and a category, a category and its count, or all three. */
const GROUP = new RegExp(`^(${LEAD})?([^\\d,。；;:：()]{2,24}?)(?:类)?${COUNT}?$`);

/** What a category row across the table says, or null where the text is no such row. */
export function groupOf(text: string): { category: string; stated: number | null } | null {
  const match = GROUP.exec(fold(text));
  const category = match?.[2];
  if (match === null || category === undefined) return null;
  const count = match[3] ?? match[4];
  if (match[1] === undefined && count === undefined) return null;
  return { category, stated: count === undefined ? null : parseNumeral(count) };
}

/** Where the count of a category row stands in its text; null where it has none. Nothing behind it is a numeral. */
export function countSpanOf(text: string): Span | null {
  const { folded, at } = foldWithMap(text);
  const match = GROUP.exec(folded);
  const count = match?.[3] ?? match?.[4];
  if (count === undefined) return null;
  const start = folded.lastIndexOf(count);
  return { start: at[start] ?? 0, end: (at[start + count.length - 1] ?? 0) + 1 };
}

/** Words that stand in a row of their own and name no category. */
const NO_GROUP = new RegExp(`^(?:续表|${SUM_WORDS}|备注|说明)$`);

/** A category's bare name, as it stands in a row across a table that has no category column. */
export function isBareGroup(text: string): boolean {
  return /^[一-龥]{2,16}$/u.test(fold(text)) && !NO_GROUP.test(fold(text));
}

/** An ordinal as it stands in a number cell: 一, 一、, （一）. */
const ORDINAL_CELL = new RegExp(`^\\(?${ORDINAL}\\)?[、.]?$`);

/**
 * A category's row whose ordinal stands in the number cell (一 | 党的建设（3项）) or which leaves that cell empty, as
 * one text; null where the row is none. Without a count it is one only where `inDigits`: the rows of its table have
 * numbers in digits (`isNumberedInDigits`).
 */
export function groupRowOf(row: Row, inDigits: boolean): string | null {
  const [first, second, ...rest] = row.cells;
  if (first === undefined || second === undefined || second.text.trim() === '') return null;
  if (rest.some((cell) => cell.text.trim() !== '')) return null;
  const ordinal = fold(first.text);
  const group = groupOf(second.text);
  if (ordinal === '') return group?.stated == null ? null : second.text;
  if (!ORDINAL_CELL.test(ordinal)) return null;
  const isOne = group?.stated != null || (isBareGroup(second.text) && inDigits);
  if (!isOne) return null;
  return /[、.)]$/.test(ordinal) ? ordinal + second.text : `${ordinal}、${second.text}`;
}

/** True where the rows of a table have numbers in digits (1, 2, 3) at least as often as in Chinese numerals. */
export function isNumberedInDigits(table: Table): boolean {
  const numbers = table.rows.map((row) => fold(row.cells[0]?.text ?? ''));
  const digits = numbers.filter((number) => /^\d/.test(number)).length;
  return digits > 0 && digits >= numbers.filter((number) => ORDINAL_CELL.test(number)).length;
}
