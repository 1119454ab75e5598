import { DIGITS, ORDINAL_CHARACTERS } from './ordinals.js';

/** The digits of a year in Chinese numerals, for a class. ○ is typed for 〇. */
export const YEAR_DIGITS = `〇零○${DIGITS}`;

/** The numerals of a month or a day, for a class: 十二, 三十一, 〇八. */
export const DAY_DIGITS = `〇零${ORDINAL_CHARACTERS}`;

/** A line that is a date and no more (folded): 2025年8月, 二〇二五年八月三日, 2025.8. */
export const DATE_LINE = new RegExp(
  `^[${YEAR_DIGITS}\\d]{4}年[${DAY_DIGITS}\\d]{1,3}月(?:[${ORDINAL_CHARACTERS}\\d]{1,3}日)?$|^\\d{4}([./-])\\d{1,2}(?:\\1\\d{1,2})?$`,
);

/** A line that is a classification mark and no more (folded): 内部, 秘密★1年. */
export const CLASSIFICATION_LINE =
  /^(?:密级[:：]?)?(?:内部(?:资料|文件|使用|材料)?|秘密|机密|绝密|工作秘密|主动公开|依申请公开|不予公开|公开)(?:[★☆].{0,12}|[,，]?(?:注意|妥善)保[管存])?$/;
