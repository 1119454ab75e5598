import { groupedBy } from '../common/grouped.js';
import {
  type BigramProfile,
  mostSimilarity,
  profileOfForm,
  similarity,
} from '../common/similarity/bigram-profile.js';
import { type SimilarityIndex, similarityIndex } from '../common/similarity/similarity-index.js';
import type { Pair } from './common-sequence.js';
import type { Row } from './compared-rows.js';
import { type Candidate, eachOnce } from './each-once.js';
import type { Gaps } from './gaps.js';
import { PAIR_SETTINGS } from './settings.js';

/** How like two rows must be, what of them is looked at, and where they stand; null where places tell nothing. */
export interface Likeness {
  least: number;
  by: 'name' | 'all';
  gaps: Gaps | null;
}

/** Two rows with how like they are; what stands in its own place counts for more. */
interface Scored extends Candidate {
  score: number;
}

/** A row as pairs of characters, with its gap. */
class Profiled {
  readonly name: BigramProfile;
  readonly gap: number;
  #rest: BigramProfile | null = null;

  constructor(
    readonly row: Row,
    gapOf: ((row: Row) => number) | undefined,
  ) {
    this.name = profileOfForm(row.name);
    this.gap = gapOf?.(row) ?? 0;
  }

  get rest(): BigramProfile {
    return (this.#rest ??= profileOfForm(this.row.rest));
  }
}

/**
 * The pairs of rows that are like enough, the most like ones first, each row once: where each row is nearer to its own
 * origin than to any other row, these are the origins. Where rows are like each other because a list has many near copies,
 * the one in the same gap is taken, and then the one that stands nearest. Rows whose names are unlike are looked at by
 * what they say beside them.
 */
export function likePairs(before: readonly Row[], after: readonly Row[], how: Likeness): Pair[] {
  if (before.length === 0 || after.length === 0) return [];
  const old = before.map((row) => new Profiled(row, how.gaps?.old));
  const now = after.map((row) => new Profiled(row, how.gaps?.new));
  const sides = { old, now, how };
  const byName = similarityIndex(old.map(({ name }) => name));
  const candidates = [
    ...now.flatMap((_, at) => nearOf(byName, 'name', at, sides)),
    ...(how.gaps === null ? [] : inOneGap(sides)),
  ];
  const pairs = bestFirst(candidates);
  if (how.by === 'name') return pairs;
  const found = new Set(pairs.map(([, at]) => at));
  const byRest = similarityIndex(old.map(({ rest }) => rest));
  const more = now.flatMap((_, at) => (found.has(at) ? [] : nearOf(byRest, 'rest', at, sides)));
  return more.length === 0 ? pairs : bestFirst([...candidates, ...more]);
}

/** The rows of both revisions, and how they are looked at. */
interface Sides {
  old: readonly Profiled[];
  now: readonly Profiled[];
  how: Likeness;
}

/** The rows near to one by an index of their names or of the rest, with how like both rows are as a whole. */
function nearOf(index: SimilarityIndex, of: 'name' | 'rest', at: number, sides: Sides): Scored[] {
  const { minNameLikeness, maxCandidates, maxPostings } = PAIR_SETTINGS;
  const profile = sides.now[at]?.[of];
  if (profile === undefined) return [];
  return index
    .nearest(profile, minNameLikeness, { limit: maxCandidates, at, maxPostings })
    .flatMap((near) => scored(near.index, at, sides, of === 'name' ? near.similarity : null));
}

/** The rows of each gap with each other. Of a gap with too many rows the index finds those that are like. */
function inOneGap(sides: Sides): Scored[] {
  const olds = groupedBy(sides.old.keys(), (at) => sides.old[at]?.gap);
  const news = groupedBy(sides.now.keys(), (at) => sides.now[at]?.gap);
  return [...news].flatMap(([gap, own]) => {
    const others = olds.get(gap) ?? [];
    if (own.length * others.length > PAIR_SETTINGS.maxGapPairs) return [];
    return own.flatMap((at) => others.flatMap((other) => scored(other, at, sides)));
  });
}

/** Two rows as a candidate; none where they are not like enough. How like their names are may be known. */
function scored(
  old: number,
  at: number,
  { old: olds, now, how }: Sides,
  known: number | null = null,
): Scored[] {
  const [one, other] = [olds[old], now[at]];
  if (one === undefined || other === undefined) return [];
  const likeness = likenessOf(one, other, how, known ?? similarity(one.name, other.name));
  if (likeness < how.least) return [];
  const gain = how.gaps !== null && one.gap === other.gap ? PAIR_SETTINGS.ownPlaceGain : 0;
  return [{ old, new: at, score: likeness + gain }];
}

/**
 * How like two rows are: name and the rest count half each, for a name is short and says what the item is. Less than
 * `least` where they cannot be as like as that: then the rest is not looked at.
 */
function likenessOf(old: Profiled, now: Profiled, { by, least }: Likeness, name: number): number {
  const [before, after] = [old.row.rest, now.row.rest];
  if (by === 'name' || (before === '' && after === '')) return name;
  if (before === after) return (name + 1) / 2;
  const most = (name + mostSimilarity(before, after)) / 2;
  return most < least ? most : (name + similarity(old.rest, now.rest)) / 2;
}

/** Of the candidates the best, then the best of the rows that are left; of equal ones those that stand nearest. */
function bestFirst(candidates: readonly Scored[]): Pair[] {
  const sorted = [...candidates].sort(
    (a, b) =>
      b.score - a.score ||
      Math.abs(a.old - a.new) - Math.abs(b.old - b.new) ||
      a.new - b.new ||
      a.old - b.old,
  );
  return eachOnce(sorted);
}
