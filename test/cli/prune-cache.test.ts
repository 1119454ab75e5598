import { existsSync, statSync, truncateSync, utimesSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { markUsed, pruneCache } from '../../pipeline/cli/reading/prune-cache.js';
import { folderOfTest } from './folder.js';

const { path, write } = folderOfTest();

const DAY = 24 * 3600 * 1000;
const NOW = Date.UTC(2026, 0, 1);

/** A file of the cache that was used so many days ago. */
function kept(name: string, days: number, size = 10): string {
  write(name, 'x'.repeat(size));
  const used = new Date(NOW - days * DAY);
  utimesSync(path(name), used, used);
  return path(name);
}

const list = (digit: string): string => `c/a${digit}/${digit.repeat(64)}.json`;

test('what nobody has asked for in 90 days goes, and no file that is no list', () => {
  const [used, old] = [kept(list('1'), 89.9), kept(list('2'), 90.1)];
  const others = ['c/code/a.bin', 'c/a1/notes.json', `c/zz/${'3'.repeat(64)}.json`].map((name) =>
    kept(name, 400),
  );
  pruneCache(path('c'), NOW);
  expect([used, old, ...others].map((file) => existsSync(file))).toEqual([true, false, true, true, true]);
});

test('what a run that died has left half-written goes after an hour', () => {
  const half = (digit: string): string => `c/a1/.${digit.repeat(8)}-0000-4000-8000-000000000000.tmp`;
  const [young, left] = [kept(half('1'), 0.9 / 24), kept(half('2'), 1.1 / 24)];
  pruneCache(path('c'), NOW);
  expect([existsSync(young), existsSync(left)]).toEqual([true, false]);
});

test('of more than there is room for, what was used last stays, in four fifths of the room', () => {
  const files = ['1', '2', '3', '4', '5'].map((digit, at) => kept(list(digit), at, 100));
  pruneCache(path('c'), NOW, 500);
  expect(files.every((file) => existsSync(file))).toBe(true);
  kept('c/pruned', 2);
  pruneCache(path('c'), NOW, 499);
  expect(files.map((file) => existsSync(file))).toEqual([true, true, true, false, false]);
});

test('it may take 512 MiB, and not a byte more', () => {
  const [first, second] = [kept(list('1'), 1), kept(list('2'), 2)];
  const half = 256 * 2 ** 20;
  for (const file of [first, second]) truncateSync(file, half);
  utimesSync(second, new Date(NOW - 2 * DAY), new Date(NOW - 2 * DAY));
  pruneCache(path('c'), NOW);
  expect([existsSync(first), existsSync(second)]).toEqual([true, true]);
  truncateSync(first, half + 1);
  kept('c/pruned', 2);
  pruneCache(path('c'), NOW);
  expect([existsSync(first), existsSync(second)]).toEqual([true, false]);
});

test('it is looked through once a day, and nothing fails where there is no cache', () => {
  const old = kept(list('1'), 100);
  kept('c/pruned', 0.9);
  pruneCache(path('c'), NOW);
  expect(existsSync(old)).toBe(true);
  kept('c/pruned', 1.1);
  pruneCache(path('c'), NOW);
  expect(existsSync(old)).toBe(false);
  pruneCache(path('none'), NOW);
  expect(existsSync(path('none'))).toBe(false);
});

test('a list that is used is young again', () => {
  const [old, young] = [kept(list('1'), 2), kept(list('2'), 0.5)];
  for (const file of [old, young, path('none')]) markUsed(file, NOW);
  expect(statSync(old).mtimeMs).toBe(NOW);
  expect(statSync(young).mtimeMs).toBe(NOW - 0.5 * DAY);
});
