/** What the syntax of objects tells of streams. */
import { expect, test } from '@jest/globals';
import { scanObjects } from '../../../../pipeline/extract/pdf/file/syntax.js';
import { buildPdf } from '../../../tools/build-pdf.js';

test.each([
  ['compressed data that no filter is named for', 'x\u009cabcd', '', 'filter lost'],
  ['other data', 'y\u009cabcd', '', null],
  ['encrypted data that begin so by chance', 'x\u009cabcd', '/Encrypt 9 0 R', null],
])('%s', (_, data, more, fault) => {
  // What says that the file is encrypted stands in the trailer; where it stands is not asked.
  const stream = `<</Length ${data.length}>>stream\n${data}\nendstream`;
  const bytes = buildPdf([
    `<</Type/Catalog/Pages 2 0 R>>%${more}\n`,
    '<</Type/Pages/Kids[]/Count 0>>',
    stream,
  ]);
  const found = scanObjects(bytes).fault;
  expect(found?.split(',')[0] ?? null).toBe(fault);
});
