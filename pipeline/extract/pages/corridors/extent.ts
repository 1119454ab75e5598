/** Which lines a table without rules has: from its head to its last row, without the title above and the notes below. */
import type { Span } from '../aligned/columns.js';
import { CORRIDORS } from '../settings.js';
import type { Line } from '../types.js';
import { isRunningText, type Stretch } from './stretches.js';
import { linePartsOf } from './line-parts.js';
import { isRow, spanOf, tokenLine, widenedBy, type TokenLine } from './white-columns.js';
import { isWide, type RuleLine } from './wide-rules.js';

/** The lines of a table: the heading's, and the body's. */
export interface Extent {
  head: TokenLine[];
  body: TokenLine[];
}

/** The lines of the table around a stretch of a page; `spans` are its columns. */
export function extentOf(
  lines: readonly Line[],
  stretch: Stretch,
  spans: readonly Span[],
  rules: readonly RuleLine[],
): Extent {
  const width = { left: spans[0]?.left ?? 0, right: spans.at(-1)?.right ?? 0 };
  const wide = rules.filter((rule) => isWide(rule, width));
  const to = lastOf(lines, stretch, spans, wide);
  const begin = belowTitle(lines, { from: stretch.from, to }, spans, wide);
  const first = firstRowOf(lines, { from: begin, to }, wide);
  const from = begin > stretch.from ? begin : firstOf(lines, begin, first, spans, wide);
  const own = lines.slice(from, to).map(tokenLine);
  const start = headEnd(own, first - from, wide);
  return { head: own.slice(0, start), body: own.slice(start) };
}

/** The line after the last of a table: the last that fits its columns, or the last above its last rule. */
function lastOf(
  lines: readonly Line[],
  { from, to }: Stretch,
  spans: readonly Span[],
  wide: readonly RuleLine[],
): number {
  let last = to;
  while (last > from + 1 && !fits(lines[last - 1], spans)) last--;
  const below = lines.slice(from, last);
  const bottom = wide.findLast((rule) => below.some((line) => line.baseline < rule.at + CORRIDORS.oneRule));
  if (!bottom) return last;
  // A rule with hardly anything below is that at the end of the table: what follows are notes.
  const rest = below.filter((line) => line.baseline > bottom.at + CORRIDORS.oneRule);
  const isEnd = wide.indexOf(bottom) > 0 && rest.length <= CORRIDORS.bridge && rest.length < below.length / 2;
  return isEnd && !rest.every((line) => fits(line, spans)) ? last - rest.length : last;
}

/** True for a line whose texts are in several columns, each in one. */
function fits(line: Line | undefined, spans: readonly Span[]): boolean {
  if (!line) return false;
  const tokens = linePartsOf(line);
  const columns = new Set(tokens.map((token) => spanOf(token, spans)));
  return columns.size > 1 && tokens.every((token) => overlaps(token, spans) < 2);
}

/** How many columns a stretch of x reaches into. */
export function overlaps({ left, right }: Span, spans: readonly Span[]): number {
  return spans.filter((span) => left < span.right - CORRIDORS.touch && right > span.left + CORRIDORS.touch)
    .length;
}

/** The first line below the title that is above the first of two rules around the heading: its texts are over no columns. */
function belowTitle(
  lines: readonly Line[],
  { from, to }: Stretch,
  spans: readonly Span[],
  wide: readonly RuleLine[],
): number {
  const first = firstRowOf(lines, { from, to }, wide);
  const [top, bottom] = [lines[from]?.baseline ?? 0, lines[first]?.baseline ?? 0];
  const around = wide.filter((rule) => rule.at > top && rule.at < bottom);
  const [rule] = around;
  if (!rule || around.length < 2) return from;
  const above = lines.slice(from, first).filter((line) => line.baseline < rule.at);
  return above.every((line) => fits(line, spans)) ? from : from + above.length;
}

/** The first line with figures that are no years: the first row, if no rule says otherwise. */
function firstRowOf(lines: readonly Line[], { from, to }: Stretch, wide: readonly RuleLine[]): number {
  for (let at = from; at < to; at++) {
    const line = lines[at];
    if (!line) continue;
    if (isRow(tokenLine(line))) return at;
  }
  return wide.length > 0 ? from : from + 1;
}

/**
 * The first line of the heading: up to the rule above it, or as far as lines are over columns. `first` is the first row
 * of figures.
 */
function firstOf(
  lines: readonly Line[],
  from: number,
  first: number,
  spans: readonly Span[],
  wide: readonly RuleLine[],
): number {
  const top = ruledTop(lines, from, first, spans, wide);
  if (top !== null) return top;
  const columns = widenedBy(spans, lines.slice(from, first).map(tokenLine));
  let start = from;
  for (let at = from - 1; at >= 0 && from - at <= CORRIDORS.headLines; at--) {
    const [line, below] = [lines[at], lines[at + 1]];
    if (!line || !below || !isOverColumns(line, below, columns)) break;
    start = at;
  }
  return start;
}

/** The first line below the rule at the top of a table; null where there is none near above. */
function ruledTop(
  lines: readonly Line[],
  from: number,
  first: number,
  spans: readonly Span[],
  wide: readonly RuleLine[],
): number | null {
  const width = { left: spans[0]?.left ?? 0, right: spans.at(-1)?.right ?? 0 };
  const above = wide.filter((rule) => rule.at < (lines[from]?.baseline ?? 0));
  // The nearest rule, or the one above it, where there is no heading between this and the first row.
  for (const rule of above.reverse().slice(0, 2)) {
    const start = lines.findIndex((line) => line.baseline > rule.at);
    if (start < 0 || from - start > CORRIDORS.headLines) return null;
    const own = lines.slice(start, from);
    if (
      own.some(
        (line) =>
          isRunningText(line, width.left, width.right) && linePartsOf(line, CORRIDORS.seedGap).length < 2,
      )
    )
      return null;
    if (start < first) return start;
  }
  return null;
}

/** True for a line near above another whose texts are over columns, and which is no title that begins where the table does. */
function isOverColumns(line: Line, below: Line, spans: readonly Span[]): boolean {
  if (below.top - line.bottom > CORRIDORS.headGap * line.size || line.heading !== null) return false;
  const tokens = linePartsOf(line, CORRIDORS.headingGap);
  const [first, second] = [spans[0], spans[1]];
  const [only] = tokens;
  if (!first || !second || !only) return false;
  if (line.left < first.left - line.size || line.right > (spans.at(-1)?.right ?? 0) + line.size) return false;
  if (tokens.length > 1) return tokens.every((token) => overlaps(token, spans) > 0);
  return only.left > second.left - line.size || only.right < second.left;
}

/** How many of a table's first lines are its heading: those above the first rule through it, or above its first row. */
function headEnd(own: readonly TokenLine[], first: number, wide: readonly RuleLine[]): number {
  const rule = wide.find(
    ({ at }) => at > (own[0]?.line.baseline ?? 0) && at < (own.at(-1)?.line.baseline ?? 0) - 1,
  );
  if (!rule) return first;
  const above = own.findIndex(({ line }) => line.baseline > rule.at + CORRIDORS.oneRule);
  return above > 0 && above <= Math.max(first, CORRIDORS.headLines) && above < own.length / 2 + 1
    ? above
    : first;
}
