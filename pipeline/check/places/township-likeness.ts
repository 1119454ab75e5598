import { INSIDE, LAST, WORDS } from '../data/township-names.js';

/** The score of a character that the tables do not list. */
const LEAST = -2;

interface Likeness {
  inside: ReadonlyMap<string, number>;
  last: ReadonlyMap<string, number>;
  words: ReadonlySet<string>;
}

let likeness: Likeness | undefined;

/** The tables, taken apart on first use. */
function tables(): Likeness {
  likeness ??= { inside: scoresOf(INSIDE), last: scoresOf(LAST), words: new Set(WORDS.trim().split(/\s+/u)) };
  return likeness;
}

function scoresOf(lines: string): Map<string, number> {
  const scores = new Map<string, number>();
  for (const line of lines.trim().split('\n')) {
    const [score = '', characters = ''] = line.split(' ');
    for (const character of characters) scores.set(character, Number(score));
  }
  return scores;
}

/** How much two characters look like the end of a place's name rather than a word: about the logarithm of the odds. */
export function likenessOf(pair: string): number {
  const { inside, last, words } = tables();
  const [first = '', second = ''] = pair;
  if (words.has(pair)) return LEAST;
  return (inside.get(first) ?? LEAST) + (last.get(second) ?? LEAST);
}

/** True where a character may stand inside of a place's name. */
export function mayBeInside(character: string): boolean {
  return (tables().inside.get(character) ?? LEAST) > 0;
}

/** True for a character that seldom begins a word, and often a name. */
export function isNameLike(character: string): boolean {
  return (tables().inside.get(character) ?? LEAST) >= 2;
}
