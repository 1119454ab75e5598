/** The digits of Chinese numerals but for the zero: as characters of a class, or by index (一 at 0). */
export const DIGITS = '一二三四五六七八九';

/** The digits of a numeral that is read by position (二〇二五): the index of each is its value. */
export const POSITIONAL_DIGITS = `〇${DIGITS}`;

/** A whole number in Chinese digits, one after another: 105 → 一〇五. What is no digit stays. */
export function positional(value: number | string): string {
  return String(value).replace(/\d/g, (digit) => POSITIONAL_DIGITS[Number(digit)] ?? digit);
}

/** The characters of ordinals up to ninety-nine, for a class: 三, 十二, 二十一. */
export const ORDINAL_CHARACTERS = `${DIGITS}十`;

/** The characters of ordinals of any length that documents have, for a class: 一百零一 is not one of them. */
export const LONG_ORDINAL_CHARACTERS = `${ORDINAL_CHARACTERS}百`;

/** A regular expression source for an ordinal up to ninety-nine, as headings have them: 三, 十二, 二十一. */
export const ORDINAL = `[${ORDINAL_CHARACTERS}]{1,3}`;

/** The same for ordinals of steps and of rows, which may be more than a hundred: 一百二十. */
export const LONG_ORDINAL = `[${LONG_ORDINAL_CHARACTERS}]{1,4}`;

/** An ordinal in round brackets as folding leaves them, in Chinese or in digits: (三), (12). */
export const FOLDED_BRACKETED_ORDINAL = `\\([${ORDINAL_CHARACTERS}\\d]{1,3}\\)`;

/**
 * What opens a heading within a list or a cell.
 *
 * > | 一、高素质农民培育
 * > | （二）老年食堂
 */
export const HEADING_MARK = `(?:${ORDINAL}、|[（(]${ORDINAL}[）)])`;

/** The first of such marks, at which an enumeration begins. */
export const FIRST_HEADING_MARK = '(?:一、|[（(]一[）)])';

/** Circled numbers up to twenty, for a class: what people type. */
export const CIRCLED_TO_TWENTY = '①-⑳';

/** Circled numbers up to thirty-five, for a class. */
export const CIRCLED = `${CIRCLED_TO_TWENTY}㉑-㉟`;

/** All characters that are a number in a circle, in brackets or with a full stop (①, ⑴, ⒈, ⓪), for a class. */
export const ENCLOSED_NUMBERS = '①-⓿';

/**
 * A regular expression source for the mark that opens a step or a heading within a cell:
 * `1.` `1．` `1、` `1)` `（1）` `（一）` `一、` `①`. A figure such as `3.5` is not one.
 */
export const STEP_MARK = `(?:\\d{1,2}[.．](?!\\d)|\\d{1,2}[、)）]|[（(](?:\\d{1,2}|${LONG_ORDINAL})[）)]|${LONG_ORDINAL}、|[${CIRCLED}])`;
