/** Tables without rules: what is found of them, where they end, and what is none. */
import { expect, test } from '@jest/globals';
import { alignTables } from '../../../../pipeline/extract/pages/aligned/alignment.js';
import { corridorTables } from '../../../../pipeline/extract/pages/corridors/corridor-tables.js';
import { layoutPage } from '../../../../pipeline/extract/pages/layout/layout.js';
import type { Edge, Line, PageLayout, PageTable } from '../../../../pipeline/extract/pages/types.js';
import { glyphsOf, h, layoutOf, pageOf, v } from '../../pdf/build.js';
import { lineAt, rowsAt } from './lines.js';

const LEFTS = [50, 160, 230, 300];

const ROWS = [
  ['Village', 'Wheat', 'Maize', 'Beans'],
  ['Upper mill', '120', '80', '14'],
  ['Lower mill', '95', '102', '9'],
  ['Stone bridge', '210', '76', '31'],
  ['Clear river', '64', '58', '22'],
];

const NOTES = [
  'Figures are of the harvest of the last year and were told by the villages',
  'themselves. What was sown late is not in them, nor what was lost in the flood',
];

function found(lines: Line[], rules: Edge[] = [], more: Partial<PageLayout> = {}): PageLayout {
  const [layout] = corridorTables(alignTables([layoutOf({ lines, rules, ...more })]));
  if (!layout) throw new Error('no layout');
  return layout;
}

function textsOf(layout: PageLayout): string[][][] {
  return (layout.tables as PageTable[]).map((table) =>
    Array.from({ length: table.rows }, (_, row) =>
      table.cells
        .filter((cell) => cell.row === row)
        .map((cell) => cell.lines.map((line) => line.text).join(' ')),
    ),
  );
}

test('figures in columns are a table, and the notes below it are not', () => {
  const notes = NOTES.map((text, index) => lineAt(180 + 12 * index, [[50, text]]));
  const layout = found([...rowsAt(100, LEFTS, ROWS), ...notes]);
  expect(textsOf(layout)).toEqual([ROWS]);
  expect(layout.lines).toEqual(notes);
});

test('a title above the rules of a table is none of its rows', () => {
  const title = lineAt(80, [
    [50, 'Table 1.'],
    [120, 'Harvest of the villages along the river'],
  ]);
  const layout = found([title, ...rowsAt(100, LEFTS, ROWS)], [h(88, 50, 320), h(104, 50, 320)]);
  expect(textsOf(layout)).toEqual([ROWS]);
  expect(layout.lines).toEqual([title]);
});

test('another page takes nothing from a table', () => {
  const one = layoutOf({ lines: rowsAt(100, LEFTS, ROWS) });
  const wide = ROWS.map((row) => [row.slice(0, 2).join(' '), row.slice(2).join(' ')]);
  const two = layoutOf({ page: 2, lines: rowsAt(100, [50, 250], wide) });
  expect(textsOf(corridorTables(alignTables([one, two]))[0] as PageLayout)).toEqual([ROWS]);
});

test('a numbered list keeps its rows where the next page holds other text', () => {
  const list = [
    ['序号', '事项名称'],
    ['1', '组织村民学习'],
    ['2', '开展防火检查'],
    ['3', '维护水利设施'],
  ].map((row, index) =>
    lineAt(100 + 24 * index, [
      [50, row[0] ?? ''],
      [120, row[1] ?? ''],
    ]),
  );
  const prose = [0, 1, 2, 3, 4, 5].map((at) => lineAt(100 + 14 * at, [[50 + 3 * at, NOTES.join(' ')]]));
  const pages = [layoutOf({ lines: list }), layoutOf({ page: 2, lines: prose })];
  const [first, second] = corridorTables(alignTables(pages));
  expect(textsOf(first as PageLayout)[0]).toHaveLength(4);
  expect(second?.lines).toHaveLength(6);
});

test('a heading over several columns, by the rule below it, and over several lines', () => {
  const lines = [
    lineAt(100, [[240, 'Feed']]),
    lineAt(114, [[160, 'Wheat']]),
    lineAt(126, [
      [50, 'Village'],
      [160, 'tons'],
      [230, 'Maize'],
      [300, 'Beans'],
    ]),
    ...rowsAt(142, LEFTS, ROWS.slice(1)),
  ];
  const layout = found(lines, [h(88, 50, 330), h(103, 228, 330), h(130, 50, 330), h(190, 50, 330)]);
  const [table] = layout.tables as PageTable[];
  const spanned = table?.cells.find((cell) => cell.lines[0]?.text === 'Feed');
  expect([spanned?.column, spanned?.columnSpan]).toEqual([2, 2]);
  const wrapped = table?.cells.find((cell) => cell.lines[0]?.text === 'Wheat');
  expect(wrapped?.lines.map((line) => line.text)).toEqual(['Wheat', 'tons']);
});

test('a label that is wrapped is of one row, and a title of a group is a row', () => {
  const rows = [
    ...ROWS.slice(0, 2),
    ['Villages below', '', '', ''],
    ['Lower mill with the', '', '', ''],
    ['houses at the ford', '95', '102', '9'],
    ...ROWS.slice(3),
  ];
  const texts = textsOf(found(rowsAt(100, LEFTS, rows)))[0]?.map((row) => row[0]);
  expect(texts).toContain('Lower mill with the houses at the ford');
  expect(texts).toContain('Villages below');
});

test('typed rules are rules', () => {
  const dashes = '-'.repeat(54);
  const lines = [
    lineAt(90, [[50, dashes]]),
    ...rowsAt(100, LEFTS, ROWS.slice(0, 1)),
    lineAt(110, [[50, dashes]]),
    ...rowsAt(124, LEFTS, ROWS.slice(1)),
  ];
  expect(textsOf(found(lines))).toEqual([ROWS]);
});

test('a grid with rules between its columns alone, or below its head alone, is read by its figures', () => {
  const rows = [1, 2, 3, 4].flatMap((at) => [
    ...glyphsOf(`a${at}`, 60, 130 + 20 * at),
    ...glyphsOf(`${at}0`, 160, 130 + 20 * at),
    ...glyphsOf(`${at}5`, 260, 130 + 20 * at),
  ]);
  const head = [...glyphsOf('ab', 60, 115), ...glyphsOf('cd', 160, 115), ...glyphsOf('ef', 260, 115)];
  const frame = [h(100, 50, 350), h(120, 50, 350), h(230, 50, 350), v(50, 100, 230), v(350, 100, 230)];
  const page = pageOf([...frame, v(150, 100, 230), v(250, 100, 230)], [...head, ...rows]);
  const layout = layoutPage(page);
  expect(layout.tables).toEqual([]);
  expect(textsOf(corridorTables([layout])[0] as PageLayout)[0]).toHaveLength(5);
});

test('running text in two columns, contents and the names around a chart are no tables', () => {
  const column = 'where the river bends the fields are wide';
  const prose = [0, 1, 2, 3, 4, 5].map((at) =>
    lineAt(100 + 12 * at, [
      [40, column],
      [260, column],
    ]),
  );
  const contents = [1, 2, 3, 4, 5].map((at) =>
    lineAt(100 + 14 * at, [
      [50, `Part ${at} ..............................`],
      [330, String(at)],
    ]),
  );
  const chart = [1, 2, 3, 4].map((at) =>
    lineAt(100 + 20 * at, [
      [50, String(50 - 10 * at)],
      [60 + 50 * at, String(20 + at)],
    ]),
  );
  for (const lines of [prose, contents, chart]) expect(found(lines).tables).toEqual([]);
});
