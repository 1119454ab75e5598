import { fold } from '../common/characters.js';
import { NUMERAL, parseNumeral } from '../common/numerals.js';

const ORDINAL =
  '(?:\\([一二三四五六七八九十百\\d]{1,4}\\)|第[一二三四五六七八九十]{1,3}类[:、]?|[一二三四五六七八九十]{1,4}[、.]|\\d{1,2}[.、])';
const COUNT = `(?:\\((?:共计|共有|共|计)?(${NUMERAL})(?:项|条|个|件)(?:事项)?\\)|[:：]?(?:共计|共有|共|计)?(${NUMERAL})项)`;

/** 一、党的建设（24项）: an ordinal and a category, a category and its count, or all three. */
const GROUP = new RegExp(`^(${ORDINAL})?([^\\d,。；;:：()]{2,24}?)(?:类)?${COUNT}?$`);

/** What a category row across the table says, or null where the text is no such row. */
export function groupOf(text: string): { category: string; stated: number | null } | null {
  const match = GROUP.exec(fold(text));
  const category = match?.[2];
  if (match === null || category === undefined) return null;
  const count = match[3] ?? match[4];
  if (match[1] === undefined && count === undefined) return null;
  return { category, stated: count === undefined ? null : parseNumeral(count) };
}

/** A category's bare name, as it stands in a row across a table that has no category column. */
export function isBareGroup(text: string): boolean {
  return /^[一-龥]{2,16}$/u.test(fold(text)) && !/^(?:续表|合计|小计|总计|备注|说明)$/.test(fold(text));
}
