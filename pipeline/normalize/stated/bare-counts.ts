import { LEADING, NAME_LEAD } from '../../common/vocabulary/enumerations.js';
import type { ListKey } from '../lists/list-key.js';
import { listsOnly, type Names } from './names.js';
import type { NumeralToken } from './numerals.js';
import { headOf } from './topics.js';
import { KIND_AT_END } from './words.js';

/** What stands between two numbers of an enumeration: the end of one, and the name of the next. */
const BETWEEN = /^\)?[、，,；;+](?:以?及|和|与)?([一-龥]{2,24})[:：(]?$/;
/** Before the first number: its name, behind whatever leads up to it. */
const FIRST = /([一-龥]{2,40})[:：(]?$/;
/** What such a number counts, as its text has it: a category of some table, a list, all of them, or a name that is no category. */
export interface BareCount {
  name: string;
  of: 'category' | 'list' | 'whole' | 'unknown';
  list: ListKey | null;
  /** Where the name begins in the text. */
  start: number;
}

/**
 * Counts that have no unit where none of their enumeration has one, by their numbers: what the categories of each are.
 * A number that lacks the unit which those beside it have (民生服务 2、平安法治 1 项) is none of them: it is damaged.
 *
 *     > | 基本履职事项 5 项（党的建设 2、经济发展 2、民生服务 1）
 *                            ^^^^^^^^^^  ^^^^^^^^^^  ^^^^^^^^^^
 *
 * At least two of an enumeration are of a table or a list, or nothing tells what is counted.
 */
export function bareCounts(
  folded: string,
  tokens: readonly NumeralToken[],
  names: Names,
): ReadonlyMap<NumeralToken, BareCount> {
  const found = new Map<NumeralToken, BareCount>();
  for (let first = 0, last = 0; first < tokens.length; first = last) {
    const run: { token: NumeralToken; name: string; start: number }[] = [];
    for (last = first; last < tokens.length; last++) {
      const token = tokens[last] as NumeralToken;
      const from = tokens[last - 1]?.unitEnd ?? 0;
      const text = folded.slice(Math.max(from, token.start - 40), token.start);
      const name = (last === first ? FIRST : BETWEEN).exec(text)?.[1];
      if (token.unit !== 'none' || token.value === null || name === undefined) break;
      run.push({ token, name, start: token.start - text.length + text.lastIndexOf(name) });
    }
    // What has ended this run may begin the next.
    if (last === first) last++;
    // A number alone is none of an enumeration, whatever it is named.
    if (run.length < 2) continue;
    const counts = run.map(({ name, start }) => countOf(name, start, names));
    if (counts.filter(({ of }) => of === 'category' || of === 'list').length < 2) continue;
    for (const [index, count] of counts.entries())
      found.set((run[index] as (typeof run)[number]).token, count);
  }
  return found;
}

/** What the text before such a number names, which begins at `from`. */
function countOf(text: string, from: number, names: Names): BareCount {
  const at = (name: string): number => from + text.lastIndexOf(name);
  const { topic } = headOf(text, listsOnly(names));
  if (topic?.of === 'list')
    return { name: text.slice(topic.start), of: 'list', list: topic.list, start: from + topic.start };
  const bare = text.replace(KIND_AT_END, '');
  const category = names.categories.find((each) => bare.endsWith(each) || text.endsWith(each));
  if (category !== undefined) return { name: category, of: 'category', list: null, start: at(category) };
  const name = bare.replace(LEADING, '').replace(NAME_LEAD, '');
  return { name, of: SUM.test(name) ? 'whole' : 'unknown', list: null, start: at(name) };
}

/** 基本 5、配合 4、收回 3、合计 12 */
const SUM = /^(?:合计|总计|共计|总共|共)$/;
