import { groupedBy } from '../../common/grouped.js';
import type { Subject } from '../../model.js';
import type { Told } from './explain-findings.js';

/** Without what rules that yield have found in words of which another rule tells something. */
export function withoutTold(found: readonly Told[], yielding: ReadonlySet<string>): Told[] {
  const yields = ({ finding }: Told): boolean => yielding.has(finding.ruleId);
  if (!found.some(yields)) return [...found];
  const others = groupedBy(
    found.filter((told) => !yields(told)).map(({ finding }) => finding.subject),
    textOf,
  );
  const isTold = ({ finding: { subject } }: Told): boolean =>
    others.get(textOf(subject))?.some((other) => overlap(subject, other)) === true;
  return found.filter((told) => !yields(told) || !isTold(told));
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
