import { fold } from '../../common/characters.js';
import type { ListName } from '../../model.js';
import { LIST_TITLE_CHARACTERS } from '../settings.js';

/** How each list is named in running text (folded), longest form first. */
export const LIST_NAMES: readonly (readonly [list: ListName, pattern: string])[] = [
  ['basic', '基本履职(?:职责)?'],
  ['cooperative', '(?:协助)?配合履职(?:职责)?'],
  ['recovered', '(?:上级(?:部门)?)?(?:拟)?(?:收回|上收)(?:履职)?'],
];

/** How titles name each list, beside the names of running text (folded). */
const TITLE_NAMES: Readonly<Record<ListName, string>> = {
  basic: '基本(?:履职(?:职责)?|(?=事项|职责清单))',
  cooperative: '(?:协助)?配合(?:上级(?:部门)?)?(?:履职(?:职责)?|(?=事项|职责清单))',
  recovered:
    '(?:(?:上级(?:部门)?)?(?:拟)?(?:收回|上收)|上级(?:部门)?(?:拟)?承接)(?:履职)?(?:的)?(?:\\([^()]{1,8}\\))?',
};

const ORDINAL =
  '(?:附件?(?:表)?[\\d一二三]{0,2}[:.、]?)?(?:第?[一二三四]部分[:.、]?|[一二三四五]、|\\([一二三四五\\d]\\)|\\d{1,2}[.、)])?';
const TAIL =
  '(?:(?:事项|职责)?(?:清单|目录|明细表?|一览表|表)|事项)(?:\\([^()]{1,16}\\)|[:：]?共?\\d{1,4}项)?[:：]?';

const BARE_NAMES: Readonly<Record<ListName, string>> = {
  basic: '基本履职',
  cooperative: '(?:协助)?配合履职',
  recovered: '上级(?:部门)?(?:拟)?(?:收回|上收)',
};

const TITLES = eachList((list) => new RegExp(`^${ORDINAL}[^、]{0,36}?${TITLE_NAMES[list]}${TAIL}$`));

/** A heading that names the list and no more needs an ordinal: （三）上级部门收回. */
const BARE = eachList((list) => new RegExp(`^(?=[\\d一二三四第(])${ORDINAL}${BARE_NAMES[list]}$`));

/**
 * The list that a title names (青禾镇基本履职事项清单, 一、基本履职事项清单（110项）), or null where the text is no
 * title: a title is one short line without a sentence's punctuation.
 */
export function titleOf(text: string): ListName | null {
  const folded = fold(text);
  if (folded.length > LIST_TITLE_CHARACTERS || /[。；;，,!?]|[.…·]{3,}/.test(folded)) return null;
  for (const [list] of LIST_NAMES) {
    if (TITLES[list].test(folded) || BARE[list].test(folded)) return list;
  }
  return null;
}

function eachList<T>(make: (list: ListName) => T): Record<ListName, T> {
  return { basic: make('basic'), cooperative: make('cooperative'), recovered: make('recovered') };
}
