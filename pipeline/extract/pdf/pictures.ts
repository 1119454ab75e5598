/** Pages as pictures: in a thread of its own, where the library is loaded with its canvas. */
import { openDocument, type OpenOptions } from './page/library.js';
import type { Picture } from './page/picture.js';

/**
 * Draws these pages of a document, one after another. Throws a Problem (`encrypted`, `damaged`, `too-complex`), and what
 * the library throws where a page cannot be drawn.
 */
export async function* picturePages(
  bytes: Uint8Array,
  pages: readonly number[],
  options: OpenOptions,
): AsyncGenerator<Picture> {
  const document = await openDocument(bytes, { ...options, draws: true });
  try {
    for (const page of pages) yield await document.picture(page);
  } finally {
    await document.close();
  }
}
