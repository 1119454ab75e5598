import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { writeAdvice } from '../../pipeline/cli/output/write-advice.js';
import { writeFiles } from '../../pipeline/cli/output/write-files.js';
import { folderOfTest } from './folder.js';

const { path, read, write } = folderOfTest();

/** Files of the folder of the test with their content. */
const changes = (files: Readonly<Record<string, string | null>>) =>
  Object.entries(files).map(([name, content]) => ({ path: path(name), content }));

/** All that is in the folder of the test, folders too. */
const all = (): string[] => readdirSync(path(), { recursive: true, encoding: 'utf8' }).sort();

describe('all of the files', () => {
  test('are written, in folders that are made', () => {
    expect(writeFiles(changes({ a: '甲', '深/层/b': '乙' }))).toBeNull();
    expect([read('a'), read('深/层/b')]).toEqual(['甲', '乙']);
    expect(all()).toEqual(['a', '深', '深/层', '深/层/b']);
  });

  test('take the place of others, and keep their permissions', () => {
    write('a', 'old');
    chmodSync(path('a'), 0o640);
    expect(writeFiles(changes({ a: 'new' }))).toBeNull();
    expect([read('a'), statSync(path('a')).mode & 0o777]).toEqual(['new', 0o640]);
    expect(all()).toEqual(['a']);
  });

  test('have names as long as the system allows', () => {
    const name = '清'.repeat(85);
    write(name, 'old');
    expect(writeFiles(changes({ [name]: 'new' }))).toBeNull();
    expect([all(), read(name)]).toEqual([[name], 'new']);
  });

  test('are gone where that is asked for, and others stay', () => {
    write('stale', '');
    write('mine', '');
    expect(writeFiles(changes({ a: '甲', stale: null, never: null }))).toBeNull();
    expect(all()).toEqual(['a', 'mine']);
  });

  test('a link stays one: what it leads to is written', () => {
    write('target', 'old');
    symlinkSync('target', path('link'));
    expect(writeFiles(changes({ link: 'new' }))).toBeNull();
    expect([read('target'), readlinkSync(path('link'))]).toEqual(['new', 'target']);
    expect(lstatSync(path('target')).isFile()).toBe(true);
  });

  test('in a folder whose files have names of ours, a link is replaced, and what it leads to stays', () => {
    write('elsewhere', 'mine');
    mkdirSync(path('out'));
    symlinkSync('../elsewhere', path('out', 'report.json'));
    symlinkSync('nothing', path('out', 'items.csv'));
    symlinkSync('/dev/null', path('out', 'list.json'));
    const files = changes({ 'out/report.json': '甲', 'out/items.csv': '乙', 'out/list.json': '丙' });
    expect(writeFiles(files, { followLinks: false })).toBeNull();
    expect([read('elsewhere'), read('out/report.json'), read('out/items.csv')]).toEqual(['mine', '甲', '乙']);
    for (const name of ['report.json', 'items.csv', 'list.json'])
      expect(lstatSync(path('out', name)).isFile()).toBe(true);
    expect(all()).toEqual(['elsewhere', 'out', 'out/items.csv', 'out/list.json', 'out/report.json']);
  });

  test('a link comes back where another file cannot be written', () => {
    write('elsewhere', 'mine');
    write('folder/x', '');
    symlinkSync('elsewhere', path('a'));
    expect(writeFiles(changes({ a: '甲', folder: '乙' }), { followLinks: false })).toMatchObject({
      code: 'EISDIR',
    });
    expect([readlinkSync(path('a')), read('elsewhere')]).toEqual(['elsewhere', 'mine']);
  });

  test('a device stays one', () => {
    expect(writeFiles([{ path: '/dev/null', content: 'x' }, ...changes({ a: '甲' })])).toBeNull();
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(all()).toEqual(['a']);
  });
});

describe('none of the files, where one cannot be', () => {
  test('written: it is a folder, or below a file', () => {
    write('file', '');
    write('folder/x', '');
    write('a', 'old');
    const before = all();
    expect(writeFiles(changes({ a: 'new', 'made/b': 'new', folder: 'new' }))).toEqual({
      path: path('folder'),
      code: 'EISDIR',
    });
    expect(writeFiles(changes({ a: 'new', 'made/深/b': 'new', 'file/x/c': 'new' }))).toEqual({
      path: path('file/x/c'),
      code: 'ENOTDIR',
    });
    expect([all(), read('a')]).toEqual([before, 'old']);
  });

  test('moved to its place: what was moved already is moved back, and what is to go stays', () => {
    write('a', 'old');
    write('stale', 'old');
    // The last file goes where the one before it is: a folder by then.
    const problem = writeFiles(changes({ a: 'new', stale: null, b: 'new', 'b/c': 'new' }));
    expect(problem).toMatchObject({ path: path('b') });
    expect([read('a'), read('stale'), existsSync(path('b/c'))]).toEqual(['old', 'old', false]);
    expect(all()).toEqual(['a', 'stale']);
  });
});

describe('a file that must be new', () => {
  test('is written where none is', () => {
    expect(writeFiles(changes({ 'made/a': '甲' }), { overwrite: false })).toBeNull();
    expect([all(), read('made/a')]).toEqual([['made', 'made/a'], '甲']);
  });

  test('leaves what is there, be it a file, a link to nothing or a folder', () => {
    write('file', 'old');
    write('folder/x', 'old');
    symlinkSync('nothing', path('link'));
    const before = all();
    for (const name of ['file', 'folder', 'link']) {
      const problem = writeFiles(changes({ [name]: 'new' }), { overwrite: false });
      expect(problem).toEqual({ path: path(name), code: 'EEXIST' });
    }
    expect([all(), read('file')]).toEqual([before, 'old']);
  });

  test('is gone again where another cannot be written', () => {
    writeFileSync(path('file'), '');
    const problem = writeFiles(changes({ a: 'new', 'file/b': 'new' }), { overwrite: false });
    expect(problem).toEqual({ path: path('file/b'), code: 'EEXIST' });
    expect(all()).toEqual(['file']);
  });
});

test('what to do goes by what the system says', () => {
  const otherwise = { zh: '请检查文件夹的权限', en: 'check the permissions of the folder' };
  expect(writeAdvice('ENOSPC', otherwise).zh).toContain('磁盘已满');
  expect(writeAdvice('EROFS', otherwise).en).toContain('read-only');
  expect(writeAdvice('EBUSY', otherwise).zh).toContain('关闭');
  expect(writeAdvice('EACCES', otherwise)).toEqual(otherwise);
});
