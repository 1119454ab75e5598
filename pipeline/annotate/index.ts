import { say, success } from '../common/result.js';
import { Problem } from '../extract/problem.js';
import type { AnnotatedCopy, BinaryFormat, Format, Result, Text } from '../model.js';
import { SEE_REPORT } from './advice.js';
import type { Annotatable, AnnotateOptions } from './annotator.js';
import { ANNOTATED_FORMATS } from './formats.js';

/**
 * A document and what was found in it → a copy with each open finding as a comment at its words. This is the one door
 * of all annotators: a Problem becomes its failure here. Failures: cannot-annotate, damaged, too-complex.
 */
export async function annotate(
  { list, report, bytes }: Annotatable,
  options: AnnotateOptions & { convertedFrom?: BinaryFormat } = {},
): Promise<Result<AnnotatedCopy>> {
  const { format } = list.source;
  const known = ANNOTATED_FORMATS.find((each) => each.format === format);
  try {
    if (known === undefined || options.convertedFrom !== undefined)
      throw notAnnotated(options.convertedFrom ?? format);
    if (options.fix === true && !TAKES_CHANGES.has(format)) throw takesNoChanges(format);
    const annotator = await known.load();
    return success(await annotator({ list, report, bytes }, options));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.failureOf(list.document);
  }
}

const AS_DOCX = say('请先另存为 .docx', 'save it as .docx first');

/** What to do where the format takes no comments; of the others there is a report to be seen. */
const ADVICE: Readonly<Partial<Record<Format, Text>>> = {
  doc: AS_DOCX,
  rtf: AS_DOCX,
  odt: AS_DOCX,
  xls: say('请先另存为 .xlsx', 'save it as .xlsx first'),
};

/** The formats in which a change can be put forward to be accepted or rejected. */
const TAKES_CHANGES: ReadonlySet<Format> = new Set(['docx']);

function takesNoChanges(format: Format): Problem {
  return new Problem(
    'cannot-annotate',
    say(
      `${format} 格式没有可以接受或拒绝的修订，--fix 只用于 Word`,
      `a document of the format ${format} has no changes to accept or reject: --fix is for Word alone`,
    ),
    say('请不用 --fix，只加批注', 'leave out --fix: it then gets its comments'),
  );
}

function notAnnotated(format: Format): Problem {
  return new Problem(
    'cannot-annotate',
    say(`${format} 格式的文件加不了批注`, `a document of the format ${format} takes no comments`),
    ADVICE[format] ?? SEE_REPORT,
  );
}
