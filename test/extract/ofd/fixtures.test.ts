/** `fixtures/ofd/`: one list in the manners of three programs, written by our own printer; UPDATE_FIXTURES=1 writes it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { checkDocument } from '../../../pipeline/index.js';
import { MANNERS, printOfd, type MannerName } from '../../printers/ofd/index.js';
import { ofdSample } from '../../printers/ofd/sample.js';
import { generateTownship, truthOf } from '../../townships/index.js';
import { readingOf, readingOfTruth } from '../office/reading.js';

const FOLDER = 'fixtures/ofd';
const SEED = 88;
const NAMES = Object.keys(MANNERS) as MannerName[];
const SEAL = { page: 2, box: [180, 160, 300, 280] as [number, number, number, number] };

function written(): Record<string, string | Uint8Array> {
  const { layout, habits } = ofdSample(SEED, 'editor');
  const township = generateTownship({ seed: SEED, counts: { basic: 30, cooperative: 12, recovered: 8 } });
  const files = NAMES.map((name): [string, Uint8Array] => [
    `list-${name}.ofd`,
    printOfd(township, layout, habits, name, { watermark: true, seal: SEAL }),
  ]);
  const truth = readingOfTruth(truthOf(township, layout));
  return { ...Object.fromEntries(files), 'truth.json': `${JSON.stringify(truth, null, 2)}\n` };
}

if (process.env['UPDATE_FIXTURES'] === '1') {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, content] of Object.entries(written())) writeFileSync(`${FOLDER}/${name}`, content);
}

test.each(NAMES)('list-%s.ofd is read as it was written, and nothing is found in it', async (name) => {
  const path = `${FOLDER}/list-${name}.ofd`;
  expect(existsSync(path)).toBe(true);
  const done = await checkDocument(path, readFileSync(path));
  if (!done.ok) throw new Error(done.failure.message.en);
  const { list, report } = done.value;
  // What is undefined in memory is left out of the file.
  expect(JSON.parse(JSON.stringify(readingOf(list)))).toEqual(
    JSON.parse(readFileSync(`${FOLDER}/truth.json`, 'utf8')),
  );
  expect([report.status, report.findings.filter(({ severity }) => severity !== 'info')]).toEqual([
    'pass',
    [],
  ]);
  expect(list.source.format).toBe('ofd');
  expect(list.notes.map(({ code }) => code)).toContain('signed');
});
