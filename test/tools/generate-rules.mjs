/**
 * Writes what is made from the rules: the two pages of their documentation, and the rules that a config may name.
 * Needs a build; the schema's own code is made of it afterwards:
 *
 *     npm run build && node test/tools/generate-rules.mjs && node test/tools/generate-schemas.mjs
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';

const ROOT = new URL('../../', import.meta.url);

/** The rules that are built: `RULES` of `pipeline/check/rules.ts`. */
async function builtRules() {
  return (await import(new URL('dist/pipeline/check/rules.js', ROOT).href)).RULES;
}

/** The generated files as they should be: the path of each in the project, and its content. */
export async function generate(rules) {
  return Promise.all([
    fileOf('docs/rules.md', pageOf(rules, 'en')),
    fileOf('docs/rules.zh-CN.md', pageOf(rules, 'zh')),
    fileOf('schemas/config.schema.json', await configSchemaOf(rules)),
  ]);
}

/** The schema of the config with the rules as they are: all else in it is written by hand. */
async function configSchemaOf(rules) {
  const schema = JSON.parse(await readFile(new URL('schemas/config.schema.json', ROOT), 'utf8'));
  schema.$defs.Rules.properties = Object.fromEntries(
    rules.map(({ id, severity, optIn, docs }) => [
      id,
      {
        description: `${docs.zh.title}。${docs.en.title}. (${severity}${optIn ? ', off by default' : ''})`,
        $ref: '#/$defs/RuleSeverity',
      },
    ]),
  );
  return JSON.stringify(schema, null, 2);
}

const WORDS = {
  en: {
    head: '# Rules\n\n<!-- Generated from pipeline/check/ by test/tools/generate-rules.mjs. -->\n',
    columns: '| rule | severity | finds |',
    severity: { error: 'error', warning: 'warning', info: 'info' },
    optIn: ', off by default',
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
    head: '# 核对项\n\n<!-- 由 test/tools/generate-rules.mjs 根据 pipeline/check/ 生成。 -->\n',
    columns: '| 核对项 | 级别 | 查什么 |',
    severity: { error: '差错', warning: '存疑', info: '提示' },
    optIn: '，默认不查',
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
      acceptances: '已确认保留的问题',
    },
  },
};

function pageOf(rules, lang) {
  const words = WORDS[lang];
  const lines = [words.head, words.columns, '| --- | --- | --- |'];
  for (const rule of rules)
    lines.push(`| [\`${rule.id}\`](#${rule.id}) | ${severityOf(rule, words)} | ${rule.docs[lang].title} |`);
  for (const [scope, heading] of Object.entries(words.scopes)) {
    const own = rules.filter((rule) => rule.scope === scope);
    if (own.length === 0) continue;
    lines.push('', `## ${heading}`);
    for (const rule of own) lines.push('', ...sectionOf(rule, lang));
  }
  return `${lines.join('\n')}\n`;
}

function severityOf({ severity, optIn }, words) {
  return `${words.severity[severity]}${optIn ? words.optIn : ''}`;
}

function sectionOf(rule, lang) {
  const words = WORDS[lang];
  const { title, why, mayBeWrong } = rule.docs[lang];
  const example = (text) => ['', '```markdown', text.trim(), '```'];
  return [
    `### ${rule.id}`,
    '',
    lang === 'zh' ? `${title}（${severityOf(rule, words)}）。` : `${title}. (${severityOf(rule, words)})`,
    '',
    why,
    '',
    words.bad,
    ...rule.docs.bad.flatMap(example),
    '',
    words.good,
    ...rule.docs.good.flatMap(example),
    '',
    `${words.doubt}${lang === 'zh' ? '' : ' '}${mayBeWrong}`,
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
