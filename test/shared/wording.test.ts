/** Lists in the manners of other provinces, as they are shared: sound ones are quiet, wrong figures are told. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkDocument } from '../../pipeline/index.js';
import type { Report } from '../../pipeline/model.js';

const FOLDER = '../shared/cases/wording';
const names = existsSync(FOLDER) ? readdirSync(FOLDER).sort() : [];
const sound = names.filter((name) => name.startsWith('false-') || name.includes('-sound'));
const wrong = names.filter((name) => name.includes('-WRONG'));

async function reportOf(name: string): Promise<Report> {
  const done = await checkDocument(name, new Uint8Array(readFileSync(join(FOLDER, name))), {});
  if (!done.ok) throw new Error(done.failure.message.en);
  return done.value.report;
}

(sound.length > 0 ? test.each(sound) : test.skip.each(['none']))('%s: no error, no warning', async (name) => {
  const { status, findings } = await reportOf(name);
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(status).toBe('pass');
});

(wrong.length > 0 ? test.each(wrong) : test.skip.each(['none']))(
  '%s: what is wrong is told, and nothing else',
  async (name) => {
    const { status, findings } = await reportOf(name);
    const told = findings.filter(({ severity }) => severity !== 'info');
    expect(status).toBe('fail');
    expect(told.length).toBeGreaterThan(0);
    const stated = told.map(({ expected, actual }) => expected ?? actual);
    for (const each of stated) expect(each).toMatch(/^(?:97|98|99|4|JB-01)$/);
  },
);
