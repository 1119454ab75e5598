/** Tables of documents that are no duty lists, and what makes a table doubtful, drawn by hand. */
import { expect, test } from '@jest/globals';
import { readTables } from '../../../pipeline/index.js';
import type { Table, Tables } from '../../../pipeline/model.js';
import { drawnPdf, frame, grid, rule, text } from '../../tools/draw-pdf.mjs';

async function read(...pages: string[]): Promise<Tables> {
  const result = await readTables('x.pdf', drawnPdf(pages), {});
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.value;
}

const tablesIn = (tables: Tables): Table[] => tables.blocks.filter((block) => block.kind === 'table');
const codesOf = (tables: Tables): string[] =>
  tables.notes.filter((note) => note.level === 'uncertain').map((note) => note.code);

type Drawn = readonly [number, number, string, number?, number?];
/** The cells of a table as they are given to `grid`. */
const cellsOf = (table: Table | undefined): Drawn[] =>
  (table?.rows ?? []).flatMap((row) =>
    row.cells.map((cell): Drawn => [cell.row, cell.column, cell.text, cell.rowSpan, cell.columnSpan]),
  );
const full = (cells: readonly Drawn[]): Drawn[] =>
  cells.map(([row, column, words, rowSpan = 1, columnSpan = 1]) => [row, column, words, rowSpan, columnSpan]);
/** Borders at equal distances. */
const steps = (from: number, by: number, count: number): number[] =>
  Array.from({ length: count + 1 }, (_, index) => from + by * index);

test('a price list', async () => {
  const rows = [
    ['货号', '品名', '单位', '单价（元）'],
    ['A-01', '不锈钢水杯', '只', '38.50'],
    ['A-02', 'LED台灯', '盏', '129.00'],
    ['B-11', '记事本', '本', '6.80'],
  ];
  const cells = rows.flatMap((row, at) => row.map((words, column): Drawn => [at, column, words]));
  const tables = await read(grid([50, 120, 300, 360, 450], steps(80, 24, 4), cells));
  expect(tablesIn(tables)).toHaveLength(1);
  expect(cellsOf(tablesIn(tables)[0])).toEqual(full(cells));
  expect(codesOf(tables)).toEqual([]);
});

test('statistics with headings over two rows', async () => {
  const cells: Drawn[] = [
    [0, 0, '地区', 2, 1],
    [0, 1, '上年', 1, 2],
    [0, 3, '本年', 1, 2],
    [1, 1, '户数'],
    [1, 2, '人数'],
    [1, 3, '户数'],
    [1, 4, '人数'],
    ...['东村', '西村', '合计'].flatMap((name, at): Drawn[] => [
      [at + 2, 0, name],
      ...['120', '345', '118', '339'].map((words, column): Drawn => [at + 2, column + 1, words]),
    ]),
  ];
  const tables = await read(grid(steps(60, 90, 5), steps(100, 22, 5), cells));
  expect(cellsOf(tablesIn(tables)[0])).toEqual(full(cells));
});

test('a timetable whose lessons take several hours, over two pages', async () => {
  const first: Drawn[] = [
    [0, 0, '节次'],
    [0, 1, '星期一'],
    [0, 2, '星期二'],
    [1, 0, '第一节'],
    [1, 1, '语文', 2, 1],
    [1, 2, '数学'],
    [2, 0, '第二节'],
    [2, 2, '体育', 2, 1],
    [3, 0, '第三节'],
    [3, 1, '音乐'],
  ];
  const second: Drawn[] = [...first.slice(0, 3), [1, 0, '第四节'], [1, 1, '班会', 1, 2]];
  const xs = steps(60, 120, 3);
  const tables = await read(grid(xs, steps(700, 30, 4), first), grid(xs, steps(60, 30, 2), second));
  expect(tablesIn(tables)).toHaveLength(1);
  // The heading row that is repeated on the second page stands once.
  expect(cellsOf(tablesIn(tables)[0])).toEqual([
    ...full(first),
    ...full(second.slice(3)).map(([row, ...rest]): Drawn => [row + 3, ...rest]),
  ]);
});

test('statistics with level rules only', async () => {
  const rows = [
    ['序号', '指标', '单位', '数值'],
    ['1', '耕地面积', '公顷', '1200'],
    ['2', '粮食产量', '吨', '8640'],
    ['3', '农户', '户', '2315'],
  ];
  const xs = [60, 130, 300, 400];
  const content = rows
    .map((row, at) => row.map((words, column) => text(xs[column] ?? 0, 114 + 24 * at, words)).join(''))
    .join('');
  const rules = steps(98, 24, 4)
    .map((y) => rule(56, 460, y))
    .join('');
  const tables = await read(rules + content);
  expect(tablesIn(tables).map((table) => table.method)).toEqual(['alignment']);
  expect(tablesIn(tables)[0]?.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual(rows);
  expect(codesOf(tables)).toEqual([]);
});

const CELLS: Drawn[] = [
  [0, 0, '序号'],
  [0, 1, '事项名称'],
  [1, 0, '1'],
  [1, 1, '组织村民学习'],
  [2, 0, '2'],
  [2, 1, '开展防火检查'],
];
const XS = [60, 120, 400];
const YS = steps(100, 24, 3);

test('text that is printed over the text of a table is told', async () => {
  const sound = grid(XS, YS, CELLS);
  expect(codesOf(await read(sound))).toEqual([]);
  expect(codesOf(await read(sound + text(127, 138, '内部资料')))).toEqual(['text-over-text']);
});

test('text between the cells of a table is told and kept', async () => {
  // The cell in the middle of the right side has no rules of its own: its place is no part of the table.
  const xs = [60, 160, 260, 360];
  const ys = steps(100, 30, 3);
  const cells: Drawn[] = [
    [0, 0, '甲', 1, 3],
    [1, 0, '乙'],
    [2, 0, '丙', 1, 2],
  ];
  const tables = await read(
    grid(xs, ys, cells) + frame(260, 160, 360, 190) + text(264, 174, '丁') + text(200, 148, '漏字'),
  );
  const words = JSON.stringify(tables.blocks);
  expect(words).toContain('漏字');
  const inCell = tablesIn(tables).some((table) => cellsOf(table).some(([, , each]) => each === '漏字'));
  expect(inCell || codesOf(tables).includes('text-outside-cells')).toBe(true);
});

test('a part of a Chinese font under the codes of Latin letters is named', async () => {
  const tables = await read(grid(XS, YS, CELLS) + text(60, 300, '!"#$%&', { font: 'F2' }));
  expect(codesOf(tables)).toEqual(['font-without-text']);
  expect(tables.notes[0]?.message.en).toMatch(/font Part/);
});

test('what a person does not see is not read: off the page, invisible, white', async () => {
  const hidden =
    text(620, 124, '页外') + text(124, 150, '隐形', { mode: 3 }) + text(300, 138, '白字', { gray: 1 });
  const tables = await read(grid(XS, YS, CELLS) + hidden);
  expect(cellsOf(tablesIn(tables)[0])).toEqual(full(CELLS));
  expect(JSON.stringify(tables.blocks)).not.toMatch(/页外|隐形|白字/);
});
