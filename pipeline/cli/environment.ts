import { isAbsolute, relative, resolve } from 'node:path';
import type { Reader } from './reading/reader.js';

/** What a command line takes from the process that runs it, beside its arguments. */
export interface Environment {
  /** The working folder, absolute: names of files are seen from it. */
  cwd: string;
  variables: Readonly<Record<string, string | undefined>>;
  /** Standard input, in pieces. */
  stdin: AsyncIterable<Uint8Array>;
  /** Does what takes long, where it can be stopped. */
  reader: Reader;
  /** Draws the pages of a PDF, in another thread than that which reads: nothing is loaded before it is asked. */
  drawer: Reader;
  /** How many documents are read at once where nothing else is asked. */
  jobs: number;
  /** Milliseconds of a clock that never goes back. */
  now: () => number;
  /** Has something undone where a signal ends the process; call what it gives when there is nothing more to undo. */
  atEnd: (undo: () => void) => () => void;
}

/** A file by its path as it is shown: from the working folder where it is below, else whole. */
export function shownPath(path: string, cwd: string): string {
  const whole = resolve(cwd, path);
  const from = relative(cwd, whole);
  return from === '' || from.startsWith('..') || isAbsolute(from) ? whole : from;
}

/** Columns that a text for people is laid out in: no narrower, no wider, and where nothing tells. */
const WIDTH = { least: 60, most: 120, usual: 100 };

/** How wide texts may be: as the terminal is; in a pipe as COLUMNS says. */
export function widthOf(columns: number | undefined, { COLUMNS }: Environment['variables']): number {
  const said = /^[1-9]\d{0,4}$/.test(COLUMNS ?? '') ? Number(COLUMNS) : WIDTH.usual;
  return Math.min(Math.max(columns ?? said, WIDTH.least), WIDTH.most);
}
