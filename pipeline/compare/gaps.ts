import { risingRun, type Pair } from './common-sequence.js';
import type { Row, RowsOfItem } from './compared-rows.js';

/** Between which paired rows a row stands, on either side: how many of those that have kept their order are before it. */
export interface Gaps {
  old: (row: Row) => number;
  new: (row: Row) => number;
}

/**
 * The gaps between the items of a list that have kept their order: a row that was reworded in its place has the same
 * number on both sides. Where nothing is paired yet all rows stand in one gap.
 */
export function gapsOf(before: readonly Row[], after: readonly Row[], pairs: readonly RowsOfItem[]): Gaps {
  const [olds, news] = [new Set(before), new Set(after)];
  const own = pairs.filter((pair) => olds.has(pair.old) && news.has(pair.new));
  own.sort((a, b) => a.old.index - b.old.index);
  const kept = risingRun(own.map((pair): Pair => [pair.old.index, pair.new.index]));
  const gapIn = (length: number, side: 0 | 1): ((row: Row) => number) => {
    const counts = new Int32Array(length + 1);
    for (const pair of kept) counts[pair[side] + 1] = 1;
    for (let at = 1; at < counts.length; at++) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
    return ({ index }) => counts[index] ?? 0;
  };
  return { old: gapIn(before.length, 0), new: gapIn(after.length, 1) };
}
