/** The lines on which the edges of a table lie, and between which lines a rule was drawn. */
import type { Box } from '../../../model.js';
import { cluster } from './edges.js';
import type { EdgeGroup } from './edge-groups.js';
import { RULED } from '../settings.js';
import type { Edge } from '../types.js';

/**
 * The lines of a table from side to side and from top to bottom, whether a rule was drawn along all of a line or not.
 * They split it into units: unit (row, column) is between `ys[row]` and `ys[row + 1]`, `xs[column]` and `xs[column + 1]`.
 *
 * ```
 * > |      x0   x1   x2
 * > |  y0  ┌────┬────┐
 * > |      │    │    │    two rows and two columns of units; (0, 0) and (1, 0) will be one cell,
 * > |  y1  │    ├────┤    for no rule was drawn between them
 * > |      │    │    │
 * > |  y2  └────┴────┘
 * ```
 */
export interface Lattice {
  xs: number[];
  ys: number[];
  /** Of units. */
  columns: number;
  rows: number;
  /** The sides at which the table ends even where no rule is drawn. */
  bounds: Record<'left' | 'right' | 'top' | 'bottom', boolean>;
  /** True where a rule was drawn along `xs[column]` beside the row; along `ys[row]` above or below the column. */
  isRuledAt: { x: (column: number, row: number) => boolean; y: (row: number, column: number) => boolean };
}

/** The lattice of edges that hang together, or null where they enclose nothing, or too much to be a table. */
export function latticeOf({ horizontal, vertical }: EdgeGroup): Lattice | null {
  const [left, top, right, bottom] = boxAround(horizontal, vertical);
  const xs = withEnds(positions(vertical.map((edge) => edge.at)), left, right);
  const ys = withEnds(positions(horizontal.map((edge) => edge.at)), top, bottom);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 1 || rows < 1 || columns * rows > RULED.mostUnits) return null;
  return {
    xs,
    ys,
    columns,
    rows,
    bounds: {
      left: isBound(horizontal, 'from', left),
      right: isBound(horizontal, 'to', right),
      top: isBound(vertical, 'from', top),
      bottom: isBound(vertical, 'to', bottom),
    },
    isRuledAt: { x: ruledBetween(vertical, xs, ys), y: ruledBetween(horizontal, ys, xs) },
  };
}

function boxAround(horizontal: readonly Edge[], vertical: readonly Edge[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  const take = (x: number, y: number): void => {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  };
  for (const { at, from, to } of horizontal) for (const x of [from, to]) take(x, at);
  for (const { at, from, to } of vertical) for (const y of [from, to]) take(at, y);
  return box;
}

/** The middle of each group of positions that are one line. */
export function positions(values: readonly number[]): number[] {
  const middles = cluster(values).map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
  const lines: number[] = [];
  for (const middle of middles) {
    const last = lines.at(-1);
    if (last !== undefined && middle - last < RULED.doubled) lines[lines.length - 1] = (last + middle) / 2;
    else lines.push(middle);
  }
  return lines;
}

/** Positions with the ends of the box, where no line is there. */
function withEnds(values: readonly number[], low: number, high: number): number[] {
  const all = [...values];
  const first = all[0];
  const last = all.at(-1);
  if (first === undefined || first - low >= RULED.doubled) all.unshift(low);
  if (last === undefined || high - last >= RULED.doubled) all.push(high);
  return all;
}

/**
 * True where a side without a rule still bounds the table: most edges of the other direction run up to it, or the first
 * and the last of them. `at` is where they have their `end`.
 */
function isBound(edges: readonly Edge[], end: 'from' | 'to', at: number): boolean {
  const all = positions(edges.map((edge) => edge.at));
  const there = positions(
    edges.filter((edge) => Math.abs(edge[end] - at) <= RULED.meet).map((edge) => edge.at),
  );
  if (there.length < RULED.boundRules) return false;
  const isOuter =
    Math.abs((there[0] ?? 0) - (all[0] ?? 0)) <= RULED.meet &&
    Math.abs((there.at(-1) ?? 0) - (all.at(-1) ?? 0)) <= RULED.meet;
  return isOuter || there.length >= RULED.boundShare * all.length;
}

/** Answers whether edges along a line cover most of what is between two neighbouring lines across it. */
function ruledBetween(
  edges: readonly Edge[],
  lines: readonly number[],
  across: readonly number[],
): (line: number, between: number) => boolean {
  const onLine = lines.map((at) => edges.filter((edge) => Math.abs(edge.at - at) <= RULED.snap));
  return (line, between) => isCovered(onLine[line] ?? [], across[between] ?? 0, across[between + 1] ?? 0);
}

/** True where the edges of a line cover most of it from `from` to `to`: all but its corners, if it is long enough. */
function isCovered(edges: readonly Edge[], from: number, to: number): boolean {
  let covered = 0;
  for (const edge of edges) covered += Math.max(0, Math.min(edge.to, to) - Math.max(edge.from, from));
  const length = to - from;
  const withoutCorners = length - 2 * RULED.meet;
  return (
    covered >= length * RULED.ruledShare ||
    (length > RULED.shortSide && covered >= withoutCorners && covered > length * RULED.leastRuled)
  );
}
