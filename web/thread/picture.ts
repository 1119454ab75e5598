import { failure, say, success } from '../../pipeline/common/result.js';
import { Problem } from '../../pipeline/extract/problem.js';
import type { Assets, PageImage, Result } from '../../pipeline/model.js';
import type { Tasks } from '../exchange.js';

/** Bytes that are written as characters at a time: a call takes some 100,000 arguments. */
const PIECE = 0x8000;

/**
 * A page of a PDF as a picture. The document is opened for it and let go again: a page is drawn in a moment, and what the
 * library keeps of an open document is much. Failures: those of reading, and what the library has against the page.
 */
export async function pictureOf(
  { file, page, options }: Tasks['picture']['given'],
  bytes: Uint8Array,
  assets: Assets,
): Promise<Result<PageImage>> {
  const { picturePages } = await import('../../pipeline/extract/pdf/index.js');
  const { password } = options;
  try {
    const opened = { assets, ...(password === undefined ? {} : { password }) };
    for await (const { width, height, type, bytes: drawn } of picturePages(bytes, [page], opened))
      return success({ page, width, height, url: `data:${type};base64,${base64(drawn)}` });
    throw new Error('no page was drawn');
  } catch (error) {
    return notDrawn(file.name, error);
  }
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

function notDrawn(document: string, error: unknown): Result<never> {
  if (error instanceof Problem) return error.failureOf(document);
  const detail = error instanceof Error ? error.message : String(error);
  return failure(
    document,
    'internal',
    say(`画不出这一页：${detail}`, `this page cannot be drawn: ${detail}`),
    say('请在 PDF 阅读器里查看', 'look at it in a PDF reader'),
  );
}
