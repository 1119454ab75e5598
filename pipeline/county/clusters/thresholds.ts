import type { CountyThreshold } from '../../model.js';
import { CLUSTER_SETTINGS } from '../settings.js';
import { groupWordings, type Groupable, type Groups } from './linkage.js';
import type { Wording } from './wordings.js';

/** What other thresholds would give beside the one that was used: how many lines, and which pairs change. */
export function thresholdsOf(
  groupable: Groupable,
  wordings: readonly Wording[],
  used: { threshold: number; groups: Groups },
): CountyThreshold[] {
  const all = [...new Set([...CLUSTER_SETTINGS.others, used.threshold])].sort((left, right) => left - right);
  // Below the pairs that were looked for nothing is known.
  return all
    .filter((threshold) => threshold >= CLUSTER_SETTINGS.least)
    .map((threshold) => {
      const groups = threshold === used.threshold ? used.groups : groupWordings(groupable, threshold);
      return {
        threshold,
        lines: groups.members.size,
        joined: [...groups.members.values()].filter(({ length }) => length > 1).length,
        examples: changesOf(groupable, wordings, used.groups, groups),
      };
    });
}

/** The most like pairs of which one grouping makes one item, and the other two. */
function changesOf(
  { pairs }: Groupable,
  wordings: readonly Wording[],
  before: Groups,
  after: Groups,
): [string, string][] {
  const changes: [string, string][] = [];
  if (before === after) return changes;
  for (const { one, other } of pairs) {
    const was = before.groupOf[one] === before.groupOf[other];
    if (was === (after.groupOf[one] === after.groupOf[other])) continue;
    changes.push([wordings[one]?.text ?? '', wordings[other]?.text ?? '']);
    if (changes.length === CLUSTER_SETTINGS.examples) break;
  }
  return changes;
}
