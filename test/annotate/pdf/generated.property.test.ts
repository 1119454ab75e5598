import { describe, expect, test } from '@jest/globals';
import { randomLayout } from '../../townships/index.js';
import { printPdf, randomHabits } from '../../printers/index.js';
import { range, seeds } from '../../tools/seeds.js';
import { checked, copyWith, squeezed } from '../copies.js';
import { slippedTownship } from '../slipped.js';
import { highlightsIn } from './highlights.js';

/** Documents with slips, printed as office programs do: the copy has a highlight for each finding, and is read as it was. */
describe('a generated PDF', () => {
  test.each(seeds(range(1, 60), 4))('seed %i', async (seed) => {
    const layout = randomLayout(seed);
    const habits = randomHabits(seed);
    if (layout.categoryStyle === 'merged' && habits.rules === 'none') layout.categoryStyle = 'first-row';
    const bytes = printPdf(slippedTownship(seed), layout, habits);
    const before = await checked(bytes, 'x.pdf');
    const { findings } = before.report;
    expect(findings.length).toBeGreaterThan(0);
    const copy = await copyWith(bytes, before, findings);
    expect(copy.comments).toBe(findings.length);
    expect(Buffer.compare(copy.bytes.subarray(0, bytes.length), bytes)).toBe(0);
    const seen = await highlightsIn(copy.bytes);
    for (const { message, spot, place } of findings) {
      const own = seen.filter(({ note }) => note.includes(message));
      expect([message, own.length > 0]).toEqual([message, true]);
      if (spot === null || place === null) continue;
      const under = squeezed(own.map(({ text }) => text).join(''));
      const words = squeezed(spot.text.slice(spot.start, spot.end));
      for (const character of words) expect(under).toContain(character);
    }
    expect(await checked(copy.bytes, 'x.pdf')).toEqual(before);
  });
});
