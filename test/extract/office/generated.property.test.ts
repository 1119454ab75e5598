import { describe, expect, test } from '@jest/globals';
import { renderDocx } from '../../townships/docx.js';
import { generateTownship, randomLayout, truthOf } from '../../townships/index.js';
import { renderXlsx } from '../../townships/xlsx.js';
import { checkDocument } from '../../../pipeline/index.js';
import { range, seeds } from '../../tools/seeds.js';
import { expectTruth, valueOf } from './compare.js';

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
});
