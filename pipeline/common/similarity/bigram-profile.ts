import { normalisedForm } from './normalised-form.js';

/**
 * The pairs of neighbouring characters of a text, in ascending order; a pair that stands twice is there twice. A pair is
 * a number of 32 bits: its first UTF-16 unit above its second one. The ends of the text are characters too (unit 0), so
 * that a text of n units has n + 1 pairs, and an empty one none.
 */
export type BigramProfile = Int32Array;

/**
 * The profile of a text, of its normalised form. Pairs are of UTF-16 units: a character outside of the BMP counts a
 * little more than another one, which no comparison of duties notices, and a pair is a number that needs no map.
 */
export function bigramProfile(text: string): BigramProfile {
  return profileOfForm(normalisedForm(text));
}

/** As `bigramProfile`, of a text that is normalised already. */
export function profileOfForm(form: string): BigramProfile {
  if (form === '') return new Int32Array(0);
  const pairs = new Int32Array(pairCount(form));
  let before = 0;
  for (let index = 0; index < form.length; index++) {
    const unit = form.charCodeAt(index);
    pairs[index] = (before << 16) | unit;
    before = unit;
  }
  pairs[form.length] = before << 16;
  return pairs.sort();
}

/**
 * How like two texts are, from 0 (no pair in common) to 1 (the same pairs): the coefficient of Dice (1945) over pairs of
 * characters, `2·|A∩B| / (|A| + |B|)`. It needs no alignment, so that it costs as much as reading both once; a word that
 * moves within the text costs its ends only, and a replaced character two pairs. Two empty texts are the same.
 *
 * > 开展铁路护路宣传 and 做好铁路护路宣传: 6 of 9 pairs each, 0.67
 */
export function similarity(one: BigramProfile, other: BigramProfile): number {
  const pairs = one.length + other.length;
  return pairs === 0 ? 1 : (2 * sharedPairs(one, other)) / pairs;
}

/** The most that the similarity of two normalised texts can be, by their lengths alone: all pairs of the shorter one shared. */
export function mostSimilarity(one: string, other: string): number {
  const [left, right] = [pairCount(one), pairCount(other)];
  return left + right === 0 ? 1 : (2 * Math.min(left, right)) / (left + right);
}

/** How many pairs the profile of a normalised text has. */
function pairCount(form: string): number {
  return form === '' ? 0 : form.length + 1;
}

/** How many pairs two profiles share; one that stands twice in both counts twice. */
export function sharedPairs(one: BigramProfile, other: BigramProfile): number {
  let shared = 0;
  let left = 0;
  let right = 0;
  while (left < one.length && right < other.length) {
    const difference = (one[left] ?? 0) - (other[right] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) left++;
    if (difference >= 0) right++;
  }
  return shared;
}
