/** Office documents and pages of which something was lost, invented or never ended, as they are shared. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readTables } from '../../pipeline/index.js';
import type { Result, Tables } from '../../pipeline/model.js';

const CASES = '../shared/cases';
const here = existsSync(CASES) ? describe : describe.skip;

async function readingOf(folder: string, name: string): Promise<Result<Tables>> {
  return readTables(name, new Uint8Array(readFileSync(join(CASES, folder, name))), {});
}

here('reading a sheet ends', () => {
  const names = existsSync(CASES)
    ? readdirSync(join(CASES, 'office')).filter((name) => name.includes('HANG'))
    : [];
  test.each(names.length > 0 ? names : ['none'])('%s', async (name) => {
    expect(await readingOf('office', name)).toMatchObject({ ok: true });
  });
});

here('a document that was damaged on its way does not pass', () => {
  test('a bit of a Word document', async () => {
    expect(await readingOf('damage', 'docx-flip-2702.docx')).toMatchObject({ failure: { code: 'damaged' } });
  });
});
