/** The value that occurs most often; the first of those that tie. `values` is not empty. */
export function mostFrequent<T>(values: readonly T[]): T {
  const votes = new Map<T, number>();
  for (const value of values) votes.set(value, (votes.get(value) ?? 0) + 1);
  return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];
}
