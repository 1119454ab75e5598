import { CLUSTER_SETTINGS } from '../settings.js';
import type { Pair } from './candidates.js';
import { meet, union, type TownshipSet } from './townships-set.js';

/** What people have decided of wordings, by their index. */
export interface Links {
  /** Pairs that are one item. */
  same: readonly (readonly [number, number])[];
  /** Pairs that are not. */
  different: readonly (readonly [number, number])[];
  /** Wordings that stand by themselves. */
  alone: ReadonlySet<number>;
}

/** Groups of wordings, and which pairs of people's could not be joined. */
export interface Groups {
  /** For each wording the group that it is in: the index of one of its wordings. */
  groupOf: number[];
  members: ReadonlyMap<number, readonly number[]>;
  /** By their index in `links.same`. */
  refused: { link: number; why: 'one-township' | 'contradicted' }[];
}

/** What is to be grouped. */
export interface Groupable {
  townships: readonly TownshipSet[];
  /** All pairs that may be one, the most like first. */
  pairs: readonly Pair[];
  /** How like two wordings are, where it is no pair of these. */
  likeness: (one: number, other: number) => number;
  links: Links;
}

/**
 * Joins the wordings of a county, the most like first, where the two groups are on average as like as `threshold`
 * (average linkage: Sokal and Michener 1958), so that no chain of small steps leads from one duty to another. Whatever
 * they say, groups that have a township in common are two items: a township does not list one duty twice. (This is a
 * constraint of the kind that constrained clustering calls “cannot link”: Wagstaff and Cardie, ICML 2000.) What people
 * have decided comes first.
 */
export function groupWordings({ townships, pairs, likeness, links }: Groupable, threshold: number): Groups {
  const groupOf = townships.map((_, index) => index);
  const members = new Map(groupOf.map((index) => [index, [index]]));
  const sets = [...townships];
  const apart = new Map<number, Set<number>>();
  for (const [one, other] of [...links.different, ...links.different.map(([a, b]) => [b, a] as const)])
    apart.set(one, (apart.get(one) ?? new Set()).add(other));
  const membersOf = (group: number): readonly number[] => members.get(group) ?? [];
  const isBarred = (one: number, other: number): boolean =>
    membersOf(one).some((each) => {
      const others = apart.get(each);
      return others !== undefined && membersOf(other).some((member) => others.has(member));
    });
  const meets = (one: number, other: number): boolean => {
    const [left, right] = [sets[one], sets[other]];
    return left === undefined || right === undefined || meet(left, right);
  };
  const join = (one: number, other: number): void => {
    const [left, right] = [sets[one], sets[other]];
    if (left !== undefined && right !== undefined) sets[one] = union(left, right);
    const joined = [...membersOf(one), ...membersOf(other)];
    for (const member of membersOf(other)) groupOf[member] = one;
    members.set(one, joined);
    members.delete(other);
  };
  const refused: Groups['refused'] = [];
  for (const [link, pair] of links.same.entries()) {
    const [one, other] = [groupOf[pair[0]] ?? 0, groupOf[pair[1]] ?? 0];
    if (one === other) continue;
    if (pair.some((each) => links.alone.has(each)) || isBarred(one, other))
      refused.push({ link, why: 'contradicted' });
    else if (meets(one, other)) refused.push({ link, why: 'one-township' });
    else join(one, other);
  }
  for (const pair of pairs) {
    if (pair.likeness < threshold) break;
    if (links.alone.has(pair.one) || links.alone.has(pair.other)) continue;
    const [one, other] = [groupOf[pair.one] ?? 0, groupOf[pair.other] ?? 0];
    if (one === other || meets(one, other) || isBarred(one, other)) continue;
    if (averageOf(membersOf(one), membersOf(other), likeness) >= threshold) join(one, other);
  }
  return { groupOf, members, refused };
}

function averageOf(
  one: readonly number[],
  other: readonly number[],
  likeness: Groupable['likeness'],
): number {
  const { sampled } = CLUSTER_SETTINGS;
  const [few, many] = [one.slice(0, sampled), other.slice(0, sampled)];
  let sum = 0;
  for (const left of few) for (const right of many) sum += likeness(left, right);
  return sum / (few.length * many.length);
}
