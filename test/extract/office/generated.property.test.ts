import { describe, expect, test } from '@jest/globals';
import { renderDocx } from '../../townships/docx.js';
import { generateTownship, randomLayout, truthOf } from '../../townships/index.js';
import { renderXlsx } from '../../townships/xlsx.js';
import { checkDocument } from '../../../pipeline/index.js';
import { range, seeds } from '../../tools/seeds.js';
import { expectTruth, valueOf } from './compare.js';
import { tablesOf } from './package.js';

/** What is generated is read back exactly, in every layout, and a sound document has no finding. */
const SEEDS = seeds(range(1, 24), 5);

describe('a generated list as docx', () => {
  test.each(SEEDS)('seed %i', async (seed) => {
    const township = generateTownship({ seed, longCells: seed % 4 === 0 });
    const layout = randomLayout(seed);
    const bytes = await renderDocx(township, layout, { automatic: seed % 2 === 0 });
    const checked = valueOf(await checkDocument(`${seed}.docx`, bytes, { lang: 'en' }));
    expect(checked.list.source.format).toBe('docx');
    expectTruth(checked, truthOf(township, layout));
  });
});

describe('a generated list as xlsx', () => {
  test.each(SEEDS)('seed %i', async (seed) => {
    const township = generateTownship({ seed, longCells: seed % 4 === 0 });
    const layout = randomLayout(seed);
    const sheets = seed % 2 === 0 ? 'one' : 'each';
    const numbers = seed % 3 === 0 ? 'text' : 'number';
    const bytes = renderXlsx(township, layout, { sheets, numbers });
    const checked = valueOf(await checkDocument(`${seed}.xlsx`, bytes, { lang: 'en' }));
    expect(checked.list.source).toMatchObject({ format: 'xlsx', methods: ['sheet'] });
    expectTruth(checked, truthOf(township, layout));
  });

  test.each(SEEDS)('seed %i, ruled, with empty rows in its tables', async (seed) => {
    const township = generateTownship({ seed });
    const layout = randomLayout(seed);
    const sheets = seed % 2 === 0 ? 'one' : 'each';
    const gaps = { sheets, ruledWithGaps: 1 + (seed % 5) } as const;
    const bytes = renderXlsx(township, layout, gaps);
    expectTruth(
      valueOf(await checkDocument(`${seed}.xlsx`, bytes, { lang: 'en' })),
      truthOf(township, layout),
    );
    // What is printed is the same, but for the empty rows.
    const once = { ...layout, headings: 'once' } as const;
    const shapes = async (written: Uint8Array): Promise<string[]> =>
      (await tablesOf(written)).blocks.map((block) =>
        block.kind === 'table' ? `${block.columns} × ${block.rows.length}` : block.text,
      );
    expect(await shapes(renderXlsx(township, once, gaps))).toEqual(
      await shapes(renderXlsx(township, once, { sheets })),
    );
  });
});
