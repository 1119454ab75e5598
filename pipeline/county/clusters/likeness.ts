import { CLUSTER_SETTINGS } from '../settings.js';
import type { DutyForm } from './duty-form.js';

/** A name's characters and pairs of neighbouring characters, by their rank: the rarest of the county first. */
export interface Profile extends Pick<DutyForm, 'numbers' | 'contrasts'> {
  ranks: Int32Array;
  /** What all of them weigh together. */
  weight: number;
}

/** The profiles of all names of a county, and what the character or pair of each rank weighs. */
export interface Profiles {
  profiles: Profile[];
  weights: Float64Array;
}

/**
 * Profiles of names. A character or pair weighs more the fewer names have it (inverse document frequency: Spärck Jones
 * 1972): 残疾人 tells duties of a county apart, 宣传 does not.
 */
export function profilesOf(forms: readonly DutyForm[]): Profiles {
  const parts = forms.map(({ pieces }) => partsOf(pieces));
  const counts = new Map<number, number>();
  for (const own of parts) for (const part of own) counts.set(part, (counts.get(part) ?? 0) + 1);
  const weightOf = ([part, count]: readonly [number, number]): number =>
    Math.log((forms.length + 1) / count) * (isPair(part) ? 1 : CLUSTER_SETTINGS.character);
  const ordered = [...counts]
    .map((entry) => ({ part: entry[0], weight: weightOf(entry) }))
    .sort((left, right) => right.weight - left.weight || left.part - right.part);
  const ranks = new Map(ordered.map(({ part }, rank) => [part, rank]));
  const weights = Float64Array.from(ordered, ({ weight }) => weight);
  return {
    weights,
    profiles: forms.map(({ numbers, contrasts }, index) => {
      const own = Int32Array.from(parts[index] ?? [], (part) => ranks.get(part) ?? 0).sort();
      return {
        ranks: own,
        weight: own.reduce((sum, rank) => sum + (weights[rank] ?? 0), 0),
        numbers,
        contrasts,
      };
    }),
  };
}

/** The characters and pairs of a name, once each: a pair has its first UTF-16 unit above its second one. */
function partsOf(pieces: readonly string[]): Set<number> {
  const parts = new Set<number>();
  for (const piece of pieces) {
    let before = 0;
    for (let index = 0; index < piece.length; index++) {
      const unit = piece.charCodeAt(index);
      parts.add(unit);
      if (before !== 0) parts.add(before * PAIR + unit);
      before = unit;
    }
  }
  return parts;
}

const PAIR = 0x10000;

function isPair(part: number): boolean {
  return part >= PAIR;
}

/**
 * How like two names are, from 0 to 1: the symmetric Tversky index (Jimenez, Becerra and Gelbukh, SOFTCARDINALITY-CORE,
 * *SEM 2013) of their weighted characters and pairs, `s / (s + α·min + (1 - α)·max)`. `s` is what both have, `min` and
 * `max` what either has alone, the lighter and the heavier: where only one has more, it says the same at greater length;
 * where both have something else, they speak of two things. Other numbers and contrasts make them less like.
 */
export function likeness(one: Profile, other: Profile, weights: Float64Array): number {
  const shared = sharedWeight(one.ranks, other.ranks, weights);
  if (shared <= 0) return 0;
  const [left, right] = [one.weight - shared, other.weight - shared];
  const { exchanged } = CLUSTER_SETTINGS;
  const apart = exchanged * Math.min(left, right) + (1 - exchanged) * Math.max(left, right);
  // What was added up in another order may be off by the last digit.
  return Math.min(1, shared / (shared + Math.max(0, apart))) * doubtOf(one, other);
}

function sharedWeight(one: Int32Array, other: Int32Array, weights: Float64Array): number {
  let shared = 0;
  let left = 0;
  let right = 0;
  while (left < one.length && right < other.length) {
    const difference = (one[left] ?? 0) - (other[right] ?? 0);
    if (difference === 0) shared += weights[one[left] ?? 0] ?? 0;
    if (difference <= 0) left++;
    if (difference >= 0) right++;
  }
  return shared;
}

/** What is left of the likeness of names with other numbers, or with words of a contrast. */
function doubtOf(one: Profile, other: Profile): number {
  const [few, many] = one.numbers.length <= other.numbers.length ? [one, other] : [other, one];
  if (few.numbers.some((number) => !many.numbers.includes(number))) return CLUSTER_SETTINGS.numbers;
  const isContrast = one.contrasts.some(({ line, words }) =>
    other.contrasts.some((each) => each.line === line && (each.words & words) === 0),
  );
  return isContrast ? CLUSTER_SETTINGS.contrast : 1;
}
