import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createHash, randomUUID } from 'node:crypto';
import { homedir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import type { RunOptions } from '../../index.js';
import type { DutyList } from '../../model.js';
import { sniff } from '../../read/sniff.js';
import type { Environment } from '../environment.js';
import { packageFolder, version } from '../package.js';
import { hashOf } from './about.js';
import { isConverted, PROGRAMS } from './convert.js';

/** How the files of the cache are written: those of another way are not read. */
const HEAD = 'qingdan-list 1 ';

/** What `--cache` stands for without a folder: where the system keeps such files (XDG Base Directory; Windows). */
export function usualCache({ variables }: Pick<Environment, 'variables'>): string {
  const base = variables['XDG_CACHE_HOME'] || variables['LOCALAPPDATA'] || join(homedir(), '.cache');
  return join(base, 'qingdan');
}

/**
 * Lists as they were read, by a name that is made of the bytes of the document, what was asked of its reading, and the
 * versions of this tool and of the converter. Of what is decided later (rules, accepted findings, days) it holds nothing.
 */
export class ListCache {
  #tool: string | null = null;
  #converter: string | null = null;

  constructor(
    private readonly folder: string,
    private readonly environment: Pick<Environment, 'cwd' | 'variables'>,
  ) {}

  /** The file for the list of a document, by its whole path; it may not be there. */
  fileOf(document: string, bytes: Uint8Array, options: RunOptions): string {
    const { type, join: joined, password, revisions, hidden } = options;
    const made = [
      hashOf(bytes),
      // A note is made where the ending is that of another format.
      extname(document).toLowerCase(),
      JSON.stringify({ type, joined, password, revisions, hidden }),
      this.#toolVersion(),
      isConverted(type ?? sniff(bytes)) ? this.#converterVersion() : '',
    ];
    const name = createHash('sha256').update(made.join('\0')).digest('hex');
    return join(resolve(this.environment.cwd, this.folder), name.slice(0, 2), `${name}.json`);
  }

  /** A build that is no release may read otherwise under the same number: then what it was built of counts too. */
  #toolVersion(): string {
    const mark = join(packageFolder(), 'dist', 'source.sha256');
    return (this.#tool ??= `${version()} ${existsSync(mark) ? readFileSync(mark, 'utf8') : ''}`);
  }

  #converterVersion(): string {
    if (this.#converter !== null) return this.#converter;
    for (const program of PROGRAMS) {
      const { status, stdout } = spawnSync(program, ['--version'], {
        encoding: 'utf8',
        env: this.environment.variables as NodeJS.ProcessEnv,
        timeout: 20_000,
      });
      if (status === 0) return (this.#converter = stdout.trim());
    }
    return (this.#converter = 'none');
  }
}

/** The list that a file of the cache holds, as bytes of JSON; null where it is not there, or not whole. */
export function cachedBytes(file: string): Uint8Array | null {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf('\n');
    const body = bytes.subarray(end + 1);
    if (end < 0 || bytes.subarray(0, end).toString() !== HEAD + hashOf(body)) return null;
    return new Uint8Array(body);
  } catch {
    return null;
  }
}

/** The list in such bytes, under the name that the document has now. */
export function cachedList(bytes: Uint8Array, document: string): DutyList {
  return { ...(JSON.parse(new TextDecoder().decode(bytes)) as DutyList), document };
}

/**
 * Keeps a list: beside its place first, so that who reads it sees it whole or not at all. Documents may be confidential:
 * nobody else can read it. Where it cannot be written it will be read again, and nothing is lost.
 */
export function keepList(file: string, list: DutyList): void {
  const temporary = join(dirname(file), `.${randomUUID()}.tmp`);
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const body = Buffer.from(JSON.stringify(list));
    writeFileSync(temporary, Buffer.concat([Buffer.from(`${HEAD}${hashOf(body)}\n`), body]), { mode: 0o600 });
    renameSync(temporary, file);
  } catch {
    if (existsSync(temporary)) rmSync(temporary);
  }
}
