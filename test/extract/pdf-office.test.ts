/**
 * Documents as Word and WPS Office write them, drawn by `test/printers/` for want of the programs: what is read is what
 * was generated, in every habit of drawing.
 */
import { expect, test } from '@jest/globals';
import { examine, sampleOf } from '../printers/examine.js';

const SEEDS = [4, 5, 7, 10, 12, 15, 17, 20, 23, 27, 30];

test.each(SEEDS)('seed %i', async (seed) => {
  expect(await examine(sampleOf(seed, {}, 0.5))).toEqual({ outcome: 'exact', details: [] });
});
