import { expect, test } from '@jest/globals';
import {
  correctedStatement,
  type CorrectedStatement,
} from '../../pipeline/emit/statement/corrected-statement.js';
import { verdictOf } from '../../pipeline/emit/words/outcome.js';
import { checkDocument } from '../../pipeline/index.js';
import type { Acceptance, Report } from '../../pipeline/model.js';

/** A list that says of itself 7 = 4 + 3 in lists, and each list in categories. Invented. */
const CATEGORIES = ['党的建设', '党的建设', '民生服务', '民生服务', '民生服务', '平安法治', '平安法治'];
const DUTIES = ['学习', '选举', '养老', '助残', '托幼', '调解', '巡防'];
const ROWS = CATEGORIES.map((category, index) => `${index + 1}\t${category}\t做好${DUTIES[index]}工作`);
const STATEMENT =
  '共有履职事项 9 项，其中，基本履职事项 7 项、配合履职事项 2 项、上级部门收回事项 0 项。' +
  '基本履职事项主要包括党的建设 2 项、民生服务 3 项、平安法治 2 项等 3 个类别，共有基本履职事项 7 项。';
const OTHER = [
  '额济镇配合履职事项清单',
  '序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t镇配合职责',
  '1\t平安法治\t铁路护路\t禾川县公安局\t负责巡线。\t报告线索。',
  '2\t平安法治\t渡口管理\t禾川县公安局\t负责检查渡船。\t劝阻超载。',
];

function textOf(rows: readonly string[], statement = STATEMENT): string {
  return [
    '额济镇履职事项清单',
    '说明',
    statement,
    '额济镇基本履职事项清单',
    '序号\t事项类别\t事项名称',
    ...rows,
    ...OTHER,
  ].join('\n');
}

async function told(
  text: string,
  accepted: readonly Acceptance[] = [],
): Promise<{ report: Report; statement: CorrectedStatement; changes: string[] }> {
  const done = await checkDocument('list.txt', new TextEncoder().encode(text), { accepted });
  if (!done.ok) throw new Error(done.failure.message.en);
  const { list, report } = done.value;
  const statement = correctedStatement(list, report);
  const pieces = statement.paragraphs.flatMap((paragraph) => paragraph.pieces);
  return {
    report,
    statement,
    changes: pieces.flatMap(({ text, was }) => (was === null ? [] : `${was}→${text}`)),
  };
}

/** What explains each finding: the rule of the one that does. */
function causes({ findings }: Report): string[] {
  return findings.flatMap(({ ruleId, because }) => {
    const head = findings.find(({ fingerprint }) => fingerprint === because);
    return head === undefined ? [] : `${ruleId} ← ${head.ruleId}`;
  });
}

const figures = ['grand-total-differs', 'list-total-differs', 'list-total-differs', 'category-count-differs'];

test('a sound list has nothing to mend', async () => {
  const { report, statement, changes } = await told(textOf(ROWS));
  expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(changes).toEqual([]);
  expect([statement.tables, statement.open, statement.todo]).toEqual([[], [], []]);
});

test('a row that is lost: the table is mended first, and the figures are its consequences', async () => {
  const { report, statement, changes } = await told(textOf(ROWS.filter((_, index) => index !== 3)));
  expect(changes).toEqual([]);
  expect(statement.tables[0]?.zh).toContain('4');
  expect(statement.tables[1]?.zh).toContain('“基本履职事项 7 项”');
  expect(causes(report)).toEqual(figures.map((rule) => `${rule} ← number-missing`));
  expect(report.ledger.filter(({ cause }) => cause !== null).map(({ cause }) => cause)).toEqual(
    figures.map(() => 'table'),
  );
});

test('a gap that a person has accepted is no fault: the text is asked', async () => {
  const text = textOf(ROWS.filter((_, index) => index !== 3));
  const { report } = await told(text);
  const gap = report.findings.find(({ ruleId }) => ruleId === 'number-missing');
  const accepted = [
    { fingerprint: gap?.fingerprint ?? '', rule: 'number-missing', reason: '已取消', by: null, until: null },
  ];
  const after = await told(text, accepted);
  expect(causes(after.report)).toEqual([]);
  expect(after.statement.tables).toEqual([]);
  // All that the text says agrees with itself and not with the table: nobody can tell which is right.
  expect(after.report.ledger.flatMap(({ cause }) => cause ?? [])).toEqual(figures.map(() => 'unknown'));
});

