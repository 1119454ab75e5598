import { describe, expect, test } from '@jest/globals';
import { extract } from '../../pipeline/extract/index.js';
import type { DutyList, Format } from '../../pipeline/model.js';
import { handoversOf, handoversOfColumns } from '../../pipeline/normalize/items/handovers.js';
import { partsOf } from '../../pipeline/normalize/items/duties.js';
import { fullName, splitDepartments } from '../../pipeline/common/departments.js';
import { groupOf } from '../../pipeline/normalize/lists/group-rows.js';
import { roleOf } from '../../pipeline/common/vocabulary/headings.js';
import { normalize } from '../../pipeline/normalize/index.js';
import { listTableOf } from '../../pipeline/normalize/lists/list-table.js';
import { sectionsOf } from '../../pipeline/normalize/lists/sections.js';
import { localityOf } from '../../pipeline/common/locality.js';
import { titleOf } from '../../pipeline/normalize/document/titles.js';
import { parseNumeral, parseRowNumber } from '../../pipeline/common/numerals.js';
import { tablesOf } from '../extract/blocks.js';

async function listOf(text: string, format: Format & ('text' | 'html') = 'text'): Promise<DutyList> {
  const source = { kind: 'text', document: '清单', format, encoding: 'utf-8', text, notes: [] } as const;
  const tables = await extract({ ...source, notes: [] });
  const list = tables.ok ? normalize(tables.value) : tables;
  if (!list.ok) throw new Error(list.failure.code);
  return list.value;
}

test.each([
  ['number', ['序号', '编号', '序 号', '顺序号']],
  ['category', ['事项类别', '类别', '事项类型', '所属领域', '履职类别', '一级事项']],
  ['name', ['事项名称', '履职事项', '基本履职事项', '配合履职事项名称', '事项', '名称', '二级事项']],
  [
    'departments',
    ['对应上级部门', '上级部门', '主管部门', '牵头部门', '县级主管部门', '责任部门（单位）', '牵头单位'],
  ],
  ['superiorDuties', ['上级部门职责', '部门职责', '主管部门职责', '牵头部门职责', '上级部门主要职责']],
  [
    'townshipDuties',
    [
      '镇配合职责',
      '乡配合职责',
      '街道配合职责',
      '乡镇（街道）配合职责',
      '镇(街道)配合职责',
      '苏木配合职责',
      '配合职责',
      '乡镇配合职责',
    ],
  ],
  ['handover', ['承接部门及工作方式', '承接部门和工作方式', '收回部门及工作方式']],
  ['receiver', ['承接部门', '承接单位', '收回部门']],
  ['way', ['工作方式', '履职方式']],
  ['other', ['备注', '设定依据']],
])('headings of the column %s', (role, headings) => {
  expect(headings.map((heading) => [heading, roleOf(heading)])).toEqual(
    headings.map((heading) => [heading, role]),
  );
});

test.each(['党的建设', '1', '', '负责全县教育工作', '序', '号'])('“%s” is no heading', (text) => {
  expect(roleOf(text)).toBeNull();
});

test.each([
  ['青禾镇基本履职事项清单', 'basic'],
  ['一、基本履职事项清单（110项）', 'basic'],
  ['（二）配合履职事项清单', 'cooperative'],
  ['附件2：协助配合履职事项清单', 'cooperative'],
  ['上级部门收回事项清单', 'recovered'],
  ['3.上级部门收回履职事项清单', 'recovered'],
  ['上级部门收回的事项清单', 'recovered'],
  ['上级部门收回（取消）事项清单', 'recovered'],
  ['上级部门收回事项明细', 'recovered'],
  ['上级部门收回职责清单', 'recovered'],
  ['上级部门承接事项清单', 'recovered'],
  ['（三）上级部门收回', 'recovered'],
  ['配合事项清单', 'cooperative'],
  ['协助配合事项清单', 'cooperative'],
  ['配合上级部门履职事项清单', 'cooperative'],
  ['基本事项清单', 'basic'],
  ['一、基本情况', null],
  ['上级部门收回', null],
  ['镇配合职责', null],
  ['基本履职事项清单......1', null],
  ['青禾镇履职事项清单', null],
  ['基本履职事项清单列出青禾镇应当办理的事项。', null],
])('the title “%s”', (title, list) => {
  expect(titleOf(title)).toBe(list);
});

