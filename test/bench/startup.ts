import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wholeText } from './documents.js';
import { ms, printTable } from './print.js';

const CLI = fileURLToPath(new URL('../../command/main.cjs', import.meta.url));
const RULED = resolve('../shared/documents/yilahu-ruled-chromium.pdf');
const RUNS = 10;

/** Milliseconds that a process took, and that it was at work for itself (not for the system). */
interface Ran {
  wall: number;
  user: number;
}

/**
 * What a person waits for: whole processes, from start to exit, in turn with a Node.js that does nothing, so that a busy
 * moment of the machine counts against both. `cold` has no compiled code from a run before.
 */
export function benchStartup(): void {
  const { path } = wholeText();
  const cache = mkdtempSync(join(tmpdir(), 'qingdan-bench-'));
  const cold = { NODE_DISABLE_COMPILE_CACHE: '1' };
  const commands: readonly (readonly [name: string, args: readonly string[], variables?: typeof cold])[] = [
    ['node -e 0', ['-e', '0']],
    ['qingdan --version', [CLI, '--version']],
    [`qingdan check ${path}`, [CLI, 'check', path]],
    [`qingdan check ${path}, cold`, [CLI, 'check', path], cold],
    ['qingdan check fixtures/lists/html/list.html', [CLI, 'check', 'fixtures/lists/html/list.html']],
    ['qingdan check fixtures/lists/qinghe/list.md', [CLI, 'check', 'fixtures/lists/qinghe/list.md']],
    ...(existsSync(RULED) ? [[`qingdan check ${RULED}`, [CLI, 'check', RULED]] as const] : []),
  ];
  const runs = commands.map(() => [] as Ran[]);
  try {
    // The first turn fills the caches, and is not counted.
    for (let turn = 0; turn <= RUNS; turn++)
      for (const [index, [, args, variables = {}]] of commands.entries()) {
        const ran = runOnce(args, { XDG_CACHE_HOME: cache, ...variables });
        if (turn > 0) runs[index]?.push(ran);
      }
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
  const bare = runs[0] ?? [];
  const times = (own: readonly Ran[], what: keyof Ran): string =>
    middle(own.map((ran, turn) => ran[what] / (bare[turn]?.[what] ?? NaN))).toFixed(1);
  printTable(`startup: whole processes, median of ${RUNS}, and how many times a node -e 0 of the same turn`, [
    ['', 'wall ms', 'user ms', 'x wall', 'x user'],
    ...runs.map((own, index) => [
      commands[index]?.[0] ?? '',
      ms(middle(own.map(({ wall }) => wall))),
      ms(middle(own.map(({ user }) => user))),
      times(own, 'wall'),
      times(own, 'user'),
    ]),
  ]);
}

/** Runs a process of Node.js; the shell tells the time that it was at work, which Node.js does not tell of another. */
function runOnce(args: readonly string[], variables: Readonly<Record<string, string>>): Ran {
  const start = performance.now();
  const { stdout } = spawnSync('sh', ['-c', '"$@" >/dev/null; times', 'sh', process.execPath, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...variables },
  });
  const wall = performance.now() - start;
  // `0m0.12s 0m0.03s` of the shell itself, then of what it ran.
  const [, minutes = NaN, seconds = NaN] = /\n(\d+)m([\d.]+)s/.exec(stdout) ?? [];
  return { wall, user: (Number(minutes) * 60 + Number(seconds)) * 1000 };
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const half = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return half.reduce((sum, each) => sum + each, 0) / half.length;
}
