/** Category rows in the middle of a table without rules. */
import { GROUP_ROW, onlyRun } from './spanning-lines.js';
import { columnOf, numberIn } from './column-lookup.js';
import { ALIGNED } from '../settings.js';
import type { RegionPage } from './regions.js';
import type { Edge, Line, PageLayout } from '../types.js';

/** A category alone: a short text without marks. */
const PLAIN_GROUP = /^[^\p{P}\d]{2,14}$/u;

/** No category rows. */
export const NO_GROUPS: ReadonlySet<Line> = new Set();

/** True for a category row in the middle of its page. */
export function isGroupInMiddle(line: Line, layout: PageLayout): boolean {
  const run = onlyRun(line);
  if (!run || !GROUP_ROW.test(run.text)) return false;
  return Math.abs((run.left + run.right - layout.width) / 2) < ALIGNED.centred * line.size;
}

/**
 * The category rows that are short enough for a column: each is alone in the middle of the table or page, no
 * number before it, and begins elsewhere than the text of the column that it is in, or is alone between two rules.
 */
export function centredGroups(
  pages: readonly RegionPage[],
  borders: readonly number[],
  rules: readonly (readonly Edge[])[],
  number: number | null,
  isHeading: (line: Line) => boolean,
): Set<Line> {
  const found = new Set<Line>();
  if (number === null) return found;
  const lefts = new Map<number, number>();
  for (const line of pages.flatMap((page) => page.lines)) {
    if (isHeading(line)) continue;
    for (const word of line.words) {
      const column = columnOf(word, line.size, borders);
      lefts.set(column, Math.min(lefts.get(column) ?? Infinity, word.left));
    }
  }
  const middle = ((borders[0] ?? 0) + (borders.at(-1) ?? 0)) / 2;
  const width = (borders.at(-1) ?? 0) - (borders[0] ?? 0);
  const pitches = pages
    .flatMap(({ lines }) => lines.slice(1).map((line, at) => line.baseline - (lines[at]?.baseline ?? 0)))
    .filter((pitch) => pitch > ALIGNED.leastPitch)
    .sort((a, b) => a - b);
  const pitch = pitches[Math.floor(pitches.length / ALIGNED.pitchPart)] ?? Infinity;
  for (const [page, { layout, lines }] of pages.entries()) {
    const whole = (rules[page] ?? [])
      .filter((rule) => rule.to - rule.from > ALIGNED.wholeRule * width)
      .map((rule) => rule.at);
    for (const [at, line] of lines.entries()) {
      const run = onlyRun(line);
      if (!run || isHeading(line) || numberIn(line, borders, number)) continue;
      const off = (run.left + run.right) / 2;
      const near = [middle, layout.width / 2].some((x) => Math.abs(off - x) < ALIGNED.centred * line.size);
      const column = columnOf(run, line.size, borders);
      const isElsewhere = Math.abs(run.left - (lefts.get(column) ?? run.left)) > ALIGNED.centred * line.size;
      const ruledOff = (a: Line, b: Line): boolean => whole.some((y) => y > a.baseline && y < b.baseline);
      const isApart = (a: Line | undefined, b: Line | undefined): boolean =>
        !a || !b || ruledOff(a, b) || b.baseline - a.baseline > ALIGNED.apart * pitch;
      const isAlone = isApart(lines[at - 1], line) && isApart(line, lines[at + 1]);
      if (near && (isElsewhere || isAlone) && (GROUP_ROW.test(run.text) || PLAIN_GROUP.test(run.text)))
        found.add(line);
    }
  }
  return found;
}
