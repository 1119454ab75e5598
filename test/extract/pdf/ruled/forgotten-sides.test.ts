/** Rows whose author forgot the rules at their sides. */
import { expect, test } from '@jest/globals';
import { withForgottenSides } from '../../../../pipeline/extract/pdf/ruled/forgotten-sides.js';
import type { Edge } from '../../../../pipeline/extract/pdf/types.js';
import { glyphsOf, h, v } from '../build.js';

const XS = [50, 150, 250];
/** Rules of rows of 20 points; `sides` are the vertical rules of each. */
function rulesOf(sides: readonly (readonly number[])[]): Edge[] {
  const levels = Array.from({ length: sides.length + 1 }, (_, at) => h(100 + 20 * at, 50, 250));
  const down = sides.flatMap((xs, at) => xs.map((x) => v(x, 100 + 20 * at, 120 + 20 * at)));
  return [...levels, ...down];
}
const textAt = (row: number): ReturnType<typeof glyphsOf> => [
  ...glyphsOf('登记', 60, 105 + 20 * row),
  ...glyphsOf('巡查', 160, 105 + 20 * row),
];
const added = (sides: readonly (readonly number[])[], row: number): number =>
  withForgottenSides(rulesOf(sides), textAt(row)).length - rulesOf(sides).length;

test('forgotten sides are those of the rows above and below', () => {
  expect(added([XS, XS, [], XS], 2)).toBe(3);
});

test('a category across the table beside such a row shows no columns', () => {
  expect(added([XS, [50, 250], [], XS], 2)).toBe(3);
  expect(added([XS, [], [50, 250], XS], 1)).toBe(3);
});

test('between other columns above than below there is a title', () => {
  expect(added([XS, XS, [], [50, 100, 200, 250]], 2)).toBe(0);
});
