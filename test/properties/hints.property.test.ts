import { expect, test } from '@jest/globals';
import { checkDocument } from '../../pipeline/index.js';
import { range, seeds } from '../tools/seeds.js';
import { generateTownship, plainLayout, renderText } from '../townships/index.js';

/** Hints of words that may be misspelt are guesses: of ten sound lists at most one has any. */
const SEEDS = seeds(range(2001, 2060), 10);

test('at most one sound list in ten has a hint of a word that may be misspelt', async () => {
  const told: string[] = [];
  for (const seed of SEEDS) {
    const text = renderText(generateTownship({ seed }), plainLayout);
    const options = { rules: { 'word-suspected': 'info' } } as const;
    const done = await checkDocument(`seed-${seed}`, new TextEncoder().encode(text), options);
    if (!done.ok) throw new Error(done.failure.message.en);
    const hint = done.value.report.findings.find(({ ruleId }) => ruleId === 'word-suspected');
    if (hint !== undefined) told.push(`seed ${seed}: ${hint.message}`);
  }
  // Of eight, which a part may be, one.
  expect(told.slice(Math.ceil(SEEDS.length / 10))).toEqual([]);
});
