/** How far each character of a text is from the one before (GB/T 33190-2016, 11.3): `g 3 2.5 5` is 2.5 2.5 2.5 5. */

/**
 * The first `count` offsets of a list; null where it has something that is none. A list that is too short goes on with
 * its last value, as viewers read it; one that is missing moves nothing. No more is made of a repetition than is asked.
 */
export function offsetsOf(list: string | undefined, count: number): number[] | null {
  const offsets: number[] = [];
  const words = list?.match(/\S+/g) ?? [];
  for (let at = 0; at < words.length && offsets.length < count; at++) {
    let times = 1;
    if (words[at]?.toLowerCase() === 'g') {
      times = Number(words[at + 1]);
      at += 2;
    }
    const value = Number(words[at]);
    if (!Number.isFinite(value) || !(times >= 0)) return null;
    for (let each = 0; each < times && offsets.length < count; each++) offsets.push(value);
  }
  const last = offsets.at(-1) ?? 0;
  while (offsets.length < count) offsets.push(last);
  return offsets;
}

/** How many offsets a list has at most `limit` of. */
export function offsetCount(list: string | undefined, limit: number): number {
  let count = 0;
  const words = list?.match(/\S+/g) ?? [];
  for (let at = 0; at < words.length && count < limit; at++) {
    if (words[at]?.toLowerCase() !== 'g') count++;
    else {
      count += Number(words[at + 1]) || 0;
      at += 2;
    }
  }
  return Math.min(count, limit);
}