test.each([
  ['一、党的建设（24项）', { category: '党的建设', stated: 24 }],
  ['（一）党的建设', { category: '党的建设', stated: null }],
  ['二、经济发展类（共３项）', { category: '经济发展', stated: 3 }],
  ['党的建设（二十四项）', { category: '党的建设', stated: 24 }],
  ['平安法治：7项', { category: '平安法治', stated: 7 }],
  ['党的建设', null],
  ['1', null],
])('the category row “%s”', (text, group) => {
  expect(groupOf(text)).toEqual(group);
});

test.each([
  ['一百一十', 110],
  ['一百零一', 101],
  ['两百零三', 203],
  ['二百四十五', 245],
  ['一千零一十', 1010],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['三十四', 34],
  ['二〇二五', 2025],
  ['壹佰壹拾', 110],
  ['0110', 110],
  ['甲', null],
  ['', null],
])('the numeral %s', (text, value) => {
  expect(parseNumeral(text)).toBe(value);
});

test.each([
  ['12', 12],
  ['12.', 12],
  ['(12)', 12],
  ['（12）', 12],
  ['十二、', 12],
  ['①', 1],
  ['⑳', 20],
  ['㉑', 21],
  ['㊿', 50],
  ['⑴', 1],
  ['⒛', 20],
  ['①②', null],
  ['1-2', null],
  ['合计', null],
])('the row number %s', (text, value) => {
  expect(parseRowNumber(text)).toBe(value);
});

test.each([
  ['云澜省松陵市禾川县青禾镇履职事项清单', ['云澜省', '松陵市', '禾川县', '青禾镇']],
  ['松陵市禾川县青禾镇基本履职事项清单', [null, '松陵市', '禾川县', '青禾镇']],
  ['禾川县青禾乡履职事项清单', [null, null, '禾川县', '青禾乡']],
  ['松陵市青禾街道履职事项清单', [null, null, '松陵市', '青禾街道']],
  ['松陵市南湖区青禾街道办事处履职事项清单', [null, '松陵市', '南湖区', '青禾街道']],
  ['北京市南湖区青禾镇履职事项清单', ['北京市', null, '南湖区', '青禾镇']],
  ['云北自治区松陵盟禾川旗青禾苏木履职事项清单', ['云北自治区', '松陵盟', '禾川旗', '青禾苏木']],
  ['云澜省松陵州禾川自治县青禾民族乡履职事项清单', ['云澜省', '松陵州', '禾川自治县', '青禾民族乡']],
  ['云澜省松陵彝族自治州禾川市青禾镇履职事项清单', ['云澜省', '松陵彝族自治州', '禾川市', '青禾镇']],
  ['青禾镇履职事项清单', [null, null, null, '青禾镇']],
  ['河北雄安新区容城县青禾镇履职事项清单', ['河北省', '雄安新区', '容城县', '青禾镇']],
  ['海南藏族自治州共和县青禾镇履职事项清单', [null, '海南藏族自治州', '共和县', '青禾镇']],
  ['山东庄镇履职事项清单', [null, null, null, '山东庄镇']],
  ['第八师石河子市一四九团履职事项清单', [null, '第八师', '石河子市', '一四九团']],
  ['青岛市市南区青禾街道履职事项清单', [null, '青岛市', '市南区', '青禾街道']],
  ['曹县镇（街道）履职事项清单', [null, null, '曹县', null]],
  ['关于印发《曹县青禾镇履职事项清单》的通知', [null, null, '曹县', '青禾镇']],
  ['青禾镇人民政府关于公开履职事项清单的公告', [null, null, null, '青禾镇']],
  ['履职事项清单', [null, null, null, null]],
  ['表1 青禾镇基本履职事项清单', [null, null, null, '青禾镇']],
  ['第三部分 禾川县青禾镇上级部门收回事项清单', [null, null, '禾川县', '青禾镇']],
  ['清单二：青禾镇配合履职事项清单（共20项）', [null, null, null, '青禾镇']],
])('the place of “%s”', (title, places) => {
  const { province, prefecture, county, township } = localityOf(title);
  expect([province, prefecture, county, township]).toEqual(places);
});

