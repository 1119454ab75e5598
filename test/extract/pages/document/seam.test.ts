/** Rows on both sides of the end of a page: one, two, or not certain. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readTables } from '../../../../pipeline/index.js';
import type { Table } from '../../../../pipeline/model.js';
import { drawnPdf, grid, rule, text } from '../../../tools/draw-pdf.mjs';
import { range } from '../../../tools/seeds.js';

async function read(bytes: Uint8Array): Promise<{ rows: string[][]; spans: number[]; codes: string[] }> {
  const result = await readTables('x.pdf', bytes, {});
  if (!result.ok) throw new Error(result.failure.message.en);
  const tables = result.value.blocks.filter((block): block is Table => block.kind === 'table');
  const rows = tables.flatMap((table) => table.rows);
  return {
    rows: rows.map((row) => row.cells.map((cell) => cell.text.replace(/\s/gu, ''))),
    spans: rows.map((row) => row.cells[0]?.rowSpan ?? 0),
    codes: result.value.notes.filter(({ level }) => level === 'uncertain').map(({ code }) => code),
  };
}

const XS = [50, 150, 300, 420, 540];
const row = (at: number, ...texts: string[]): [number, number, string][] =>
  texts.map((each, column) => [at, column, each]);
/** A row at the head of a page, without a rule above it. */
const openRow = (top: number, bottom: number, ...texts: string[]): string =>
  texts.map((each, column) => text((XS[column] ?? 0) + 4, top + 14, each)).join('') +
  XS.map((x) => `${x} ${842 - top} m ${x} ${842 - bottom} l S\n`).join('') +
  rule(50, 540, bottom);

const HEAD = row(0, '课程', '教师', '学时', '学分');

test('two full rows are two, though the second has no rule above it', async () => {
  const first = grid(XS, [700, 730, 760], [...HEAD, ...row(1, '电子技术', '王清河', '54', '2.5')]);
  const second =
    openRow(60, 90, '课程设计', '李清河', '18', '0.5') +
    grid(XS, [90, 120], row(0, '数据库', '张清河', '72', '3'));
  const { rows, codes } = await read(drawnPdf([first, second]));
  expect(rows.slice(1).map(([name]) => name)).toEqual(['电子技术', '课程设计', '数据库']);
  expect(codes).toEqual([]);
});

test('figures of some column are no numbers of rows', async () => {
  const first = grid(
    XS,
    [670, 700, 730, 760],
    [...HEAD, ...row(1, '高等数学', '王清河', '4', '54'), ...row(2, '离散数学', '李清河', '3', '54')],
  );
  const second = grid(
    XS,
    [60, 90, 120],
    [...row(0, '数据结构', '张清河', '', '72'), ...row(1, '操作系统', '赵清河', '4', '54')],
  );
  const { rows } = await read(drawnPdf([first, second]));
  expect(rows.map((each) => each[0])).toEqual(['课程', '高等数学', '离散数学', '数据结构', '操作系统']);
});

test('a row that stops within a sentence is one with the next, whatever rules are drawn', async () => {
  const first = grid(XS, [700, 730, 760], [...HEAD, ...row(1, '清河镇', '负责组织宣传、', '', '')]);
  const second = grid(
    XS,
    [60, 90, 120],
    [...row(0, '', '登记和报送工作。', '', ''), ...row(1, '安河镇', '协助。', '', '')],
  );
  const { rows } = await read(drawnPdf([first, second]));
  expect(rows[1]?.[1]).toBe('负责组织宣传、登记和报送工作。');
});

test('signs for both make it uncertain', async () => {
  const first = grid(XS, [700, 730, 760], [...HEAD, ...row(1, '清河镇', '组织宣传、', '', '')]);
  const second = openRow(60, 90, '安河镇', '登记', '', '');
  const { codes } = await read(drawnPdf([first, second]));
  expect(codes).toEqual(['rows-uncertain']);
});

/** Six rows, then a page that ends with a row, and the first of the next; the codes have one line. */
async function readSeam(last: string[], next: string[]): Promise<{ names: string[]; codes: string[] }> {
  const body = Array.from({ length: 6 }, (_, at) =>
    row(at + 1, `QH-${at}`, '登记和报送工作', '县民政局', '协助。'),
  );
  const ys = Array.from({ length: 9 }, (_, at) => 500 + 30 * at);
  const first = grid(XS, ys, [...HEAD, ...body.flat(), ...row(7, ...last)]);
  const { rows, codes } = await read(drawnPdf([first, grid(XS, [60, 100], row(0, ...next))]));
  return { names: rows.slice(7).map((each) => each[1] ?? ''), codes };
}

// Fourteen characters fill the column of names.
const FULL = '组织开展志愿者培训和宣传活动';

test('a name that fills its line is two rows where a text of one line is on both sides', async () => {
  expect(await readSeam(['QH-6', FULL, '县民政局', '协助。'], ['QH-7', FULL, '县民政局', '协助。'])).toEqual({
    names: [FULL, FULL],
    codes: [],
  });
});

