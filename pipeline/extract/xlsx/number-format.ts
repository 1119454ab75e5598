import { formatNumeral } from '../../common/numerals.js';
import { positional } from '../../common/vocabulary/ordinals.js';

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

/** A piece of a format: what is printed as it is, or a code. */
type Token = { kind: 'text'; text: string } | { kind: 'code'; text: string };

const TOKEN =
  /"([^"]*)"|\\(.)|_.|\*.|\[([^\]]*)\]|(General|AM\/PM|上午\/下午|A\/P|y{1,4}|m{1,5}|d{1,4}|h{1,2}|s{1,2}(?:\.0+)?|a{3,4}|e\+?|@|E[+-])|([0#?.,%]+)|([\s\S])/giu;

/** A stored number as a sheet shows it; General is by far the most frequent format. */
export function showNumber(value: number, code: string, date1904: boolean): string {
  return code === 'General' ? general(value) : formatCell(value, code, date1904);
}

/**
 * A stored number as the sheet shows it in a number format (ECMA-376-1, 18.8.31): whole numbers without `.0`, dates,
 * text around the digits (`第0项`), Chinese numerals (`[DBNum1]`). What the formats of such lists do not use
 * (fractions, conditions) is shown as General shows it.
 */
export function formatCell(value: number, code: string, date1904: boolean): string {
  const section = sectionFor(value, code);
  const { tokens, numerals } = tokensOf(section.code);
  const shown = section.absolute ? Math.abs(value) : value;
  const isDate = tokens.some(
    (token) => token.kind === 'code' && /^(?:[ymdhs]|a{3}|上午|am)/i.test(token.text),
  );
  const text = isDate ? formatDate(shown, tokens, date1904) : formatDigits(shown, tokens);
  return numerals ? inNumerals(text) : text;
}

/** Sections for positive numbers, negative ones and zero. */
function sectionFor(value: number, code: string): { code: string; absolute: boolean } {
  const sections = code.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])+|(?<=;)(?=;|$)/gu) ?? [code];
  if (value < 0 && sections.length > 1) return { code: sections[1] ?? '', absolute: true };
  if (value === 0 && sections.length > 2) return { code: sections[2] ?? '', absolute: false };
  return { code: sections[0] ?? 'General', absolute: false };
}

function tokensOf(code: string): { tokens: Token[]; numerals: boolean } {
  const tokens: Token[] = [];
  let numerals = false;
  for (const [whole, quoted, escaped, bracket, special, digits, other] of code.matchAll(TOKEN)) {
    if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted });
    else if (escaped !== undefined) tokens.push({ kind: 'text', text: escaped });
    else if (bracket !== undefined) {
      if (/^DBNum[12]$/i.test(bracket)) numerals = true;
      const currency = /^\$([^-]+)/.exec(bracket)?.[1];
      if (currency !== undefined) tokens.push({ kind: 'text', text: currency });
      if (/^(?:h+|m+|s+)$/i.test(bracket)) tokens.push({ kind: 'code', text: bracket });
    } else if (special !== undefined || digits !== undefined) tokens.push({ kind: 'code', text: whole });
    else if (other !== undefined) tokens.push({ kind: 'text', text: other });
  }
  return { tokens, numerals };
}

