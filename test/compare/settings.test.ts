import { describe, expect, test } from '@jest/globals';
import { commonSequence } from '../../pipeline/compare/common-sequence.js';
import { markedTexts } from '../../pipeline/compare/changed-spans.js';
import type { Row } from '../../pipeline/compare/compared-rows.js';
import { likePairs, type Likeness } from '../../pipeline/compare/like-rows.js';
import { MARK_SETTINGS, PAIR_SETTINGS } from '../../pipeline/compare/settings.js';

const row = (name: string, rest = ''): Row => ({ name, rest }) as Row;

/** A name of `length` characters of which the first `same` are those of every other such name. */
const name = (same: number, length: number, first: number): string =>
  Array.from({ length }, (_, at) => String.fromCharCode(0x4e00 + at + (at < same ? 0 : first))).join('');

/** Whether two names of 39 characters, of which so many are the same, are one item. */
const arePaired = (same: number, how: Likeness): boolean =>
  likePairs([row(name(same, 39, 100))], [row(name(same, 39, 200))], how).length === 1;

describe('rows of one item', () => {
  test('have so much in common', () => {
    // 39 characters are 40 pairs, of which the same characters at the beginning make as many.
    const how = { least: PAIR_SETTINGS.minLikeness, by: 'all', gaps: null } as const;
    expect([arePaired(22, how), arePaired(21, how)]).toEqual([true, false]);
  });

  test('and more, where they stand in two lists', () => {
    const how = { least: PAIR_SETTINGS.minLikenessAcross, by: 'name', gaps: null } as const;
    expect([arePaired(26, how), arePaired(25, how)]).toEqual([true, false]);
  });

  test('are found by their names or by what they say beside them', () => {
    const rest = name(39, 39, 0);
    const how = { least: PAIR_SETTINGS.minLikeness, by: 'all', gaps: null } as const;
    const found = (same: number, by: typeof how): number =>
      likePairs([row(name(same, 39, 100), rest)], [row(name(same, 39, 200), rest)], by).length;
    // Half of it is all that they say beside their names: a tenth of the names is left.
    expect([found(4, how), found(3, how)]).toEqual([1, 0]);
  });
});

test('keys that stand too often are paired in order', () => {
  // The first of the old rows is gone: in their order it takes the place of the next, which then stands before another row.
  const found = (times: number): number => {
    const many = Array.from({ length: times }, () => 'a');
    return commonSequence(['a', 'x', 'y', 'z', ...many], ['x', 'y', 'z', ...many]).length;
  };
  const times = Math.floor(Math.sqrt(PAIR_SETTINGS.maxEqualPairs));
  expect(found(times - 1)).toBe(3 + times - 1);
  expect(found(times)).toBe(3 + times - 1);
});

test('texts with less in common than so much are changed as a whole', () => {
  const marks = (same: number): number =>
    markedTexts(name(same, 39, 100), name(same, 39, 200)).old.marks.reduce(
      (sum, { start, end }) => sum + end - start,
      0,
    );
  const least = MARK_SETTINGS.minLikeness * 40;
  expect([marks(least), marks(least - 1)]).toEqual([39 - least, 39]);
});
