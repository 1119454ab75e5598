/** The pixels of picture files, decoded by the reader of PDFs. */
import type { Assets } from '../../model.js';
import { interpret } from '../pdf/page/interpret/index.js';
import { openDocument } from '../pdf/page/library.js';
import { pictureOfPage } from '../pdf/page/scan.js';
import type { PagePicture } from '../scans/types.js';
import { pdfOfPages } from './picture-pdf.js';
import type { PicturePage } from './types.js';

/** The pixels of a page of a picture file; null where they cannot be had. Throws what the library throws. */
export async function pixelsOfPicture(
  page: PicturePage,
  { assets }: { assets?: Assets | undefined } = {},
): Promise<PagePicture | null> {
  const { width, height } = page;
  // A sheet of a point to the pixel, so that none is lost or doubled.
  const pdf = pdfOfPages([page], () => [width, height]);
  const document = await openDocument(pdf, { decodes: true, ...(assets === undefined ? {} : { assets }) });
  try {
    const sheet = await document.page(1);
    const { placed } = interpret(await sheet.operators(), sheet, () => true);
    return await pictureOfPage(sheet, placed);
  } finally {
    await document.close();
  }
}
