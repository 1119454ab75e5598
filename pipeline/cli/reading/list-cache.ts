import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import type { RunOptions } from '../../index.js';
import { sniff } from '../../read/sniff.js';
import type { Environment } from '../environment.js';
import { packageFolder, version } from '../package.js';
import { hashOf } from './hash.js';
import { isConverted, PROGRAMS } from './convert.js';

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
    const { type, join: joined, password, revisions, hidden, ocr } = options;
    const made = [
      hashOf(bytes),
      // A note is made where the ending is that of another format.
      extname(document).toLowerCase(),
      JSON.stringify({ type, joined, password, revisions, hidden, ocr }),
      this.#toolVersion(),
      isConverted(type ?? sniff(bytes)) ? this.#converterVersion() : '',
    ];
    const name = hashOf(Buffer.from(made.join('\0')));
    return join(resolve(this.environment.cwd, this.folder), name.slice(0, 2), `${name}.json`);
  }

  /** Removes what is old or too much; at most once a day. */
  async prune(): Promise<void> {
    const { pruneCache } = await import('./prune-cache.js');
    pruneCache(resolve(this.environment.cwd, this.folder));
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
