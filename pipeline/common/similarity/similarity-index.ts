import { append } from '../arrays.js';
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
   * The texts with at least so much similarity (more than 0, at most 1), the most like ones first and equally like ones
   * in their order. It is all of them where the pairs of the text stand in no more texts, added up, than
   * `SIMILARITY_SETTINGS.maxPostings`; else those of the `maxVerified` that share most of its rarest pairs. An empty text
   * is like none.
   */
  near: (profile: BigramProfile, threshold: number) => Near[];
  /**
   * The `limit` most like ones of them; of equally like ones those whose index is nearest to `at`. Reads no more than
   * `maxPostings` entries.
   */
  nearest: (profile: BigramProfile, threshold: number, few: Few) => Near[];
}

/** How many texts are wanted, around which index, and what may be read for it: see `SIMILARITY_SETTINGS.maxPostings`. */
interface Few {
  limit: number;
  at: number;
  maxPostings: number;
}

/**
 * An index of texts by their pairs (an inverted index), so that a text is compared with those only that share a pair with
 * it. The pairs of a text are looked up from the rarest one on, and how many each other text shares is counted on the
 * way (ScanCount: Li, Lu and Lu, “Efficient merging and filtering algorithms for approximate string searches”, ICDE
 * 2008): where all are looked up the counts give the similarity itself, and nothing is compared at all. Pairs that half
 * of the texts have cost the most and tell the least, so that a limit ends it.
 */
export function similarityIndex(profiles: readonly BigramProfile[]): SimilarityIndex {
  const postings = postingsOf(profiles);
  const sizes = Int32Array.from(profiles, (profile) => profile.length);
  const shared = new Int32Array(profiles.length);
  const each = (
    profile: BigramProfile,
    maxPostings: number,
    add: (index: number, likeness: number) => void,
  ): void => {
    const { met, isComplete } = count(rarestFirst(profile, postings), shared, maxPostings);
    if (isComplete) {
      for (const index of met) {
        add(index, (2 * (shared[index] ?? 0)) / (profile.length + (sizes[index] ?? 0)));
      }
    } else {
      for (const index of mostShared(met, shared)) {
        add(index, similarity(profile, profiles[index] ?? profile));
      }
    }
    for (const index of met) shared[index] = 0;
  };
  return {
    near(profile, threshold) {
      const found: Near[] = [];
      each(profile, SIMILARITY_SETTINGS.maxPostings, (index, likeness) => {
        if (likeness >= threshold) found.push({ index, similarity: likeness });
      });
      return found.sort((a, b) => b.similarity - a.similarity || a.index - b.index);
    },
    nearest(profile, threshold, { limit, at, maxPostings }) {
      const best: Near[] = [];
      const isBefore = (index: number, likeness: number, other: Near): boolean =>
        likeness === other.similarity
          ? Math.abs(index - at) < Math.abs(other.index - at)
          : likeness > other.similarity;
      each(profile, maxPostings, (index, likeness) => {
        const last = best[limit - 1];
        if (likeness < threshold || (last !== undefined && !isBefore(index, likeness, last))) return;
        let place = best.length;
        while (place > 0 && isBefore(index, likeness, best[place - 1] as Near)) place--;
        best.splice(place, 0, { index, similarity: likeness });
        best.length = Math.min(best.length, limit);
      });
      return best;
    },
  };
}

/** The texts that have a pair, by `tokensOf`. */
type Postings = ReadonlyMap<number, Int32Array>;

function postingsOf(profiles: readonly BigramProfile[]): Postings {
  const lists = new Map<number, number[]>();
  for (const [index, profile] of profiles.entries()) {
    for (const token of tokensOf(profile)) {
      const list = lists.get(token);
      if (list === undefined) lists.set(token, [index]);
      else list.push(index);
    }
  }
  return new Map([...lists].map(([token, list]) => [token, Int32Array.from(list)]));
}

/** The pairs of a text, the second one that is the same as another pair of its own, and so on: none stands twice. */
function tokensOf(profile: BigramProfile): number[] {
  let before = -1;
  let times = 0;
  return Array.from(profile, (pair, at) => {
    times = at > 0 && pair === before ? times + 1 : 0;
    before = pair;
    return pair + times * TOKENS_OF_TIME;
  });
}

/** There are so many pairs of UTF-16 units. */
const TOKENS_OF_TIME = 2 ** 32;

/** Who has each of the pairs of a text, the pairs that fewest have first. */
function rarestFirst(profile: BigramProfile, postings: Postings): Int32Array[] {
  return tokensOf(profile)
    .flatMap((token) => postings.get(token) ?? [])
    .sort((a, b) => a.length - b.length);
}

/** Counts into `shared` how many of the pairs each text has; `met` are the texts that have any. */
function count(
  lists: readonly Int32Array[],
  shared: Int32Array,
  maxPostings: number,
): { met: number[]; isComplete: boolean } {
  const met: number[] = [];
  let read = 0;
  for (const list of lists) {
    read += list.length;
    if (read > maxPostings && met.length > 0) return { met, isComplete: false };
    for (const index of list) {
      const times = shared[index] ?? 0;
      if (times === 0) met.push(index);
      shared[index] = times + 1;
    }
  }
  return { met, isComplete: true };
}

/** The texts that share most of what was counted; the earlier ones of those that share as much. */
function mostShared(met: readonly number[], shared: Int32Array): number[] {
  const { maxVerified } = SIMILARITY_SETTINGS;
  const byTimes: number[][] = [];
  for (const index of met) (byTimes[shared[index] ?? 0] ??= []).push(index);
  const chosen: number[] = [];
  for (let times = byTimes.length - 1; times > 0 && chosen.length < maxVerified; times--) {
    const texts = (byTimes[times] ?? []).sort((a, b) => a - b);
    append(chosen, texts.slice(0, maxVerified - chosen.length));
  }
  return chosen;
}