describe('departments', () => {
  test.each([
    ['县教育局、县公安局', ['县教育局', '县公安局']],
    [
      '县委组织部（县委老干部局、县公务员局）、县民政局',
      ['县委组织部（县委老干部局、县公务员局）', '县民政局'],
    ],
    ['县教育局\n县公安局', ['县教育局', '县公安局']],
    ['县教 育局', ['县教育局']],
    ['县自然\n资源局', ['县自然资源局']],
    ['', []],
  ])('%j', (text, names) => {
    expect(splitDepartments(text)).toEqual(names);
  });

  test.each([
    ['县教育局', '禾川县教育局'],
    ['县人社局', '禾川县人力资源和社会保障局'],
    ['教育局', '禾川县教育局'],
    ['县气象局', '县气象局'],
  ])('%s stands for %s', (short, full) => {
    expect(fullName(short, ['禾川县教育局', '禾川县人力资源和社会保障局'])).toBe(full);
  });
});

describe('parts and steps', () => {
  test.each([
    ['负责甲。', [[null, [], [[null, '负责甲。']]]]],
    [
      '1.甲；\n2.乙。',
      [
        [
          null,
          [],
          [
            ['1.', '甲；'],
            ['2.', '乙。'],
          ],
        ],
      ],
    ],
    [
      '（一）甲；（二）乙。',
      [
        [
          null,
          [],
          [
            ['（一）', '甲；'],
            ['（二）', '乙。'],
          ],
        ],
      ],
    ],
    [
      '县教育局：\n1.甲。\n县公安局：2.乙。',
      [
        ['县教育局', ['禾川县教育局'], [['1.', '甲。']]],
        ['县公安局', ['县公安局'], [['2.', '乙。']]],
      ],
    ],
    ['县教育局、县公安局：甲。', [['县教育局、县公安局', ['禾川县教育局', '县公安局'], [[null, '甲。']]]]],
    ['一、甲乙\n1.丙。', [['一、甲乙', [], [['1.', '丙。']]]]],
    [
      '工作内容：1.甲；',
      [
        [
          null,
          [],
          [
            [null, '工作内容：'],
            ['1.', '甲；'],
          ],
        ],
      ],
    ],
    ['面积3.5亩', [[null, [], [[null, '面积3.5亩']]]]],
    ['', []],
  ])('%j', (text, parts) => {
    expect(
      partsOf(text, ['禾川县教育局']).map((part) => [
        part.heading,
        part.departments,
        part.steps.map((step) => [step.number, step.text]),
      ]),
    ).toEqual(parts);
  });
});

