/** Edges made fit for a grid: those on one line joined, those almost on one line brought onto it. */
import type { Edge } from '../types.js';

/** Lines nearer than this are one: doubled rules, rules slightly off. pdfplumber's tolerance is 3 points too. */
export const SNAP = 3;
/** Gaps in a line up to this are closed. */
const JOIN = 3.2;
/** A piece this short is a dash or a dot; gaps between dashes may be as long as this too. */
const DASH = 9;
/** A line shorter than this rules nothing. */
const MIN_LENGTH = 5;

/** Groups sorted numbers whose neighbours are at most `tolerance` apart; a group spans at most twice of it. */
export function cluster(values: readonly number[], tolerance: number): number[][] {
  const groups: number[][] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    const first = group?.[0];
    const last = group?.at(-1);
    if (
      group &&
      first !== undefined &&
      last !== undefined &&
      value - last <= tolerance &&
      value - first <= 2 * tolerance
    )
      group.push(value);
    else groups.push([value]);
  }
  return groups;
}

/** The edges of one direction, joined and snapped: sorted by `at`, then `from`. */
export function joinEdges(edges: readonly Edge[], direction: Edge['direction']): Edge[] {
  const own = edges.filter((edge) => edge.direction === direction);
  if (own.length === 0) return [];
  const sorted = own.sort((a, b) => a.at - b.at);
  const joined: Edge[] = [];
  let group: Edge[] = [];
  const flush = (): void => {
    if (group.length > 0) joined.push(...joinGroup(group));
    group = [];
  };
  for (const edge of sorted) {
    const last = group.at(-1);
    const first = group[0];
    if (last && first && (edge.at - last.at > SNAP || edge.at - first.at > 2 * SNAP)) flush();
    group.push(edge);
  }
  flush();
  return joined;
}

/** Edges on one line: the pieces that touch, or that are the dashes of one rule, become one. */
function joinGroup(group: readonly Edge[]): Edge[] {
  const sorted = [...group].sort((a, b) => a.from - b.from);
  const joined: (Edge & { piece: number; weight: number })[] = [];
  for (const edge of sorted) {
    const last = joined.at(-1);
    const length = edge.to - edge.from;
    const weight = Math.max(length, 0.01);
    const gap = last ? edge.from - last.to : Infinity;
    const dashes = last !== undefined && last.piece <= DASH && length <= DASH && gap <= DASH;
    if (last && (gap <= JOIN || dashes)) {
      last.to = Math.max(last.to, edge.to);
      last.piece = gap <= 0.5 ? Math.max(last.piece, length) : length;
      // The line stands where most of its length stands. Lines of another table may be as near, but do not touch it.
      last.at += ((edge.at - last.at) * weight) / (last.weight + weight);
      last.weight += weight;
    } else joined.push({ ...edge, piece: length, weight });
  }
  return joined
    .filter((edge) => edge.to - edge.from >= MIN_LENGTH)
    .map(({ direction, at, from, to }) => ({ direction, at, from, to }));
}
