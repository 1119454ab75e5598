/** Pages of an OFD that are pictures, read as those of a PDF are. */
import type { Recognize } from '../../model.js';
import { multiply, type Matrix } from '../pages/seen/matrix.js';
import type { PageContent } from '../pages/types.js';
import { imageKindOf } from '../pictures/image-kinds.js';
import { pagesOfPicture } from '../pictures/index.js';
import { pixelsOfPicture } from '../pictures/pixels.js';
import { composed, type PageImagePixels } from '../scans/compose.js';
import { scannedPage } from '../scans/scan-page.js';
import type { PagePicture } from '../scans/types.js';
import type { OfdPackage } from './container/package.js';
import type { DrawnPage } from './page/read-ofd-page.js';

/** An image's first row is at the top of its square in OFD, and at the bottom in what lays images onto a page. */
const FLIPPED: Matrix = [1, 0, 0, -1, 0, 1];

/** Page `number`, from its images. */
export async function scannedOfdPage(
  number: number,
  { box, canvas }: DrawnPage,
  pack: OfdPackage,
  recognize: Recognize,
): Promise<PageContent> {
  const { width, height } = box;
  const images: PageImagePixels[] = [];
  for (const { image, matrix } of canvas.images) {
    const picture =
      image.part === null ? null : await pictureIn(pack.bytes(image.part), image.format, image.part);
    if (picture) images.push({ picture, matrix: multiply(matrix, FLIPPED), stencil: null });
  }
  const page = { width, height };
  return scannedPage({ number, page, drawing: canvas.drawing }, composed(images, width, height), recognize);
}

/** The pixels of an image; null of one that is damaged, or of a kind that is not read. */
async function pictureIn(bytes: Uint8Array, format: string, part: string): Promise<PagePicture | null> {
  try {
    const [page] = pagesOfPicture(bytes, imageKindOf(bytes, format, part));
    return page ? await pixelsOfPicture(page) : null;
  } catch {
    return null;
  }
}
