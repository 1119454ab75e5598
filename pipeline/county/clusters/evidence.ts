import type { CountyRow, CountyTownship } from '../../model.js';
import { groupedBy } from '../../common/grouped.js';
import { itemOf, rowsOf } from '../rows.js';
import { CLUSTER_SETTINGS } from '../settings.js';
import { wordingKey } from './wordings.js';

/** What is known of the rows of a wording or a line beside their names. */
export interface Standing {
  /** How many townships of each kind have it. */
  townships: readonly number[];
  /** How many of its rows stand in each list, and under each category of it. */
  categories: ReadonlyMap<string, number>;
}

/** What speaks for two lines being one, beside their names. */
export interface Evidence {
  standingOf: (rows: readonly CountyRow[]) => Standing;
  /**
   * How much likelier two lines stand as they do if they are one item, as a natural logarithm: of lines that no township
   * has both of. Less than 0 where they stand as two items would.
   */
  between: (one: Standing, other: Standing) => number;
}

/** The townships of a county, as evidence sees them. */
interface Known {
  /** Of each township, what it is: what only 街道 have is not lacking in 镇 because they name it in another way. */
  kinds: readonly string[];
  categoryOf: (row: CountyRow) => string;
  shares: Shares;
}

/** How often two rows of a list are in one category: those of one item, and those of like names that are two items. */
interface Shares {
  same: number;
  any: number;
}

/** The evidence of a county. */
export function evidenceOf(townships: readonly CountyTownship[]): Evidence {
  const categoryOf = (row: CountyRow): string => itemOf(townships, row).category;
  return evidence({
    kinds: townships.map(({ name }) => KINDS.find((kind) => name.includes(kind)) ?? ''),
    categoryOf,
    shares: sharesOf(townships, categoryOf),
  });
}

/** The evidence of which of so many townships have what: nothing is known of their kinds and of categories. */
export function plainEvidence(townships: number): Evidence {
  return evidence({
    kinds: Array.from({ length: townships }, () => ''),
    categoryOf: () => '',
    shares: { same: 1, any: 1 },
  });
}

const KINDS = ['街道', '苏木', '乡', '镇'];

function evidence({ kinds, categoryOf, shares }: Known): Evidence {
  const names = [...new Set(kinds)];
  const sizes = names.map((name) => kinds.filter((kind) => kind === name).length);
  const logs = logFactorials(kinds.length);
  return {
    standingOf(rows) {
      const having = new Set(rows.map(({ township }) => township));
      const counts = new Array<number>(names.length).fill(0);
      for (const township of having) {
        const kind = names.indexOf(kinds[township] ?? '');
        counts[kind] = (counts[kind] ?? 0) + 1;
      }
      return { townships: counts, categories: categoriesOf(rows, categoryOf) };
    },
    between(one, other) {
      let nats = categoryNats(agreement(one.categories, other.categories), shares);
      for (const [kind, size] of sizes.entries())
        nats -= logChanceApart(size, one.townships[kind] ?? 0, other.townships[kind] ?? 0, logs);
      return nats;
    },
  };
}

/** The standing of two lines that became one. */
export function joinedStanding(one: Standing, other: Standing): Standing {
  const categories = new Map(one.categories);
  for (const [key, count] of other.categories) categories.set(key, (categories.get(key) ?? 0) + count);
  return { townships: one.townships.map((count, kind) => count + (other.townships[kind] ?? 0)), categories };
}

/** How many of some rows stand in each list, and how many of these under each category. */
function categoriesOf(rows: readonly CountyRow[], categoryOf: Known['categoryOf']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const category = categoryOf(row);
    if (category === '') continue;
    for (const key of [row.list, `${row.list} ${category}`]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The share of the pairs of rows of two lines that are in one category, of those in one list; null where none are. */
function agreement(one: Standing['categories'], other: Standing['categories']): number | null {
  let [pairs, agreeing] = [0, 0];
  for (const [key, count] of one) {
    const both = count * (other.get(key) ?? 0);
    if (key.includes(' ')) agreeing += both;
    else pairs += both;
  }
  return pairs === 0 ? null : agreeing / pairs;
}

/** What the share of agreeing pairs says: as much as categories of rows of one name agree in this county. */
function categoryNats(agreeing: number | null, { same, any }: Shares): number {
  if (agreeing === null || same <= any) return 0;
  return Math.log(
    (agreeing * same + (1 - agreeing) * (1 - same)) / (agreeing * any + (1 - agreeing) * (1 - any)),
  );
}

/** How often rows are in one category: those of one name, and those of like names that are two items. */
function sharesOf(townships: readonly CountyTownship[], categoryOf: Known['categoryOf']): Shares {
  const rows = rowsOf(townships);
  const named = groupedBy(rows, (row) => `${row.list} ${wordingKey(itemOf(townships, row).name)}`);
  let [pairs, agreeing] = [0, 0];
  for (const own of named.values())
    for (const [key, count] of categoriesOf(own, categoryOf))
      if (key.includes(' ')) agreeing += pairsOf(count);
      else pairs += pairsOf(count);
  let [all, alike] = [0, 0];
  for (const [key, count] of categoriesOf(rows, categoryOf))
    if (key.includes(' ')) alike += pairsOf(count);
    else all += pairsOf(count);
  const { twinsCategory, surestCategory } = CLUSTER_SETTINGS;
  return {
    same: Math.min(surestCategory, (agreeing + 1) / (pairs + 2)),
    any: Math.max(twinsCategory, all === 0 ? 1 : alike / all),
  };
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

/**
 * The logarithm of how likely `one` and `other` of so many townships have none in common by chance: the hypergeometric
 * distribution. Two items that 11 and 5 of 20 townships have would be apart in one county of 123.
 */
function logChanceApart(all: number, one: number, other: number, logs: Float64Array): number {
  const log = (count: number): number => logs[Math.max(0, count)] ?? 0;
  return log(all - one) + log(all - other) - log(all - one - other) - log(all);
}

/** The logarithms of 0! to `most`!. */
function logFactorials(most: number): Float64Array {
  const logs = new Float64Array(most + 1);
  for (let count = 1; count <= most; count++) logs[count] = (logs[count - 1] ?? 0) + Math.log(count);
  return logs;
}
