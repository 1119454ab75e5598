import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { isOutputName, OUTPUTS } from '../../../pipeline/emit/files/index.js';
import { checkDocument } from '../../../pipeline/index.js';

test('the files that a whole document gives, which another run may take away', async () => {
  const done = await checkDocument('sound', readFileSync('fixtures/lists/sound/list.txt'));
  if (!done.ok) throw new Error(done.failure.message.en);
  const { list, report } = done.value;
  const names = OUTPUTS.flatMap((output) => output(list, report) ?? []).map(({ name }) => name);
  expect(names).toEqual([
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
