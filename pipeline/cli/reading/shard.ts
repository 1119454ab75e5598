import { createHash } from 'node:crypto';
import { relative, resolve } from 'node:path';

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

/**
 * True where a document is of the share: by its path from the working folder alone, so that it is in the same one on
 * every machine, whatever stands beside it. É of one character and of two are one path, as disks have it.
 */
export function isInShard(document: string, { index, count }: Shard, cwd: string): boolean {
  const path = relative(cwd, resolve(cwd, document)).replaceAll('\\', '/').normalize('NFC');
  const hash = createHash('sha256').update(path).digest();
  // Of 32 bits: with 100,000 shares the largest is larger by 0.002 %.
  return (hash.readUInt32BE(0) % count) + 1 === index;
}
