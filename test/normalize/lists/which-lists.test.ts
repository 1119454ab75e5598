import { describe, expect, test } from '@jest/globals';
import type { Cell, Table } from '../../../pipeline/model.js';
import { sectionsOf } from '../../../pipeline/normalize/lists/sections.js';
import { checkDocument } from '../../../pipeline/index.js';
import type { Checked } from '../../../pipeline/index.js';
import { otherTitleOf } from '../../../pipeline/normalize/document/other-titles.js';

async function checked(...lines: string[]): Promise<Checked> {
  const done = await checkDocument('清单.txt', new TextEncoder().encode(lines.join('\n')));
  if (!done.ok) throw new Error(done.failure.code);
  return done.value;
}

/** The rules that found something graver than info. */
function told({ report }: Checked): string[] {
  return report.findings.filter(({ severity }) => severity !== 'info').map(({ ruleId }) => ruleId);
}

function counts({ list }: Checked): number[] {
  const { basic, cooperative, recovered } = list.lists;
  return [basic.length, cooperative.length, recovered.length, ...list.otherLists.map(({ count }) => count)];
}

const BASIC = ['序号\t事项类别\t事项名称', '1\t党的建设\t组织党员学习', '2\t民生服务\t办好老年食堂'];
const COOPERATIVE = [
  '序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t镇配合职责',
  '1\t平安法治\t铁路护路\t禾川县公安局\t负责巡线。\t报告线索。',
];
const RECOVERED = [
  '序号\t事项类别\t事项名称\t承接部门及工作方式',
  '1\t市场监管\t电梯登记\t禾川县市场监督管理局：负责登记。',
];

/** A sound document of 2 + 1 + 1 items, and what comes after the narrative and after the last list. */
function document(before: readonly string[], behind: readonly string[]): string[] {
  return [
    '禾川县青禾镇履职事项清单',
    '2025年8月',
    '共有履职事项4项，其中基本履职事项2项、配合履职事项1项、上级部门收回事项1项。',
    ...before,
    '青禾镇基本履职事项清单',
    ...BASIC,
    '青禾镇配合履职事项清单',
    ...COOPERATIVE,
    '青禾镇上级部门收回事项清单',
    ...RECOVERED,
    ...behind,
  ];
}

describe('a list beside the three', () => {
  const rows = ['1\t对占用村道的处罚\t公路法', '2\t对砍伐林木的处罚\t森林法'];

  test.each([
    ['赋权事项清单', '青禾镇赋权事项清单', '序号\t事项名称\t实施依据'],
    ['行政执法事项目录', '附件4 青禾镇行政执法事项目录', '序号\t执法事项\t执法依据'],
    ['委托执法事项清单', '四、委托执法事项清单（2项）', '序号\t事项名称\t委托机关'],
    ['负面清单', '青禾镇负面清单', '编号\t禁止事项\t依据'],
    ['公共服务事项一览表', '青禾镇公共服务事项一览表', '序号\t服务名称\t办理时限'],
    ['不动产摸排台账', '不动产摸排台账', '序号\t摸排内容\t摸排频次'],
  ])('%s is read and counted by itself', async (name, title, heading) => {
    const result = await checked(...document([], [title, heading, ...rows]));
    expect([told(result), counts(result)]).toEqual([[], [2, 1, 1, 2]]);
    expect(result.list.otherLists[0]).toMatchObject({ name, title: title.replaceAll(' ', ''), count: 2 });
    expect(result.list.otherLists[0]?.rows[1]?.cells.map(({ text }) => text)).toEqual(rows[1]?.split('\t'));
  });

  test('a number of it that is missing or repeated is told by its name', async () => {
    const table = ['青禾镇赋权事项清单', '序号\t事项名称\t实施依据', ...rows];
    const gap = await checked(...document([], [...table, '4\t对倾倒垃圾的处罚\t固废法']));
    expect(told(gap)).toEqual(['number-missing']);
    const [finding] = gap.report.findings.filter(({ ruleId }) => ruleId === 'number-missing');
    expect(finding).toMatchObject({
      list: null,
      expected: '3',
      subject: { kind: 'other-row', other: 0, row: 2 },
    });
    expect(finding?.message).toMatch(/^赋权事项清单缺序号 3（2 之后直接是 4，文件第 \d+ 行）/);
    const twice = await checked(...document([], [...table, '2\t对倾倒垃圾的处罚\t固废法']));
    expect(told(twice)).toEqual(['number-repeated']);
  });

  test('it may come first or between the three, and two of them may follow each other', async () => {
    const [first, second] = [
      ['青禾镇权责清单', '序号\t权力名称\t依据', ...rows],
      ['青禾镇证明事项清单', '序号\t证明名称\t用途', ...rows, '3\t居住证明\t入学'],
    ];
    const before = await checked(...document([...first, ...second], []));
    expect([told(before), counts(before)]).toEqual([[], [2, 1, 1, 2, 3]]);
  });

  test('groups, sums, two heading rows and further tables of it', async () => {
    const result = await checked(
      ...document(
        [],
        [
          '青禾镇赋权事项清单',
          '序号\t事项名称\t实施依据',
          '一、城乡建设（1项）\t\t',
          '1\t对占用村道的处罚\t公路法',
          '二、自然资源（1项）\t\t',
          '2\t对砍伐林木的处罚\t森林法',
          '合计\t\t2项',
        ],
      ),
    );
    expect(counts(result)).toEqual([2, 1, 1, 2]);
    expect(result.list.otherLists[0]?.rows.map(({ category }) => category)).toEqual(['城乡建设', '自然资源']);
  });

  test.each([
    '基本履职事项清单',
    '基夲履职事项清单',
    '收固事项清单',
    '青禾镇履职事项清单',
    '配合履职事项青单',
    '党的建设',
    '上级部门收回行政处罚事项清单',
    '本镇没有赋权事项清单，由县里统筹。',
  ])('“%s” is no title of one', (title) => {
    expect(otherTitleOf(title)).toBeNull();
  });

  test('a title of a category above a table with the columns of the list is none', async () => {
    const [heading = '', ...items] = BASIC;
    const lines = document([], []);
    lines.splice(lines.indexOf(items[1] ?? ''), 0, '老年食堂台账', heading);
    expect(counts(await checked(...lines))).toEqual([2, 1, 1]);
  });
});

