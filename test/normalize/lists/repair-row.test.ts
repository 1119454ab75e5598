import { expect, test } from '@jest/globals';
import type { ColumnRole } from '../../../pipeline/model.js';
import { repairRow } from '../../../pipeline/normalize/lists/repair-row.js';

const ROLES: readonly ColumnRole[] = ['number', 'category', 'name'];
const CATEGORIES = new Set(['党的建设', '党的建设与统战', '经济发展']);

/** The texts of the rows that are made of one, and of the columns where their cells stand (`7`: as column 7). */
function repaired(texts: readonly string[], roles = ROLES): { runTogether: boolean; rows: string[][] } {
  const values = texts.map((text, index) => ({
    text,
    place: { kind: 'text', line: 1, column: index + 1 } as const,
  }));
  const { runTogether, rows } = repairRow(values, roles, CATEGORIES);
  return { runTogether, rows: rows.map((row) => row.map((value) => value.text)) };
}

test.each<[what: string, texts: string[], rows: string[][]]>([
  [
    'two rows that have run together are two again',
    ['1', '党的建设', '甲', '2', '经济发展', '乙'],
    [
      ['1', '党的建设', '甲'],
      ['2', '经济发展', '乙'],
    ],
  ],
  [
    'two rows whose last and first cell are one',
    ['1', '党的建设', '甲2', '经济发展', '乙'],
    [
      ['1', '党的建设', '甲'],
      ['2', '经济发展', '乙'],
    ],
  ],
])('%s', (_what, texts, rows) => {
  expect(repaired(texts)).toEqual({ runTogether: true, rows });
});

test.each<[what: string, texts: string[], row: string[]]>([
  // Too many cells.
  ['an empty cell too many goes', ['1', '', '党的建设', '甲'], ['1', '党的建设', '甲']],
  [
    'as many cells as two rows, but no number where the second would begin',
    ['1', '党的建设', '甲', '乙', '丙', '丁'],
    ['1', '党的建设', '甲\n乙\n丙\n丁'],
  ],
  ['what is too much belongs to the last cell', ['1', '党的建设', '甲', '乙'], ['1', '党的建设', '甲\n乙']],
  [
    'one cell less than two rows, but no number at the end of the joint',
    ['1', '党的建设', '甲', '经济发展', '乙'],
    ['1', '党的建设', '甲\n经济发展\n乙'],
  ],
  // Too few cells.
  ['a number and a category in one cell', ['1党的建设', '甲'], ['1', '党的建设', '甲']],
  ['a number in brackets and a category in one cell', ['（1）党的建设', '甲'], ['1', '党的建设', '甲']],
  ['a row without its number begins with a category', ['党的建设', '甲'], ['', '党的建设', '甲']],
  ['a row without its category', ['1', '甲'], ['1', '', '甲']],
  ['a category and a name in one cell', ['1', '经济发展甲'], ['1', '经济发展', '甲']],
  ['the longest category that fits', ['1', '党的建设与统战甲'], ['1', '党的建设与统战', '甲']],
  ['a category with blanks in it', ['1', '经 济发展 甲'], ['1', '经济发展', '甲']],
  ['a row that ends with its category', ['1', '党的建设'], ['1', '党的建设', '']],
  ['a row that lost all its cells', ['1党的建设甲'], ['1', '党的建设', '甲']],
  ['text that is no row', ['甲乙'], ['甲乙', '', '']],
])('%s', (_what, texts, row) => {
  expect(repaired(texts)).toEqual({ runTogether: false, rows: [row] });
});

test('a list without a column for categories', () => {
  expect(repaired(['1'], ['number', 'name']).rows).toEqual([['1', '']]);
  expect(repaired(['1甲'], ['number', 'name']).rows).toEqual([['1', '甲']]);
});

test('the cells of a row keep the places at which they were read', () => {
  const place = { kind: 'text', line: 4, column: 9 } as const;
  const { rows } = repairRow([{ text: '1党的建设甲', place }], ROLES, CATEGORIES);
  expect(rows[0]?.map((value) => value.place)).toEqual([place, place, place]);
});
