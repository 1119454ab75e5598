import { describe, expect, test } from '@jest/globals';
import { rounds } from '../tools/seeds.js';
import { fuzzDocuments } from './documents.js';
import { Random } from '../townships/index.js';
import { mutationOf, type Mutation } from './mutations.js';
import { readingOf, trialOf } from './trial.js';

/** Formats whose damage is seen wherever it is: `npm run fuzz` tries all of them. */
const FORMATS = ['txt', 'md', 'html', 'mht', 'docx', 'xlsx', 'ofd'];

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

describe('a bit that is flipped in a PDF', () => {
  const plainOf = async (name: string): Promise<Mutation['plain'][]> => {
    const document = (await fuzzDocuments()).find((each) => each.name.endsWith(name));
    if (!document) throw new Error(`${name} is expected`);
    const mutations = Array.from({ length: 400 }, (_, seed) =>
      mutationOf('pdf', document.bytes, new Random(seed)),
    );
    return mutations.filter((mutation) => mutation.name === 'flip').map(({ plain }) => plain);
  };

  test('makes another document where it is in text that nothing guards', async () => {
    const plain = await plainOf('raw-gbk.pdf');
    expect(new Set(plain)).toEqual(new Set(['text', 'operator', null]));
  });

  test('is to be seen wherever the text is compressed', async () => {
    expect(new Set(await plainOf('merged.pdf'))).toEqual(new Set([null]));
  });
});
