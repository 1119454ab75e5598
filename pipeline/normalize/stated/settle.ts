import { LISTS } from '../../common/names.js';
import { OTHER_LIST_WORDS } from '../../common/vocabulary/other-lists.js';
import { FOLDED_BRACKETED_ORDINAL, ORDINAL } from '../../common/vocabulary/ordinals.js';
import { otherKey, type ListKey } from '../lists/list-key.js';
import { EARLIER_TIMES } from '../settings.js';
import { other, plain, unread } from './judged.js';
import type { Names } from './names.js';
import { settleParts } from './parts.js';
import type { FigureReading, Knowledge, Reading } from './readings.js';
import { sentenceBefore, WINDOW } from './sentences.js';
import { listsAmong, namesIn } from './topics.js';
import { FINAL, NUMBER, OTHER_BODY, RESULT } from './words.js';

/**
 * What only the whole text tells of its numbers: which unknown names are categories and which the parts of something
 * else, which of several totals is the final one, which are another body's.
 */
export function settle(
  readings: readonly Reading[],
  folded: string,
  knowledge: Knowledge,
  heading: ListKey | null,
  names: Names,
): Reading[] {
  const steps = [
    settleApart,
    settleNames,
    settleEditions,
    settleEarlier,
    settleParts,
    settleAcross,
    settleTwoLists,
    settleSizes,
    settleFinals,
    settleOthers,
  ];
  return steps.reduce<Reading[]>(
    (read, step) => step(read, folded, knowledge, heading, names),
    [...readings],
  );
}

const isDoubtful = (each: Reading | undefined): boolean => each?.as === 'figure' && each.doubtful === true;

/**
 * Counts of unknown names (乡村振兴 12 项) hold beside a count that is known, or three in a row. A run of unknown names
 * that adds up to the total before it parts the list in another way: 收回事项 34 项，其中行政执法类 20 项、考核类 14 项.
 */
function settleNames(readings: Reading[], folded: string): Reading[] {
  const settled: Reading[] = [];
  let whole: Reading | undefined;
  for (const run of runsOf(readings, folded)) {
    const known = run.some((each) => !isDoubtful(each));
    const sum = run.reduce((total, each) => total + (each.token.value ?? 0), 0);
    const parts = !known && run.length >= 2 && whole?.token.value === sum;
    for (const each of run) {
      if (!isDoubtful(each) || each.as !== 'figure') settled.push(each);
      else if (parts) settled.push(other(each, 'part'));
      else if (known || run.length >= 3)
        settled.push({
          ...plain(each),
          as: 'figure',
          kind: each.kind,
          list: each.list,
          category: each.category,
        });
      else settled.push(unread(each, 'count'));
    }
    // Only counts of categories stand in runs: a total is a run of its own.
    const [only] = run;
    if (only?.as === 'figure' && only.kind === 'list-total') whole = only;
  }
  return settled;
}

/** All readings, those that are parts of one enumeration of counts together. */
function runsOf(readings: readonly Reading[], folded: string): Reading[][] {
  const runs: Reading[][] = [];
  for (const [index, each] of readings.entries()) {
    if (index > 0 && adjacent(readings[index - 1], each, folded)) runs.at(-1)?.push(each);
    else runs.push([each]);
  }
  return runs;
}

function adjacent(left: Reading | undefined, right: Reading | undefined, folded: string): boolean {
  if (left?.as !== 'figure' || right?.as !== 'figure') return false;
  if (left.kind !== 'category-count' || right.kind !== 'category-count' || left.list !== right.list)
    return false;
  return BETWEEN.test(folded.slice(left.end, Math.min(right.start, left.end + 24)));
}

/** Punctuation, and the ordinal of the second. */
const BETWEEN = new RegExp(
  `^[、，,；;和及与等以]{0,4}(?:主要|包括|其中)?(?:${ORDINAL}是|\\d{1,2}[.、)]|${FOLDED_BRACKETED_ORDINAL})?$`,
);

/**
 * 12 项履职事项中，党的建设 2 项、经济发展 4 项: the items of categories in all lists together. A run of counts is so
 * where that is what the rows hold more of, or where it adds up to the total of all that was stated last.
 */
