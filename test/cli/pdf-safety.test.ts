import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { mutationOf } from '../fuzz/mutations.js';
import { buildPdf, pagesOf, stream } from '../tools/build-pdf.js';
import { formOf, PDF_BOMBS, type PdfBomb } from '../tools/pdf-bombs.js';
import { seeds } from '../tools/seeds.js';
import { Random } from '../townships/index.js';
import { folderOfTest, type Ran } from './folder.js';

const GOOD = resolve('fixtures/lists/sound/list.txt');
const { spawn, write } = folderOfTest();

const PAGES = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>'] as const;
const LINE = 'BT /F1 9 Tf 50 700 Td (Hello, some words are here) Tj ET\n';
const packed = (text: string): Uint8Array[] => stream(text, { compress: true });

/** Checks the bytes, in a folder whose config may give them a time, and then other documents, which have theirs. */
function run(
  bytes: Uint8Array,
  { then = [], seconds = 60 }: { then?: string[]; seconds?: number } = {},
): Ran {
  write('bad/bad.pdf', bytes);
  write('bad/qingdan.config.yaml', `timeout: ${seconds}\n`);
  return spawn(['check', 'bad/bad.pdf', ...then, '--format', 'json', '--lang', 'en']);
}

/** Exit code 2, one line, and the document after it was checked. */
function expectStopped(ran: Ran, words: RegExp): void {
  expect(ran.err).toMatch(/^qingdan: [^\n]+\n$/);
  expect(ran.err).toMatch(words);
  expect(ran.code).toBe(2);
  const { reports } = JSON.parse(ran.out) as { reports: { status: string }[] };
  expect(reports).toHaveLength(2);
  expect(reports[0]?.status).toBe('error');
  expect(reports[1]?.status).not.toBe('error');
}

describe('limits end in one line, and the next document is checked', () => {
  test('time', () => {
    // Each of the pages is small: the time goes by from one to the next.
    const many = pagesOf(packed('q Q '.repeat(200_000)), { pages: 700 });
    expectStopped(run(many, { then: [GOOD], seconds: 1 }), /more than 1 seconds/);
  });

  const MOST = /more glyphs or lines than the limit/;
  // Which limit is met first depends on how soon the process takes its memory back.
  const EITHER = /more glyphs or lines than the limit|MB of memory/;
  const BOMBS: [PdfBomb, RegExp][] = [
    ['compressed data that expands a thousandfold', MOST],
    ['fifteen million operators', MOST],
    ['a cross-reference stream of 25 million entries', MOST],
    ['a million rectangles', MOST],
    ['a million rectangles, not compressed', MOST],
    ['a path of a million rectangles', MOST],
    ['a path of a million rectangles, not compressed', MOST],
    ['a pattern that paints with itself', MOST],
    ['patterns that paint with two others each', MOST],
    ['pages beyond the limit', /10001 pages/],
    ['a page with a million words', EITHER],
  ];
  // Each takes seconds to meet its limit: CI takes its part of them.
  test.each(seeds(BOMBS))('%s', (name, words) => {
    expectStopped(run(PDF_BOMBS[name](), { then: [GOOD] }), words);
  });

  test('the same behind two filters, which the look at the raw file does not see', () => {
    expect(run(PDF_BOMBS['the same behind two filters'](), { then: [GOOD] }).code).not.toBe(0);
  });

  test('forms that draw each other without end', () => {
    const bytes = PDF_BOMBS['forms that draw each other without end']();
    expectStopped(run(bytes, { then: [GOOD] }), MOST);
  });
});

const hostile: Record<string, Uint8Array> = {
  'a form that draws itself': pagesOf(stream(`/X Do ${LINE}`), {
    resources: '/XObject<</X 5 0 R>>',
    more: [formOf(`/X Do ${LINE}`, 5)],
  }),
  'a page tree in itself': buildPdf([PAGES[0], '<</Type/Pages/Kids[2 0 R]/Count 5>>']),
  'references in a circle': buildPdf([
    ...PAGES,
    '<</Type/Page/Parent 3 0 R/Contents 4 0 R/Resources 3 0 R>>',
    '4 0 R',
  ]),
  'a huge count of pages': buildPdf([
    PAGES[0],
    '<</Type/Pages/Kids[3 0 R]/Count 2000000000>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
  ]),
  'arrays nested without end': buildPdf([
    `<</Type/Catalog/Pages 2 0 R/X ${'['.repeat(300_000)}${']'.repeat(300_000)}>>`,
    '<</Type/Pages/Kids[]/Count 0>>',
  ]),
  'an enormous page': pagesOf(packed(LINE), { page: '/MediaBox[0 0 1e30 1e30]' }),
  'a page without size': pagesOf(packed(LINE), { page: '/MediaBox[0 0 0 0]' }),
  'a thousand fonts': pagesOf(
    packed(Array.from({ length: 1000 }, (_, index) => `BT /G${index} 9 Tf (Hello) Tj ET`).join('\n')),
    {
      resources: `/Font<<${Array.from({ length: 1000 }, (_, index) => `/G${index} ${5 + index} 0 R`).join('')}>>`,
      more: Array.from({ length: 1000 }, () => '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'),
    },
  ),
};

test.each(seeds(Object.keys(hostile)))('%s is refused or read, and never passes', (name) => {
  const ran = run(hostile[name] ?? new Uint8Array(0));
  expect([1, 2]).toContain(ran.code);
  expect(ran.err).not.toMatch(/internal/);
});

test('a promise that the PDF library forgets in a damaged document is no internal error', () => {
  const bytes = new Uint8Array(readFileSync('fixtures/pdf/drawn/raw-scanmid.pdf'));
  const ran = run(mutationOf('pdf', bytes, new Random(1220)).bytes);
  expect(ran.err).not.toMatch(/internal/);
  const { reports } = JSON.parse(ran.out) as { reports: { status: string }[] };
  expect(reports[0]?.status).toBe('inconclusive');
});
