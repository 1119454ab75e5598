import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { OUTPUT_NAMES, OUTPUTS } from '../../../pipeline/emit/files/index.js';
import { checkDocument } from '../../../pipeline/index.js';

test('the names of the outputs are those of the files that a whole document gives', async () => {
  const done = await checkDocument('sound', readFileSync('fixtures/lists/sound/list.txt'));
  if (!done.ok) throw new Error(done.failure.message.en);
  const { list, report } = done.value;
  expect(OUTPUTS.map((output) => output(list, report)?.name)).toEqual(OUTPUT_NAMES);
});
