/**
 * Rows of a table without rules from the order in which its text was drawn: programs draw cell after cell, row after
 * row. What is found so must stand so on the page, each row below the one before, or it does not count.
 */
import type { Band, RowLine } from './rows.js';
import type { Line, Word } from '../types.js';

/** Rows may overlap by this much, in points. */
const OVERLAP = 1;

interface Piece {
  line: Line;
  word: Word;
  /** -1 for a line across the table. */
  column: number;
}

/**
 * The rows of a page: one begins where the text drawn next stands in a column before, or above. `columnOf` tells the
 * column of a word. Null where the order tells nothing: rows overlap, or do not have one number each.
 */
export function bandsByOrder(
  lines: readonly RowLine[],
  columnOf: (word: Word, line: Line) => number,
): Band[] | null {
  const pieces = lines.flatMap(({ line, other }) =>
    line.words.map((word): Piece => ({ line, word, column: other ? -1 : columnOf(word, line) })),
  );
  pieces.sort((a, b) => a.word.first - b.word.first);
  const rows: Piece[][] = [];
  let before: Piece | null = null;
  for (const piece of pieces) {
    const own = rows.at(-1);
    if (own && before && !begins(before, piece)) own.push(piece);
    else rows.push([piece]);
    before = piece;
  }
  const bands = rows.map((own): Band => ({
    top: Math.min(...own.map(({ word }) => word.top)),
    bottom: Math.max(...own.map(({ word }) => word.bottom)),
    lines: [...new Set(own.map(({ line }) => line))].sort((a, b) => a.top - b.top),
  }));
  const kinds = new Map(lines.map((each) => [each.line, each]));
  const isSound = bands.every((band, index) => {
    const previous = bands[index - 1];
    if (previous && band.top < previous.bottom - OVERLAP) return false;
    const numbers = band.lines.filter((line) => kinds.get(line)?.number).length;
    const isOther = band.lines.some((line) => kinds.get(line)?.other);
    return numbers === 1 ? !isOther : numbers === 0 && (isOther || index === 0);
  });
  return isSound ? bands : null;
}

/** True where a row begins between two pieces that were drawn one after the other. */
function begins(before: Piece, piece: Piece): boolean {
  if (before.column < 0 || piece.column < 0) return before.line !== piece.line;
  if (piece.column !== before.column) return piece.column < before.column;
  return piece.line.baseline < before.line.baseline - 0.5 * piece.line.size;
}
