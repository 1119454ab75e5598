import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { buildPdf, pagesOf, stream } from '../tools/build-pdf.js';
import { folderOfTest, type Ran } from './folder.js';

const fixture = (name: string): string => resolve(`fixtures/pdf/${name}.pdf`);
const { path, spawn, write } = folderOfTest();

/** As a process: a PDF is read in a thread, which runs the built command. */
const run = (...args: string[]): Ran => spawn(args);

describe('what cannot be read is refused in one line', () => {
  const empty = buildPdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
  ]);
  const cases: readonly (readonly [string, () => string[], RegExp])[] = [
    ['encrypted', () => [fixture('office/encrypted')], /设有密码。请用 --password/],
    ['wrong password', () => [fixture('office/encrypted'), '--password', 'x'], /密码不正确/],
    ['scan', () => [fixture('drawn/raw-scanmid')], /第 2 页是扫描图片/],
    ['fonts', () => [fixture('drawn/raw-badcmap')], /字体/],
    ['damaged', () => [write('d.pdf', new TextEncoder().encode('%PDF-1.7\nnothing'))], /PDF 已损坏/],
    ['empty', () => [write('e.pdf', empty)], /文件里没有文字/],
  ];
  test.each(cases)('%s', (_, args, words) => {
    const ran = run('check', ...args());
    expect(ran).toEqual({ code: 2, out: '', err: expect.stringMatching(/^qingdan: [^\n]+\n$/) });
    expect(ran.err).toMatch(words);
  });

  test('by tables too', () => {
    const args = [fixture('raw-scanmid')];
    expect(run('tables', ...args)).toEqual(run('check', ...args));
  });

  test('no duty list', () => {
    const line = 'BT /F1 9 Tf 50 700 Td (Hello, some words are here) Tj ET\n';
    const ran = run('check', write('n.pdf', pagesOf(stream(line))));
    expect(ran.code).not.toBe(0);
    expect(run('tables', write('n.pdf', pagesOf(stream(line)))).code).toBe(0);
  });
});

test('an encrypted document is read with its password', () => {
  expect(run('tables', fixture('office/encrypted'), '--password', 'abc').code).toBe(0);
});

test('the progress is not shown where no terminal is', () => {
  expect(run('tables', fixture('browser/lines-merged')).err).toBe('');
});

describe('tables', () => {
  interface Printed {
    tables: { pages: number[]; method: string; rows: number; columns: number; cells: PrintedCell[] }[];
  }
  interface PrintedCell {
    row: number;
    column: number;
    rowSpan: number;
    columnSpan: number;
    text: string;
    page: number;
    box: number[];
  }

  test('json, text and csv', () => {
    const json = run('tables', fixture('browser/lines-merged'), '--format', 'json');
    expect(json.code).toBe(0);
    const { tables } = JSON.parse(json.out) as Printed;
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      expect(table.method).toBe('lines');
      for (const cell of table.cells) {
        expect(cell.box).toHaveLength(4);
        expect(table.pages).toContain(cell.page);
        expect(cell.row + cell.rowSpan - 1).toBeLessThanOrEqual(table.rows);
      }
    }
    const some = tables[0]?.cells.find((cell) => cell.text.length > 1)?.text.split('\n')[0] ?? '?';
    for (const format of ['text', 'csv']) {
      const printed = run('tables', fixture('browser/lines-merged'), '--format', format);
      expect(printed.code).toBe(0);
      expect(printed.out).toContain(some);
    }
  });

  test('--join off leaves a table for each page', () => {
    const count = (...more: string[]): number =>
      (JSON.parse(run('tables', fixture('browser/lines-merged'), '--format', 'json', ...more).out) as Printed)
        .tables.length;
    expect(count('--join', 'off')).toBeGreaterThan(count());
  });

  test('--draw writes well-formed pages with the text escaped', () => {
    const line = 'BT /F1 20 Tf 50 700 Td (<a href="x">&amp; words that are long enough) Tj ET\n';
    for (const [name, file] of [
      ['list', fixture('browser/lines-merged')],
      ['escaped', write('escaped.pdf', pagesOf(stream(line)))],
    ] as const) {
      const out = path(name);
      const ran = run('tables', file, '--draw', out);
      expect(ran).toMatchObject({ code: 0, err: '' });
      const files = readdirSync(out);
      expect(files.length).toBeGreaterThan(0);
      for (const page of files) {
        const tags = new Set<string>();
        const parser = new SaxesParser();
        parser.on('error', (error) => {
          throw error;
        });
        parser.on('opentag', (tag) => tags.add(tag.name));
        parser.write(readFileSync(join(out, page), 'utf8')).close();
        expect(tags).toContain('svg');
        expect(tags).not.toContain('a');
        expect(tags).not.toContain('script');
      }
    }
  });
});

test('a finding names the page and carries the box', () => {
  // Its first count is made wrong: the printed text says so on a page.
  const json = run('check', fixture('browser/lines-merged'), '--format', 'json', '--fail-on', 'info');
  expect(json.code).toBe(1);
  const damaged = new Uint8Array(readFileSync(fixture('office/merged')));
  const at = Buffer.from(damaged).indexOf('/Contents 8 0 R');
  damaged.set(new TextEncoder().encode('/Contents 2 0 R'), at);
  const file = write('twice.pdf', damaged);
  const text = run('check', file);
  expect(text.code).toBe(1);
  expect(text.out).toMatch(/第 \d+ 页/);
  expect(run('check', file, '--format', 'json').out).toMatch(/"box":\s*\[/);
});
