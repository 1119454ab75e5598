import type { Decided, DecisionFile } from '../exchange.js';
import { CONFIG_NAME } from '../names.js';

/** The ending of the file in which accepted findings of a document stand. */
const ACCEPTED = '.accepted.yaml';

/** True for a file of people's decisions. */
export function isDecisionFile(name: string): boolean {
  return name === CONFIG_NAME || name.endsWith(ACCEPTED);
}

/** What people have decided, as it was put on the page or made there. */
export class Decisions {
  #config: DecisionFile | null = null;
  readonly #accepted = new Map<string, DecisionFile>();
  readonly #unsaved = new Set<string>();

  /** Takes a file over; a later one of the same name stands in place of an earlier one. */
  take(file: DecisionFile): void {
    this.#unsaved.delete(file.name);
    if (file.name === CONFIG_NAME) this.#config = file;
    else this.#accepted.set(file.name, file);
  }

  /** Takes a file over that was written on the page: nobody has it until it is saved. */
  write(file: DecisionFile): void {
    this.take(file);
    this.#unsaved.add(file.name);
  }

  /** Something was decided that belongs into this file, which is written when it is saved. */
  unsaved(name: string): void {
    this.#unsaved.add(name);
  }

  /** A file was saved. */
  saved(name: string): void {
    this.#unsaved.delete(name);
  }

  /** True where something that was decided would be lost with the page. */
  get hasUnsaved(): boolean {
    return this.#unsaved.size > 0;
  }

  /** The settings; null where there are none. */
  get config(): DecisionFile | null {
    return this.#config;
  }

  /** Forgets what was accepted: that is of documents, and settings are of all. */
  clear(): void {
    for (const name of this.#unsaved) if (name !== CONFIG_NAME) this.#unsaved.delete(name);
    this.#accepted.clear();
  }

  /** What is decided of a document, by the names of its files. */
  of(files: readonly { name: string }[]): Decided {
    const accepted = files.flatMap((file) => this.#accepted.get(file.name + ACCEPTED) ?? []);
    return { config: this.#config, accepted };
  }

  /** What stands in a file of accepted findings; nothing where there is none. */
  textOf(name: string): string {
    return this.#accepted.get(name)?.text ?? '';
  }

  /** The file for accepted findings of a document, which goes by its first file; `text` null where there is none yet. */
  fileOf([first]: readonly { name: string }[]): { name: string; text: string | null } {
    const name = `${first?.name ?? ''}${ACCEPTED}`;
    return this.#accepted.get(name) ?? { name, text: null };
  }
}