describe('handovers', () => {
  test.each([
    ['县民政局：负责甲。', [['县民政局', '负责甲。']]],
    [
      '县民政局：甲。\n县教育局：乙。',
      [
        ['县民政局', '甲。'],
        ['县教育局', '乙。'],
      ],
    ],
    [
      '县民政局、县教育局',
      [
        ['县民政局', ''],
        ['县教育局', ''],
      ],
    ],
    ['取消考核。', [[null, '取消考核。']]],
    [
      '承接部门：县民政局\n工作方式：比对数据：1.核对；2.核定。',
      [['县民政局', '比对数据：1.核对；2.核定。']],
    ],
    [
      '收回部门：县民政局、县财政局；工作方式：比对数据。 收回部门：县公安局；工作方式：核发。',
      [
        ['县民政局', '比对数据。'],
        ['县财政局', '比对数据。'],
        ['县公安局', '核发。'],
      ],
    ],
  ])('one column: %j', (text, pairs) => {
    expect(handoversOf(text).map((pair) => [pair.department, pair.way])).toEqual(pairs);
  });

  test.each([
    ['县民政局', '负责甲。', [['县民政局', '负责甲。']]],
    [
      '县民政局、县教育局',
      '甲。\n乙。',
      [
        ['县民政局', '甲。'],
        ['县教育局', '乙。'],
      ],
    ],
    [
      '县民政局、县教育局',
      '甲。',
      [
        ['县民政局', '甲。'],
        ['县教育局', '甲。'],
      ],
    ],
    ['', '甲。', [[null, '甲。']]],
  ])('two columns: %j, %j', (receiver, way, pairs) => {
    expect(handoversOfColumns(receiver, way).map((pair) => [pair.department, pair.way])).toEqual(pairs);
  });
});

