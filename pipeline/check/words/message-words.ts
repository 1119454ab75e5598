import { LIST_TEXT } from '../../common/names.js';
import { describeRow } from '../../common/places.js';
import { say } from '../../common/result.js';
import type { Item, LedgerLine, ListName, Place, Text } from '../../model.js';
import type { Facts } from '../facts.js';
import { MESSAGE_SETTINGS } from '../settings.js';

/** A reason for a difference, and where it stands. */
export interface Reason {
  message: Text;
  place: Place;
}

const NO_SLIPS: Pick<Facts['numbering']['basic'], 'gaps' | 'repeats'> = { gaps: [], repeats: [] };

/** What in a list's table explains that it holds more or fewer rows than stated. */
export function reasonsOf(
  facts: Facts,
  { list, otherList }: Pick<LedgerLine, 'list' | 'otherList'>,
): Reason[] {
  const beside = facts.list.otherLists.findIndex(({ name }) => name === otherList);
  const { gaps, repeats } =
    (list === null ? facts.otherNumbering[beside] : facts.numbering[list]) ?? NO_SLIPS;
  const reasons: Reason[] = gaps.map((gap) => ({ message: describeGap(gap), place: itemAtGap(gap).place }));
  for (const { item, earlier } of repeats) {
    const zh = `第 ${item.number} 号出现两次：${describeRow(earlier.place, 'zh')}和${describeRow(item.place, 'zh')}`;
    const en = `number ${item.number} occurs twice: ${describeRow(earlier.place, 'en')} and ${describeRow(item.place, 'en')}`;
    reasons.push({ message: say(zh, en), place: item.place });
  }
  for (const odd of (list === null ? null : facts.list.tables[list])?.oddRows ?? []) {
    const zh = `${describeRow(odd.place, 'zh')}有不成行的内容：“${shorten(odd.text)}”`;
    const en = `${describeRow(odd.place, 'en')} holds what is no sound row: “${shorten(odd.text)}”`;
    reasons.push({ message: say(zh, en), place: odd.place });
  }
  return reasons;
}

/** 缺少第 57 号：第 56 号（第 108 行）之后是第 58 号（第 109 行） */
export function describeGap(gap: Facts['numbering']['basic']['gaps'][number]): Text {
  const which = gap.first === gap.last ? `${gap.first}` : `${gap.first}–${gap.last}`;
  const zh = `缺少第 ${which} 号：${gap.before === null ? '表' : nth(gap.before)}${gap.before === null ? '中第一行' : '之后'}是${gap.after === null ? '表尾' : nth(gap.after)}`;
  const en = `number ${which} is missing: ${gap.before === null ? 'the table begins with' : `${nthEn(gap.before)} is followed by`} ${gap.after === null ? 'the end' : nthEn(gap.after)}`;
  return say(zh, en);
}

/** Where a gap is seen: at the row after it. */
export function itemAtGap(gap: Facts['numbering']['basic']['gaps'][number]): Item {
  return gap.after ?? (gap.before as Item);
}

function nth(item: Item): string {
  return `第 ${item.number} 号（${describeRow(item.place, 'zh')}）`;
}

function nthEn(item: Item): string {
  return `number ${item.number} (${describeRow(item.place, 'en')})`;
}

/** The first words of a text. */
export function shorten(text: string, most: number = MESSAGE_SETTINGS.excerpt): string {
  const characters = [...text.replace(/\s+/gu, ' ')];
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most).join('')}…`;
}

/** A message with its reasons behind it. */
export function withReasons(message: Text, reasons: readonly Reason[]): Text {
  if (reasons.length === 0) return message;
  const shown = reasons.slice(0, MESSAGE_SETTINGS.reasons);
  const more = reasons.length - shown.length;
  const zh = shown.map((reason) => reason.message.zh).join('；') + (more > 0 ? `；另有 ${more} 处` : '');
  const en = shown.map((reason) => reason.message.en).join('; ') + (more > 0 ? `; and ${more} more` : '');
  return say(`${message.zh}。原因：${zh}`, `${message.en}. Reason: ${en}`);
}

/** 第 12 号, or “事项名称” where the number cannot be read, to stand behind the list's words. */
export function rowWords(item: Item): Text {
  if (item.number !== null) return say(`第 ${item.number} 号`, `number ${item.number}`);
  const name = shorten(item.name);
  return say(`“${name}”`, `“${name}”`);
}

/** 基本履职事项 / basic items, for messages. */
export function listWords(name: ListName): Text {
  return say(`${LIST_TEXT[name].zh}事项`, `${LIST_TEXT[name].en} items`);
}

/** 基本履职事项 or 赋权事项清单, for messages; nothing where all lists are meant. */
export function whichWords({ list, otherList }: Pick<LedgerLine, 'list' | 'otherList'>): Text {
  return list === null ? say(otherList ?? '', otherList ?? '') : listWords(list);
}
