import { expect, test } from '@jest/globals';
import { RULES } from '../../pipeline/check/rules.js';
import { parseConfig } from '../../pipeline/config/config.js';
import { printSettings } from '../../pipeline/config/print.js';
import { usualSeverity } from '../../pipeline/common/severity.js';
import { configTemplate } from '../../pipeline/config/template.js';
import { configSchema } from '../../pipeline/validate/index.js';

/** What is wrong with a config: the words and where, or nothing. */
async function wrongIn(text: string): Promise<string> {
  const parsed = await parseConfig('qingdan.config.yaml', text);
  if (parsed.ok) return '';
  const { code, document, message, place } = parsed.failure;
  expect([code, document]).toEqual(['usage', 'qingdan.config.yaml']);
  if (place?.kind !== 'text') throw new Error('a place was told');
  return `${place.line}:${place.column} ${message.en}`;
}

test('a config is what it says', async () => {
  const text = [
    'rules:',
    '  category-scattered: error',
    '  empty-cell: off',
    'departments: [禾川县融媒体中心]',
    'neighbours:',
    '  - 松坪镇',
    'fail-on: warning',
    'format: [json, "sarif:清单.sarif"]',
    'timeout: 1.5',
  ].join('\n');
  expect(await parseConfig('c', text)).toEqual({
    ok: true,
    value: {
      rules: { 'category-scattered': 'error', 'empty-cell': 'off' },
      departments: ['禾川县融媒体中心'],
      neighbours: ['松坪镇'],
      'fail-on': 'warning',
      format: ['json', 'sarif:清单.sarif'],
      timeout: 1.5,
    },
  });
});

test.each(['', '# nothing\n', 'rules:\n  # empty-cell: off\nterms:\n', '---\n', '\ufeff'])(
  'a config that asks for nothing: %j',
  async (text) => {
    expect(await parseConfig('c', text)).toEqual({ ok: true, value: {} });
  },
);

test.each([
  [
    'an unknown key',
    'fail-on: error\nneighbors: []\n',
    '2:1 there is no key “neighbors”; did you mean “neighbours”?',
  ],
  ['a key like no other', 'colour: red\n', '1:1 there is no key “colour”'],
  [
    'an unknown rule',
    'rules:\n  empty-cel: off\n',
    '2:3 there is no rule “empty-cel”; did you mean “empty-cell”?',
  ],
  [
    'a severity',
    'rules:\n  empty-cell: no\n',
    '2:15 empty-cell cannot be “no”; known: error, warning, info, off',
  ],
  ['a gravity', 'fail-on: off', '1:10 fail-on cannot be “off”; known: error, warning, info'],
  [
    'a word for a list',
    'departments: 县融媒体中心',
    '1:14 “departments” should be a list (each line begins with -)',
  ],
  ['a list of numbers', 'places:\n  - 12\n', '2:5 “places” should be text'],
  ['an empty name', "terms: ['']", '1:9 “terms” cannot be empty'],
  ['no time', 'timeout: 0', '1:10 “timeout” cannot be 0'],
  ['a list', '- rules', '1:1 it should be keys with values'],
  ['two mistakes', 'a: 1\nlang: fr\n', '1:1 there is no key “a”; and 1 more mistakes'],
  ['a key twice', 'lang: zh\nlang: en\n', '2:1 a key stands twice'],
  ['a tab', 'rules:\n\tempty-cell: off', '2:1 tabs cannot indent'],
  ['an open bracket', 'terms: [APP', '1:12 the indentation is wrong, or a bracket is open'],
  ['two documents', 'lang: zh\n---\nlang: en\n', '2:1 it may hold one document only (---)'],
  ['a tag', 'lang: !!js/function "x"', '1:7 it may hold no tag (!)'],
  ['an alias', 'terms: &a [x]\nplaces: *a\n', '2:9 it may hold no alias (*)'],
])('%s', async (_what, text, wrong) => {
  expect(await wrongIn(text)).toBe(wrong);
});

test.each([
  ['brackets', '['.repeat(200_000)],
  ['brackets on lines', '[\n'.repeat(200_000)],
  ['bullets', '- '.repeat(200_000)],
  ['keys', 'a: '.repeat(200_000)],
  ['questions', '? '.repeat(200_000)],
  ['indentation', Array.from({ length: 400 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
])('a config of nothing but %s ends in a failure, not in an exception', async (_what, text) => {
  expect(await wrongIn(text)).toBe('1:1 it is nested too deep');
});

test('brackets in a text are no nesting', async () => {
  const text = `terms:\n  - "${'['.repeat(50)}"\n  - 甲${'[{'.repeat(50)}\n`;
  expect((await parseConfig('c', text)).ok).toBe(true);
});

test('a file that is too large', async () => {
  expect(await wrongIn(`#${' '.repeat(1_000_001)}`)).toBe('1:1 the file is too large');
});

test('an alias bomb costs nothing', async () => {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (let at = 1; at < 9; at++)
    lines.push(
      `${'abcdefghi'[at]}: &${'abcdefghi'[at]} [${Array(9)
        .fill(`*${'abcdefghi'[at - 1]}`)
        .join(', ')}]`,
    );
  expect(await wrongIn(lines.join('\n'))).toBe('2:8 it may hold no alias (*)');
});

test('the schema names each rule, and no other', () => {
  const { Rules } = configSchema['$defs'] as Record<string, { properties: object }>;
  expect(Object.keys(Rules?.properties ?? {})).toEqual(RULES.map((rule) => rule.id));
});

test.each(['zh', 'en'] as const)(
  'a new config (%s) asks for the defaults, also with all its comments open',
  async (lang) => {
    const text = configTemplate(lang, './x.json', RULES);
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./x.json');
    expect(await parseConfig('c', text)).toEqual({ ok: true, value: { 'fail-on': 'error', lang } });
    const keys = [...Object.keys(configSchema['properties'] as object), ...RULES.map((rule) => rule.id)];
    const open = text.replace(new RegExp(`^( *)# (?=(?:${keys.join('|')}):|- |  - )`, 'gm'), '$1');
    const all = await parseConfig('c', open);
    if (!all.ok) throw new Error(all.failure.message.en);
    expect(all.value.rules).toEqual(Object.fromEntries(RULES.map((rule) => [rule.id, usualSeverity(rule)])));
    expect(Object.keys(all.value).sort()).toEqual(Object.keys(configSchema['properties'] as object).sort());
  },
);

test('settings that are printed are a config again', async () => {
  const text = printSettings(
    [
      { name: 'lang', value: 'en', from: '--lang' },
      { name: 'terms', value: ['APP', '12'], from: 'a\nb' },
    ],
    [{ name: 'empty-cell', value: 'off', from: 'default' }],
  );
  expect(text).toBe(
    'lang: en # --lang\nterms: # a b\n  - APP\n  - "12"\nrules:\n  empty-cell: off # default\n',
  );
  expect(await parseConfig('c', text)).toMatchObject({ ok: true, value: { terms: ['APP', '12'] } });
});

test('of very many mistakes the first is told, and the others are counted', async () => {
  const text = Array.from({ length: 5_000 }, (_, index) => `key${index}: 1`).join('\n');
  expect(await wrongIn(text)).toMatch(/^1:1 there is no key “key0”.*; and 4999 more mistakes$/);
});
