import { isOpen } from '../../common/open-finding.js';
import type { Finding, Lang } from '../../model.js';
import { countWord } from '../../common/count-word.js';
import { inOrder } from '../words/order.js';
import type { ReportOptions } from './report-input.js';

/** The findings that a report shows, in order, and how many it leaves out because that was asked. */
export interface Selection {
  findings: Finding[];
  left: number;
}

/** Of the findings, in their order, those that `--errors-only` and `--limit` ask for. */
export function selectionOf(
  findings: readonly Finding[],
  { errorsOnly = false, limit }: Pick<ReportOptions, 'errorsOnly' | 'limit'>,
): Selection {
  const errors = findings.filter((finding) => finding.severity === 'error' && isOpen(finding));
  // What explains an error is shown with it, however grave it is itself.
  const causes = new Set(errors.flatMap(({ because }) => because ?? []));
  const grave = errorsOnly
    ? findings.filter((finding) => errors.includes(finding) || causes.has(finding.fingerprint))
    : findings;
  const shown = inOrder(grave).slice(0, limit ?? grave.length);
  return { findings: shown, left: findings.length - shown.length };
}

/** Says how many findings are left out. */
export function leftWords(left: number, lang: Lang): string {
  return lang === 'zh'
    ? `另有 ${left} 处没有列出（--errors-only、--limit）`
    : `${countWord(left, 'more finding')} not shown (--errors-only, --limit)`;
}
