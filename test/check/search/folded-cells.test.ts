import { expect, test } from '@jest/globals';
import { FoldedCells } from '../../../pipeline/check/search/folded-cells.js';

test('a name is found each time it stands in a text, whatever white space is in it', () => {
  const text = '县民 政局、县水利局、县民政局：巡查。';
  const spots = new FoldedCells().spotsOf(text, '县民政局');
  expect([0, 1, 2].map((nth) => spots.spot(nth)?.start)).toEqual([0, 11, 11]);
  expect(spots.followedBy(/^:/)).toBe(1);
  expect(spots.followedBy(/^;/)).toBe(-1);
});

test('a name that stands nowhere, or is empty, has no spot', () => {
  const cells = new FoldedCells();
  expect(cells.spotsOf('县民政局', '县水利局').spot(0)).toBeUndefined();
  expect(cells.spotsOf('县民政局', '').spot(0)).toBeUndefined();
});

test('a text is folded once, and gone through once for each name', () => {
  const cells = new FoldedCells();
  const text = '县民政局、'.repeat(4000);
  const first = cells.spotsOf(text, '县民政局');
  for (let nth = 0; nth < 4000; nth++) {
    const own = cells.spotsOf(text, '县民政局');
    expect(own).toBe(first);
    expect(own.spot(nth)?.start).toBe(5 * nth);
  }
});
