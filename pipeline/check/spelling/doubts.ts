import { SPELLING_SETTINGS } from '../settings.js';
import { holdsNumeral, isFunctionWord } from './alone.js';
import type { Segmentation } from './segmentation.js';
import type { WordSlip } from './slips.js';
import type { Words } from './words.js';

const {
  kindDoubt,
  functionDoubt,
  placeDoubt,
  wordDoubt,
  repeatedDoubt,
  foreignDoubt,
  fewestClausesElsewhere,
} = SPELLING_SETTINGS;

/** What ends the name of a place: what stands before it may be a name that no dictionary has (西埠河). */
const PLACE_ENDINGS = /[省市县区乡镇村旗盟州屯庄寨组路街巷河江湖溪沟山岭库]/u;

/** What ends the name of a unit of administration, of which there are too many for any dictionary: 禾川县, 西埠街道. */
const UNIT_ENDING = /(?:[省市县区乡镇村]|街道|社区)$/u;
const UNIT = /^(?:[省市县区乡镇村]|街道|社区)$/u;

/**
 * How much of what a slip gains is not believed, because what stands there may well be meant; Infinity where it surely
 * is.
 */
export function doubtOf(
  { kind, start, end, word }: WordSlip,
  clause: string,
  parts: Segmentation,
  words: Words,
): number {
  const was = clause.slice(start, end);
  const next = clause.slice(end, end + (parts.lengths[end] ?? 0));
  if (isOfPlace(was, word, next, words)) return Infinity;
  const [put, taken] = changeOf(was, word);
  if (holdsNumeral(put + taken)) return Infinity;
  if (kind === 'doubled' && PLACE_ENDINGS.test(taken)) return Infinity; // 市市场监督管理局 is of a city.
  if (!words.isGeneral(word) && !isHeldTogether(word, was)) return Infinity;
  const isPlace = PLACE_ENDINGS.test(was + (next.length === 1 ? next : '')) && !PLACE_ENDINGS.test(word);
  return (
    kindDoubt[kind] +
    (taken.length === 1 && isFunctionWord(taken) ? functionDoubt : 0) +
    (was.length === 2 && isFunctionWord(was.replace(taken, '')) ? functionDoubt : 0) +
    (isPlace ? placeDoubt : 0) +
    (words.isGeneral(was) ? wordDoubt : 0) +
    (words.clausesWith(was) > 1 ? repeatedDoubt : 0) +
    (words.isExpected(word) ? 0 : foreignDoubt)
  );
}

/**
 * True where a stretch may be the name of a unit of administration, or what stands before the word for it (禾川|县, 西埠|街道;
 * 乡 of 乡镇 and 村 of 村民 are no such words), and the document does not have what it would be. Such names are many, and
 * known to nobody else.
 */
function isOfPlace(was: string, word: string, next: string, words: Words): boolean {
  if (UNIT.test(next)) return words.clausesWith(word + next) < fewestClausesElsewhere;
  return UNIT_ENDING.test(was) && UNIT_ENDING.test(word) && !words.isExpected(word);
}

/**
 * False where a string of the document's own may be two words by chance: where it begins or ends with a word that stands
 * alone (水和), or is changed at its end (站|安全隐患, where the text has 点安全隐患). Within it a change is none by chance.
 */
function isHeldTogether(word: string, was: string): boolean {
  const [first = '', last = ''] = [word[0], word.at(-1)];
  return !isFunctionWord(first) && !isFunctionWord(last) && first === was[0] && last === was.at(-1);
}

/** What was put into a word in the place of what was taken out of it. */
export function changeOf(was: string, word: string): [put: string, taken: string] {
  const most = Math.min(was.length, word.length);
  let start = 0;
  while (start < most && was[start] === word[start]) start++;
  let end = 0;
  while (end < most - start && was.at(-1 - end) === word.at(-1 - end)) end++;
  return [word.slice(start, word.length - end), was.slice(start, was.length - end)];
}
