/** A share of the documents: the third of sixteen. */
export interface Shard {
  index: number;
  count: number;
}

/** The most shares: more machines than this no province has. */
const MOST_SHARDS = 100_000;

/** `3/16`; null where it is none. */
export function parseShard(text: string): Shard | null {
  const [, first = '', second = ''] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? [];
  const [index, count] = [Number(first), Number(second)];
  return index >= 1 && index <= count && count <= MOST_SHARDS ? { index, count } : null;
}
