import { LONG_ORDINAL_CHARACTERS } from './ordinals.js';

/** The units in which rows are counted, as a regular expression source: 3项, 3条, 3个, 3件. */
export const ROW_UNITS = '项|条|个|件';

/** What a figure may count, by its first character, for a class: 24项, 3万元, 50%. */
export const FIGURE_UNITS = '项个类条件次名年月日户人家所处万亿元％%';

/** The words before a count, as a regular expression source; the longer ones first: 共3项, 共计3项. */
export const ALTOGETHER = '共计|共有|共|计';

/** The words of a row that adds up, as a regular expression source: 合计 | | 17项. */
export const SUM_WORDS = '合计|小计|总计|共计';

/** A line that only adds up (folded): 合计3项, 党的建设小计：共2项. */
export const SUM_LINE = new RegExp(
  `^[一-龥]{0,16}?(?:${SUM_WORDS}):?\\(?(?:${ALTOGETHER})?[\\d${LONG_ORDINAL_CHARACTERS}]{1,6}(?:${ROW_UNITS})?(?:事项)?\\)?$`,
);

/** The words that call a category's name one, as a regular expression source: 党的建设方面, 平安建设工作. */
export const CATEGORY_TAILS = '方面|领域|类别|类|事项|工作';

/**
 * The count at the end of a category's row, as printed.
 *
 * > | 一、党的建设（共24项）
 *                 ^^^^^^^^
 */
export const COUNT_IN_BRACKETS = `[（(]\\s*共?\\s*[\\d０-９${LONG_ORDINAL_CHARACTERS}]+\\s*[${ROW_UNITS.replaceAll('|', '')}][）)]$`;
