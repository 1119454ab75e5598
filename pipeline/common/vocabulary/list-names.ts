import type { ListName } from '../../model.js';

/** What a township does, in the words of such lists; 履行职责 is the central documents' own term for 履职. */
export const DUTY = '(?:(?:履职|履行职责)(?:职责)?)';

/** Departments above the township, by their level or without it: 上级部门, 县级部门, 区直单位, 省市级. */
export const ABOVE =
  '(?:(?:上级|[省市州盟县区旗师团]{1,2}[级直])(?:党政)?(?:有关|相关|主管|职能|业务)?(?:部门|单位)?|[市州县区旗](?:部门|单位))';

/** What is done with items that a township has no longer. */
export const TAKEN_BACK = '(?:收回|上收|回收|退回)';

/**
 * The full names of the lists (folded), as regular expression sources, the longest form first: what a sentence or a
 * row that names a list and no more has.
 */
export const LIST_NAMES: readonly (readonly [list: ListName, pattern: string])[] = [
  ['basic', `(?:基本(?:${DUTY}|(?=清单))|主责(?=事项|清单))`],
  ['cooperative', `(?:协助)?配合(?:(?:上级(?:部门)?)?${DUTY}|(?=清单))`],
  ['recovered', `(?:上级(?:部门)?)?(?:拟)?(?:收回|上收)(?:${DUTY}|上级(?:部门)?)?`],
];

/** How titles name each list (folded), beside the names of running text: 配合上级部门事项清单 is a title only. */
export const TITLE_NAMES: Readonly<Record<ListName, string>> = {
  basic: `(?:基本(?:${DUTY}|(?=事项|职责清单|清单))|主责(?=事项|清单))`,
  cooperative: `(?:协助)?配合(?:${ABOVE})?(?:${DUTY}|(?=事项|职责清单|清单))`,
  recovered: `(?:(?:${ABOVE})?(?:拟)?${TAKEN_BACK}|${ABOVE}(?:拟)?承接|不再承担)(?:${ABOVE})?(?:${DUTY})?(?:的)?(?:\\([^()]{1,8}\\))?`,
};

/** The least that a heading says of each list, without 事项 or 清单: （三）上级部门收回. */
export const BARE_NAMES: Readonly<Record<ListName, string>> = {
  basic: `基本${DUTY}`,
  cooperative: `(?:协助)?配合${DUTY}`,
  recovered: `${ABOVE}(?:拟)?(?:收回|上收)`,
};

/** Where a title that is known to be a list's says its name, however it may be misspelt around it. */
export const LOOSE_NAMES: Readonly<Record<ListName, string>> = {
  basic: `基本(?:${DUTY})?(?:职责)?|主责`,
  cooperative: `(?:协助)?配合(?:${ABOVE})?(?:${DUTY})?(?:职责)?`,
  recovered: `(?:(?:${ABOVE})?(?:拟)?(?:${TAKEN_BACK}|承接)|不再承担)(?:${ABOVE})?(?:${DUTY})?的?`,
};

/** Names that are no part of another list's. */
export const DISTINCT_NAMES: Readonly<Record<ListName, string>> = {
  basic: `基本(?:${DUTY}|清单)|主责(?:事项|清单)`,
  cooperative: `配合(?:${DUTY}|清单)`,
  recovered: '收回|上收',
};

/**
 * How each list is named in running text, folded and without what follows as its noun (事项, 清单, 类). The longest
 * form comes first.
 *
 *     > | 收回上级部门事项 2 项、基本清单 3 项、主责事项 3 项
 *         ^^^^^^^^^^^^             ^^^^         ^^^^
 */
export const LIST_WORDS: Readonly<Record<ListName, string>> = {
  basic: `基本${DUTY}|(?:基本|主责)(?=类|职责|事项|清单|目录)`,
  cooperative: `(?:协助)?配合(?:${ABOVE})?(?:的)?${DUTY}|(?:协助)?配合(?:${ABOVE})?(?=类|职责|事项|清单|目录)`,
  recovered:
    `(?:由|经)?(?:${ABOVE}|部门)?(?:拟|依法|已经?)?${TAKEN_BACK}(?:(?:至|由)?${ABOVE})?(?:的)?(?:${DUTY})?(?=类|的?职责|的?事项|清单|目录|的?工作)` +
    `|(?:${ABOVE})(?:拟|依法|已经?)?(?:收回|上收|回收)(?:${DUTY})?|(?:收回|上收)${DUTY}|(?:镇|乡|街道|基层)?不再承担(?:的)?(?:${DUTY})?(?=类|的?职责|的?事项|清单)`,
};

/** The short names that a count may follow at once: 其中基本 110 项、配合 101 项、收回 34 项. */
export const SHORT_LIST_WORDS: Readonly<Record<ListName, string>> = {
  basic: '基本|主责',
  cooperative: '(?:协助)?配合',
  recovered: '(?:上级)?(?:收回|上收)',
};

/** All lists together: 三张清单, 以上三项, 履职事项, 各类事项. */
export const WHOLE_WORDS = `表\\d(?:(?:[、,，和及与至到—-]|以及)表\\d)+|(?:本|此)次(?:公告|公布|公示|公开|印发|发布)(?:的)?(?:全部)?事项|清单(?=总)|(?:以上|上述|这|共|前)?[三3](?:张|类|份|个|项|表|大类|大项|部分)(?:清单|事项)?|(?:以上|上述)(?:各项|全部|合计)?|${DUTY}(?:事项|清单)*|各类(?:事项|清单)|全部(?:事项|清单)|事项清单`;

/** What a list's name has for its noun. */
export const LIST_NOUN =
  '(?:(?:类|方面|部分|领域)?(?:的)?(?:具体|各类)?(?:履职|职责)?(?:事项|职责|工作|内容|清单|目录|任务|表)*(?:类|方面|部分)?)';

/** What a list is called in short, on the tab of a sheet or in a column that names the list of each row (folded). */
export const SHORT_LIST_NAMES = {
  basic: '基本(?:履职|履行职责)?|主责',
  cooperative: '(?:协助)?配合(?:上级(?:部门)?)?(?:履职|履行职责)?',
  recovered:
    '(?:(?:上级|[省市县区旗]级)(?:部门)?)?(?:拟)?(?:收回|上收|回收)(?:(?:上级|[省市县区旗]级)(?:部门)?)?(?:履职)?(?:的)?',
} as const;

/** The noun that may follow such a name. */
export const SHORT_LIST_NOUN = '(?:类|类别)?(?:职责)?(?:事项|清单|目录|表|类)*';
