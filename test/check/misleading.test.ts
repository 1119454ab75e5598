import { expect, test } from '@jest/globals';
import { documentText } from '../../pipeline/emit/reports/text/index.js';
import { checkDocument } from '../../pipeline/index.js';
import { sound } from '../fixtures/documents.js';

/** Statements that were false or misled, each with a document about which it was made. */

async function told(text: string, document = 'list.txt'): Promise<string> {
  const done = await checkDocument(document, new TextEncoder().encode(text));
  if (!done.ok) throw new Error(done.failure.message.en);
  const { list, report } = done.value;
  return documentText({ report, list, text: null }, { lang: 'zh', color: false, width: 4000, quiet: false });
}

async function messages(text: string): Promise<string> {
  const done = await checkDocument('list.txt', new TextEncoder().encode(text));
  if (!done.ok) throw new Error(done.failure.message.en);
  return done.value.report.findings.map(({ message }) => message).join('\n');
}

const SOUND = sound();

test('categories whose numbers are damaged do not all agree', async () => {
  const text = await told(SOUND.replace('民生服务 2 项、平安法治', '民生服务 2、平安法治'));
  expect(text).not.toMatch(/^基本履职.*全部相符/m);
  expect(text).toMatch(/^基本履职.*3 类中 1 类没有读到 ✗/m);
});

test('a category that is named with a damaged number is not said to be left out', async () => {
  const text = await messages(SOUND.replace('民生服务 2 项、平安法治', '民生服务 2、平安法治'));
  expect(text).not.toMatch(/“民生服务”2 项，说明逐类列举时没有列/);
  expect(text).toMatch(/“民生服务”：表中实有 2 项，说明写了这一类，但项数没有认出来/);
});

test('a category that is counted twice is one category in the table of the lists', async () => {
  const text = await told(SOUND.replace('平安法治 1 项等', '平安法治 1 项、党的建设 2 项等'));
  expect(text).toMatch(/^基本履职.*3 类全部相符/m);
});

test('of a list that is missing it is not said that a column is missing, and its figures take one line', async () => {
  const from = SOUND.lastIndexOf('上级部门收回事项清单', SOUND.lastIndexOf('序号'));
  const text = await told(SOUND.slice(0, SOUND.lastIndexOf('\n', from)));
  expect(text).not.toContain('没有可对照的栏目');
  expect(text.match(/^- 没有找到上级部门收回清单的表：/gm)).toHaveLength(1);
  expect(text).toContain('缺上级部门收回事项清单：目录列有这张清单，全文件没有找到这张表');
  expect(text).toMatch(/（没有找到上级部门收回清单）$/m);
});

test('a document with warnings does not pass without a word of them', async () => {
  const text = await told(SOUND.replace('涉及 4 个部门', '涉及 5 个部门'));
  expect(text).not.toContain('✓ 可以付印');
  expect(text).toMatch(/^! 未发现差错，但付印前有 1 处请先看：.*5 个部门/m);
  expect(await told(SOUND)).toMatch(/^✓ 可以付印：未发现差错（另有 1 个数字没有核对）$/m);
});

test('tables with warnings are not said to be without fault where nothing is stated', async () => {
  const from = SOUND.indexOf('\n', SOUND.indexOf('基本履职事项清单')) + 1;
  const table = SOUND.slice(SOUND.lastIndexOf('\n', SOUND.indexOf('序号')) + 1);
  expect(from).toBeGreaterThan(0);
  const text = await told(`青禾镇基本履职事项清单\n${table}`);
  expect(text).not.toContain('没有发现问题');
});

test('a title that is damaged is called the title', async () => {
  const text = await messages(
    SOUND.replace(/^(.*)履职事项清单$/m, '$1履职职事项清单').replace('说明', '说明说明'),
  );
  expect(text).not.toMatch(/(?:正文|说明部分)的?中?“职”重复/);
  expect(text).toMatch(/文件标题[的中]“职”重复/);
});

test('two items of one name are not “nearly” the same', async () => {
  const rows = SOUND.split('\n');
  const at = rows.findIndex((row) => /^2\t/.test(row));
  const [, category = '', name = ''] = (rows[at] ?? '').split('\t');
  const other = rows.findIndex(
    (row, index) => index > at && /^\d+\t/.test(row) && row.split('\t')[1] !== category,
  );
  const cells = (rows[other] ?? '').split('\t');
  rows[other] = [cells[0], cells[1], name, ...cells.slice(3)].join('\t');
  const text = await messages(rows.join('\n'));
  expect(text).not.toContain('几乎相同');
  expect(text).toContain(`名称相同、类别不同：“${name}”`);
});

test('a mark that is no degree of secrecy is not called one', async () => {
  const text = await messages(`内部\n${SOUND.replace('说明', '秘密\n说明')}`);
  expect(text).toContain('前面标注“内部”，这里标注“秘密”');
  expect(text).not.toContain('密级标注');
});

