import type { Finding, ReviewDecision } from '../../model.js';

/** What a reviewer may say of a finding. */
export const DECISIONS = ['采纳', '不采纳', '待核'] as const;

/** What was decided of findings, by their fingerprints. */
export type Decided = ReadonlyMap<string, ReviewDecision>;

/** What the reviewer's columns show. */
type Shown = Pick<ReviewDecision, 'opinion' | 'remark' | 'by'>;

const NONE: Shown = { opinion: '', remark: '', by: '' };

/** What was decided of a finding; one that is accepted already is shown as not to be mended, with its reason. */
export function decisionOf({ fingerprint, accepted }: Finding, decided: Decided): Shown {
  const own = decided.get(fingerprint);
  if (own !== undefined) return own;
  if (accepted === null) return NONE;
  return { opinion: '不采纳', remark: accepted.reason, by: accepted.by ?? '' };
}

/** Decisions on findings that are there no more: they are kept, and it is said. */
export function orphansOf(findings: readonly Finding[], decided: Decided): ReviewDecision[] {
  const known = new Set(findings.map(({ fingerprint }) => fingerprint));
  return [...decided.values()].filter(({ fingerprint }) => !known.has(fingerprint));
}
