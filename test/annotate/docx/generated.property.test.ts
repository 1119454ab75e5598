import { describe, expect, test } from '@jest/globals';
import { range, seeds } from '../../tools/seeds.js';
import { expectTheRest, expectWords } from './expect.js';
import { documentOf } from './generated.js';
import { annotated, findingsOf, readOf } from './word.js';

/** Whatever a document looks like, comments stand around the words of their findings and nothing else changes. */
const SEEDS = seeds(range(1, 70), 6);

describe('a generated document with slips', () => {
  test.each(SEEDS)('seed %i', async (seed) => {
    const bytes = await documentOf(seed, 0.05);
    const done = await annotated(bytes);
    expect(done.comments.length).toBeGreaterThan(0);
    expect(expectWords(done)).toBe(done.copy.beside);
    expectTheRest(bytes, done);
    const { list, report } = done;
    expect(await readOf(done.copy.bytes)).toEqual({ list, report });
  });

  test.each(SEEDS)('seed %i, with certain figures as changes', async (seed) => {
    const bytes = await documentOf(seed, 0);
    const done = await annotated(bytes, { fix: true });
    expectTheRest(bytes, done);
    if (seed % 3 !== 0) {
      const rejected = await readOf(done.copy.bytes, { revisions: 'original' });
      expect(findingsOf(rejected)).toEqual(findingsOf(done));
    }
    const accepted = await readOf(done.copy.bytes);
    const wrong = ({ report }: typeof accepted): number =>
      report.ledger.filter(({ cause, figure }) => cause === 'text' && figure !== null).length;
    expect(wrong(accepted)).toBeLessThanOrEqual(wrong(done) - done.copy.changes);
  });
});
