import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { range, rounds, seeds } from './seeds.js';

const asked = process.env['TEST_SEEDS'];
const ask = (words: string | undefined): void => {
  if (words === undefined) delete process.env['TEST_SEEDS'];
  else process.env['TEST_SEEDS'] = words;
};
afterEach(() => {
  ask(asked);
});

describe('a share of the seeds', () => {
  beforeEach(() => {
    ask(undefined);
  });

  test('is the same each time, and comes from all over the list', () => {
    expect(seeds(range(1, 10), 4)).toEqual([1, 3, 6, 8]);
    expect(seeds(range(1, 40), 7)).toEqual([1, 6, 12, 18, 23, 29, 35]);
    expect(rounds(80, 8)).toBe(8);
  });

  test('of a list that is shorter is the list', () => {
    expect(seeds(['a', 'b'], 4)).toEqual(['a', 'b']);
  });
});

test('all of them where that is asked for', () => {
  ask('all');
  expect(seeds(range(1, 10), 4)).toEqual(range(1, 10));
  expect(rounds(80, 8)).toBe(80);
});

test('a part of them, where one is named: the parts together are all', () => {
  const parts = ['1/3', '2/3', '3/3'].map((part) => {
    ask(part);
    return seeds(range(1, 10), 2);
  });
  expect(parts).toEqual([
    [1, 4, 7, 10],
    [2, 5, 8],
    [3, 6, 9],
  ]);
  expect([rounds(80, 8), rounds(9, 8)]).toEqual([27, 8]);
  expect(seeds(['a', 'b'], 1)).toEqual(['a']);
  ask('4/3');
  expect(() => seeds(range(1, 10), 2)).toThrow('TEST_SEEDS=4/3');
});
