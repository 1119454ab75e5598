import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Draft } from './draft.js';
import { KINDS } from './kinds/index.js';
import { seeds } from '../tools/seeds.js';
import { knownOf, runKind } from './run.js';

/** One slip of each kind (in `npm test`, of each fourth or so); `npm run mutate` makes five, at any seed. */
const OPTIONS = { seed: 1, each: 1 };
const draft = new Draft(readFileSync('fixtures/lists/qinghe/list.txt', 'utf8'));

test('the fixture list is sound', async () => {
  expect([...(await knownOf(draft))]).toEqual([]);
});

test.each(seeds(KINDS, 41).map((kind) => [kind.id, kind] as const))(
  '%s is found, at its place',
  async (_, kind) => {
    const { trials } = await runKind(kind, draft, new Set(), OPTIONS);
    expect(trials.map(({ found, placed }) => ({ found, placed }))).toEqual([{ found: true, placed: true }]);
  },
);
