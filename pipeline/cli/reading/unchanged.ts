/** Files that somebody writes while they are read: what is read must be one state of them. */
import { fstatSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Times that a file is read until it is the same before and after: a program that saves in several goes is soon done. */
const TRIES = 4;

/**
 * Milliseconds for which nothing was written into a file that is saved. Programs write on within some; a command that is
 * called behind one that saves takes more to start.
 */
const QUIET = 50;

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
  for (let tries = 0; tries < TRIES; tries++) {
    if (tries > 0) await sleep(QUIET);
    const before = state();
    const found = read();
    const after = state();
    // On a network drive a file may be younger than the clock has it.
    if (after.key === before.key && (after.age < 0 || after.age >= QUIET)) return found;
  }
  return null;
}
