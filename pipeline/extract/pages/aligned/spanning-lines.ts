/** Lines that are one text, and those that run across the columns of a table. */
import { parseRowNumber } from '../../../common/numerals.js';
import { COUNT_IN_BRACKETS } from '../../../common/vocabulary/counts.js';
import { ORDINAL } from '../../../common/vocabulary/ordinals.js';
import { runsOf, type Span } from './columns.js';
import { ALIGNED } from '../settings.js';
import type { Line, Word } from '../types.js';

/** A category row across the table. */
export const GROUP_ROW = new RegExp(`^[（(]?${ORDINAL}[）)、.．]|${COUNT_IN_BRACKETS}`, 'u');

/** A line's run where it has one only. The figure in a category row may be a little apart. */
export function onlyRun(line: Line): Word | null {
  const runs = runsOf(line);
  if (runs.length === 1) return runs[0] ?? null;
  const [run, second] = runsOf(line, ALIGNED.figureGap);
  return run && !second && GROUP_ROW.test(run.text) && !/^\d/u.test(run.text) ? run : null;
}

/** True where a line is one run that no column under these headings could hold; `isNumbered`: the first holds numbers. */
export function runsAcross(line: Line, headings: readonly Span[], isNumbered = false): boolean {
  const run = onlyRun(line);
  if (!run) return false;
  const crosses = headings.some((heading, index) => {
    const next = headings[index + 1];
    return next !== undefined && run.left < heading.right && run.right > next.left;
  });
  const first = headings[0];
  const fromNumber =
    first !== undefined &&
    run.left <= first.left + ALIGNED.sameLeft * line.size &&
    run.right > first.right + ALIGNED.beyondNumber * line.size &&
    parseRowNumber(run.text) === null;
  return crosses || (fromNumber && (isNumbered || GROUP_ROW.test(run.text)));
}

/** True where a run of the line has a border inside. */
export function crossesBorder(line: Line, borders: readonly number[]): boolean {
  const only = onlyRun(line);
  return (only ? [only] : runsOf(line)).some((run) =>
    borders
      .slice(1, -1)
      .some((border) => run.left < border - ALIGNED.overBorder && run.right > border + ALIGNED.overBorder),
  );
}
