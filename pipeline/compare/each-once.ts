import type { Pair } from './common-sequence.js';

/** Two things that may be one, by their indexes. */
export interface Candidate {
  old: number;
  new: number;
}

/** Takes the candidates in their order, the best ones first: each that has nothing in it that is taken already. */
export function eachOnce(candidates: readonly Candidate[]): Pair[] {
  const [olds, news] = [new Set<number>(), new Set<number>()];
  const pairs: Pair[] = [];
  for (const { old, new: now } of candidates) {
    if (olds.has(old) || news.has(now)) continue;
    olds.add(old);
    news.add(now);
    pairs.push([old, now]);
  }
  return pairs;
}
