/**
 * Documents as Word and WPS Office write them, drawn by `test/printers/` for want of the programs: what is read is what
 * was generated. These few have every value of every habit.
 */
import { expect, test } from '@jest/globals';
import { randomHabits } from '../../printers/habits.js';
import { examine, sampleOf } from '../../printers/examine.js';

const SEEDS = [6, 13, 18, 20, 25, 26, 27, 32, 49, 108, 120, 146, 153];

test.each(SEEDS)('seed %i', async (seed) => {
  expect(await examine(sampleOf(seed, {}, 0.5))).toEqual({ outcome: 'exact', details: [] });
});

test('every habit that is ever drawn is among them', () => {
  const valuesOf = (seeds: readonly number[]): Set<string> =>
    new Set(
      seeds.flatMap((seed) => {
        const { tags, hidden, ...habits } = randomHabits(seed);
        const plain = Object.entries({ ...habits, ...(tags ?? { untagged: true }) });
        return [...plain.map(([name, value]) => `${name} ${JSON.stringify(value)}`), ...hidden];
      }),
    );
  const all = valuesOf(Array.from({ length: 300 }, (_, index) => index + 1));
  expect([...all].filter((value) => !valuesOf(SEEDS).has(value))).toEqual([]);
});
