import { groupedBy } from '../common/grouped.js';
import { PAIR_SETTINGS } from './settings.js';

/** The indexes of one thing in two sequences. */
export type Pair = readonly [old: number, new: number];

/**
 * A longest sequence of equal keys that stand in both in the same order, by the method of Hunt and Szymanski (“A fast
 * algorithm for computing longest common subsequences”, CACM 1977): a longest rising run through the pairs of equal
 * keys. Keys that stand so often in both that their pairs would be more than `maxEqualPairs` are paired in their order
 * first.
 */
export function commonSequence(oldKeys: readonly string[], newKeys: readonly string[]): Pair[] {
  const positions = positionsOf(newKeys);
  const times = positionsOf(oldKeys);
  const seen = new Map<string, number>();
  const pairs = oldKeys.flatMap((key, old): Pair[] => {
    const there = positions.get(key) ?? [];
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    if (there.length * (times.get(key)?.length ?? 0) > PAIR_SETTINGS.maxEqualPairs) {
      const same = there[nth];
      return same === undefined ? [] : [[old, same]];
    }
    // From the last one back: of the pairs of one row no two are in one rising run.
    return [...there].reverse().map((at): Pair => [old, at]);
  });
  return risingRun(pairs);
}

/** A longest run of pairs whose new indexes rise; the pairs are in the order of their old ones (patience sorting). */
export function risingRun(pairs: readonly Pair[]): Pair[] {
  // Of the runs of each length the last pair of the one that ends lowest, and what stands before each pair in its run.
  const ends: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (const [at, [, target]] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < target) low = middle + 1;
      else high = middle;
    }
    before[at] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = at;
  }
  const run: Pair[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) run.push(pair);
  }
  return run.reverse();
}

/** Where each key stands. */
function positionsOf(keys: readonly string[]): Map<string, number[]> {
  return groupedBy(keys.keys(), (index) => keys[index] ?? '');
}
