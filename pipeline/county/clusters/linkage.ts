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
  const grouping = new Grouping(townships, links.different);
  const refused: Groups['refused'] = [];
  for (const [link, pair] of links.same.entries()) {
    const [one, other] = [grouping.of(pair[0]), grouping.of(pair[1])];
    if (one === other) continue;
    if (pair.some((each) => links.alone.has(each)) || grouping.areBarred(one, other))
      refused.push({ link, why: 'contradicted' });
    else if (grouping.meet(one, other)) refused.push({ link, why: 'one-township' });
    else grouping.join(one, other);
  }
  for (const pair of pairs) {
    if (pair.likeness < threshold) break;
    if (links.alone.has(pair.one) || links.alone.has(pair.other)) continue;
    const [one, other] = [grouping.of(pair.one), grouping.of(pair.other)];
    if (one === other || grouping.meet(one, other) || grouping.areBarred(one, other)) continue;
    const average = averageOf(grouping.membersOf(one), grouping.membersOf(other), likeness);
    if (average >= threshold) grouping.join(one, other);
  }
  return { groupOf: grouping.groupOf, members: grouping.members, refused };
}

/** Groups of wordings as they grow, each by the index of one of its members. */
class Grouping {
  readonly groupOf: number[];
  readonly members: Map<number, readonly number[]>;
  private readonly sets: TownshipSet[];
  /** For each wording those that people have said are other items. */
  private readonly apart = new Map<number, Set<number>>();

  constructor(townships: readonly TownshipSet[], different: Links['different']) {
    this.groupOf = townships.map((_, index) => index);
    this.members = new Map(this.groupOf.map((index) => [index, [index]]));
    this.sets = [...townships];
    for (const [one, other] of different) {
      this.apart.set(one, (this.apart.get(one) ?? new Set()).add(other));
      this.apart.set(other, (this.apart.get(other) ?? new Set()).add(one));
    }
  }

  of(wording: number): number {
    return this.groupOf[wording] ?? wording;
  }

  membersOf(group: number): readonly number[] {
    return this.members.get(group) ?? [];
  }

  /** True where a township has wordings of both. */
  meet(one: number, other: number): boolean {
    const [left, right] = [this.sets[one], this.sets[other]];
    return left === undefined || right === undefined || meet(left, right);
  }

  /** True where people have said that wordings of the two are other items. */
  areBarred(one: number, other: number): boolean {
    if (this.apart.size === 0) return false;
    return this.membersOf(one).some((each) => {
      const others = this.apart.get(each);
      return others !== undefined && this.membersOf(other).some((member) => others.has(member));
    });
  }

  join(one: number, other: number): void {
    const [left, right] = [this.sets[one], this.sets[other]];
    if (left !== undefined && right !== undefined) this.sets[one] = union(left, right);
    for (const member of this.membersOf(other)) this.groupOf[member] = one;
    this.members.set(one, [...this.membersOf(one), ...this.membersOf(other)]);
    this.members.delete(other);
  }
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
