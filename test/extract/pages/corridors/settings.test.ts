/** Each setting of CORRIDORS holds: what is just within it, and what is just beyond. */
import { describe, expect, test } from '@jest/globals';
import { headingAt } from '../../../../pipeline/extract/pages/aligned/headings.js';
import { bodyRows } from '../../../../pipeline/extract/pages/corridors/body-rows.js';
import { corridorTables } from '../../../../pipeline/extract/pages/corridors/corridor-tables.js';
import { extentOf, overlaps } from '../../../../pipeline/extract/pages/corridors/extent.js';
import { headCells } from '../../../../pipeline/extract/pages/corridors/head-cells.js';
import {
  isInColumns,
  isRunningText,
  nextStretch,
} from '../../../../pipeline/extract/pages/corridors/stretches.js';
import { isFigure, linePartsOf } from '../../../../pipeline/extract/pages/corridors/line-parts.js';
import {
  bordersOf,
  columnSpans,
  tokenLine,
} from '../../../../pipeline/extract/pages/corridors/white-columns.js';
import { isWide, ruleLines } from '../../../../pipeline/extract/pages/corridors/wide-rules.js';
import type { Edge, Line } from '../../../../pipeline/extract/pages/types.js';
import { h, layoutOf } from '../../pdf/build.js';
import { lineAt } from './lines.js';

const row = (y: number, label = 'name', figure = '12'): Line =>
  lineAt(y, [
    [50, label],
    [200, figure],
  ]);

const rows = (count: number, from = 100): Line[] =>
  Array.from({ length: count }, (_, at) => row(from + 14 * at));

const SPANS = [
  { left: 50, right: 100 },
  { left: 200, right: 250 },
];

test('knownHeadings: other headings than those of duty lists are told by the columns below', () => {
  const of = (...texts: string[]): Line =>
    lineAt(
      100,
      texts.map((text, at) => [50 + 120 * at, text]),
    );
  const isHeading = (line: Line): boolean =>
    headingAt(
      [line, ...[114, 128].map((y) => ({ ...of('甲', '乙', '丙'), top: y - 9, bottom: y + 1, baseline: y }))],
      0,
      false,
    ) !== null;
  expect(isHeading(of('事项类别', '事项名称', '页面'))).toBe(true);
  expect(isHeading(of('产品', '事项名称', '页面'))).toBe(false);
  // The same kind twice is one, and No. stands over counts.
  expect(isHeading(of('No.', '产品', 'No.'))).toBe(false);
});

describe('texts of a line', () => {
  const beside = (gap: number): Line =>
    lineAt(100, [
      [50, 'ab'],
      [60 + gap, 'cd'],
    ]);

  test('tokenGap', () => {
    expect(linePartsOf(beside(4.9))).toHaveLength(1);
    expect(linePartsOf(beside(5.1))).toHaveLength(2);
  });

  test('seedGap', () => {
    expect(isInColumns(beside(9.9))).toBe(false);
    expect(isInColumns(beside(10.1))).toBe(true);
  });

  test('figureLetters', () => {
    expect(isFigure('12ab')).toBe(true);
    expect(isFigure('12abc')).toBe(false);
  });

  test('headingGap', () => {
    const spans = [
      { left: 50, right: 62 },
      { left: 66, right: 90 },
    ];
    const cells = (gap: number): number => headCells([tokenLine(beside(gap))], spans, []).cells.length;
    expect(cells(7.4)).toBe(1);
    expect(cells(7.6)).toBe(2);
  });
});

describe('stretches', () => {
  const lengthOf = (lines: Line[], rules: Edge[] = []): number => {
    const stretch = nextStretch(lines, 0, ruleLines(rules));
    return stretch ? stretch.to - stretch.from : 0;
  };

  test('leastLines', () => {
    expect(lengthOf(rows(2))).toBe(0);
    expect(lengthOf(rows(3))).toBe(3);
  });

  test('bridge', () => {
    const between = (count: number): Line[] => [
      ...rows(3),
      ...Array.from({ length: count }, (_, at) => lineAt(142 + 14 * at, [[50, 'name']])),
      ...rows(3, 142 + 14 * count),
    ];
    expect(lengthOf(between(3))).toBe(9);
    expect(lengthOf(between(4))).toBe(3);
  });

  test('larger', () => {
    const next = (size: number): Line[] => [
      ...rows(3),
      lineAt(
        144,
        [
          [50, 'name'],
          [200, '12'],
        ],
        size,
      ),
    ];
    expect(lengthOf(next(12.4))).toBe(4);
    expect(lengthOf(next(12.6))).toBe(3);
  });

  test('farGap', () => {
    expect(lengthOf([...rows(3), row(128 + 34.9)])).toBe(4);
    expect(lengthOf([...rows(3), row(128 + 35.1)])).toBe(3);
  });

  test('anew and awayFromLeft', () => {
    const next = (pitch: number, left: number): Line[] => [
      ...rows(3),
      lineAt(128 + pitch, [[left, 'Beans']]),
      ...rows(3, 142 + pitch),
    ];
    expect(lengthOf(next(20.9, 100))).toBe(7);
    expect(lengthOf(next(21.1, 100))).toBe(3);
    expect(lengthOf(next(21.1, 81))).toBe(7);
    expect(lengthOf(next(21.1, 83))).toBe(3);
  });

  test('proseWidth and proseLetters', () => {
    const line = lineAt(100, [[0, 'abcdefghijklmnopqrstuvwxyz']]);
    expect(isRunningText(line, 0, 217)).toBe(false);
    expect(isRunningText(line, 0, 216)).toBe(true);
    expect(isRunningText(lineAt(100, [[0, 'abcdefghijklmnopqrstuvwxy']]), 0, 100)).toBe(false);
  });
});

