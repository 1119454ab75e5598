/** Characters that stand where a Chinese document has none like them: a letter in the place of a digit, β for 区. */
import { CHARACTERS } from './settings.js';
import type { PlacedCharacter } from './types.js';

/** What a duty list is written in: Chinese, Latin letters, and what all scripts share but pieces of lines and areas. */
const OWN = /^[\p{Script=Han}\p{Script=Latin}\p{Script=Common}]$/u;
const PIECE = /^[\u2500-\u25a1]$/u;

const HAN = /^\p{Script=Han}$/u;
const LETTER = /^\p{Script=Latin}$/u;
const SMALL = /^\p{Lowercase}$/u;
const DIGIT = /^\d$/;

/** Capitals that a digit may be read as. */
const LIKE_DIGITS = /^[BDIOQSZ]$/;

/** Strokes that are read as each other: a dash is two of them, 一 stands once. */
const [DASH, ONE] = ['—', '一'] as const;

/**
 * The characters, doubtful where they are not what such a document is likely to hold at their place, however certain the
 * recognizer is: it has learnt from texts of all kinds, and knows of no place.
 */
export function withPlausibility(characters: readonly PlacedCharacter[]): PlacedCharacter[] {
  return characters.map((character, index) =>
    isPlausible(character.text, characters[index - 1]?.text ?? '', characters[index + 1]?.text ?? '')
      ? character
      : { ...character, certainty: Math.min(character.certainty, CHARACTERS.implausible) },
  );
}

function isPlausible(text: string, before: string, after: string): boolean {
  if (!OWN.test(text) || PIECE.test(text)) return false;
  if (text === DASH) return before === DASH || after === DASH || !(HAN.test(before) || HAN.test(after));
  if (text === ONE) return before !== ONE && after !== ONE;
  if (!LETTER.test(text) || LETTER.test(before) || LETTER.test(after)) return true;
  // A letter alone: A级, B超 and 5A are written so; a small one, and one that looks like a digit beside digits, is not.
  const isNumber = DIGIT.test(before) || DIGIT.test(after) || (before === '' && after === '');
  return !SMALL.test(text) && !(isNumber && LIKE_DIGITS.test(text));
}
