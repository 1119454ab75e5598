/** The picture of a page that is made of images. */
import type { PlacedImage } from '../../pages/types.js';
import { composed, type PageImagePixels } from '../../scans/compose.js';
import type { PagePicture } from '../../scans/types.js';
import type { LibraryImage, OpenPage } from './library.js';

/** The kinds of images that the library gives: `ImageKind` of pdfjs-dist. */
const BITS = 1;
const RED_GREEN_BLUE = 2;

/** The page as one picture, or null where the pixels of its images cannot be had. */
export async function pictureOfPage(
  page: OpenPage,
  placed: readonly PlacedImage[],
): Promise<PagePicture | null> {
  const images: PageImagePixels[] = [];
  for (const { source, matrix, stencil } of placed) {
    const image = await page.pixels(source);
    if (image === null) continue;
    const picture = stencil === null ? pictureOf(image) : fromBits(image);
    images.push({ picture, matrix, stencil: stencil === null ? null : Math.round(stencil * 255) });
  }
  return composed(images, page.width, page.height);
}

function pictureOf(image: LibraryImage): PagePicture {
  if (image.kind === BITS) return fromBits(image);
  const { width, height, data } = image;
  return { width, height, channels: image.kind === RED_GREEN_BLUE ? 3 : 4, data };
}

/** An image of a bit a pixel, rows beginning with whole bytes: 1 is white. */
function fromBits({ width, height, data }: LibraryImage): PagePicture {
  const out = new Uint8Array(width * height);
  const row = (width + 7) >> 3;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      out[y * width + x] = (((data[y * row + (x >> 3)] ?? 0xff) >> (7 - (x & 7))) & 1) * 255;
  return { width, height, channels: 1, data: out };
}
