/** Marks that a recognizer gives at half width where a full one is printed, or the other way round. */
import { isWide } from '../../common/characters.js';
import { CHARACTERS } from './settings.js';
import type { PlacedCharacter } from './types.js';

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
    // What closes is as wide as what opens.
    const opening = character.text === ')' ? openingOf(characters, index) : null;
    if (opening === '（') return { ...character, text: full };
    if (!isChinese(before) && !isChinese(after)) return character;
    const opens = character.text === '(';
    const room = opens
      ? character.right - (before?.right ?? -Infinity)
      : (after?.left ?? Infinity) - character.left;
    return room > CHARACTERS.fullRoom * em ? { ...character, text: full } : character;
  });
}

/** The bracket that one closes, as wide as it was found to be; null where there is none on its line. */
function openingOf(characters: readonly PlacedCharacter[], index: number): string | null {
  for (let at = index - 1; at >= 0; at--) {
    const text = characters[at]?.text;
    if (text === ')' || text === '）') return null;
    if (text === '（' || text === '(') return text;
  }
  return null;
}

function isChinese(character: PlacedCharacter | undefined): boolean {
  return character !== undefined && isWide(character.text);
}
