import { spawnSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { MAIN } from '../folder.js';

/** The command as it is compiled, module by module. */
const MODULES = resolve('dist/pipeline/cli/main.js');

/** A word that no code has. */
const WORD = '鳌溇堨';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'qingdan-command-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

function run(main: string, args: readonly string[], cache = join(root, 'cache')): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '', XDG_CACHE_HOME: cache },
  });
  return { status, stdout, stderr };
}

/** The kept code: files by their roles, `process-check`. */
function kept(): string[] {
  return readdirSync(join(root, 'cache', 'qingdan', 'code'))
    .map((name) => name.replace(/^.*?-((?:process|thread|drawing-thread)-\w+)\.bin$/, '$1'))
    .sort();
}

test.each([
  ['check', 'fixtures/lists/qinghe/list.txt'],
  ['check', 'fixtures/lists/qinghe/list.md', '--format', 'sarif'],
  ['check', 'fixtures/lists/html/list.html', '--lang', 'en', '--statistics'],
  ['check', 'fixtures/pdf/office/whole.pdf', '--format', 'json'],
  ['tables', 'fixtures/office/list.xls', '--format', 'csv'],
  ['explain', 'number-missing'],
  ['check', 'nowhere.txt'],
])('says what its modules say, also with what was compiled before: %s %s', (...args) => {
  const expected = run(MODULES, args);
  expect(expected.stdout + expected.stderr).not.toBe('');
  expect(run(MAIN, args)).toEqual(expected);
  expect(run(MAIN, args)).toEqual(expected);
});

test('keeps compiled code of what has gone well, and nothing of a document', () => {
  const list = readFileSync('fixtures/lists/qinghe/list.txt', 'utf8').replaceAll('青禾镇', `${WORD}镇`);
  const document = join(root, 'list.txt');
  writeFileSync(document, list);
  expect(run(MAIN, ['check', join(root, 'none.txt')]).status).toBe(2);
  expect(readdirSync(root)).toEqual(['list.txt']);
  expect(run(MAIN, ['check', document]).stdout).toContain(WORD);
  expect(kept()).toEqual(['process-check', 'thread-check']);
  const folder = join(root, 'cache', 'qingdan', 'code');
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name));
    expect(bytes.includes(Buffer.from(WORD, 'utf16le')) || bytes.includes(WORD)).toBe(false);
  }
});

test('keeps what each kind of document needs, whichever comes next', () => {
  const folder = join(root, 'cache', 'qingdan', 'code');
  const check = (document: string): number[] => {
    expect(run(MAIN, ['check', document]).status).toBeLessThan(2);
    return readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs);
  };
  check('fixtures/lists/qinghe/list.txt');
  check('fixtures/pdf/office/whole.pdf');
  const all = check('fixtures/lists/qinghe/list.md');
  for (const document of ['fixtures/lists/qinghe/list.txt', 'fixtures/pdf/office/whole.pdf'])
    expect(check(document)).toEqual(all);
});

test('takes no harm from kept code that is damaged, and keeps it anew', () => {
  const args = ['check', 'fixtures/lists/qinghe/list.txt'];
  const expected = run(MAIN, args);
  const folder = join(root, 'cache', 'qingdan', 'code');
  for (const name of readdirSync(folder)) truncateSync(join(folder, name), 5000);
  expect(run(MAIN, args)).toEqual(expected);
  for (const name of readdirSync(folder))
    expect(readFileSync(join(folder, name)).length).toBeGreaterThan(5000);
});

test('says and keeps nothing where there can be no cache folder', () => {
  const args = ['check', 'fixtures/lists/qinghe/list.txt'];
  writeFileSync(join(root, 'taken'), '');
  expect(run(MAIN, args, join(root, 'taken'))).toEqual(run(MODULES, args));
  expect(readdirSync(root)).toEqual(['taken']);
});
