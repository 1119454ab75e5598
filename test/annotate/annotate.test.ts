import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { annotateDocument } from '../../pipeline/index.js';

test('changes to accept or reject are refused where the format has none, also where nothing is to be said', async () => {
  const bytes = new Uint8Array(readFileSync('fixtures/pdf/programs/typst.pdf'));
  const done = await annotateDocument('list.pdf', bytes, { fix: true });
  if (done.ok) throw new Error('it was annotated');
  expect(done.failure).toMatchObject({ code: 'cannot-annotate', document: 'list.pdf' });
  expect(done.failure.message.zh).toBe('pdf 格式没有可以接受或拒绝的修订，--fix 只用于 Word');
});
