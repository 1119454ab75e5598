import { DIGITS } from './vocabulary/ordinals.js';

/** Digits of Chinese numerals, everyday and financial. */
const VALUES: Readonly<Record<string, number>> = {
  〇: 0, '○': 0, 零: 0, 一: 1, 壹: 1, 二: 2, 贰: 2, 两: 2, 三: 3, 叁: 3, 四: 4, 肆: 4,
  五: 5, 伍: 5, 六: 6, 陆: 6, 七: 7, 柒: 7, 八: 8, 捌: 8, 九: 9, 玖: 9,
}; // prettier-ignore

const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** A regular expression source that matches a whole number in ASCII digits or Chinese numerals. */
export const NUMERAL = `(?:\\d{1,6}|[〇零两${DIGITS}十百千壹贰叁肆伍陆柒捌玖拾佰仟]{1,9})`;

const [ZEROS, NONZERO] = ['〇○零', '一壹二贰两三叁四肆五伍六陆七柒八捌九玖'];
const UNIT_CHARACTERS = Object.keys(UNITS).join('');
/** Digits one after another without units: 二〇二五, and a single one. */
const BY_POSITION = new RegExp(`^[${ZEROS}${NONZERO}]+$`);
/** A digit and its unit, with a 零 before it where a unit is passed over: 一百, 零九. */
const GROUP = new RegExp(`([${ZEROS}]?)([${NONZERO}]?)([${UNIT_CHARACTERS}]?)`, 'g');
const WITH_UNITS = new RegExp(
  `^(?:[${ZEROS}]?[${NONZERO}]?[${UNIT_CHARACTERS}])+(?:[${ZEROS}]?[${NONZERO}])?$`,
);

/**
 * The value of a whole number in ASCII digits or Chinese numerals (一百一十 → 110, 二〇二五 → 2025, 廿 is not
 * used in these documents), or null where the text is neither, or is badly written: 二百四五, 二百四, 五十百.
 */
export function parseNumeral(text: string): number | null {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  if (text === '') return null;
  if (BY_POSITION.test(text)) return Number([...text].map((character) => VALUES[character]).join(''));
  // Nearly all that is asked about is words.
  if (!WITH_UNITS.test(text)) return null;
  let total = 0;
  let least = Infinity;
  for (const [group, zero = '', digit = '', unit = ''] of text.matchAll(GROUP)) {
    if (group === '') continue;
    const size = unit === '' ? 1 : (UNITS[unit] ?? 0);
    // 二百四 is 204 to nobody: behind 百 a single digit needs 零, and what is 零 alone says nothing.
    if (
      size >= least ||
      (unit === '' && least > 10 && zero === '') ||
      (digit === '' && (unit === '' || zero !== ''))
    )
      return null;
    total += (digit === '' ? 1 : (VALUES[digit] ?? 0)) * size;
    least = size;
  }
  return total;
}

/** Blocks of numbers that are one character each (①, ⑴, ⒈, ㉑, ㊱): the first and the last, and the first's value. */
const ENCLOSED = [
  ['①', '⑳', 1],
  ['⑴', '⒇', 1],
  ['⒈', '⒛', 1],
  ['㉑', '㉟', 21],
  ['㊱', '㊿', 36],
] as const;

/** The value of a printed row number (`12`, `１２.`, `（12）`, `十二、`, `⑫`), or null where it is none. */
export function parseRowNumber(text: string): number | null {
  for (const [first, last, value] of ENCLOSED) {
    if (text.length === 1 && text >= first && text <= last)
      return text.charCodeAt(0) - first.charCodeAt(0) + value;
  }
  const bare = text.replace(/^[(（[【]|[)）\]】]$|[.．、。,，]$/gu, '');
  return parseNumeral(bare);
}

/** A whole number from 0 to 9,999 in Chinese numerals (110 → 一百一十, 12 → 十二). */
export function formatNumeral(value: number): string {
  const digits = `零${DIGITS}`;
  if (value < 10) return digits[value] ?? '';
  let text = '';
  let gap = false;
  for (const [size, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += (gap ? '零' : '') + (digits[digit] ?? '') + unit;
    gap = false;
  }
  return value < 20 ? text.slice(1) : text;
}

/** Digits and units of everyday numerals, and the financial ones (壹, 拾) that mean the same. */
const FINANCIAL: Readonly<Record<string, string>> = {
  一: '壹', 二: '贰', 三: '叁', 四: '肆', 五: '伍', 六: '陆', 七: '柒', 八: '捌', 九: '玖', 十: '拾', 百: '佰', 千: '仟',
}; // prettier-ignore

/** A numeral in financial digits and units: 一百一十 → 壹佰壹拾. What is neither stays. */
export function inFinancial(numeral: string): string {
  return [...numeral].map((character) => FINANCIAL[character] ?? character).join('');
}

/**
 * A whole number in the writing of another one as printed: half-width or full-width digits, Chinese numerals with
 * units (一百零九) or by position (一〇九), everyday or financial ones. `two` is how a two that counts is written.
 */
export function numeralLike(printed: string, value: number, two: '二' | '两' = '两'): string {
  const bare = printed.replace(/\s+/gu, '');
  if (/^[\d０-９]+$/.test(bare)) {
    const wide = /[０-９]/.test(bare);
    return wide
      ? String(value).replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? '')
      : String(value);
  }
  // Units name no more than thousands here.
  if (value > 9999) return String(value);
  const financial = /[壹贰叁肆伍陆柒捌玖拾佰仟]/.test(bare);
  const byPosition = [...bare].length > 1 && !/[十百千拾佰仟]/.test(bare);
  const zero = /[〇○零]/.exec(bare)?.[0] ?? '〇';
  const everyday = byPosition
    ? [...String(value)].map((digit) => (digit === '0' ? zero : formatNumeral(Number(digit)))).join('')
    : value === 2
      ? two
      : formatNumeral(value);
  return financial ? inFinancial(everyday.replace('两', '二')) : everyday;
}
