/** Rows whose author forgot the rules at their sides. */
import { describe, expect, test } from '@jest/globals';
import { withForgottenSides } from '../../../../pipeline/extract/pages/ruled/forgotten-sides.js';
import type { Edge, Glyph } from '../../../../pipeline/extract/pages/types.js';
import { glyphsOf, h, v } from '../../pdf/build.js';

const XS = [50, 150, 250];
const ACROSS = [50, 250];

/** A row: the vertical rules that it has, its height, and whether a rule is above and below it. */
interface Drawn {
  xs: readonly number[];
  height?: number;
  top?: boolean;
  bottom?: boolean;
}

/** The rules of rows, one below the other. */
function rulesOf(rows: readonly Drawn[], right = 250): Edge[] {
  const edges: Edge[] = [];
  let y = 100;
  for (const { xs, height = 20, top = true, bottom = true } of rows) {
    if (top) edges.push(h(y, 50, right));
    edges.push(...xs.map((x) => v(x, y, y + height)));
    y += height;
    if (bottom) edges.push(h(y, 50, right));
  }
  return edges;
}
const textAt = (row: number): Glyph[] => [
  ...glyphsOf('登记', 60, 115 + 20 * row),
  ...glyphsOf('巡查', 160, 115 + 20 * row),
];
/** How many sides are added. */
function added(rows: readonly Drawn[], glyphs: readonly Glyph[], right = 250): number {
  const edges = rulesOf(rows, right);
  return withForgottenSides(edges, glyphs).length - edges.length;
}
const rows = (...sides: (readonly number[])[]): Drawn[] => sides.map((xs) => ({ xs }));

test('forgotten sides are those of the rows above and below', () => {
  expect(added(rows(XS, XS, [], XS), textAt(2))).toBe(3);
});

test('a category across the table beside such a row shows no columns', () => {
  expect(added(rows(XS, ACROSS, [], XS), textAt(2))).toBe(3);
  expect(added(rows(XS, [], ACROSS, XS), textAt(1))).toBe(3);
});

test('at the end of a page a category beside such a row has no row behind it', () => {
  expect(added(rows(XS, XS, [], ACROSS), textAt(2))).toBe(3);
  // The frame of a chart is no category.
  expect(added([...rows(XS, XS, []), { xs: ACROSS, height: 60 }], textAt(2))).toBe(0);
});

test('at the head of a page the row above has no rule above it', () => {
  expect(added([{ xs: XS, top: false }, { xs: [] }], textAt(1))).toBe(3);
  expect(added([{ xs: [] }, { xs: XS, bottom: false }], textAt(0))).toBe(3);
});

test('between other columns above than below there is a title', () => {
  expect(added(rows(XS, XS, [], [50, 100, 200, 250]), textAt(2))).toBe(0);
});

describe('a row with text in its second column only, as below the name of a category', () => {
  const at = (row: number, left: number, text = '登记'): Glyph[] => glyphsOf(text, left, 115 + 20 * row);
  const around = [...at(0, 160), ...at(2, 160)];

  test('sameLeft: it begins where the texts above and below it do', () => {
    const begun = (left: number): number => added(rows(XS, [], XS), [...around, ...at(1, left, '巡查一')]);
    expect(begun(161.9)).toBe(3);
    expect(begun(162.1)).toBe(0);
  });

  test('it is in the middle of its column, as they are', () => {
    const centred = [...at(0, 190), ...at(2, 190)];
    expect(added(rows(XS, [], XS), [...centred, ...at(1, 185, '巡查一')])).toBe(3);
    expect(added(rows(XS, [], XS), [...centred, ...at(1, 165, '巡查一')])).toBe(0);
  });

  test('a caption begins at the left', () => {
    expect(added(rows(XS, [], XS), [...at(0, 60), ...at(2, 60), ...at(1, 60)])).toBe(0);
  });
});

