/** Edges made fit for a grid: those on one line joined, those almost on one line brought onto it. */
import { RULED } from '../settings.js';
import type { Edge } from '../types.js';

/** Groups sorted numbers whose neighbours are at most `RULED.snap` apart; a group spans `RULED.snapGroup` at most. */
export function cluster(values: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    const first = group?.[0];
    const last = group?.at(-1);
    if (group && first !== undefined && last !== undefined && isOnLine(value, first, last)) group.push(value);
    else groups.push([value]);
  }
  return groups;
}

/** True where a position is on one line with those from `first` to `last`, which are not greater. */
function isOnLine(value: number, first: number, last: number): boolean {
  return value - last <= RULED.snap && value - first <= RULED.snapGroup;
}

/** The edges of one direction, joined and snapped: sorted by `at`, then `from`. */
export function joinEdges(edges: readonly Edge[], direction: Edge['direction']): Edge[] {
  const sorted = edges.filter((edge) => edge.direction === direction).sort((a, b) => a.at - b.at);
  const lines: Edge[][] = [];
  for (const edge of sorted) {
    const line = lines.at(-1);
    const first = line?.[0];
    const last = line?.at(-1);
    if (line && first && last && isOnLine(edge.at, first.at, last.at)) line.push(edge);
    else lines.push([edge]);
  }
  return lines.flatMap(joinLine);
}

/** The edges of a page, joined and snapped, by their direction. */
export interface JoinedEdges {
  horizontal: readonly Edge[];
  vertical: readonly Edge[];
}

/** The edges of both directions, as `joinEdges` gives them. */
export function joinedEdges(edges: readonly Edge[]): JoinedEdges {
  return { horizontal: joinEdges(edges, 'h'), vertical: joinEdges(edges, 'v') };
}

/** An edge that is put together of pieces. */
interface JoinedEdge extends Edge {
  /** How long its last piece is, with those that touch it. */
  piece: number;
  /** The sum of the lengths of its pieces. */
  weight: number;
}

/**
 * Edges on one line: the pieces that touch, or that are the dashes of one rule, become one.
 *
 * ```
 * > | ────────── ─────────    two sides of cells beside each other: one edge
 * > | ── ── ── ── ── ── ──    a dashed rule: one edge
 * > | ──────────      ────    two edges
 * ```
 */
function joinLine(line: Edge[]): Edge[] {
  const joined: JoinedEdge[] = [];
  let last: JoinedEdge | undefined;
  for (const edge of line.sort((a, b) => a.from - b.from)) {
    const length = edge.to - edge.from;
    const weight = Math.max(length, RULED.leastWeight);
    const gap = last ? edge.from - last.to : Infinity;
    const isDashed = last !== undefined && areDashes(last.piece, length, gap);
    if (last && (gap <= RULED.join || isDashed)) {
      last.to = Math.max(last.to, edge.to);
      last.piece = gap <= RULED.touch ? Math.max(last.piece, length) : length;
      // The line is where most of its length is. Lines of another table may be as near, but do not touch it.
      last.at += ((edge.at - last.at) * weight) / (last.weight + weight);
      last.weight += weight;
    } else {
      const { direction, at, from, to } = edge;
      joined.push((last = { direction, at, from, to, piece: length, weight }));
    }
  }
  return joined
    .filter((edge) => edge.to - edge.from >= RULED.leastLength)
    .map(({ direction, at, from, to }) => ({ direction, at, from, to }));
}

/** True for pieces of these lengths that are dashes of one rule: they are short, and what parts them is not much longer. */
function areDashes(one: number, other: number, gap: number): boolean {
  const longer = Math.max(one, other);
  return longer <= RULED.dash && gap <= Math.min(RULED.dash, Math.max(RULED.dotGap, RULED.dashGap * longer));
}
