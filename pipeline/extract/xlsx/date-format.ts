import type { NumeralKind } from './dbnum.js';
import type { FormatToken } from './format-tokens.js';

const WEEKDAYS = '日一二三四五六';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A serial date: days since 1899-12-30 (1904-01-01 in old books of Macintosh), the time as a fraction; null for what is
 * no date of the calendar. `printed` puts digits into the numerals of the format.
 */
export function formatDate(
  serial: number,
  tokens: readonly FormatToken[],
  date1904: boolean,
  printed: (text: string, kind: NumeralKind) => string,
): string | null {
  const days = serial + (date1904 ? 1462 : 0);
  if (!(days >= 0 && days <= 2958466)) return null;
  // The first two months of 1900 are off by one: the calendar of spreadsheets has a 29 February 1900.
  const date = new Date(Math.round((days + (days < 60 ? 1 : 0) - 25569) * 86400) * 1000);
  const half = tokens.some((token) => token.kind === 'code' && /^(?:AM\/PM|上午|A\/P)/i.test(token.text));
  const hours = date.getUTCHours();
  let text = '';
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'text') text += token.text;
    else {
      const part = datePart(token.text, date, half ? hours % 12 || 12 : hours, isMinute(tokens, index));
      text += printed(part, /^[ye]/i.test(token.text) ? 'placed' : 'named');
    }
  }
  return text;
}

/** `m` means minutes next to hours or seconds. */
function isMinute(tokens: readonly FormatToken[], index: number): boolean {
  const codes = (part: readonly FormatToken[]): string[] =>
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
