import { describe, expect, test } from '@jest/globals';
import { compareLists } from '../../pipeline/index.js';
import { validateComparison } from '../../pipeline/validate/index.js';
import { plainLayout, Random, randomLayout } from '../townships/index.js';
import { range, seeds } from '../tools/seeds.js';
import { asTruth, readTownship, revise, sortedTruth } from './revisions.js';

/** What is reported between generated revisions is what was done, no more and no less. */
const SEEDS = seeds(range(1, 48), 6);

describe('the changes of a revision', () => {
  test.each(SEEDS)('are what an editor did: seed %i', async (seed) => {
    const { old, new: now, truth } = revise(seed, { added: 6, removed: 6, moved: 4, reworded: 10 });
    const comparison = compareLists(await readTownship(old), await readTownship(now));
    expect(sortedTruth(comparison.changes.map(asTruth))).toEqual(sortedTruth(truth));
    expect(await validateComparison(comparison)).toEqual([]);
    expect(comparison.status).toBe(truth.length === 0 ? 'same' : 'different');
    // The statement of a generated revision counts its rows.
    expect(comparison.figures.filter(({ result }) => result === 'not-with-rows')).toEqual([]);
  });

  test.each(SEEDS.slice(0, 2))('of a revision in another layout are the same: seed %i', async (seed) => {
    const { old, new: now, truth } = revise(seed, { added: 3, removed: 3, moved: 2, reworded: 4 });
    const layout = { ...plainLayout, lineEnds: 'crlf', pageBreaks: 'form-feed', markup: 'scraps' } as const;
    const comparison = compareLists(await readTownship(old), await readTownship(now, layout));
    expect(sortedTruth(comparison.changes.map(asTruth))).toEqual(sortedTruth(truth));
  });

  test.each(SEEDS.slice(0, 2))('are none between a list and itself: seed %i', async (seed) => {
    const { old } = revise(seed, { added: 0, removed: 0, moved: 0, reworded: 0 });
    const list = await readTownship(old, randomLayout(seed));
    const comparison = compareLists(list, list);
    expect(comparison).toMatchObject({ status: 'same', changes: [], figures: [], texts: [], formatOnly: 0 });
  });
});

describe('where what was done is not the only truth', () => {
  test.each(SEEDS)('no more is told than was done: seed %i', async (seed) => {
    const random = new Random(seed);
    const { old } = revise(seed, { added: 0, removed: 0, moved: 0, reworded: 0 });
    const now = structuredClone(old);
    // Rows that say the same stand in the old list already.
    const rows = old.lists.basic;
    const twice = random.sample(rows, 5);
    for (const row of twice) rows.splice(random.integer(0, rows.length), 0, { ...row });
    now.lists.basic = structuredClone(rows);
    let done = 0;
    for (let swap = random.integer(1, 4); swap > 0; swap -= 1) {
      const at = random.integer(0, now.lists.basic.length - 2);
      const [first, second] = [now.lists.basic[at]!, now.lists.basic[at + 1]!];
      now.lists.basic.splice(
        at,
        2,
        { ...second, category: first.category },
        { ...first, category: second.category },
      );
      done += 2;
    }
    for (const row of twice.slice(0, random.integer(0, 3))) {
      now.lists.basic.splice(
        now.lists.basic.findLastIndex(({ name }) => name === row.name),
        1,
      );
      done += 1;
    }
    for (const each of [rows, now.lists.basic])
      for (const [index, item] of each.entries()) item.number = index + 1;
    const comparison = compareLists(await readTownship(old), await readTownship(now));
    expect(comparison.changes.length).toBeLessThanOrEqual(done);
  });
});
