/** A set of townships, a bit for each: 200 take seven numbers. */
export type TownshipSet = Uint32Array;

/** The set of some townships of `count`. */
export function townshipSet(townships: Iterable<number>, count: number): TownshipSet {
  const set = new Uint32Array(Math.ceil(count / 32));
  for (const township of townships) set[township >>> 5] = (set[township >>> 5] ?? 0) | (1 << (township & 31));
  return set;
}

/** True where two sets have a township in common. */
export function meet(one: TownshipSet, other: TownshipSet): boolean {
  for (let word = 0; word < one.length; word++)
    if (((one[word] ?? 0) & (other[word] ?? 0)) !== 0) return true;
  return false;
}

/** The townships of either set. */
export function union(one: TownshipSet, other: TownshipSet): TownshipSet {
  return one.map((word, index) => word | (other[index] ?? 0));
}
