/** Picture files in order as one document of pages. */
import { Problem } from '../problem.js';
import { pagesOfPicture } from './index.js';
import { pdfOfPages } from './picture-pdf.js';
import type { PicturePage } from './types.js';

/** The pages of several files as one PDF; where a file cannot be read, why, and which of them it is, from 0. */
export function picturesAsPdf(
  files: readonly Uint8Array[],
): { pdf: Uint8Array } | { problem: Problem; at: number } {
  const pages: PicturePage[] = [];
  for (const [at, bytes] of files.entries())
    try {
      pages.push(...pagesOfPicture(bytes));
    } catch (error) {
      if (error instanceof Problem) return { problem: error, at };
      throw error;
    }
  return { pdf: pdfOfPages(pages) };
}
