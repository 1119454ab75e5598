/** Edges that hang together: those of one table. */
import { DisjointSets } from './disjoint-sets.js';
import { RULED } from '../settings.js';
import type { Edge } from '../types.js';

/** Edges that meet each other, directly or over others. */
export interface EdgeGroup {
  horizontal: Edge[];
  vertical: Edge[];
}

/** The groups of a page's edges. */
export function edgeGroups(horizontal: readonly Edge[], vertical: readonly Edge[]): EdgeGroup[] {
  return mergeOpenNeighbours(connected(horizontal, vertical));
}

/** Edges by what they meet. */
function connected(horizontal: readonly Edge[], vertical: readonly Edge[]): EdgeGroup[] {
  const sets = new DisjointSets(horizontal.length + vertical.length);
  horizontal.forEach((h, i) => {
    vertical.forEach((v, j) => {
      if (meet(h, v)) sets.unite(i, horizontal.length + j);
    });
  });
  const groups = new Map<number, EdgeGroup>();
  const groupAt = (index: number): EdgeGroup => {
    const root = sets.find(index);
    let group = groups.get(root);
    if (!group) groups.set(root, (group = { horizontal: [], vertical: [] }));
    return group;
  };
  horizontal.forEach((edge, index) => groupAt(index).horizontal.push(edge));
  vertical.forEach((edge, index) => groupAt(horizontal.length + index).vertical.push(edge));
  return [...groups.values()];
}

/** True where a horizontal and a vertical edge meet, or miss each other by little. */
function meet(h: Edge, v: Edge): boolean {
  return (
    v.at >= h.from - RULED.meet &&
    v.at <= h.to + RULED.meet &&
    h.at >= v.from - RULED.meet &&
    h.at <= v.to + RULED.meet
  );
}

/**
 * Groups of one height side by side are one table where a rule is missing at their top or bottom: a cell that is merged
 * down over the whole page has no horizontal rule that ties its sides together.
 *
 * ```
 * > | ┌──┐    ┌────┐
 * > | ├──┤    ├────┤    the cell between goes on from the page before to the page after
 * > | └──┘    └────┘
 * ```
 */
function mergeOpenNeighbours(groups: readonly EdgeGroup[]): EdgeGroup[] {
  const merged: EdgeGroup[] = [];
  for (const group of groups) {
    const other = group.vertical.length === 0 ? undefined : merged.find((each) => isNeighbour(group, each));
    if (other) {
      other.horizontal.push(...group.horizontal);
      other.vertical.push(...group.vertical);
    } else merged.push({ horizontal: [...group.horizontal], vertical: [...group.vertical] });
  }
  return merged;
}

/** True for two groups of one height of which one has no rule at its top or bottom. */
function isNeighbour(group: EdgeGroup, other: EdgeGroup): boolean {
  if (other.vertical.length === 0) return false;
  const [top, bottom] = extent(group);
  const [from, to] = extent(other);
  const isOpen = ({ horizontal }: EdgeGroup): boolean =>
    [top, bottom].some((y) => !horizontal.some((edge) => Math.abs(edge.at - y) <= RULED.meet));
  return (
    Math.abs(from - top) <= RULED.meet &&
    Math.abs(to - bottom) <= RULED.meet &&
    (isOpen(group) || isOpen(other))
  );
}

/** From where to where the vertical edges of a group run. */
function extent({ vertical }: EdgeGroup): [number, number] {
  let [from, to] = [Infinity, -Infinity];
  for (const edge of vertical) {
    from = Math.min(from, edge.from);
    to = Math.max(to, edge.to);
  }
  return [from, to];
}
