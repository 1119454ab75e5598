import { expect, test } from '@jest/globals';
import { RULES } from '../../../pipeline/check/rules.js';
import { stringWidth } from '../../../pipeline/emit/words/columns-layout.js';
import { exampleLines } from '../../../pipeline/emit/words/example-lines.js';

const TABLE = `
# 青禾镇基本履职事项清单

| 序号 | 事项类别 | 事项名称 |
| --- | --- | --- |
| 1 | 党的建设 | 组织党员学习 |
| 2 | | 办好老年食堂 |
`;

test('a table of an example is aligned, and an empty cell is seen', () => {
  expect(exampleLines(TABLE, 80)).toEqual([
    '青禾镇基本履职事项清单',
    '',
    '序号  事项类别  事项名称',
    '1     党的建设  组织党员学习',
    '2               办好老年食堂',
  ]);
});

test('where a table is wider than the terminal its widest cells are broken', () => {
  expect(exampleLines(TABLE, 24)).toEqual([
    '青禾镇基本履职事项清单',
    '',
    '序号  事项类别  事项名称',
    '1     党的建设  组织党员',
    '                学习',
    '2               办好老年',
    '                食堂',
  ]);
});

test('a cell of an example may hold a bar, and rows may have more cells than their table has columns', () => {
  expect(exampleLines('| 序号 | 事项名称 |\n| --- | --- |\n| 1 | 走访\\|登记 | 附 |', 80)).toEqual([
    '序号  事项名称',
    '1     走访|登记  附',
  ]);
});

test('nothing of any example is lost but the marks of Markdown', () => {
  const bare = (text: string): string[] =>
    [...text.replace(/^#+ |^\|[ |-]+\|$/gmu, '').replace(/[\s|\\]+/gu, '')].sort();
  for (const { docs } of RULES)
    for (const example of [...docs.bad, ...docs.good]) {
      const lines = exampleLines(example, 60);
      expect(bare(lines.join('\n'))).toEqual(bare(example));
      expect(lines.some((line) => line.startsWith('|') || line.startsWith('#'))).toBe(false);
    }
});

test('examples keep within the terminal', () => {
  for (const { docs } of RULES)
    for (const example of [...docs.bad, ...docs.good]) {
      for (const line of exampleLines(example, 56)) expect(stringWidth(line)).toBeLessThanOrEqual(56);
    }
});
