import { describe, expect, test } from '@jest/globals';
import { checkDocument } from '../../pipeline/index.js';

async function findingsOf(lines: readonly string[]): Promise<string[]> {
  const done = await checkDocument('清单', new TextEncoder().encode(lines.join('\n')));
  if (!done.ok) throw new Error(done.failure.message.zh);
  return done.value.report.findings.map((finding) => `${finding.ruleId}：${finding.message}`);
}

describe('a category that differs in one character', () => {
  const slipsOf = async (categories: readonly string[], statement = '说明'): Promise<string[]> => {
    const rows = categories.map((category, index) => `${index + 1}\t${category}\t甲${index}`);
    const found = await findingsOf([statement, '基本履职事项清单', '序号\t事项类别\t事项名称', ...rows]);
    return found.filter((each) => each.startsWith('category-s'));
  };
  const BUILD = '党的建设';
  const LIFE = '民生服务';

  test.each([
    ['replaced', [BUILD, '党的建没', BUILD, LIFE, LIFE], 2],
    ['missing', [BUILD, BUILD, '党建设', LIFE, LIFE], 3],
    ['added', [BUILD, BUILD, LIFE, LIFE, '民生服服务'], 5],
    ['beyond the basic plane', ['党𠀀建设', BUILD, BUILD, LIFE, LIFE], 1],
  ])('%s', async (_name, categories, number) => {
    const found = await slipsOf(categories);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`category-slip：基本履职事项序号 ${number} 的类别写作`);
  });

  test('two rows share it', async () => {
    expect(await slipsOf([BUILD, BUILD, BUILD, '党的建没', '党的建没', LIFE])).toHaveLength(2);
  });

  test.each([
    ['two characters', [BUILD, BUILD, '党的事业', LIFE, LIFE]],
    ['a short name', ['党建', '党建', '党务', '党务', '党务', '基建']],
    ['as many rows', ['社会管理', '社会治理']],
    ['a category of three rows', [BUILD, BUILD, BUILD, BUILD, '党的建没', '党的建没', '党的建没']],
    ['not beside it', [BUILD, BUILD, LIFE, LIFE, '党的建没']],
  ])('none: %s', async (_name, categories) => {
    expect(await slipsOf(categories)).toEqual([]);
  });

  test('none where the statement names it, but where it names the other one', async () => {
    const rows = ['社会管理', '社会管理', '社会治理'];
    expect(await slipsOf(rows, '主要包括社会管理、社会治理两类。')).toEqual([]);
    const longer = ['文化和旅游', '文化和旅游', '文化旅游'];
    expect(await slipsOf(longer, '主要包括文化和旅游一类。')).toHaveLength(1);
  });
});

test('a category that is alone is held against what the statement counts and another list has', async () => {
  const document = (basic: string, stated: string): string[] => [
    `基本履职事项主要包括党的建设 2 项、${stated} 1 项。`,
    ...[
      '基本履职事项清单',
      '序号\t事项类别\t事项名称',
      '1\t党的建设\t甲',
      '2\t党的建设\t乙',
      `3\t${basic}\t丙`,
    ],
    ...[
      '上级部门收回事项清单',
      '序号\t事项类别\t事项名称\t承接部门及工作方式',
      '1\t社会管理\t丁\t县民政局：核发。',
    ],
  ];
  const slips = async (basic: string, stated: string): Promise<string[]> =>
    (await findingsOf(document(basic, stated))).filter((each) => each.startsWith('category-slip'));
  expect(await slips('社会管里', '社会管理')).toEqual([
    'category-slip：基本履职事项序号 3 的类别写作“社会管里”，疑为“社会管理”，说明写的项数也是这样',
  ]);
  // Where the narrative is misspelt the table is not.
  expect(await slips('社会管理', '社会管里')).toEqual([]);
  expect(await slips('民生服务', '社会管理')).toEqual([]);
});

test('rows without a readable number are named by their item', async () => {
  const head = ['共有基本履职事项3项。', '基本履职事项清单', '序号\t事项类别\t事项名称', '1\t党建\t甲'];
  const found = await findingsOf([...head, '二号\t\t乙', '']);
  expect(found).toContainEqual(expect.stringContaining('“乙”的序号写作“二号”，不是数字'));
  const scattered = await findingsOf([...head, '2\t党建\t丙', '3\t经济\t丁', '四号\t党建\t戊']);
  expect(scattered).toContainEqual(expect.stringContaining('基本履职事项“戊”的类别是“党建”'));
  const empty = await findingsOf([...head, '2\t党建\t丙', '三号\t党建\t', '4\t党建\t戊']);
  expect(empty).toContainEqual(expect.stringContaining('基本履职事项（文件第 6 行）“事项名称”栏是空的'));
  expect([...found, ...scattered, ...empty].join()).not.toMatch(/(?:第|序号) (?:null|\?)|事项事项/);
});
