/**
 * Categories of a table without rules that are merged down, or stand in the first row of their run only: which rows
 * each label belongs to, from where it stands beside them.
 */
import type { Line } from './types.js';

/** A row as the labels see it. */
export interface LabelRow {
  top: number;
  bottom: number;
  /** The first line of the number, or of the row where its number stands on another page. */
  first: { top: number; bottom: number };
  number: number | null;
  /** Rows of one page with no heading row between. */
  segment: number;
}

/** A label: its lines, which stand close below each other. */
export interface Label {
  top: number;
  bottom: number;
  firstBottom: number;
  segment: number;
  lines: Line[];
}

/** A label with the rows from `from` to before `to`. */
export interface LabelRun {
  label: Label;
  from: number;
  to: number;
}

/** How a label stands beside its rows: beside the first line, in the middle of the first row, in that of the run. */
type Mode = 'top' | 'first-row' | 'run';

/** A label stands no farther from its place than this, in points, and the next best reading is clearly farther off. */
const NEAR: Record<Mode, number> = { top: 2.5, 'first-row': 2.5, run: 4.5 };
const CLEAR = 4;
/** A run over a page's end costs a little, so that it is read only where it fits better. */
const OVER_PAGE = 0.5;

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
export function labelRuns(rows: readonly LabelRow[], labels: readonly Label[], pad: number): Labelling | null {
  const found: (Reading & { mode: Mode })[] = [];
  for (const mode of ['top', 'first-row', 'run'] as const) {
    for (const reading of readings(rows, labels, mode, pad)) found.push({ ...reading, mode });
  }
  const fitting = found
    .filter((reading) => reading.worst <= NEAR[reading.mode])
    .sort((a, b) => a.cost - b.cost);
  const best = fitting[0];
  if (!best) return null;
  const key = best.starts.join();
  const isClear = !fitting.some((other) => other.starts.join() !== key && other.cost < best.cost + CLEAR);
  const runs = labels.map((label, index) => ({
    label,
    from: best.starts[index] ?? 0,
    to: best.starts[index + 1] ?? rows.length,
  }));
  return { runs, isClear, worst: best.worst };
}

/** The two best ways to part the rows among the labels in order. */
function readings(
  rows: readonly LabelRow[],
  labels: readonly Label[],
  mode: Mode,
  pad: number,
): Reading[] {
  const n = rows.length;
  // best[i]: the two best ways in which the labels so far take the rows before i.
  let best: Reading[][] = Array.from({ length: n + 1 }, () => []);
  best[0] = [{ cost: 0, worst: 0, starts: [] }];
  for (const label of labels) {
    const next: Reading[][] = Array.from({ length: n + 1 }, () => []);
    for (let from = 0; from < n; from++) {
      const known = best[from] ?? [];
      if (known.length === 0) continue;
      for (let to = from + 1; to <= n; to++) {
        if (to - 1 > from && mustBegin(rows, to - 1)) break;
        if ((rows[to - 1]?.segment ?? 0) > label.segment + 2) break;
        if (to < n && !mayBegin(rows, to)) continue;
        const off = distance(rows, label, from, to, mode, pad);
        if (off === null) continue;
        for (const { cost, worst, starts } of known) {
          const better: Reading = {
            cost: cost + off,
            worst: Math.max(worst, off),
            starts: [...starts, from],
          };
          next[to] = [...(next[to] ?? []), better].sort((a, b) => a.cost - b.cost).slice(0, 2);
        }
      }
    }
    best = next;
  }
  return best[n] ?? [];
}

/** True where the numbers begin again: another category. */
function mustBegin(rows: readonly LabelRow[], index: number): boolean {
  return rows[index]?.number === 1;
}

/** A run begins where the numbers begin again, if they do in each category, and never inside of a broken row. */
function mayBegin(rows: readonly LabelRow[], index: number): boolean {
  const [before, row] = [rows[index - 1], rows[index]];
  if (!before || !row) return true;
  if (before.segment !== row.segment) return before.number !== null && row.number !== null;
  const restarts = rows.filter((each) => each.number === 1).length > 1;
  return !restarts || row.number === 1;
}

/** How far a label is from where it would stand beside the rows from `from` to before `to`; null where it cannot. */
function distance(
  rows: readonly LabelRow[],
  label: Label,
  from: number,
  to: number,
  mode: Mode,
  pad: number,
): number | null {
  const own = rows.slice(from, to).filter((row) => row.segment === label.segment);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return null;
  const over = own.length < to - from ? OVER_PAGE : 0;
  if (mode === 'run') {
    const middle = (label.top + label.bottom) / 2;
    const one = own.length === 1 && first.number !== null;
    const rowsMiddle = one ? (first.first.top + first.first.bottom) / 2 : (first.top + last.bottom) / 2;
    const off = Math.abs(middle - rowsMiddle);
    // Chromium sets what is broken by a page's end at the top.
    const isBroken = over > 0 && first === rows[from];
    return (isBroken ? Math.min(off, Math.abs(label.top - first.top - pad)) : off) + over;
  }
  if (first !== rows[from]) return null;
  const middle = (first.first.top + first.first.bottom) / 2;
  if (mode === 'top') return Math.abs((label.top + label.firstBottom) / 2 - middle) + over;
  return Math.abs((label.top + label.bottom) / 2 - middle) + over;
}
