import type { ListName } from '../../model.js';
import { FOLDED_BRACKETED_ORDINAL, ORDINAL } from '../../common/vocabulary/ordinals.js';
import { namesIn } from './topics.js';
import type { FigureReading, Knowledge, Reading } from './readings.js';
import { other, plain, unread } from './judged.js';
import { settleParts } from './parts.js';
import { FINAL, OTHER_BODY, OTHER_LIST_WORDS } from './words.js';

/** As much of a sentence is looked at before a figure. */
const WINDOW = 160;

/**
 * What only the whole text tells of its numbers: which unknown names are categories and which the parts of something
 * else, which of several totals is the final one, which are another body's.
 */
export function settle(
  readings: readonly Reading[],
  folded: string,
  knowledge: Knowledge,
  heading: ListName | null,
): Reading[] {
  const steps = [
    settleOnly,
    settleApart,
    settleNames,
    settleEarlier,
    settleParts,
    settleTwoLists,
    settleSizes,
    settleFinals,
    settleOthers,
  ];
  return steps.reduce<Reading[]>((read, step) => step(read, folded, knowledge, heading), [...readings]);
}

const isDoubtful = (each: Reading | undefined): boolean => each?.as === 'figure' && each.doubtful === true;

/**
 * Counts of unknown names (乡村振兴 12 项) hold beside a count that is known, or three in a row. A run of unknown names
 * that adds up to the total before it parts the list in another way: 收回事项 34 项，其中行政执法类 20 项、考核类 14 项.
 */
function settleNames(readings: Reading[], folded: string): Reading[] {
  const settled: Reading[] = [];
  for (let first = 0, last = 0; first < readings.length; first = last) {
    for (last = first + 1; last < readings.length; last++)
      if (!adjacent(readings[last - 1], readings[last], folded)) break;
    const run = readings.slice(first, last);
    const known = run.some((each) => !isDoubtful(each));
    const whole = settled.findLast((each) => each.as === 'figure' && each.kind === 'list-total');
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
  }
  return settled;
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

/** 梳理各类事项 1562 项，…，整合为 64 项: what has become the total is the number of an earlier state. */
function settleEarlier(readings: Reading[]): Reading[] {
  const last = readings.findLastIndex(
    (each) => each.as === 'figure' && each.outcome === true && each.kind !== 'category-count',
  );
  const outcome = readings[last];
  if (outcome?.as !== 'figure') return readings;
  return readings.map((each, index) => {
    const asTotal =
      (each.as === 'figure' && each.kind === 'grand-total') ||
      (each.as === 'unread' && each.doubt === 'total' && each.list === null);
    const isBefore = index < last && asTotal && (each.token.value ?? 0) > (outcome.token.value ?? 0);
    return isBefore ? other(each, 'earlier-state') : each;
  });
}

/** What sums two lists up: 两类事项合计. */
const OF_TWO = /[两二2](?:类|张|项)(?:履职)?(?:事项|清单)*(?:共计|合计|小计|共有|共|计|有|为|:)*$/;

/** 基本履职和配合履职两类事项合计 211 项: a sum of two lists is a part of the whole, where it is one. */
function settleTwoLists(readings: Reading[], folded: string, { totals }: Knowledge): Reading[] {
  return readings.map((each) => {
    const [before = ''] = folded
      .slice(0, each.token.start)
      .split(/[。；;!?\n]/)
      .slice(-1);
    if (each.token.unit !== 'items' || !OF_TWO.test(before)) return each;
    const lists = new Set(namesIn(before, []).flatMap((topic) => (topic.of === 'list' ? [topic.list] : [])));
    if (lists.size !== 2) return each;
    const sum = [...lists].reduce((all, list) => all + (totals[list] ?? 0), 0);
    return sum === each.token.value ? other(each, 'part') : unread(each, 'count');
  });
}

/** 本清单共计 110 项 in the document of one list; 履职事项 4 项 may be those of all lists, as long as that is not its own. */
function settleOnly(readings: Reading[], folded: string, { only = null, totals }: Knowledge): Reading[] {
  if (only === null) return readings;
  return readings.map((each) => {
    if (each.as !== 'figure' || each.kind !== 'grand-total') return each;
    const isOfAll = /履职|履行职责|[三3]张/.test(folded.slice(each.start, each.end));
    return isOfAll && totals[only] !== each.token.value ? each : { ...each, kind: 'list-total', list: only };
  });
}

/** Counts of a list beside the three (赋权事项 2 项) are those of its rows, or were not understood. */
function settleApart(readings: Reading[], folded: string, { others = [], isApart }: Knowledge): Reading[] {
  const counts = new Set(others.map(({ count }) => count));
  if (counts.size === 0) return readings;
  return readings.map((each) => {
    const named = OTHER_LIST.test(folded.slice(each.start, each.token.start));
    const asked =
      isApart === true ? each.as === 'figure' : each.as === 'other' && each.what === 'part' && named;
    if (!asked) return each;
    return counts.has(each.token.value ?? -1) ? other(each, 'part') : unread(each, 'count');
  });
}

const OTHER_LIST = new RegExp(OTHER_LIST_WORDS);

/**
 * 基本履职事项 20 大项 110 小项: the rows are the small ones, and the big ones are the categories; or the rows are the
 * big ones, and the small ones are told by no table.
 */
function settleSizes(readings: Reading[], folded: string, knowledge: Knowledge): Reading[] {
  const settled = [...readings];
  for (const [index, big] of readings.entries()) {
    const small = readings[index + 1];
    if (small === undefined || sizeOf(big, folded) !== '大' || !/^[小子细]$/.test(sizeOf(small, folded)))
      continue;
    const list = small.as === 'figure' || small.as === 'unread' ? small.list : null;
    const rows = list === null ? rowsTogether(knowledge.totals) : knowledge.totals[list];
    const kind = list === null ? 'grand-total' : 'list-total';
    if (rows === big.token.value && rows !== small.token.value) {
      settled[index] = { ...plain(big), as: 'figure', kind, list, category: null };
      settled[index + 1] = other(small, 'part');
    } else if (list !== null || rows === small.token.value) {
      if (list === null) settled[index] = other(big, 'part');
      settled[index + 1] = { ...plain(small), as: 'figure', kind, list, category: null };
    } else for (const at of [index, index + 1]) settled[at] = unread(readings[at] as Reading, 'total');
  }
  return settled;
}

/** 大 of 20 个大项. */
function sizeOf({ token }: Reading, folded: string): string {
  return /^个?([大小子细])项/.exec(folded.slice(token.end, token.end + 3))?.[1] ?? '';
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
  return readings.map((each) =>
    each !== last && grand.some((one) => one === each) ? other(each, 'earlier-state') : each,
  );
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
  const counts = Object.values(totals);
  return counts.some((count) => count === null)
    ? null
    : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
