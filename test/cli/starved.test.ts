/** How much longer a document is given that did not have the processor. */
import { describe, expect, test } from '@jest/globals';
import { StarvedTime, type Usage } from '../../pipeline/cli/reading/starved.js';

/** What is given, one after the other, with these usages at the ends of the times before; the limit is a second. */
function given(...usages: readonly Usage[]): number[] {
  let now: Usage = { busy: 0, processor: 0 };
  const starved = new StarvedTime(() => now, 1000);
  return usages.map((usage) => {
    now = usage;
    return starved.more();
  });
}

describe('a document at the end of its time', () => {
  test.each([
    ['that had the processor', { busy: 1000, processor: 990 }],
    ['that waited, and had nothing to do', { busy: 20, processor: 15 }],
    ['of a process that used two processors', { busy: 1000, processor: 1800 }],
  ])('%s is given nothing', (_, usage) => {
    expect(given(usage)).toEqual([0]);
  });

  test('that had a quarter of the processor is given what it lacks, again and again', () => {
    expect(
      given({ busy: 1000, processor: 250 }, { busy: 1750, processor: 437 }, { busy: 2313, processor: 1000 }),
    ).toEqual([750, 563, 0]);
  });

  test('is given no less than 50 milliseconds', () => {
    expect(given({ busy: 1000, processor: 951 })).toEqual([0]);
    expect(given({ busy: 1000, processor: 950 })).toEqual([50]);
  });

  test('takes four times its limit at most', () => {
    expect(given({ busy: 1000, processor: 0 }, { busy: 9000, processor: 0 })).toEqual([1000, 2000]);
    expect(given({ busy: 9000, processor: 0 }, { busy: 12_000, processor: 0 })).toEqual([3000, 0]);
  });
});
