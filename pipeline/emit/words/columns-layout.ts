import { largest } from '../../common/arrays.js';
import { eastAsianWidth } from 'get-east-asian-width';

/** How many terminal columns a text takes: a Chinese character two (Unicode, UAX 11). */
export function stringWidth(text: string): number {
  let width = 0;
  for (const character of text) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}

/** A text filled with spaces to `width` terminal columns, in which a Chinese character takes two. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const gap = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return align === 'left' ? text + gap : gap + text;
}

/** Rows of cells as aligned columns, two spaces between; the first row is the head. Figures align right. */
export function columns(rows: readonly (readonly string[])[], right: readonly number[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    largest(rows.map((row) => stringWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, right.includes(column) ? 'right' : 'left'))
      .join('  ')
      .trimEnd(),
  );
}

/**
 * Breaks a text into lines of at most `width` terminal columns. Chinese breaks anywhere but before closing
 * punctuation; Latin words and figures stay whole.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\x21-\x7e]+[，。；：、）”]*|.[，。；：、）”]*|\s/gsu) ?? []) {
    if (line !== '' && stringWidth(line + piece) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line !== '') lines.push(line.trimEnd());
  return lines;
}
