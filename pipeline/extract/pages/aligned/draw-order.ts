/**
 * Rows of a table without rules from the order in which its text was drawn: programs draw cell after cell, row after
 * row. What is found so must be so on the page, each row below the one before, or it does not count.
 */
import { ALIGNED } from '../settings.js';
import type { Band, RowLine } from './rows.js';
import type { Line, Word } from '../types.js';

interface DrawnWord {
  line: Line;
  word: Word;
  /** -1 for a line across the table. */
  column: number;
}

/**
 * The rows of a page: one begins where the text drawn next is in a column before, or above. `columnOf` tells the
 * column of a word. Null where the order tells nothing: rows overlap, or do not have one number each.
 */
export function bandsByDrawOrder(
  lines: readonly RowLine[],
  columnOf: (word: Word, line: Line) => number,
): Band[] | null {
  const words = lines.flatMap(({ line, other }) =>
    line.words.map((word): DrawnWord => ({ line, word, column: other ? -1 : columnOf(word, line) })),
  );
  words.sort((a, b) => a.word.first - b.word.first);
  const rows: DrawnWord[][] = [];
  let before: DrawnWord | null = null;
  for (const drawn of words) {
    const own = rows.at(-1);
    if (own && before && !begins(before, drawn)) own.push(drawn);
    else rows.push([drawn]);
    before = drawn;
  }
  const bands = rows.map((own): Band => ({
    top: Math.min(...own.map(({ word }) => word.top)),
    bottom: Math.max(...own.map(({ word }) => word.bottom)),
    lines: [...new Set(own.map(({ line }) => line))].sort((a, b) => a.top - b.top),
  }));
  const kinds = new Map(lines.map((each) => [each.line, each]));
  const isSound = bands.every((band, index) => {
    const previous = bands[index - 1];
    if (previous && band.top < previous.bottom - ALIGNED.rowOverlap) return false;
    const numbers = band.lines.filter((line) => kinds.get(line)?.number).length;
    const isOther = band.lines.some((line) => kinds.get(line)?.other);
    return numbers === 1 ? !isOther : numbers === 0 && (isOther || index === 0);
  });
  return isSound ? bands : null;
}

/** True where a row begins between two words that were drawn one after the other. */
function begins(before: DrawnWord, next: DrawnWord): boolean {
  if (before.column < 0 || next.column < 0) return before.line !== next.line;
  if (next.column !== before.column) return next.column < before.column;
  return next.line.baseline < before.line.baseline - ALIGNED.sameLine * next.line.size;
}
