import type { Item } from '../model.js';

/** The value that occurs most often; the first of those that tie. `values` is not empty. */
export function mostFrequent<T>(values: readonly T[]): T {
  const votes = new Map<T, number>();
  for (const value of values) votes.set(value, (votes.get(value) ?? 0) + 1);
  return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];
}

/** How many items each category has, in the order in which the categories first stand; rows without one are not counted. */
export function countCategories(items: readonly Pick<Item, 'category'>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { category } of items)
    if (category !== '') counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
}
