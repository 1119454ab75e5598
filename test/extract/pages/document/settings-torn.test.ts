/** A line between two parts of a table that may be a row of it. */
import { expect, test } from '@jest/globals';
import { startTable } from '../../../../pipeline/extract/pages/document/join.js';
import { tornLine } from '../../../../pipeline/extract/pages/document/torn.js';
import { emptyCell } from '../../../../pipeline/extract/pages/ruled/empty-cell.js';
import type { Line, PageCell, PageTable } from '../../../../pipeline/extract/pages/types.js';
import { lineOf } from '../../pdf/build.js';

/** A table of three columns, 100 points wide each, from 50 on. */
function tableOf(page: number, texts: readonly (readonly string[])[]): PageTable {
  const cells = texts.flatMap((row, r) =>
    row.map((each, c): PageCell => {
      const [left, top] = [50 + 100 * c, 100 + 30 * r];
      const lines = each === '' ? [] : [lineOf(each, left + 5, top + 10)];
      return { ...emptyCell(r, c, 1), box: [left, top, left + 100, top + 30], lines };
    }),
  );
  const box: PageTable['box'] = [50, 100, 350, 100 + 30 * texts.length];
  return { page, method: 'lines', box, columns: [50, 150, 250, 350], rows: texts.length, cells };
}

const HEAD = ['对象', '名称', '单位'];
const isTorn = (line: Line, page = 2, next = [['甲', '登记', '镇']]): boolean =>
  tornLine(startTable(tableOf(1, [HEAD, ['乙', '宣传', '县']])), tableOf(2, next), [{ page, line }]) !==
  undefined;
const wordsAt = (...lefts: number[]): Line => {
  const words = lefts.flatMap((left) => lineOf('巡查', left, 60).words);
  return { ...lineOf('巡查', lefts[0] ?? 0, 60), words, right: (lefts.at(-1) ?? 0) + 20 };
};

test('a line with texts in several columns at the head of the next page', () => {
  expect(isTorn(wordsAt(60, 160))).toBe(true);
  // A text that crosses a border is in no column.
  expect(isTorn(wordsAt(60, 140))).toBe(false);
  // It is below the table on its page, or the headings follow it: what it is shows.
  expect(isTorn(wordsAt(60, 160), 1)).toBe(false);
  expect(isTorn(wordsAt(60, 160), 2, [HEAD, ['甲', '登记', '镇']])).toBe(false);
});

test('captionAside: a line of one column is no caption in the middle or at the right', () => {
  expect(isTorn(wordsAt(160))).toBe(true);
  // The middle of the table is at 200, its right at 350; a text is 20 wide.
  expect(isTorn(wordsAt(200.5))).toBe(true);
  expect(isTorn(wordsAt(199.5))).toBe(false);
  expect(isTorn(wordsAt(319.5))).toBe(true);
  expect(isTorn(wordsAt(320.5))).toBe(false);
  // Titles begin at the left.
  expect(isTorn(wordsAt(60))).toBe(false);
});
