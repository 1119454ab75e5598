/** Why a PDF cannot be read, in one class for the whole extractor: thrown within it, caught once at its door. */
import { failure, say } from '../../common/result.js';
import type { Failure, Note, Place, Result, Text } from '../../model.js';
import { FILE } from './settings.js';

/** Bad input, with what the person is told of it. Any other exception is a fault of the extractor. */
export class PdfProblem extends Error {
  constructor(
    readonly code: Failure['code'],
    readonly text: Text,
    readonly advice: Text,
    readonly place: Place | null = null,
  ) {
    super(text.en);
  }
}

/** What was thrown within the extractor as the failure of a document: `internal` where it was no PdfProblem. */
export function failureOf(document: string, error: unknown): Result<never> {
  if (error instanceof PdfProblem)
    return failure(document, error.code, error.text, error.advice, error.place);
  const detail = error instanceof Error ? error.message : String(error);
  return failure(
    document,
    'internal',
    say(`读取 PDF 时出错：${detail}`, `reading the PDF failed: ${detail}`),
    say('请报告此问题', 'please report this'),
  );
}

/** A page or its data go beyond the limits. */
export function tooComplex(): PdfProblem {
  return new PdfProblem(
    'too-complex',
    say('有一页的文字或线条数量超过上限', 'a page has more glyphs or lines than the limit'),
    say('请确认文件来源是否可靠', 'check where the file comes from'),
  );
}

/** The document has more pages than the limit. */
export function tooManyPages(pages: number): PdfProblem {
  return new PdfProblem(
    'too-complex',
    say(
      `共 ${pages} 页，超过 ${FILE.maxPages} 页的上限`,
      `${pages} pages: more than the limit of ${FILE.maxPages}`,
    ),
    say('请拆分文件', 'split the file'),
  );
}

/** The document cannot be opened, or no page of it can be read. */
export function damaged(): PdfProblem {
  return new PdfProblem(
    'damaged',
    say('PDF 已损坏，无法读取', 'the PDF is damaged and cannot be read'),
    say('请重新导出或重新下载文件', 'export or download the file again'),
  );
}

/** The document is encrypted, and no password was given, or not the right one. */
export function encrypted(isWrongPassword: boolean): PdfProblem {
  return isWrongPassword
    ? new PdfProblem(
        'encrypted',
        say('PDF 的密码不正确', 'the password of the PDF is not right'),
        say('请用 --password 给出正确的密码', 'give the right password with --password'),
      )
    : new PdfProblem(
        'encrypted',
        say('PDF 已加密，需要密码', 'the PDF is encrypted and needs a password'),
        say('请用 --password 给出密码', 'give the password with --password'),
      );
}

/** Nothing is left of the document but text that cannot be read, as this note has it. */
export function textLost({ message, place }: Note): PdfProblem {
  return new PdfProblem(
    'damaged',
    message,
    say('请用嵌入了字体的方式重新导出 PDF', 'export the PDF again with its fonts embedded'),
    place,
  );
}

/** The document holds no text at all. */
export function withoutText(): PdfProblem {
  return new PdfProblem(
    'empty',
    say('文档中没有文字', 'the document contains no text'),
    say(
      '文字可能已转成图形，请用编写文档的程序重新导出 PDF',
      'its text may have been turned into shapes: export the PDF again from the program that it was written with',
    ),
  );
}

/** Pages that a table runs over, or all pages, are images. `pages` is the list of them as a person writes it. */
export function scanned(pages: string, place: Place | null): PdfProblem {
  return new PdfProblem(
    'scan',
    say(`第 ${pages} 页是扫描图像，没有文字`, `pages ${pages} are scanned images without text`),
    say(
      '请提供由文档直接导出的 PDF，或先做文字识别',
      'use a PDF exported from the document itself, or run OCR first',
    ),
    place,
  );
}