describe('a table that sums the lists up', () => {
  test.each([
    [
      'categories and lists',
      [
        '类别\t基本履职事项\t配合履职事项\t收回事项\t合计',
        '党的建设\t1\t0\t0\t1',
        '民生服务\t1\t0\t0\t1',
        '平安法治\t0\t1\t0\t1',
        '市场监管\t0\t0\t1\t1',
        '合计\t2\t1\t1\t4',
      ],
    ],
    [
      'a row for each list',
      [
        '序号\t清单名称\t事项数量',
        '1\t基本履职事项清单\t2',
        '2\t配合履职事项清单\t1',
        '3\t上级部门收回事项清单\t1',
      ],
    ],
    [
      'lists by 项',
      ['清单类型\t项数', '基本履职事项\t2项', '配合履职事项\t1项', '上级部门收回事项\t1项', '合计\t4项'],
    ],
    ['one list by category', ['序号\t事项类别\t项数', '1\t党的建设\t1', '2\t民生服务\t1', '合计\t\t2']],
    ['one list by category, side by side', ['类别\t党的建设\t民生服务\t合计', '数量（项）\t1\t1\t2']],
    [
      'lists by category, side by side',
      [
        '清单\t党的建设\t民生服务\t平安法治\t市场监管\t合计',
        '基本履职事项\t1\t1\t—\t—\t2',
        '配合履职事项\t—\t—\t1\t—\t1',
        '上级部门收回事项\t—\t—\t—\t1\t1',
        '合计\t1\t1\t1\t1\t4',
      ],
    ],
    [
      'a row for each category of each list',
      [
        '清单\t类别\t项数',
        '基本履职\t党的建设\t1',
        '基本履职\t民生服务\t1',
        '基本履职\t小计\t2',
        '配合履职\t平安法治\t1',
        '上级收回\t市场监管\t1',
        '总计\t三张清单\t4',
      ],
    ],
    [
      'all lists by category',
      ['类别\t项数', '党的建设\t1', '民生服务\t1', '平安法治\t1', '市场监管\t1', '合计\t4'],
    ],
    [
      'what is counted of each list',
      [
        '清单\t类别数\t事项数\t涉及部门数',
        '基本履职事项\t2\t2\t—',
        '配合履职事项\t1\t1\t1',
        '上级部门收回事项\t1\t1\t1',
      ],
    ],
  ])('%s: no row of a list', async (_what, table) => {
    const result = await checked(...document(['青禾镇履职事项汇总表', ...table], []));
    expect([told(result), counts(result)]).toEqual([[], [2, 1, 1]]);
    // Each of its cells is a number that is checked, once.
    const [first, last] = [5, 5 + table.length];
    const cells = table.slice(1).flatMap((row) => row.split('\t').slice(1));
    const numbers = cells.filter((cell) => /^\d+项?$/.test(cell));
    const own = result.report.numerals.filter(
      ({ place }) => place.kind === 'text' && place.line >= first && place.line < last,
    );
    expect(own.map(({ result: of }) => of)).toEqual(numbers.map(() => 'checked'));
  });

  test('a sum over all lists that is wrong is told', async () => {
    const table = ['类别\t基本履职\t配合履职\t合计', '民生服务\t1\t—\t2', '平安法治\t—\t1\t1'];
    const result = await checked(...document(['青禾镇履职事项汇总表', ...table], []));
    expect(told(result)).toContain('category-count-differs');
  });

  test('it has at most SUMMARY_ROWS rows', () => {
    const cell = (row: number, column: number, text: string): Cell => {
      const place = { kind: 'text', line: row + 1, column: column + 1 } as const;
      return { row, column, rowSpan: 1, columnSpan: 1, text, place };
    };
    const of = (rows: number): number => {
      const place = { kind: 'text', line: 1, column: 1 } as const;
      const texts = [['类别', '项数'], ...Array.from({ length: rows - 1 }, (_, at) => [`类别甲${at}`, '1'])];
      const table: Table = {
        kind: 'table',
        method: 'tabs',
        columns: 2,
        place,
        rows: texts.map((row, at) => ({ place, cells: row.map((text, column) => cell(at, column, text)) })),
      };
      return sectionsOf([table]).summaries.length;
    };
    expect([of(200), of(201)]).toEqual([1, 0]);
  });

  test('it hides no row that is lost', async () => {
    const lines = document(['履职事项汇总表', '清单\t项数', '基本履职事项\t2', '配合履职事项\t1'], []);
    lines.splice(lines.indexOf(BASIC[2] ?? ''), 1);
    expect(told(await checked(...lines))).toContain('list-total-differs');
  });
});

