/**
 * `npm run mutate:settings [-- FILTER]`: changes one number of the settings at a time and runs the tests that should
 * notice. Prints what share of the changes they catch, and those that they do not; exit code 1 below the share that
 * is asked for. The files are changed in a copy of the project, never in the project itself.
 */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { changesOf, type Change } from './changes.js';

/** The share of changes that must be caught. */
const ASKED = 0.95;
/** Parts whose method is still being worked out: counted apart. */
const APART: ReadonlySet<string> = new Set(['ALIGNED', 'DOCUMENT']);
/** A run that takes longer hangs, and is caught by that: in milliseconds. */
const LONGEST = 240_000;

const SETTINGS_TEST = /^settings.*\.test\.ts$/;

interface Task extends Change {
  path: string;
  tests: string[][];
}

/** The files below a folder whose name fits a pattern. */
function filesUnder(folder: string, pattern: RegExp): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => pattern.test(basename(name))).map((name) => join(folder, name));
}

/**
 * The tests of a settings file, in the order in which they are tried: those of the group's own folder, or of the folder
 * that mirrors the file's; then all others of its stage, since a group may be used in several steps.
 */
function testsOf(path: string, group: string): string[][] {
  const folder = dirname(path).replace(/^pipeline/, 'test');
  const own = join(folder, group.toLowerCase());
  const first = filesUnder(existsSync(own) ? own : folder, SETTINGS_TEST);
  const stage = filesUnder(join('test', folder.split('/')[1] ?? ''), SETTINGS_TEST);
  return [first, stage.filter((test) => !first.includes(test))].filter((tests) => tests.length > 0);
}

async function tasksOf(filter: string): Promise<Task[]> {
  const paths = filesUnder('pipeline', /^settings.*\.ts$/).sort();
  const tasks: Task[] = [];
  for (const path of paths) {
    const changes = changesOf(path, await readFile(path, 'utf8'));
    tasks.push(...changes.map((change) => ({ ...change, path, tests: testsOf(path, change.group) })));
  }
  return tasks.filter(({ path, name }) => `${path} ${name}`.includes(filter));
}

/** A copy of the project to change files in; what is installed is shared with it. */
async function copyOfProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'qingdan-settings-'));
  for (const name of ['pipeline', 'test', 'fixtures', 'schemas', '.config', 'package.json', 'tsconfig.json'])
    await cp(name, join(folder, name), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** What tests make of a change. */
type Outcome = 'caught' | 'hung' | 'missed';

async function outcomeOf(folder: string, { path, source, tests }: Task): Promise<Outcome> {
  const file = join(folder, path);
  const original = await readFile(file, 'utf8');
  await writeFile(file, source);
  let code: number | null = 0;
  for (const round of tests) if (code === 0) code = await runTests(folder, round);
  await writeFile(file, original);
  if (code === null) return 'hung';
  return code === 0 ? 'missed' : 'caught';
}

/** Exit code of the tests, or null where they take too long. */
function runTests(folder: string, tests: readonly string[]): Promise<number | null> {
  const jest = resolve('node_modules/jest/bin/jest.js');
  const args = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest];
  args.push('--config', '.config/jest.settings.config.js', '--runInBand', '--bail', '--silent', ...tests);
  return new Promise((done) => {
    const run = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore', timeout: LONGEST });
    run.on('close', done);
  });
}

/** Throws where tests fail without any change: they would seem to catch each of them. */
async function expectSound(folder: string, tasks: readonly Task[]): Promise<void> {
  for (const each of new Set(tasks.flatMap(({ tests }) => tests.map((round) => round.join(' '))))) {
    if ((await runTests(folder, each.split(' '))) !== 0)
      throw new Error(`without any change these tests fail: ${each}`);
  }
}

function lineOf({ path, name, was, is }: Task): string {
  return `${path} ${name} ${was} → ${is}`;
}

async function main(): Promise<void> {
  const tasks = await tasksOf(process.argv[2] ?? '');
  const missed: Task[] = [];
  let next = 0;
  const work = async (folder: string): Promise<void> => {
    for (let task = tasks[next++]; task !== undefined; task = tasks[next++]) {
      const outcome = await outcomeOf(folder, task);
      if (outcome === 'missed') missed.push(task);
      // On a busy machine it may only be slow: it is told, to be tried once more.
      if (outcome === 'hung') console.log(`caught by its time: ${lineOf(task)}`);
    }
  };
  const copies: string[] = [];
  try {
    while (copies.length < Math.min(availableParallelism(), tasks.length)) copies.push(await copyOfProject());
    if (copies[0] !== undefined) await expectSound(copies[0], tasks);
    await Promise.all(copies.map(work));
  } finally {
    for (const folder of copies) await rm(folder, { recursive: true });
  }
  for (const task of missed) console.log(`not caught: ${lineOf(task)}`);
  const share = (asked: (task: Task) => boolean, title: string): number => {
    const own = tasks.filter(asked);
    const caught = own.length - missed.filter(asked).length;
    if (own.length > 0)
      console.log(
        `${title}: ${caught} of ${own.length} caught, ${((100 * caught) / own.length).toFixed(1)} %`,
      );
    return own.length === 0 ? 1 : caught / own.length;
  };
  const settled = share(({ group }) => !APART.has(group), 'settings');
  share(({ group }) => APART.has(group), 'settings of parts that are still worked on');
  process.exitCode = settled < ASKED ? 1 : 0;
}

await main();