describe('beside a category that is merged down over its rows', () => {
  // > | │ 民生 │ 登记   巡查      no rules at its side, nor between its columns
  // > | │      ├──────┬──────┐
  // > | │      │ 宣传 │ 检查 │
  const merged = (last: readonly number[]): Edge[] => [
    ...rulesOf(rows([50, 90, 150, 250])),
    h(140, 90, 250),
    h(160, 50, 250),
    v(50, 120, 160),
    v(90, 120, 160),
    ...[150, 250].map((x) => v(x, 140, 160)),
    ...last.map((x) => v(x, 120, 140)),
  ];
  const texts = [...glyphsOf('登记', 100, 135), ...glyphsOf('巡查', 160, 135)];
  const addedTo = (edges: Edge[], glyphs: Glyph[]): Edge[] =>
    withForgottenSides(edges, glyphs).slice(edges.length);

  test('the sides of a row are added', () => {
    expect(addedTo(merged([]), texts).map(({ at, from, to }) => [at, from, to])).toEqual([
      [150, 120, 140],
      [250, 120, 140],
    ]);
  });

  test('a cell across has its side', () => {
    expect(addedTo(merged([250]), texts)).toEqual([]);
  });
});

test('one row above or below is needed', () => {
  expect(added(rows([], XS), textAt(0))).toBe(3);
  expect(added(rows([]), textAt(0))).toBe(0);
});

describe('settings', () => {
  test('mostLengths: so many lengths of rules are looked at', () => {
    const others = (count: number): Edge[] =>
      Array.from({ length: count }, (_, at) => h(5 * at - 300, 300, 310 + 5 * at));
    const found = (count: number): number => {
      const edges = [...others(count), ...rulesOf(rows(XS, [], XS))];
      return withForgottenSides(edges, textAt(1)).length - edges.length;
    };
    expect(found(49)).toBe(3);
    expect(found(50)).toBe(0);
  });

  test('forgottenHeight: a band that is twice as high as the rows is a paragraph', () => {
    const high = (height: number): number => added([{ xs: XS }, { xs: [], height }, { xs: XS }], textAt(1));
    expect(high(39)).toBe(3);
    expect(high(41)).toBe(0);
  });

  test('forgottenFull: but not where three columns, and all of them, hold text', () => {
    const columns = (count: number, filled = count): number => {
      const xs = Array.from({ length: count + 1 }, (_, at) => 50 + 50 * at);
      const glyphs = Array.from({ length: filled }, (_, at) => glyphsOf('登记', 60 + 50 * at, 135)).flat();
      return added([{ xs }, { xs: [], height: 60 }, { xs }], glyphs, 50 + 50 * count);
    };
    expect(columns(3)).toBe(4);
    expect(columns(2)).toBe(0);
    expect(columns(4, 3)).toBe(0);
  });

  test('forgottenShare: so many columns hold text', () => {
    const filled = (count: number, of: number): number => {
      const xs = Array.from({ length: of + 1 }, (_, at) => 50 + 50 * at);
      const glyphs = Array.from({ length: count }, (_, at) => glyphsOf('登记', 60 + 50 * at, 135)).flat();
      return added([{ xs }, { xs: [] }, { xs }], glyphs, 50 + 50 * of);
    };
    // One text of a column is no row.
    expect(filled(1, 2)).toBe(0);
    expect(filled(1, 1)).toBe(0);
    expect(filled(2, 3)).toBe(4);
    expect(filled(3, 5)).toBe(6);
    expect(filled(2, 4)).toBe(0);
    expect(filled(4, 7)).toBe(0);
  });

  test('sideRoom: texts that are nearer to each other are one', () => {
    const apart = (room: number): number =>
      added(rows(XS, [], XS), [
        ...glyphsOf('登记', 150 - room / 2 - 20, 135),
        ...glyphsOf('巡查', 150 + room / 2, 135),
      ]);
    expect(apart(3.1)).toBe(3);
    expect(apart(2.9)).toBe(0);
  });
});
