import { say } from '../../common/result.js';
import type { Item, Place, Text } from '../../model.js';
import { shorten, type Reason } from '../words/message-words.js';
import type { Facts } from '../facts.js';
import { FIGURE_SETTINGS } from '../settings.js';
import { runsOf } from '../tables/runs.js';
import { isSameList, rowsOfList, type WhichList } from './which-list.js';

/** The rows of a category: 第 1–24 号, with the places of the first and, where they are scattered, of each run. */
export function rowsOfCategory(
  facts: Facts,
  which: WhichList,
  category: string,
): { message: Text; related: { message: Text; place: Place }[] } {
  const all = which.list === null ? runsOf(rowsOfList(facts.list, which) ?? []) : facts.runs[which.list];
  const runs = all.filter((run) => run.category === category);
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

/** Rows that stand together, as `rowsOfCategory` tells those of a category. */
export function rowsOf(items: readonly Item[]): {
  message: Text;
  related: { message: Text; place: Place }[];
} {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return { message: say('无', 'none'), related: [] };
  const words = [first, ...(last === first ? [] : [last])].map(
    ({ number, name }) => number ?? `“${shorten(name)}”`,
  );
  return {
    message: say(
      `第 ${words.join('–')} 号`,
      `${words.length === 1 ? 'number' : 'numbers'} ${words.join('–')}`,
    ),
    related: [{ message: say('从这里开始', 'begins here'), place: first.place }],
  };
}

/** The categories whose own count differs, where the statement counts them. */
export function categoryReasons(facts: Facts, which: WhichList): Reason[] {
  return facts.ledger.flatMap((line): Reason[] => {
    if (
      line.kind !== 'category-count' ||
      !isSameList(line, which) ||
      line.result !== 'different' ||
      line.place === null
    )
      return [];
    const zh = `“${line.category}”文中写 ${line.stated} 项，表中有 ${line.counted} 项`;
    const en = `“${line.category}”: ${line.stated} stated, ${line.counted} in the table`;
    return [{ message: say(zh, en), place: line.place }];
  });
}
