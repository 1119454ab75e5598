import { fold } from '../common/characters.js';
import type { ListName } from '../model.js';

/** How each list is named in running text (folded), longest form first. */
export const LIST_NAMES: readonly (readonly [list: ListName, pattern: string])[] = [
  ['basic', '基本履职(?:职责)?'],
  ['cooperative', '(?:协助)?配合履职(?:职责)?'],
  ['recovered', '(?:上级(?:部门)?)?(?:拟)?(?:收回|上收)(?:履职)?'],
];

const ORDINAL =
  '(?:附件?(?:表)?[\\d一二三]{0,2}[:.、]?)?(?:第?[一二三四]部分[:.、]?|[一二三四五]、|\\([一二三四五\\d]\\)|\\d{1,2}[.、)])?';
const TAIL = '(?:事项)?(?:清单|目录|表|事项)(?:\\([^()]{1,16}\\)|[:：]?共?\\d{1,4}项)?[:：]?';

/**
 * The list that a title names (青禾镇基本履职事项清单, 一、基本履职事项清单（110项）), or null where the text is no
 * title: a title is one short line without a sentence's punctuation.
 */
export function titleOf(text: string): ListName | null {
  const folded = fold(text);
  if (folded.length > 60 || /[。；;，,!?]|[.…·]{3,}/.test(folded)) return null;
  for (const [list, name] of LIST_NAMES) {
    if (new RegExp(`^${ORDINAL}[^、]{0,36}?${name}${TAIL}$`).test(folded)) return list;
  }
  return null;
}
