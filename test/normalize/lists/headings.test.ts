import { describe, expect, test } from '@jest/globals';
import { checked, documentOf, SOUND } from './document.js';

/** A list with other headings. */
const headed = (list: 'basic' | 'cooperative' | 'recovered', ...headings: string[]) => ({
  [list]: [headings, ...SOUND[list].slice(1)],
});

const rules = async (text: string): Promise<string[]> =>
  (await checked(text)).told.map(({ ruleId }) => ruleId);

describe('headings decide by their kind', () => {
  test.each([
    ['旗级部门', '旗级部门职责', '苏木乡镇配合职责'],
    ['旗直部门（单位）', '旗直部门职责', '苏木乡镇协助职责'],
    ['师市部门', '师市部门主要职责', '团场配合职责'],
    ['区直部门', '区级部门职责分工', '乡镇（街道办事处）配合职责'],
    ['主责部门', '主责部门工作职责', '镇办配合职责'],
    ['牵头单位', '牵头单位职责任务', '街乡镇配合职责'],
    ['对应部门', '部门职责', '乡镇街道配合职责'],
    ['市直部门', '市直部门履职内容', '管委会配合履职职责'],
    ['县级业务主管部门', '主管部门责任', '农场协助履职内容'],
    ['县（区）级部门', '县（区）级部门职责', '园区配合任务'],
    ['旗县区部门', '旗县区部门职责', '矿区配合职责'],
    ['兵团直属部门', '相关部门职责', '乡镇（街道）配合工作职责'],
  ])('%s, %s, %s', async (departments, superior, township) => {
    const headings = headed('cooperative', '序号', '事项类别', '事项名称', departments, superior, township);
    expect(await rules(documentOf(headings))).toEqual([]);
  });

  test.each([
    '事项名称及内容',
    '履职内容',
    '主要内容',
    '具体事项',
    '职责事项名称',
    '履职事项（内容）',
    '主要职责',
    '工作任务',
  ])('the items of the basic list below %s', async (name) => {
    const { list, told } = await checked(documentOf(headed('basic', '编号', '所属领域', name)));
    expect(told).toEqual([]);
    expect(list.tables.basic?.columns.map(({ role }) => role)).toEqual(['number', 'category', 'name']);
  });

  test('the items of the other list below 配合履职事项', async () => {
    const headings = ['序号', '类别', '配合履职事项', '县级部门', '县级部门职责', '镇职责'];
    expect(await rules(documentOf(headed('cooperative', ...headings)))).toEqual([]);
  });

  test.each([
    ['承接部门（工作方式）', 'handover'],
    ['承接单位及履职方式', 'handover'],
    ['收回部门和收回后工作措施', 'handover'],
    ['县级承接部门（单位）及工作方式', 'handover'],
    ['责任部门、工作方式', 'handover'],
    ['旗级承接部门及落实举措', 'handover'],
  ])('%s is a %s', async (heading, role) => {
    const { list, told } = await checked(
      documentOf(headed('recovered', '序号', '事项类别', '事项名称', heading)),
    );
    expect(told).toEqual([]);
    expect(list.tables.recovered?.columns.at(-1)?.role).toBe(role);
  });
});

test.each(['备注', '法律依据', '实施依据', '政策法规依据', '设定依据（文件）', '补充说明'])(
  'a column %s may be blank in any row, and its tab may be lost',
  async (extra) => {
    const [heading = [], ...rows] = SOUND.basic;
    const basic = [[...heading, extra], [...rows[0]!, '《党章》'], rows[1]!, [...rows[2]!, '']];
    expect(await rules(documentOf({ basic }))).toEqual([]);
  },
);

describe('two heading rows with a spanned one', () => {
  const rows = SOUND.cooperative.slice(1);
  test.each([
    ['职责分工', ['对应部门', '部门职责', '镇职责']],
    ['职责分工', ['县级部门', '县级部门职责', '乡镇（街道）']],
    ['配合履职职责', ['旗级部门', '旗级部门职责', '苏木乡镇配合职责']],
    ['工作职责', ['牵头部门', '牵头部门职责', '街镇职责']],
    ['职责划分', ['上级部门', '上级部门职责', '镇配合职责']],
    ['职责边界', ['主责部门', '主责部门职责', '团场配合职责']],
  ])('%s over %p', async (over, [departments, superior, township]) => {
    const cooperative = [
      ['序号', '事项类别', '事项名称', over, '', ''],
      ['', '', '', departments!, superior!, township!],
      ...rows,
    ];
    const { list, told } = await checked(documentOf({ cooperative }));
    expect(told).toEqual([]);
    expect(list.lists.cooperative.map(({ departments }) => departments)).toEqual([
      ['县民政局'],
      ['县农业农村局'],
    ]);
  });

  test('below 职责分工 a body stands for its duties', async () => {
    const cooperative = [
      ['序号', '事项类别', '事项名称', '对应部门', '职责分工', ''],
      ['', '', '', '', '县级部门', '乡镇（街道）'],
      ...rows,
    ];
    const { list, told } = await checked(documentOf({ cooperative }));
    expect(told).toEqual([]);
    expect(list.tables.cooperative?.columns.map(({ role }) => role).slice(3)).toEqual([
      'departments',
      'superiorDuties',
      'townshipDuties',
    ]);
  });
});