test('a row that is pasted twice', async () => {
  const { report, changes } = await told(textOf([...ROWS.slice(0, 4), ROWS[3] ?? '', ...ROWS.slice(4)]));
  expect(changes).toEqual([]);
  expect(causes(report)).toEqual([
    ...figures.map((rule) => `${rule} ← number-repeated`),
    'item-repeated ← number-repeated',
  ]);
});

test('a category that is misspelt in a row', async () => {
  const rows = ROWS.map((row, index) => (index === 3 ? row.replace('民生服务', '民生服物') : row));
  const { report, statement, changes } = await told(textOf(rows));
  expect(changes).toEqual([]);
  expect(statement.todo).toEqual([]);
  expect(causes(report).sort()).toEqual(
    ['category-count-differs', 'category-number-differs', 'category-unstated'].map(
      (rule) => `${rule} ← category-slip`,
    ),
  );
});

test('a row whose number alone is wrong costs no figure', async () => {
  const rows = ROWS.map((row, index) => (index === 3 ? row.replace('4', '3') : row));
  const wrong = STATEMENT.replace('基本履职事项 7 项、', '基本履职事项 8 项、');
  const { report, changes } = await told(textOf(rows, wrong));
  expect(report.findings.some(({ ruleId }) => ruleId === 'number-repeated')).toBe(true);
  expect(changes).toEqual(['8→7']);
});

test('a row that is lost, the numbers closed up: nothing is changed, nothing is blamed', async () => {
  const rows = ROWS.filter((_, index) => index !== 3).map((row, index) =>
    row.replace(/^\d+/, String(index + 1)),
  );
  const { report, statement, changes } = await told(textOf(rows));
  expect(changes).toEqual([]);
  expect(statement.tables).toEqual([]);
  expect(statement.open).toHaveLength(figures.length);
  expect(report.ledger.flatMap(({ cause }) => cause ?? [])).toEqual(figures.map(() => 'unknown'));
});

test.each([
  ['基本履职事项 7 项、', '基本履职事项 8 项、', '8→7'],
  ['履职事项 9 项', '履职事项 8 项', '8→9'],
  ['民生服务 3 项', '民生服务 4 项', '4→3'],
  ['3 个类别', '4 个类别', '4→3'],
])('a figure that all others contradict is put right: %s', async (right, wrong, change) => {
  const { report, changes } = await told(textOf(ROWS, STATEMENT.replace(right, wrong)));
  expect(changes).toEqual([change]);
  const finding = report.findings.find(({ severity }) => severity === 'error');
  expect(finding?.message).toMatch(/很可能是这里写错了/);
  expect(finding?.because).toBeNull();
});

test('a figure that a person has accepted stays as it is', async () => {
  const text = textOf(ROWS, STATEMENT.replace('民生服务 3 项', '民生服务 4 项'));
  const { report } = await told(text);
  const accepted = report.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ fingerprint, ruleId }) => ({
      fingerprint,
      rule: ruleId,
      reason: '县里核定',
      by: null,
      until: null,
    }));
  const { changes, statement } = await told(text, accepted);
  expect(changes).toEqual([]);
  expect(statement.accepted[0]?.zh).toContain('县里核定');
});

test('a category whose number is damaged is not asked to be added again', async () => {
  const { statement } = await told(textOf(ROWS, STATEMENT.replace('民生服务 3 项', '民生服务 3、')));
  expect(statement.todo).toEqual([]);
  expect(statement.unverifiable.some(({ zh }) => zh.includes('民生服务'))).toBe(true);
});

test('the figures of a list that is not there are told in one line, with the reason', async () => {
  const text = textOf(ROWS).split('\n').slice(0, -OTHER.length).join('\n');
  const { statement } = await told(text);
  expect(statement.unverifiable.map(({ zh }) => zh)).toEqual([
    expect.stringMatching(/^没有找到配合履职清单的表：“.+”.*“.+”/),
  ]);
});

