/** The borders of columns as vertical edges, which a grid has in place of rules. */
import { parseRowNumber } from '../../../common/numerals.js';
import { COUNT_IN_BRACKETS } from '../../../common/vocabulary/counts.js';
import { crossesBorder, onlyRun } from './spanning-lines.js';
import { isForNumbers } from './column-roles.js';
import { isSpaced, runsOf } from './columns.js';
import { ALIGNED } from '../settings.js';
import type { Band } from './rows.js';
import type { Edge, Line } from '../types.js';

/** Ends in a count, as a category's row does. */
const COUNTS = new RegExp(COUNT_IN_BRACKETS, 'u');

/** Borders as edges through a band; a border that text runs across is left out of it. */
export function syntheticEdges(
  band: Band,
  borders: readonly number[],
  number: number | null,
  top: number,
  bottom: number,
  groups: ReadonlySet<Line>,
): Edge[] {
  const runs = band.lines.flatMap((line) => {
    const single = onlyRun(line);
    if (single) return [single];
    return isSpaced(line) ? [] : runsOf(line);
  });
  const [first, second] = band.lines;
  const only = first && !second && onlyRun(first) ? first : undefined;
  const isAcross =
    only !== undefined &&
    parseRowNumber(only.text) === null &&
    (groups.has(only) ||
      crossesBorder(only, borders) ||
      isForNumbers(only, borders, number) ||
      COUNTS.test(only.text));
  return borders
    .filter((border, index) => {
      if (index === 0 || index === borders.length - 1) return true;
      return (
        !isAcross &&
        !runs.some((run) => run.left < border - ALIGNED.overBorder && run.right > border + ALIGNED.overBorder)
      );
    })
    .map((at) => ({ direction: 'v', at, from: top, to: bottom }));
}

/** The edges of one border that follow each other, as one. */
export function joinSyntheticEdges(edges: readonly Edge[]): Edge[] {
  const joined: Edge[] = [];
  for (const edge of [...edges].sort((a, b) => a.at - b.at || a.from - b.from)) {
    const last = joined.at(-1);
    if (last && last.at === edge.at && edge.from - last.to < ALIGNED.follows) last.to = edge.to;
    else joined.push({ ...edge });
  }
  return joined;
}
