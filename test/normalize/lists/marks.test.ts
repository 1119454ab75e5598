import { describe, expect, test } from '@jest/globals';
import { markedDepartments, splitDepartments } from '../../../pipeline/common/departments.js';
import { checked, documentOf, SOUND } from './document.js';

const rules = async (text: string) => (await checked(text)).told.map(({ ruleId }) => ruleId);

describe('what tells which department leads is a mark', () => {
  test.each([
    ['牵头部门：县民政局 配合部门：县财政局、县教育局', ['牵头部门', '配合部门', '配合部门']],
    ['牵头单位：县民政局；配合单位：县财政局、县教育局', ['牵头单位', '配合单位', '配合单位']],
    ['牵头：县民政局\n配合：县财政局、县教育局', ['牵头', '配合', '配合']],
    ['主责部门：县民政局。协助部门（单位）：县财政局、县教育局。', ['主责部门', '协助部门', '协助部门']],
    ['县民政局（牵头）、县财政局、县教育局', ['牵头', null, null]],
    ['县民政局（牵头），县财政局（配合），县教育局（配合）', ['牵头', '配合', '配合']],
    ['县民政局*、县财政局、县教育局', ['*', null, null]],
    ['★县民政局、县财政局、县教育局', ['★', null, null]],
    ['（牵头）县民政局、县财政局、县教育局', ['牵头', null, null]],
    ['牵头部门县民政局、配合部门县财政局、县教育局', ['牵头部门', '配合部门', null]],
    ['县民政局（牵头单位） 县财政局 县教育局', ['牵头单位', null, null]],
  ])('%s', (text, marks) => {
    expect(splitDepartments(text)).toEqual(['县民政局', '县财政局', '县教育局']);
    expect(markedDepartments(text).map(({ mark }) => mark)).toEqual(marks);
  });

  test('another name in brackets is none', () => {
    expect(splitDepartments('县国动办（县人防办）、县委办公室（县档案局）')).toEqual([
      '县国动办（县人防办）',
      '县委办公室（县档案局）',
    ]);
  });

  const withCells = (...cells: string[]) =>
    SOUND.cooperative.map((row, index) => (index === 0 ? row : row.with(3, cells[index - 1] ?? '')));
  const stated = (number: number) =>
    `共有履职事项7项，其中基本履职事项3项、配合履职事项2项、上级部门收回事项2项。配合履职事项清单涉及${number}个部门。`;

  test.each([
    ['县民政局（牵头）、县财政局', '县财政局'],
    ['牵头部门：县民政局 配合部门：县财政局', '县民政局'],
    ['县民政局*、县财政局', '县财政局*'],
    ['县民政局', '牵头：县财政局；配合：县民政局'],
    ['★县民政局', '县财政局（主责）、县民政局（配合）'],
    ['县财政局（牵头）、县民政局', '县民政局（牵头）、县财政局'],
  ])('%s and %s name two departments', async (first, second) => {
    const cooperative = withCells(first, second);
    const { list, told } = await checked(documentOf({ cooperative, statement: stated(2) }));
    expect(told).toEqual([]);
    expect(list.lists.cooperative.some(({ marks }) => marks !== undefined)).toBe(true);
    expect(await rules(documentOf({ cooperative, statement: stated(4) }))).toEqual([
      'department-number-differs',
    ]);
  });

  test('a column of those that help may be blank', async () => {
    const heading = ['序号', '事项类别', '事项名称', '牵头部门', '配合部门', '部门职责', '镇配合职责'];
    const rows = SOUND.cooperative
      .slice(1)
      .map((row, index) => row.toSpliced(4, 0, index === 0 ? '县财政局' : ''));
    const cooperative = [heading, ...rows];
    const { list, told } = await checked(documentOf({ cooperative, statement: stated(3) }));
    expect(told).toEqual([]);
    expect(list.lists.cooperative.map(({ departments }) => departments)).toEqual([
      ['县民政局', '县财政局'],
      ['县农业农村局'],
    ]);
    const blank = [heading, ...rows.map((row) => row.with(3, '').with(4, ''))];
    expect(await rules(documentOf({ cooperative: blank, statement: stated(3) }))).toContain('empty-cell');
  });
});

describe('what is cancelled has nobody who takes it over', () => {
  const recoveredOf = (receiver: string, way: string) => [
    ['序号', '事项类别', '事项名称', '承接部门', '工作方式'],
    ['1', '民生服务', '民办幼儿园办园条件审核', '县教育局', '组织实地评估，依法审核。'],
    ['2', '乡村振兴', '对村级组织的达标创建考核', receiver, way],
  ];

  test.each([
    ['', '取消该事项。'],
    ['/', '取消该事项。'],
    ['—', '该事项予以取消，不再开展。'],
    ['取消', ''],
    ['取消', '不再开展该项工作。'],
    ['', '不再开展。'],
    ['无', '已取消。'],
    ['-', '停止执行，相关文件废止。'],
  ])('%j, %j', async (receiver, way) => {
    const { list, told } = await checked(documentOf({ recovered: recoveredOf(receiver, way) }));
    expect(told).toEqual([]);
    expect(list.lists.recovered[1]?.handovers.map(({ department }) => department)).toEqual([null]);
  });

  test.each([
    ['', '组织实地评估，依法审核。', 'empty-cell'],
    ['—', '组织实地评估，依法审核。', 'cell-without-content'],
    ['/', '负责巡查，发现后立案查处。', 'cell-without-content'],
    ['县民政局', '', 'empty-cell'],
    ['', '', 'empty-cell'],
    ['', '加强检查，不再重复检查。', 'empty-cell'],
  ])('%j, %j is told', async (receiver, way, rule) => {
    expect(await rules(documentOf({ recovered: recoveredOf(receiver, way) }))).toContain(rule);
  });

  test.each(['取消该事项。', '取消', '不再开展，由乡镇自行安排。'])('in one cell: %s', async (cell) => {
    const [heading = [], first = [], second = []] = SOUND.recovered;
    const third = ['3', '乡村振兴', '对村级组织的达标创建考核', cell];
    const statement = '共有履职事项8项，其中基本履职事项3项、配合履职事项2项、上级部门收回事项3项。';
    expect(await rules(documentOf({ recovered: [heading, first, second, third], statement }))).toEqual([]);
  });
});
