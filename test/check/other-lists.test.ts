import { describe, expect, test } from '@jest/globals';
import { checkDocument, type Checked } from '../../pipeline/index.js';
import { ledgerRows } from '../../pipeline/emit/words/ledger-table.js';
import { sumsOf } from '../../pipeline/emit/words/outcome.js';
import type { JudgedLine } from '../../pipeline/model.js';

const NAME = '赋权事项清单';

/** A sound document of 2 + 1 + 1 items and a list of 3 beside them, whose own figures stand in every manner. */
const LINES = [
  '禾川县青禾镇履职事项清单',
  '2025年8月',
  '共有履职事项7项，其中基本履职事项2项、配合履职事项1项、上级部门收回事项1项、赋权事项3项。',
  '赋权事项清单共2类3项，包括城乡建设2项、自然资源1项。',
  '履职事项汇总表',
  '清单\t项数',
  '基本履职事项\t2',
  '配合履职事项\t1',
  '上级部门收回事项\t1',
  '赋权事项清单\t3',
  '合计\t7',
  '青禾镇基本履职事项清单',
  '序号\t事项类别\t事项名称',
  '1\t党的建设\t组织党员学习',
  '2\t民生服务\t办好老年食堂',
  '青禾镇配合履职事项清单',
  '序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t镇配合职责',
  '1\t平安法治\t铁路护路\t禾川县公安局\t负责巡线。\t报告线索。',
  '青禾镇上级部门收回事项清单',
  '序号\t事项类别\t事项名称\t承接部门及工作方式',
  '1\t市场监管\t电梯登记\t禾川县市场监督管理局：负责登记。',
  '青禾镇赋权事项清单（3项）',
  '序号\t事项名称\t实施依据',
  '一、城乡建设（2项）\t\t',
  '1\t对占用村道的处罚\t公路法',
  '2\t对乱倒垃圾的处罚\t固废法',
  '二、自然资源（1项）\t\t',
  '3\t对砍伐林木的处罚\t森林法',
  '合计\t\t3项',
  '注：本表共3项。',
];

async function checked(lines: readonly string[]): Promise<Checked> {
  const done = await checkDocument('清单.txt', new TextEncoder().encode(lines.join('\n')));
  if (!done.ok) throw new Error(done.failure.code);
  return done.value;
}

/** The document with words of it put in place of others, once. */
async function withWords(from: string, to: string): Promise<Checked> {
  const text = LINES.join('\n');
  expect(text).toContain(from);
  return checked(text.replace(from, to).split('\n'));
}

const told = ({ report }: Checked): string[] =>
  report.findings.filter(({ severity }) => severity !== 'info').map(({ ruleId }) => ruleId);

const linesOf = ({ report }: Checked): JudgedLine[] =>
  report.ledger.filter(({ otherList }) => otherList === NAME);

