import { describe, expect, test } from '@jest/globals';
import { evidenceOf, joinedStanding, plainEvidence } from '../../pipeline/county/clusters/evidence.js';
import type { CountyRow, CountyTownship } from '../../pipeline/model.js';

/** The first row of the first list of each of some townships. */
function rowsIn(townships: readonly number[], row = 0): CountyRow[] {
  return townships.map((township) => ({ township, list: 'basic', row }));
}

/** Townships by their names, each with items as names and categories. */
function townshipsOf(
  names: readonly string[],
  itemsOf: (township: number) => readonly (readonly [string, string])[] = () => [['防汛', '应急']],
): CountyTownship[] {
  return names.map((name, township) => {
    const basic = itemsOf(township).map(([item, category]) => ({ name: item, category }));
    return { name, list: { lists: { basic, cooperative: [], recovered: [] } } } as unknown as CountyTownship;
  });
}

const upTo = (count: number, from = 0): number[] => Array.from({ length: count }, (_, at) => from + at);

describe('townships', () => {
  test('being apart says as much as it is unlikely by chance', () => {
    const { between, standingOf } = plainEvidence(20);
    const apart = (one: number, other: number): number =>
      between(standingOf(rowsIn(upTo(one))), standingOf(rowsIn(upTo(other, one))));
    // Of the ways to take 5 of 20 townships, 126 of 15,504 have none of 11 certain ones.
    expect(apart(11, 5)).toBeCloseTo(Math.log(15_504 / 126), 9);
    expect(apart(1, 1)).toBeCloseTo(Math.log(20 / 19), 9);
    expect(apart(0, 5)).toBeCloseTo(0, 9);
  });

  test('of two kinds say nothing by having other items', () => {
    const names = upTo(20).map((at) => (at < 10 ? `甲${at}街道` : `甲${at}镇`));
    const { between, standingOf } = evidenceOf(townshipsOf(names));
    const [streets, towns] = [standingOf(rowsIn(upTo(10))), standingOf(rowsIn(upTo(10, 10)))];
    expect(between(streets, towns)).toBeCloseTo(0, 9);
    const mixed = [...upTo(5), ...upTo(5, 10)];
    const others = [...upTo(5, 5), ...upTo(5, 15)];
    expect(between(standingOf(rowsIn(mixed)), standingOf(rowsIn(others)))).toBeGreaterThan(5);
  });
});

describe('categories', () => {
  const names = upTo(20).map((at) => `甲${at}镇`);
  /** Twenty items of ten categories, which each township sorts alike, and as it likes where `isAtRandom`. */
  const county = (isAtRandom: boolean): CountyTownship[] =>
    townshipsOf(names, (township) =>
      upTo(20).map((item) => [`事项${item}`, `类${(isAtRandom ? item + township : item) % 10}`] as const),
    );
  const between = (townships: CountyTownship[], one: number, other: number): number => {
    const evidence = evidenceOf(townships);
    const [left, right] = [rowsIn([0], one), rowsIn([1], other)];
    return evidence.between(evidence.standingOf(left), evidence.standingOf(right));
  };
  const byChance = Math.log(20 / 19);

  test('that differ speak against one item, where townships sort items alike', () => {
    expect(between(county(false), 0, 1)).toBeLessThan(-2);
    expect(between(county(false), 0, 10)).toBeGreaterThan(byChance + 0.5);
  });

  test('say nothing where each township sorts them as it likes', () => {
    expect(between(county(true), 0, 1)).toBeCloseTo(byChance, 9);
    expect(between(county(true), 0, 10)).toBeCloseTo(byChance, 9);
  });

  test('of other lists are not held against each other', () => {
    const { between: against, standingOf } = plainEvidence(2);
    const [one] = rowsIn([0]);
    const other: CountyRow = { township: 1, list: 'recovered', row: 0 };
    expect(against(standingOf(one === undefined ? [] : [one]), standingOf([other]))).toBeCloseTo(Math.LN2, 9);
  });
});

test('two lines that became one stand as both did', () => {
  const { standingOf } = plainEvidence(4);
  const joined = joinedStanding(standingOf(rowsIn([0, 1])), standingOf(rowsIn([3])));
  expect(joined).toEqual(standingOf(rowsIn([0, 1, 3])));
});