test('a picture is called a picture, whatever its name', async () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48]);
  for (const name of ['a.png', 'a.docx']) {
    const done = await checkDocument(name, png);
    expect(done).toMatchObject({
      ok: false,
      failure: { code: 'scan', message: { zh: expect.stringContaining('图片') } },
    });
  }
  const other = await checkDocument('a.bin', Uint8Array.from([1, 0, 2, 0, 3, 0, 4, 0]));
  expect(other).toMatchObject({
    ok: false,
    failure: { advice: { zh: expect.stringMatching(/Word.*Excel/) } },
  });
});

test('the end of a cell with one sentence is held against other rows, and 无 is no sentence', async () => {
  const duty = (end: string): string => `负责巡线${end}`;
  const rows = Array.from({ length: 12 }, (_, index) => {
    const end = index === 4 ? '' : '。';
    const name = `铁路护路第${'一二三四五六七八九十百千'.charAt(index)}段`;
    const own = index === 5 ? '无' : duty('。');
    return `${index + 1}\t平安法治\t${name}\t禾川县公安局\t${duty(end)}\t${own}`;
  });
  const head = '序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t镇配合职责';
  const text = await messages(['青禾镇配合履职事项清单', head, ...rows].join('\n'));
  expect(text).toContain('末尾没有标点，同栏其他事项一般以“。”结尾');
  expect(text).not.toContain('有一条');
  expect(text.match(/末尾/g)).toHaveLength(1);
});

test.each([
  ['履职事项 10 项', '履职事项二百四五项', '履职事项二百四五项'],
  ['党的建设 2 项', '党的建设二百四项', '党的建设二百四项'],
  ['9 个部门', '二三十个部门', '二三十个部门（单位）'],
])('%s as %s is no number, and none is read', async (from, to, phrase) => {
  const text = await told(SOUND.replace(from, to));
  expect(text).toContain(`“${phrase}”的数字写法有误，读不出是多少`);
  expect(text).not.toMatch(/205|204|230/);
  expect(text).toMatch(/^✗ 不能付印/m);
});

test('a figure is said to be stated where it stands', async () => {
  const [contents, title] = ['1.基本履职事项清单', '青禾镇基本履职事项清单'];
  const rows = SOUND.replace(`${contents}.`, `${contents}（6项）.`)
    .replace(new RegExp(`^(.*${title})$`, 'm'), '$1（7项）')
    .replace('2025年8月', '2025年8月\n\n清单\t类别数\t项数\n基本履职事项\t3\t8\n配合履职事项\t3\t3\n')
    .replace(/^(5\t平安法治.*)$/m, '$1\n合计\t\t9项\n\n注：本表共 12 项。');
  const text = await messages(rows);
  for (const [where, count] of [
    ['目录', 6],
    ['标题', 7],
    ['汇总表', 8],
    ['合计行', 9],
    ['表注', 12],
  ])
    expect(text).toContain(`基本履职事项：${where}写 ${count} 项，表中实有 5 项，${where}比表多`);
});

test.each([
  ['misspelt', '禾川县民政局、禾川县财政局', '禾川县民政局、禾川县财证局'],
  ['of another county', '禾川县民政局、禾川县财政局', '禾川县民政局、木川县财政局'],
  ['run together', '禾川县民政局、禾川县财政局', '禾川县民政局禾川县财政局'],
  [
    'in the column of the name',
    '高龄津贴发放\t禾川县民政局、禾川县财政局',
    '禾川县民政局、禾川县财政局\t高龄津贴发放',
  ],
])('a department that is %s is none of its own', async (_name, from, to) => {
  const changed = SOUND.replace(from, to);
  expect(changed).not.toBe(SOUND);
  expect(await told(changed)).toMatch(/^配合履职.* 4 \/ 4 ✓$/m);
  expect(await told(changed)).not.toContain('个部门（单位），表中实有');
  // Where the number is wrong too, it is said what was counted as what.
  const text = await messages(changed.replace('涉及 4 个部门', '涉及 5 个部门'));
  expect(text).toMatch(/配合履职事项：说明写涉及 5 个部门（单位），表中实有 4 个（“.+”按“禾川县.+”计）/);
});

test('what points to a place points to what is wrong there', async () => {
  const page = await told(SOUND.replace(/^(3\.上级部门收回事项清单\.+\t)3$/m, '$14'));
  expect(page).toContain('\n    3.上级部门收回事项清单 …… 4\n');
  const entry = await told(SOUND.replace(/^3\.上级部门收回事项清单.*\n/m, ''));
  expect(entry).toMatch(/\n {4}.*青禾镇上级部门收回事项清单\n.*目录中没有上级部门收回事项清单/);
  const paragraph = await told(SOUND.replace(/^配合履职事项清单主要.*\n/m, ''));
  expect(paragraph).toMatch(/\n {4}基本履职事项清单主要包括.*\n(?! *\^)/);
  const figure = await told(SOUND.replace('履职事项 10 项', '履职事项 l0 项'));
  expect(figure).toMatch(/\n {4}.*履职事项 l0 项.*\n +\^\^\n/);
  const category = await told(SOUND.replace('民生服务 2 项、平安法治', '民生服务 2、平安法治'));
  expect(category).toMatch(/\n {4}基本履职事项清单主要.*\n +\^{8}\n.*说明写了这一类，但项数没有认出来/);
});
