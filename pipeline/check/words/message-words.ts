import { LIST_TEXT } from '../../common/names.js';
import { describeRow } from '../../common/places.js';
import { say } from '../../common/result.js';
import type { Item, Lang, LedgerLine, ListName, Place, Text } from '../../model.js';
import type { Facts } from '../facts.js';
import { MESSAGE_SETTINGS } from '../settings.js';

/** A reason for a difference, and where it stands. */
export interface Reason {
  message: Text;
  place: Place;
  /** It tells in which part the difference is, and not what made it. */
  isPart?: true;
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
    const zh = `序号 ${item.number} 出现两次（${bothPlaces(earlier.place, item.place)}）`;
    const en = `number ${item.number} occurs twice: ${rowPlace(earlier.place, 'en')} and ${rowPlace(item.place, 'en')}`;
    reasons.push({ message: say(zh, en), place: item.place });
  }
  for (const odd of (list === null ? null : facts.list.tables[list])?.oddRows ?? []) {
    const zh = `${rowPlace(odd.place, 'zh')}不是完整的一行：“${shorten(odd.text)}”`;
    const en = `${rowPlace(odd.place, 'en')} holds what is no sound row: “${shorten(odd.text)}”`;
    reasons.push({ message: say(zh, en), place: odd.place });
  }
  return reasons;
}

/** 缺序号 57（56 之后直接是 58，文件第 109 行） */
export function describeGap(gap: Facts['numbering']['basic']['gaps'][number]): Text {
  const { first, last, before, after } = gap;
  const missing = (to: string): string => (first === last ? `${first}` : `${first}${to}${last}`);
  const place = rowPlace(itemAtGap(gap).place, 'zh');
  const beside =
    before === null
      ? `表中第一行的序号是 ${after?.number}`
      : after === null
        ? `表末的序号是 ${before.number}`
        : `${before.number} 之后直接是 ${after.number}`;
  const zh = `缺序号 ${missing('～')}（${beside}，${place}）`;
  const en = `number ${missing('–')} is missing: ${before === null ? 'the table begins with' : `${nthEn(before)} is followed by`} ${after === null ? 'the end' : nthEn(after)}`;
  return say(zh, en);
}

/** Where a row stands, in few words: 文件第 109 行 (a line of a text is no row of its table), 第 14 页. */
export function rowPlace(place: Place, lang: Lang): string {
  const isLine = place.kind === 'text' && place.file === undefined;
  return `${isLine && lang === 'zh' ? '文件' : ''}${describeRow(place, lang)}`;
}

/** Where two rows stand: 文件第 27、28 行. */
export function bothPlaces(first: Place, second: Place): string {
  const [one, other] = [rowPlace(first, 'zh'), rowPlace(second, 'zh')];
  if (one === other) return one;
  const isLines = [first, second].every(({ kind, file }) => kind === 'text' && file === undefined);
  return isLines ? `${one.replace(' 行', '')}、${other.replace('文件第 ', '')}` : `${one}、${other}`;
}

/** Where a gap is seen: at the row after it. */
export function itemAtGap(gap: Facts['numbering']['basic']['gaps'][number]): Item {
  return gap.after ?? (gap.before as Item);
}

function nthEn(item: Item): string {
  return `number ${item.number} (${rowPlace(item.place, 'en')})`;
}

/** The first words of a text. */
export function shorten(text: string, most: number = MESSAGE_SETTINGS.excerpt): string {
  const characters = [...text.replace(/\s+/gu, ' ')];
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most).join('')}…`;
}

/** Names of which there may be any number: all where they are few, else the first of them and how many there are. */
export function namesWords(names: readonly string[]): Text {
  const shown = names.slice(0, MESSAGE_SETTINGS.names);
  const isAll = shown.length === names.length;
  return say(
    `${shown.join('、')}${isAll ? '' : `等 ${names.length} 个`}`,
    `${shown.join(', ')}${isAll ? '' : `, … (${names.length} in all)`}`,
  );
}

/** A message with its reasons behind it. */
export function withReasons(message: Text, reasons: readonly Reason[]): Text {
  if (reasons.length === 0) return message;
  const shown = reasons.slice(0, MESSAGE_SETTINGS.reasons);
  const more = reasons.length - shown.length;
  const [made, parts] = [shown.filter(({ isPart }) => isPart !== true), shown.filter(({ isPart }) => isPart)];
  const zh =
    [
      ...(made.length > 0 ? [`原因：${joined(made)}`] : []),
      ...(parts.length > 0 ? [`其中${joined(parts)}`] : []),
    ].join('；') + (more > 0 ? `；另有 ${more} 处` : '');
  const en = shown.map((reason) => reason.message.en).join('; ') + (more > 0 ? `; and ${more} more` : '');
  return say(`${message.zh}。${zh}`, `${message.en}. Reason: ${en}`);
}

function joined(reasons: readonly Reason[]): string {
  return reasons.map((reason) => reason.message.zh).join('；');
}

/** 序号 12, or “事项名称” where the number cannot be read, to stand behind the list's words. */
export function rowWords(item: Item): Text {
  if (item.number !== null) return say(`序号 ${item.number}`, `number ${item.number}`);
  const name = shorten(item.name.trim());
  if (name === '') return say(`（${rowPlace(item.place, 'zh')}）`, rowPlace(item.place, 'en'));
  return say(`“${name}”`, `“${name}”`);
}

/** 序号 33～35, as `rowWords` has a single row: rows that stand together. */
export function rowsWords(items: readonly Item[]): Text {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return say('无', 'none');
  if (first === last) return rowWords(first);
  if (first.number === null || last.number === null) {
    const { zh, en } = rowWords(first);
    return say(`${zh}等 ${items.length} 项`, `${en} and ${items.length - 1} more`);
  }
  return say(`序号 ${first.number}～${last.number}`, `numbers ${first.number}–${last.number}`);
}

/** A message in which a number is set apart from the Chinese word after it: 序号 57 的类别. */
export function spaced(message: Text): Text {
  return say(message.zh.replace(/(?<=序号 [\d～]+)(?=[一-龥])/gu, ' '), message.en);
}

/** 基本履职事项 / basic items, for messages. */
export function listWords(name: ListName): Text {
  return say(`${LIST_TEXT[name].zh}事项`, `${LIST_TEXT[name].en} items`);
}

/** 基本履职事项 or 赋权事项清单, for messages; nothing where all lists are meant. */
export function whichWords({ list, otherList }: Pick<LedgerLine, 'list' | 'otherList'>): Text {
  return list === null ? say(otherList ?? '', otherList ?? '') : listWords(list);
}
