import type { Acceptance, CheckOptions, Finding } from '../../model.js';

/** What became of the acceptances of a document. */
export interface Decisions {
  /** Why each accepted finding may stay, by its fingerprint. */
  held: ReadonlyMap<string, NonNullable<Finding['accepted']>>;
  /** Acceptances of findings that are there still, whose last day is past: the findings count again. */
  expired: readonly { acceptance: Acceptance; finding: Finding }[];
  /** Acceptances that match no finding; `finding` is the one that has taken its place with other figures. */
  stale: readonly { acceptance: Acceptance; finding: Finding | null }[];
}

/** Where nobody has accepted anything. */
export const NO_DECISIONS: Decisions = { held: new Map(), expired: [], stale: [] };

/** Holds what people have accepted against what was found. What a rule that is `off` would find is not known: it stays. */
export function decide(
  findings: readonly Finding[],
  { accepted = [], today }: CheckOptions,
  off: ReadonlySet<string>,
): Decisions {
  if (accepted.length === 0) return NO_DECISIONS;
  const found = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const held = new Map<string, NonNullable<Finding['accepted']>>();
  const expired: { acceptance: Acceptance; finding: Finding }[] = [];
  const stale: { acceptance: Acceptance; finding: Finding | null }[] = [];
  for (const acceptance of accepted) {
    const { fingerprint, rule, reason, by, until } = acceptance;
    const finding = found.get(fingerprint);
    if (finding?.ruleId !== rule) {
      if (!off.has(rule)) stale.push({ acceptance, finding: null });
    } else if (!saysTheSame(acceptance, finding)) stale.push({ acceptance, finding });
    else if (until !== null && today !== undefined && today > until) expired.push({ acceptance, finding });
    else held.set(fingerprint, { reason, by, until });
  }
  return { held, expired, stale };
}

/** True where the values are those that were accepted: a total may differ by one, but not then by two. */
function saysTheSame({ expected, actual }: Acceptance, finding: Finding): boolean {
  return (
    (expected === undefined || expected === finding.expected) &&
    (actual === undefined || actual === finding.actual)
  );
}
