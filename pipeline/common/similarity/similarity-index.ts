import { SIMILARITY_SETTINGS } from '../settings.js';
import { type BigramProfile, similarity } from './bigram-profile.js';

/** A text of the index that is like the one asked for. */
export interface Near {
  /** Its index among the profiles that the index was made of. */
  index: number;
  /** See `similarity`. */
  similarity: number;
}

/** What finds the texts that are like another one. */
export interface SimilarityIndex {
  /**
   * The texts with at least the index's threshold of similarity, the most like ones first and equal ones in their
   * order. All of them, where no more than `SIMILARITY_SETTINGS.maxCandidates` texts share a rare pair with the one
   * that is asked for; else those of that many with the rarest pairs in common.
   */
  near: (profile: BigramProfile) => Near[];
}

/**
 * An index of texts by their rare pairs, so that each is compared with few others. Two texts of at least the similarity
 * t share `t/(2-t)` of either's pairs; so they share one of the pairs of each that are left when all but so many of its
 * rarest ones are put aside (prefix filtering: Chaudhuri, Ganti and Kaushik, “A primitive operator for similarity joins”,
 * ICDE 2006). Only such pairs are kept and looked up. `threshold` is more than 0 and at most 1.
 */
export function similarityIndex(profiles: readonly BigramProfile[], threshold: number): SimilarityIndex {
  const ranks = ranksOf(profiles);
  const postings = postingsOf(profiles, ranks, threshold);
  // For each text, the last query that has met it: no text is compared twice in one query.
  const metBy = new Int32Array(profiles.length).fill(-1);
  let query = -1;
  return {
    near(profile) {
      query++;
      const found: Near[] = [];
      let looked = 0;
      const [least, most] = sizesWithin(profile.length, threshold);
      for (const rank of rarest(profile, ranks, threshold)) {
        for (const index of postings[rank] ?? []) {
          if (metBy[index] === query) continue;
          metBy[index] = query;
          const other = profiles[index];
          if (other === undefined || other.length < least || other.length > most) continue;
          if (++looked > SIMILARITY_SETTINGS.maxCandidates) return sorted(found);
          const likeness = similarity(profile, other);
          if (likeness >= threshold) found.push({ index, similarity: likeness });
        }
      }
      return sorted(found);
    },
  };
}

function sorted(found: Near[]): Near[] {
  return found.sort((a, b) => b.similarity - a.similarity || a.index - b.index);
}

/** How many pairs a text can have that reaches the threshold with one of `size` pairs: all of the shorter one shared. */
function sizesWithin(size: number, threshold: number): [least: number, most: number] {
  const share = threshold / (2 - threshold);
  return [size * share - ROUNDING, size / share + ROUNDING];
}

/** Far below one pair, far above what a floating-point product is off by. */
const ROUNDING = 1e-6;

/** The place of each pair of the texts among all of them, the rarest first. */
function ranksOf(profiles: readonly BigramProfile[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const profile of profiles) {
    for (const pair of profile) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const ordered = [...counts].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  return new Map(ordered.map(([pair], rank) => [pair, rank]));
}

/**
 * The ranks of the rarest pairs of a text, of which a text that reaches the threshold must have one too. A pair that no
 * text of the index has is the rarest, and is found nowhere: it is left out.
 */
function rarest(profile: BigramProfile, ranks: ReadonlyMap<number, number>, threshold: number): number[] {
  const unknown = -1;
  const own = Int32Array.from(profile, (pair) => ranks.get(pair) ?? unknown).sort();
  const mustShare = Math.ceil((own.length * threshold) / (2 - threshold) - ROUNDING);
  const head = own.subarray(0, own.length - mustShare + 1);
  return [...new Set(head)].filter((rank) => rank !== unknown);
}

/** For each rank the texts that have its pair among their rarest ones. */
function postingsOf(
  profiles: readonly BigramProfile[],
  ranks: ReadonlyMap<number, number>,
  threshold: number,
): number[][] {
  const postings: number[][] = Array.from({ length: ranks.size }, () => []);
  for (const [index, profile] of profiles.entries()) {
    for (const rank of rarest(profile, ranks, threshold)) postings[rank]?.push(index);
  }
  return postings;
}
