/** What runs in threads of the built command, where it can be stopped. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { growthOf } from '../../pipeline/cli/reading/threads.js';
import type { ThreadTask } from '../../pipeline/cli/reading/task.js';
import type { Result } from '../../pipeline/model.js';

const TEXT = '禾川县青禾镇履职事项清单\\n序号\\t事项名称\\n1\\t甲\\n';

/** What a script says of readings by the built command; `read` does a task with a text in `reader`. */
function told(script: string): unknown {
  const code = `(async () => {
    const built = (name) => import(${JSON.stringify(pathToFileURL(resolve('dist/pipeline/cli/reading')).href)} + '/' + name);
    const { ThreadReader } = await built('threads.js');
    const { TimeLimit } = await built('time-limit.js');
    const read = (reader, text, { seconds = 60, ...options } = {}) => {
      const input = { document: 'x', bytes: new TextEncoder().encode(text), options };
      const limits = { time: new TimeLimit(seconds, () => 0), progress: () => undefined };
      return reader.perform('tables', 'x', input, limits);
    };
    const reader = new ThreadReader();
    const done = [];
    ${script}
    reader.close();
    console.log(JSON.stringify(done));
  })()`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.failure.code);

describe.each(['text', 'markdown', 'html'])('%s', (type) => {
  test('is stopped at the limit, and the next document is read', () => {
    const [first, second] = told(
      `for (const seconds of [0, 60]) done.push(await read(reader, '${TEXT}', { type: '${type}', seconds }));`,
    ) as Result<unknown>[];
    expect([first, second].map((each) => each && codeOf(each))).toEqual(['timeout', 'ok']);
  });

  test('has a limit of memory', () => {
    const [first] = told(
      `const small = new ThreadReader(8); done.push(await read(small, '${TEXT}', { type: '${type}' })); small.close();`,
    ) as Result<unknown>[];
    expect(first && codeOf(first)).toBe('memory');
  });
});

test('an unexpected error is the failure of its document alone', () => {
  // Options that cannot be: the extractor fails with them.
  const [first, second] = told(
    `done.push(await read(reader, '${TEXT}', { type: { toString: null } })); done.push(await read(reader, '${TEXT}'));`,
  ) as Result<unknown>[];
  expect([first, second].map((each) => each && codeOf(each))).toEqual(['internal', 'ok']);
});

test('one thread reads all documents', () => {
  const [threads] = told(`
    const { Worker } = require('node:worker_threads');
    const before = process.report.getReport().workers.length;
    await read(reader, '${TEXT}'); await read(reader, '${TEXT}');
    done.push(process.report.getReport().workers.length - before);
  `) as number[];
  expect(threads).toBe(1);
});

describe('how far the process may grow', () => {
  const request = (bytes: Uint8Array): ThreadTask => ({
    task: 'check',
    input: { document: 'x', bytes, options: {} },
  });
  const pdf = (size: number): Uint8Array => {
    const bytes = new Uint8Array(size);
    bytes.set(new TextEncoder().encode('%PDF-1.7\n'));
    return bytes;
  };

  test('for a PDF by its size', () => {
    expect(growthOf(request(pdf(1024)))).toBe(401);
    expect(growthOf(request(pdf(4 * 2 ** 20)))).toBe(656);
    expect(growthOf(request(pdf(34 * 2 ** 20)))).toBe(2500);
  });

  test('for other documents always the same', () => {
    expect(growthOf(request(new TextEncoder().encode('甲')))).toBe(2500);
  });
});
