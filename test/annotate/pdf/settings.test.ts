import { describe, expect, test } from '@jest/globals';
import { highlightsOf, type Mark } from '../../../pipeline/annotate/pdf/marks.js';
import { MARK } from '../../../pipeline/annotate/pdf/settings.js';
import type { Box, Finding } from '../../../pipeline/model.js';

/** The lightness of a colour (WCAG 2.2, relative luminance). */
function luminance(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What two marks on white paper give: each is multiplied with what is below it. */
const over = (one: readonly number[], other: readonly number[]): number[] =>
  one.map((value, index) => (value * (other[index] ?? 0)) / 255);

describe('MARK.colors', () => {
  const colors = Object.values(MARK.colors);

  test('leave black text legible, also where two marks lie on each other', () => {
    for (const one of colors)
      for (const other of colors) expect((luminance(over(one, other)) + 0.05) / 0.05).toBeGreaterThan(7);
  });

  test('differ from the paper and from each other', () => {
    const all = [[255, 255, 255], ...colors];
    for (const [index, one] of all.entries())
      for (const other of all.slice(index + 1))
        expect(Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)))).toBeGreaterThan(60);
  });
});

function boxesOf(...boxes: Box[]): readonly Box[] {
  const remark = { finding: { severity: 'error' } as Finding, lines: ['有误'] } as Mark['remark'];
  const mark = { remark, parts: boxes.map((box) => ({ page: 1, box })), beside: false };
  return highlightsOf(mark, '清单核对')[0]?.boxes ?? [];
}

describe('MARK.least', () => {
  test('a smaller box is made as large, around its middle', () => {
    const half = MARK.least / 2;
    expect(boxesOf([50, 60, 50, 60])).toEqual([[50 - half, 60 - half, 50 + half, 60 + half]]);
  });

  test('a box of that size stays as it is', () => {
    const box: Box = [50, 60, 50 + MARK.least, 60 + MARK.least];
    expect(boxesOf(box)).toEqual([box]);
  });
});

describe('MARK.corner', () => {
  test('lies in the margin that printers leave white', () => {
    expect(MARK.corner.from).toBeGreaterThan(0);
    expect(MARK.corner.from + MARK.corner.size).toBeLessThan(18);
  });
});

test('boxes that share some of their height are cut where the one before ends, others are left', () => {
  expect(boxesOf([0, 10, 100, 22], [0, 20, 100, 32], [200, 12, 300, 24])).toEqual([
    [0, 10, 100, 22],
    [200, 12, 300, 24],
    [0, 22, 100, 32],
  ]);
});
