import { expect, test } from '@jest/globals';
import { cellText } from '../../../pipeline/emit/workbook/cell-text.js';
import { fileName, sheetName } from '../../../pipeline/emit/workbook/names.js';
import {
  CELL_CHARACTERS,
  FILE_NAME_CHARACTERS,
  SHEET_NAME_CHARACTERS,
} from '../../../pipeline/emit/workbook/settings.js';

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

test.each([
  ['禾川县民政局（青禾镇）', '禾川县民政局（青禾镇）'],
  ['../../etc/passwd', 'etc passwd'],
  ['县局\\C:|<>"?*', '县局 C'],
  ['..', '部门'],
  ['~$县局', '县局'],
  ['.县局. ', '县局'],
  ['con', '_con'],
  ['LPT1.txt', '_LPT1.txt'],
  ['县\u0000局\n办\u202e', '县 局 办'],
  ['县'.repeat(FILE_NAME_CHARACTERS), '县'.repeat(FILE_NAME_CHARACTERS)],
  ['县'.repeat(FILE_NAME_CHARACTERS + 1), '县'.repeat(FILE_NAME_CHARACTERS)],
])('a file for %j is named %j', (wanted, expected) => {
  const name = fileName(wanted, new Set());
  expect(name).toBe(expected);
  expect(new TextEncoder().encode(`${name}.xlsx`).length).toBeLessThanOrEqual(255);
});

test('no two files have one name, whatever the case and the form of their letters', () => {
  const taken = new Set<string>();
  const names = ['é局', 'É局', 'e\u0301局', '县'.repeat(90), '县'.repeat(91)].map((name) => fileName(name, taken));
  expect(names).toEqual(['é局', 'É局(2)', 'é局(3)', '县'.repeat(80), `${'县'.repeat(77)}(2)`]);
}); // prettier-ignore
