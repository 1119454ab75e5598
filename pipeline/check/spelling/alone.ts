import { SPELLING_SETTINGS } from '../settings.js';
import { LONG_ORDINAL_CHARACTERS } from '../../common/vocabulary/ordinals.js';

const { rareCost } = SPELLING_SETTINGS;

/** Characters that are words between any two others, not halves of one: 向|村, 村|和|镇. */
const FUNCTION_WORDS = new Set(
  '的地得了着过和与及或并而且但对向往在于从自由为以因将把被让使给按据经其此该本各每某另等之所不没未无非也都只就才又再更最很已正是有能可应须要会后前中内外上下间时',
);

/** Numbers are no matter of spelling: 六类 is not 分类. */
const NUMERALS = new Set(`${LONG_ORDINAL_CHARACTERS}千万亿两零〇`);

/** True for a character that is a word in any sentence. */
export function isFunctionWord(character: string): boolean {
  return FUNCTION_WORDS.has(character);
}

/** True where one of the characters is a number. */
export function holdsNumeral(characters: string): boolean {
  return [...characters].some((character) => NUMERALS.has(character));
}

/** True for a word that may be half of another, or another that is misspelt: a character alone, or what is hardly written. */
export function isLeftOver(word: string, cost: number): boolean {
  return word.length === 1 ? !standsAlone(word) : word.length === 2 && cost >= rareCost;
}

/** True for a character with which nothing is amiss where it stands alone between two words. */
export function standsAlone(character: string): boolean {
  return FUNCTION_WORDS.has(character) || NUMERALS.has(character);
}
