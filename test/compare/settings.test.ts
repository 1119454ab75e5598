import { describe, expect, test } from '@jest/globals';
import { commonSequence } from '../../pipeline/compare/common-sequence.js';
import { markedTexts } from '../../pipeline/compare/changed-spans.js';
import type { Row } from '../../pipeline/compare/compared-rows.js';
import { likePairs, type Likeness } from '../../pipeline/compare/like-rows.js';
import { pairRows, type ListPair } from '../../pipeline/compare/pair-rows.js';
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

describe('rows of which there are near copies', () => {
  const how = { least: PAIR_SETTINGS.minLikeness, by: 'all' } as const;

  test('are taken in their own place, unless another one is so much more like', () => {
    // The first old row stands in the gap of the new one, with 30 of its 40 pairs of characters.
    const gaps = { old: ({ index }: Row) => index, new: () => 0 };
    const taken = (more: number): number | undefined => {
      const [own, other] = [name(30, 39, 100), name(30 + more, 39, 300)];
      const old = [own, other].map((each, index) => ({ ...row(each), index }));
      return likePairs(old, [row(name(39, 39, 0))], { ...how, gaps })[0]?.[0];
    };
    const edge = PAIR_SETTINGS.ownPlaceGain * 40;
    expect([taken(edge - 1), taken(edge + 1)]).toEqual([0, 1]);
  });

  test('are looked at one by one in a gap that is small enough', () => {
    // Names with little in common, in the other order; all that is beside them is the same.
    const named = (at: number, block: number): Row => {
      const characters = [0, 1, 2, 3, 4, 5, 6].map((each) => (each < 2 ? 0x4e00 : block) + at * 20 + each);
      return row(String.fromCharCode(...characters), '发放补贴');
    };
    const found = (count: number): number => {
      const old = Array.from({ length: count }, (_, at) => named(at, 0x6000));
      const now = Array.from({ length: count }, (_, at) => named(count - 1 - at, 0x8000));
      return likePairs(old, now, { ...how, gaps: { old: () => 0, new: () => 0 } }).length;
    };
    const edge = Math.sqrt(PAIR_SETTINGS.maxGapPairs);
    expect(found(edge)).toBe(edge);
    expect(found(edge + 1)).toBeLessThan(edge / 2);
  });

  test('are looked at again where others have taken the likest ones', () => {
    const list = (names: readonly string[]): ListPair['old'] => ({
      list: null,
      otherList: null,
      key: names[0] ?? '',
      columns: [],
      title: null,
      rows: names.map((each, index) => ({ ...row(each), index, text: `${each}${index}` })),
    });
    const found = (copies: number): number => {
      // They stand far behind the new ones, so that all of these look at the same few.
      const others = Array.from({ length: 80 }, (_, at) => String.fromCharCode(0x8000 + at * 3));
      const many = (text: string): string[] => Array.from({ length: copies }, () => text);
      const old = list([...others, ...many(name(30, 39, 100))]);
      const now = list(many(name(30, 39, 200)));
      return pairRows([
        { old, new: null },
        { old: null, new: now },
      ]).length;
    };
    const edge = PAIR_SETTINGS.maxRounds * PAIR_SETTINGS.maxCandidates;
    expect([found(edge), found(edge + 1)]).toEqual([edge, edge]);
  });

  test('are found among so many that share their pairs', () => {
    const end = '丙丁戊己庚辛';
    const found = (times: number): number => {
      const others = Array.from({ length: times - 1 }, () => row(name(30, 30, 0) + end));
      return likePairs([...others, row(end)], [row(`甲乙${end}`)], { ...how, gaps: null }).length;
    };
    // Six of its pairs stand in each of them.
    const edge = Math.floor(PAIR_SETTINGS.maxPostings / 6);
    expect([found(edge), found(edge + 1)]).toEqual([1, 0]);
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