function settleAcross(
  readings: Reading[],
  folded: string,
  { counts, totals }: Knowledge,
  heading: ListKey | null,
  names: Names,
): Reading[] {
  if (counts === undefined || heading !== null) return readings;
  const across = (name: string): number =>
    LISTS.reduce((sum, list) => sum + (counts[list].get(name) ?? 0), 0);
  let grand: number | null = null;
  return runsOf(readings, folded).flatMap((run) => {
    const [head] = run;
    if (head?.as === 'figure' && head.kind === 'grand-total') grand = head.token.value;
    if (run.length < 2 || head?.as !== 'figure' || head.list === null) return run;
    // What is said of a list is of that list, whatever the rows are.
    if (listsAmong(namesIn(sentenceBefore(folded, head.start), names)).length > 0) return run;
    const own = counts[head.list];
    const isOf = (each: Reading, countOf: (name: string) => number | undefined): boolean =>
      each.as === 'figure' && each.category !== null && countOf(each.category) === each.token.value;
    const sum = run.reduce((all, each) => all + (each.token.value ?? 0), 0);
    const isWhole = sum === grand && sum !== totals[head.list];
    const inOwn = run.filter((each) => isOf(each, (name) => own?.get(name))).length;
    const inAll = run.filter((each) => isOf(each, across)).length;
    if (inOwn === run.length || !(isWhole || (inAll >= 2 && inAll > inOwn))) return run;
    return run.map((each) => (isOf(each, across) ? other(each, 'part') : unread(each, 'count')));
  });
}

/** 2025 年版, 2025 年的清单, 2025 年度基本履职事项. */
const EDITION =
  /(\d{4})年(?:度?版|度?的?(?=(?:履职|基本|配合|上级|收回)[^，,。；;\d]{0,12}(?:事项|清单|职责)|清单))/g;

/** 2025 年版清单 15 项，2026 年版 12 项: what is said of an edition before the last that is named is today's no more. */
function settleEditions(readings: Reading[], folded: string): Reading[] {
  const editions = [...folded.matchAll(EDITION)].map(({ 0: { length }, 1: year, index }) => ({
    year: Number(year),
    end: index + length,
  }));
  const last = Math.max(...editions.map(({ year }) => year));
  if (editions.every(({ year }) => year === last)) return readings;
  return readings.map((each) => {
    if (each.as === 'other' || each.token.unit !== 'items') return each;
    const sentence = sentenceBefore(folded, each.token.start);
    const of = editions.findLast(({ end }) => end <= each.token.start);
    const isOfSentence = of !== undefined && of.end > each.token.start - sentence.length;
    return isOfSentence && of.year < last ? other(each, 'earlier-state') : each;
  });
}

const OUTCOME = new RegExp(`${RESULT}$`);

/** What is done with items before there are lists of them, or what they were. */
const GATHERED =
  /(?:梳理|收集|起底|摸排|摸底|汇总|清理|溯源|排查|承担|承接|原|旧|初|历史|上级|职权|工作任务|试行)[^。；;]*$/;

/** The total of a list right before a sum. */
const ADDS_UP = new RegExp(
  `(?:收回|上收|回收|退回|配合|基本)[^，,。；;]*${NUMBER}(?:项|个|条)[^，,。；;\\d]{0,6}[，,;；](?:以上|三项|三类)*(?:共计|合计|总计|共有|共)$`,
);

/** True for the total of all lists, and for items of which it is not known what they are. */
function isOfAll(reading: Reading): boolean {
  if (reading.as === 'figure') return reading.kind === 'grand-total';
  return reading.as === 'unread' && reading.token.unit === 'items';
}

/** 对承担的 874 项工作任务逐条溯源: so many can be no total of what the tables hold, and how they came about is said. */
function isFarMore(reading: Reading, folded: string, rows: number | null): boolean {
  const { token, start } = reading;
  if (!isOfAll(reading) || rows === null || (token.value ?? 0) < rows * EARLIER_TIMES) return false;
  const before = folded.slice(Math.max(0, start - WINDOW), token.start);
  // 将原有 1562 项整合为 99 项: what they have become is today's.
  if ((reading.as === 'figure' && reading.outcome === true) || OUTCOME.test(before)) return false;
  // 基本…14 项，配合…9 项，上级部门收回…4 项，共 72 项: what follows the totals of lists adds them up.
  return GATHERED.test(before) && !ADDS_UP.test(before);
}

/** 梳理各类事项 1562 项，…，整合为 64 项: what has become the total is the number of an earlier state. */
function settleEarlier(readings: Reading[], folded: string, { totals }: Knowledge): Reading[] {
  const rows = rowsTogether(totals);
  readings = readings.map((each) => (isFarMore(each, folded, rows) ? other(each, 'earlier-state') : each));
  // 先整合为 412 项，再由 412 项归并精简: what is the beginning of the next step was no end.
  const earlier = new Set(
    readings.flatMap((each) =>
      each.as === 'other' && each.what === 'earlier-state' ? [each.token.value] : [],
    ),
  );
  readings = readings.map((each) =>
    each.as === 'figure' &&
    each.kind === 'grand-total' &&
    each.outcome === true &&
    earlier.has(each.token.value)
      ? other(each, 'earlier-state')
      : each,
  );
  const last = readings.findLastIndex(
    (each) => each.as === 'figure' && each.outcome === true && each.kind !== 'category-count',
  );
  const outcome = readings[last];
  if (outcome?.as !== 'figure') return readings;
  return readings.map((each, index) => {
    const isBefore = index < last && isOfAll(each) && (each.token.value ?? 0) > (outcome.token.value ?? 0);
    return isBefore ? other(each, 'earlier-state') : each;
  });
}

