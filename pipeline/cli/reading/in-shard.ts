import { createHash } from 'node:crypto';
import { relative, resolve } from 'node:path';
import type { Shard } from './shard.js';

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
