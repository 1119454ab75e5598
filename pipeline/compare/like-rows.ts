import { type BigramProfile, profileOfForm, similarity } from '../common/similarity/bigram-profile.js';
import { type SimilarityIndex, similarityIndex } from '../common/similarity/similarity-index.js';
import type { Pair } from './common-sequence.js';
import type { Row } from './compared-rows.js';
import { PAIR_SETTINGS } from './settings.js';

/** How like two rows must be, and what of them is looked at. */
interface Likeness {
  least: number;
  by: 'name' | 'all';
}

/** Two rows with how like they are. */
interface Candidate {
  old: number;
  new: number;
  likeness: number;
}

/** A row as pairs of characters. */
interface Profiles {
  name: BigramProfile;
  rest: BigramProfile;
}

/**
 * The pairs of rows that are like enough, the most like ones first, each row once: where each row is nearer to its own
 * origin than to any other row, these are the origins. Rows whose names are unlike are looked at by what they say beside them.
 */
export function likePairs(before: readonly Row[], after: readonly Row[], how: Likeness): Pair[] {
  if (before.length === 0 || after.length === 0) return [];
  const [old, now] = [before.map(profilesOf), after.map(profilesOf)];
  const byName = similarityIndex(old.map(({ name }) => name));
  const candidates = now.flatMap(({ name }, at) => nearOf(byName, name, at, { old, now, how }));
  const pairs = bestFirst(candidates);
  if (how.by === 'name') return pairs;
  const found = new Set(pairs.map(([, at]) => at));
  const byRest = similarityIndex(old.map(({ rest }) => rest));
  const more = now.flatMap(({ rest }, at) =>
    found.has(at) ? [] : nearOf(byRest, rest, at, { old, now, how }),
  );
  return more.length === 0 ? pairs : bestFirst([...candidates, ...more]);
}

function profilesOf({ name, rest }: Row): Profiles {
  return { name: profileOfForm(name), rest: profileOfForm(rest) };
}

/** The rows near to one by an index, with how like both rows are as a whole. */
function nearOf(
  index: SimilarityIndex,
  profile: BigramProfile,
  at: number,
  { old, now, how }: { old: readonly Profiles[]; now: readonly Profiles[]; how: Likeness },
): Candidate[] {
  const { minNameLikeness, maxCandidates } = PAIR_SETTINGS;
  const own = now[at];
  if (own === undefined) return [];
  return index
    .near(profile, minNameLikeness)
    .slice(0, maxCandidates)
    .flatMap((near): Candidate[] => {
      const other = old[near.index];
      const likeness = other === undefined ? 0 : likenessOf(other, own, how.by);
      return likeness < how.least ? [] : [{ old: near.index, new: at, likeness }];
    });
}

/** How like two rows are: name and the rest count half each, for a name is short and says what the item is. */
function likenessOf(old: Profiles, now: Profiles, by: Likeness['by']): number {
  const name = similarity(old.name, now.name);
  if (by === 'name' || (old.rest.length === 0 && now.rest.length === 0)) return name;
  return (name + similarity(old.rest, now.rest)) / 2;
}

/** Of the candidates the best, then the best of the rows that are left; of equal ones those that stand nearest. */
function bestFirst(candidates: readonly Candidate[]): Pair[] {
  const sorted = [...candidates].sort(
    (a, b) =>
      b.likeness - a.likeness ||
      Math.abs(a.old - a.new) - Math.abs(b.old - b.new) ||
      a.new - b.new ||
      a.old - b.old,
  );
  const [olds, news] = [new Set<number>(), new Set<number>()];
  const pairs: Pair[] = [];
  for (const { old, new: now } of sorted) {
    if (olds.has(old) || news.has(now)) continue;
    olds.add(old);
    news.add(now);
    pairs.push([old, now]);
  }
  return pairs;
}
