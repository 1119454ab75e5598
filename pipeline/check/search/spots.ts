import { fold, foldWithMap } from '../../common/characters.js';
import type { Spot } from '../../model.js';

/** Where words stand in a text as printed, whatever white space is between them; undefined where they do not. */
export function spotOf(text: string, words: string, from = 0): Spot | undefined {
  const wanted = fold(words);
  const { folded, at } = foldWithMap(text);
  const index = wanted === '' ? -1 : folded.indexOf(wanted, from);
  return index < 0 ? undefined : spotAt(text, at, index, index + wanted.length);
}

/** The spot of a stretch of a folded text, by the map that folding has made. */
export function spotAt(text: string, at: readonly number[], start: number, end: number): Spot {
  return { text, start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 };
}
