import type { ListName } from '../../model.js';
import { DIGITS } from './ordinals.js';

/** How each list is named in running text (folded), as regular expression sources; the longest form first. */
export const LIST_NAMES: readonly (readonly [list: ListName, pattern: string])[] = [
  ['basic', '基本履职(?:职责)?'],
  ['cooperative', '(?:协助)?配合履职(?:职责)?'],
  ['recovered', '(?:上级(?:部门)?)?(?:拟)?(?:收回|上收)(?:履职)?'],
];

/** How titles name each list (folded), beside the names of running text: 配合上级部门事项清单 is a title only. */
export const TITLE_NAMES: Readonly<Record<ListName, string>> = {
  basic: '基本(?:履职(?:职责)?|(?=事项|职责清单))',
  cooperative: '(?:协助)?配合(?:上级(?:部门)?)?(?:履职(?:职责)?|(?=事项|职责清单))',
  recovered:
    '(?:(?:上级(?:部门)?)?(?:拟)?(?:收回|上收)|上级(?:部门)?(?:拟)?承接)(?:履职)?(?:的)?(?:\\([^()]{1,8}\\))?',
};

/** The least that a heading says of each list, without 事项 or 清单: （三）上级部门收回. */
export const BARE_NAMES: Readonly<Record<ListName, string>> = {
  basic: '基本履职',
  cooperative: '(?:协助)?配合履职',
  recovered: '上级(?:部门)?(?:拟)?(?:收回|上收)',
};

/** Where a title that is known to be a list's says its name, however it may be misspelt around it. */
export const LOOSE_NAMES: Readonly<Record<ListName, string>> = {
  basic: '基本(?:履职)?(?:职责)?',
  cooperative: '(?:协助)?配合(?:上级(?:部门)?)?(?:履职)?(?:职责)?',
  recovered: '(?:上级(?:部门)?)?(?:拟)?(?:收回|上收|承接)(?:履职)?',
};

/** Names that are no part of another list's. */
export const DISTINCT_NAMES: Readonly<Record<ListName, string>> = {
  basic: '基本履职',
  cooperative: '配合履职',
  recovered: '收回|上收',
};

/** The first ordinals, for a class: a document has three lists, and a part or two beside them. */
const FIRST_FOUR = DIGITS.slice(0, 4);
const FIRST_FIVE = DIGITS.slice(0, 5);
const FIRST_THREE = DIGITS.slice(0, 3);

/**
 * What may stand before a list's title, as printed or folded: an appendix's number, that of a part, an ordinal.
 *
 * > | 附件1：青禾镇基本履职事项清单
 * > | 第一部分 基本履职事项清单
 * > | （二）配合履职事项清单
 */
export const TITLE_LEAD = `(?:附件?(?:表)?[\\d${FIRST_THREE}]{0,2}[:：.、]?)?(?:第?[${FIRST_FOUR}]部分[:：.、]?|[${FIRST_FIVE}]、|[（(][${FIRST_FIVE}\\d][)）]|\\d{1,2}[.、．)）])?`;

/** What a bare name of a list begins with to be a heading: a digit, an ordinal, 第 or a bracket (folded). */
export const TITLE_LEAD_START = `[\\d${FIRST_FOUR}第(]`;

/** An ordinal before the document's own parts (folded): such a line is no title of the document. */
export const PART_ORDINAL = `[${FIRST_FIVE}]、`;

/**
 * What may stand before the place in a title. 附 alone is no appendix here: 附城镇 is a township.
 *
 * > | 附件2：禾川县青禾镇履职事项清单
 */
export const PLACE_LEAD = `(?:附件\\d*[:：]?|[${FIRST_THREE}]、|[（(][${FIRST_THREE}][）)]|\\d[.、])`;

/** What a title is after the place (white space removed): the words at which the name of the place has ended. */
export const AFTER_PLACE =
  '(?:\\d{4}年)?(?:党政机构)?(?:基本|配合|协助配合|上级(?:部门)?(?:收回)?|收回)?履职(?:职责)?(?:事项)?.*$|(?:上级(?:部门)?)?(?:收回|上收).*$';

/** The title of the document as a whole, without the place: 履职事项清单. */
export const DOCUMENT_TITLE = '履职(?:职责)?事项(?:清单|目录)';

/** The heading of the contents (folded). */
export const CONTENTS_HEADING = /^目(?:录|次)$/;
