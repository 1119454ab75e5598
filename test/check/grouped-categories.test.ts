import { expect, test } from '@jest/globals';
import { checked, documentOf } from '../normalize/lists/document.js';

const DUTIES = ['冷库年检', '桥梁荷载检测', '渔船检验', '网吧巡查', '糕点抽样', '泵站鉴定', '烟花仓储评估'];

/** A list of what is taken back, its categories in this order, divided by the rows given before some of them. */
async function scatteredIn(categories: readonly string[], groups: ReadonlyMap<number, string>) {
  const rows = categories.flatMap((category, index) => [
    ...(groups.has(index) ? [[groups.get(index)!]] : []),
    [String(index + 1), category, DUTIES[index]!, `派员到场${DUTIES[index]!}，出具意见。`],
  ]);
  const statement = '共有履职事项12项，其中基本履职事项3项、配合履职事项2项、上级部门收回事项7项。';
  const recovered = [['序号', '类别', '事项名称', '工作方式'], ...rows];
  const { told } = await checked(documentOf({ statement, recovered }));
  return told.filter(({ ruleId }) => ruleId === 'category-scattered').length;
}

const CATEGORIES = ['民生服务', '民生服务', '生态环保', '民生服务', '生态环保', '生态环保', '生态环保'];

test('below departments the rows of a category need not stand together', async () => {
  const groups = new Map([
    [0, '一、县水利局（3项）'],
    [3, '二、县民政局（4项）'],
  ]);
  expect(await scatteredIn(CATEGORIES, groups)).toBe(0);
});

test('without departments they do', async () => {
  expect(await scatteredIn(CATEGORIES, new Map())).toBeGreaterThan(0);
});
