import { DIGITS, ORDINAL_CHARACTERS } from './ordinals.js';

/** The digits of a year in Chinese numerals, for a class. ○ is typed for 〇. */
export const YEAR_DIGITS = `〇零○${DIGITS}`;

/** The numerals of a month or a day, for a class: 十二, 三十一, 〇八. */
export const DAY_DIGITS = `〇零${ORDINAL_CHARACTERS}`;

/** What is done with a document on the day that a line tells: 印发日期：2025年8月, 2025年8月印发. */
const MADE = '(?:编制|编印|制定|修订|审定|成文|印制|印发|发布|公布|更新)';

/**
 * A line that is a date and no more (folded), or says of what besides; `date` is the pattern of one, without groups:
 * （2025年8月）, 印发日期：2025年8月, 2025年8月印发.
 */
export function dateLine(date: string): RegExp {
  return new RegExp(
    `^(?:${MADE}?(?:日期|时间)[:：]?)?(?:\\((?:${date})${MADE}?\\)|(?:${date})${MADE}?)$`,
    'u',
  );
}

/** A line that is a date: 2025年8月, 二〇二五年八月三日, 2025.8. */
export const DATE_LINE = dateLine(
  `[${YEAR_DIGITS}\\d]{4}年[${DAY_DIGITS}\\d]{1,3}月(?:[${ORDINAL_CHARACTERS}\\d]{1,3}日)?|\\d{4}(?:\\.\\d{1,2}(?:\\.\\d{1,2})?|-\\d{1,2}(?:-\\d{1,2})?|/\\d{1,2}(?:/\\d{1,2})?)`,
);

/** A line that is a classification mark and no more (folded): 内部, 秘密★1年. */
export const CLASSIFICATION_LINE =
  /^(?:密级[:：]?)?(?:内部(?:资料|文件|使用|材料)?|秘密|机密|绝密|工作秘密|主动公开|依申请公开|不予公开|公开)(?:[★☆].{0,12}|[,，]?(?:注意|妥善)保[管存])?$/;
