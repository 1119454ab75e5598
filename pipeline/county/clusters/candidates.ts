import { CLUSTER_SETTINGS } from '../settings.js';
import { likeness, type Profiles } from './likeness.js';
import { meet } from './townships-set.js';
import type { Wording } from './wordings.js';

/** Two wordings, by their index, and how like they are. */
export interface Pair {
  one: number;
  other: number;
  likeness: number;
}

/**
 * All pairs of wordings of at least the likeness `least` that no township has both of, the most like first. Of two such
 * names the lighter shares at least the part `least` of its weight; so it shares one of its rarest parts that are left
 * when the commonest ones of less than that weight are put aside (prefix filtering: Chaudhuri, Ganti and Kaushik, ICDE
 * 2006). Each wording is compared with those heavier ones alone that have one of these, and with so many of them only
 * as `CLUSTER_SETTINGS.compared` says.
 */
export function candidatePairs(
  wordings: readonly Pick<Wording, 'townships'>[],
  { profiles, weights }: Profiles,
  least: number,
): Pair[] {
  const order = profiles
    .map((_, index) => index)
    .sort((left, right) => weightOf(right) - weightOf(left) || left - right);
  function weightOf(index: number): number {
    return profiles[index]?.weight ?? 0;
  }
  const holders: number[][] = Array.from({ length: weights.length }, () => []);
  const metBy = new Int32Array(profiles.length).fill(-1);
  const pairs: Pair[] = [];
  for (const index of order) {
    const [profile, wording] = [profiles[index], wordings[index]];
    if (profile === undefined || wording === undefined) continue;
    let open = profile.weight;
    let compared = 0;
    for (const rank of profile.ranks) {
      if (open < least * profile.weight - ROUNDING || compared >= CLUSTER_SETTINGS.compared) break;
      for (const other of holders[rank] ?? []) {
        if (metBy[other] === index) continue;
        metBy[other] = index;
        const [theirs, townships] = [profiles[other], wordings[other]?.townships];
        if (theirs === undefined || townships === undefined || meet(wording.townships, townships)) continue;
        if (++compared > CLUSTER_SETTINGS.compared) break;
        const how = likeness(profile, theirs, weights);
        if (how >= least)
          pairs.push({ one: Math.min(index, other), other: Math.max(index, other), likeness: how });
      }
      open -= weights[rank] ?? 0;
    }
    for (const rank of profile.ranks) holders[rank]?.push(index);
    for (const rank of profile.loose) holders[rank]?.push(index);
  }
  return pairs.sort(
    (left, right) => right.likeness - left.likeness || left.one - right.one || left.other - right.other,
  );
}

/** Far below the weight of any part, far above what sums of them are off by. */
const ROUNDING = 1e-9;
