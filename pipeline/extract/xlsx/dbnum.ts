import { formatNumeral, inFinancial } from '../../common/numerals.js';
import { positional } from '../../common/vocabulary/ordinals.js';

/**
 * How a format prints digits: `counted` with units (General: 24 → 二十四, 12 → 一十二), `named` as months and days are
 * said (12 → 十二), `placed` one after another (a year, a place `0`: 2024 → 二〇二四).
 */
export type NumeralKind = 'counted' | 'named' | 'placed';

/** Units of four digits each. */
const MYRIADS = ['', '万', '亿', '万亿'];

/** Digits in the Chinese numerals of a format: everyday ones (`[DBNum1]`), or financial ones (`[DBNum2]`: 贰拾肆). */
export function inNumerals(text: string, kind: NumeralKind, style: '1' | '2'): string {
  return text.replace(/(\d+)(\.\d+)?/g, (_, whole: string, fraction: string | undefined) => {
    const integer =
      kind === 'placed' || /^0\d/.test(whole) || whole.length > MYRIADS.length * 4
        ? positional(whole)
        : withUnits(whole, kind === 'named' && style === '1');
    const numeral = integer + positional(fraction ?? '');
    return style === '1' ? numeral : inFinancial(numeral).replaceAll('〇', '零');
  });
}

/** A whole number with units: 12345 → 一万二千三百四十五. `short` leaves out the 一 of 一十二. */
function withUnits(digits: string, short: boolean): string {
  if (digits === '0') return positional(digits);
  const groups = digits.padStart(Math.ceil(digits.length / 4) * 4, '0').match(/\d{4}/g) ?? [];
  let text = '';
  let gap = false;
  for (const [index, group] of groups.entries()) {
    const value = Number(group);
    if (value === 0) {
      gap = text !== '';
      continue;
    }
    if (text !== '' && (gap || value < 1000)) text += '零';
    gap = false;
    text +=
      (value >= 10 && value < 20 ? '一' : '') +
      formatNumeral(value) +
      (MYRIADS[groups.length - 1 - index] ?? '');
  }
  return short && /^一十/.test(text) ? text.slice(1) : text;
}
