import { expect, test } from '@jest/globals';
import { cellText } from '../../../pipeline/emit/workbook/cell-text.js';
import { sheetName } from '../../../pipeline/emit/workbook/names.js';
import { CELL_CHARACTERS, SHEET_NAME_CHARACTERS } from '../../../pipeline/emit/workbook/settings.js';

test.each([
  ['县民政局', '县民政局'],
  ['县民政局/县残联[办]', '县民政局 县残联 办'],
  ["'县局'", '县局'],
  ['', '清单'],
  ['?', '清单'],
  ['县'.repeat(SHEET_NAME_CHARACTERS), '县'.repeat(SHEET_NAME_CHARACTERS)],
  ['县'.repeat(SHEET_NAME_CHARACTERS + 1), '县'.repeat(SHEET_NAME_CHARACTERS)],
])('a sheet for %j is named %j', (wanted, expected) => {
  expect(sheetName(wanted, new Set())).toBe(expected);
});

test('no two sheets have one name, whatever the case of their letters', () => {
  const taken = new Set<string>();
  expect(['App', 'APP', '县'.repeat(40), '县'.repeat(41)].map((name) => sheetName(name, taken))).toEqual([
    'App', 'APP(2)', '县'.repeat(31), `${'县'.repeat(28)}(2)`,
  ]); // prettier-ignore
});

test('a cell holds as much as a spreadsheet can, and says where it was cut', () => {
  expect(cellText('字'.repeat(CELL_CHARACTERS))).toHaveLength(CELL_CHARACTERS);
  const cut = cellText('字'.repeat(CELL_CHARACTERS + 1));
  expect(cut).toHaveLength(CELL_CHARACTERS);
  expect(cut).toMatch(/…（超出单元格上限，后文从略）$/);
});

test('what no XML file can hold is replaced', () => {
  expect(cellText('a\u0000b\ufffe\ud800c\r\nd')).toBe('a\ufffdb\ufffd\ufffdc\nd');
});
