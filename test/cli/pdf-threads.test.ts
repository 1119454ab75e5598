/** The threads that read a PDF: their limits, a helper that is lost, and the bar that shows how far they are. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { describe, expect, test } from '@jest/globals';
import { helperBehind } from '../../pipeline/cli/reading/helper.js';
import { progressBar } from '../../pipeline/cli/reading/progress.js';
import type { Terminal } from '../../pipeline/cli/output/terminal.js';
import { extractPdf, readPagesFromEnd, TooComplex } from '../../pipeline/extract/pdf/index.js';
import type { PageHelper, Result, Tables } from '../../pipeline/model.js';

const BYTES = new Uint8Array(readFileSync('fixtures/pdf/office/merged.pdf'));
const read = (pageHelper: PageHelper): Promise<Result<Tables>> =>
  extractPdf({ kind: 'binary', document: 'x.pdf', format: 'pdf', bytes: BYTES, notes: [] }, { pageHelper });

test('too little memory ends in a message, and the next document is read', () => {
  const script = `(async () => {
    const { isolated } = await import(${JSON.stringify(pathToFileURL(resolve('dist/pipeline/cli/reading/isolate.js')).href)});
    const { readFileSync } = require('node:fs');
    const bytes = new Uint8Array(readFileSync('fixtures/pdf/office/merged.pdf'));
    const limits = { timeout: 60, progress: () => undefined };
    const first = await isolated('tables', 'x.pdf', bytes, {}, { ...limits, heap: 8 });
    const second = await isolated('tables', 'x.pdf', bytes, {}, limits);
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

describe('a helping thread', () => {
  test('gives its pages, and all come in order', async () => {
    const taken = new Int32Array(new SharedArrayBuffer(4));
    const { port1, port2 } = new MessageChannel();
    const helper = helperBehind(port1, taken, 0);
    port2.postMessage(
      await readPagesFromEnd(BYTES, { pageHelper: { from: 0, taken, pages: () => Promise.resolve([]) } }),
    );
    port2.close();
    const [helped, alone] = [
      await read(helper),
      await extractPdf({ kind: 'binary', document: 'x.pdf', format: 'pdf', bytes: BYTES, notes: [] }, {}),
    ];
    expect(helped).toEqual(alone);
  });

  test('that ends without them loses the document', async () => {
    const { port1, port2 } = new MessageChannel();
    const helper = helperBehind(port1, new Int32Array(new SharedArrayBuffer(4)), 0);
    port2.close();
    await expect(helper.pages()).rejects.toThrow('the helping thread ended');
    const result = await read(helper);
    expect(!result.ok && result.failure.message.en).toMatch(/the helping thread ended/);
  });

  test('that meets a page beyond the limits says so', async () => {
    const { port1, port2 } = new MessageChannel();
    const helper = helperBehind(port1, new Int32Array(new SharedArrayBuffer(4)), 0);
    port2.postMessage('too-complex');
    await expect(helper.pages()).rejects.toBeInstanceOf(TooComplex);
    port2.close();
    const result = await read(helper);
    expect(!result.ok && result.failure.code).toBe('too-complex');
  });
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
