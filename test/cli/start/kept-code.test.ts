import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { codeFolder, keepCompiled, readCompiled } from '../../../pipeline/cli/start/kept-code.js';

const COMPILED = new Map([
  ['a.cjs', Buffer.from('x'.repeat(1001))],
  ['清单.cjs', Buffer.from([1, 2, 3])],
]);

let root = '';
let file = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'qingdan-code-'));
  file = join(root, 'code', 'a.bin');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const onWindows = process.platform === 'win32';

describe('compiled code', () => {
  test('is read as it was kept, in a folder and a file that nobody else can read', () => {
    keepCompiled(file, COMPILED);
    const read = readCompiled(file);
    expect([...read.keys()]).toEqual([...COMPILED.keys()]);
    for (const [name, bytes] of COMPILED) expect(read.get(name)?.equals(bytes)).toBe(true);
    expect(readdirSync(join(root, 'code'))).toEqual(['a.bin']);
    if (onWindows) return;
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(root, 'code')).mode & 0o777).toBe(0o700);
  });

  test('is none where there is no file', () => {
    expect(readCompiled(file).size).toBe(0);
  });

  test('is not taken from a file that was cut short, or of which a block was never written', () => {
    keepCompiled(file, new Map([['a.cjs', Buffer.alloc(100_000, 7)]]));
    const whole = readFileSync(file);
    truncateSync(file, whole.length - 8);
    expect(readCompiled(file).size).toBe(0);
    for (const at of [0, 4096, 40_960]) {
      writeFileSync(file, Buffer.from(whole).fill(0, at, at + 4096));
      expect(readCompiled(file).size).toBe(0);
    }
    writeFileSync(file, whole);
    expect(readCompiled(file).size).toBe(1);
  });

  (onWindows ? test.skip : test)(
    'is neither taken from a folder that others can write to, nor put there',
    () => {
      keepCompiled(file, COMPILED);
      chmodSync(join(root, 'code'), 0o770);
      expect(readCompiled(file).size).toBe(0);
      const other = join(root, 'code', 'b.bin');
      keepCompiled(other, COMPILED);
      expect(existsSync(other)).toBe(false);
    },
  );

  test('is not kept where there can be no folder, and nothing is thrown', () => {
    writeFileSync(join(root, 'taken'), '');
    keepCompiled(join(root, 'taken', 'a.bin'), COMPILED);
    expect(readdirSync(root)).toEqual(['taken']);
  });

  test('of a version that is gone is removed when other code is kept', () => {
    keepCompiled(file, COMPILED);
    const day = 24 * 3600;
    const now = Date.now() / 1000;
    utimesSync(file, now, now - 29 * day);
    keepCompiled(join(root, 'code', 'b.bin'), COMPILED);
    expect(existsSync(file)).toBe(true);
    utimesSync(file, now, now - 31 * day);
    keepCompiled(join(root, 'code', 'c.bin'), COMPILED);
    expect(readdirSync(join(root, 'code')).sort()).toEqual(['b.bin', 'c.bin']);
  });
});

test('the folder is where the system keeps such files; NODE_DISABLE_COMPILE_CACHE means none', () => {
  expect(codeFolder({ XDG_CACHE_HOME: root })).toBe(join(root, 'qingdan', 'code'));
  expect(codeFolder({ LOCALAPPDATA: root })).toBe(join(root, 'qingdan', 'code'));
  expect(codeFolder({})).toMatch(/\.cache[/\\]qingdan[/\\]code$/);
  expect(codeFolder({ XDG_CACHE_HOME: root, NODE_DISABLE_COMPILE_CACHE: '1' })).toBeNull();
});
