/** Columns of tagged cells. */
import { expect, test } from '@jest/globals';
import { tagColumns } from '../../../../pipeline/extract/pages/tagged/tag-columns.js';
import type { TaggedCell } from '../../../../pipeline/extract/pages/types.js';

const cell = (
  row: number,
  column: number,
  of: number,
  rowSpan: number | null = 1,
  columnSpan: number | null = 1,
): TaggedCell => ({
  tag: { table: 't', row, column, of, header: false, rowSpan, columnSpan },
  lines: [],
});

test('a heading over two rows places the columns below it', () => {
  const cells = [cell(0, 0, 2, 2), cell(0, 1, 2, 1, 2), cell(1, 0, 2), cell(1, 1, 2), cell(2, 0, 2)];
  const { count, columns } = tagColumns(cells);
  expect(count).toBe(3);
  expect(cells.map((each) => columns.get(each))).toEqual([0, undefined, 1, 2, undefined]);
});

test('below a row with empty cells left out nothing is sure as far as its cells reach', () => {
  const cells = [cell(0, 0, 2), cell(0, 1, 2), cell(1, 0, 1, 2), cell(2, 0, 1), cell(3, 0, 2), cell(3, 1, 2)];
  expect(cells.map((each) => tagColumns(cells).columns.get(each))).toEqual([
    0,
    1,
    undefined,
    undefined,
    0,
    1,
  ]);
});

test('without spans a row is placed that has as many cells as any', () => {
  const cells = [cell(0, 0, 3, null, null), cell(0, 2, 3, null, null), cell(1, 0, 2, null, null)];
  expect(cells.map((each) => tagColumns(cells).columns.get(each))).toEqual([0, 2, undefined]);
});
