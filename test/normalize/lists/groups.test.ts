import { describe, expect, test } from '@jest/globals';
import { checked, documentOf } from './document.js';

const told = async (text: string) =>
  (await checked(text)).told.map(({ ruleId, actual }) => `${ruleId} ${actual}`);

const NAMES = ['组织党员学习，定期召开支部会议', '做好党员发展和日常管理', '培育特色产业，走访服务企业'];
const basicOf = (first: string, second: string, heading = ['序号', '事项名称']) => [
  heading,
  [first],
  ['1', NAMES[0]!],
  ['2', NAMES[1]!],
  [second],
  ['3', NAMES[2]!],
];
const STATED =
  '共有履职事项7项。基本履职事项3项，包括党的建设2项、经济发展1项。配合履职事项2项。上级部门收回事项2项。';
/** The same with a wrong count of the second category. */
const WRONG = STATED.replace('经济发展1项', '经济发展9项');

describe('a category under two names', () => {
  test.each([
    ['一、党的建设方面（2项）', '二、经济发展方面（1项）'],
    ['一、党的建设领域（2项）', '二、经济发展领域（1项）'],
    ['一、党的建设事项（2项）', '二、经济发展事项（1项）'],
    ['一、党的建设工作（2项）', '二、经济发展工作（1项）'],
    ['一、党的建设类（2项）', '二、经济发展类（1项）'],
    ['（一）党的建设方面事项（2项）', '（二）经济发展方面事项（1项）'],
    ['一、党的建设（2）', '二、经济发展（1）'],
    ['党的建设方面（2）', '经济发展方面（1）'],
    ['一、党的建设方面：2项', '二、经济发展方面：1项'],
    ['一、党的建设方面【2项】', '二、经济发展方面【1项】'],
  ])('%s', async (first, second) => {
    const basic = basicOf(first, second);
    expect(await told(documentOf({ basic, statement: STATED }))).toEqual([]);
    expect(await told(documentOf({ basic, statement: WRONG }))).toEqual(['category-count-differs 1']);
    const damaged = basicOf(first, second.replace('1', '4'));
    expect(await told(documentOf({ basic: damaged, statement: STATED }))).toEqual(['group-count-differs 1']);
  });

  test.each(['方面', '领域', '类', '工作'])('in cells: 党的建设%s', async (tail) => {
    const basic = [
      ['序号', '事项类别', '事项名称'],
      ['1', `党的建设${tail}`, NAMES[0]!],
      ['2', `党的建设${tail}`, NAMES[1]!],
      ['3', `经济发展${tail}`, NAMES[2]!],
    ];
    expect(await told(documentOf({ basic, statement: STATED }))).toEqual([]);
    expect(await told(documentOf({ basic, statement: WRONG }))).toEqual(['category-count-differs 1']);
  });

  test.each(['方面', '领域', '事项'])('in the statement: 党的建设%s', async (tail) => {
    const statement = STATED.replace('党的建设', `党的建设${tail}`).replace('经济发展', `经济发展${tail}`);
    expect(await told(documentOf({ statement }))).toEqual([]);
    expect(await told(documentOf({ statement: statement.replace('2项、', '5项、') }))).toEqual([
      'category-count-differs 2',
    ]);
  });

  test('an ordinal in brackets is no count', async () => {
    const { list } = await checked(documentOf({ basic: basicOf('一、党的建设（一）', '二、经济发展（1）') }));
    expect(list.tables.basic?.groups.map(({ stated }) => stated)).not.toContain(2);
  });
});

describe('rows across the table that are departments', () => {
  const grouped = (first: string, second: string, heading: string[], cells: string[][]) => [
    heading,
    [first],
    ['1', '出具居民家庭经济状况证明', ...(cells[0] ?? [])],
    [second],
    ['2', '民办幼儿园办园条件审核', ...(cells[1] ?? [])],
  ];
  const TWO = ['序号', '事项名称', '承接部门', '工作方式'];
  const BOTH = [
    ['县民政局', '通过部门数据共享核查。'],
    ['县教育局', '组织实地评估。'],
  ];

  test.each([
    ['一、县民政局（1项）', '二、县教育局（1项）', TWO, BOTH],
    ['（一）曹县民政局（1项）', '（二）曹县教育局（1项）', TWO, BOTH],
    ['一、县民政局1项', '二、县教育局1项', TWO, BOTH],
    ['一、县民政局（1）', '二、县教育局（1）', TWO, BOTH],
    ['一、县民政局', '二、县教育局', TWO, BOTH],
    ['一、县民政局承接（1项）', '二、县教育局承接（1项）', TWO, BOTH],
    ['由县民政局收回（1项）', '由县教育局收回（1项）', TWO, BOTH],
    [
      '一、县民政局（1项）',
      '二、县教育局（1项）',
      ['序号', '事项名称', '承接部门及工作方式'],
      [['县民政局：通过部门数据共享核查。'], ['县教育局：组织实地评估。']],
    ],
    [
      '一、县民政局（1项）',
      '二、县教育局（1项）',
      ['序号', '事项名称', '工作方式'],
      [['通过部门数据共享核查。'], ['组织实地评估。']],
    ],
  ])('%s, %s', async (first, second, heading, cells) => {
    const recovered = grouped(first, second, heading, cells);
    const { list, told: found } = await checked(documentOf({ recovered }));
    expect(found).toEqual([]);
    expect(list.lists.recovered.map(({ category }) => category)).toEqual(['', '']);
    expect(
      list.lists.recovered.flatMap(({ handovers }) => handovers.map(({ department }) => department)),
    ).toEqual(['县民政局', '县教育局']);
    if (/1/.test(second))
      expect(
        await told(documentOf({ recovered: grouped(first, second.replace('1', '3'), heading, cells) })),
      ).toEqual(['group-count-differs 1']);
  });
});
