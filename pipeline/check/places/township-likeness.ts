import { INSIDE, LAST, WORDS } from '../data/township-names.js';
import { PLACE_SETTINGS } from '../settings.js';

const LEAST = PLACE_SETTINGS.unlistedLikeness;

/** The first and the last Chinese character of the Unicode blocks that the tables are written in. */
const HAN = { first: 0x3400, last: 0x9fff } as const;

/** What names of townships look like: the tables taken apart. Nothing changes them once they are made. */
export class TownshipLikeness {
  readonly #inside = scoresOf(INSIDE);
  readonly #last = scoresOf(LAST);
  readonly #words = new Set(WORDS.match(/\S+/g));

  /** How much two characters look like the end of a place's name rather than a word: about the logarithm of the odds. */
  of(pair: string): number {
    const [first = '', second = ''] = pair;
    if (this.#words.has(pair)) return LEAST;
    return scoreOf(this.#inside, first) + scoreOf(this.#last, second);
  }

  /** How much a character looks like one inside of a place's name: about the logarithm of the odds. */
  inside(character: string): number {
    return scoreOf(this.#inside, character);
  }
}

function scoreOf(scores: Int8Array, character: string): number {
  return scores[(character.codePointAt(0) ?? 0) - HAN.first] ?? LEAST;
}

/** A score for each Chinese character, by its place among them. */
function scoresOf(lines: string): Int8Array {
  const scores = new Int8Array(HAN.last - HAN.first + 1).fill(LEAST);
  for (const line of lines.trim().split('\n')) {
    const gap = line.indexOf(' ');
    const score = Number(line.slice(0, gap));
    for (let at = gap + 1; at < line.length; at++) scores[line.charCodeAt(at) - HAN.first] = score;
  }
  return scores;
}
