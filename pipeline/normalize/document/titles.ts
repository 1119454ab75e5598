import { fold } from '../../common/characters.js';
import { LISTS } from '../../common/names.js';
import { BARE_NAMES, TITLE_NAMES } from '../../common/vocabulary/list-names.js';
import { LISTS_TITLE, TITLE_COUNT, TITLE_LEAD, TITLE_LEAD_START } from '../../common/vocabulary/titles.js';
import type { ListName } from '../../model.js';
import { LIST_TITLE_CHARACTERS } from '../settings.js';

/** What a title says after the list's name: 事项清单（110项）. */
const TAIL = `(?:(?:事项|职责)?(?:清单|目录|明细表?|一览表|表)|事项)${TITLE_COUNT}`;

const TITLES = eachList((list) => new RegExp(`^${TITLE_LEAD}[^、]{0,36}?${TITLE_NAMES[list]}${TAIL}$`));

/** Counts at the end of a title (folded): (共12项,涉及10个部门). */
const COUNTS = /\((?=[^()]*\d)[^()。!?]+\)$/;

/** A heading that names the list and no more needs an ordinal: （三）上级部门收回. */
const BARE = eachList((list) => new RegExp(`^(?=${TITLE_LEAD_START})${TITLE_LEAD}${BARE_NAMES[list]}$`));

/** What every title has of its own words, by `TAIL` or by `BARE_NAMES`: most texts have none of it. */
const TITLE_WORDS = /清单|目录|明细|表|事项|履职|履行职责|收回|上收/;

/**
 * The list that a title names (青禾镇基本履职事项清单, 一、基本履职事项清单（110项）), or null where the text is no
 * title: a title is one short line without a sentence's punctuation, but for that between the counts behind it.
 */
export function titleOf(text: string): ListName | null {
  const folded = fold(text);
  if (!TITLE_WORDS.test(folded)) return null;
  const words = folded.replace(COUNTS, '');
  if (folded.length > LIST_TITLE_CHARACTERS || /[。；;，,!?]|[.…·]{3,}/.test(words)) return null;
  if (LISTS_TITLE.test(folded)) return null;
  for (const list of LISTS) {
    if (TITLES[list].test(folded) || BARE[list].test(folded)) return list;
  }
  return null;
}

function eachList<T>(make: (list: ListName) => T): Record<ListName, T> {
  return { basic: make('basic'), cooperative: make('cooperative'), recovered: make('recovered') };
}
