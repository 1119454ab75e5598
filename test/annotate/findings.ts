/** Findings for tests of annotated copies: one about each text that a list holds. */
import { Random } from '../townships/index.js';
import { LISTS } from '../../pipeline/common/names.js';
import { placeOfSubject, textOfSubject } from '../../pipeline/common/subjects.js';
import type { DutyList, Finding, Report, Severity, Span, Subject } from '../../pipeline/model.js';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** A finding about a subject, with this message. */
export function findingOf(list: DutyList, subject: Subject, message: string, index = 0): Finding {
  const own = textOfSubject(list, subject);
  const place = own?.place ?? placeOfSubject(list, subject);
  return {
    ruleId: 'invented',
    severity: SEVERITIES[index % SEVERITIES.length] ?? 'error',
    list: 'list' in subject ? subject.list : null,
    item: null,
    message,
    expected: null,
    actual: null,
    place,
    subject,
    spot: own === null ? null : { text: own.text, ...(subject.span ?? { start: 0, end: own.text.length }) },
    related: [],
    because: null,
    accepted: null,
    fingerprint: `invented-${index}`,
  };
}

/** Words of a text, drawn, that neither begin nor end with white space; null of an empty one. */
function wordsOf(text: string, random: Random): Span | null {
  const seen = [...text.matchAll(/\S/gu)].map((match) => match.index);
  if (seen.length === 0) return null;
  const first = random.integer(0, seen.length - 1);
  const last = Math.min(seen.length - 1, first + random.integer(0, 40));
  const start = seen[first] ?? 0;
  const end = seen[last] ?? 0;
  return { start, end: end + String.fromCodePoint(text.codePointAt(end) ?? 0).length };
}

/** A finding about words of each cell, each paragraph, each number and each title of a list. */
export function findingsOfAll(list: DutyList, seed: number): Finding[] {
  const random = new Random(seed);
  const subjects: Subject[] = [
    ...list.statement.numerals.flatMap(({ id, subject }): Subject[] =>
      subject === null ? [] : [{ kind: 'numeral', numeral: id, span: subject.span }],
    ),
    ...list.statement.paragraphs.map(({ text }, paragraph): Subject => ({
      kind: 'paragraph',
      paragraph,
      span: wordsOf(text, random),
    })),
    ...LISTS.flatMap((name) =>
      list.lists[name].flatMap((item, row) =>
        item.cells.map(({ column, text }, cell): Subject => ({
          kind: 'cell',
          list: name,
          row,
          cell,
          column,
          span: wordsOf(text, random),
        })),
      ),
    ),
    ...LISTS.flatMap((name): Subject[] =>
      list.tables[name]?.title == null ? [] : [{ kind: 'list-title', list: name, span: null }],
    ),
  ];
  return subjects.map((subject, index) =>
    findingOf(list, subject, `第 ${index} 处 <b>&amp;"=1+1" )\\(`, index),
  );
}

/** The report with these findings. */
export function reportWith(report: Report, findings: readonly Finding[]): Report {
  return { ...report, findings: [...findings] };
}
