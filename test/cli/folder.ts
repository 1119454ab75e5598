import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import type { Environment } from '../../pipeline/cli/environment.js';
import { runCommandLine } from '../../pipeline/cli/command-line.js';
import type { Terminal } from '../../pipeline/cli/output/terminal.js';
import type { Reader } from '../../pipeline/cli/reading/reader.js';
import { TASKS } from '../../pipeline/cli/reading/task.js';

/** The built command; the set-up of the tests sees to it that it is no older than its source. */
export const MAIN = resolve('dist/command/main.cjs');

/** What a command line has done. */
export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** What a command line is given beside its arguments. */
export interface Given {
  input?: string | Uint8Array;
  variables?: Readonly<Record<string, string>>;
  /** A folder in the folder of the test. */
  cwd?: string;
  terminal?: Partial<Terminal>;
  /** What draws pages; by default it is in this thread, as all else. */
  drawer?: Reader;
}

/** The folder of the test that runs, and the command in it. */
export interface Folder {
  path: (...names: string[]) => string;
  write: (name: string, content: string | Uint8Array) => string;
  read: (name: string) => string;
  /** Runs a command line in this process, which takes milliseconds. */
  run: (args: readonly string[], given?: Given) => Promise<Ran>;
  /** Runs it as people do, as a process. */
  spawn: (args: readonly string[], given?: Given) => Ran;
}

/** All that a command which a test starts is told of this environment. */
export function commandVariables(): Record<string, string | undefined> {
  return { PATH: process.env['PATH'], XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] };
}

/** An empty folder for each test of the file in which this is called. */
export function folderOfTest(): Folder {
  let folder = '';
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'qingdan-test-')));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const path = (...names: string[]): string => join(folder, ...names);
  return {
    path,
    write: (name, content) => {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
      return name;
    },
    read: (name) => readFileSync(path(name), 'utf8'),
    run: (args, given = {}) => runHere(args, path(given.cwd ?? ''), given),
    spawn: (args, { input = '', variables, cwd } = {}) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
        cwd: path(cwd ?? ''),
        input,
        env: { ...commandVariables(), ...variables },
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      return { code: status, out: stdout, err: stderr };
    },
  };
}

async function runHere(args: readonly string[], cwd: string, given: Given): Promise<Ran> {
  const { input = '', variables = {}, terminal: more = {} } = given;
  const said = { out: '', err: '' };
  const terminal: Terminal = {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    color: false,
    isShown: false,
    width: 100,
    progressColumns: 0,
    ...more,
  };
  const environment: Environment = {
    cwd,
    variables,
    stdin: piecesOf(input),
    reader: readerHere(),
    drawer: given.drawer ?? readerHere(),
    jobs: 3,
    now: () => 0,
    atEnd: () => () => undefined,
  };
  const code = await runCommandLine(args, terminal, environment);
  return { code, ...said };
}

/** Does tasks in this thread, which needs no build and takes milliseconds. */
function readerHere(): Reader {
  return {
    prepare: async () => undefined,
    widen: () => undefined,
    perform: async (task, _document, input) => (await TASKS[task](input as never)) as never,
    close: () => undefined,
  };
}

/** Standard input as it comes through a pipe: in pieces that end anywhere, also within a character. */
async function* piecesOf(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}
