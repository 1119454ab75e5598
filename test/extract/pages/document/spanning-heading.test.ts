/** A heading over several columns, without tags: 职责 above 上级部门 and 乡镇. */
import { expect, test } from '@jest/globals';
import { checkDocument, readTables } from '../../../../pipeline/index.js';
import type { Table } from '../../../../pipeline/model.js';
import { drawnPdf, grid, text } from '../../../tools/draw-pdf.mjs';

type Drawn = [row: number, column: number, text: string, rowSpan?: number, columnSpan?: number];

const XS = [40, 80, 180, 280, 420, 560];
const HEADINGS: Drawn[] = [
  [0, 0, '序号', 2, 1],
  [0, 1, '事项名称', 2, 1],
  [0, 2, '对应部门', 2, 1],
  [0, 3, '职责', 1, 2],
  [1, 3, '上级部门职责'],
  [1, 4, '乡镇配合职责'],
];
const row = (at: number, number: number): Drawn[] => [
  [at, 0, String(number)],
  [at, 1, '组织登记和报送'],
  [at, 2, '县民政局'],
  [at, 3, '审核对象信息。'],
  [at, 4, '初审申请材料。'],
];
/** Pages of two rows each, the headings again on each. */
const PAGES = [1, 3, 5].map(
  (number) =>
    (number === 1 ? text(150, 60, '青禾镇配合履职事项清单', { size: 16 }) : '') +
    grid(XS, [90, 115, 140, 170, 200], [...HEADINGS, ...row(2, number), ...row(3, number + 1)]),
);

test('it stands once, over its columns, and the rows of all pages are below it', async () => {
  const read = await readTables('x.pdf', drawnPdf(PAGES), {});
  if (!read.ok) throw new Error(read.failure.message.en);
  const tables = read.value.blocks.filter((block): block is Table => block.kind === 'table');
  expect(tables).toHaveLength(1);
  const cells = (tables[0]?.rows ?? []).flatMap((each) => each.cells);
  const spans = cells
    .filter((cell) => cell.row < 2)
    .map((cell): Drawn => [cell.row, cell.column, cell.text, cell.rowSpan, cell.columnSpan]);
  expect(spans).toEqual(HEADINGS.map(([r, c, words, down = 1, across = 1]) => [r, c, words, down, across]));
  expect(cells.filter((cell) => cell.column === 0 && cell.row > 1).map((cell) => cell.text)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
  ]);
  expect(read.value.notes).toEqual([]);
});

test('the columns below it are those of a duty list', async () => {
  const done = await checkDocument('x.pdf', drawnPdf(PAGES), {});
  if (!done.ok) throw new Error(done.failure.message.en);
  expect(done.value.list.tables.cooperative?.columns.map(({ role }) => role)).toEqual([
    'number',
    'name',
    'departments',
    'superiorDuties',
    'townshipDuties',
  ]);
  expect(done.value.list.lists.cooperative.map((item) => item.number)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(done.value.report.uncertain).toEqual([]);
});
