import { expect, test } from '@jest/globals';
import type { Paragraph } from '../../../pipeline/model.js';
import { unwrap } from '../../../pipeline/extract/text/unwrap.js';
import { readDocument } from '../../../pipeline/index.js';

const lines = (...texts: string[]): Paragraph[] =>
  texts.map((text, index) => ({
    kind: 'paragraph',
    text,
    heading: null,
    place: { kind: 'text', line: index + 1, column: 1 },
  }));

const joined = (...texts: string[]): string[] => unwrap(lines(...texts)).map((each) => each.text);

test('a line of running text goes on below', () => {
  expect(joined('共有履职事项6项，其中基本履职', '事项9项、配合履职事项2项。')).toEqual([
    '共有履职事项6项，其中基本履职事项9项、配合履职事项2项。',
  ]);
});

test('a text that speaks of an announcement goes on below', () => {
  expect(joined('按照县委、县政府印发的通知', '要求，编制清单。')).toHaveLength(1);
});

test.each([
  ['a sentence that has ended', '镇政府驻地设在县城，辖村14个。', '全镇共有户籍人口三万人'],
  ['a title', '云澜省松陵市禾川县青禾镇履职事项清单', '2025年8月'],
  ['a heading below', '镇政府驻地，距县城二十三公里', '二、编制过程'],
  ['a heading above', '一、基本情况', '青禾镇地处禾川县东南部'],
  ['a date below', '青禾镇人民政府，禾川县委编办', '2025年8月'],
  ['an entry of the contents', '三、上级部门收回事项清单（2项）……………17', '编制说明'],
  ['a short heading below an entry', '三、上级部门收回事项清单、附表…………17', '青禾镇概况'],
  [
    'a title that makes the lists known',
    '禾川县青禾镇人民政府关于公布履职事项清单的公告',
    '禾政公告〔2025〕3号',
  ],
  [
    'a document’s number',
    '中共禾川县委办公室、禾川县人民政府办公室禾办发〔2025〕3号',
    '各乡镇党委和人民政府',
  ],
  ['a heading of explanations below', '青禾镇辖14个村，驻地在县城', '编制说明'],
  ['names on lines', '党的建设 24 项', '经济发展 3 项'],
])('%s is a line of its own', (_, above, below) => {
  expect(joined(above, below)).toEqual([above, below]);
});

test('a figure that a line end parts is read, and placed on its own line', async () => {
  const text =
    '说明\n共有履职事项2项，其中，基本履职事项1项、配合履\n职事项1项。\n\n青禾镇基本履职事项清单\n序号\t事项类别\t事项名称\n1\t党建\t甲\n\n' +
    '青禾镇配合履职事项清单\n序号\t事项类别\t事项名称\t主管部门\t部门职责\t镇配合职责\n1\t党建\t乙\t县委办\t丙。\t丁。\n';
  const list = await readDocument('wrapped', new TextEncoder().encode(text));
  if (!list.ok) throw new Error(list.failure.message.en);
  const figures = list.value.statement.figures.map(({ kind, list: name, stated, place }) => [
    kind,
    name,
    stated,
    place,
  ]);
  expect(figures).toEqual([
    ['grand-total', null, 2, { kind: 'text', line: 2, column: 3 }],
    ['list-total', 'basic', 1, { kind: 'text', line: 2, column: 13 }],
    ['list-total', 'cooperative', 1, { kind: 'text', line: 2, column: 22 }],
  ]);
});
