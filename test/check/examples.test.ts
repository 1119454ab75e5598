import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { RULES } from '../../pipeline/check/rules.js';
import { checkDocument } from '../../pipeline/index.js';
import type { Acceptance, CheckOptions } from '../../pipeline/model.js';
import { generate } from '../tools/generate-rules.mjs';

const FOLDER = 'pipeline/check';

/**
 * An example as it is run: it may begin, between two lines `---`, with the options that it is checked with, in YAML
 * (`today`, `neighbours`, `accepted` and so on); what follows is the document.
 */
function exampleOf(text: string): { options: CheckOptions; document: string } {
  const front = /^---\n([\s\S]*?)^---\n/m.exec(text);
  if (front === null || front.index > 0) return { options: {}, document: text };
  const options = parse(front[1] ?? '') as CheckOptions;
  const accepted = options.accepted?.map((each): Acceptance => ({ ...{ by: null, until: null }, ...each }));
  return { options: { ...options, ...(accepted && { accepted }) }, document: text.slice(front[0].length) };
}

async function findingsOf(example: string, ruleId: string): Promise<unknown[]> {
  const { options, document } = exampleOf(example);
  const done = await checkDocument('example', new TextEncoder().encode(document), { ...options, lang: 'en' });
  if (!done.ok) throw new Error(`${ruleId}: ${done.failure.message.en}`);
  return done.value.report.findings.filter((finding) => finding.ruleId === ruleId);
}

describe.each(RULES)('$id', ({ id, scope, docs }) => {
  test('says what it finds, why that matters, and when it may be wrong', () => {
    for (const { title, why, mayBeWrong } of [docs.zh, docs.en])
      for (const text of [title, why, mayBeWrong]) expect(text).toMatch(/^\S(?:.*\S)?$/);
    for (const { title } of [docs.zh, docs.en]) expect(title).not.toMatch(/[.。]$/);
    expect(docs.bad.length).toBeGreaterThan(0);
    expect(docs.good.length).toBeGreaterThan(0);
  });

  test('has a comment that begins with its title', () => {
    const source = readFileSync(join(FOLDER, `${scope}/${id}.ts`), 'utf8');
    const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const \w+: Rule/.exec(source)?.[1] ?? '';
    const words = comment.replace(/\n \*/g, ' ').replace(/\s+/g, ' ').trim();
    expect(words.startsWith(docs.en.title)).toBe(true);
  });

  test('finds each bad example', async () => {
    for (const example of docs.bad) expect(await findingsOf(example, id)).not.toEqual([]);
  });

  test('is silent on each good example', async () => {
    for (const example of docs.good) expect(await findingsOf(example, id)).toEqual([]);
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