describe('a table whose column names the list of each row', () => {
  const STATED =
    '禾川县青禾镇履职事项清单\n共有履职事项4项，其中基本履职事项2项、配合履职事项1项、上级部门收回事项1项。';
  const rows = [
    '1\t基本履职事项\t组织党员学习\t\t\t\t',
    '2\t基本履职事项\t办好老年食堂\t\t\t\t',
    '3\t配合履职事项\t铁路护路\t禾川县公安局\t负责巡线。\t报告线索。\t',
    '4\t上级部门收回事项\t电梯登记\t禾川县市场监督管理局\t\t\t负责登记。',
  ];
  const heading = '序号\t事项类型\t事项名称\t对应上级部门\t上级部门职责\t镇配合职责\t工作方式';

  test.each([
    ['in order', heading, rows],
    [
      'short names',
      heading.replace('事项类型', '清单类型'),
      rows.map((row) => row.replace('履职事项', '').replace('上级部门收回事项', '收回')),
    ],
    [
      'mixed, with numbers through',
      heading,
      [0, 2, 1, 3].map((at, index) => (rows[at] ?? '').replace(/^\d/, String(index + 1))),
    ],
    [
      'named at first rows only',
      heading,
      rows.map((row, at) => (at === 1 ? row.replace('基本履职事项', '') : row)),
    ],
    [
      'as 清单名称',
      heading.replace('事项类型', '所属清单'),
      rows.map((row) => row.replace(/(履职|收回)事项/, '$1事项清单')),
    ],
  ])('%s', async (_what, head, body) => {
    const result = await checked(STATED, head, ...body);
    expect([told(result).filter((rule) => rule !== 'date-absent'), counts(result)]).toEqual([[], [2, 1, 1]]);
    expect(result.list.lists.recovered[0]?.handovers).toEqual([
      { department: '禾川县市场监督管理局', way: '负责登记。' },
    ]);
    expect(result.report.uncertain).toEqual([]);
  });

  test('a row that is lost, or of another list, is told', async () => {
    const lost = await checked(STATED, heading, ...rows.filter((_, at) => at !== 1));
    expect(told(lost)).toEqual(expect.arrayContaining(['list-total-differs', 'number-missing']));
    const moved = await checked(STATED, heading, ...rows.map((row) => row.replace('2\t基本', '2\t配合')));
    expect(told(moved)).toContain('list-total-differs');
  });

  test('a name that cannot be read makes the reading unsure, and is of the row above', async () => {
    const many = Array.from({ length: 8 }, (_, at) => `${at + 1}\t基本履职事项\t事项甲${at}`);
    const damage = (row: number): string[] =>
      many.map((line, at) => (at <= row ? line : line.replace('基本', '墓夲')));
    const head = '序号\t事项类型\t事项名称';
    // Seven of eight cells name a list: LIST_COLUMN_SHARE.
    const one = await checked('禾川县青禾镇基本履职事项', head, ...damage(6));
    expect([counts(one), one.report.status]).toEqual([[8, 0, 0], 'inconclusive']);
    const two = await checked('禾川县青禾镇基本履职事项', head, ...damage(5));
    expect([counts(two), two.report.status]).toEqual([[8, 0, 0], expect.not.stringMatching('inconclusive')]);
  });

  test('one short name in all rows may be a category: LONE_LIST_NAME_CHARACTERS', async () => {
    const head = '序号\t事项类型\t事项名称';
    const of = async (name: string): Promise<string | undefined> =>
      (await checked(head, `1\t${name}\t事项甲`, `2\t${name}\t事项乙`)).list.lists.basic[0]?.category;
    expect([await of('基本履职'), await of('基本')]).toEqual(['', '基本']);
  });
});

