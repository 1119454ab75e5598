import { expect, test } from '@jest/globals';
import type { CorrectedStatement } from '../../../pipeline/emit/statement/corrected-statement.js';
import {
  markedStatement,
  plainStatement,
  statementChanges,
  notesText,
} from '../../../pipeline/emit/statement/statement-text.js';

const same = (text: string) => ({ text, was: null });
const STATEMENT: CorrectedStatement = {
  paragraphs: [
    { place: { kind: 'page', page: 3, box: [0, 0, 1, 1] }, pieces: [same('青禾镇辖 14 个村。')] },
    {
      place: { kind: 'text', line: 7, column: 1 },
      pieces: [
        same('先作说明。主要包括党的建设 2 项、民生服务 5 项、平安法治 '),
        { text: '3', was: '4' },
        same(' 项、社会管理 1 项、应急管理及消防 6 项、综合政务 7 项；共有 '),
        { text: '二十一', was: '二十二' },
        same(' 项。以上各项，依法履行。'),
      ],
    },
  ],
  todo: [{ zh: '加上“数字经济 3 项”', en: 'add it' }],
  tables: [],
  open: [],
  confirm: [],
  accepted: [],
  unverifiable: [],
};

test('without colours what is new stands in brackets, under its place', () => {
  expect(markedStatement(STATEMENT, { lang: 'zh', color: false }).split('\n')).toEqual([
    '第 3 页',
    '青禾镇辖 14 个村。',
    '',
    '第 7 行',
    '先作说明。主要包括党的建设 2 项、民生服务 5 项、平安法治 【4→3】 项、社会管理 1 项、应急管理及消防 6 项、综合政务 7 项；共有 【二十二→二十一】 项。以上各项，依法履行。',
    '',
  ]);
});

test('on a terminal the old number is struck out, and the new one green', () => {
  const text = markedStatement(STATEMENT, { lang: 'zh', color: true });
  expect(text).toContain('平安法治 \u001b[9m\u001b[31m4\u001b[39m\u001b[29m\u001b[32m3\u001b[39m 项');
  expect(text).not.toContain('【');
});

test('the changes alone: a sentence a line, what is far from them left out', () => {
  expect(statementChanges(STATEMENT, { lang: 'en', color: false }).split('\n')).toEqual([
    'line 7  …平安法治 【4→3】 项…',
    'line 7  共有 【二十二→二十一】 项。',
    '',
  ]);
});

test('to be pasted: the paragraphs as they should be', () => {
  expect(plainStatement(STATEMENT).split('\n')).toEqual([
    '青禾镇辖 14 个村。',
    expect.stringMatching(/平安法治 3 项.*共有 二十一 项。以上各项，依法履行。$/),
    '',
  ]);
});

test('notes have a heading where there are any', () => {
  expect(notesText(STATEMENT, 'zh')).toBe('还要改：\n- 加上“数字经济 3 项”\n');
  expect(notesText({ ...STATEMENT, todo: [] }, 'zh')).toBe('');
});
