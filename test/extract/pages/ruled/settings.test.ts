/** Each setting of RULED holds: what is just within it, and what is just beyond. */
import { describe, expect, test } from '@jest/globals';
import { joinEdges } from '../../../../pipeline/extract/pages/ruled/edges.js';
import { gridsOf } from '../../../../pipeline/extract/pages/ruled/grid.js';
import { latticeOf } from '../../../../pipeline/extract/pages/ruled/lattice.js';
import { layoutPage } from '../../../../pipeline/extract/pages/layout/layout.js';
import type { Edge, Glyph } from '../../../../pipeline/extract/pages/types.js';
import { glyphsOf, h, pageOf, v } from '../../pdf/build.js';

describe('edges on one line', () => {
  const count = (...edges: Edge[]): number => joinEdges(edges, 'h').length;

  test('snap', () => {
    expect(count(h(10, 0, 50), h(12.9, 50, 100))).toBe(1);
    expect(count(h(10, 0, 50), h(13.1, 50, 100))).toBe(2);
  });

  test('snapGroup', () => {
    const chain = [h(10, 0, 50), h(12.95, 50, 100), h(15.9, 100, 150)];
    expect(count(...chain)).toBe(1);
    expect(count(...chain, h(16.1, 150, 200))).toBe(2);
  });

  test('join', () => {
    expect(count(h(10, 0, 50), h(10, 53.1, 100))).toBe(1);
    expect(count(h(10, 0, 50), h(10, 53.3, 100))).toBe(2);
  });

  test('dash', () => {
    expect(count(h(10, 0, 8.9), h(10, 17.8, 26.7))).toBe(1);
    expect(count(h(10, 0, 9.1), h(10, 18, 27.1))).toBe(2);
  });

  test('dotGap and dashGap: what parts dashes is not much longer than they are', () => {
    const dots = (gap: number, dot: number): number =>
      count(...[0, 1, 2].map((at) => h(10, at * (gap + dot), at * (gap + dot) + dot)));
    expect(dots(5.9, 0.5)).toBe(1);
    // Where the dashes of two rules end, one above the other: what is left of them is shorter than a rule.
    expect(dots(6.1, 0.5)).toBe(0);
    const dashes = (gap: number): number => count(h(10, 0, 3), h(10, 3 + gap, 6 + gap));
    expect(dashes(7.4)).toBe(1);
    expect(dashes(7.6)).toBe(0);
  });

  test('touch', () => {
    // The end of a long rule is no dash, a piece apart from it may be the first of some.
    expect(count(h(10, 0, 20), h(10, 20.45, 26), h(10, 34, 40))).toBe(2);
    expect(count(h(10, 0, 20), h(10, 20.55, 26), h(10, 34, 40))).toBe(1);
  });

  test('leastWeight', () => {
    expect(joinEdges([h(10, 0, 0), h(12, 0, 10)], 'h')[0]?.at).toBeCloseTo(10 + (2 * 10) / 10.01, 4);
  });

  test('leastLength', () => {
    expect(count(h(10, 0, 4.9))).toBe(0);
    expect(count(h(10, 0, 5.1))).toBe(1);
  });
});

