import type { Finding, Scope } from '../model.js';
import type { AcceptedFinding } from '../validate/index.js';

/** Why a finding may stay, by whom, and until when. */
export type Decision = Pick<AcceptedFinding, 'reason' | 'by' | 'until'>;

/**
 * The entry for a finding that is accepted. Where it is of no row, what it said is a part of what is accepted: a total
 * that differs by one now may differ by two tomorrow, and that is another finding. Of a row or a table the fingerprint
 * says it all, and the values may be numbers of rows, which move.
 */
export function entryOf(finding: Finding, scope: Scope | null, decision: Decision): AcceptedFinding {
  const { fingerprint, ruleId, list, item, message, expected, actual } = finding;
  const ofValues = item === null && scope !== 'tables';
  return {
    fingerprint,
    rule: ruleId,
    ...(list === null ? {} : { item: item === null ? list : `${list}/${item}` }),
    message,
    ...(ofValues && expected !== null ? { expected } : {}),
    ...(ofValues && actual !== null ? { actual } : {}),
    ...decision,
  };
}