describe('columns', () => {
  const spans = (lines: Line[]): number => columnSpans(lines.map(tokenLine)).length;

  test('strayLines', () => {
    const crossing = (count: number): Line[] => [...rows(count - 1), lineAt(400, [[50, 'n'.repeat(40)]])];
    expect(spans(crossing(13))).toBe(2);
    expect(spans(crossing(12))).toBe(1);
  });

  test('corridor', () => {
    const near = (gap: number): Line[] => [
      lineAt(100, [
        [50, 'ab'],
        [70 + gap, 'cd'],
      ]),
      lineAt(114, [
        [50, 'abcd'],
        [80 + gap, 'ef'],
      ]),
    ];
    expect(spans(near(1.9))).toBe(1);
    expect(spans(near(2.1))).toBe(2);
  });

  test('room', () => {
    expect(bordersOf(SPANS)).toEqual([48, 150, 252]);
  });

  test('touch', () => {
    expect(overlaps({ left: 60, right: 201 }, SPANS)).toBe(1);
    expect(overlaps({ left: 60, right: 201.1 }, SPANS)).toBe(2);
  });
});

describe('rules', () => {
  test('oneRule', () => {
    expect(ruleLines([h(10, 0, 50), h(12.9, 50, 100)])).toHaveLength(1);
    expect(ruleLines([h(10, 0, 50), h(13, 50, 100)])).toHaveLength(2);
  });

  test('wideRule', () => {
    const isWideTo = (to: number): boolean =>
      isWide({ at: 10, pieces: [{ left: 0, right: to }] }, { left: 0, right: 100 });
    expect(isWideTo(80)).toBe(true);
    expect(isWideTo(79)).toBe(false);
  });
});

describe('heading', () => {
  const head = (lines: Line[], from: number, rules: Edge[] = []): number =>
    extentOf(lines, { from, to: lines.length }, SPANS, ruleLines(rules)).head.length;
  const above = (count: number): Line[] => [
    ...Array.from({ length: count }, (_, at) => lineAt(100 + 12 * at, [[200, 'Beans']])),
    ...rows(12, 100 + 12 * count),
  ];

  test('headLines', () => {
    expect(head(above(9), 9, [h(88, 50, 250)])).toBe(9);
    expect(head(above(10), 10, [h(88, 50, 250)])).toBe(9);
  });

  test('headGap', () => {
    const apart = (gap: number): Line[] => [lineAt(100, [[200, 'Beans']]), ...rows(3, 110 + gap)];
    expect(head(apart(7.9), 1)).toBe(1);
    expect(head(apart(8.1), 1)).toBe(0);
  });

  test('ruleBelow', () => {
    const spanned = (at: number): number | undefined =>
      headCells([tokenLine(lineAt(100, [[180, 'Beans']]))], SPANS, ruleLines([h(at, 50, 250)])).cells[0]
        ?.columns[0];
    expect(spanned(109.9)).toBe(0);
    expect(spanned(110.1)).toBe(1);
  });
});

