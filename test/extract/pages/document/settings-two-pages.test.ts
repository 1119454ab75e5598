/** Two pages on one sheet, and a table in two halves beside each other. */
import { describe, expect, test } from '@jest/globals';
import { readTables } from '../../../../pipeline/index.js';
import { gutterOf, inReadingOrder } from '../../../../pipeline/extract/pages/layout/gutter.js';
import { drawnPdf, grid, text } from '../../../tools/draw-pdf.mjs';

/** The blocks of a document: rows with their cells, paragraphs. */
async function blocksOf(pages: readonly string[]): Promise<(string | string[])[]> {
  const result = await readTables('x.pdf', drawnPdf(pages), {});
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.value.blocks.map((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.cells.map((cell) => cell.text.replace(/\s/gu, '')).join(' '))
      : block.text.replace(/\s/gu, ''),
  );
}

const HEAD = ['序号', '事项名称'];
const rowsOf = (from: number, to: number): string[][] =>
  Array.from({ length: to - from + 1 }, (_, index) => [String(from + index), `登记${from + index}`]);

function half(left: number, rows: readonly string[][], top = 60): string {
  const ys = [...rows.map((_, index) => top + 30 * index), top + 30 * rows.length];
  const cells = rows.flatMap((row, at) =>
    row.map((each, column): [number, number, string] => [at, column, each]),
  );
  return grid([left, left + 40, left + 240], ys, cells);
}

const joined = (rows: readonly string[][]): string[] => rows.map((row) => row.join(' '));

describe('what stands beside each other', () => {
  test('a list goes on in the right half, and on the next sheet', async () => {
    const sheets = [
      half(50, [HEAD, ...rowsOf(1, 8)]) + half(310, [HEAD, ...rowsOf(9, 16)]),
      half(50, [HEAD, ...rowsOf(17, 24)]) + half(310, [HEAD, ...rowsOf(25, 28)]),
    ];
    expect(await blocksOf(sheets)).toEqual([joined([HEAD, ...rowsOf(1, 28)])]);
  });

  test('its numbers tell so where the headings are not there again', async () => {
    const sheet = (next: number): string =>
      half(50, [HEAD, ...rowsOf(1, 8)]) + half(310, rowsOf(next, next + 8));
    expect(await blocksOf([sheet(9)])).toEqual([joined([HEAD, ...rowsOf(1, 17)])]);
    expect(await blocksOf([sheet(12)])).toHaveLength(2);
  });

  test('a row that goes on in the right half is one', async () => {
    const left = [HEAD, ...rowsOf(1, 7), ['8', '负责组织宣传、']];
    const right = [['', '登记和报送。'], ...rowsOf(9, 12)];
    const [table] = await blocksOf([half(50, left) + half(310, right)]);
    expect(table).toHaveLength(13);
    expect(table?.[8]).toBe('8 负责组织宣传、登记和报送。');
  });

  test('each of two lists has its title and what is below it', async () => {
    const sheet =
      text(60, 40, '基本履职事项清单') +
      half(50, [HEAD, ...rowsOf(1, 5)]) +
      text(60, 300, '以上是清河镇的事项。') +
      text(320, 40, '配合履职事项清单') +
      half(310, [HEAD, ...rowsOf(1, 12)]);
    expect(await blocksOf([sheet])).toEqual([
      '基本履职事项清单',
      joined([HEAD, ...rowsOf(1, 5)]),
      '以上是清河镇的事项。',
      '配合履职事项清单',
      joined([HEAD, ...rowsOf(1, 12)]),
    ]);
  });

  test('the page numbers of both pages are none of the list', async () => {
    const sheet = (first: number): string =>
      half(50, [HEAD, ...rowsOf(8 * first - 7, 8 * first)]) +
      half(310, [HEAD, ...rowsOf(8 * first + 1, 8 * first + 8)]) +
      text(160, 810, `- ${first} -`) +
      text(420, 810, `- ${first + 1} -`);
    expect(await blocksOf([sheet(1), sheet(3)])).toEqual([joined([HEAD, ...rowsOf(1, 32)])]);
  });
});

test('besideShare', () => {
  const gutter = (top: number): number | null =>
    gutterOf([
      [50, 100, 290, 200],
      [310, top, 540, top + 100],
    ]);
  expect(gutter(149)).toBe(300);
  expect(gutter(151)).toBeNull();
});

test('gutterRoom', async () => {
  const sheet = (left: number): string =>
    text(left, 40, '基本履职事项清单') +
    text(310, 40, '配合履职事项清单') +
    half(50, [HEAD, ...rowsOf(1, 3)]) +
    half(310, [HEAD, ...rowsOf(1, 3)]);
  // A title of eight characters that are 10 points wide.
  expect(await blocksOf([sheet(209)])).toHaveLength(4);
  expect(await blocksOf([sheet(211)])).toHaveLength(3);
});

test('what reaches over the gutter divides the page', () => {
  const piece = (y: number, left: number, right: number): { y: number; left: number; right: number } => ({
    y,
    left,
    right,
  });
  const pieces = [
    piece(1, 10, 90),
    piece(2, 60, 90),
    piece(3, 10, 40),
    piece(4, 10, 90),
    piece(5, 60, 90),
    piece(6, 10, 40),
  ];
  expect(inReadingOrder(pieces, 50).map(({ y }) => y)).toEqual([1, 3, 2, 4, 6, 5]);
  expect(inReadingOrder(pieces, null).map(({ y }) => y)).toEqual([1, 2, 3, 4, 5, 6]);
});
