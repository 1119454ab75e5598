/** Columns of tagged cells, and text of merged cells below the last rule of a page. */
import { expect, test } from '@jest/globals';
import {
  openCellsAbove,
  takeTextBelow,
} from '../../../../pipeline/extract/pdf/document/text-below-open-cell.js';
import { startTable } from '../../../../pipeline/extract/pdf/document/join.js';
import { tagColumns } from '../../../../pipeline/extract/pdf/tagged/tag-columns.js';
import type { Line, PageCell, TaggedCell } from '../../../../pipeline/extract/pdf/types.js';
import type { Box } from '../../../../pipeline/model.js';

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

const line = (text: string, left: number, top: number): Line => ({
  words: [],
  text,
  left,
  top,
  right: left + 10 * text.length,
  bottom: top + 10,
  size: 10,
  baseline: top + 8.8,
  heading: null,
  artifact: false,
  overprinted: false,
});

test('text below a table belongs to the empty cell above it that is open below', () => {
  const part = (column: number, box: Box, lines: Line[], openBottom: boolean): PageCell => ({
    row: 0,
    column,
    rowSpan: 1,
    columnSpan: 1,
    box,
    lines,
    openTop: false,
    openBottom,
    tagRow: null,
    tagTable: null,
    tagSpan: null,
    header: false,
  });
  const table = {
    page: 1,
    method: 'lines' as const,
    box: [50, 100, 350, 130] as Box,
    columns: [50, 200, 350],
    rows: 1,
    cells: [
      part(0, [50, 100, 200, 130], [line('小麦', 60, 105)], false),
      part(1, [200, 100, 350, 130], [], true),
    ],
  };
  const joined = startTable(table);
  const [below, beside, over] = [
    line('合计', 240, 150),
    line('小麦', 60, 150),
    line('合计玉米小麦', 180, 150),
  ];
  const placed = [below, beside, over].map((each) => ({ page: 1, line: each }));
  const found = openCellsAbove(joined, table, placed);
  expect([...found.keys()].map((each) => each.line.text)).toEqual(['合计']);
  takeTextBelow(found);
  expect(joined.cells[1]?.parts[0]?.lines.map((each) => each.text)).toEqual(['合计']);
  expect(joined.cells[1]?.parts[0]?.box).toEqual([200, 100, 350, 160]);
});
