/** Settings of RULED by which a grid is no table: what is just within each, and what is just beyond. */
import { expect, test } from '@jest/globals';
import { layoutPage } from '../../../../pipeline/extract/pages/layout/layout.js';
import { glyphsOf, h, pageOf, v } from '../../pdf/build.js';

const FRAME = [h(100, 50, 350), h(400, 50, 350), v(50, 100, 400), v(350, 100, 400)];

test('lines that all have figures are rows of their own; a tall row with a figure is one', () => {
  const grid = [...FRAME, h(130, 50, 350), v(150, 100, 400), v(250, 100, 400)];
  const head = [...glyphsOf('ab', 55, 120), ...glyphsOf('cd', 155, 120), ...glyphsOf('ef', 255, 120)];
  const lines = (count: number, figures: number, beside = 1): ReturnType<typeof glyphsOf> =>
    Array.from({ length: count }, (_, at) => [
      ...glyphsOf('abc', 55, 150 + 20 * at),
      ...(at < figures ? glyphsOf('12', 155, 150 + 20 * at) : []),
      ...(at < figures && beside > 1 ? glyphsOf('34', 255, 150 + 20 * at) : []),
    ]).flat();
  const tables = (body: ReturnType<typeof glyphsOf>): number =>
    layoutPage(pageOf(grid, [...head, ...body])).tables.length;
  // figureLines
  expect(tables(lines(3, 3))).toBe(0);
  expect(tables(lines(2, 2))).toBe(1);
  // figureShare
  expect(tables(lines(4, 3))).toBe(0);
  expect(tables(lines(5, 3))).toBe(1);
  // figureShareBeside and figuresBeside
  expect(tables(lines(6, 3, 2))).toBe(0);
  expect(tables(lines(7, 3, 2))).toBe(1);
});

test('rows across whose figures are in columns lack the rules between these', () => {
  const grid = (rows: number, across: number): number => {
    const ys = Array.from({ length: rows + 1 }, (_, at) => 100 + 20 * at);
    const from = 100 + 20 * (rows - across);
    const edges = [
      ...ys.map((y) => h(y, 50, 350)),
      ...[50, 350].map((x) => v(x, 100, ys.at(-1) ?? 0)),
      ...[150, 250].map((x) => v(x, 100, from)),
    ];
    const glyphs = ys
      .slice(0, -1)
      .flatMap((y, at) =>
        ['abc', at < rows - across ? 'de' : '12', 'fg'].flatMap((text, column) =>
          glyphsOf(text, 60 + 100 * column, y + 15),
        ),
      );
    return layoutPage(pageOf(edges, glyphs)).tables.length;
  };
  // acrossRows
  expect(grid(4, 3)).toBe(0);
  expect(grid(3, 2)).toBe(1);
  // acrossShare
  expect(grid(6, 3)).toBe(0);
  expect(grid(7, 3)).toBe(1);
});