describe('documents of a part of the lists', () => {
  test.each([
    ['basic', ['禾川县青禾镇基本履职事项清单', '2025年8月', '共2项', ...BASIC]],
    ['cooperative', ['附件2 青禾镇配合履职事项清单', ...COOPERATIVE]],
    ['recovered', ['禾川县青禾镇上级部门收回事项清单（1项）', ...RECOVERED]],
    ['two', ['禾川县青禾镇基本履职事项清单', ...BASIC, '禾川县青禾镇配合履职事项清单', ...COOPERATIVE]],
    ['the other is elsewhere', ['青禾镇基本履职事项清单', '配合履职事项清单另行印发。', ...BASIC]],
  ])('%s: one line of info', async (_what, lines) => {
    const result = await checked(...lines);
    expect(told(result)).toEqual([]);
    expect(result.report.findings.filter(({ ruleId }) => ruleId === 'list-apart')).toHaveLength(1);
  });

  test.each([
    ['the title', ['禾川县青禾镇履职事项清单', '青禾镇基本履职事项清单', ...BASIC]],
    [
      'the contents',
      ['目录', '基本履职事项清单……1', '配合履职事项清单……2', '青禾镇基本履职事项清单', ...BASIC],
    ],
    ['a figure', ['基本履职事项2项，配合履职事项1项。', '青禾镇基本履职事项清单', ...BASIC]],
    ['a sum', ['共有履职事项4项。', '青禾镇基本履职事项清单', ...BASIC]],
    ['a sentence', ['本文件含配合履职事项清单。', '青禾镇基本履职事项清单', ...BASIC]],
  ])('a list of which %s speaks is missing', async (_what, lines) => {
    expect(told(await checked(...lines))).toContain('list-missing');
  });

  test('rows and numbers of what is there are checked', async () => {
    const result = await checked('禾川县青禾镇基本履职事项清单', '共3项', ...BASIC);
    expect(told(result)).toEqual(['list-total-differs']);
  });
});

describe("a department's list for its townships", () => {
  test.each(['关联镇街', '涉及乡镇', '配合镇（街道）', '责任街道', '相关苏木'])(
    'a column %s',
    async (column) => {
      const result = await checked(
        '禾川县民政局配合履职事项清单',
        `序号\t事项类别\t事项名称\t${column}\t部门职责\t镇街配合职责`,
        '1\t民生服务\t临时救助\t各镇街\t审批救助。\t受理申请。',
        '2\t民生服务\t老年助餐\t青禾镇\t发放补助。\t核实对象。',
      );
      expect(counts(result)).toEqual([0, 2, 0]);
      expect(told(result)).toEqual([]);
      expect(result.list.lists.cooperative[0]?.cells[3]?.text).toBe('各镇街');
    },
  );

  test('a column of duties that is lost is told', async () => {
    const result = await checked(
      '禾川县民政局配合履职事项清单',
      '序号\t事项类别\t事项名称\t关联镇街\t镇街配合职责',
      '1\t民生服务\t临时救助\t各镇街\t受理申请。',
    );
    expect(told(result)).toContain('heading-damaged');
  });
});
