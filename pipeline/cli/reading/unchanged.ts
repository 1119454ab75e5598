/** Files that somebody writes while they are read: what is read must be one state of them. */
import { fstatSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { UNCHANGED_SETTINGS } from './settings.js';

/** A file at a look: what differs where something was written into it, and the milliseconds since something was. */
export interface FileState {
  key: string;
  age: number;
}

/** The state of an open file. */
export function stateOf(file: number): FileState {
  const { mtimeNs, mtimeMs, ctimeNs, size } = fstatSync(file, { bigint: true });
  return { key: `${mtimeNs} ${ctimeNs} ${size}`, age: Date.now() - Number(mtimeMs) };
}

/** What `read` gives between two looks at the same state, in which the file was for a while; null where there is none. */
export async function readUnchanged<T>(state: () => FileState, read: () => T): Promise<T | null> {
  const { tries: most, quiet } = UNCHANGED_SETTINGS;
  for (let tries = 0; tries < most; tries++) {
    if (tries > 0) await sleep(quiet);
    const before = state();
    const found = read();
    const after = state();
    // On a network drive a file may be younger than the clock has it.
    if (after.key === before.key && (after.age < 0 || after.age >= quiet)) return found;
  }
  return null;
}
