import { formatNumeral, inFinancial } from '../../common/numerals.js';
import { positional } from '../../common/vocabulary/ordinals.js';

/**
 * A number as Word prints it in a number format (ECMA-376-1, 17.18.59 ST_NumberFormat). A format that is not
 * known is printed as decimal; `none` and `bullet` print nothing.
 */
export function formatNumber(value: number, format: string): string {
  return (FORMATS[format] ?? decimal)(value);
}

const decimal = (value: number): string => String(value);

/** 一 … 十 十一 … 一百 一百零一: with the units of thousands and hundreds. */
const thousand = (value: number): string =>
  value < 0 || value > 9999 ? decimal(value) : formatNumeral(value);

/** 一 … 十 … 九十九, from 100 on digit by digit with a circle: 一○○, 一○一 (MS-DOCX 2.4). */
function counting(value: number): string {
  if (value < 100) return thousand(value);
  return positional(value).replaceAll('〇', '○');
}

/** 一 … 十 … 百 百一: neither a one before a unit nor a zero within. */
function japanese(value: number): string {
  return thousand(value)
    .replaceAll('零', '')
    .replace(/一(?=[百千])/g, '');
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal,
  decimalHalfWidth: decimal,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalZero: (value) => (value < 10 ? `0${value}` : decimal(value)),
  decimalEnclosedFullstop: (value) => enclosed(value, 0x2488, 20),
  decimalEnclosedParen: (value) => enclosed(value, 0x2474, 20),
  // Beyond ⑳ plain figures follow, as in Word.
  decimalEnclosedCircle: (value) => enclosed(value, 0x2460, 20),
  decimalEnclosedCircleChinese: (value) => enclosed(value, 0x2460, 20),
  chineseCounting: counting,
  chineseCountingThousand: thousand,
  chineseLegalSimplified: (value) => financial(thousand(value), value),
  ideographTraditional: (value) => cyclic(value, '甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: (value) => cyclic(value, '子丑寅卯辰巳午未申酉戌亥'),
  ideographDigital: digits,
  japaneseDigitalTenThousand: digits,
  koreanDigital2: digits,
  taiwaneseDigital: digits,
  // Word sets these in brackets, not in circles (MS-OI29500 2.1.540): ㈠ ㈡.
  ideographEnclosedCircle: (value) => enclosed(value, 0x3220, 10),
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: thousand,
  japaneseCounting: japanese,
  upperLetter: (value) => letters(value, 65),
  lowerLetter: (value) => letters(value, 97),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  none: () => '',
  bullet: () => '',
};

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function enclosed(value: number, first: number, most: number): string {
  return value >= 1 && value <= most ? String.fromCharCode(first + value - 1) : decimal(value);
}

function cyclic(value: number, signs: string): string {
  return value >= 1 && value <= signs.length ? (signs[value - 1] ?? '') : decimal(value);
}

/** 一〇五: digit by digit. */
function digits(value: number): string {
  return positional(value);
}

function financial(text: string, value: number): string {
  const whole = value >= 10 && value < 20 ? `一${text}` : text;
  return inFinancial(whole);
}

/** a … z, aa, bb …: Word repeats the letter. */
function letters(value: number, first: number): string {
  if (value < 1 || value > 780) return decimal(value);
  return String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

const ROMAN: readonly (readonly [value: number, text: string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'],
  [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
]; // prettier-ignore

function roman(value: number): string {
  if (value < 1 || value > 3999) return decimal(value);
  let text = '';
  let rest = value;
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}