/**
 * A list beside the three under a name that is none of the document's tables (下放权力事项 2 项 above a table
 * 赋权事项清单): it is the one that has so many rows, or was not understood.
 */
function settleApart(readings: Reading[], folded: string, { others = [], totals }: Knowledge): Reading[] {
  if (others.length === 0) return readings;
  return readings.map((each) => {
    if (
      each.as !== 'other' ||
      each.what !== 'part' ||
      !OTHER_LIST.test(folded.slice(each.start, each.token.start))
    )
      return each;
    const [fits, ...more] = others.map(otherKey).filter((list) => totals[list] === each.token.value);
    if (fits === undefined || more.length > 0) return unread(each, 'count');
    return { ...plain(each), as: 'figure', kind: 'list-total', list: fits, category: null };
  });
}

const OTHER_LIST = new RegExp(OTHER_LIST_WORDS);

/**
 * 基本履职事项 20 大项 110 小项: the rows are the small ones, and the big ones are the categories; or the rows are the
 * big ones, and the small ones are told by no table.
 */
function settleSizes(readings: Reading[], folded: string, { totals }: Knowledge): Reading[] {
  const settled = [...readings];
  for (const [index, big] of readings.entries()) {
    const small = readings[index + 1];
    if (small === undefined || sizeOf(big, folded) !== '大' || !/^[小子细]$/.test(sizeOf(small, folded)))
      continue;
    const list = small.as === 'other' ? null : small.list;
    const rows = list === null ? rowsTogether(totals) : totals[list];
    const total = {
      as: 'figure',
      kind: list === null ? 'grand-total' : 'list-total',
      list,
      category: null,
    } as const;
    if (rows === big.token.value && rows !== small.token.value) {
      settled[index] = { ...plain(big), ...total };
      settled[index + 1] = other(small, 'part');
    } else if (list !== null || rows === small.token.value) {
      if (list === null) settled[index] = other(big, 'part');
      settled[index + 1] = { ...plain(small), ...total };
    } else for (const at of [index, index + 1]) settled[at] = unread(readings[at] as Reading, 'total');
  }
  return settled;
}

/** 大 of 20 个大项. */
function sizeOf({ token }: Reading, folded: string): string {
  return /^个?([大小子细])项/.exec(folded.slice(token.end, token.end + 3))?.[1] ?? '';
}

/** What sums two lists up: 两类事项合计. */
const OF_TWO = /[两二2](?:类|张|项)(?:履职)?(?:事项|清单)*(?:共计|合计|小计|共有|共|计|有|为|:)*$/;

/** 基本履职和配合履职两类事项合计 211 项: a sum of two lists is a part of the whole, where it is one. */
function settleTwoLists(
  readings: Reading[],
  folded: string,
  { totals }: Knowledge,
  _heading: ListKey | null,
  names: Names,
): Reading[] {
  return readings.map((each) => {
    if (each.token.unit !== 'items') return each;
    const before = sentenceBefore(folded, each.token.start);
    if (!OF_TWO.test(before)) return each;
    const lists = new Set(listsAmong(namesIn(before, names)));
    if (lists.size !== 2) return each;
    const sum = [...lists].reduce((all, list) => all + (totals[list] ?? 0), 0);
    return sum === each.token.value ? other(each, 'part') : unread(each, 'count');
  });
}

/** 梳理履职事项 300 项，最终确定履职事项 245 项: the first is one of the way there. */
function settleFinals(readings: Reading[], folded: string): Reading[] {
  const grand = readings.filter(
    (each): each is FigureReading => each.as === 'figure' && each.kind === 'grand-total',
  );
  const last = grand.at(-1);
  const before = grand.at(-2);
  if (last === undefined || before === undefined || !FINAL.test(folded.slice(before.end, last.end)))
    return readings;
  const earlier = new Set<Reading>(grand.slice(0, -1));
  return readings.map((each) => (earlier.has(each) ? other(each, 'earlier-state') : each));
}

/** Figures of a county, of all townships or of an average are not the document's own, unless they are the same. */
function settleOthers(readings: Reading[], folded: string, { totals }: Knowledge): Reading[] {
  return readings.map((each) => {
    if (each.as !== 'figure' || (each.kind !== 'grand-total' && each.kind !== 'list-total')) return each;
    if ((each.list === null ? rowsTogether(totals) : totals[each.list]) === each.token.value) return each;
    const sentence =
      folded
        .slice(Math.max(0, each.start - WINDOW), each.end)
        .split(/[。；;]/)
        .at(-1) ?? '';
    return OTHER_BODY.test(sentence) ? other(each, 'other-body') : each;
  });
}

/** The rows of the three lists together; null where one is missing. */
export function rowsTogether(totals: Knowledge['totals']): number | null {
  const counts = LISTS.map((list) => totals[list]);
  return counts.some((count) => count === null)
    ? null
    : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
