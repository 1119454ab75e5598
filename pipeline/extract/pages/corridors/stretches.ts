/** Where on a page tables without rules may be: lines one below the other that are in columns. */
import type { Span } from '../aligned/columns.js';
import { CORRIDORS } from '../settings.js';
import type { Line } from '../types.js';
import { lettersOf, linePartsOf } from './line-parts.js';
import type { RuleLine } from './wide-rules.js';

/** Lines of a page from `from` to before `to`, of which the first and the last are in columns. */
export interface Stretch {
  from: number;
  to: number;
}

/** A line of a contents list: a title, leaders and a page number. */
const CONTENTS = /[.·…_]{4,}\s*[-–—]?\s*[\divxlc]{1,5}\s*[-–—]?$/iu;

/** True for a line with room between its texts that is wider than between words. */
export function isInColumns(line: Line): boolean {
  const { length } = linePartsOf(line, CORRIDORS.seedGap);
  return length > 2 || (length === 2 && !CONTENTS.test(line.text));
}

/** The first stretch of lines, which come top down, from the line `from` on. */
export function nextStretch(
  lines: readonly Line[],
  from: number,
  rules: readonly RuleLine[],
): Stretch | null {
  for (let at = from; at < lines.length; at++) {
    const first = lines[at];
    if (!first || !isInColumns(first)) continue;
    const to = endOf(lines, at, rules);
    if (to - at >= CORRIDORS.leastLines) return { from: at, to };
    at = to - 1;
  }
  return null;
}

/** The line after the last that is in columns, from the line `from` on. */
function endOf(lines: readonly Line[], from: number, rules: readonly RuleLine[]): number {
  let to = from + 1;
  let [left, right] = [lines[from]?.left ?? 0, lines[from]?.right ?? 0];
  for (let at = from + 1; at < lines.length && at - to < CORRIDORS.bridge; at++) {
    const [line, before] = [lines[at], lines[at - 1]];
    if (!line || !before || isApart(before, line, rules) || beginsAnew(lines, at, { left, right })) break;
    if (isInColumns(line)) {
      to = at + 1;
      left = Math.min(left, line.left);
      right = Math.max(right, line.right);
    } else if (isRunningText(line, left, right)) break;
  }
  return to;
}

/**
 * True for a line that begins the heading of another table: one text in the middle, farther below than the lines above
 * it are from each other, and not above the first column.
 */
function beginsAnew(lines: readonly Line[], at: number, { left, right }: Span): boolean {
  const [line, before, second, next] = [lines[at], lines[at - 1], lines[at - 2], lines[at + 1]];
  if (!line || !before || !second || !next || isInColumns(line) || !isInColumns(next)) return false;
  const pitch = line.baseline - before.baseline;
  return (
    pitch > CORRIDORS.anew * (before.baseline - second.baseline) &&
    pitch > CORRIDORS.anew * (next.baseline - line.baseline) &&
    line.left > left + CORRIDORS.awayFromLeft * (right - left)
  );
}

/** True where a line is so far below the one before that it is of something else, unless a rule is between them. */
function isApart(before: Line, line: Line, rules: readonly RuleLine[]): boolean {
  if (line.size > CORRIDORS.larger * before.size || line.heading !== null) return true;
  const room = line.top - before.bottom;
  if (room <= CORRIDORS.farGap * line.size) return false;
  return (
    !rules.some((rule) => rule.at > before.baseline && rule.at < line.baseline) ||
    room > 2 * CORRIDORS.farGap * line.size
  );
}

/** True for a line of running text: it is as wide as the table and has no room inside. */
export function isRunningText(line: Line, left: number, right: number): boolean {
  return (
    line.right - line.left > CORRIDORS.proseWidth * (right - left) &&
    lettersOf(line.text) > CORRIDORS.proseLetters
  );
}
