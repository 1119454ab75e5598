import { fold, foldWithMap } from '../../common/characters.js';
import { DATE_LINE, DAY_DIGITS, YEAR_DIGITS } from '../../common/vocabulary/front-lines.js';
import { LISTS } from '../../common/names.js';
import type { DutyList, Place } from '../../model.js';
import { editDistance } from '../../common/edit-distance.js';
import { spotAt } from '../search/spots.js';
import { type About, textAt, titleOrList, WHOLE_DOCUMENT } from '../subjects.js';
import { DOCUMENT_SETTINGS } from '../settings.js';

/** What the title of such a document ends in. */
const TITLE = '履职事项清单';
/** The words of the title behind the place, with what may stand around them. */
const TAIL =
  /(?:镇|乡|街道|苏木)((?:\d{4}年(?:版|度)?)?(?:党政机构)?)([^（(镇乡]{3,12})(?:[（(][^（）()]{1,12}[）)])?$/u;
/** Titles that are worded otherwise on purpose. */
const SOUND = /^(?:履职(?:职责)?|履行职责|职责)事项(?:清单|目录)$|^履职清单$/u;

/** The title of the document where its words are wrong, also where that kept it from being read as the title. */
export function misspeltTitle(list: DutyList): { about: About; words: string } | null {
  const { titleParagraphs, maxTitleLength, maxTitleEdits } = DOCUMENT_SETTINGS;
  const candidates = list.title === null ? list.statement.paragraphs.slice(0, titleParagraphs) : [list.title];
  for (const candidate of candidates) {
    const { text } = candidate;
    const { folded, at } = foldWithMap(text);
    if (folded.length > maxTitleLength || /[。；;，,:!?]/u.test(folded)) continue;
    const words = TAIL.exec(folded)?.[2];
    if (words === undefined || words === TITLE || (list.title !== null && SOUND.test(words))) continue;
    if (editDistance(words, TITLE) > maxTitleEdits) continue;
    const start = folded.lastIndexOf(words);
    return { words, about: textAt(candidate, spotAt(text, at, start, start + words.length)) };
  }
  return null;
}

/** A line that was meant for a date and is none: letters for digits, a digit more. */
const DATE_LIKE = new RegExp(
  `^[\\dOoIl${YEAR_DIGITS}十]{2,6}年[\\dOoIl${DAY_DIGITS}]{1,4}月(?:[\\dOoIl${DAY_DIGITS}]{1,4}日)?$`,
  'u',
);

/** The date of the document where it cannot be read as one. */
export function damagedDate(list: DutyList): { text: string; place: Place } | null {
  if (list.date !== null) return null;
  const found = list.statement.paragraphs.find(({ text }) => {
    const folded = fold(text);
    return DATE_LIKE.test(folded) && !DATE_LINE.test(folded);
  });
  return found ?? null;
}

/** The title, or what stands where it should. */
export function firstText(list: DutyList): About {
  const first = list.title ?? list.date ?? list.classification ?? list.statement.paragraphs[0];
  if (first !== undefined) return textAt(first);
  const name = LISTS.find((each) => list.tables[each] !== null);
  return name === undefined ? WHOLE_DOCUMENT : titleOrList(list, name);
}
