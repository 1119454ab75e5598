import { describeRow } from '../../common/places.js';
import { say } from '../../common/result.js';
import type { ListName, Place, Text } from '../../model.js';
import { rowWords, shorten, type Reason } from '../words/message-words.js';
import type { Facts } from '../facts.js';
import { FIGURE_SETTINGS } from '../settings.js';

/** The rows of a category: 第 1–24 号, with the places of the first and, where they are scattered, of each run. */
export function rowsOfCategory(
  facts: Facts,
  name: ListName,
  category: string,
): { message: Text; related: { message: Text; place: Place }[] } {
  const runs = facts.runs[name].filter((run) => run.category === category);
  if (runs.length === 0) return { message: say('无', 'none'), related: [] };
  const words = runs.map((run) => {
    const numbers = run.items.map((item) => item.number).filter((number) => number !== null);
    const first = numbers[0] ?? `“${shorten(run.items[0]?.name ?? '')}”`;
    const last = numbers.at(-1) ?? first;
    return first === last ? `${first}` : `${first}–${last}`;
  });
  const related = runs.slice(0, FIGURE_SETTINGS.shownRuns).flatMap((run) => {
    const first = run.items[0];
    if (first === undefined) return [];
    return [{ message: say(`“${category}”从这里开始`, `“${category}” begins here`), place: first.place }];
  });
  return {
    message: say(
      `第 ${words.join('、')} 号`,
      `${words.length === 1 && !words[0]?.includes('–') ? 'number' : 'numbers'} ${words.join(', ')}`,
    ),
    related,
  };
}

/** Where nothing in the numbers explains a difference: how the table ends. */
export function endReason(facts: Facts, name: ListName): Reason[] {
  const last = facts.list.lists[name].at(-1);
  if (last === undefined) return [];
  const row = rowWords(last);
  return [
    {
      message: say(
        `序号没有缺漏，表中最后一行是${row.zh}（${describeRow(last.place, 'zh')}）`,
        `no number is missing; the last row is ${row.en} (${describeRow(last.place, 'en')})`,
      ),
      place: last.place,
    },
  ];
}

/** The categories whose own count differs, where the statement counts them. */
export function categoryReasons(facts: Facts, name: ListName): Reason[] {
  return facts.ledger.flatMap((line): Reason[] => {
    if (
      line.kind !== 'category-count' ||
      line.list !== name ||
      line.result !== 'different' ||
      line.place === null
    )
      return [];
    const zh = `“${line.category}”文中写 ${line.stated} 项，表中有 ${line.counted} 项`;
    const en = `“${line.category}”: ${line.stated} stated, ${line.counted} in the table`;
    return [{ message: say(zh, en), place: line.place }];
  });
}
