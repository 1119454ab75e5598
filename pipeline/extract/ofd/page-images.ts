/** The images of an OFD's pages with their bytes, for who recognizes text in them. */
import type { Box } from '../../model.js';
import type { Matrix } from '../pages/seen/matrix.js';
import { contentsOf } from './container/documents.js';
import { OfdPackage } from './container/package.js';
import { imageKindOf, type ImageKind } from '../pictures/image-kinds.js';
import { PageReader } from './page/read-ofd-page.js';

/** An image as it lies on a page. */
export interface PageImage {
  /** From 1, over all documents of the file. */
  page: number;
  /** The size of the page, in points. */
  width: number;
  height: number;
  /** What of the image is seen, in points from the top left of the page. */
  box: Box;
  /**
   * From the unit square, whose top left is the image's, to the page in points: it tells how the image is turned, as
   * `[0, 800, -600, 0, 600, 0]` does of one that lies on its side.
   */
  matrix: Matrix;
  kind: ImageKind;
  /** The image's file as it is in the package. */
  bytes: Uint8Array;
}

/**
 * The images of all pages, page by page in the order in which they are drawn; small ones and those of templates too, not
 * those of annotations. Throws Problem: damaged, encrypted, too-complex.
 */
export function* ofdImages(bytes: Uint8Array): Generator<PageImage> {
  const pack = new OfdPackage(bytes);
  const reader = new PageReader(pack);
  let page = 0;
  for (const entry of contentsOf(pack).documents.flatMap((document) => document.pages)) {
    page++;
    const drawn = reader.draw(entry, false);
    for (const { image, matrix, box } of drawn?.canvas.images ?? []) {
      if (!drawn || image.part === null) continue;
      const { width, height } = drawn.box;
      const file = pack.bytes(image.part);
      const kind = imageKindOf(file, image.format, image.part);
      yield { page, width, height, box, matrix, kind, bytes: file };
    }
  }
}