describe('cells', () => {
  /** How many rows the grids of these edges have. */
  const rows = (...edges: Edge[]): number[] => gridsOf(edges).grids.map((grid) => grid.rows);
  /** Four rules around an area. */
  const frame = (width: number, height: number): Edge[] => [
    ...[h(0, 0, width), h(height, 0, width)],
    ...[v(0, 0, height), v(width, 0, height)],
  ];

  test('meet', () => {
    const apart = (gap: number): Edge[] => [
      ...[h(0, 0, 100), h(50, 0, 100)],
      ...[v(0, gap, 50 - gap), v(100, gap, 50 - gap)],
    ];
    expect(rows(...apart(3.9))).toEqual([1]);
    expect(rows(...apart(4.1))).toEqual([]);
  });

  test('doubled', () => {
    expect(rows(...frame(100, 100), h(50, 0, 100), h(54.9, 0, 100))).toEqual([2]);
    expect(rows(...frame(100, 100), h(50, 0, 100), h(55.1, 0, 100))).toEqual([3]);
  });

  test('ruledShare', () => {
    expect(rows(...frame(100, 100), h(50, 0, 81))).toEqual([2]);
    expect(rows(...frame(100, 100), h(50, 0, 79))).toEqual([1]);
  });

  test('leastRuled', () => {
    expect(rows(...frame(15, 40), h(20, 0, 7.7))).toEqual([2]);
    expect(rows(...frame(15, 40), h(20, 0, 7.3))).toEqual([1]);
  });

  test('shortSide', () => {
    expect(rows(...frame(9.8, 40), h(20, 0, 6))).toEqual([1]);
    expect(rows(...frame(10.2, 40), h(20, 0, 6))).toEqual([2]);
  });

  test('boundShare', () => {
    // Of `all` vertical rules `long` run on below the last horizontal rule, the outermost not among them.
    const open = (all: number, long: number): Edge[] => [
      ...[0, 40].map((y) => h(y, 0, 20 * (all - 1))),
      ...Array.from({ length: all }, (_, index) => v(20 * index, 0, index > 0 && index <= long ? 80 : 40)),
    ];
    expect(rows(...open(8, 5))).toEqual([2]);
    expect(rows(...open(7, 4))).toEqual([1]);
  });

  test('boundRules', () => {
    const level = [h(0, 0, 100), h(20, 0, 100)];
    expect(rows(...level, v(0, 0, 45), v(100, 0, 45))).toEqual([2]);
    expect(rows(...level, v(0, 0, 45))).toEqual([1]);
  });

  test('bareRowHeight, bareRowRules', () => {
    const alone = (height: number, ...xs: number[]): Edge[] => xs.map((x) => v(x, 0, height));
    expect(rows(...alone(21, 0, 50, 100))).toEqual([1]);
    expect(rows(...alone(19, 0, 50, 100))).toEqual([]);
    expect(rows(...alone(21, 0, 50))).toEqual([]);
  });

  test('mostUnits', () => {
    const lattice = (lines: number): unknown => {
      const at = Array.from({ length: lines + 1 }, (_, index) => 10 * index);
      return latticeOf({
        horizontal: at.map((y) => h(y, 0, 10 * lines)),
        vertical: at.map((x) => v(x, 0, 10 * lines)),
      });
    };
    expect(lattice(490)).not.toBeNull();
    expect(lattice(510)).toBeNull();
  });

  test('inside', () => {
    // A box in the first cell of a table that has no rule at its left.
    const nested = (left: number): Edge[] => [
      ...[h(0, 0, 100), h(50, 0, 100), v(40, 0, 50), v(100, 0, 50)],
      ...[h(20, left, 30), h(30, left, 30), v(left, 20, 30), v(30, 20, 30)],
    ];
    expect(rows(...nested(-0.9))).toHaveLength(1);
    expect(rows(...nested(-1.1))).toHaveLength(2);
  });
});

