import { fold, foldWithMap } from '../../common/characters.js';
import { DATE_LINE, dateLine, DAY_DIGITS, YEAR_DIGITS } from '../../common/vocabulary/front-lines.js';
import { TITLE_NAMES } from '../../common/vocabulary/list-names.js';
import { ANNOUNCED, BEHIND_TITLE, SOUND_TITLES } from '../../common/vocabulary/titles.js';
import { LISTS } from '../../common/names.js';
import type { DutyList, Place } from '../../model.js';
import { editDistance } from '../../common/edit-distance.js';
import { spotAt } from '../search/spots.js';
import { type About, textAt, titleOrList, WHOLE_DOCUMENT } from '../subjects.js';
import { DOCUMENT_SETTINGS } from '../settings.js';

/** What stands behind the words of the title. */
const BEHIND = new RegExp(`(?:[(（][^()（）]{1,12}[)）])?${ANNOUNCED}$`, 'u');
/** Where the words of the title may begin: behind the place, the townships of a county, a year. */
const BEGINS =
  /(?:镇街道?|[镇乡]|街道|苏木|\)|[》”"]|[县市区旗团]|农场|管委会|\d{4}年(?:版|度)?|机构)(?=([^镇乡]{3,12})$)/gu;
/** A title with words of its own is as sound as these. */
const SOUND: ReadonlySet<string> = new Set(SOUND_TITLES);

/** The title of the document where its words are wrong, also where that kept it from being read as the title. */
export function misspeltTitle(list: DutyList): { about: About; words: string; meant: string } | null {
  const { titleParagraphs, maxTitleLength } = DOCUMENT_SETTINGS;
  const candidates = list.title === null ? list.statement.paragraphs.slice(0, titleParagraphs) : [list.title];
  for (const candidate of candidates) {
    const { text } = candidate;
    const { folded, at } = foldWithMap(text);
    if (folded.length > maxTitleLength || /[。；;，,:!?]/u.test(folded)) continue;
    const slip = slipIn(folded.replace(BEHIND, ''), list.title === null ? TITLES_READ : SOUND);
    if (slip === null) continue;
    const start = folded.lastIndexOf(slip.words);
    return { ...slip, about: textAt(candidate, spotAt(text, at, start, start + slip.words.length)) };
  }
  return null;
}

/** The title of one list, which may stand on the cover of its own document too: 基本履职事项清单. */
const OF_ONE_LIST = new RegExp(`^(?:${Object.values(TITLE_NAMES).join('|')})(?:事项|职责)*清单$`, 'u');

/** What is said behind the words of the title: 编制 of 履职事项清单编制. */
const OF_LIST = new RegExp(`${BEHIND_TITLE}$`, 'u');

/** Titles that are always read as such: a line like another sound title that was not read as one may be misspelt. */
const TITLES_READ: ReadonlySet<string> = new Set(SOUND_TITLES.filter((title) => /^履/u.test(title)));

/** The words of a title that differ a little from a sound title; null where there are none, or the title is sound. */
function slipIn(title: string, sound: ReadonlySet<string>): { words: string; meant: string } | null {
  const { maxTitleEdits, minTitleWords } = DOCUMENT_SETTINGS;
  const found = [...title.matchAll(BEGINS)].map((match) => match[1] ?? '');
  const isSound = (words: string): boolean => sound.has(words) || OF_ONE_LIST.test(words);
  if (found.some((words) => isSound(words) || isSound(words.replace(OF_LIST, '')))) return null;
  const slips = found.flatMap((words) =>
    SOUND_TITLES.filter((meant) => meant.length >= minTitleWords).map((meant) => ({
      words,
      meant,
      edits: editDistance(words, meant),
    })),
  );
  const nearest = slips.reduce<(typeof slips)[number] | null>(
    (best, each) => (best === null || each.edits < best.edits ? each : best),
    null,
  );
  return nearest === null || nearest.edits > maxTitleEdits ? null : nearest;
}

/** A line that was meant for a date and is none: letters for digits, a digit more. */
const DATE_LIKE = dateLine(
  `[\\dOoIl${YEAR_DIGITS}十]{2,6}年[\\dOoIl${DAY_DIGITS}]{1,4}月(?:[\\dOoIl${DAY_DIGITS}]{1,4}日)?`,
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
