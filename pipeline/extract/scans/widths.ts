/** Marks that a recognizer gives at half width where a full one is printed, or the other way round. */
import { isWide } from '../../common/characters.js';
import type { PlacedCharacter } from './characters.js';
import { CHARACTERS } from './settings.js';

/** Marks of Latin text, and those of Chinese text that look like them. */
const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
};

/**
 * The characters, each mark beside Chinese text as wide as it is printed: one that has the room of a Chinese character
 * is one. A recognizer learns marks from texts that mix both.
 */
export function withWidths(characters: readonly PlacedCharacter[], em: number): PlacedCharacter[] {
  return characters.map((character, index) => {
    const full = FULL[character.text];
    if (full === undefined) return character;
    const [before, after] = [characters[index - 1], characters[index + 1]];
    if (!isChinese(before) && !isChinese(after)) return character;
    const opens = character.text === '(';
    const room = opens
      ? character.right - (before?.right ?? -Infinity)
      : (after?.left ?? Infinity) - character.left;
    return room > CHARACTERS.fullRoom * em ? { ...character, text: full } : character;
  });
}

function isChinese(character: PlacedCharacter | undefined): boolean {
  return character !== undefined && isWide(character.text);
}
