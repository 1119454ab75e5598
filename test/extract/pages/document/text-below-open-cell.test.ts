/** Text of merged cells below the last rule of a page. */
import { expect, test } from '@jest/globals';
import { startTable } from '../../../../pipeline/extract/pages/document/join.js';
import {
  openCellsAbove,
  takeTextBelow,
} from '../../../../pipeline/extract/pages/document/text-below-open-cell.js';
import { emptyCell } from '../../../../pipeline/extract/pages/ruled/empty-cell.js';
import type { Line, PageCell } from '../../../../pipeline/extract/pages/types.js';
import type { Box } from '../../../../pipeline/model.js';
import { lineOf } from '../../pdf/build.js';

test('text below a table belongs to the empty cell above it that is open below', () => {
  const part = (column: number, box: Box, lines: Line[], openBottom: boolean): PageCell => ({
    ...emptyCell(0, column, 1),
    box,
    lines,
    openBottom,
  });
  const table = {
    page: 1,
    method: 'lines' as const,
    box: [50, 100, 350, 130] as Box,
    columns: [50, 200, 350],
    rows: 1,
    cells: [
      part(0, [50, 100, 200, 130], [lineOf('小麦', 60, 105)], false),
      part(1, [200, 100, 350, 130], [], true),
    ],
  };
  const joined = startTable(table);
  const [below, beside, over] = [
    lineOf('合计', 240, 150),
    lineOf('小麦', 60, 150),
    lineOf('合计玉米小麦', 180, 150),
  ];
  const placed = [below, beside, over].map((each) => ({ page: 1, line: each }));
  const found = openCellsAbove(joined, table, placed);
  expect([...found.keys()].map((each) => each.line.text)).toEqual(['合计']);
  takeTextBelow(found);
  expect(joined.cells[1]?.parts[0]?.lines.map((each) => each.text)).toEqual(['合计']);
  expect(joined.cells[1]?.parts[0]?.box).toEqual([200, 100, 350, 160]);
});