describe('a document', () => {
  const BASIC = '基本履职事项清单\n序号\t事项类别\t事项名称\n1\t党建\t甲\n2\t党建\t乙\n3\t经济\t丙\n';

  test('its front', async () => {
    const list = await listOf(
      `内部\n云澜省禾川县\n青禾镇履职事项清单\n2025年8月\n目  录\n1.基本履职事项清单......1\n配合履职事项清单 12\n说明\n` +
        BASIC,
    );
    expect(list.title).toEqual({
      text: '云澜省禾川县青禾镇履职事项清单',
      place: { kind: 'text', line: 2, column: 1 },
    });
    expect(list.date?.text).toBe('2025年8月');
    expect(list.classification?.text).toBe('内部');
    expect(list.contents.map(({ title, list: of, page }) => [title, of, page])).toEqual([
      ['1.基本履职事项清单', 'basic', 1],
      ['配合履职事项清单', 'cooperative', 12],
    ]);
    expect(list.statement.paragraphs.map((each) => each.text)).toEqual(['说明']);
    expect(list.place).toEqual({
      province: '云澜省',
      prefecture: null,
      county: '禾川县',
      township: '青禾镇',
    });
  });

  test('contents with notes, counts and the counts of categories', async () => {
    const list = await listOf(
      '青禾镇履职事项清单\n目录\n一、基本履职事项清单（青禾镇）（3项）……1\n（一）党建（2项）\n（二）经济（1项）\n' +
        '二、上级部门收回事项清单（共二项）……3\n说明\n' +
        BASIC,
    );
    expect(list.contents.map(({ title, list: of }) => [title, of])).toEqual([
      ['一、基本履职事项清单(青禾镇)(3项)', 'basic'],
      ['(一)党建(2项)', null],
      ['(二)经济(1项)', null],
      ['二、上级部门收回事项清单(共二项)', 'recovered'],
    ]);
    expect(
      list.statement.figures.slice(0, 3).map(({ list: of, category, stated }) => [of, category, stated]),
    ).toEqual([
      ['basic', null, 3],
      ['basic', '党建', 2],
      ['basic', '经济', 1],
    ]);
  });

  test('a list alone is titled by its own title, also where a text stands between that and the table', async () => {
    const list = await listOf(
      `附件1\n禾川县青禾镇基本履职事项清单\n说明：本清单是第一张清单，由镇党委、政府负责。\n基本履职事项明细\n${BASIC.replace('基本履职事项清单\n', '')}`,
    );
    expect(list.title?.text).toBe('禾川县青禾镇基本履职事项清单');
    expect(list.tables.basic?.title).toBe('基本履职事项明细');
    expect(list.place.county).toBe('禾川县');
  });

  test.each([
    ...['2025年8月', '2025年8月1日', '二〇二五年八月', '二○二五年十二月三十一日', '２０２５年８月'],
    ...[
      '（2025年8月）',
      '(2025.8)',
      '印发日期：2025年8月1日',
      '编制时间：2025-08',
      '2025年8月印发',
      '（2025年8月修订）',
    ],
  ])('the date %s', async (date) => {
    expect((await listOf(`青禾镇履职事项清单\n${date}\n${BASIC}`)).date?.text).toBe(date);
  });

  const rowsOf = (list: DutyList): unknown[] =>
    list.lists.basic.map((item) => [item.number, item.category, item.categoryFrom, item.name]);

  test.each<[style: string, format: 'text' | 'html', table: string, from: string[]]>([
    ['column', 'text', BASIC, ['cell', 'cell', 'cell']],
    [
      'first-row',
      'text',
      '基本履职事项清单\n序号\t事项类别\t事项名称\n1\t党建\t甲\n2\t\t乙\n3\t经济\t丙\n',
      ['cell', 'above', 'cell'],
    ],
    [
      'merged',
      'html',
      '<h1>基本履职事项清单</h1><table><tr><th>序号<th>事项类别<th>事项名称<tr><td>1<td rowspan=2>党建<td>甲<tr><td>2<td>乙<tr><td>3<td>经济<td>丙</table>',
      ['cell', 'merged', 'cell'],
    ],
    [
      'group',
      'html',
      '<h1>基本履职事项清单</h1><table><tr><th>序号<th>事项名称<tr><td colspan=2>一、党建（2项）<tr><td>1<td>甲<tr><td>2<td>乙<tr><td colspan=2>二、经济<tr><td>3<td>丙</table>',
      ['group', 'group', 'group'],
    ],
  ])('categories given as %s', async (style, format, table, from) => {
    const list = await listOf(table, format);
    expect(list.tables.basic?.categoryStyle).toBe(style);
    expect(rowsOf(list)).toEqual([
      [1, '党建', from[0], '甲'],
      [2, '党建', from[1], '乙'],
      [3, '经济', from[2], '丙'],
    ]);
  });

  test('a category row states its count', async () => {
    const list = await listOf('基本履职事项清单\n序号\t事项名称\n一、党建（2项）\n1\t甲\n2\t乙\n');
    expect(list.tables.basic?.groups).toMatchObject([{ category: '党建', stated: 2, before: 0 }]);
    expect(list.statement.figures).toMatchObject([
      {
        kind: 'group-count',
        list: 'basic',
        category: '党建',
        stated: 2,
        paragraph: null,
        place: { line: 3 },
      },
    ]);
  });

  test('numbers that begin again in each category', async () => {
    const list = await listOf(BASIC.replace('3\t经济', '1\t经济'));
    expect(list.tables.basic?.numbering).toBe('by-category');
  });

  test('a heading of two levels, and the receiver in a column of its own', async () => {
    const list = await listOf(
      '<h1>上级部门收回事项清单</h1><table><tr><th rowspan=2>序号<th rowspan=2>事项类别<th rowspan=2>事项名称<th colspan=2>承接部门及工作方式<tr><th>承接部门<th>工作方式<tr><td>1<td>民生<td>甲<td>县民政局<td>负责乙。</table>',
      'html',
    );
    expect(list.tables.recovered?.columns.map((column) => column.role)).toEqual([
      'number',
      'category',
      'name',
      'receiver',
      'way',
    ]);
    expect(list.tables.recovered?.headings).toHaveLength(1);
    expect(list.lists.recovered[0]?.handovers).toEqual([{ department: '县民政局', way: '负责乙。' }]);
  });

  test('text between the title and the table is the list’s own', async () => {
    const table = BASIC.slice(BASIC.indexOf('\n') + 1);
    const front = '青禾镇履职事项清单\n说明\n基本履职事项清单\n（共3项）\n本清单共2类3项。\n';
    const tables = await tablesOf('text', front + table);
    const { sections, front: before, back } = sectionsOf(tables.blocks);
    expect(sections.map(({ list, intro }) => [list, intro.map((each) => each.text)])).toEqual([
      ['basic', ['（共3项）', '本清单共2类3项。']],
    ]);
    expect(before.map((each) => each.text)).toEqual(['青禾镇履职事项清单', '说明']);
    expect(back).toEqual([]);
  });

  test('a title without a table leaves what follows it where it is', async () => {
    const tables = await tablesOf('text', `说明\n一、基本履职事项清单\n甲\n${BASIC}`);
    expect(sectionsOf(tables.blocks).sections[0]?.title?.place).toMatchObject({ line: 4 });
  });

  const titled = (table: string): Promise<DutyList> => listOf(`基本履职事项清单\n${table}`);

  test.each([
    [
      'a heading above its own table',
      '一、党建（2项）\n序号\t事项名称\n1\t甲\n2\t乙\n二、经济\n序号\t事项名称\n3\t丙\n',
    ],
    ['an ordinal in the number cell', '序号\t事项名称\n一\t党建（2项）\n1\t甲\n2\t乙\n（二）\t经济\n3\t丙\n'],
    [
      'no ordinal in it',
      '序号\t事项名称\t备注\n \t党建（2项）\t\n1\t甲\t-\n2\t乙\t-\n二\t经济\t\n3\t丙\t-\n',
    ],
    [
      'a cell that is repeated',
      '序号\t事项名称\n一、党建（2项）\t一、党建（2项）\n1\t甲\n2\t乙\n经济\t经济\n3\t丙\n',
    ],
  ])('a category row with %s', async (_name, table) => {
    const list = await titled(table);
    expect(rowsOf(list)).toEqual([
      [1, '党建', 'group', '甲'],
      [2, '党建', 'group', '乙'],
      [3, '经济', 'group', '丙'],
    ]);
    expect(list.tables.basic?.groups.map((group) => group.stated)).toEqual([2, null]);
  });

  test('a list that numbers its items in Chinese has no category rows', async () => {
    const list = await titled('序号\t事项名称\n一\t组织换届\n二\t评议党员\n');
    expect(rowsOf(list)).toEqual([
      [1, '', 'none', '组织换届'],
      [2, '', 'none', '评议党员'],
    ]);
  });

  test('invisible characters make no other category', async () => {
    const list = await titled(BASIC.slice(9).replace('2\t党建', '2\t党\u200b建\u2060'));
    expect(list.lists.basic.map((item) => item.category)).toEqual(['党建', '党建', '经济']);
  });

  test.each([
    ['合计\t\t3项', '合计 3项', 3, null],
    ['总计\t3', '总计 3', 3, null],
    ['\t共计\t叁项', '共计 叁项', 3, null],
    ['小计\t\t1', '小计 1', 1, '经济'],
    ['党建小计\t\t2', '党建小计 2', 2, '党建'],
    ['合计3项', '合计3项', 3, null],
    ['党建合计\t\t2', '党建合计 2', 2, '党建'],
    ['基本履职事项合计\t\t3', '基本履职事项合计 3', 3, null],
    ['补贴合计\t\t3', '补贴合计 3', null, null],
  ])('a row that adds up: %j', async (row, text, stated, category) => {
    const tables = await tablesOf('text', `${BASIC}${row}\n`);
    const [section] = sectionsOf(tables.blocks).sections;
    if (section === undefined) throw new Error('no section');
    const { items, sums, table } = listTableOf(section);
    expect(items).toHaveLength(3);
    expect(table.oddRows).toEqual([]);
    expect(sums).toMatchObject([{ text, stated, category, place: { line: 6 } }]);
  });

  test('running heads are no stray text', async () => {
    const lines = BASIC.split('\n');
    for (const head of ['云澜省禾川县青禾镇履职事项清单', '续上表', '（接上页）', '转下页', '- 12 -']) {
      const text = [...lines.slice(0, 3), head, ...lines.slice(3)].join('\n');
      expect([head, (await listOf(text)).tables.basic?.oddRows]).toEqual([head, []]);
    }
    const text = [...lines.slice(0, 3), '此处漏了一行', ...lines.slice(3)].join('\n');
    expect((await listOf(text)).tables.basic?.oddRows).toHaveLength(1);
  });

  describe('heading rows', () => {
    const HEAD = '序号\t事项类别\t事项名称';
    const [ROW1 = '', ROW2 = '', ROW3 = ''] = BASIC.split('\n').slice(2);
    const damagesOf = async (...lines: string[]): Promise<unknown[]> => {
      const list = await titled(lines.join('\n'));
      expect(list.lists.basic.map((item) => [item.number, item.category, item.name])).toEqual([
        [1, '党建', '甲'],
        [2, '党建', '乙'],
        [3, '经济', '丙'],
      ]);
      expect(list.tables.basic?.oddRows).toEqual([]);
      return (list.tables.basic?.headings ?? []).flatMap(({ damage, place }) =>
        damage === null || place.kind !== 'text' ? [] : [`${place.line} ${damage.zh}`],
      );
    };

    test.each<[name: string, lines: string[], damages: string[]]>([
      ['once', [HEAD, ROW1, '', ROW2, '', ROW3], []],
      ['on each page', [HEAD, ROW1, '', HEAD, ROW2, '', HEAD, ROW3], []],
      ['behind a blank line', [HEAD, '', ROW1, ROW2, ROW3], []],
      ['lost on a page', [HEAD, ROW1, '', ROW2, '', HEAD, ROW3], ['5 这一页缺少表头']],
      ['lost below a page number', [HEAD, ROW1, '- 1 -', ROW2, '- 2 -', HEAD, ROW3], ['5 这一页缺少表头']],
      ['lost on the first page', [ROW1, '', HEAD, ROW2, ROW3], ['2 这一页缺少表头']],
      ['lost on the last page', [HEAD, ROW1, '', HEAD, ROW2, '\f' + ROW3], ['7 这一页缺少表头']],
      ['twice', [HEAD, HEAD, ROW1, ROW2, ROW3], ['3 表头重复']],
      ['on an empty page', [HEAD, '', HEAD, ROW1, ROW2, ROW3], []],
      [
        'with two cells exchanged on the first page',
        ['事项类别\t序号\t事项名称', ROW1, '', HEAD, ROW2, ROW3],
        ['2 第 1 栏写“事项类别”，其他页写“序号”'],
      ],
      [
        'with half a word',
        ['序\t事项类别\t事项名称', ROW1, ROW2, ROW3],
        ['2 缺少“序号”栏，而有认不出的“序”栏'],
      ],
      ['run into the row below', [HEAD + ROW1, ROW2, ROW3], ['2 表头与下一行连在一起']],
    ])('%s', async (_name, lines, damages) => {
      expect(await damagesOf(...lines)).toEqual(damages);
    });
  });

  test('lists without titles, told by their heading rows', async () => {
    const text = `${BASIC.slice(9)}\n\n序号\t事项名称\t对应上级部门\t上级部门职责\t镇配合职责\n1\t丁\t县教育局\t戊\t己\n\n序号\t事项类别\t事项名称\t承接部门及工作方式\n1\t民生\t庚\t县民政局：辛\n`;
    const { lists, tables } = await listOf(text);
    expect([lists.basic.length, lists.cooperative.length, lists.recovered.length]).toEqual([3, 1, 1]);
    expect(Object.values(tables).flatMap((table) => table?.oddRows ?? [])).toEqual([]);
  });

  test('what is no duty list', async () => {
    await expect(listOf('姓名\t年龄\n张三\t30\n')).rejects.toThrow('not-a-duty-list');
    await expect(listOf('没有表格\n')).rejects.toThrow('not-a-duty-list');
  });
});
