import type { Finding, Subject } from '../../model.js';
import type { Told } from './explain-findings.js';

/** Without what rules that yield have found in words of which another rule tells something. */
export function withoutTold(found: readonly Told[], yielding: ReadonlySet<string>): Told[] {
  const others = new Map<string, Finding[]>();
  if (found.some(({ finding }) => yielding.has(finding.ruleId)))
    for (const { finding } of found) {
      if (yielding.has(finding.ruleId)) continue;
      const text = textOf(finding.subject);
      others.set(text, [...(others.get(text) ?? []), finding]);
    }
  return found.filter(
    ({ finding }) =>
      !yielding.has(finding.ruleId) ||
      !(others.get(textOf(finding.subject)) ?? []).some((other) => overlap(finding.subject, other.subject)),
  );
}

/** The text that a subject is a part of. */
function textOf(subject: Subject): string {
  return JSON.stringify({ ...subject, span: null });
}

/** What is about the whole name of a category or a department is about each word of it; a long text is more than that. */
function overlap(one: Subject, other: Subject): boolean {
  if (one.span === null || other.span === null)
    return other.kind === 'cell' && (other.column === 'category' || other.column === 'departments');
  return one.span.start < other.span.end && other.span.start < one.span.end;
}