describe('rows', () => {
  const count = (lines: Line[], rules: Edge[] = []): number =>
    bodyRows(lines.map(tokenLine), SPANS, ruleLines(rules)).length;

  test('sameRow', () => {
    const off = (by: number): Line[] => [row(100), row(120), lineAt(120 + by, [[200, '34']]), row(140)];
    expect(count(off(7.9))).toBe(3);
    expect(count(off(8.1))).toBe(4);
  });

  test('nearer', () => {
    const label = (by: number): Line[] => [row(100), lineAt(100 + by, [[50, 'Name']]), row(140), row(180)];
    expect(count(label(18))).toBe(3);
    expect(count(label(19))).toBe(4);
  });

  test('wrapPitch', () => {
    const label = (by: number): Line[] => [
      row(100),
      lineAt(100 + by, [[50, 'name']]),
      row(130, 'Name'),
      row(147),
    ];
    expect(count(label(15.9))).toBe(3);
    expect(count(label(16.1))).toBe(4);
  });

  test('indent', () => {
    const label = (left: number): Line[] => [
      row(100, 'Name name'),
      lineAt(114, [[left, 'Name']]),
      ...[128, 142, 156].map((y) => row(y, 'Name')),
    ];
    expect(count(label(53.1))).toBe(4);
    expect(count(label(52.9))).toBe(5);
  });

  test('ruledRows and figureRows', () => {
    // Three bands of five have one row of figures each, two of them hold two.
    const lines = rows(7);
    const rules = [107, 121, 135, 163].map((y) => h(y, 50, 250));
    expect(count(lines, rules)).toBe(7);
    const wrapped = [row(100), lineAt(114, [[50, 'Name']]), row(128), row(142)];
    expect(
      count(
        wrapped,
        [121, 135].map((y) => h(y, 50, 250)),
      ),
    ).toBe(3);
  });

  /** A text in both columns, which is no figure. */
  const words = (y: number): Line =>
    lineAt(y, [
      [50, 'name'],
      [200, 'word'],
    ]);

  test('ruledRows: rules split the rows where enough of the bands have one row of figures at most', () => {
    // Five bands of 50 points; those with one row of figures have a remark far below it.
    const found = (single: number): number =>
      count(
        [0, 1, 2, 3, 4].flatMap((band) => [
          row(100 + 50 * band),
          band < single ? words(130 + 50 * band) : row(130 + 50 * band),
        ]),
        [1, 2, 3, 4].map((band) => h(90 + 50 * band, 50, 250)),
      );
    expect(found(3)).toBe(3 + 2 * 2);
    expect(found(2)).toBe(10);
  });

  test('figureRows: below a rule, lines without figures are rows of a table of figures', () => {
    // Ten lines: some rows of figures, a rule, and texts of two lines each.
    const found = (figures: number): number => {
      const above = rows(figures);
      const top = 100 + 14 * figures + 10;
      const below = Array.from({ length: 10 - figures }, (_, at) =>
        words(top + 12 * at + 4 * Math.floor(at / 2)),
      );
      return count([...above, ...below], [h(top - 12, 50, 250)]);
    };
    expect(found(3)).toBe(10);
    expect(found(2)).toBe(2 + 4);
  });

  test('rowJump', () => {
    const text = (y: number): Line =>
      lineAt(y, [
        [50, 'name'],
        [200, 'word'],
      ]);
    const apart = (more: number): Line[] => [text(100), text(112), text(124 + more), text(136 + more)];
    expect(count(apart(2.4))).toBe(4);
    expect(count(apart(2.6))).toBe(2);
  });
});

describe('tables', () => {
  const isFound = (lines: Line[], rules: Edge[] = []): boolean =>
    (corridorTables([layoutOf({ lines, rules })])[0]?.tables.length ?? 0) > 0;
  const ruled = (bottom: number): Edge[] => [h(90, 50, 210), h(bottom, 50, 210)];
  const word = (y: number): Line => row(y, 'name', 'word');

  test('leastRows and leastUnruled', () => {
    const head = word(100);
    expect(isFound([head, row(114), row(128)])).toBe(false);
    expect(isFound([head, row(114), row(128)], ruled(132))).toBe(true);
    // One row of figures among words, however many of the texts are figures.
    const figures = lineAt(
      114,
      [50, 200, 260, 320].map((left) => [left, '12']),
    );
    expect(isFound([head, figures, word(128)], ruled(132))).toBe(false);
    expect(isFound([head, ...rows(3, 114)])).toBe(true);
  });

  test('figureShare', () => {
    const mixed = (figures: number): Line[] => [
      word(100),
      ...rows(figures, 114),
      ...Array.from({ length: 5 }, (_, at) => word(114 + 14 * (figures + at))),
      row(114 + 14 * (figures + 5)),
    ];
    expect(isFound(mixed(3))).toBe(true);
    expect(isFound(mixed(2))).toBe(false);
  });

  test('leastRules and ruleReach', () => {
    const words = [100, 114, 128, 142].map(word);
    const bottom = 143.2;
    expect(isFound(words, [h(104, 50, 220)])).toBe(false);
    expect(isFound(words, [h(104, 50, 220), h(bottom + 13.9, 50, 220)])).toBe(true);
    expect(isFound(words, [h(104, 50, 220), h(bottom + 14.1, 50, 220)])).toBe(false);
  });

  test('filledShare', () => {
    const sparse = (more: number): Line[] =>
      [0, 1, 2, 3].map((at) =>
        lineAt(100 + 14 * at, [
          [50, 'name'],
          [100 + 40 * at, '12'],
          ...(at < more ? ([[300, '7']] as const) : []),
        ]),
      );
    expect(isFound(sparse(4))).toBe(true);
    expect(isFound(sparse(3))).toBe(false);
  });

  test('proseFill and proseShare', () => {
    const text = 'abcdefghijklmnopqrstuvwxyz';
    const prose = (full: number): Line[] =>
      Array.from({ length: 10 }, (_, at) =>
        lineAt(
          100 + 14 * at,
          at < full
            ? [
                [20, text],
                [220, text],
              ]
            : [
                [20, 'ab'],
                [220, 'cd'],
              ],
        ),
      );
    const rules = [h(90, 20, 350), h(240, 20, 350)];
    expect(isFound(prose(3), rules)).toBe(true);
    expect(isFound(prose(4), rules)).toBe(false);
  });
});
