/** Page numbers that are stamped over tables, and numbers of rows that only look like them. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readTables } from '../../../../pipeline/index.js';
import { layoutPage } from '../../../../pipeline/extract/pages/layout/layout.js';
import {
  numberSpots,
  pageNumbersAmongText,
  type NumberSpot,
} from '../../../../pipeline/extract/pages/text/page-numbers.js';
import type { Glyph } from '../../../../pipeline/extract/pages/types.js';
import type { Table } from '../../../../pipeline/model.js';
import { listsOf } from '../../../tools/pdf-lists.mjs';
import { drawnPdf, grid, text } from '../../../tools/draw-pdf.mjs';
import { glyphsOf, h, pageOf, v } from '../../pdf/build.js';

const XS = [50, 100, 300, 540];
/** Five rows that end 40 pt above the lower end of a page of 842. */
const YS = [702, 722, 742, 762, 782, 802];

/** The rows of a page: their numbers go on from page to page. */
function rowsOf(page: number, name = '开展清河宣传'): [number, number, string][] {
  return Array.from({ length: 5 }, (_, row) => [
    [row, 0, String(5 * page + row + 1)] as [number, number, string],
    [row, 1, name] as [number, number, string],
    [row, 2, '按时报送'] as [number, number, string],
  ]).flat();
}

async function textsOf(...pages: string[]): Promise<string[][]> {
  const result = await readTables('x.pdf', drawnPdf(pages), {});
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.value.blocks
    .filter((block): block is Table => block.kind === 'table')
    .flatMap((table) => table.rows.map((row) => row.cells.map((cell) => cell.text)));
}

const pagesWith = (stamp: (page: number) => string, count = 3): string[] =>
  Array.from({ length: count }, (_, page) => grid(XS, YS, rowsOf(page)) + stamp(page));
const plain = (count = 3): string[] => pagesWith(() => '', count);

test.each([
  ['-1-', (page: number) => `-${page + 4}-`],
  ['— 1 —', (page: number) => `— ${page + 1} —`],
  ['第1页', (page: number) => `第${page + 1}页`],
  ['1', (page: number) => String(page + 1)],
])('%s beside the text of a cell is none of it', async (_, number) => {
  const stamped = pagesWith((page) => text(380, 797, number(page), { size: 8 }));
  expect(await textsOf(...stamped)).toEqual(await textsOf(...plain()));
});

test('two pages are enough for numbers between marks', async () => {
  const stamped = pagesWith((page) => text(380, 797, `-${page + 4}-`, { size: 8 }), 2);
  expect(await textsOf(...stamped)).toEqual(await textsOf(...plain(2)));
});

test('one at the outer side of each page, and one in a cell by itself', async () => {
  const stamped = pagesWith((page) => text(page % 2 === 0 ? 500 : 87, 797, `-${page + 1}-`, { size: 8 }), 4);
  expect(await textsOf(...stamped)).toEqual(await textsOf(...plain(4)));
});

test('one among the glyphs of a line', async () => {
  const stamped = pagesWith((page) => text(335, 796, `-${page + 7}-`, { size: 9 }));
  expect(await textsOf(...stamped)).toEqual(await textsOf(...plain()));
});

test('numbers that do not count the pages stay', async () => {
  const numbers = [4, 9, 12];
  const rows = await textsOf(...pagesWith((page) => text(380, 797, `-${numbers[page] ?? 0}-`, { size: 8 })));
  expect(rows.filter((row) => /-\d+-/u.test(row[2] ?? ''))).toHaveLength(3);
});

test('numbers of rows stay, though each page begins with the number after the last', async () => {
  const page = (index: number): string =>
    grid(
      XS,
      [702, 752, 802],
      [
        [0, 0, ''],
        [0, 1, '上一项的余下文字，'],
        [0, 2, '办理。'],
        [1, 0, String(index + 1)],
        [1, 1, '开展清河宣传'],
        [1, 2, '按时报送'],
      ],
    );
  const rows = await textsOf(page(0), page(1), page(2), page(3));
  expect(rows.map((row) => row[0]).filter((number) => number !== '')).toEqual(['1', '2', '3', '4']);
});

