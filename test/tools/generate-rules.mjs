/**
 * Writes what the rules say of themselves, from their doc comments and their Chinese words: the data that `explain`
 * and the reports use, the two pages of documentation, and the rules that a config may name. Needs a build; the
 * schema's own code is made of it afterwards:
 *
 *     npm run build && node test/tools/generate-rules.mjs && node test/tools/generate-schemas.mjs
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { partsOf } from './rule-comments.mjs';

const ROOT = new URL('../../', import.meta.url);

/** The rules that are built: `RULES` of `pipeline/check/rules.ts`. */
async function builtRules() {
  return (await import(new URL('dist/pipeline/check/rules.js', ROOT).href)).RULES;
}

/** The generated files as they should be: the path of each in the project, and its content. */
export async function generate(rules) {
  const documented = await Promise.all(
    rules.map(async ({ id, severity, scope, title, zh }) => {
      const source = await readFile(new URL(`pipeline/check/${scope}/${id}.ts`, ROOT), 'utf8');
      const { why, mayBeWrong, bad, good } = partsOf(source);
      return {
        id,
        severity,
        scope,
        title,
        why: { zh: zh.why, en: why },
        mayBeWrong: { zh: zh.mayBeWrong, en: mayBeWrong },
        bad,
        good,
      };
    }),
  );
  return Promise.all([
    fileOf('pipeline/common/rule-documentation.ts', dataOf(documented)),
    fileOf('docs/rules.md', pageOf(documented, 'en')),
    fileOf('docs/rules.zh-CN.md', pageOf(documented, 'zh')),
    fileOf('schemas/config.schema.json', await configSchemaOf(documented)),
  ]);
}

function dataOf(rules) {
  return `// Generated from pipeline/check/ by test/tools/generate-rules.mjs: change a rule's comment, not this file.
import type { RuleDocumentation } from '../model.js';

/** What each rule says of itself, in the order of the rules. */
export const RULE_DOCUMENTATION: readonly RuleDocumentation[] = ${JSON.stringify(rules)};
`;
}

/** The schema of the config with the rules as they are: all else in it is written by hand. */
async function configSchemaOf(rules) {
  const schema = JSON.parse(await readFile(new URL('schemas/config.schema.json', ROOT), 'utf8'));
  schema.$defs.Rules.properties = Object.fromEntries(
    rules.map(({ id, severity, title }) => [
      id,
      { description: `${title.zh}。${title.en}. (${severity})`, $ref: '#/$defs/RuleSeverity' },
    ]),
  );
  return JSON.stringify(schema, null, 2);
}

const WORDS = {
  en: {
    head: '# Rules\n\n<!-- Generated from pipeline/check/ by test/tools/generate-rules.mjs. -->\n',
    columns: '| rule | severity | finds |',
    severity: { error: 'error', warning: 'warning', info: 'info' },
    bad: 'Found in:',
    good: 'Not found in:',
    doubt: 'May be wrong:',
    scopes: {
      figures: 'Figures',
      tables: 'Tables',
      departments: 'Departments',
      places: 'Places',
      repeats: 'Repeats',
      text: 'Text',
      document: 'Document',
      acceptances: 'Accepted findings',
    },
  },
  zh: {
    head: '# 规则\n\n<!-- 由 test/tools/generate-rules.mjs 根据 pipeline/check/ 生成。 -->\n',
    columns: '| 规则 | 级别 | 查什么 |',
    severity: { error: '错误', warning: '警告', info: '提示' },
    bad: '会报：',
    good: '不报：',
    doubt: '可能误报：',
    scopes: {
      figures: '数字',
      tables: '表格',
      departments: '部门',
      places: '地名',
      repeats: '重复',
      text: '文字',
      document: '文件',
      acceptances: '已接受的问题',
    },
  },
};

function pageOf(rules, lang) {
  const words = WORDS[lang];
  const lines = [words.head, words.columns, '| --- | --- | --- |'];
  for (const rule of rules)
    lines.push(`| [\`${rule.id}\`](#${rule.id}) | ${words.severity[rule.severity]} | ${rule.title[lang]} |`);
  for (const [scope, heading] of Object.entries(words.scopes)) {
    const own = rules.filter((rule) => rule.scope === scope);
    if (own.length === 0) continue;
    lines.push('', `## ${heading}`);
    for (const rule of own) lines.push('', ...sectionOf(rule, lang));
  }
  return `${lines.join('\n')}\n`;
}

function sectionOf(rule, lang) {
  const words = WORDS[lang];
  const example = (text) => ['', '```markdown', text.trim(), '```'];
  return [
    `### ${rule.id}`,
    '',
    `${rule.title[lang]}${lang === 'zh' ? '。' : '.'} (${words.severity[rule.severity]})`,
    '',
    rule.why[lang],
    '',
    words.bad,
    ...rule.bad.flatMap(example),
    '',
    words.good,
    ...rule.good.flatMap(example),
    '',
    `${words.doubt}${lang === 'zh' ? '' : ' '}${rule.mayBeWrong[lang]}`,
  ];
}

async function fileOf(path, content) {
  const file = fileURLToPath(new URL(path, ROOT));
  const config = await prettier.resolveConfig(file, { editorconfig: true });
  return { path, content: await prettier.format(content, { ...config, filepath: file }) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, content } of await generate(await builtRules()))
    await writeFile(new URL(path, ROOT), content);
}
