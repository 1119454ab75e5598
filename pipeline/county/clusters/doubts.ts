import type { CountyDoubt } from '../../model.js';
import { CLUSTER_SETTINGS } from '../settings.js';
import type { Pair } from './candidates.js';
import type { Groups, Groupable } from './linkage.js';
import { meet, union } from './townships-set.js';
import type { Wording } from './wordings.js';

/** What doubts are told from. */
export interface Grouped extends Groupable {
  wordings: readonly Wording[];
  groups: Groups;
  threshold: number;
  /** The line in which each group stands. */
  lineOf: ReadonlyMap<number, number>;
}

/**
 * The pairs of wordings that a person should decide: those that were joined and are not very like, and those that nearly
 * were. Each wording is asked about once, with the one that it is most like. The least certain first.
 */
export function doubtsOf(grouped: Grouped): CountyDoubt[] {
  return [...joinedDoubts(grouped), ...apartDoubts(grouped)];
}

function joinedDoubts({ groups, likeness, links, wordings, lineOf }: Grouped): CountyDoubt[] {
  const said = new Set(links.same.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  const doubts: CountyDoubt[] = [];
  for (const [group, members] of groups.members) {
    const line = lineOf.get(group) ?? 0;
    // The wording of most rows is what others are held against where they are not nearer to another one.
    const [main, ...others] = [...members].sort(
      (left, right) =>
        (wordings[right]?.rows.length ?? 0) - (wordings[left]?.rows.length ?? 0) || left - right,
    );
    const placed = [main ?? 0];
    for (const member of others) {
      const near = placed
        .map((other) => ({ other, how: likeness(member, other) }))
        .reduce((best, each) => (each.how > best.how ? each : best));
      placed.push(member);
      if (near.how >= CLUSTER_SETTINGS.sure || placed.some((each) => said.has(`${member} ${each}`))) continue;
      doubts.push({
        is: 'joined',
        items: [textOf(wordings, near.other), textOf(wordings, member)],
        likeness: near.how,
        lines: [line, line],
      });
    }
  }
  return doubts.sort((left, right) => left.likeness - right.likeness);
}

/** Pairs of groups that could be one: no township has both, and nobody has said that they are two. */
function apartDoubts({
  groups,
  threshold,
  pairs,
  links,
  townships,
  wordings,
  lineOf,
}: Grouped): CountyDoubt[] {
  const said = new Set(links.different.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  const sets = new Map(
    [...groups.members].map(([group, members]) => [
      group,
      members.map((each) => townships[each] ?? new Uint32Array()).reduce((all, each) => union(all, each)),
    ]),
  );
  const asked = new Set<number>();
  const doubts: CountyDoubt[] = [];
  const isOpen = ({ one, other }: Pair): boolean => {
    if (links.alone.has(one) || links.alone.has(other) || said.has(`${one} ${other}`)) return false;
    const [left, right] = [groups.groupOf[one] ?? 0, groups.groupOf[other] ?? 0];
    if (left === right || asked.has(left) || asked.has(right)) return false;
    const [leftSet, rightSet] = [sets.get(left), sets.get(right)];
    return leftSet !== undefined && rightSet !== undefined && !meet(leftSet, rightSet);
  };
  for (const pair of pairs) {
    if (pair.likeness < threshold - CLUSTER_SETTINGS.below) break;
    if (!isOpen(pair)) continue;
    const { one, other, likeness } = pair;
    const [left, right] = [groups.groupOf[one] ?? 0, groups.groupOf[other] ?? 0];
    asked.add(left).add(right);
    doubts.push({
      is: 'apart',
      items: [textOf(wordings, one), textOf(wordings, other)],
      likeness,
      lines: [lineOf.get(left) ?? 0, lineOf.get(right) ?? 0],
    });
  }
  return doubts;
}

function textOf(wordings: readonly Wording[], index: number): string {
  return wordings[index]?.text ?? '';
}
