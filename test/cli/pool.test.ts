/** Documents that are read at once: what a thread of the built command costs the others when it ends. */
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { MOST_JOBS, usualJobs } from '../../pipeline/cli/reading/jobs.js';
import { ReaderPool } from '../../pipeline/cli/reading/pool.js';
import type { Limits } from '../../pipeline/cli/reading/reader.js';
import { SUSPECTED, type Company, type ThreadReader } from '../../pipeline/cli/reading/threads.js';
import { TimeLimit } from '../../pipeline/cli/reading/time-limit.js';
import type { Reports } from '../../pipeline/model.js';
import { SOUND, WRONG } from '../emit/reports/tell.js';
import { commandVariables, folderOfTest, MAIN } from './folder.js';

const { path, run, spawn, write } = folderOfTest();

/** What a script that each thread loads first makes of documents by their names. */
const HOOK = `
import { isMainThread, parentPort } from 'node:worker_threads';
if (!isMainThread) parentPort.on('message', ({ input }) => {
  if (input.document.includes('ends')) process.exit(3);
  if (input.document.includes('hoards')) for (const kept = [];;) kept.push(new Array(1e6).fill(kept.length));
});
`;

/** The command, with threads that end at some documents. */
function spawnHooked(args: readonly string[]): { code: number | null; out: string; err: string } {
  writeFileSync(path('hook.mjs'), HOOK);
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: path(),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...commandVariables(), NODE_OPTIONS: `--import=file://${path('hook.mjs')}` },
  });
  return { code: status, out: stdout, err: stderr };
}

describe('several threads', () => {
  test('broken documents, a thread that exits and one that runs out of memory cost their own documents alone', () => {
    for (let at = 10; at < 40; at++) write(`d/${at}.txt`, at % 3 === 0 ? WRONG : SOUND);
    write('d/15-ends.txt', SOUND);
    write('d/20-hoards.txt', SOUND);
    for (const at of [12, 25, 38]) write(`d/${at}-broken.pdf`, '%PDF-1.4\n%%EOF\n');
    const ran = spawnHooked(['check', 'd', '--format', 'json', '--jobs', '4']);
    const { reports } = JSON.parse(ran.out) as Reports;
    const failed = reports.flatMap((each) =>
      each.status === 'error' ? [[each.document, each.failure.code]] : [],
    );
    expect(reports).toHaveLength(35);
    expect(failed).toEqual([
      ['d/12-broken.pdf', 'damaged'],
      ['d/15-ends.txt', 'internal'],
      ['d/20-hoards.txt', 'memory'],
      ['d/25-broken.pdf', 'damaged'],
      ['d/38-broken.pdf', 'damaged'],
    ]);
  });

  test('give the same bytes and files, in the same order', () => {
    for (let at = 0; at < 9; at++) write(`${at}.txt`, at % 2 === 0 ? WRONG : SOUND);
    const written = (jobs: string): unknown => {
      const ran = spawn(['run', '.', '--out', 'o', '--jobs', jobs]);
      const files = execFileSync('sha256sum', [
        ...Array.from({ length: 9 }, (_, at) => path('o', String(at), 'duty-list.json')),
        ...Array.from({ length: 9 }, (_, at) => path('o', String(at), 'report.html')),
      ]);
      return { ...ran, files: files.toString() };
    };
    expect(written('3')).toEqual(written('1'));
  });
});

describe('a document that is suspected for its memory', () => {
  /** A pool of readers that suspect a document in company, and give the seconds that it has left when it is alone. */
  function poolOf(told: string[]): ReaderPool {
    const start = (): ThreadReader =>
      ({
        prepare: async () => undefined,
        close: () => undefined,
        perform: async (
          _task: unknown,
          document: string,
          _input: unknown,
          { time }: Limits,
          company: Company = () => 0,
        ) => {
          told.push(`${document} begins`);
          await new Promise((next) => setImmediate(next));
          const others = company();
          told.push(`${document} ends, ${others === 0 ? 'alone' : 'in company'}, ${time.left} ms left`);
          return document === 'large' && others > 0 ? SUSPECTED : document;
        },
      }) as unknown as ThreadReader;
    return new ReaderPool(start);
  }
  const input = { document: '', bytes: new Uint8Array([1, 2]), options: {} };

  test('is read once more when nobody else reads, with all its time', async () => {
    const told: string[] = [];
    const pool = poolOf(told);
    pool.widen(2);
    let now = 0;
    const done = await Promise.all(
      ['large', 'a', 'b', 'c'].map((name) => {
        const limits = { time: new TimeLimit(1, () => now++), progress: () => undefined };
        return pool.perform('tables', name, { ...input }, limits);
      }),
    );
    expect(done).toEqual(['large', 'a', 'b', 'c']);
    const again = told.lastIndexOf('large begins');
    expect(told[again + 1]).toMatch(/^large ends, alone, 9\d\d ms left$/);
    expect(told.filter((each) => each.endsWith('begins'))).toHaveLength(5);
  });
});

test.each([
  [1, 64, 1],
  [8, 64, 8],
  [8, 3, 3],
  [8, 0.2, 1],
  [1000, 2000, MOST_JOBS],
])('%d cores and %d GiB are good for %d documents at once', (cores, gibibytes, jobs) => {
  expect(usualJobs(cores, gibibytes * 2 ** 30)).toBe(jobs);
});

test.each(['0', '257', '1.5', 'x'])('--jobs %s cannot be', async (jobs) => {
  expect(await run(['check', '.', '--jobs', jobs])).toMatchObject({
    code: 2,
    err: expect.stringContaining('--jobs 不能是'),
  });
});
