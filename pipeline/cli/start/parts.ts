import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { codeFolder, keepCompiled, readCompiled, type Compiled } from './kept-code.js';

/** A part of the command, as CommonJS has modules. */
interface Part {
  exports: unknown;
}

/** What a part is called with, as `build.mjs` has it: what CommonJS gives a module, and what modules of the
 * other kind have: `import.meta.resolve` and `import()`. */
type Run = (
  exports: unknown,
  require: (name: string) => unknown,
  module: Part,
  filename: string,
  dirname: string,
  importMetaResolve: (name: string) => string,
  importModule: (name: string) => Promise<unknown>,
) => void;

const FOLDER = join(import.meta.dirname, 'parts');
const fromHere = createRequire(import.meta.url);

/**
 * Loads the parts of the command (`build.mjs` makes them), each when it is asked for, with what V8 has made of them
 * before: to compile them takes as long as all that they do with a short document.
 */
export class Parts {
  readonly #loaded = new Map<string, Part>();
  readonly #scripts = new Map<string, Script>();
  readonly #file: string | null;
  readonly #compiled: Compiled;
  /** Whether there is anything that was compiled now. */
  #isNew = false;

  /** `role` and `command` tell what is run: another command runs other functions of the same parts. */
  constructor(role: 'process' | 'thread' | 'drawing-thread', command: string) {
    const folder = codeFolder(process.env);
    const { version, arch } = process;
    // Anything may be typed in its place.
    const name = /^[a-z]{1,20}$/.test(command) ? command : 'none';
    this.#file = folder && join(folder, `${BUILD}-${version}-${arch}-${role}-${name}.bin`);
    this.#compiled = this.#file === null ? new Map() : readCompiled(this.#file);
  }

  /** Gives what parts ask for by a name that no file has. */
  give(name: string, exports: unknown): void {
    this.#loaded.set(name, { exports });
  }

  load(name: string): unknown {
    const known = this.#loaded.get(name);
    if (known !== undefined) return known.exports;
    const part: Part = { exports: {} };
    this.#loaded.set(name, part);
    const path = join(FOLDER, name);
    const run = this.#compile(name, path).runInThisContext() as Run;
    const require = (other: string): unknown =>
      other.startsWith('./')
        ? this.load(other.slice(2))
        : (this.#loaded.get(other)?.exports ?? fromHere(other));
    run(part.exports, require, part, path, FOLDER, resolveFromHere, importFromHere);
    return part.exports;
  }

  /** Keeps what was compiled, with the functions that have run, for the next time. It fails without a word. */
  keep(): void {
    if (this.#file === null || !this.#isNew) return;
    // What other documents needed stays: text and PDF in turn would drop each other's parts.
    const scripts = [...this.#scripts].map(([name, script]) => [name, script.createCachedData()] as const);
    keepCompiled(this.#file, new Map([...this.#compiled, ...scripts]));
  }

  #compile(name: string, path: string): Script {
    const cachedData = this.#compiled.get(name);
    const script = new Script(textOf(readFileSync(path)), {
      filename: path,
      ...(cachedData && { cachedData }),
    });
    this.#scripts.set(name, script);
    if (cachedData === undefined || script.cachedDataRejected === true) this.#isNew = true;
    return script;
  }
}

/** The text of a part: ASCII, or UTF-16 with its mark, which costs nothing to decode. */
function textOf(bytes: Buffer): string {
  return bytes[0] === 0xff ? bytes.toString('utf16le', 2) : bytes.toString('latin1');
}

/** A script may import nothing by itself without a warning of Node.js. */
function importFromHere(name: string): Promise<unknown> {
  return import(name);
}

function resolveFromHere(name: string): string {
  return pathToFileURL(fromHere.resolve(name)).href;
}
