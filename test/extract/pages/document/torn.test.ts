/** Rows that may be of a table and were read into none are told. */
import { expect, test } from '@jest/globals';
import { readTables } from '../../../../pipeline/index.js';
import { drawnPdf, grid, rule, text } from '../../../tools/draw-pdf.mjs';

const HEAD = ['对象', '名称', '单位'];
const XS = [50, 150, 300, 420];
const row = (at: number, ...texts: string[]): [number, number, string][] =>
  texts.map((each, column) => [at, column, each]);

async function codes(...pages: string[]): Promise<string[]> {
  const result = await readTables('x.pdf', drawnPdf(pages), {});
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.value.notes.filter(({ level }) => level === 'uncertain').map(({ code }) => code);
}

test('a row at the head of a page without rules above and beside it is told', async () => {
  const first = grid(XS, [700, 730, 760], [...row(0, ...HEAD), ...row(1, '甲', '登记', '镇')]);
  const bare = ['乙', '巡查', '县'].map((each, at) => text((XS[at] ?? 0) + 4, 74, each)).join('');
  const next = grid(XS, [90, 120], row(0, '丙', '宣传', '镇'));
  expect(await codes(first, bare + next)).toEqual(['rows-uncertain']);
  expect(await codes(first, text(54, 74, '二、社会管理') + next)).toEqual([]);
});

const DUTIES = ['事项类别', '事项名称', '配合职责'];

test('headings of a duty list that are in no table are told', async () => {
  const headings = DUTIES.map((each, at) => text((XS[at] ?? 0) + 4, 74, each)).join('');
  const table = grid(XS, [300, 330, 360], [...row(0, ...DUTIES), ...row(1, '甲', '登记', '镇')]);
  expect(await codes(table)).toEqual([]);
  expect(await codes(headings + text(54, 90, '民政组织') + table)).toEqual(['table-unread']);
});

test('a list without rules and without numbers, one of whose rows lacks a cell, is told', async () => {
  const list = (last: string): string =>
    [DUTIES, ['民政', '登记', '报送'], ['教育', '宣传', '巡查'], ['卫生', '检查', last]]
      .flatMap((texts, r) => texts.map((each, at) => text((XS[at] ?? 0) + 4, 114 + 24 * r, each)))
      .join('') + [98, 122, 146, 170, 194].map((y) => rule(50, 420, y)).join('');
  expect(await codes(list('公示'))).toEqual([]);
  expect(await codes(list(''))).toEqual(['rows-uncertain']);
});

test('a row alone on its page, between two rules as wide as the table, is told', async () => {
  const table = grid(XS, [700, 730, 760], [...row(0, ...HEAD), ...row(1, '甲', '登记', '镇')]);
  const words = ['乙', '巡查', '县'].map((each, at) => text((XS[at] ?? 0) + 4, 74, each)).join('');
  const between = (...heights: number[]): string => heights.map((y) => rule(50, 420, y)).join('');
  expect(await codes(table, words + between(58, 90))).toEqual(['rows-uncertain']);
  // Words that stand in no column, a rule above alone, or narrower ones: the text below a table.
  expect(await codes(table, text(100, 74, '本清单由县委编办负责解释') + words + between(58, 90))).toEqual([]);
  expect(await codes(table, words + between(58))).toEqual([]);
  expect(await codes(table, words + rule(50, 300, 58) + rule(50, 300, 90))).toEqual([]);
  // Rules that each page has are those of its head and foot.
  expect(await codes(table, words + between(58, 90), text(54, 400, '附') + between(58, 90))).toEqual([]);
});
