import { expect, test } from '@jest/globals';
import { markRagged } from '../../pipeline/extract/ragged.js';
import type { Cell, Method, Table } from '../../pipeline/model.js';

const place = { kind: 'text', line: 1, column: 1 } as const;

/** A cell: where it begins, and how many columns and rows it takes. */
type Span = readonly [column: number, columnSpan?: number, rowSpan?: number];

function tableOf(method: Method, columns: number, rows: readonly (readonly Span[])[]): Table {
  const cell = (row: number, [column, columnSpan = 1, rowSpan = 1]: Span): Cell => ({
    row,
    column,
    rowSpan,
    columnSpan,
    text: '甲',
    place,
  });
  return {
    kind: 'table',
    method,
    columns,
    place,
    rows: rows.map((spans, row) => ({ cells: spans.map((span) => cell(row, span)), place })),
  };
}

function raggedRows(table: Table): boolean[] {
  markRagged([table]);
  return table.rows.map((row) => row.ragged === true);
}

test('a row with a cell too few or too many is ragged', () => {
  const rows = [[[0], [1], [2]], [[0], [1]], [[0], [1], [2], [3]], []] as const;
  expect(raggedRows(tableOf('tabs', 3, rows))).toEqual([false, true, true, true]);
});

test('cells that hang down or reach over several columns fill their places', () => {
  const rows = [[[0], [1], [2, 1, 3]], [[0, 2]], [[0]], [[0], [1]]] as const;
  expect(raggedRows(tableOf('markup', 3, rows))).toEqual([false, false, false, true]);
});

test.each(['sheet', 'lines', 'tags', 'alignment'] as const)('no row of a table by %s is ragged', (method) => {
  expect(raggedRows(tableOf(method, 3, [[[0], [1], [2]], [[0]]]))).toEqual([false, false]);
});
