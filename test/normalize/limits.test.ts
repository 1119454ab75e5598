import { expect, test } from '@jest/globals';
import { checkDocument } from '../../pipeline/index.js';
import { ROW_CELLS, TEXT_CHARACTERS } from '../../pipeline/normalize/settings.js';

const codeOf = async (text: string): Promise<string | null> => {
  const done = await checkDocument('清单.txt', new TextEncoder().encode(text));
  return done.ok ? null : done.failure.code;
};

const list = (cell: string): string =>
  `青禾镇基本履职事项清单\n\n序号\t事项类别\t事项名称\n1\t党的建设\t${cell}\n`;

test('a cell and a paragraph up to the limit are read, one character more is refused', async () => {
  const text = '组'.repeat(TEXT_CHARACTERS);
  expect(await codeOf(list(text))).toBeNull();
  expect(await codeOf(list(`${text}组`))).toBe('too-complex');
  expect(await codeOf(`${text}\n\n${list('组织')}`)).toBeNull();
  expect(await codeOf(`${text}组\n\n${list('组织')}`)).toBe('too-complex');
});

test('a row of so many cells is read, one more is refused', async () => {
  const row = (cells: number): string => `甲${'\t乙'.repeat(cells - 1)}\n`;
  expect(await codeOf(`${row(ROW_CELLS)}\n${list('组织')}`)).not.toBe('too-complex');
  expect(await codeOf(`${row(ROW_CELLS + 1)}\n${list('组织')}`)).toBe('too-complex');
});
