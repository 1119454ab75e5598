import { eastAsianWidth } from 'get-east-asian-width';

/** How many terminal columns a text takes: a Chinese character two (Unicode, UAX 11). */
export function stringWidth(text: string): number {
  return widthWithin(text, 0, text.length);
}

/** The width of a part of a text. */
function widthWithin(text: string, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at++) {
    const code = text.codePointAt(at) ?? 0;
    width += widthOf(code);
    if (code > 0xffff) at++;
  }
  return width;
}

/** The width of a character; of those that nearly all are it is known without a look into the tables of Unicode. */
function widthOf(code: number): number {
  if (isIdeograph(code)) return 2;
  if (code >= 0x20 && code < 0x7f) return 1;
  return eastAsianWidth(code);
}

/** A text filled with spaces to `width` terminal columns, in which a Chinese character takes two. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const gap = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return align === 'left' ? text + gap : gap + text;
}

/** A column of a table that is too wide is not made narrower than this, in terminal columns: six characters and a mark. */
const NARROWEST = 14;

/** A head is broken before a cell is: it stands once. Columns no narrower than this are left for it. */
const NARROWEST_HEAD = 8;

/**
 * Rows of cells as aligned columns, two spaces between; the first row is the head, and figures (the columns `right`)
 * align right. Where that is wider than `width` terminal columns, heads are broken over
 * lines, then long cells; and where even that is too wide, each row below the head is a paragraph: its first cell, and
 * below it what the head calls each other cell, and the cell; one without a name (a mark) stands behind that before it.
 *
 *     基本履职
 *       说明写                110
 *       表中实有              109 ✗
 */
export function columnsWithin(
  rows: readonly (readonly string[])[],
  right: readonly number[],
  width: number,
): { head: string[]; lines: string[] } {
  const [names = [], ...others] = rows;
  const widths = widthsWithin(names, others, width - 2 * (names.length - 1));
  if (widths === null) {
    const room = Math.max(...names.slice(1).map((name) => stringWidth(name)));
    return { head: [], lines: others.flatMap((row) => paragraphOf(names, row, room, width)) };
  }
  const linesOf = (row: readonly string[]): string[] => brokenRow(row, widths, right);
  return { head: linesOf(names), lines: others.flatMap(linesOf) };
}

/** How wide each column is, so that all have no more than `room` together; null where they cannot. */
function widthsWithin(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  room: number,
): number[] | null {
  const heads = names.map((name) => stringWidth(name));
  const cells = names.map((_, at) => Math.max(0, ...rows.map((row) => stringWidth(row[at] ?? ''))));
  const natural = heads.map((head, at) => Math.max(head, cells[at] ?? 0));
  const whole = heads.map((head, at) => Math.max(Math.min(head, NARROWEST_HEAD), cells[at] ?? 0));
  const least = whole.map((each) => Math.min(each, NARROWEST));
  const sum = (each: readonly number[]): number => each.reduce((total, one) => total + one, 0);
  if (sum(least) > room) return null;
  const floors = sum(whole) > room ? least : whole;
  const widths = sum(whole) > room ? whole : natural;
  for (let over = sum(widths) - room; over > 0; over--) {
    const widest = widths.reduce((best, each, at) => {
      const isLess = best < 0 || each > (widths[best] ?? 0);
      return each > (floors[at] ?? 0) && isLess ? at : best;
    }, -1);
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** A row whose cells are broken to the widths of their columns. */
function brokenRow(row: readonly string[], widths: readonly number[], right: readonly number[]): string[] {
  const cells = widths.map((width, at) => {
    const cell = row[at] ?? '';
    return stringWidth(cell) <= width ? [cell] : wrap(cell, width);
  });
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, at) => pad(cells[at]?.[line] ?? '', width, right.includes(at) ? 'right' : 'left'))
      .join('  ')
      .trimEnd(),
  );
}

/** A row as a paragraph, each of its cells on lines of its own. */
function paragraphOf(
  names: readonly string[],
  row: readonly string[],
  room: number,
  width: number,
): string[] {
  const [first = '', ...cells] = row;
  const lines = wrap(first, width);
  for (const [index, cell] of cells.entries()) {
    const name = names[index + 1] ?? '';
    const mark = names[index + 2] === '' ? ` ${cells[index + 1] ?? ''}` : '';
    const text = `${cell}${mark}`.trim();
    if (name === '' || text === '') continue;
    const lead = `  ${pad(name, room)}  `;
    const [start = '', ...rest] = wrap(text, Math.max(16, width - stringWidth(lead)));
    lines.push(lead + start, ...rest.map((line) => ' '.repeat(stringWidth(lead)) + line));
  }
  return lines;
}

/**
 * Breaks a text into lines of at most `width` terminal columns. Chinese breaks anywhere but before closing
 * punctuation; Latin words and figures stay whole.
 */
export function wrap(text: string, width: number): string[] {
  const starts = lineStarts(text, width);
  return starts.map((start, line) => text.slice(start, starts[line + 1]).trimEnd());
}

/** How many lines `wrap` makes: no line is made for it, where a hundred thousand cells are measured. */
export function lineCount(text: string, width: number): number {
  return lineStarts(text, width).length;
}

/** Where each line begins; a space at which a line is broken belongs to none. */
function lineStarts(text: string, width: number): number[] {
  const starts = text === '' ? [] : [0];
  let start = 0;
  let used = 0;
  for (let at = 0; at < text.length;) {
    const end = pieceEnd(text, at);
    const taken = widthWithin(text, at, end);
    used += taken;
    if (at > start && used > width) {
      const isSpace = text.charAt(at).trim() === '';
      start = isSpace ? at + 1 : at;
      used = isSpace ? widthWithin(text, start, end) : taken;
      starts.push(start);
    }
    at = end;
  }
  if (start === text.length && start > 0) starts.pop();
  return starts;
}

/** Punctuation that stays with what it closes. */
const CLOSING = '，。；：、）”';

/** Where the piece ends that no line may part: a Latin word, a figure, or one character, and what closes it. */
function pieceEnd(text: string, from: number): number {
  let at = from;
  while (isLatin(text.charCodeAt(at))) at++;
  if (at === from) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  while (at < text.length && !isIdeograph(text.charCodeAt(at)) && CLOSING.includes(text.charAt(at))) at++;
  return at;
}

/** True for nearly all Chinese characters: of them much need not be looked up. */
function isIdeograph(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** True for a letter, figure or mark of ASCII, and false behind the end of a text, where there is no code. */
function isLatin(code: number): boolean {
  return code >= 0x21 && code <= 0x7e;
}
