import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { codeOf } from '../system-error.js';
import { WATCH_SETTINGS } from './settings.js';

/** What is known of a file at a look. */
interface Seen {
  /** What differs where the file was changed or another one took its place; null where it is not there. */
  state: string | null;
  /** The state with which it was told last. */
  told: string | null;
  /** At how many looks it has been the same. */
  looks: number;
}

/**
 * Tells which of some files were changed. Files are looked at again and again: that sees a file that another one replaced
 * by its name (as WPS and Word save), on any drive. What systems tell by themselves (`fs.watch`) does not come from
 * network drives, and of a file that was replaced nothing more.
 */
export class ChangedFiles {
  readonly #seen = new Map<string, Seen>();

  /** `sleep` waits so many milliseconds. */
  constructor(
    private readonly sleep: (time: number) => Promise<unknown>,
    private readonly now: () => number,
  ) {}

  /** Takes the files, by their whole paths, as they are now: what is changed from now on is told. */
  async take(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      if (this.#seen.has(path)) continue;
      const state = await stateOf(path);
      this.#seen.set(path, { state, told: state, looks: WATCH_SETTINGS.stableLooks });
    }
  }

  /** Takes files that were found now: each is told when it is written whole. Those that are known already stay as they are. */
  expect(paths: readonly string[]): void {
    for (const path of paths)
      if (!this.#seen.has(path)) this.#seen.set(path, { state: null, told: null, looks: 0 });
  }

  /**
   * The files that were changed, when they are written whole, or are gone for good; none where nothing was within so many
   * milliseconds.
   */
  async next(within = Infinity): Promise<string[]> {
    const { look, share } = WATCH_SETTINGS;
    const first = this.now();
    for (;;) {
      const begin = this.now();
      if (begin - first > within) return [];
      const changed: string[] = [];
      for (const [path, seen] of this.#seen) if (await this.#look(path, seen)) changed.push(path);
      if (changed.length > 0) return changed;
      await this.sleep(Math.max(look, share * (this.now() - begin)));
    }
  }

  async #look(path: string, seen: Seen): Promise<boolean> {
    const { stableLooks, patientLooks } = WATCH_SETTINGS;
    const state = await stateOf(path);
    seen.looks = state === seen.state ? seen.looks + 1 : 1;
    seen.state = state;
    if (state === seen.told || seen.looks < stableLooks) return false;
    if (seen.looks < patientLooks && (state === null || !(await isReadable(path)))) return false;
    seen.told = state;
    return true;
  }
}

async function stateOf(path: string): Promise<string | null> {
  try {
    const { mtimeMs, size, ino } = await stat(path);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return null;
  }
}

/** False for a file that a program has locked; what is wrong with it otherwise, who reads it will say. */
async function isReadable(path: string): Promise<boolean> {
  try {
    // To open a pipe that nobody writes to would wait without end.
    await (await open(path, constants.O_RDONLY | constants.O_NONBLOCK)).close();
    return true;
  } catch (error) {
    return !['EBUSY', 'EPERM', 'EACCES'].includes(codeOf(error));
  }
}