test('the number of a row stays that ends a page at its foot, though each page ends with the next', async () => {
  // Numbers at the lower end of their cells, and rows that break over the pages.
  const rowOf = (row: number, number: number): [number, number, string][] => [
    [row, 0, String(number)],
    [row, 1, '开展清河宣传'],
    [row, 2, '按时报送'],
  ];
  const page = (index: number): string =>
    grid(XS, index === 0 ? [702, 732, 762, 802] : [702, 762, 802], [
      [0, 1, '上一项的余下文字，'],
      [0, 2, '办理。'],
      ...(index === 0 ? rowOf(1, 1) : []),
      ...rowOf(index === 0 ? 2 : 1, index + 2),
    ]);
  const rows = await textsOf(page(0), page(1), page(2));
  expect(rows.map((row) => row[0]).filter((number) => number !== '')).toEqual(['1', '2', '3', '4']);
});

test('a figure in a sentence stays', async () => {
  const rows = await textsOf(
    ...Array.from({ length: 3 }, (_, page) => grid(XS, YS, rowsOf(page, `第${page + 1}季度宣传`))),
  );
  expect(rows.map((row) => row[1])).toEqual(
    Array.from({ length: 15 }, (_, row) => `第${Math.floor(row / 5) + 1}季度宣传`),
  );
});

describe('settings', () => {
  /** A page of 500 points with rows of a table at its lower end, and what is stamped on it. */
  const spots = (stamp: Glyph[], rows = 3, more: Glyph[] = []): NumberSpot[] => {
    const edges = Array.from({ length: rows + 1 }, (_, row) => h(480 - 20 * row, 10, 390));
    const sides = [10, 200, 390].map((x) => v(x, 480 - 20 * rows, 480));
    const names = Array.from({ length: rows }, (_, row) => glyphsOf('清河', 12, 475 - 20 * row));
    const page = pageOf([...edges, ...sides], [...names.flat(), ...more, ...stamp]);
    const { tables, lines } = layoutPage(page);
    return numberSpots(page, tables, lines);
  };
  const seven = (left: number, baseline: number, size = 8): Glyph[] =>
    glyphsOf('7', left, baseline, { size });

  test('numberMargin: a fifth of the page', () => {
    expect(spots(glyphsOf('-7-', 100, 401 + 8.8))).toHaveLength(1);
    expect(spots(glyphsOf('-7-', 100, 399 + 8.8))).toHaveLength(0);
  });

  test('numberGap: 0.6 em within a number', () => {
    const parts = (gap: number): Glyph[] => [
      ...glyphsOf('-', 100, 470),
      ...glyphsOf('7', 110 + gap, 470),
      ...glyphsOf('-', 120 + 2 * gap, 470),
    ];
    expect(spots(parts(5.9)).map(({ form }) => form)).toEqual(['-#-']);
    expect(spots(parts(6.1)).map(({ form }) => form)).not.toContain('-#-');
  });

  test('numberRoom: three ems to other text on the line', () => {
    const text = glyphsOf('村', 60, 470, { size: 8 });
    expect(spots(seven(68 + 23, 470), 3, text)).toHaveLength(0);
    expect(spots(seven(68 + 25, 470), 3, text)).toHaveLength(1);
  });

  test('numberRows: three rows, the last of which leaves a cell to the number', () => {
    expect(spots(seven(250, 472), 3)[0]?.isApart).toBe(true);
    expect(spots(seven(250, 472), 2)[0]?.isApart).toBe(false);
  });

  test('framedNumbers and plainNumbers: on two pages, on three', () => {
    const counted = (stamp: Glyph[], pages: number): number => {
      const [spot] = spots(stamp);
      if (!spot) return 0;
      return pageNumbersAmongText(Array.from({ length: pages }, (_, page) => ({ ...spot, page }))).size;
    };
    expect(counted(glyphsOf('-7-', 40, 470), 1)).toBe(0);
    expect(counted(glyphsOf('-7-', 40, 470), 2)).toBe(2);
    expect(counted(seven(60, 472), 2)).toBe(0);
    expect(counted(seven(60, 472), 3)).toBe(3);
  });

  test('numberSpots: a thousand on a page', () => {
    const many = Array.from({ length: 1002 }, (_, index) => glyphsOf('-7-', 100, 470 + index / 5000)).flat();
    expect(spots(many)).toHaveLength(1000);
  });
});

const SHARED = '../shared/cases/layouts/page-number-inside-the-table.pdf';
(existsSync(SHARED) ? test : test.skip)('a stamped list has the rows of its truth', async () => {
  const truth = JSON.parse(readFileSync('../shared/documents/truth.json', 'utf8')) as { basic: string[][] };
  const result = await readTables('x.pdf', new Uint8Array(readFileSync(SHARED)), {});
  if (!result.ok) throw new Error(result.failure.message.en);
  expect(listsOf(result.value)).toEqual([truth.basic.slice(0, 97)]);
});
