import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE_SETTINGS } from './settings.js';

/** The file whose date says when the cache was looked through. */
const MARK = 'pruned';

/** Notes that a list was used, at most once a day. */
export function markUsed(file: string, now = Date.now()): void {
  try {
    if (now - statSync(file).mtimeMs > CACHE_SETTINGS.mark) utimesSync(file, new Date(now), new Date(now));
  } catch {
    // Another run has removed it, or it is somebody else's: it was read all the same.
  }
}

/**
 * Removes from a cache what is old and, where it takes too much, what was used least recently. Only files with the names
 * that lists have there are touched. Other runs may read and write meanwhile: a list that is gone is read anew.
 */
export function pruneCache(folder: string, now = Date.now(), most: number = CACHE_SETTINGS.mostBytes): void {
  const { leftShare, old, dead, pause } = CACHE_SETTINGS;
  try {
    const mark = join(folder, MARK);
    if (now - (statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? -Infinity) < pause) return;
    writeFileSync(mark, '', { mode: 0o600 });
    utimesSync(mark, new Date(now), new Date(now));
  } catch {
    // There is no cache, or nothing can be changed in it.
    return;
  }
  const kept = keptFiles(folder).sort((left, right) => right.used - left.used);
  const total = kept.reduce((sum, { size }) => sum + size, 0);
  const room = total > most ? most * leftShare : most;
  let taken = 0;
  for (const { path, size, used, isWhole } of kept) {
    taken += size;
    const isLeft = isWhole ? taken <= room && now - used <= old : now - used <= dead;
    if (!isLeft) remove(path);
  }
}

/** A file of the cache, and when it was used; one that is not whole is being written, or was left by a run that died. */
interface Kept {
  path: string;
  size: number;
  used: number;
  isWhole: boolean;
}

function keptFiles(folder: string): Kept[] {
  return namesIn(folder)
    .filter((name) => /^[0-9a-f]{2}$/.test(name))
    .flatMap((part) => namesIn(join(folder, part)).map((name) => join(part, name)))
    .flatMap((name) => {
      const isWhole = /[\\/][0-9a-f]{64}\.json$/.test(name);
      if (!isWhole && !/[\\/]\.[0-9a-f-]{36}\.tmp$/.test(name)) return [];
      const path = join(folder, name);
      const found = statSync(path, { throwIfNoEntry: false });
      return found === undefined ? [] : [{ path, size: found.size, used: found.mtimeMs, isWhole }];
    });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Somebody reads it (Windows): the next time.
  }
}