describe('the figures of a list beside the three', () => {
  test('are lines of the ledger, each held against its rows', async () => {
    const done = await checked(LINES);
    expect(told(done)).toEqual([]);
    expect(done.report.status).toBe('pass');
    const lines = linesOf(done).map(({ kind, category, stated, result, list }) =>
      [kind, category, stated, result, list].filter((each) => each !== null).join(' '),
    );
    expect(lines).toEqual([
      'list-total 3 equal',
      'category-number 2 equal',
      'list-total 3 equal',
      'category-count 城乡建设 2 equal',
      'category-count 自然资源 1 equal',
      'list-total 3 equal',
      'list-total 3 equal',
      'list-total 3 equal',
      'group-count 城乡建设 2 equal',
      'group-count 自然资源 1 equal',
      'list-total 3 equal',
    ]);
    expect(done.report.numerals.map(({ result }) => result)).not.toContain('unread');
  });

  test.each([
    ['the narrative', '赋权事项3项', '赋权事项4项', ['list-total-differs']],
    ['the total of its own paragraph', '2类3项', '2类5项', ['list-total-differs']],
    ['a number of categories', '2类3项', '4类3项', ['category-number-differs']],
    ['a category', '包括城乡建设2项', '包括城乡建设4项', ['category-count-differs']],
    ['a category that it lacks', '自然资源1项。', '水利水务1项。', ['category-absent', 'category-unstated']],
    ['a summary table', '赋权事项清单\t3', '赋权事项清单\t8', ['list-total-differs']],
    ['its title', '清单（3项）', '清单（13项）', ['list-total-differs']],
    ['a row of a category', '自然资源（1项）', '自然资源（3项）', ['group-count-differs']],
    ['a row that adds up', '合计\t\t3项', '合计\t\t6项', ['list-total-differs']],
    ['a note below it', '本表共3项', '本表共2项', ['list-total-differs']],
  ])('are told where one is wrong: %s', async (_what, from, to, rules) => {
    const done = await withWords(from, to);
    expect(told(done).sort()).toEqual(rules);
    const [finding] = done.report.findings.filter(({ ruleId }) => ruleId === rules[0]);
    expect(finding).toMatchObject({ list: null, subject: { kind: 'figure' } });
    expect(finding?.message).toContain(NAME);
    expect(linesOf(done).filter(({ result }) => result === 'different')).toHaveLength(1);
  });

  test('a lost row is told by each of them, and its number is the cause', async () => {
    const done = await checked(LINES.filter((line) => !line.startsWith('2\t对乱倒')));
    expect(told(done)).toContain('number-missing');
    const different = linesOf(done).filter(({ result }) => result === 'different');
    expect(different.map(({ kind }) => kind)).toContain('group-count');
    expect(new Set(different.map(({ cause }) => cause))).toEqual(new Set(['table']));
    const grand = done.report.ledger.find(({ kind }) => kind === 'grand-total');
    expect(grand).toMatchObject({ stated: 7, counted: 6, result: 'different', cause: 'table' });
  });

  test('a wrong one among many that agree is the fault of the text', async () => {
    const done = await withWords('赋权事项3项', '赋权事项4项');
    const [line] = linesOf(done).filter(({ result }) => result === 'different');
    expect(line).toMatchObject({ cause: 'text', evidence: ['另一处写的数', '各类项数之和'] });
  });

  test('its name may be shorter, or that of its kind', async () => {
    for (const words of ['赋权3项', '赋权事项清单3项', '3项赋权事项', '由镇承接的赋权类事项3项'])
      expect(told(await withWords('赋权事项3项', words))).toEqual([]);
  });

  test('under a name that no table has it is the one of so many rows, else not understood', async () => {
    const of = async (count: number): Promise<string[]> =>
      told(await withWords(`${LINES[2]}`, `基本履职事项2项，另有行政处罚事项${count}项。`));
    expect([await of(3), await of(5)]).toEqual([[], ['number-unread']]);
  });

  test('two lists beside the three are told apart', async () => {
    const second = ['青禾镇证明事项清单', '序号\t证明名称\t用途', '1\t居住证明\t入学', '2\t亲属证明\t继承'];
    const words = LINES.map((line) => (line.startsWith('赋权事项清单共') ? `${line}证明事项共2项。` : line));
    expect(told(await checked([...words, ...second]))).toEqual([]);
    const wrong = words.map((line) => line.replace('证明事项共2项', '证明事项共3项'));
    const done = await checked([...wrong, ...second]);
    const [line] = done.report.ledger.filter(({ result }) => result === 'different');
    expect([told(done), line?.otherList]).toEqual([['list-total-differs'], '证明事项清单']);
  });
});

describe('a grand total beside such a list', () => {
  const stated = (words: string): string[] => [...LINES.slice(0, 2), words, ...LINES.slice(11)];
  const grand = ({ report }: Checked): string => {
    const { counted, result } = report.ledger.find(({ kind }) => kind === 'grand-total') as JudgedLine;
    return `${counted} ${result}`;
  };

  test.each([
    ['of the three', '共有履职事项4项。', '4 equal'],
    ['of all', '共有履职事项7项。', '7 equal'],
    ['of neither, nearer to the three', '共有履职事项5项。', '4 different'],
    ['of neither, nearer to all', '共有履职事项8项。', '7 different'],
    [
      'of the three as its sentence says',
      '共有履职事项7项，其中基本履职事项2项、配合履职事项1项、上级部门收回事项1项。',
      '4 different',
    ],
  ])('%s', async (_what, words, line) => {
    expect(grand(await checked(stated(words)))).toBe(line);
  });
});

describe('reports', () => {
  test('the table of the lists has a row for it, below the sum, which says what it counts', async () => {
    const { list, report } = await checked(LINES);
    const rows = ledgerRows(list, report, 'zh').slice(-2);
    expect(rows).toEqual([
      ['合计（连同其他清单）', '7', '7', '✓', '', '', ''],
      [NAME, '3', '3', '✓', '2 / 2 ✓', '2 类全部相符 ✓', ''],
    ]);
    expect(sumsOf(list, report, 'zh')).toContain('表中实有 7＝2＋1＋1＋3');
  });

  test('of a wrong one it says so', async () => {
    const { list, report } = await withWords('赋权事项3项', '赋权事项4项');
    expect(ledgerRows(list, report, 'en').at(-1)?.slice(0, 4)).toEqual([NAME, '4、3', '3', '✗']);
  });
});
