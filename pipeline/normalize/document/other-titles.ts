import { fold, withoutSpace } from '../../common/characters.js';
import {
  OTHER_KINDS,
  OTHER_NOUNS,
  OWN_CHARACTERS,
  OWN_WORDS,
  PLACE_ENDS,
} from '../../common/vocabulary/other-lists.js';
import { SHORT_LIST_NAMES, SHORT_LIST_NOUN } from '../../common/vocabulary/list-names.js';
import { TITLE_COUNT, TITLE_LEAD } from '../../common/vocabulary/titles.js';
import { LISTS } from '../../common/names.js';
import type { ListName } from '../../model.js';
import { LIST_TITLE_CHARACTERS } from '../settings.js';
import { titleOf } from './titles.js';

/** The title of a list that is none of the three. */
export interface OtherTitle {
  /** What kind of list it is, without place, ordinal and count: 赋权事项清单. */
  name: string;
  /** It says so by words that only such lists have: else its table must tell that it is not of the list above. */
  sure: boolean;
}

const LEAD = new RegExp(`^${TITLE_LEAD}`);
const PLACE = new RegExp(`^.{1,36}?(?:${PLACE_ENDS})(?=.{2})(?:\\([^()]{1,8}\\))?`);
const COUNT = new RegExp(`${TITLE_COUNT}$`);
const KIND = new RegExp(OTHER_KINDS);
const NOUN = new RegExp(`(?:${OTHER_NOUNS})$`);
const MATTERS = /事项$/;
const OWN = new RegExp(OWN_WORDS);
const OWN_CHARACTER = new RegExp(`[${OWN_CHARACTERS}]`);

/** The list beside the three that a title names (青禾镇赋权事项清单), or null where it names none. */
export function otherTitleOf(text: string): OtherTitle | null {
  const folded = fold(text);
  if (folded.length > LIST_TITLE_CHARACTERS || /[。；;，,!?]|[.…·]{3,}/.test(folded)) return null;
  const words = folded.replace(LEAD, '').replace(COUNT, '');
  if (titleOf(folded) !== null || OWN.test(words)) return null;
  const name = withoutPlace(words);
  const hasNoun = NOUN.test(name);
  const known = KIND.test(name);
  if (!hasNoun && !(known && MATTERS.test(name))) return null;
  const kind = name.replace(NOUN, '').replace(MATTERS, '');
  if (known) return { name, sure: hasNoun };
  return kind === '' || OWN_CHARACTER.test(kind) ? null : { name, sure: false };
}

/** A title without the names of places that it begins with, as long as something is left. */
function withoutPlace(words: string): string {
  let rest = words;
  for (let match = PLACE.exec(rest); match !== null; match = PLACE.exec(rest)) {
    const left = rest.slice(match[0].length);
    if (KIND.test(rest) && !KIND.test(left)) break;
    rest = left;
  }
  return rest;
}

const SHORT = Object.fromEntries(
  LISTS.map((list) => [
    list,
    new RegExp(
      `^(?:\\d{1,2}(?=\\D))?${TITLE_LEAD}(?:${SHORT_LIST_NAMES[list]})${SHORT_LIST_NOUN}${TITLE_COUNT}$`,
    ),
  ]),
) as Record<ListName, RegExp>;

/** The list that a short name means: a tab of a workbook, a cell of a column that names lists (基本, 收回事项). */
export function listOfShortName(text: string): ListName | null {
  const folded = withoutPlace(fold(text));
  return LISTS.find((list) => SHORT[list].test(folded)) ?? titleOf(text);
}

/** As `otherTitleOf`, of such a name: 赋权事项, 行政执法. */
export function otherOfShortName(text: string): OtherTitle | null {
  const words = withoutPlace(withoutSpace(fold(text)).replace(LEAD, '').replace(COUNT, ''));
  return KIND.test(words) && !OWN.test(words) && words.length <= 16 ? { name: words, sure: true } : null;
}
