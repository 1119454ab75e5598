/** Which rows the categories of a table without rules belong to: by the order of drawing, or by what fits best. */
import { labelRuns, type Label, type Labelling, type LabelRow } from './labels.js';
import { bandsByGap, type Band } from './rows.js';
import { ALIGNED } from '../settings.js';
import type { Line } from '../types.js';

/** True where the lines of a label are about equally far from each other. */
function isEven({ lines }: Label): boolean {
  const gaps = lines.slice(1).map((line, index) => line.top - (lines[index]?.bottom ?? 0));
  return Math.max(...gaps) - Math.min(...gaps) < ALIGNED.labelUneven || gaps.length < 2;
}

/**
 * The runs of labels that were drawn with the first of their rows. Null where they are not beside their rows;
 * 'one-each' where each row has its label.
 */
export function drawnLabelling(
  rows: readonly (LabelRow & { page: number; band: Band })[],
  pages: readonly { labels: readonly Line[] }[],
  column: number,
  pad: number,
): Labelling | 'one-each' | null {
  const starts = rows.map(({ page, band }) => ({
    page,
    first: Math.min(...band.lines.flatMap((line) => line.words.map((word) => word.first))),
  }));
  const lines = new Map<number, Line[]>();
  let isSplit = false;
  for (const [page, { labels }] of pages.entries()) {
    for (const line of labels) {
      const first = line.words[0]?.first ?? 0;
      // The number is drawn before the category right of it, and after one left of it.
      const row =
        column > 0
          ? starts.findLastIndex((start) => start.page === page && start.first < first)
          : starts.findIndex((start) => start.page === page && start.first > first);
      if (row < 0) {
        // The end of a label whose row has no other text on this page.
        if (column === 0) return null;
        isSplit = true;
        continue;
      }
      lines.set(row, [...(lines.get(row) ?? []), line]);
    }
  }
  const numbered = rows.filter((row) => row.number !== null).length;
  if (lines.size >= numbered) return 'one-each';
  if (isSplit) return null;
  const labels = [...lines]
    .sort(([a], [b]) => a - b)
    .map(([row, own]): Label => {
      const sorted = [...own].sort((a, b) => a.top - b.top);
      const [top, firstBottom] = [sorted[0]?.top ?? 0, sorted[0]?.bottom ?? 0];
      const bottom = Math.max(...sorted.map((line) => line.bottom));
      return { top, bottom, firstBottom, segment: rows[row]?.segment ?? 0, lines: sorted, row };
    });
  return labelRuns(rows, labels, pad);
}

/**
 * The runs of the labels, whose lines are joined where they are near: how near shows in which labels fit the rows
 * best. Null where none fit; 'one-each' where each row has its label.
 */
export function bestLabelling(
  rows: readonly LabelRow[],
  pages: readonly { lines: readonly Line[]; segmentAt: (top: number) => number }[],
  pad: number,
): Labelling | 'one-each' | null {
  const gaps = new Set<number>([-ALIGNED.bandOverlap]);
  for (const { lines } of pages) {
    lines.slice(1).forEach((line, index) => {
      const gap = line.top - (lines[index]?.bottom ?? 0);
      if (gap > 0 && gap < ALIGNED.labelGap * line.size)
        gaps.add(Math.round(gap / ALIGNED.bandStep) * ALIGNED.bandStep + ALIGNED.bandStep);
    });
  }
  const found: Labelling[] = [];
  const counts = new Set<number>();
  for (const gap of [...gaps].sort((a, b) => a - b).slice(0, ALIGNED.labelTries)) {
    const labels = pages.flatMap(({ lines, segmentAt }) =>
      bandsByGap(lines, gap).map(({ top, bottom, lines: own }): Label => {
        const firstBottom = own[0]?.bottom ?? bottom;
        return { top, bottom, firstBottom, lines: own, segment: segmentAt(top) };
      }),
    );
    if (labels.length === 0 || counts.has(labels.length) || !labels.every(isEven)) continue;
    counts.add(labels.length);
    const labelling = labelRuns(rows, labels, pad);
    if (labelling) found.push(labelling);
  }
  if ([...counts].every((count) => count >= rows.length)) return 'one-each';
  // Where labels fit, they need not be joined further.
  const fits = found.find((labelling) => labelling.worst <= ALIGNED.labelFits);
  if (fits) return fits.runs.length === rows.length ? 'one-each' : fits;
  const [best, second] = found.sort((a, b) => a.worst - b.worst);
  if (!best) return null;
  if (best.runs.length === rows.length) return 'one-each';
  return {
    ...best,
    isClear: best.isClear && (second === undefined || second.worst > best.worst + ALIGNED.labelFar),
  };
}
