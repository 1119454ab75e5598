import { execFileSync } from 'node:child_process';
import {
  closeSync,
  constants,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { convert, type Converted, type ConvertLimits } from '../../pipeline/cli/reading/convert.js';
import { TimeLimit } from '../../pipeline/cli/reading/time-limit.js';
import type { Result } from '../../pipeline/model.js';

/** The converter with programs of the test's own; what LibreOffice makes of documents is tested beside the extractors. */

const folder = mkdtempSync(join(tmpdir(), 'qingdan-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RTF = new TextEncoder().encode('{\\rtf1 x}');

function limitsOf(seconds: number): ConvertLimits {
  const environment = { variables: process.env, atEnd: () => () => undefined };
  return { time: new TimeLimit(seconds, () => 0), environment };
}

function convertBy(programs: readonly string[], seconds = 60): Promise<Result<Converted>> {
  const scratch = mkdtempSync(join(folder, 'scratch-'));
  return convert('x.rtf', RTF, {}, { ...limitsOf(seconds), programs, scratch }).finally(() => {
    expect(readdirSync(scratch)).toEqual([]);
  });
}

/** A program that stands for LibreOffice; it is started as that is. */
function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return path;
}

test('leaves other documents as they are', async () => {
  const bytes = new TextEncoder().encode('甲');
  const options = { lang: 'en' } as const;
  const limits = { ...limitsOf(1), programs: [] };
  expect(await convert('x.txt', bytes, options, limits)).toEqual({ ok: true, value: { bytes, options } });
});

test('says what to do where LibreOffice is not installed', async () => {
  const done = await convertBy(['no-such-program-of-this-name']);
  expect(done).toMatchObject({ ok: false, failure: { code: 'no-converter', document: 'x.rtf' } });
  expect(!done.ok && done.failure.advice.en).toMatch(/install LibreOffice, or save it as \.docx/);
});

test('tries the next program where one is not there', async () => {
  const writes = program('writes.sh', 'for last; do :; done; cp "$last" "${last%.rtf}.docx"');
  expect(await convertBy(['no-such-program-of-this-name', writes])).toEqual({
    ok: true,
    value: { bytes: RTF, options: { type: 'docx', convertedFrom: 'rtf' } },
  });
});

function atEnd(pipe: number): boolean {
  try {
    return readSync(pipe, new Uint8Array(1)) === 0;
  } catch {
    return false;
  }
}

test('stops what takes too long, with all that it started', async () => {
  // Both would end by themselves only after the time that a test may take.
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const end = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
  const done = await convertBy([program('sleeper.sh', `exec 3>${pipe}; sleep 600 & sleep 600`)], 1);
  expect(done).toMatchObject({ ok: false, failure: { code: 'timeout' } });
  // The pipe ends when the last process that holds it is gone; until then there is nothing to read (EAGAIN).
  while (!atEnd(end)) await new Promise(setImmediate);
  closeSync(end);
});

test('says so where the program writes nothing', async () => {
  expect(await convertBy([program('nothing.sh', 'exit 0')])).toMatchObject({
    ok: false,
    failure: { code: 'damaged' },
  });
});
