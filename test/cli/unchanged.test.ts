/** Documents that somebody writes while they are read. */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readUnchanged, stateOf } from '../../pipeline/cli/reading/unchanged.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qingdan-unchanged-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file, as if that had been a minute ago, and at another moment than before. */
function write(path: string, text: string, seconds: number): void {
  writeFileSync(path, text);
  const then = Date.now() / 1000 - 60 + seconds;
  utimesSync(path, then, then);
}

/** What is read of a file into which somebody writes these texts while it is read, one each time. */
async function read(texts: readonly string[]): Promise<string | null> {
  const path = join(folder, 'list.txt');
  write(path, 'aaaa', 0);
  const file = openSync(path, 'r');
  let time = 0;
  try {
    return await readUnchanged(
      () => stateOf(file),
      () => {
        const first = readFileSync(path, 'utf8').slice(0, 2);
        const text = texts[time++];
        if (text !== undefined) write(path, text, time);
        return first + readFileSync(path, 'utf8').slice(2);
      },
    );
  } finally {
    closeSync(file);
  }
}

describe.each([
  ['other text of the same length', ['bbbb', 'cccc', 'dddd', 'eeee']],
  ['longer text', ['bbbbb', 'cccccc', 'ddddddd', 'eeeeeeee']],
  ['shorter text', ['bbb', 'cc', 'd', '']],
])('%s', (_, texts) => {
  test.each([0, 1, 2, 3])('that is written %i times is read when it is there', async (times) => {
    expect(await read(texts.slice(0, times))).toBe(['aaaa', ...texts][times]);
  });

  test('that is written again and again is none', async () => {
    expect(await read(texts)).toBeNull();
  });
});

test.each([
  [49, 2],
  [50, 1],
  [-1, 1],
])('QUIET: a file that was written %i ms ago is read %i times', async (age, times) => {
  let reads = 0;
  const ages = [age, age, 60, 60];
  const found = await readUnchanged(
    () => ({ key: 'same', age: ages.shift() ?? 60 }),
    () => ++reads,
  );
  expect(found).toBe(times);
});
