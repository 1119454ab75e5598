import type { ReportingDescriptor } from 'sarif';
import { RULES } from '../../../check/rules.js';
import { NOTE_DOCUMENTATION } from '../../../common/note-documentation.js';
import type { Finding, Lang, RuleDocs, RuleDocumentation, Severity } from '../../../model.js';

/** The level of a severity in SARIF (2.1.0, 3.27.10). */
export const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** GitHub sorts alerts by it (SARIF support for code scanning, reportingDescriptor). */
const PROBLEM: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
};

/** All rules, and the codes of notes that occur among the findings, in the order in which they first do. */
export class KnownRules {
  readonly #indexes = new Map(RULES.map(({ id }, index) => [id, index]));
  readonly #codes: { id: string; severity: Severity }[] = [];

  /** The index of a finding's rule among the descriptors. */
  indexOf({ ruleId, severity }: Finding): number {
    const known = this.#indexes.get(ruleId);
    if (known !== undefined) return known;
    const index = this.#indexes.size;
    this.#indexes.set(ruleId, index);
    this.#codes.push({ id: ruleId, severity });
    return index;
  }

  /** They as SARIF describes rules. */
  descriptors(lang: Lang): ReportingDescriptor[] {
    return [
      ...RULES.map((rule) => ruleDescriptor(rule, lang)),
      ...this.#codes.map(({ id, severity }) => noteDescriptor(id, severity, lang)),
    ];
  }
}

function ruleDescriptor(rule: RuleDocumentation, lang: Lang): ReportingDescriptor {
  const { id, severity, scope, docs } = rule;
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: docs[lang].title },
    fullDescription: { text: docs[lang].why },
    help: { text: helpOf(docs, lang, false), markdown: helpOf(docs, lang, true) },
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { tags: [scope], 'problem.severity': PROBLEM[severity] },
  };
}

/** What is told of the reading has no rule behind it, only a code. */
function noteDescriptor(id: string, severity: Severity, lang: Lang): ReportingDescriptor {
  const known = NOTE_DOCUMENTATION.find((note) => note.id === id)?.title[lang];
  const text =
    known ?? (lang === 'zh' ? `关于读取和核对的说明：${id}` : `A note on reading and checking: ${id}`);
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text },
    fullDescription: { text },
    help: { text },
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { tags: ['note'], 'problem.severity': PROBLEM[severity] },
  };
}

/** Why a rule matters, when it may be wrong, and its examples. */
function helpOf({ bad, good, ...words }: RuleDocs, lang: Lang, markdown: boolean): string {
  const { title, why, mayBeWrong } = words[lang];
  const zh = lang === 'zh';
  const heading = (text: string): string => (markdown ? `**${text}**` : text);
  const example = (text: string): string =>
    markdown ? `\`\`\`markdown\n${text.trimEnd()}\n\`\`\`` : text.trimEnd();
  const parts = [
    title,
    why,
    `${heading(zh ? '何时可能有误：' : 'May be wrong:')} ${mayBeWrong}`,
    ...bad.flatMap((text) => [heading(zh ? '有问题：' : 'Bad:'), example(text)]),
    ...good.flatMap((text) => [heading(zh ? '没有问题：' : 'Good:'), example(text)]),
  ];
  return parts.join('\n\n');
}

/** grand-total-differs → GrandTotalDiffers. */
function pascalCase(id: string): string {
  return id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
