/** Documents that are checked and annotated, for tests. */
import { annotate } from '../../pipeline/annotate/index.js';
import type { AnnotateOptions } from '../../pipeline/annotate/annotator.js';
import { textOfSubject } from '../../pipeline/common/subjects.js';
import { checkDocument, type AnnotatedCopy, type Checked } from '../../pipeline/index.js';
import type { DutyList, Failure, Finding } from '../../pipeline/model.js';
import { reportWith } from './findings.js';

/** The list and the report of a document. */
export async function checked(bytes: Uint8Array, name: string): Promise<Checked> {
  const done = await checkDocument(name, bytes.slice());
  if (!done.ok) throw new Error(done.failure.message.en);
  return done.value;
}

/** A copy of a document with these findings. */
export async function copyWith(
  bytes: Uint8Array,
  { list, report }: Checked,
  findings: readonly Finding[],
  options: AnnotateOptions = {},
): Promise<AnnotatedCopy> {
  const done = await annotate({ bytes, list, report: reportWith(report, findings) }, options);
  if (!done.ok) throw new Error(done.failure.message.en);
  return done.value;
}

/** Why a document is not annotated. */
export async function refusalOf(bytes: Uint8Array, { list, report }: Checked): Promise<Failure> {
  const done = await annotate({ bytes, list, report });
  if (done.ok) throw new Error('it was annotated');
  return done.failure;
}

/** A text without its white space. */
export const squeezed = (text: string): string => text.replace(/\s+/gu, '');

/** The words that a finding means, without white space. */
export function wordsOf(list: DutyList, { subject }: Finding): string {
  const text = textOfSubject(list, subject)?.text ?? '';
  return squeezed(subject.span === null ? text : text.slice(subject.span.start, subject.span.end));
}
