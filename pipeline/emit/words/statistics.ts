import type { Finding, Lang, RuleDocumentation } from '../../model.js';
import { openOf } from './outcome.js';

/** How often each rule has found something, over all documents of a run. */
export class Statistics {
  readonly #rules = new Map<string, { findings: number; documents: number; accepted: number }>();

  /** The findings of one more document. */
  add(findings: readonly Finding[]): void {
    const open = new Set(openOf(findings));
    const here = new Set<string>();
    for (const finding of findings) {
      const { ruleId } = finding;
      const count = this.#rules.get(ruleId) ?? { findings: 0, documents: 0, accepted: 0 };
      if (open.has(finding)) count.findings++;
      else count.accepted++;
      if (!here.has(ruleId)) count.documents++;
      here.add(ruleId);
      this.#rules.set(ruleId, count);
    }
  }

  /** A row for each rule that has found something, the head first, the most frequent at the top. */
  rows(lang: Lang, documented: readonly RuleDocumentation[]): string[][] {
    const head =
      lang === 'zh'
        ? ['核对项', '问题', '文件', '已确认保留', '查什么']
        : ['rule', 'findings', 'documents', 'accepted', 'what it finds'];
    const counts = [...this.#rules].sort(
      ([one, left], [other, right]) => right.findings - left.findings || (one < other ? -1 : 1),
    );
    const rows = counts.map(([id, { findings, documents, accepted }]) => {
      const title = documented.find((rule) => rule.id === id)?.docs[lang].title ?? '';
      return [id, String(findings), String(documents), String(accepted), title];
    });
    return [head, ...rows];
  }
}
