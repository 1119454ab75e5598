import { CLUSTER_SETTINGS } from '../settings.js';
import type { Pair } from './candidates.js';
import { type Evidence, joinedStanding, type Standing } from './evidence.js';
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
  /** All pairs that may be one, the most like first. Those that are none are not like at all. */
  pairs: readonly Pair[];
  /** How like two wordings are, where it is no pair of these. */
  likeness: (one: number, other: number) => number;
  standings: readonly Standing[];
  between: Evidence['between'];
  links: Links;
}

/**
 * Joins the wordings of a county, the surest first: two groups whose wordings are on average as like as `threshold`
 * (average linkage: Sokal and Michener 1958), so that no chain of small steps leads from one duty to another; less like
 * ones where other evidence makes up for it. Whatever they say, groups that have a township in common are two items: a
 * township does not list one duty twice. (This is a constraint of the kind that constrained clustering calls “cannot
 * link”: Wagstaff and Cardie, ICML 2000.) What people have decided comes first. Groups are joined that are each other's
 * surest, all of them at a time (reciprocal nearest neighbours: Murtagh 1983).
 */
export function groupWordings(groupable: Groupable, threshold: number): Groups {
  const { links } = groupable;
  const grouping = new Grouping(groupable);
  const refused: Groups['refused'] = [];
  for (const [link, pair] of links.same.entries()) {
    const [one, other] = [grouping.of(pair[0]), grouping.of(pair[1])];
    if (one === other) continue;
    if (pair.some((each) => links.alone.has(each)) || grouping.areBarred(one, other))
      refused.push({ link, why: 'contradicted' });
    else if (grouping.meet(one, other)) refused.push({ link, why: 'one-township' });
    else grouping.join(one, other);
  }
  const best = new Map<number, Partner>();
  let changed: Iterable<number> = grouping.members.keys();
  for (;;) {
    for (const group of changed) {
      const partner = grouping.surest(group, threshold);
      if (partner === null) best.delete(group);
      else best.set(group, partner);
    }
    const mutual = [...best].filter(
      ([group, { other }]) => group < other && best.get(other)?.other === group,
    );
    if (mutual.length === 0) break;
    const around = new Set<number>();
    for (const [group, { other }] of mutual) {
      grouping.join(group, other);
      best.delete(other);
      around.add(group);
    }
    for (const [group] of mutual) for (const near of grouping.near(group)) around.add(near);
    changed = around;
  }
  return { groupOf: grouping.groupOf, members: grouping.members, refused };
}

/** The group that another one is surest to be one with. */
interface Partner {
  other: number;
  sureness: number;
}

/** How like the pairs of wordings of two groups are, all together and the most like ones. */
interface Likes {
  sum: number;
  most: number;
}

/** Groups of wordings as they grow, each by the index of one of its members. */
class Grouping {
  readonly groupOf: number[];
  readonly members: Map<number, readonly number[]>;
  private readonly sets: TownshipSet[];
  private readonly standings: Standing[];
  /** For each group the groups that some of its wordings are like. */
  private readonly likes: Map<number, Likes>[];
  /** For each wording those that people have said are other items. */
  private readonly apart = new Map<number, Set<number>>();

  constructor(private readonly given: Groupable) {
    const { townships, standings, pairs, links } = given;
    this.groupOf = townships.map((_, index) => index);
    this.members = new Map(this.groupOf.map((index) => [index, [index]]));
    this.sets = [...townships];
    this.standings = [...standings];
    this.likes = townships.map(() => new Map<number, Likes>());
    for (const { one, other, likeness } of pairs) {
      const likes = { sum: likeness, most: likeness };
      this.likes[one]?.set(other, likes);
      this.likes[other]?.set(one, likes);
    }
    for (const [one, other] of links.different) {
      this.apart.set(one, (this.apart.get(one) ?? new Set()).add(other));
      this.apart.set(other, (this.apart.get(other) ?? new Set()).add(one));
    }
  }

  of(wording: number): number {
    return this.groupOf[wording] ?? wording;
  }

  /** The groups of which some wording is like one of this group. */
  near(group: number): Iterable<number> {
    return this.likes[group]?.keys() ?? [];
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

  /** The group that this one is to be joined with, if any: of equally sure ones that whose pair comes first. */
  surest(group: number, threshold: number): Partner | null {
    const { alone } = this.given.links;
    const own = this.likes[group];
    if (own === undefined || this.membersOf(group).some((each) => alone.has(each))) return null;
    let best: Partner | null = null;
    for (const [other, likes] of own) {
      if (this.meet(group, other) || this.areBarred(group, other)) {
        // Groups grow: it stays so.
        own.delete(other);
        this.likes[other]?.delete(group);
        continue;
      }
      if (this.membersOf(other).some((each) => alone.has(each))) continue;
      const sureness = this.sureness(group, other, likes);
      if (sureness >= threshold && (best === null || isBefore(group, { other, sureness }, best)))
        best = { other, sureness };
    }
    return best;
  }

  join(one: number, other: number): void {
    const [left, right] = [this.sets[one], this.sets[other]];
    const [own, theirs] = [this.standings[one], this.standings[other]];
    if (left !== undefined && right !== undefined) this.sets[one] = union(left, right);
    if (own !== undefined && theirs !== undefined) this.standings[one] = joinedStanding(own, theirs);
    for (const member of this.membersOf(other)) this.groupOf[member] = one;
    this.members.set(one, [...this.membersOf(one), ...this.membersOf(other)]);
    this.members.delete(other);
    this.joinLikes(one, other);
  }

  /** What either is like, the group of both is. */
  private joinLikes(one: number, other: number): void {
    const own = this.likes[one];
    for (const [near, likes] of this.likes[other] ?? []) {
      const theirs = this.likes[near];
      theirs?.delete(other);
      if (near === one || own === undefined) continue;
      const known = own.get(near);
      const both = { sum: likes.sum + (known?.sum ?? 0), most: Math.max(likes.most, known?.most ?? 0) };
      own.set(near, both);
      theirs?.set(one, both);
    }
    own?.delete(other);
    this.likes[other] = new Map();
  }

  private membersOf(group: number): readonly number[] {
    return this.members.get(group) ?? [];
  }

  /** How like two groups are, and what else speaks for them. */
  private sureness(one: number, other: number, { sum, most }: Likes): number {
    const average = sum / (this.membersOf(one).length * this.membersOf(other).length);
    const { nearest } = CLUSTER_SETTINGS;
    const like = nearest * most + (1 - nearest) * average;
    const [own, theirs] = [this.standings[one], this.standings[other]];
    return own === undefined || theirs === undefined
      ? like
      : like + evidenceWorth(this.given.between(own, theirs));
  }
}

/** How much likeness other evidence makes up for. */
function evidenceWorth(nats: number): number {
  const { nat, free, most } = CLUSTER_SETTINGS;
  return nats < 0 ? nat * nats : nat * Math.max(0, Math.min(most, nats) - free);
}

/** An order of all pairs of groups, so that the first of them is that of both its groups. */
function isBefore(group: number, one: Partner, other: Partner): boolean {
  if (one.sureness !== other.sureness) return one.sureness > other.sureness;
  const [left, right] = [one, other].map((each) => Math.min(group, each.other));
  if (left !== right) return (left ?? 0) < (right ?? 0);
  return Math.max(group, one.other) < Math.max(group, other.other);
}
