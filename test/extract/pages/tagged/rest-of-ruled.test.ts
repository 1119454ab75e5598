/** A tagged row outside of its ruled table, for it has no rules at its sides: it has the columns of the table. */
import { expect, test } from '@jest/globals';
import { emptyCell } from '../../../../pipeline/extract/pages/ruled/empty-cell.js';
import { tagTables } from '../../../../pipeline/extract/pages/tagged/tagged-tables.js';
import type { PageTable } from '../../../../pipeline/extract/pages/types.js';
import { layoutOf, lineOf, taggedCell } from '../../pdf/build.js';

/** The ruled part of the table with this name. */
const ruled = (tagTable: string, columns = [40, 120, 300]): PageTable => ({
  page: 1,
  method: 'tags',
  box: [columns[0] ?? 0, 200, columns.at(-1) ?? 0, 230],
  columns,
  rows: 1,
  cells: columns.slice(1).map((_, column) => ({ ...emptyCell(0, column, 1), tagTable })),
});

/** The columns of a row of two texts, from 50 to 70 and from 130 to 150, beside a ruled table. */
function columns(beside: PageTable): number[] | undefined {
  const tagged = [50, 130].map((left, column) => taggedCell(0, column, 2, [lineOf('组织', left, 100)]));
  const [layout] = tagTables([layoutOf({ tagged, tables: [beside] })]);
  return layout?.tables.at(-1)?.columns;
}

test('the columns are those of the ruled part of the same table', () => {
  expect(columns(ruled('t'))).toEqual([40, 120, 300]);
});

test('another table has none of its own to give, nor one that the text does not keep to', () => {
  const own = columns(ruled('another'));
  expect(own).not.toEqual([40, 120, 300]);
  expect(columns(ruled('t', [40, 140, 300]))).toEqual(own);
  expect(columns(ruled('t', [40, 80, 120, 300]))).toEqual(own);
});

test('touch: the text may reach over a border by as much as it may into another column', () => {
  expect(columns(ruled('t', [40, 130.9, 300]))).toEqual([40, 130.9, 300]);
  expect(columns(ruled('t', [40, 131.1, 300]))).not.toEqual([40, 131.1, 300]);
});
