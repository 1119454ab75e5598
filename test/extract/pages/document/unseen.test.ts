/** What is told of places that may not be read as a person sees them. */
import { expect, test } from '@jest/globals';
import { unseenNotes } from '../../../../pipeline/extract/pages/document/unseen.js';
import type { Doubt } from '../../../../pipeline/extract/pages/types.js';
import type { Box, Cell, Row, Table } from '../../../../pipeline/model.js';
import { layoutOf } from '../../pdf/build.js';

/** A row of cells 100 points wide and 20 high from `top` down. */
function rowOf(index: number, texts: readonly string[], top: number): Row {
  const cells = texts.map((text, column): Cell => {
    const box: Box = [100 * column, top, 100 * (column + 1), top + 20];
    return {
      text,
      row: index,
      column,
      rowSpan: 1,
      columnSpan: 1,
      header: false,
      place: { kind: 'page', page: 1, box },
    } as Cell;
  });
  return { cells, place: { kind: 'page', page: 1, box: [0, top, 100 * texts.length, top + 20] } } as Row;
}

const tableOf = (rows: Row[], method: Table['method'] = 'lines'): Table =>
  ({
    kind: 'table',
    columns: 4,
    rows,
    method,
    place: { kind: 'page', page: 1, box: [0, 0, 400, 200] },
  }) as unknown as Table;

const told = (table: Table, ...doubts: Doubt[]): string[] =>
  unseenNotes([table], [layoutOf({ doubts })]).map(({ message }) => message.en);

const ROWS = [rowOf(0, ['序号', '类别', '名称', '部门'], 0), rowOf(1, ['1', '党建', '学习', '局'], 40)];
const at = (cause: Doubt['cause'], left: number, top: number): Doubt => ({
  cause,
  box: [left, top, left + 10, top + 10],
});

test('one note for each row and cause, with the number of the row', () => {
  const doubts = [
    at('slanted', 110, 45),
    at('slanted', 210, 45),
    at('pictured', 110, 45),
    at('slanted', 110, 5),
  ];
  expect(told(tableOf(ROWS), ...doubts)).toEqual([
    'page 1, table, row 1: text at a slant was not read',
    'page 1, table, row 1: text is covered by a picture and was not read',
    'page 1, table: text at a slant was not read',
  ]);
});

test('in the room between rows the row above is meant; outside of tables only what was hidden is told', () => {
  expect(told(tableOf(ROWS), at('artifact', 110, 25))).toEqual([
    'page 1, table: text that is marked as an artifact was not read',
  ]);
  expect(told(tableOf(ROWS), at('artifact', 110, 80), at('slanted', 500, 45))).toEqual([]);
  expect(told(tableOf(ROWS), at('pictured', 110, 80))).toEqual([
    'page 1: text is covered by a picture and was not read',
  ]);
});

test('text without a tag is told where a table is read by its tags', () => {
  expect(told(tableOf(ROWS, 'lines'), at('untagged', 110, 45))).toEqual([]);
  expect(told(tableOf(ROWS, 'tags'), at('untagged', 110, 45))).toHaveLength(1);
});

test('a note over several rows is told of each, one that only touches them of none', () => {
  const over = (top: number, bottom: number): Doubt => ({ cause: 'annotated', box: [10, top, 90, bottom] });
  expect(told(tableOf(ROWS), over(10, 50))).toHaveLength(2);
  expect(told(tableOf(ROWS), over(21, 39))).toEqual([]);
});

test.each([
  [1, ', row 7'],
  [2, ''],
])('numberCells: the number of a row in the cell after %i others', (before, name) => {
  const texts = [...['党建', '学习'].slice(0, before), '7', '局'];
  const table = tableOf([rowOf(0, texts, 0)]);
  expect(told(table, at('slanted', 10, 5))).toEqual([`page 1, table${name}: text at a slant was not read`]);
});
