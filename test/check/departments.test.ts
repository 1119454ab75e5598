import { describe, expect, test } from '@jest/globals';
import { DEPARTMENT_SETTINGS } from '../../pipeline/check/settings.js';
import { checked, documentOf, SOUND } from '../normalize/lists/document.js';

const [HEADING] = SOUND.cooperative;

/** A sound document whose rows of 配合履职 name these departments, each with duties of its own. */
const withDepartments = (...cells: readonly (readonly string[])[]): string =>
  documentOf({
    cooperative: [
      HEADING!,
      ...cells.map((names, index) => [
        String(index + 1),
        '民生服务',
        ['老旧小区管理', '文艺演出组织'][index]!,
        names.join('、'),
        names.map((name) => `${name}：负责${name.at(-2)}类检查。`).join(''),
        ['张贴宣传海报。', '协助布置会场。'][index]!,
      ]),
    ],
  });
const told = async (text: string) => (await checked(text)).told.map(({ ruleId }) => ruleId);

describe('departments that look after several fields', () => {
  test.each([
    [['县城市管理委、县城管执法局'], ['县民政局']],
    [['县城管局、县城市管理综合行政执法局'], ['县民政局']],
    [['县城市管理委员会'], ['县城市管理综合执法局']],
    [['县科技和体育局'], ['县文化体育和旅游局']],
    [['县科技和商务局'], ['县商务和粮食局']],
    [['县民政局、县教育局、县教育体育局'], ['县司法局']],
  ])('%j and %j are different ones', async (first, second) => {
    const of = (names: readonly string[]): string[] => names.flatMap((each) => each.split('、'));
    expect(await told(withDepartments(of(first), of(second)))).toEqual([]);
  });

  test.each([
    ['县教育局', '县教育和体育局'],
    ['县城市管理局', '县城市管理综合执法局'],
    ['县卫生健康局', '县卫生健康委员会'],
    ['县文化体育和旅游局', '县文化广电和旅游局'],
  ])('%s and %s in two rows may be one', async (first, second) => {
    expect(DEPARTMENT_SETTINGS.sharedFields).toBeLessThan(2 / 3);
    expect(await told(withDepartments([first], [second]))).toEqual(['department-name-varies']);
  });

  test('one that stands in a cell twice is told, also in short', async () => {
    expect(await told(withDepartments(['县城市管理综合执法局', '县城管执法局'], ['县民政局']))).toContain(
      'department-repeated',
    );
  });
});
