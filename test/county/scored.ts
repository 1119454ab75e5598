import { fold } from '../../pipeline/common/characters.js';
import { groupableOf } from '../../pipeline/county/clusters/index.js';
import { plainEvidence } from '../../pipeline/county/clusters/evidence.js';
import { groupWordings } from '../../pipeline/county/clusters/linkage.js';
import { wordingKey, wordingsOf, type NamedRow } from '../../pipeline/county/clusters/wordings.js';
import type { Random } from '../townships/index.js';

/** A row of a county whose duty is known. */
export interface KnownRow {
  township: number;
  name: string;
  duty: number;
}

/** How many of the pairs that a method makes are right, and how many of the right ones it makes. */
export interface Score {
  precision: number;
  recall: number;
}

/** A county of some townships, each of which has a share of the duties, in one of their wordings each. */
export function drawCounty(
  duties: readonly (readonly string[])[],
  random: Random,
  { townships, share }: { townships: number; share: number },
): KnownRow[] {
  return Array.from({ length: townships }, (_, township) =>
    duties.flatMap((names, duty) =>
      random.chance(share) ? [{ township, duty, name: random.pick(names) }] : [],
    ),
  ).flat();
}

/** The group of each row by what `qingdan county` does. */
export function clustered(rows: readonly KnownRow[], threshold: number): number[] {
  const townships = 1 + Math.max(...rows.map(({ township }) => township));
  const named = rows.map(({ township, name }, row): NamedRow => ({
    row: { township, list: 'basic', row },
    printed: name,
    neutral: name,
  }));
  const wordings = wordingsOf(named, townships);
  const links = { same: [], different: [], alone: new Set<number>() };
  const { groupOf } = groupWordings(groupableOf(wordings, plainEvidence(townships), links), threshold);
  const groups = new Map<number, number>();
  for (const [index, wording] of wordings.entries())
    for (const { row } of wording.rows) groups.set(row, groupOf[index] ?? -1);
  return rows.map((_, row) => groups.get(row) ?? -1);
}

/** The group of each row where rows of one name are one item. */
export function byEquality(rows: readonly KnownRow[]): string[] {
  return rows.map(({ name }) => wordingKey(name));
}

/**
 * The group of each row by a key, as OpenRefine's “fingerprint” makes one: without punctuation and case, its words
 * sorted, each once. Chinese has no spaces between words, so that each character is one (its “n-gram fingerprint” of 1).
 */
export function byFingerprint(rows: readonly KnownRow[]): string[] {
  return rows.map(({ name }) =>
    [
      ...new Set(
        fold(name)
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]/gu, ''),
      ),
    ]
      .sort()
      .join(''),
  );
}

/** Precision and recall over pairs of rows. */
export function scoreOf(rows: readonly KnownRow[], groups: readonly (string | number)[]): Score {
  const both = pairsIn(rows.map(({ duty }, at) => `${duty} ${groups[at] ?? ''}`));
  const made = pairsIn(groups.map(String));
  const right = pairsIn(rows.map(({ duty }) => String(duty)));
  return { precision: made === 0 ? 1 : both / made, recall: right === 0 ? 1 : both / right };
}

/** How many pairs of equal values there are. */
function pairsIn(values: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}