function formatDigits(value: number, tokens: readonly Token[]): string {
  const digits = tokens.filter((token) => token.kind === 'code' && /^[0#?.,%]+$/.test(token.text));
  const plain =
    digits.length !== 1 || tokens.some((token) => token.kind === 'code' && /^E/i.test(token.text));
  let text = '';
  for (const token of tokens) {
    if (token.kind === 'text') text += token.text;
    else if (/^[0#?.,%]+$/.test(token.text))
      text += plain ? (token === digits[0] ? general(value) : '') : fixed(value, token.text);
    else if (/^(?:General|@)$/i.test(token.text)) text += general(value);
  }
  return text;
}

/** `#,##0.00`, `0%`, `000`. */
function fixed(value: number, code: string): string {
  const percent = code.includes('%');
  const [whole = '', fraction = ''] = code.replace(/%/g, '').split('.');
  const most = fraction.replace(/[^0#?]/g, '').length;
  const least = fraction.replace(/[^0]/g, '').length;
  const scaled = Math.abs(percent ? value * 100 : value);
  const [left = '0', right = ''] = (
    scaled < 1e15 ? scaled.toFixed(Math.min(most, 20)) : general(scaled)
  ).split('.');
  const zeros = whole.replace(/[^0]/g, '').length;
  let integer = left === '0' && zeros === 0 ? '' : left.padStart(zeros, '0');
  if (/[0#?],[0#?]/.test(whole)) integer = integer.replace(/\B(?=(?:\d{3})+$)/g, ',');
  let decimals = right;
  while (decimals.length > least && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  const sign = value < 0 && /[1-9]/.test(integer + decimals) ? '-' : '';
  return `${sign}${integer}${decimals === '' ? '' : `.${decimals}`}${percent ? '%' : ''}`;
}

/** A number as a cell without a format shows it: up to eleven digits, here all that mean something. */
function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  return String(Number(value.toPrecision(11)));
}

const WEEKDAYS = '日一二三四五六';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A serial date: days since 1899-12-30 (1904-01-01 in old books of Macintosh), the time as a fraction. */
function formatDate(serial: number, tokens: readonly Token[], date1904: boolean): string {
  const days = serial + (date1904 ? 1462 : 0);
  if (days < 0 || days > 2958466) return general(serial);
  // The first two months of 1900 are off by one: the calendar of spreadsheets has a 29 February 1900.
  const date = new Date(Math.round((days + (days < 60 ? 1 : 0) - 25569) * 86400) * 1000);
  const half = tokens.some((token) => token.kind === 'code' && /^(?:AM\/PM|上午|A\/P)/i.test(token.text));
  const hours = date.getUTCHours();
  let text = '';
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'text') text += token.text;
    else text += datePart(token.text, date, half ? hours % 12 || 12 : hours, isMinute(tokens, index));
  }
  return text;
}

/** `m` means minutes next to hours or seconds. */
function isMinute(tokens: readonly Token[], index: number): boolean {
  const codes = (part: readonly Token[]): string[] =>
    part.filter((token) => token.kind === 'code').map((token) => token.text);
  return (
    /^h/i.test(codes(tokens.slice(0, index)).at(-1) ?? '') ||
    /^s/i.test(codes(tokens.slice(index + 1))[0] ?? '')
  );
}

function datePart(code: string, date: Date, hours: number, minute: boolean): string {
  const pad = (value: number, long: boolean): string =>
    long ? String(value).padStart(2, '0') : String(value);
  const lower = code.toLowerCase();
  const long = lower.length > 1;
  switch (lower[0]) {
    case 'y':
      return lower.length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear()).slice(2);
    case 'e':
      return String(date.getUTCFullYear());
    case 'm':
      if (minute) return pad(date.getUTCMinutes(), long);
      if (lower.length > 2) return MONTHS[date.getUTCMonth()] ?? '';
      return pad(date.getUTCMonth() + 1, long);
    case 'd':
      return lower.length > 2 ? `周${WEEKDAYS[date.getUTCDay()] ?? ''}` : pad(date.getUTCDate(), long);
    case 'h':
      return pad(hours, long);
    case 's':
      return pad(date.getUTCSeconds(), long);
    case 'a':
      if (lower === 'aaa') return WEEKDAYS[date.getUTCDay()] ?? '';
      if (lower === 'aaaa') return `星期${WEEKDAYS[date.getUTCDay()] ?? ''}`;
      return date.getUTCHours() < 12 ? 'AM' : 'PM';
    case '上':
      return date.getUTCHours() < 12 ? '上午' : '下午';
    default:
      return '';
  }
}

/** Figures in Chinese numerals: a whole number with units, others digit by digit. */
function inNumerals(text: string): string {
  return text.replace(/\d+/g, (digits) => {
    const value = Number(digits);
    if (value <= 9999 && !digits.startsWith('0')) {
      return value >= 10 && value < 20 ? `一${formatNumeral(value)}` : formatNumeral(value);
    }
    return positional(digits);
  });
}
