import { expect, test } from '@jest/globals';
import { describePlace, describeRow } from '../../../pipeline/common/places.js';

test.each([
  ['document', 't2.r5.c3.p1', '表格 2 第 5 行第 3 列', 'table 2, row 5, column 3', '表格 2 第 5 行'],
  ['document', 't1.r4', '表格 1 第 4 行', 'table 1, row 4', '表格 1 第 4 行'],
  ['document', 'p12', '第 12 段', 'paragraph 12', '第 12 段'],
  ['document', 'p12.box1.p1', '第 12 段', 'paragraph 12', '第 12 段'],
  ['footnotes', 'p3', '脚注 第 3 段', 'footnotes paragraph 3', '脚注 第 3 段'],
  ['基本', 'B17', '工作表“基本” B17', 'sheet “基本” B17', '工作表“基本” B17'],
])('%s %s', (part, path, zh, en, row) => {
  const place = { kind: 'part', part, path } as const;
  expect([describePlace(place, 'zh'), describePlace(place, 'en'), describeRow(place, 'zh')]).toEqual([
    zh,
    en,
    row,
  ]);
});
