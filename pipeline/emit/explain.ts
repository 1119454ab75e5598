import { largest } from '../common/arrays.js';
import { createColors } from 'picocolors';
import { say } from '../common/result.js';
import type { Lang, RuleDocumentation, Scope, Severity, Text } from '../model.js';
import { pad, stringWidth, wrap } from './words/columns-layout.js';
import { exampleLines } from './words/example-lines.js';

/** How an explanation is written. */
export interface ExplainOptions {
  lang: Lang;
  color: boolean;
  /** Terminal columns. */
  width: number;
}

const SEVERITY: Readonly<Record<Severity, Text>> = {
  error: { zh: '差错', en: 'error' },
  warning: { zh: '存疑', en: 'warning' },
  info: { zh: '提示', en: 'info' },
};

const SCOPE: Readonly<Record<Scope, Text>> = {
  figures: { zh: '数字', en: 'Figures' },
  tables: { zh: '表格', en: 'Tables' },
  departments: { zh: '部门', en: 'Departments' },
  places: { zh: '地名', en: 'Places' },
  repeats: { zh: '重复', en: 'Repeats' },
  text: { zh: '文字', en: 'Text' },
  document: { zh: '文件', en: 'Document' },
  acceptances: { zh: '已确认保留的问题', en: 'Accepted findings' },
};

const WORDS = {
  zh: {
    why: '为什么',
    bad: '会报',
    good: '不报',
    doubt: '可能误报',
    notes: '读取时的提示（不是核对项）',
    more: '查看一个核对项：qingdan explain <核对项>',
  },
  en: {
    why: 'Why',
    bad: 'Found in',
    good: 'Not found in',
    doubt: 'May be wrong',
    notes: 'Told of the reading (no rules)',
    more: 'One of them: qingdan explain RULE',
  },
} as const;

/** All rules by what they look at, each in one line, and what the reading may tell. */
export function explainAll(
  rules: readonly RuleDocumentation[],
  notes: readonly { id: string; title: Text }[],
  { lang, color, width }: ExplainOptions,
): string {
  const paint = createColors(color);
  const words = WORDS[lang];
  const scopes = Object.keys(SCOPE) as Scope[];
  const rowOf = (id: string, severity: Severity, title: string): [string, string, string] => [
    id,
    SEVERITY[severity][lang],
    title,
  ];
  const groups = scopes.map((scope) => ({
    heading: SCOPE[scope][lang],
    rows: rules
      .filter((rule) => rule.scope === scope)
      .map(({ id, severity, docs }) => rowOf(id, severity, docs[lang].title)),
  }));
  groups.push({ heading: words.notes, rows: notes.map(({ id, title }) => rowOf(id, 'info', title[lang])) });
  // One layout for all, so that the columns of the groups stand below each other.
  const widest = (column: 0 | 1): number =>
    largest(groups.flatMap(({ rows }) => rows.map((row) => stringWidth(row[column]))));
  const [ids, severities] = [widest(0), widest(1)];
  const indent = ' '.repeat(2 + ids + 2 + severities + 2);
  const text: string[] = [];
  for (const { heading, rows } of groups) {
    if (rows.length === 0) continue;
    text.push(paint.bold(heading));
    for (const [id, severity, title] of rows) {
      const [first = '', ...rest] = wrap(title, Math.max(16, width - indent.length));
      text.push(
        `  ${pad(id, ids)}  ${pad(severity, severities)}  ${first}`,
        ...rest.map((each) => indent + each),
      );
    }
    text.push('');
  }
  return [...text, words.more, ''].join('\n');
}

/** What one rule says of itself: what it finds, why, in which examples, and when it may be wrong. */
export function explainRule(rule: RuleDocumentation, { lang, color, width }: ExplainOptions): string {
  const paint = createColors(color);
  const words = WORDS[lang];
  const { title, why, mayBeWrong } = rule.docs[lang];
  const optIn = rule.optIn === true ? say('，默认不查', ', off by default')[lang] : '';
  const severity = `${SEVERITY[rule.severity][lang]}${optIn}${lang === 'zh' ? '，' : ', '}${SCOPE[rule.scope][lang]}`;
  const paragraphs = (text: string): string[] =>
    text
      .split('\n\n')
      .flatMap((paragraph, index) => [
        ...(index === 0 ? [] : ['']),
        ...wrap(paragraph, width - 2).map((line) => `  ${line}`),
      ]);
  const examples = (heading: string, texts: readonly string[]): string[] =>
    texts.flatMap((text) => [
      '',
      paint.bold(heading),
      ...exampleLines(text, width - 4).map((line) => `    ${line}`.trimEnd()),
    ]);
  return [
    `${paint.bold(rule.id)}  ${paint.dim(lang === 'zh' ? `（${severity}）` : `(${severity})`)}`,
    ...wrap(title, width),
    '',
    paint.bold(words.why),
    ...paragraphs(why),
    ...examples(words.bad, rule.docs.bad),
    ...examples(words.good, rule.docs.good),
    '',
    paint.bold(words.doubt),
    ...paragraphs(mayBeWrong),
    '',
  ].join('\n');
}
