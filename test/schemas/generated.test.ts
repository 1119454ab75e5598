import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { generate } from '../tools/generate-schemas.mjs';

test('the generated files are current: else run node test/tools/generate-schemas.mjs', async () => {
  const files = await generate();
  expect(files.map(({ path }) => path)).toEqual([
    'pipeline/validate/duty-list.generated.ts',
    'pipeline/validate/report.generated.ts',
    'pipeline/validate/comparison.generated.ts',
    'pipeline/validate/config.generated.ts',
    'pipeline/validate/accepted.generated.ts',
    'pipeline/validate/county-decisions.generated.ts',
  ]);
  for (const { path, content } of files) {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(content);
  }
}, 30_000);