test('a row that was moved to another category is named with both', async () => {
  const more = [
    '民生服务',
    '民生服务',
    '民生服务',
    '民生服务',
    '民生服务',
    '平安法治',
    '平安法治',
    '平安法治',
  ];
  const rows = more.map((category, index) => {
    const shown = index === 2 ? '平安法治' : category;
    return `${index + 1}\t${shown}\t做好${[...DUTIES, '防汛'][index]}工作`;
  });
  const statement = '基本履职事项主要包括民生服务 5 项、平安法治 3 项等 2 个类别，共有基本履职事项 8 项。';
  const { report, changes } = await told(textOf(rows, statement));
  expect(changes).toEqual([]);
  expect(causes(report)).toEqual([
    'category-count-differs ← category-scattered',
    'category-count-differs ← category-scattered',
  ]);
  const head = report.findings.find(({ ruleId }) => ruleId === 'category-scattered');
  expect(head).toMatchObject({ item: 3, message: expect.stringMatching(/应属“民生服务”.*“平安法治”/) });
});

/** The statement with other categories: each of these in place of one of its own. */
const stating = (...changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((text, [from, to]) => text.replace(from, to), STATEMENT);
const fingerprintOf = ({ findings }: Report, rule: string): string =>
  findings.find(({ ruleId }) => ruleId === rule)?.fingerprint ?? '';

test.each([
  ['its name has a slip', [['平安法治 2', '平安法制 2']], ['平安法治']],
  ['its name has a slip, and its number is another', [['平安法治 2', '平安法制 3']], ['平安法治']],
  ['it has another name and the same number', [['民生服务 3', '为民办事 3']], ['民生服务']],
  // 党的建设 and 平安法治 have two rows each.
  [
    'two have another name and the same number',
    [
      ['党的建设 2', '党务 2'],
      ['平安法治 2', '综治 2'],
    ],
    [],
  ],
  [
    'a slip tells which of them is meant',
    [
      ['党的建设 2', '党的建没 2'],
      ['平安法治 2', '综治 2'],
    ],
    ['党的建设', '平安法治'],
  ],
  ['it has another name and another number', [['民生服务 3', '为民办事 4']], []],
] as const)('a category of the statement that no row has: %s', async (_, changes, meant) => {
  const { report, changes: changed } = await told(textOf(ROWS, stating(...changes)));
  const absent = report.findings.filter(({ ruleId }) => ruleId === 'category-absent');
  expect(absent).toHaveLength(changes.length);
  const same = absent.flatMap(({ message }) => /表中有“(.+?)”\d+ 项.*疑是同一类别/u.exec(message)?.[1] ?? []);
  expect(same).toEqual(meant);
  expect(causes(report).filter((each) => each.startsWith('category-unstated'))).toEqual(
    meant.map(() => 'category-unstated ← category-absent'),
  );
  // Nobody knows which of the two names is right.
  expect(changed).toEqual([]);
});

test('where the name in the statement is accepted, the category that it leaves out stands for itself', async () => {
  const text = textOf(ROWS, stating(['平安法治 2', '平安法制 2']));
  const { report } = await told(text);
  const fingerprint = fingerprintOf(report, 'category-absent');
  const again = await told(text, [
    { fingerprint, rule: 'category-absent', reason: '本地写法', by: null, until: null },
  ]);
  expect(causes(again.report)).toEqual([]);
});

test('what is told first of a category that no row has is not that it should be 0', async () => {
  const { report } = await told(textOf(ROWS, stating(['平安法治 2', '平安法制 2'])));
  expect(verdictOf(report, 'zh')).toMatch(/写“平安法制”2 项，表中没有这个类别；表中有“平安法治”2 项/u);
});

test('a count of each of several categories is put right where one number is true of all of them', async () => {
  const each = (words: string): string =>
    textOf(ROWS, STATEMENT.replace('党的建设 2 项、民生服务 3 项、平安法治 2 项', words));
  const sound = await told(each('民生服务 3 项，党的建设、平安法治各 2 项'));
  expect(sound.report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(sound.changes).toEqual([]);
  const both = await told(each('民生服务 3 项，党的建设、平安法治各 3 项'));
  expect(both.report.findings.map(({ ruleId }) => ruleId)).toEqual(
    expect.arrayContaining(['category-count-differs']),
  );
  expect(both.changes).toEqual(['3→2']);
  // 3 is true of one and 2 of the other: no number is put in its place.
  const unlike = await told(each('党的建设 2 项，民生服务、平安法治各 3 项'));
  const wrong = unlike.report.findings.filter(({ ruleId }) => ruleId === 'category-count-differs');
  expect(wrong.map(({ actual }) => actual)).toEqual(['2']);
  expect(unlike.changes).toEqual([]);
});
