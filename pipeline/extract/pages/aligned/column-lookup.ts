/** What lines hold in the columns between known borders. */
import { parseRowNumber } from '../../../common/numerals.js';
import { middleOf } from './columns.js';
import { ALIGNED } from '../settings.js';
import { wordsText } from '../text/lines.js';
import type { Line, Word } from '../types.js';

/** The column in which a word is; what is beside the table belongs to its first or last. */
export function columnOf(word: Word, size: number, borders: readonly number[]): number {
  const middle = middleOf(word, size);
  let column = 0;
  while (column < borders.length - 2 && middle >= (borders[column + 1] ?? Infinity)) column++;
  return column;
}

/** The columns in which a line has text. */
export function columnsOf(line: Line, borders: readonly number[]): Set<number> {
  return new Set(line.words.map((word) => columnOf(word, line.size, borders)));
}

/** The text of a line in one column. */
export function textIn(line: Line, borders: readonly number[], column: number): string {
  return line.words
    .filter((word) => columnOf(word, line.size, borders) === column)
    .map((word) => word.text)
    .join('');
}

/** True where a line has a row number in the column of row numbers. */
export function numberIn(line: Line, borders: readonly number[], column: number | null): boolean {
  return column !== null && parseRowNumber(textIn(line, borders, column)) !== null;
}

/** A line with some of its words only, which may be a little higher or lower than the others. */
export function withWords(line: Line, words: Word[]): Line {
  const bottom = Math.max(...words.map((word) => word.bottom));
  return {
    ...line,
    top: Math.min(...words.map((word) => word.top)),
    bottom,
    baseline: bottom - ALIGNED.descent * line.size,
    words,
    text: wordsText(words, line.size),
    left: words[0]?.left ?? line.left,
    right: words.reduce((right, word) => Math.max(right, word.right), -Infinity),
  };
}

/** The parts of lines whose words are in the columns of a box. */
export function linesIn(
  lines: readonly Line[],
  box: readonly [number, number, number, number],
  borders: readonly number[],
): Line[] {
  const found: Line[] = [];
  for (const line of lines) {
    const y = (line.top + line.bottom) / 2;
    if (y < box[1] || y > box[3]) continue;
    const words = line.words.filter((word) => {
      const x = borders[columnOf(word, line.size, borders)] ?? 0;
      return x >= box[0] && x < box[2];
    });
    if (words.length > 0) found.push(withWords(line, words));
  }
  return found;
}
