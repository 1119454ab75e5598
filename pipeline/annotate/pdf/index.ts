/** PDF documents with findings as highlights that carry notes. */
import { AUTHOR, isOurs } from '../../common/author.js';
import { say } from '../../common/result.js';
import { checkIntegrity } from '../../extract/pdf/file/integrity.js';
import type { Highlight } from '../../extract/pdf/page/highlights.js';
import { openDocument, type ChangeableDocument } from '../../extract/pdf/page/library.js';
import { Problem } from '../../extract/problem.js';
import type { AnnotatedCopy } from '../../model.js';
import type { Annotatable, AnnotateOptions } from '../annotator.js';
import { remarksOf } from '../remarks.js';
import { unsaid } from '../standing.js';
import { withIdentifier } from './identifier.js';
import { highlightsOf, marksOf } from './marks.js';
import { locked, notAnnotatedPdf, refuseDamage, refuseRights } from './refusals.js';

/**
 * A PDF with a highlight over the words of each open finding, which has its author and the finding as its note. They
 * are added behind the end of the file (ISO 32000-1, 7.5.6): all that was there stays, byte for byte.
 */
export async function annotatePdf(
  { bytes, list, report }: Annotatable,
  { lang = 'zh', today }: AnnotateOptions,
): Promise<AnnotatedCopy> {
  refuseDamage(bytes);
  const document = await openUnlocked(bytes);
  try {
    refuseRights(await document.rights(), bytes);
    const { fresh, standing } = unsaid(remarksOf(list, report, lang), await notesIn(document));
    const marks = await marksOf(document, list, fresh);
    const highlights = marks.flatMap((mark) => highlightsOf(mark, AUTHOR[lang], today));
    return {
      bytes: highlights.length === 0 ? bytes : await highlighted(document, bytes, highlights),
      ending: '.pdf',
      comments: marks.length,
      beside: marks.filter(({ beside }) => beside).length,
      standing,
      changes: 0,
    };
  } finally {
    await document.close().catch(() => undefined);
  }
}

/** The notes of ours that the document has: of a finding on two pages once, for they say the same. */
async function notesIn(document: ChangeableDocument): Promise<string[]> {
  const notes = new Set<string>();
  for (let number = 1; number <= document.pages; number++) {
    const page = await document.page(number);
    for (const { titleObj, contentsObj } of await page.annotations().catch(() => []))
      if (isOurs(titleObj?.str ?? '')) notes.add(contentsObj?.str ?? '');
    page.close();
  }
  return [...notes];
}

/** The document, opened without a password. Throws a Problem where it needs one. */
async function openUnlocked(bytes: Uint8Array): Promise<ChangeableDocument> {
  try {
    return await openDocument(bytes, {});
  } catch (error) {
    throw error instanceof Problem && error.code === 'encrypted' ? locked() : error;
  }
}

/** The file with its highlights. What the library gives is held against what it was given, and against the format. */
async function highlighted(
  document: ChangeableDocument,
  bytes: Uint8Array,
  highlights: readonly Highlight[],
): Promise<Uint8Array> {
  const saved = await document.highlighted(highlights).catch((error: unknown) => {
    throw notWritten(error instanceof Error ? error.message : String(error));
  });
  const copy = withIdentifier(saved, bytes.length);
  const isAdded = copy.length > bytes.length && bytes.every((byte, index) => copy[index] === byte);
  if (!isAdded || checkIntegrity(copy, null).broken) throw notWritten('the end of the file');
  return copy;
}

function notWritten(detail: string): Problem {
  return notAnnotatedPdf(
    say(`写入时出错（${detail}）`, `writing failed (${detail})`),
    say('请用原软件重新导出 PDF', 'export the PDF again from the program that it was written with'),
  );
}
