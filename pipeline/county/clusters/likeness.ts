import { CLUSTER_SETTINGS } from '../settings.js';
import type { DutyForm } from './duty-form.js';

/** What a name is made of, by the rank of each part: the rarest of the county first. */
export interface Profile extends Pick<DutyForm, 'actions' | 'numbers' | 'contrasts'> {
  /** Its characters, its pairs of neighbouring characters, and its words for what is done. */
  ranks: Int32Array;
  /** Pairs of characters that stand near each other, and next to each other in other names: 农机 of 农业机械. */
  loose: Int32Array;
  /** What all of `ranks` weigh together. */
  weight: number;
}

/** The profiles of all names of a county, and what the part of each rank weighs. */
export interface Profiles {
  profiles: Profile[];
  weights: Float64Array;
}

/**
 * Profiles of names. A part weighs more the fewer names have it (inverse document frequency: Spärck Jones 1972): 残疾人
 * tells duties of a county apart, 宣传 does not. What one name alone has is its own way to put it, and words for what
 * is done are steps of many duties: both weigh less.
 */
export function profilesOf(forms: readonly DutyForm[]): Profiles {
  const codes = new Map<string, number>();
  const parts = forms.map((form) => partsOf(form, codes));
  const counts = new Map<number, number>();
  for (const own of parts) for (const part of own) counts.set(part, (counts.get(part) ?? 0) + 1);
  const weightOf = ([part, count]: readonly [number, number]): number =>
    Math.log((forms.length + 1) / count) * kindWeight(part) * (count === 1 ? CLUSTER_SETTINGS.single : 1);
  const ordered = [...counts]
    .map((entry) => ({ part: entry[0], weight: weightOf(entry) }))
    .sort((left, right) => right.weight - left.weight || left.part - right.part);
  const ranks = new Map(ordered.map(({ part }, rank) => [part, rank]));
  const weights = Float64Array.from(ordered, ({ weight }) => weight);
  return {
    weights,
    profiles: forms.map(({ pieces, actions, numbers, contrasts }, index) => {
      const own = parts[index] ?? new Set();
      const ownRanks = Int32Array.from(own, (part) => ranks.get(part) ?? 0).sort();
      const loose = [...loosePairsOf(pieces)].flatMap((pair) =>
        own.has(pair) ? [] : (ranks.get(pair) ?? []),
      );
      return {
        ranks: ownRanks,
        loose: Int32Array.from(loose).sort(),
        weight: ownRanks.reduce((sum, rank) => sum + (weights[rank] ?? 0), 0),
        actions,
        numbers,
        contrasts,
      };
    }),
  };
}

/**
 * The characters, pairs and words for what is done of a name, once each, as numbers: a character is its UTF-16 unit, a
 * pair has its first unit above its second one, a word is below 0.
 */
function partsOf({ pieces, actions }: DutyForm, codes: Map<string, number>): Set<number> {
  const parts = new Set<number>();
  for (const piece of pieces)
    for (let index = 0; index < piece.length; index++) {
      parts.add(piece.charCodeAt(index));
      if (index > 0) parts.add(pairAt(piece, index - 1, index));
    }
  for (const action of actions) {
    const code = codes.get(action) ?? -1 - codes.size;
    codes.set(action, code);
    parts.add(code);
  }
  return parts;
}

/** The pairs of characters of which some others stand between the two. */
function loosePairsOf(pieces: readonly string[]): Set<number> {
  const pairs = new Set<number>();
  for (const piece of pieces)
    for (let gap = 2; gap <= CLUSTER_SETTINGS.reach; gap++)
      for (let index = gap; index < piece.length; index++) pairs.add(pairAt(piece, index - gap, index));
  return pairs;
}

function pairAt(piece: string, first: number, second: number): number {
  return piece.charCodeAt(first) * PAIR + piece.charCodeAt(second);
}

const PAIR = 0x10000;

function kindWeight(part: number): number {
  if (part < 0) return CLUSTER_SETTINGS.action;
  return part < PAIR ? CLUSTER_SETTINGS.character : 1;
}

/**
 * How like two names are, from 0 to 1: the symmetric Tversky index (Jimenez, Becerra and Gelbukh, SOFTCARDINALITY-CORE,
 * *SEM 2013) of their weighted parts, `s / (s + α·min + (1 - α)·max)`. `s` is what both have, `min` and `max` what either
 * has alone, the lighter and the heavier: where only one has more, it says the same at greater length; where both have
 * something else, they speak of two things. What is an abbreviation of the other one's words is had by both, if less
 * surely. Other numbers and contrasts make them less like.
 */
export function likeness(one: Profile, other: Profile, weights: Float64Array): number {
  const shared = sharedWeight(one.ranks, other.ranks, weights);
  const [own, theirs] = [one.weight - shared, other.weight - shared];
  const plain = likenessOf(shared, own, theirs);
  const { abbreviated, least } = CLUSTER_SETTINGS;
  // Abbreviations do not make one of names that share next to nothing; looking for them takes longest.
  if (plain < least / 2) return plain;
  const left = abbreviated * sharedWeight(one.ranks, other.loose, weights);
  const right = abbreviated * sharedWeight(other.ranks, one.loose, weights);
  return likenessOf(shared + left + right, own - left, theirs - right) * doubtOf(one, other);
}

/** The index of two names that share so much, and of which each has so much alone. */
function likenessOf(shared: number, one: number, other: number): number {
  if (shared <= 0) return 0;
  const { exchanged } = CLUSTER_SETTINGS;
  const apart = exchanged * Math.min(one, other) + (1 - exchanged) * Math.max(one, other);
  // What was added up in another order may be off by the last digit.
  return Math.min(1, shared / (shared + Math.max(0, apart)));
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

/** What is left of the likeness of names with other numbers, with words of a contrast, or of which nothing is done alike. */
function doubtOf(one: Profile, other: Profile): number {
  const [few, many] = one.numbers.length <= other.numbers.length ? [one, other] : [other, one];
  if (few.numbers.some((number) => !many.numbers.includes(number))) return CLUSTER_SETTINGS.numbers;
  const isContrast = one.contrasts.some(({ line, words }) =>
    other.contrasts.some((each) => each.line === line && (each.words & words) === 0),
  );
  if (isContrast) return CLUSTER_SETTINGS.contrast;
  const isOther =
    one.actions.length > 0 && other.actions.length > 0 && !shareSome(one.actions, other.actions);
  return isOther ? CLUSTER_SETTINGS.otherActions : 1;
}

function shareSome(one: readonly string[], other: readonly string[]): boolean {
  return one.some((each) => other.includes(each));
}
