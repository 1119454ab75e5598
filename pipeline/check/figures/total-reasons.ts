import { formatNumeral } from '../../common/numerals.js';
import { say } from '../../common/result.js';
import type { Item, Place, Text } from '../../model.js';
import { rowsWords, type Reason } from '../words/message-words.js';
import type { Facts } from '../facts.js';
import { FIGURE_SETTINGS } from '../settings.js';
import { runsOf } from '../tables/runs.js';
import { whereStated } from '../words/stated-words.js';
import { isSameList, rowsOfList, type WhichList } from './which-list.js';

/** What stands below a heading, in words, and where it is. */
interface Rows {
  message: Text;
  related: { message: Text; place: Place }[];
}

/**
 * The rows of a category: 序号 1～24, with the place of the first and, where they are scattered, of each run:
 * “平安法治”第一段：序号 33～35.
 */
export function rowsOfCategory(facts: Facts, which: WhichList, category: string): Rows {
  const all = which.list === null ? runsOf(rowsOfList(facts.list, which) ?? []) : facts.runs[which.list];
  const runs = all.filter((run) => run.category === category);
  if (runs.length === 0) return NO_ROWS;
  const ranges = runs.map(({ items }) => rowsWords(items));
  const related = runs.slice(0, FIGURE_SETTINGS.shownRuns).flatMap(({ items: [first] }, index) => {
    if (first === undefined) return [];
    const nth = runs.length === 1 ? '' : `第${formatNumeral(index + 1)}段`;
    const zh = `“${category}”${nth}：${ranges[index]?.zh}`;
    const message = say(zh, `“${category}” begins here`);
    return [{ message, place: first.place }];
  });
  const [zh, en] = [ranges.map((range) => range.zh).join('、'), ranges.map((range) => range.en).join(', ')];
  return { message: say(zh, en), related };
}

/** Rows that stand together, as `rowsOfCategory` tells those of a category. */
export function rowsOf(items: readonly Item[]): Rows {
  const [first] = items;
  if (first === undefined) return NO_ROWS;
  const message = rowsWords(items);
  return { message, related: [{ message: say(`这里：${message.zh}`, 'begins here'), place: first.place }] };
}

const NO_ROWS: Rows = { message: say('无', 'none'), related: [] };

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
    const zh = `“${line.category}”${whereStated(facts.list, line)}写 ${line.stated} 项，表中实有 ${line.counted} 项`;
    const en = `“${line.category}”: ${line.stated} stated, ${line.counted} in the table`;
    return [{ message: say(zh, en), place: line.place, isPart: true }];
  });
}
