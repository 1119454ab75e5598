import { expect, test } from '@jest/globals';
import { checkDocument } from '../../../pipeline/index.js';

const page = (title: string, headings: string[], rows: string): Uint8Array =>
  new TextEncoder().encode(
    `<h1>禾川县青禾镇履职事项清单</h1><h2>青禾镇${title}事项清单</h2><table><tr>${headings.map((each) => `<th>${each}</th>`).join('')}</tr>${rows}</table>`,
  );

const DUTIES = ['序号', '事项类别', '事项名称', '对应上级部门', '上级部门职责', '镇配合职责'];

async function read(bytes: Uint8Array) {
  const done = await checkDocument('list.html', bytes);
  if (!done.ok) throw new Error(done.failure.message.en);
  const { list, report } = done.value;
  const told = report.findings.filter(({ ruleId }) => /step|department|receiver/.test(ruleId));
  return { list, told: told.map(({ ruleId }) => ruleId) };
}

const rowsOf = (...parts: [string, string][]): string =>
  parts
    .map(([department, duties], index) =>
      index === 0
        ? `<tr><td rowspan=${parts.length}>1</td><td rowspan=${parts.length}>民生服务</td><td rowspan=${parts.length}>老旧水渠改造</td><td>${department}</td><td>${duties}</td><td rowspan=${parts.length}>1.受理申请；<br>2.报告进度。</td></tr>`
        : `<tr><td>${department}</td><td>${duties}</td></tr>`,
    )
    .join('');

test.each([
  ['县水利局', '县财政局'],
  ['县水利局', '县财政局', '县农业农村局'],
])('an item of a row for each department: %s, %s', async (...names) => {
  const parts = names.map((name): [string, string] => [name, '1.制定方案；<br>2.组织实施。']);
  const { list, told } = await read(page('配合履职', DUTIES, rowsOf(...parts)));
  expect(told).toEqual([]);
  const [item] = list.lists.cooperative;
  expect(list.lists.cooperative).toHaveLength(1);
  expect(item?.departments).toEqual(names);
  expect(item?.superiorDuties.map(({ departments }) => departments)).toEqual(names.map((name) => [name]));
  expect(item?.townshipDuties).toHaveLength(1);
});

test('what opens with the name already, is left as it is', async () => {
  const { list, told } = await read(
    page(
      '配合履职',
      DUTIES,
      rowsOf(['县水利局', '县水利局：制定方案。'], ['县财政局', '县财政局：拨付资金。']),
    ),
  );
  expect(told).toEqual([]);
  expect(list.lists.cooperative[0]?.cells[4]?.text).toBe('县水利局：制定方案。\n县财政局：拨付资金。');
});

test('a step that is left out within a department is told', async () => {
  const parts = rowsOf(['县水利局', '1.制定方案；<br>3.组织实施。'], ['县财政局', '1.拨付资金。']);
  expect((await read(page('配合履职', DUTIES, parts))).told).toEqual(['step-misnumbered']);
});

test('an item that two departments take over, each in its own way', async () => {
  const rows =
    '<tr><td rowspan=2>1</td><td rowspan=2>民生服务</td><td rowspan=2>核发证照</td><td>县民政局</td><td>受理申请。审核材料。</td></tr>' +
    '<tr><td>县公安局</td><td>核发证照。</td></tr>';
  const { list, told } = await read(
    page('上级部门收回', ['序号', '事项类别', '事项名称', '承接部门', '工作方式'], rows),
  );
  expect(told).toEqual([]);
  expect(list.lists.recovered[0]?.handovers).toEqual([
    { department: '县民政局', way: '受理申请。审核材料。' },
    { department: '县公安局', way: '核发证照。' },
  ]);
});
