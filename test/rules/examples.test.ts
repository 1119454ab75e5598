import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../pipeline/check/rules/index.js';
import { checkDocument } from '../../pipeline/index.js';

const FOLDER = 'pipeline/check/rules';

/** The examples in a rule's doc comment, by the word behind the fence. */
function examplesOf(source: string): { bad: string[]; good: string[] } {
  const comment = /\/\*\*\n([\s\S]*?)\*\/\nexport const/.exec(source)?.[1] ?? '';
  const text = comment.replace(/^ \* ?/gm, '');
  const all = [...text.matchAll(/^```(bad|good)\n([\s\S]*?)^```/gm)];
  const of = (kind: string): string[] =>
    all.filter((match) => match[1] === kind).map((match) => match[2] ?? '');
  return { bad: of('bad'), good: of('good') };
}

async function findingsOf(example: string, ruleId: string): Promise<unknown[]> {
  const done = await checkDocument('example', new TextEncoder().encode(example), { lang: 'en' });
  if (!done.ok) throw new Error(`${ruleId}: ${done.failure.message.en}`);
  return done.value.report.findings.filter((finding) => finding.ruleId === ruleId);
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const source = readFileSync(join(FOLDER, `${id}.ts`), 'utf8');
  const examples = examplesOf(source);

  test('says why it matters, and when it may be wrong', () => {
    expect(source).toMatch(/\* May be wrong: ./);
    expect(rule.title.zh).not.toBe('');
    expect(rule.title.en).not.toBe('');
    expect(examples.bad.length).toBeGreaterThan(0);
    expect(examples.good.length).toBeGreaterThan(0);
  });

  test('finds each bad example', async () => {
    for (const example of examples.bad) expect(await findingsOf(example, id)).not.toEqual([]);
  });

  test('is silent on each good example', async () => {
    for (const example of examples.good) expect(await findingsOf(example, id)).toEqual([]);
  });
});

test('each file is a rule of the list, named for its id', () => {
  const files = readdirSync(FOLDER).filter((name) => name !== 'index.ts');
  expect(files.sort()).toEqual(RULES.map((rule) => `${rule.id}.ts`).sort());
});