test('one more department below a row without a name is told', async () => {
  const { codes } = await readSeam(
    ['QH-6', '登记和报送工作', '县民政局', '协助。'],
    ['', '', '县公安局', ''],
  );
  expect(codes).toEqual(['rows-uncertain']);
});

test('a sentence that stops in a column of sentences goes on', async () => {
  const { names } = await readSeam(['', FULL, '', '组织宣传和登记工作，并且'], ['', '', '', '协助。']);
  expect(names).toHaveLength(1);
});

test('parts of rows at the ends of pages say nothing of the columns before it is known what they are parts of', async () => {
  // The names stand in one part of each row that is broken, so that half of the cells at the foot are empty.
  const page = (at: number): string =>
    grid(
      XS,
      [640, 670, 700, 730],
      [
        ...row(0, `QH-${2 * at}`, '登记', '县民政局', '报送和归档。'),
        ...row(1, `QH-${2 * at + 1}`, '巡查', '县民政局', '协助。'),
        ...row(2, '', '', '', '负责组织宣传登记巡、'),
      ],
    );
  const last = grid(
    XS,
    [700, 730, 760],
    [...row(0, 'QH-10', '登记', '县民政局', '归档。'), ...row(1, 'QH-11', '巡查', '县民政局', '协助。')],
  );
  const rest = grid(XS, [60, 90], row(0, '', '', '', '做好归档。'));
  const { rows } = await read(drawnPdf([...range(0, 4).map(page), last, rest]));
  expect(rows.at(-1)).toEqual(['QH-11', '巡查', '县民政局', '协助。做好归档。']);
});

test('headings on each page are those of the table', async () => {
  const page = (name: string): string =>
    grid(XS, [60, 90, 120], [...HEAD, ...row(1, name, '王清河', '54', '2')]);
  const { rows } = await read(drawnPdf(['电子技术', '数据库', '离散数学'].map(page)));
  expect(rows.map((each) => each[0])).toEqual(['课程', '电子技术', '数据库', '离散数学']);
});

test('the first row of a form stays on each page', async () => {
  const page = (name: string): string =>
    grid(XS, [60, 90, 120], [...row(0, '姓名', '', '性别', ''), ...row(1, '住址', name, '', '')]);
  const { rows } = await read(drawnPdf([page('清河镇'), page('安河镇')]));
  expect(rows.map((each) => each[0])).toEqual(['姓名', '住址', '姓名', '住址']);
});

const SHARED = '../shared/cases/real/';
const real = existsSync(SHARED) ? test : test.skip;
const fileOf = (name: string): Promise<{ rows: string[][]; codes: string[] }> =>
  read(new Uint8Array(readFileSync(SHARED + name)));

real.each([
  ['word2007-rows-joined-at-page-break.pdf', 72],
  ['word2007-rows-joined-p131-132.pdf', 33],
  ['word2007-heading-kept-as-row.pdf', 62],
  ['msprint-one-sheet-split-in-two.pdf', 59],
])('%s has %i rows', async (name, count) => {
  const { rows, codes } = await fileOf(name);
  expect(rows).toHaveLength(count);
  expect(codes).toEqual([]);
});

/** Vertical rules alone, from top to bottom, with texts at their heights: `[column, baseline, text]`. */
const columnsOnly = (
  top: number,
  bottom: number,
  texts: readonly [number, number, string][],
  columns = XS.length - 1,
): string =>
  XS.slice(0, columns + 1)
    .map((x) => `${x} ${842 - top} m ${x} ${842 - bottom} l S\n`)
    .join('') + texts.map(([column, y, words]) => text((XS[column] ?? 0) + 4, y, words)).join('');

test('rows that fill a page each, without rules and headings, are told apart by their numbers', async () => {
  const page = (number: number): string =>
    columnsOnly(60, 780, [
      [1, 80, `组织开展${'甲乙丙'.charAt(number - 3)}村宣传`],
      [2, 80, '县水务局'],
      [3, 80, '报送情况'],
      [0, 770, String(number)],
    ]);
  const { rows } = await read(drawnPdf([page(3), page(4), page(5)]));
  expect(rows.map(([number]) => number)).toEqual(['3', '4', '5']);
});

test.each([
  ['numbered rows that no rules part, at the foot of their text, are told where they are no table', 3, true],
  ['numbers between two vertical rules are not: they are a frame', 1, false],
])('%s', async (_, columns, isTold) => {
  const row = (number: number, y: number): [number, number, string][] => [
    [1, y, '组织开展清河宣传'],
    [0, y + 14, String(number)],
    [1, y + 28, '日常巡查'],
  ];
  const page = columnsOnly(300, 480, [...row(12, 320), ...row(13, 400)], columns);
  const { rows, codes } = await read(drawnPdf([page]));
  expect(rows).toEqual([]);
  expect(codes).toEqual(isTold ? ['table-unread'] : []);
});
