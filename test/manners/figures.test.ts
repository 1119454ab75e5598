import { expect, test } from '@jest/globals';
import { checkDocument } from '../../pipeline/index.js';
import type { JudgedLine } from '../../pipeline/model.js';

const BASIC = [
  '序号\t事项类别\t事项名称',
  '1\t党的建设\t组织党员学习',
  '2\t党的建设\t发展新党员',
  '3\t民生服务\t办好老年食堂',
];
const RECOVERED = [
  '序号\t事项类别\t事项名称\t承接部门\t工作方式',
  '1\t民生服务\t核实补贴对象\t县民政局\t共享数据核查。',
  '2\t民生服务\t审核办园条件\t县教育局\t实地评估。',
];

async function check(lines: readonly string[]): Promise<{ ledger: JudgedLine[]; rules: string[] }> {
  const done = await checkDocument('list', new TextEncoder().encode(lines.join('\n\n')), { lang: 'en' });
  if (!done.ok) throw new Error(done.failure.message.en);
  const { ledger, findings } = done.value.report;
  return { ledger, rules: findings.flatMap(({ ruleId, severity }) => (severity === 'info' ? [] : [ruleId])) };
}

const stated = (ledger: readonly JudgedLine[]): (string | number | null)[][] =>
  ledger
    .filter((line) => line.stated !== null)
    .map((line) => [line.list, line.category, line.stated, line.counted]);

const TABLES = ['基本履职事项清单', BASIC.join('\n'), '上级部门收回事项清单', RECOVERED.join('\n')];

test('a summary adds the categories of all lists up, and each sum is counted', async () => {
  const summary = (both: number): string =>
    ['类别\t基本履职事项\t上级部门收回事项\t合计', '党的建设\t2\t0\t2', `民生服务\t1\t2\t${both}`].join('\n');
  const sound = await check([
    '青禾镇基本履职、配合履职和上级部门收回事项清单',
    '汇总表',
    summary(3),
    ...TABLES,
  ]);
  expect(stated(sound.ledger)).toContainEqual([null, '民生服务', 3, 3]);
  expect(sound.rules).not.toContain('category-count-differs');
  const wrong = await check([
    '青禾镇基本履职、配合履职和上级部门收回事项清单',
    '汇总表',
    summary(4),
    ...TABLES,
  ]);
  expect(wrong.rules).toContain('category-count-differs');
});

test.each([
  [1, false],
  [2, true],
])('县民政局收回 %d 项: told %p', async (count, isTold) => {
  const { ledger, rules } = await check([
    `上级部门收回事项2项，其中县民政局收回${count}项、县教育局收回1项。`,
    ...TABLES,
  ]);
  expect(stated(ledger)).toContainEqual(['recovered', '县民政局', count, 1]);
  expect(rules.includes('part-count-differs')).toBe(isTold);
});

test.each([
  ['其中党的建设2项等。', false],
  ['其中党的建设2项。', true],
])('%s: categories left out are told %p', async (text, isTold) => {
  const { rules } = await check([`基本履职事项共3项，${text}`, ...TABLES]);
  expect(rules.includes('category-unstated')).toBe(isTold);
});

test('lines that each count a list are added up by the line below them', async () => {
  const { ledger } = await check(['基本履职事项：3项', '上级部门收回事项：2项', '合计：5项', ...TABLES]);
  expect(stated(ledger)).toContainEqual([null, null, 5, null]);
});

test('a document of one list counts its rows, whatever stands between its title and its table', async () => {
  const { ledger, rules } = await check([
    '禾川县青禾镇基本履职事项清单',
    '说明',
    '本清单共计4项。',
    BASIC.join('\n'),
  ]);
  expect(stated(ledger)).toEqual([['basic', null, 4, 3]]);
  expect(rules).toEqual(['list-total-differs']);
});
