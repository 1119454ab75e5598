/**
 * Categories of a table without rules that are merged down, or are in the first row of their run only: which rows
 * each label belongs to, from where it is beside them.
 */
import { ALIGNED } from '../settings.js';
import type { Line } from '../types.js';

/** A row as the labels see it. */
export interface LabelRow {
  top: number;
  bottom: number;
  /** The first line of the number, or of the row where its number is on another page. */
  first: { top: number; bottom: number };
  number: number | null;
  /** Rows of one page with no heading row between. */
  segment: number;
}

/** A label: its lines, which are close below each other. */
export interface Label {
  top: number;
  bottom: number;
  firstBottom: number;
  segment: number;
  lines: Line[];
  /** The row that it was drawn with, where the order of drawing tells: the first of its run on its page. */
  row?: number;
}

/** A label with the rows from `from` to before `to`. */
export interface LabelRun {
  label: Label;
  from: number;
  to: number;
}

/** How a label is placed beside its rows: beside the first line, in the middle of the first row, in that of the run. */
type Mode = 'top' | 'first-row' | 'run';

/** How far a label may be from its place. */
const NEAR: Readonly<Record<Mode, number>> = {
  top: ALIGNED.labelNearTop,
  'first-row': ALIGNED.labelNearRow,
  run: ALIGNED.labelNearRun,
};

interface Reading {
  cost: number;
  worst: number;
  starts: number[];
}

/** The runs of a table's labels. */
export interface Labelling {
  runs: LabelRun[];
  /** No other reading fits nearly as well. */
  isClear: boolean;
  worst: number;
}

/** The run of each label. Null where none fits. */
export function labelRuns(
  rows: readonly LabelRow[],
  labels: readonly Label[],
  pad: number,
): Labelling | null {
  const found: (Reading & { mode: Mode })[] = [];
  const isDrawn = labels.every((label) => label.row !== undefined);
  for (const mode of ['top', 'first-row', 'run'] as const) {
    for (const reading of readings(rows, labels, mode, pad)) found.push({ ...reading, mode });
  }
  const fitting = found
    .filter((reading) => isDrawn || reading.worst <= NEAR[reading.mode])
    .sort((a, b) => a.cost - b.cost);
  const best = fitting[0];
  if (!best) return null;
  const key = best.starts.join();
  const isClear = !fitting.some(
    (other) => other.starts.join() !== key && other.cost < best.cost + ALIGNED.labelClear,
  );
  const runs = labels.map((label, index) => ({
    label,
    from: best.starts[index] ?? 0,
    to: best.starts[index + 1] ?? rows.length,
  }));
  return { runs, isClear, worst: best.worst };
}

/** The two best ways to split the rows among the labels in order. */
function readings(rows: readonly LabelRow[], labels: readonly Label[], mode: Mode, pad: number): Reading[] {
  const begins = startsOf(rows);
  // best: by number of rows that the labels so far take, the two best ways.
  let best = new Map<number, Reading[]>([[0, [{ cost: 0, worst: 0, starts: [] }]]]);
  for (const label of labels) {
    const far = label.row === undefined ? ALIGNED.labelPages : Infinity;
    const next = new Map<number, Reading[]>();
    for (const [from, known] of best) {
      const segment = rows[from]?.segment;
      if (segment === undefined || segment > label.segment || segment < label.segment - far) continue;
      for (let to = from + 1; to <= rows.length; to++) {
        if (to - 1 > from && rows[to - 1]?.number === 1) break;
        if ((rows[to - 1]?.segment ?? 0) > label.segment + far) break;
        if (to < rows.length && !begins[to]) continue;
        const found = distance(rows, label, from, to, mode, pad);
        if (!found) continue;
        const off = label.row === undefined ? found.off : Math.min(found.off, ALIGNED.labelDrawn);
        for (const { cost, worst, starts } of known) {
          const better: Reading = {
            cost: cost + off + found.extra,
            worst: Math.max(worst, found.off),
            starts: [...starts, from],
          };
          next.set(to, [...(next.get(to) ?? []), better].sort((x, y) => x.cost - y.cost).slice(0, 2));
        }
      }
    }
    best = next;
  }
  return best.get(rows.length) ?? [];
}

/** Before which rows a run may begin: where the numbers begin again, if they do, and never inside of a broken row. */
function startsOf(rows: readonly LabelRow[]): boolean[] {
  const restarts = rows.filter((each) => each.number === 1).length > 1;
  return rows.map((row, index) => {
    const before = rows[index - 1];
    if (!before) return true;
    if (before.segment === row.segment) return !restarts || row.number === 1;
    // A row without a number at the head of a page goes on; one at the foot has its number on the next page.
    if (row.number === null) return false;
    return before.number !== null || rows[index - 2]?.segment !== before.segment;
  });
}

/** How far a label is from where it would be beside the rows from `from` to before `to`; null where it cannot. */
function distance(
  rows: readonly LabelRow[],
  label: Label,
  from: number,
  to: number,
  mode: Mode,
  pad: number,
): { off: number; extra: number } | null {
  let first: LabelRow | undefined;
  let last: LabelRow | undefined;
  let count = 0;
  for (let index = from; index < to; index++) {
    const row = rows[index];
    if (row?.segment !== label.segment) continue;
    first ??= row;
    last = row;
    count++;
  }
  if (!first || !last) return null;
  if (label.row !== undefined && rows[label.row] !== first) return null;
  const isOver = count < to - from;
  const isFirst = first === rows[from];
  const middle = (label.top + label.bottom) / 2;
  const firstMiddle = (first.first.top + first.first.bottom) / 2;
  // Browsers and office programs set what is broken by a page's end at the top.
  const top = isFirst && isOver ? Math.abs(label.top - first.top - pad) : Infinity;
  if (mode === 'run') {
    const one = count === 1 && first.number !== null;
    const off = Math.abs(middle - (one ? firstMiddle : (first.top + last.bottom) / 2));
    if (!isOver) return { off, extra: 0 };
    return top <= off + ALIGNED.labelFar || top < NEAR.top
      ? { off: top, extra: ALIGNED.labelOver }
      : { off, extra: ALIGNED.labelOver + ALIGNED.labelClear + ALIGNED.labelFar };
  }
  if (!isFirst) return null;
  const extra = isOver ? ALIGNED.labelOver : 0;
  if (mode === 'top') return { off: Math.abs((label.top + label.firstBottom) / 2 - firstMiddle), extra };
  const isBroken = rows[rows.indexOf(first, from) + 1]?.number === null;
  return { off: Math.min(Math.abs(middle - firstMiddle), isBroken ? top : Infinity), extra };
}
