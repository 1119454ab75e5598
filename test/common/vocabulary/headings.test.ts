import { describe, expect, test } from '@jest/globals';
import {
  NUMBER_HEADING,
  NUMBER_HEADING_END,
  NUMBER_HEADING_PART,
  NUMBER_HEADING_START,
  NUMBER_HEADINGS,
  roleOf,
  WORDS,
} from '../../../pipeline/common/vocabulary/headings.js';
import { isRunTogetherHeading } from '../../../pipeline/normalize/lists/headings.js';
import { checkDocument } from '../../../pipeline/index.js';
import { drawnPdf, text as drawn } from '../../tools/draw-pdf.mjs';

const NUMBERS = [
  '序号',
  '序 号',
  '序　　号',
  '编号',
  '项次',
  '项 次',
  '顺序号',
  '顺 序 号',
  '序列号',
  '编码',
  '事项编码',
  '代 码',
  '清单编号',
  'No.',
  'no',
];

test.each(NUMBERS)('%s heads the column of row numbers', (word) => {
  expect(NUMBER_HEADING.test(word)).toBe(true);
  expect(roleOf(word)).toBe('number');
});

test.each([
  '序',
  '号',
  '序号事项',
  '文件编号',
  '编号方式',
  '项目',
  '名次',
  '',
  'Note',
  '编码规则',
  '邮政编码',
  '信用代码',
])('%j heads no column of row numbers', (word) => {
  expect(NUMBER_HEADING.test(word)).toBe(false);
  expect(roleOf(word)).not.toBe('number');
});

test.each(['序号', '编号', '项次', '编码', '代码'])(
  'the two characters of %s are known where each has a line',
  (word) => {
    const [start = '', end = ''] = word;
    expect([NUMBER_HEADING_START.test(start), NUMBER_HEADING_END.test(start)]).toEqual([true, false]);
    expect([NUMBER_HEADING_START.test(end), NUMBER_HEADING_END.test(end)]).toEqual([false, true]);
    expect([NUMBER_HEADING_PART.test(start), NUMBER_HEADING_PART.test(end)]).toEqual([true, true]);
  },
);

test('a line of headings begins with one of the words', () => {
  const opens = new RegExp(`^(?:${NUMBER_HEADINGS})`);
  for (const word of ['序号', '编号', '项次', '顺序号', '序列号'])
    expect(opens.test(`${word}事项类别事项名称`)).toBe(true);
  expect(opens.test('顺序排列的事项名称')).toBe(false);
  expect(isRunTogetherHeading('编码类别事项名称')).toBe(true);
  expect(isRunTogetherHeading('编码规则：前两位是类别，后两位是事项名称的顺序')).toBe(false);
});

test('the usual word over each column is known for that column', () => {
  for (const [role, word] of Object.entries(WORDS)) expect([word, roleOf(word)]).toEqual([word, role]);
});

/** A page with a table that has no rules: its columns are told by its heading row and by how its texts align. */
function pdfOf(title: string, rows: readonly (readonly string[])[]): Uint8Array {
  const cells = rows.flatMap((row, at) =>
    row.map((cell, column) => drawn([60, 160, 280][column] ?? 0, 120 + 24 * at, cell)),
  );
  return drawnPdf([drawn(200, 70, title, { size: 16 }) + cells.join('')]);
}

describe.each(NUMBERS)('a list whose numbers stand below %s is sound', (word) => {
  const rows = [
    [word, '事项类别', '事项名称'],
    ['1', '党的建设', '组织党员学习'],
    ['2', '民生服务', '办好老年食堂'],
  ];
  const title = '青禾镇基本履职事项清单';
  const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const tagged = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);

  test.each([
    [
      'Markdown',
      `# ${title}\n\n${[rows[0]!, ['---', '---', '---'], ...rows.slice(1)].map(lineOf).join('\n')}\n`,
    ],
    ['text', `${title}\n\n${rows.map((cells) => cells.join('\t')).join('\n')}\n`],
    ['HTML', `<h1>${title}</h1>\n<table>${tagged.join('\n')}</table>\n`],
    ['PDF', pdfOf(title, rows)],
  ])('in %s', async (_format, content) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const done = await checkDocument('清单', bytes);
    if (!done.ok) throw new Error(done.failure.message.en);
    const { list, report } = done.value;
    expect(list.lists.basic.map(({ number }) => number)).toEqual([1, 2]);
    expect(list.tables.basic?.columns.map(({ role }) => role)).toEqual(['number', 'category', 'name']);
    expect(report.findings.filter(({ list }) => list === 'basic')).toEqual([]);
    expect(report.findings.map(({ ruleId }) => ruleId)).not.toContain('heading-damaged');
  });
});

test.each(['序亏', '项', '号次'])('a damaged heading is still told: %s', async (word) => {
  const text = `# 青禾镇基本履职事项清单\n\n| ${word} | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n`;
  const done = await checkDocument('清单.md', new TextEncoder().encode(text));
  if (!done.ok) throw new Error(done.failure.message.en);
  expect(done.value.report.findings.map(({ ruleId }) => ruleId)).toContain('heading-damaged');
});

test('the words of a heading row without its cells are told as such, whatever heads the numbers', async () => {
  for (const word of ['序号', '编号', '项次', '顺序号']) {
    const text = `青禾镇基本履职事项清单\n\n${word}事项类别事项名称\n1\t党的建设\t组织党员学习\n2\t民生服务\t办好老年食堂\n`;
    const done = await checkDocument('清单.txt', new TextEncoder().encode(text));
    if (!done.ok) throw new Error(done.failure.message.en);
    expect(done.value.list.tables.basic?.headings.map(({ damage }) => damage?.en)).toEqual([
      'the cells of the heading row have run together',
    ]);
  }
});
