import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { scanObjects } from '../../../pipeline/extract/pdf/file/syntax.js';
import { readTables } from '../../../pipeline/index.js';
import { repeatPages } from '../../bench/repeat.js';
import { rounds } from '../../tools/seeds.js';

const load = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
const FIXTURES = ['browser/tags-lines', 'browser/lines-merged', 'office/merged', 'browser/no-rules'];
const FLIPS = rounds(80, 8);
const SHARED = '../shared/documents/yilahu-merged-libreoffice.pdf';

/** What a person is told of a document: a failure, "inconclusive", or its cells. */
async function verdict(bytes: Uint8Array): Promise<string> {
  const result = await readTables('x.pdf', bytes, {});
  if (!result.ok) return 'failure';
  if (result.value.notes.some((note) => note.level === 'uncertain')) return 'uncertain';
  return JSON.stringify(
    result.value.blocks.map((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.cells.map((cell) => cell.text)) : block.kind,
    ),
  );
}

/** Numbers that look random and are the same each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Counts what becomes of flips of one bit each: told, without effect, or another reading that passes. */
async function flips(path: string, count: number): Promise<{ told: number; same: number; silent: string[] }> {
  const bytes = load(path);
  const sound = await verdict(bytes);
  expect(sound.startsWith('[')).toBe(true);
  const random = seeded(path.length);
  const counts = { told: 0, same: 0, silent: [] as string[] };
  for (let index = 0; index < count; index++) {
    const at = Math.floor(random() * bytes.length);
    const bit = 1 << Math.floor(random() * 8);
    const changed = bytes.slice();
    changed[at] = (changed[at] ?? 0) ^ bit;
    const found = await verdict(changed);
    if (found === 'failure' || found === 'uncertain') counts.told++;
    else if (found === sound) counts.same++;
    else counts.silent.push(`byte ${at} bit ${bit}`);
  }
  return counts;
}

test.each(FIXTURES)('a flipped bit never gives another reading that passes: %s', async (name) => {
  const { told, same, silent } = await flips(`fixtures/pdf/${name}.pdf`, FLIPS);
  expect(silent).toEqual([]);
  expect(told + same).toBe(FLIPS);
  // Half of them; of a few it may be less.
  expect(told).toBeGreaterThan(rounds(40, 2));
});

(existsSync(SHARED) ? test : test.skip)('the same for a whole list', async () => {
  const { silent } = await flips(SHARED, rounds(20, 2));
  expect(silent).toEqual([]);
});

test.each(FIXTURES)('a document cut off is never taken for whole: %s', async (name) => {
  const bytes = load(`fixtures/pdf/${name}.pdf`);
  for (let part = 1; part < 20; part++) {
    const found = await verdict(bytes.slice(0, Math.floor((bytes.length * part) / 20)));
    expect(['failure', 'uncertain']).toContain(found);
  }
});

test('sound documents have no fault, by whichever program they are', () => {
  for (const name of [
    ...FIXTURES,
    'office/encrypted',
    'drawn/raw-gbk',
    'browser/watermark',
    'browser/tags-none',
  ])
    expect(scanObjects(load(`fixtures/pdf/${name}.pdf`)).fault).toBeNull();
  expect(scanObjects(repeatPages(load('fixtures/pdf/office/merged.pdf'), 3)).fault).toBeNull();
});

test.each([
  ['a filter that is lost', '/Filter/FlateDecode', '/Fi|ter/FlateDecode'],
  ['a name that is one bit off', '/ToUnicode', '/ToUnicodd'],
  ['an object that is none', '0 obj', '0 Obj'],
  ['a number with a letter', '1000 1000', '1000 1p00'],
  ['a wrong offset', '00000 n ', '00000 f '],
  ['an unknown filter', '/FlateDecode', '/FlateDecodf'],
])('syntax: %s is found', (_, from, to) => {
  const text = new TextDecoder('latin1').decode(load('fixtures/pdf/office/merged.pdf'));
  const bytes = Uint8Array.from(readFileSync('fixtures/pdf/office/merged.pdf'));
  const at = Buffer.from(bytes).indexOf(from);
  expect(text).toContain(from);
  bytes.set(new TextEncoder().encode(to), at);
  expect(scanObjects(bytes).fault).not.toBeNull();
});
