import { expect, test } from '@jest/globals';
import type { SheetCell } from '../../../pipeline/emit/workbook/plan.js';
import {
  COLUMN_MAX,
  COLUMN_MIN,
  COLUMN_WIDEST,
  LINE_POINTS,
  RESERVE_LINES,
  ROW_POINTS,
} from '../../../pipeline/emit/workbook/settings.js';
import { columnWidths, rowHeight } from '../../../pipeline/emit/workbook/sizes.js';

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
