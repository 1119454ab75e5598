import { describe, expect, test } from '@jest/globals';
import { checkDocument } from '../../../pipeline/index.js';

const NAMES = ['修缮祠堂', '疏浚水塘', '栽植行道树', '举办读书会', '登记摊点', '走访老兵'];
const CATEGORIES = ['党的建设', '党的建设', '经济发展', '生态环保', '生态环保', '生态环保'];

/** A web page with a summary table and a list of six items in three categories. */
async function told(summary: readonly string[], words = ''): Promise<string[]> {
  const rows = NAMES.map((name, index) => `<tr><td>${index + 1}</td><td>${CATEGORIES[index]}</td><td>${name}</td></tr>`); // prettier-ignore
  const html = `<html><body><h1>禾川县青禾镇履职事项清单</h1><p>2025年6月</p>${words}
    <table>${summary.map((row) => `<tr>${row}</tr>`).join('')}</table>
    <h2>青禾镇基本履职事项清单</h2>
    <table><tr><th>序号</th><th>事项类别</th><th>事项名称</th></tr>${rows.join('')}</table></body></html>`;
  const done = await checkDocument('清单.html', new TextEncoder().encode(html));
  if (!done.ok) throw new Error(done.failure.message.en);
  return done.value.report.findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ ruleId, actual, expected }) => `${ruleId} ${actual} ${expected}`)
    .filter((each) => /differs|absent|unread|sum/.test(each) && !/statement|list-missing/.test(each));
}

const merged = (total: number, of = 3, third = 3): string[] => [
  '<th>清单</th><th>类别</th><th>项数</th><th>小计</th>',
  `<td rowspan="3">基本履职事项</td><td>党的建设</td><td>2</td><td rowspan="${of}">${total}</td>`,
  `<td>经济发展</td><td>1</td>`,
  `<td>生态环保</td><td>${third}</td>${of < 3 ? '<td>3</td>' : ''}`,
];

describe('a merged count', () => {
  test('over the rows of all categories is the total of the list, once', async () => {
    expect(await told(merged(6))).toEqual([]);
    expect(await told(merged(9))).toHaveLength(1);
    expect((await told(merged(9)))[0]).toMatch(/^list-total-differs/);
  });

  test('beside it the categories are still checked', async () => {
    expect((await told(merged(6, 3, 4))).some((each) => each.startsWith('category-count-differs'))).toBe(
      true,
    );
  });

  test('over some of the categories is that of none of them', async () => {
    expect((await told(merged(3, 2))).filter((each) => each.startsWith('category'))).toEqual([]);
    expect((await told(merged(3, 2))).filter((each) => each.startsWith('list'))).toEqual([]);
  });
});

describe('a column of shares', () => {
  const withShares = (count: number, share = '占比', value = '100.0%'): string[] => [
    `<th rowspan="2">名称</th><th colspan="2">其中</th><th rowspan="2">${share}</th>`,
    '<th>类别（个）</th><th>事项（项）</th>',
    `<td>基本履职事项清单</td><td>3</td><td>${count}</td><td>${value}</td>`,
  ];

  test.each([
    ['占比', '100.0%'],
    ['所占比例（%）', '100'],
    ['百分比', '99.5'],
    ['备考', '100%'],
  ])('%s %s counts nothing and names nothing', async (share, value) => {
    expect(await told(withShares(6, share, value))).toEqual([]);
    expect(await told(withShares(8, share, value))).toEqual([expect.stringMatching(/^list-total-differs/)]);
  });
});
