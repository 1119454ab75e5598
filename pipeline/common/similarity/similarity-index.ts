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
  const postings = new Postings(profiles);
  const sizes = Int32Array.from(profiles, (profile) => profile.length);
  const shared = new Int32Array(profiles.length);
  const each = (
    profile: BigramProfile,
    threshold: number,
    maxPostings: number,
    add: (index: number, likeness: number) => void,
  ): void => {
    // A text with so few shared pairs would be below the threshold though it had no other ones: most share one or two.
    const fewest = (threshold * profile.length) / (2 - threshold) - ROUNDING;
    const { met, isComplete } = count(postings.rarestFirst(profile), shared, maxPostings);
    if (isComplete) {
      for (const index of met) {
        const both = shared[index] ?? 0;
        if (both >= fewest) add(index, (2 * both) / (profile.length + (sizes[index] ?? 0)));
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
      each(profile, threshold, SIMILARITY_SETTINGS.maxPostings, (index, likeness) => {
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
      each(profile, threshold, maxPostings, (index, likeness) => {
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

/** What the rounding of a product may hide of a count. */
const ROUNDING = 1e-6;

/** The texts that have each pair, in their order. */
class Postings {
  /** The number of each pair in the lists; a pair that a text has once more has another one. */
  readonly #ids = new Map<number, number>();
  /** Where the list of a number begins in `#entries`; one more for the end of the last. */
  readonly #starts: Int32Array;
  readonly #entries: Int32Array;

  constructor(profiles: readonly BigramProfile[]) {
    const total = profiles.reduce((sum, { length }) => sum + length, 0);
    // Numbers first, then lists in one array: growing a list for each pair costs more than all that is done with them.
    const ids = new Int32Array(total);
    let at = 0;
    for (const profile of profiles)
      eachToken(profile, (token) => {
        const known = this.#ids.get(token);
        if (known === undefined) this.#ids.set(token, this.#ids.size);
        ids[at++] = known ?? this.#ids.size - 1;
      });
    this.#starts = new Int32Array(this.#ids.size + 1);
    for (const id of ids) this.#starts[id + 1] = (this.#starts[id + 1] ?? 0) + 1;
    for (let id = 0; id < this.#ids.size; id++)
      this.#starts[id + 1] = (this.#starts[id + 1] ?? 0) + (this.#starts[id] ?? 0);
    this.#entries = new Int32Array(total);
    const next = this.#starts.slice();
    at = 0;
    for (const [index, { length }] of profiles.entries())
      for (const end = at + length; at < end; at++) {
        const id = ids[at] ?? 0;
        const place = next[id] ?? 0;
        this.#entries[place] = index;
        next[id] = place + 1;
      }
  }

  /** Who has each of the pairs of a text, the pairs that fewest have first. */
  rarestFirst(profile: BigramProfile): Int32Array[] {
    const lists: Int32Array[] = [];
    eachToken(profile, (token) => {
      const id = this.#ids.get(token);
      if (id !== undefined) lists.push(this.#entries.subarray(this.#starts[id], this.#starts[id + 1]));
    });
    return lists.sort((a, b) => a.length - b.length);
  }
}

/** Calls with the pairs of a text, the second one that is the same as another pair of its own, and so on: none twice. */
function eachToken(profile: BigramProfile, call: (token: number) => void): void {
  let before = -1;
  let times = 0;
  for (let at = 0; at < profile.length; at++) {
    const pair = profile[at] ?? 0;
    times = at > 0 && pair === before ? times + 1 : 0;
    before = pair;
    call(pair + times * TOKENS_OF_TIME);
  }
}

/** There are so many pairs of UTF-16 units. */
const TOKENS_OF_TIME = 2 ** 32;

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
    for (let at = 0; at < list.length; at++) {
      const index = list[at] ?? 0;
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
