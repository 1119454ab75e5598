import { INSIDE, LAST, WORDS } from '../data/township-names.js';
import { PLACE_SETTINGS } from '../settings.js';

const LEAST = PLACE_SETTINGS.unlistedLikeness;

/** What names of townships look like: the tables taken apart, for whoever keeps them while they are needed. */
export class TownshipLikeness {
  readonly #inside = scoresOf(INSIDE);
  readonly #last = scoresOf(LAST);
  readonly #words = new Set(WORDS.trim().split(/\s+/u));

  /** How much two characters look like the end of a place's name rather than a word: about the logarithm of the odds. */
  of(pair: string): number {
    const [first = '', second = ''] = pair;
    if (this.#words.has(pair)) return LEAST;
    return (this.#inside.get(first) ?? LEAST) + (this.#last.get(second) ?? LEAST);
  }

  /** How much a character looks like one inside of a place's name: about the logarithm of the odds. */
  inside(character: string): number {
    return this.#inside.get(character) ?? LEAST;
  }
}

function scoresOf(lines: string): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const line of lines.trim().split('\n')) {
    const [score = '', characters = ''] = line.split(' ');
    for (const character of characters) scores.set(character, Number(score));
  }
  return scores;
}
