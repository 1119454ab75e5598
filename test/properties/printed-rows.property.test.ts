/**
 * Lists that have codes in their first column, or none at all, printed as office programs do: the rows are read as they
 * are, or it is told that they may not be; never other rows in silence.
 */
import { expect, test } from '@jest/globals';
import { examineTables, sampleOf } from '../printers/examine.js';
import type { Habits } from '../printers/index.js';
import { range, seeds } from '../tools/seeds.js';

/** Their rows were once others in silence: grids that were refused, rows without sides, level rules. */
const KNOWN = { codes: [11, 17, 22, 24, 29, 54, 61, 112, 212, 440], none: [14, 22, 24, 26, 45, 58, 99, 104] };
const MORE = seeds(range(121, 170), 2);
const DOCUMENTS = (['codes', 'none'] as const).flatMap((firstColumn) =>
  [...KNOWN[firstColumn], ...MORE].map((seed): [number, Habits['firstColumn']] => [seed, firstColumn]),
);

test.each(DOCUMENTS)('seed %i, first column: %s', async (seed, firstColumn) => {
  const { outcome, details } = await examineTables(sampleOf(seed, { firstColumn }));
  expect([outcome === 'exact' || outcome === 'inconclusive', details]).toEqual([true, details]);
});

/** Of rules that are drawn all around, most rows are read whatever else is forgotten. */
const FORGOTTEN = seeds(range(1, 40), 6);

test.each(FORGOTTEN)('seed %i: rows without rules at their sides', async (seed) => {
  const habits = { firstColumn: 'codes', forgottenSides: true, rules: 'all', pageTops: 'ruled' } as const;
  const { outcome, details } = await examineTables(sampleOf(seed, habits));
  expect([outcome === 'exact' || outcome === 'inconclusive', details]).toEqual([true, details]);
});

/** Beside a category that is merged down; and at the head of a page without a rule, where tags tell whose row it is. */
test.each([
  [55, 'none'],
  [111, 'codes'],
] as const)('seed %i, first column %s: rows without sides that are read', async (seed, firstColumn) => {
  const habits = { firstColumn, forgottenSides: true, rules: 'all' } as const;
  expect((await examineTables(sampleOf(seed, habits))).outcome).toBe('exact');
});
