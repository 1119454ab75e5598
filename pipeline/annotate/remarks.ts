import { placeOfSubject, textOfSubject } from '../common/subjects.js';
import { entriesOf, type Entry } from '../emit/words/numbered.js';
import { openOf } from '../emit/words/outcome.js';
import { severityWord } from '../emit/words/severity-words.js';
import { shownOf } from '../emit/words/shown.js';
import type { DutyList, Finding, Lang, Place, Report, Span, Subject } from '../model.js';

/** Where a comment belongs. */
export interface Anchor {
  subject: Subject;
  /** Where the text begins, or the row; null for what stands nowhere (the document as a whole). */
  place: Place | null;
  /** The text that the span counts in, as the list keeps it; null where the subject has none (a row, a list). */
  text: string | null;
  /** The words that are meant; null where all of the text is. */
  span: Span | null;
}

/** A finding as a comment. */
export interface Remark {
  finding: Finding;
  /** 2, or 2.1 of what follows from 2. */
  label: string;
  /** What the document has, and what it should have; null where nothing tells. */
  now: string | null;
  meant: string | null;
  /** The lines of the comment: what is wrong, what is expected, what it follows from. */
  lines: string[];
  anchor: Anchor;
}

/** The findings that nobody has accepted, as comments: causes first, what follows from one refers to its number. */
export function remarksOf(list: DutyList, report: Report, lang: Lang): Remark[] {
  const shown = shownOf(list, report);
  return entriesOf({ findings: openOf(report.findings) }).map((entry) => {
    const { finding, label } = entry;
    const values = shown.values(finding);
    return {
      finding,
      label,
      ...values,
      lines: linesOf(entry, values, lang),
      anchor: anchorOf(list, finding),
    };
  });
}

function anchorOf(list: DutyList, { subject, place }: Finding): Anchor {
  const own = textOfSubject(list, subject);
  return {
    subject,
    place: own?.place ?? placeOfSubject(list, subject) ?? place,
    text: own?.text ?? null,
    span: subject.span,
  };
}

/** 第 2.1 条（差错）：…; 现为 109，应为 110; 由第 2 条引起. */
function linesOf(
  { finding, label, consequence }: Entry,
  { now, meant }: Pick<Remark, 'now' | 'meant'>,
  lang: Lang,
): string[] {
  const { severity, message } = finding;
  const zh = lang === 'zh';
  const severe = severityWord(severity, lang);
  const head = zh ? `第 ${label} 条（${severe}）：${message}` : `${label} (${severe}): ${message}`;
  const values = [
    ...(now === null || now === '' ? [] : [zh ? `现为：${now}` : `is: ${now}`]),
    ...(meant === null || meant === '' ? [] : [zh ? `应为：${meant}` : `should be: ${meant}`]),
  ];
  const cause = label.split('.')[0] ?? '';
  return [
    head,
    ...(values.length === 0 ? [] : [values.join(zh ? '；' : '; ')]),
    ...(consequence ? [zh ? `由第 ${cause} 条引起` : `follows from ${cause}`] : []),
  ];
}
