/** Rows of a table that has no rules between them: from the gaps between lines, checked by the row numbers. */
import { ALIGNED } from '../settings.js';
import type { Line } from '../types.js';

/** A stretch of y that one row takes. */
export interface Band {
  top: number;
  bottom: number;
  lines: Line[];
}

/** A line with what the search for rows needs to know of it. */
export interface RowLine {
  line: Line;
  /** A row number is in it. */
  number: boolean;
  /** It runs across the table or is a heading: a row of its own kind without a number. */
  other: boolean;
}

/** Lines split where the gap between them is more than `gap`. Lines must be sorted by their top. */
export function bandsByGap(lines: readonly Line[], gap: number): Band[] {
  const bands: Band[] = [];
  for (const line of [...lines].sort((a, b) => a.top - b.top)) {
    const last = bands.at(-1);
    if (last && line.top - last.bottom <= gap) {
      last.lines.push(line);
      last.bottom = Math.max(last.bottom, line.bottom);
    } else bands.push({ top: line.top, bottom: line.bottom, lines: [line] });
  }
  return bands;
}

/** The gaps between lines of a page, top down. */
function gapsOf(lines: readonly Line[]): number[] {
  const gaps: number[] = [];
  let bottom = -Infinity;
  for (const line of [...lines].sort((a, b) => a.top - b.top)) {
    if (bottom > -Infinity) gaps.push(line.top - bottom);
    bottom = Math.max(bottom, line.bottom);
  }
  return gaps;
}

/**
 * The gap above which lines belong to different rows: the one that leaves most rows with exactly one number. The
 * first and last band of a page may be parts of broken rows and do not count. `wrong` is the share of bands that do
 * not fit. Null where there are too few numbers to tell.
 */
export function rowGap(pages: readonly (readonly RowLine[])[]): { gap: number; wrong: number } | null {
  const numbers = pages.reduce((sum, page) => sum + page.filter((each) => each.number).length, 0);
  if (numbers < ALIGNED.leastNumbers) return null;
  const rounded = new Set<number>();
  for (const page of pages) {
    for (const gap of gapsOf(page.map(({ line }) => line)))
      rounded.add(Math.round(gap / ALIGNED.gapStep) * ALIGNED.gapStep);
  }
  const values = [...rounded].sort((a, b) => a - b);
  const candidates = [
    -ALIGNED.bandOverlap,
    ...values.map((value, index) => (value + (values[index + 1] ?? value + ALIGNED.lastGap)) / 2),
  ];
  let best: { gap: number; wrong: number } | null = null;
  let bestRoom = 0;
  candidates.slice(0, ALIGNED.gapTries).forEach((gap, index) => {
    let wrong = 0;
    let count = 0;
    for (const page of pages) {
      const kind = new Map(page.map((each) => [each.line, each]));
      const bands = bandsByGap(
        page.map(({ line }) => line),
        gap,
      );
      bands.forEach((band, at) => {
        const own = band.lines.map((line) => kind.get(line));
        const found = own.filter((each) => each?.number).length;
        const others = own.filter((each) => each?.other).length;
        count++;
        if (found > 1 || (others > 0 && found > 0)) wrong += Math.max(1, found - 1);
        else if (found === 0 && others === 0 && at > 0 && at < bands.length - 1) wrong++;
      });
    }
    const share = wrong / Math.max(count, numbers);
    const room = (values[index] ?? gap) - (values[index - 1] ?? -1);
    if (
      !best ||
      share < best.wrong - ALIGNED.sameShare ||
      (Math.abs(share - best.wrong) < ALIGNED.sameShare && room > bestRoom)
    ) {
      best = { gap, wrong: share };
      bestRoom = room;
    }
  });
  return best;
}

/** Rows that begin at their numbers: for text at the top of its cells, set without room between rows. */
export function bandsByNumber(lines: readonly RowLine[]): Band[] {
  const starts = lines
    .filter((each) => each.number || each.other)
    .map(({ line }) => line.top)
    .sort((a, b) => a - b);
  const bands: Band[] = [];
  for (const { line } of [...lines].sort((a, b) => a.line.top - b.line.top)) {
    const last = bands.at(-1);
    const middle = (line.top + line.bottom) / 2;
    const begins = starts.filter((top) => top <= middle).at(-1) ?? -Infinity;
    if (last && last.top >= begins - ALIGNED.bandOverlap) {
      last.lines.push(line);
      last.bottom = Math.max(last.bottom, line.bottom);
    } else if (last && begins === -Infinity) {
      last.lines.push(line);
      last.bottom = Math.max(last.bottom, line.bottom);
    } else bands.push({ top: line.top, bottom: line.bottom, lines: [line] });
  }
  return bands;
}

/** Each line a row. */
export function bandsByLine(lines: readonly Line[]): Band[] {
  return [...lines]
    .sort((a, b) => a.top - b.top)
    .map((line) => ({ top: line.top, bottom: line.bottom, lines: [line] }));
}
