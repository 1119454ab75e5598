import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { isOutputName } from '../../../pipeline/emit/files/index.js';
import { checkDocument, emit } from '../../../pipeline/index.js';

test('the files that a whole document gives, which another run may take away', async () => {
  const done = await checkDocument('sound', readFileSync('fixtures/lists/sound/list.txt'));
  if (!done.ok) throw new Error(done.failure.message.en);
  const { list, report } = done.value;
  const names = (await emit(list, report)).map(({ name }) => name);
  expect(names).toEqual([
    'review.xlsx',
    'report.html',
    'duty-list.json',
    'basic.csv',
    'cooperative.csv',
    'recovered.csv',
    'items.csv',
    'report.json',
  ]);
  expect(names.filter((name) => !isOutputName(name))).toEqual([]);
});

test.each([
  ['other-1.csv', true],
  ['other-12-赋权事项清单.csv', true],
  ['other-赋权事项清单.csv', false],
  ['other-1-../x.csv', false],
  ['my.csv', false],
])('%s may be taken away: %s', (name, expected) => {
  expect(isOutputName(name)).toBe(expected);
});

test('a number that is printed as 005 stays so, others are numbers', async () => {
  const rows = ['001\t党的建设\t甲', '002\t党的建设\t乙', '3.\t民生服务\t丙'];
  const text = ['青禾镇基本履职事项清单', '序号\t事项类别\t事项名称', ...rows].join('\n');
  const done = await checkDocument('list.txt', new TextEncoder().encode(text));
  if (!done.ok) throw new Error(done.failure.message.en);
  const { list, report } = done.value;
  const files = await emit(list, report);
  const column = (name: string, index: number): (string | undefined)[] =>
    String(files.find((file) => file.name === name)?.content ?? '')
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[index]);
  expect(column('basic.csv', 0)).toEqual(['001', '002', '3']);
  expect(column('items.csv', 1)).toEqual(['001', '002', '3']);
});
