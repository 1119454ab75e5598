import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const OWNER = join('pipeline', 'common', 'vocabulary');

/** What is no code: comments, and the documents that rules show as examples. */
const NO_CODE = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$|example`[^`]*`/gm;

/** The code of the pipeline outside of the vocabulary. */
const others = readdirSync('pipeline', { recursive: true, encoding: 'utf8' })
  .map((name) => join('pipeline', name))
  .filter((path) => path.endsWith('.ts') && !path.startsWith(OWNER))
  .map((path) => ({ path, code: readFileSync(path, 'utf8').replace(NO_CODE, '') }));

test.each([
  // 日一二三四五六 are the days of the week.
  ['ordinals', /(?<!日)一二三四/u],
  ['circled numbers', /①-/u],
  ['words over the column of row numbers', /项次|顺序号|序列号|序\\s\*号/u],
  ['brackets', /[「『〔〈][（【《「『〔〈“]|[」』〕〉][）】》」』〕〉”]/u],
  ['full-width marks', /(?:[、，。；：！？．][、，。；：！？．]){3}/u],
  ['names of lists', /协助\)\?配合(?:履职|\(\?:上级|\(\?:\$\{ABOVE)|主责\)\(\?=/u],
  ['what leads up to the first of some names', /包括\|包含\|涵盖\|囊括\|涉及/u],
  ['words before a count', /\(\?:共计\|共有\|共\|计\)/u],
])('%s are typed in the vocabulary alone', (_what, words) => {
  expect(others.filter(({ code }) => words.test(code)).map(({ path }) => path)).toEqual([]);
});

test('the code was found', () => {
  expect(others.length).toBeGreaterThan(250);
});
