/** The thread that reads a PDF: its limit of memory, and the bar that shows how far it is. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { progressBar } from '../../pipeline/cli/reading/progress.js';
import type { Terminal } from '../../pipeline/cli/output/terminal.js';
import type { Result, Tables } from '../../pipeline/model.js';

test('too little memory ends in a message, and the next document is read', () => {
  const script = `(async () => {
    const built = (name) => import(${JSON.stringify(pathToFileURL(resolve('dist/pipeline/cli/reading')).href)} + '/' + name);
    const { ThreadReader } = await built('threads.js');
    const { TimeLimit } = await built('time-limit.js');
    const { readFileSync } = require('node:fs');
    const read = async (reader) => {
      const input = { document: 'x.pdf', bytes: new Uint8Array(readFileSync('fixtures/pdf/office/merged.pdf')), options: {} };
      const limits = { time: new TimeLimit(60, () => 0), progress: () => undefined };
      const done = await reader.perform('tables', 'x.pdf', input, limits);
      reader.close();
      return done;
    };
    const first = await read(new ThreadReader(8));
    const second = await read(new ThreadReader());
    console.log(JSON.stringify({ first, second: second.ok }));
  })()`;
  const ran = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  const { first, second } = JSON.parse(ran.stdout) as { first: Result<Tables>; second: boolean };
  expect(!first.ok && first.failure.code).toBe('memory');
  expect(!first.ok && first.failure.message.en).toBe(
    'reading needs more than 8 MB of memory and was stopped',
  );
  expect(second).toBe(true);
});

describe('the bar of pages', () => {
  function barOn(
    progressColumns: number,
    lang: 'zh' | 'en',
  ): { written: string[]; bar: ReturnType<typeof progressBar> } {
    const written: string[] = [];
    const terminal: Terminal = {
      out: () => undefined,
      err: (text) => void written.push(text),
      color: false,
      isShown: false,
      width: 80,
      progressColumns,
    };
    return { written, bar: progressBar(terminal, lang) };
  }

  test('is drawn over itself on a terminal, and wiped', () => {
    const { written, bar } = barOn(50, 'en');
    bar.progress(10, 40);
    bar.progress(40, 40);
    bar.clear();
    expect(written).toEqual([
      `\r\u001b[K[${'█'.repeat(5)}${'░'.repeat(15)}] page 10 of 40`,
      `\r\u001b[K[${'█'.repeat(20)}] page 40 of 40`,
      '\r\u001b[K',
    ]);
  });

  test('is as wide as the terminal allows, in the language asked for', () => {
    const { written, bar } = barOn(500, 'zh');
    bar.progress(1, 2);
    expect(written).toEqual([`\r\u001b[K[${'█'.repeat(15)}${'░'.repeat(15)}] 1/2 页`]);
  });

  test('is not drawn without a terminal, nor for a single page', () => {
    const none = barOn(0, 'en');
    none.bar.progress(1, 40);
    none.bar.clear();
    const single = barOn(80, 'en');
    single.bar.progress(1, 1);
    single.bar.clear();
    expect([...none.written, ...single.written]).toEqual([]);
  });
});
