import { formatDate } from './date-format.js';
import { inNumerals, type NumeralKind } from './dbnum.js';
import { sectionFor, formatTokensOf, type FormatToken } from './format-tokens.js';

/** Formats that a workbook names by number and does not write out (ECMA-376-1, 18.8.30; 27–36 and 50–58 as in zh-CN). */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00',
  14: 'yyyy/m/d', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm',
  21: 'h:mm:ss', 22: 'yyyy/m/d h:mm', 27: 'yyyy"年"m"月"', 28: 'm"月"d"日"', 29: 'm"月"d"日"', 30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"', 32: 'h"时"mm"分"', 33: 'h"时"mm"分"ss"秒"', 34: 'AM/PMh"时"mm"分"',
  35: 'AM/PMh"时"mm"分"ss"秒"', 36: 'yyyy"年"m"月"', 37: '#,##0', 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00',
  45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@', 50: 'yyyy"年"m"月"', 51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"', 53: 'm"月"d"日"', 54: 'm"月"d"日"', 55: 'AM/PMh"时"mm"分"', 56: 'AM/PMh"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"', 58: 'm"月"d"日"',
}; // prettier-ignore

/** The format code of a number format that the workbook does not define itself. */
export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? 'General';
}

/** Digits that a double holds for sure, and that Excel keeps of a number (its specifications and limits). */
const DOUBLE_DIGITS = 15;

/** The largest exponent that is written out in digits: 1E+20 is a number of 21 digits, as JavaScript prints it. */
const EXPANDED_EXPONENT = 20;

/** The code that stands for the number as it is, by its names in the file and in Chinese programs. */
const GENERAL = /^(?:General|G\/通用格式|@)$/i;

/** What else than its value is known of a number that is shown. */
export interface NumberContext {
  date1904: boolean;
  /** All digits of a whole number that has more than a double holds (`wholeDigits`), as the file writes it. */
  digits: string | null;
}

/** A stored number as a sheet shows it; General is by far the most frequent format. */
export function showNumber(value: number, code: string, context: NumberContext): string {
  return code === 'General' ? general(value, context.digits) : formatCell(value, code, context);
}

/**
 * A stored number as the sheet shows it in a number format (ECMA-376-1, 18.8.31): whole numbers without `.0`, dates,
 * text around the digits (`第0项`), Chinese numerals (`[DBNum1]`). What the formats of such lists do not use
 * (fractions, conditions) is shown as General shows it.
 */
export function formatCell(value: number, code: string, { date1904, digits }: NumberContext): string {
  const section = sectionFor(value, code);
  const { tokens, numerals } = formatTokensOf(section.code);
  const shown = section.absolute ? Math.abs(value) : value;
  const isDate = tokens.some(
    (token) => token.kind === 'code' && /^(?:[ymdhs]|a{3}|上午|am)/i.test(token.text),
  );
  const inDigits = (text: string, kind: NumeralKind): string =>
    numerals === null ? text : inNumerals(text, kind, numerals);
  if (!isDate) return formatDigits(shown, tokens, digits, inDigits);
  return formatDate(shown, tokens, date1904, inDigits) ?? general(value, digits);
}

/** How digits are printed in the format: as they are, or in Chinese numerals. */
type Printed = (text: string, kind: NumeralKind) => string;

function formatDigits(
  value: number,
  tokens: readonly FormatToken[],
  digits: string | null,
  printed: Printed,
): string {
  const places = tokens.filter((token) => token.kind === 'code' && /^[0#?.,%]+$/.test(token.text));
  const plain =
    places.length !== 1 || tokens.some((token) => token.kind === 'code' && /^E/i.test(token.text));
  const whole = (): string => printed(general(value, digits), 'counted');
  let text = '';
  for (const token of tokens) {
    if (token.kind === 'text') text += token.text;
    else if (/^[0#?.,%]+$/.test(token.text)) {
      if (!plain) text += printed(fixed(value, token.text, digits), 'placed');
      else if (token === places[0]) text += whole();
    } else if (GENERAL.test(token.text)) text += whole();
  }
  return text;
}

/** `#,##0.00`, `0%`, `000`. */
function fixed(value: number, code: string, digits: string | null): string {
  const percent = code.includes('%');
  const [whole = '', fraction = ''] = code.replace(/%/g, '').split('.');
  const most = fraction.replace(/[^0#?]/g, '').length;
  const least = fraction.replace(/[^0]/g, '').length;
  const scaled = Math.abs(percent ? value * 100 : value);
  const [left = '0', right = ''] = exactly(scaled, percent ? null : digits, Math.min(most, 20)).split('.');
  const zeros = whole.replace(/[^0]/g, '').length;
  let integer = left === '0' && zeros === 0 ? '' : left.padStart(zeros, '0');
  if (/[0#?],[0#?]/.test(whole)) integer = integer.replace(/\B(?=(?:\d{3})+$)/g, ',');
  let decimals = right;
  while (decimals.length > least && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  const sign = value < 0 && /[1-9]/.test(integer + decimals) ? '-' : '';
  return `${sign}${integer}${decimals === '' ? '' : `.${decimals}`}${percent ? '%' : ''}`;
}

function exactly(value: number, digits: string | null, decimals: number): string {
  if (digits !== null) return decimals === 0 ? digits : `${digits}.${'0'.repeat(decimals)}`;
  return value < 1e15 ? value.toFixed(decimals) : general(value, wholeDigits(value));
}

/** True for a number that may have more digits than a double is sure of. */
export function isLong(value: number): boolean {
  return Math.abs(value) >= 10 ** DOUBLE_DIGITS;
}

/** A number as a cell without a format shows it: up to eleven digits, here all that mean something. */
function general(value: number, digits: string | null): string {
  if (digits !== null) return value < 0 ? `-${digits}` : digits;
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  // The digits before the point are never rounded away.
  const precision = Math.abs(value) < 1e11 ? 11 : DOUBLE_DIGITS;
  return String(Number(value.toPrecision(precision))).replace('e', 'E');
}

/**
 * The digits of a whole number of more than fifteen, without its sign, or null where it is none: of the text by which a
 * file writes it (`110101199001011234`, `1.10101199001011E+17`), or of a stored double, which is sure of fifteen.
 */
export function wholeDigits(number: string | number): string | null {
  const text = typeof number === 'string' ? number.trim() : number.toPrecision(DOUBLE_DIGITS);
  const match = /^[-+]?(\d{1,400})(?:\.(\d{0,400}))?(?:E([-+]?\d{1,3}))?$/i.exec(text);
  if (match === null) return null;
  const [, whole = '', fraction = '', exponent = '0'] = match;
  const shift = Number(exponent);
  if (shift < 0 || shift > EXPANDED_EXPONENT) return null;
  const decimals = fraction.replace(/0+$/, '');
  if (decimals.length > shift) return null;
  const digits = (whole + decimals.padEnd(shift, '0')).replace(/^0+/, '');
  return digits.length > DOUBLE_DIGITS ? digits : null;
}