describe('where the words do not tell, the contents do, and it is said', () => {
  test.each([
    ['谁来牵头', 'departments', 3],
    ['县里管什么', 'superiorDuties', 4],
    ['咱们干啥', 'townshipDuties', 5],
    ['板块', 'category', 1],
  ])('%s is read as %s', async (heading, role, column) => {
    const [usual = [], ...rows] = SOUND.cooperative;
    const more = [
      ['3', '乡村振兴', '农机购置补贴核验', '县农业农村局', '受理申请，核验机具。', '宣传政策，协助核实。'],
    ];
    const cooperative = [usual.with(column, heading), ...rows, ...more];
    const statement = '共有履职事项8项，其中基本履职事项3项、配合履职事项3项、上级部门收回事项2项。';
    const { list, told, info } = await checked(documentOf({ cooperative, statement }));
    expect(told).toEqual([]);
    expect(list.tables.cooperative?.columns[column]?.role).toBe(role);
    if (role !== 'category') expect(info).toContain('heading-assumed');
  });

  test.each([
    ['departments', 3, ['对应上级部们', '对应上圾部门', '']],
    ['townshipDuties', 5, ['配台职责', '镇配合职则', '乡填配合职责', '']],
    ['superiorDuties', 4, ['上级部门职则', '部门只责', '']],
    ['name', 2, ['事项明称', '事顶名称', '']],
    ['number', 0, ['序亏', '项', '']],
  ])('a damaged heading over %s is told', async (_, column, damaged) => {
    for (const heading of damaged) {
      const [usual = [], ...rows] = SOUND.cooperative;
      const text = documentOf({ cooperative: [usual.with(column, heading), ...rows] });
      expect([heading, await rules(text)]).toEqual([heading, expect.arrayContaining(['heading-damaged'])]);
    }
  });

  test('an unknown heading over what the list does not have is told', async () => {
    const [usual = [], ...rows] = SOUND.cooperative;
    const cooperative = [usual.with(5, '联系电话'), ...rows.map((row) => row.with(5, '5210000'))];
    expect(await rules(documentOf({ cooperative }))).toContain('heading-damaged');
  });
});

describe('a heading row that stands below the first rows', () => {
  /** A list whose heading row was sorted in among its rows, or moved there. */
  const moved = (list: 'basic' | 'cooperative' | 'recovered', below: number) => {
    const [heading = [], ...rows] = SOUND[list];
    return { [list]: [...rows.slice(0, below), heading, ...rows.slice(below)] };
  };

  const asText = (text: string): string => text;
  const asHtml = (text: string): string => {
    const rowOf = (line: string): string =>
      `<tr>${line
        .split('\t')
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr>`;
    const blocks = text.trim().split(/\n\n+/);
    const shown = blocks.map((block) =>
      block.includes('\t') ? `<table>${block.split('\n').map(rowOf).join('')}</table>` : `<p>${block}</p>`,
    );
    return `<html><body>${shown.join('\n')}</body></html>`;
  };

  test.each([
    ['basic', 1, 'text', asText, '这一页缺少表头'],
    ['basic', 1, 'HTML', asHtml, '表头在前 1 行事项之下'],
    ['basic', 2, 'HTML', asHtml, '表头在前 2 行事项之下'],
    ['cooperative', 1, 'HTML', asHtml, '表头在前 1 行事项之下'],
    ['recovered', 1, 'HTML', asHtml, '表头在前 1 行事项之下'],
  ] as const)('of %s is told, and all rows are read: %i, %s', async (list, below, _, form, words) => {
    expect((await checked(form(documentOf({})))).told).toEqual([]);
    const { told } = await checked(form(documentOf(moved(list, below))));
    expect(told.map(({ ruleId }) => ruleId)).toEqual(['heading-damaged']);
    expect(told[0]?.message).toContain(words);
  });
});