describe('text on borders and between cells', () => {
  const TABLE = [...[100, 130, 160].map((y) => h(y, 50, 350)), ...[50, 100, 350].map((x) => v(x, 100, 160))];
  const notes = (edges: Edge[], ...glyphs: Glyph[]): string[] =>
    layoutPage(pageOf(edges, glyphs)).notes.map((note) => note.code);

  test('acrossBorder', () => {
    expect(notes(TABLE, ...glyphsOf('组织村民', 83.4, 115))).toEqual([]);
    expect(notes(TABLE, ...glyphsOf('组织村民', 83.6, 115))).toEqual(['text-on-border']);
  });

  test('leastInk', () => {
    expect(notes(TABLE, ...glyphsOf('l', 99.5, 115, { right: 100.4 }))).toEqual([]);
    expect(notes(TABLE, ...glyphsOf('l', 99.4, 115, { right: 100.5 }))).toEqual(['text-on-border']);
  });

  test('runBaseline, runGap', () => {
    // The last glyph of a run may be across the border; what is on another line, or far off, is no run.
    const last = glyphsOf('织', 94, 115);
    expect(notes(TABLE, ...glyphsOf('组', 84, 117.9), ...last)).toEqual([]);
    expect(notes(TABLE, ...glyphsOf('组', 84, 118.1), ...last)).toEqual(['text-on-border']);
    expect(notes(TABLE, ...glyphsOf('组', 74.5, 115), ...last)).toEqual([]);
    expect(notes(TABLE, ...glyphsOf('组', 73.5, 115), ...last)).toEqual(['text-on-border']);
  });

  /** A table with a notch: nothing at the right of its lower rows. With `cells` 3 its first row is one cell. */
  const notched = (cells: 3 | 4): Edge[] => [
    ...[h(0, 0, 100), h(20, 0, 100), h(40, 0, 50), h(60, 0, 50)],
    ...[v(0, 0, 60), v(50, cells === 4 ? 0 : 20, 60), v(100, 0, 20)],
  ];
  const own = glyphsOf('组织', 10, 15);

  test('tornCells', () => {
    const text = glyphsOf('村', 70, 45);
    expect(notes(notched(4), ...own, ...text)).toEqual(['text-outside-cells']);
    expect(notes(notched(3), ...own, ...text)).toEqual([]);
  });

  test('insideBy', () => {
    expect(notes(notched(4), ...own, ...glyphsOf('村', 92.9, 45))).toEqual(['text-outside-cells']);
    expect(notes(notched(4), ...own, ...glyphsOf('村', 93.1, 45))).toEqual([]);
  });
});

describe('grids that are no tables', () => {
  /** One row of two columns. */
  const ROW = [h(100, 50, 350), h(400, 50, 350), ...[50, 100, 350].map((x) => v(x, 100, 400))];
  const tables = (...glyphs: Glyph[]): number => layoutPage(pageOf(ROW, glyphs)).tables.length;
  /** Lines of both columns, at these heights. */
  const columns = (left: number[], right: number[]): Glyph[] => [
    ...left.flatMap((y) => glyphsOf('小麦', 55, y)),
    ...right.flatMap((y) => glyphsOf('九百', 105, y)),
  ];
  const heights = (count: number, from = 120): number[] =>
    Array.from({ length: count }, (_, index) => from + 30 * index);

  test('hiddenRows', () => {
    expect(tables(...columns(heights(3), heights(3)))).toBe(1);
    expect(tables(...columns(heights(4), heights(4)))).toBe(0);
  });

  test('sharedRows', () => {
    expect(tables(...columns(heights(8), heights(5)))).toBe(0);
    expect(tables(...columns(heights(7), heights(4)))).toBe(1);
  });

  test('sameHeight', () => {
    expect(tables(...columns(heights(5), heights(5, 121)))).toBe(0);
    expect(tables(...columns(heights(5), heights(5, 122)))).toBe(1);
  });

  test('numbersApart, numbersBelow', () => {
    const numbers = (...tops: number[]): Glyph[] =>
      tops.flatMap((y, index) => glyphsOf(String(index + 1), 55, y));
    expect(tables(...numbers(120, 138.5))).toBe(0);
    expect(tables(...numbers(120, 137.5))).toBe(1);
    expect(tables(...numbers(120))).toBe(1);
  });

  test('ownRule', () => {
    // A rule at the top in two pieces that are a little off: the grid begins between them.
    const rules = (off: number): number => {
      const top = [h(100, 50, 200), h(100 + off, 210, 350)];
      const glyphs = columns(heights(5), heights(5));
      return layoutPage(pageOf([...top, ...ROW.slice(1)], glyphs)).rules.length;
    };
    expect(rules(3.8)).toBe(3);
    expect(rules(4.2)).toBe(2);
  });
});
