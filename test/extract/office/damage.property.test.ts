import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from '@jest/globals';
import { printOfd, type MannerName } from '../../printers/ofd/index.js';
import { ofdSample } from '../../printers/ofd/sample.js';
import { renderDocx } from '../../townships/docx.js';
import { generateTownship, Random, randomLayout } from '../../townships/index.js';
import { renderXlsx } from '../../townships/xlsx.js';
import { checkDocument } from '../../../pipeline/index.js';
import { rounds } from '../../tools/seeds.js';

/** Whatever happens to a document on its way, it is read or refused; nothing is thrown and nothing hangs. */
const ROUNDS = rounds(150, 40);
const township = generateTownship({ seed: 5, counts: { basic: 6, cooperative: 5, recovered: 3 } });

const damages: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  (bytes, random) => bytes.slice(0, random.integer(1, bytes.length - 1)),
  (bytes, random) => {
    const copy = bytes.slice();
    for (let times = random.integer(1, 8); times > 0; times--) {
      copy[random.integer(0, copy.length - 1)] = random.integer(0, 255);
    }
    return copy;
  },
  (bytes, random) => {
    const [from, to] = [random.integer(0, bytes.length - 1), random.integer(0, bytes.length - 1)];
    const copy = bytes.slice();
    copy.copyWithin(Math.min(from, to), Math.max(from, to), Math.max(from, to) + random.integer(1, 400));
    return copy;
  },
];

/** The same township, with the habits of a small document. */
function renderOfd(manner: MannerName): Uint8Array {
  const { layout, habits } = ofdSample(3, manner);
  return printOfd(township, layout, habits, manner);
}

/** Damages the content of a member and packs it again, so that the damage reaches the reader. */
function damagedInside(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const name = random.pick(Object.keys(parts).filter((each) => /\.(?:xml|rels)$/.test(each)));
  const content = new TextDecoder().decode(parts[name]);
  const tags = [...content.matchAll(/<[^>]+>/g)];
  const tag = random.pick(tags);
  const other = random.pick(tags);
  const changed = random.pick([
    () => content.slice(0, tag.index) + content.slice(tag.index + tag[0].length),
    () => content.slice(0, tag.index) + other[0] + content.slice(tag.index + tag[0].length),
    () => content.slice(0, tag.index) + other[0] + content.slice(tag.index),
    () => content.replace(/="[^"]*"/g, (value) => (random.chance(0.02) ? '="-9999999999"' : value)),
    () => content.replace(/="[^"]*"/g, (value) => (random.chance(0.02) ? '=""' : value)),
  ])();
  return zipSync({ ...parts, [name]: new TextEncoder().encode(changed) });
}

describe.each([
  ['docx', () => renderDocx(township, randomLayout(3), { automatic: true })],
  ['xlsx', () => Promise.resolve(renderXlsx(township, randomLayout(4)))],
  ['ofd', () => Promise.resolve(renderOfd('editor'))],
  ['ofd', () => Promise.resolve(renderOfd('converter'))],
] as const)('a damaged %s', (ending, render) => {
  test('is read or refused', async () => {
    const whole = await render();
    const random = new Random(77);
    const outcomes = new Map<string, number>();
    for (let round = 0; round < ROUNDS; round++) {
      const bytes = round % 2 === 0 ? random.pick(damages)(whole, random) : damagedInside(whole, random);
      const done = await checkDocument(`${round}.${ending}`, bytes);
      const outcome = done.ok ? done.value.report.status : done.failure.code;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    expect([...outcomes.keys()]).toEqual(expect.arrayContaining(['damaged']));
    expect(outcomes.get('internal')).toBeUndefined();
  }, 60_000);
});
