/**
 * Settings of DOCUMENT by which lines of a cell go on or end a paragraph: what is just within them, and what is just
 * beyond. Letters are 10 points wide, and the lines of a cell begin 4 points from its left border.
 */
import { expect, test } from '@jest/globals';
import { cellTexts } from '../../../../pipeline/extract/pages/document/cell-text.js';
import type { JoinedCell } from '../../../../pipeline/extract/pages/document/joined.js';
import { lineOf } from '../../pdf/build.js';

const han = (count: number): string => '村'.repeat(count);
/** A line: how many letters it has, where it begins, where its top is, how large it is, and where it ends if they are spread. */
type Drawn = readonly [
  text: number | string,
  left?: number | undefined,
  top?: number | undefined,
  size?: number | undefined,
  right?: number,
];

function cell(row: number, width: number, drawn: readonly Drawn[]): JoinedCell {
  const lines = drawn.map(([text, left = 4, top, size = 10, right], index) => ({
    ...lineOf(typeof text === 'number' ? han(text) : text, left, top ?? 20 + 15 * index),
    size,
    ...(right === undefined ? {} : { right }),
  }));
  return {
    row,
    rowSpan: 1,
    left: 0,
    right: width,
    parts: [{ page: 1, box: [0, 0, width, 200], lines }],
    openBottom: false,
    tagRow: null,
    tagSpan: null,
    header: false,
  };
}

/** Whether the first of these cells, one below the other, has two paragraphs. */
function parts(cells: readonly (readonly [width: number, lines: readonly Drawn[]])[]): boolean {
  const column = cells.map(([width, lines], row) => cell(row, width, lines));
  const texts = cellTexts(column, () => 'column', true);
  return (column[0] && texts.get(column[0])?.includes('\n')) ?? false;
}

const times = <T>(count: number, one: T): T[] => new Array<T>(count).fill(one);

test('roomError: how exactly the room behind a line is known', () => {
  const room = (width: number): boolean => parts([[width, [[6], [3]]]]);
  expect(room(78.15)).toBe(false);
  expect(room(78.3)).toBe(true);
});

test('mostPadding: lines that begin farther right are indented, and leave as much room at their right no more', () => {
  const padding = (left: number): boolean =>
    parts([
      [
        120,
        [
          [6, left],
          [3, left],
        ],
      ],
    ]);
  expect(padding(37.7)).toBe(true);
  expect(padding(37.9)).toBe(false);
});

test('oneLeft, oneMiddle: lines around the middle of their cell', () => {
  const second = (off: number): boolean =>
    parts([
      [
        100,
        [
          [6, 20],
          [6, 20 + off],
        ],
      ],
    ]);
  expect(second(1.9)).toBe(false);
  expect(second(2.1)).toBe(true);
  expect(second(2.9)).toBe(true);
  expect(second(3.1)).toBe(false);
});

test('wallLines, wallShare, wallDepth: lines that end together near the border of the cells are full', () => {
  const near = (gap: number, full: number, others = 0): boolean =>
    parts([
      ...times(full, [98 + gap, [[9], [2]]] as const),
      ...times(others, [98 + gap, [[3], [2]]] as const),
    ]);
  expect(near(10.3, 2)).toBe(true);
  expect(near(10.3, 3)).toBe(false);
  expect(near(10.3, 3, 9)).toBe(false);
  expect(near(10.3, 3, 10)).toBe(true);
  expect(near(10.4, 3)).toBe(false);
  expect(near(10.6, 3)).toBe(true);
});

test('farWallLines, farWallShare: far from the border nearly all lines must', () => {
  const far = (full: number, others = 0): boolean =>
    parts([...times(full, [200, [[10], [2]]] as const), ...times(others, [200, [[7], [3]]] as const)]);
  expect(far(7)).toBe(true);
  expect(far(8)).toBe(false);
  expect(far(9, 1)).toBe(false);
  expect(far(9, 2)).toBe(true);
});

test('usualLeading, sameSize: a quarter of the lines tells the usual distance, those of another size left out', () => {
  const leading = (near: number, size?: number): boolean =>
    parts([
      [
        108,
        [
          [`${han(9)}。`, 4, 20],
          [9, 4, 39],
        ],
      ],
      ...Array.from(
        { length: 7 },
        (_, index) =>
          [
            108,
            [
              [10, 4, 20],
              [3, 4, index < near ? 30 : 35, index < near ? size : 10],
            ],
          ] as const,
      ),
    ]);
  expect(leading(2)).toBe(false);
  expect(leading(3)).toBe(true);
  expect(leading(3, 10.9)).toBe(true);
  expect(leading(3, 11.1)).toBe(false);
});

/** A cell whose first line, of so many letters, is spread to end somewhere. */
const ended = (letters: number, right: number) =>
  [200, [[letters, undefined, undefined, undefined, right], [2]]] as const;
/** Cells whose lines end in different places, far from the border. */
const ragged = times(10, [200, [[6], [3]]] as const);

test('flush, habit: lines that are spread to end together, however far from the border, are full', () => {
  const together = (off: number, others = 2): boolean =>
    parts([...times(others, ended(9, 104)), ended(9, 104 - off), ...ragged]);
  expect(together(0)).toBe(false);
  expect(together(0, 1)).toBe(true);
  expect(together(0.48)).toBe(false);
  expect(together(0.52)).toBe(true);
});

test('spread: letters that take more room', () => {
  // Ten letters, nine rooms between them: the room of ten is more than 3 points from 2.7 on.
  const spread = (by: number): boolean => parts([...times(3, ended(10, 104 + by)), ...ragged]);
  expect(spread(2.65)).toBe(true);
  expect(spread(2.75)).toBe(false);
});

test('usualTracking: a fifth of the lines that are not spread tells how far letters are apart', () => {
  // 50 lines that are long enough: three that end together, others that do not, and some that are not spread.
  const unspread = (count: number): boolean =>
    parts([
      ...times(3, [200, [[9, undefined, undefined, undefined, 104], [1]]] as const),
      ...times(47 - count, [200, [[6, undefined, undefined, undefined, 70.25], [1]]] as const),
      ...times(count, [200, [[6], [1]]] as const),
    ]);
  expect(unspread(10)).toBe(true);
  expect(unspread(11)).toBe(false);
});
