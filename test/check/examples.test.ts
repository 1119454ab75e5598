import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../pipeline/check/rules.js';
import { checkDocument } from '../../pipeline/index.js';
import { generate } from '../tools/generate-rules.mjs';
import { exampleOf, partsOf } from '../tools/rule-comments.mjs';

const FOLDER = 'pipeline/check';

async function findingsOf(example: string, ruleId: string): Promise<unknown[]> {
  const { options, document } = exampleOf(example);
  const done = await checkDocument('example', new TextEncoder().encode(document), { ...options, lang: 'en' });
  if (!done.ok) throw new Error(`${ruleId}: ${done.failure.message.en}`);
  return done.value.report.findings.filter((finding) => finding.ruleId === ruleId);
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const source = readFileSync(join(FOLDER, `${rule.scope}/${id}.ts`), 'utf8');
  const examples = partsOf(source);

  test('says why it matters, and when it may be wrong', () => {
    expect(examples.mayBeWrong).not.toBe('');
    expect(examples.why).not.toBe('');
    expect(rule.zh.why).not.toBe('');
    expect(rule.zh.mayBeWrong).not.toBe('');
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
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => /^export const \w+: Rule = /m.test(readFileSync(join(FOLDER, name), 'utf8')));
  expect(files.sort()).toEqual(RULES.map(({ id, scope }) => join(scope, `${id}.ts`)).sort());
});

test('the documentation is current: else run node test/tools/generate-rules.mjs', async () => {
  for (const { path, content } of await generate(RULES)) expect(readFileSync(path, 'utf8')).toBe(content);
});
