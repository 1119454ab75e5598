import { expect, test } from '@jest/globals';
import { correctedStatement } from '../../../pipeline/emit/statement/corrected-statement.js';
import { checkDocument } from '../../../pipeline/index.js';
import type { DutyList, Report } from '../../../pipeline/model.js';

/** Figures stand in the contents, in a title, in a category row and in a row that adds up, and after all in words. */
const TEXT = [
  '青禾镇履职事项清单',
  '目录',
  '一、基本履职事项清单（4项）……1',
  '基本履职事项清单（5项）',
  '序号\t事项类别\t事项名称',
  '一、党的建设（2项）',
  '1\t党的建设\t组织党员学习',
  '二、民生服务（1项）',
  '2\t民生服务\t办好老年食堂',
  '合计\t\t6项',
  '说明：基本履职事项共有9项，其中党的建设8项、民生服务1项。另有应急管理9O项。',
].join('\n');

async function checked(text: string): Promise<{ list: DutyList; report: Report }> {
  const done = await checkDocument('list.txt', new TextEncoder().encode(text));
  if (!done.ok) throw new Error(done.failure.message.en);
  return done.value;
}

const textOf = ({ paragraphs }: ReturnType<typeof correctedStatement>): string[] =>
  paragraphs.map(({ pieces }) =>
    pieces.map(({ text, was }) => (was === null ? text : `【${was}→${text}】`)).join(''),
  );

test('figures are put right in paragraphs, wherever else the document states figures', async () => {
  const { list, report } = await checked(TEXT);
  expect(list.statement.figures.map(({ subject }) => subject?.kind ?? null)).toEqual([
    ...['paragraph', 'paragraph', 'paragraph', 'contents', 'list-title', 'group', 'group', null],
  ]);
  const statement = correctedStatement(list, report);
  expect(textOf(statement)).toEqual([
    '说明：基本履职事项共有【9→2】项，其中党的建设【8→1】项、民生服务1项。另有应急管理9O项。',
  ]);
  const elsewhere = statement.todo.filter(({ zh }) => zh.includes('不在以上段落里'));
  expect(elsewhere.map(({ zh }) => /^“(.+)”（.*表中是 (\d+)/.exec(zh)?.slice(1))).toEqual([
    ['基本履职事项清单(4项)', '2'],
    ['基本履职事项清单（5项）', '2'],
    ['一、党的建设（2项）', '1'],
    ['合计 6项', '2'],
  ]);
});

test('lines of the ledger belong to figures by their ids, in whatever order they stand', async () => {
  const { list, report } = await checked(TEXT);
  const turned = { ...report, ledger: [...report.ledger].reverse() };
  expect(correctedStatement(list, turned).paragraphs).toEqual(correctedStatement(list, report).paragraphs);
  const figures = [...list.statement.figures].reverse();
  const shuffled = { ...list, statement: { ...list.statement, figures } };
  expect(textOf(correctedStatement(shuffled, report))).toEqual(textOf(correctedStatement(list, report)));
});

test('what looks like a figure is told, whatever the rule that found it is called', async () => {
  const { list, report } = await checked(TEXT);
  const renamed = {
    ...report,
    findings: report.findings.map((finding) => ({ ...finding, ruleId: 'another' })),
  };
  const { unverifiable } = correctedStatement(list, renamed);
  expect(unverifiable).toEqual(correctedStatement(list, report).unverifiable);
  expect(unverifiable.map(({ zh }) => zh)).toEqual([expect.stringContaining('9O')]);
});
