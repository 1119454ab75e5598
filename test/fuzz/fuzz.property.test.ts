import { expect, test } from '@jest/globals';
import { rounds } from '../tools/seeds.js';
import { fuzzDocuments } from './documents.js';
import { readingOf, trialOf } from './trial.js';

/** Formats whose damage is seen wherever it is: `npm run fuzz` tries all of them. */
const FORMATS = ['txt', 'md', 'html', 'mht', 'docx', 'xlsx'];

test('damaged documents crash nothing, and the same seed damages in the same way', async () => {
  const documents = (await fuzzDocuments()).filter(({ format }) => FORMATS.includes(format));
  expect(new Set(documents.map(({ format }) => format)).size).toBe(FORMATS.length);
  for (let round = 0; round < rounds(40, 2); round++) {
    for (const [index, document] of documents.entries()) {
      const sound = await readingOf(document.name, document.bytes);
      const seed = 1000 * round + index;
      const trial = await trialOf(document, sound, seed);
      expect([document.name, seed, trial]).not.toEqual([
        document.name,
        seed,
        expect.objectContaining({ outcome: 'crash' }),
      ]);
      expect(await trialOf(document, sound, seed)).toEqual(trial);
    }
  }
});
