import { expect, test } from '@jest/globals';
import { readXlsx } from 'hucre';
import { reviewWorkbook } from '../../../pipeline/index.js';
import type { SheetCell } from '../../../pipeline/emit/workbook/plan.js';
import {
  COLUMN_MARGIN,
  COLUMN_MAX,
  COLUMN_MIN,
  COLUMN_WIDEST,
  DEPARTMENT_COLUMNS,
  FINDING_COLUMNS,
  LINE_POINTS,
  LIST_COLUMNS,
  RESERVE_LINES,
  ROW_POINTS,
} from '../../../pipeline/emit/workbook/settings.js';
import { stringWidth, wrap } from '../../../pipeline/emit/words/columns-layout.js';
import { columnWidths, rowHeight } from '../../../pipeline/emit/workbook/sizes.js';
import { ABOUT, checked, soundText } from '../checked.js';

const cell = (value: string): SheetCell => ({ value, look: 'text' });
const widthOf = (...texts: string[]): number =>
  columnWidths({ rows: texts.map((text) => [cell(text)]) })[0] ?? 0;

test('a column is as wide as its longest line, within limits', () => {
  expect(widthOf('一')).toBe(COLUMN_MIN);
  expect(widthOf('一二三四五六七八')).toBe(18);
  expect(widthOf('一二\n三四五六七八')).toBe(14);
  expect(widthOf('字'.repeat(200))).toBe(COLUMN_MAX);
});

test('where a row would be higher than a sheet can show, the column is wider', () => {
  expect(widthOf('字'.repeat(700))).toBe(COLUMN_MAX);
  expect(widthOf('字'.repeat(900))).toBeGreaterThan(COLUMN_MAX);
  expect(widthOf('字'.repeat(20_000))).toBe(COLUMN_WIDEST);
});

test('a row is as high as its text with a line in reserve, and never higher than a sheet can have it', () => {
  expect(rowHeight([cell('一')], [20])).toBe(LINE_POINTS + 3);
  expect(rowHeight([cell('一\n二\n三')], [20])).toBe((3 + RESERVE_LINES) * LINE_POINTS + 3);
  expect(rowHeight([cell('字'.repeat(18))], [20])).toBe((2 + RESERVE_LINES) * LINE_POINTS + 3);
  expect(rowHeight([cell('字'.repeat(20_000))], [20])).toBe(ROW_POINTS);
});

test('whether a text is too high is known of most by their length, and the width is what counting lines gives', () => {
  const most = Math.floor(ROW_POINTS / LINE_POINTS) - RESERVE_LINES;
  const pieces = ['字', '，', 'Wort ', ' ', 'a', '123', '。', '\n'];
  for (let seed = 1; seed <= 200; seed++) {
    const length = (seed * 37) % 1200;
    const text = Array.from({ length }, (_, at) => pieces[(at * seed + (at >> 3)) % pieces.length]).join('');
    let width = Math.min(COLUMN_MAX, Math.max(COLUMN_MIN, ...text.split('\n').map((line) => stringWidth(line) + COLUMN_MARGIN)));
    const lines = (room: number): number => text.split('\n').reduce((sum, line) => sum + Math.max(1, wrap(line, room).length), 0);
    while (width < COLUMN_WIDEST && lines(width - COLUMN_MARGIN) > most) width += 10;
    expect([seed, widthOf(text)]).toEqual([seed, width]);
  }
}); // prettier-ignore

test('the columns of 配合履职 fit a page of A4 in landscape at full size, however long their texts', async () => {
  const { list, report } = await checked(soundText());
  for (const item of list.lists.cooperative) for (const cell of item.cells) cell.text = cell.text.repeat(5);
  const { sheets } = await readXlsx(await reviewWorkbook({ list, report }, ABOUT));
  const widths = sheets.find(({ name }) => name === '配合履职')?.columns?.map(({ width }) => width ?? 0) ?? [];
  const { number, category, name, departments, duties } = LIST_COLUMNS;
  expect(widths).toEqual([number, category, name, departments, duties, duties]);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(150);
}); // prettier-ignore

test('问题清单 and 部门视图 are printed on A4 in landscape at full size, as the lists are', async () => {
  const { list, report } = await checked(soundText());
  for (const item of list.lists.cooperative) for (const cell of item.cells) cell.text = cell.text.repeat(5);
  const { sheets } = await readXlsx(await reviewWorkbook({ list, report }, ABOUT));
  const sheetOf = (name: string) => sheets.find((each) => each.name === name);
  const widthsOf = (name: string): number[] => sheetOf(name)?.columns?.map(({ width }) => width ?? 0) ?? [];
  const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);
  expect(widthsOf('问题清单')).toEqual([...FINDING_COLUMNS.printed, ...FINDING_COLUMNS.others]);
  expect(sheetOf('问题清单')?.pageSetup?.printArea).toMatch(/\$A\$1:\$M\$/);
  expect(sumOf(FINDING_COLUMNS.printed)).toBeLessThanOrEqual(150);
  const { fixed, duties } = DEPARTMENT_COLUMNS;
  const departments = widthsOf('部门视图');
  expect(departments.slice(0, fixed.length)).toEqual(fixed);
  expect(departments.at(-1)).toBe(duties);
  expect(sumOf([...fixed, duties, duties])).toBeLessThanOrEqual(150);
}); // prettier-ignore
