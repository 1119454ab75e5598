import { Random } from './random.js';
import { generateTownship, type Township } from './township.js';
import { firsts, lasts } from './vocabulary/places.js';

/** What the caller may ask of a county. */
interface CountyPlan {
  seed: number;
  townships: number;
  /** How many items the county has in each list; each township has all but a few of them. */
  counts?: { basic: number; cooperative: number; recovered: number };
  /** The share of the items that a township lacks. */
  lacking?: number;
}

/**
 * Generates the townships of one invented county: the same items in the same words, of which each township lacks a few,
 * under the same departments. The facts of each place are its own: no two of one kind are equal.
 */
export function generateCounty({ seed, townships, counts, lacking = 0 }: CountyPlan): Township[] {
  const base = generateTownship({
    seed,
    county: '县',
    township: '镇',
    counts: counts ?? { basic: 60, cooperative: 50, recovered: 20 },
  });
  const random = new Random(seed ^ 0xc047);
  const names = townshipNames(random, townships, base.place.county);
  const facts = factsOf(random, townships);
  return Array.from({ length: townships }, (_, index): Township => {
    const keep = <T extends { number: number }>(items: readonly T[]): T[] =>
      items.filter(() => !random.chance(lacking)).map((item, at) => ({ ...item, number: at + 1 }));
    return {
      ...base,
      seed: seed * 1000 + index,
      place: { ...base.place, township: names[index] ?? '' },
      basics: { ...base.basics, ...facts[index] },
      lists: {
        basic: keep(base.lists.basic),
        cooperative: keep(base.lists.cooperative),
        recovered: keep(base.lists.recovered),
      },
    };
  });
}

/** Names of which none ends another one, nor is the county's. */
function townshipNames(random: Random, count: number, county: string): string[] {
  const all = firsts.flatMap((first) => lasts.map((last) => `${first}${last}镇`));
  return random
    .shuffle(all)
    .filter((name) => !county.startsWith(name.slice(0, 2)))
    .slice(0, count);
}

function factsOf(random: Random, count: number): Partial<Township['basics']>[] {
  const distinct = (least: number, most: number): number[] =>
    random.shuffle(Array.from({ length: most - least + 1 }, (_, index) => least + index)).slice(0, count);
  const [areas, households, persons] = [distinct(801, 5999), distinct(31, 259), distinct(111, 899)];
  return Array.from({ length: count }, (_, index) => ({
    area: (areas[index] ?? 0) / 10,
    households: (households[index] ?? 0) / 100,
    persons: (persons[index] ?? 0) / 100,
    villages: random.integer(6, 38),
    communities: random.integer(1, 4),
    branches: random.integer(12, 70),
  }));
}
