/** Picture files as documents: each of their pages a sheet that was scanned. */
import type { BinarySource, ExtractOptions, Tables } from '../../model.js';
import { imageKindOf } from './image-kinds.js';
import { extractPdf } from '../pdf/index.js';
import { bmpPage } from './bmp.js';
import { pictureUnknown, unrecognized } from './failures.js';
import { jbig2Pages } from './jbig2.js';
import { jpegPage } from './jpeg.js';
import { pdfOfPages } from './picture-pdf.js';
import { pngPage } from './png.js';
import { tiffPages } from './tiff.js';
import type { PicturePage } from './types.js';

/**
 * Reads a picture file (PNG, JPEG, TIFF, BMP, JBIG2), where what recognizes text is at hand. Throws Problem (`scan`, `damaged`,
 * `too-complex`, `unknown-format`).
 */
export async function extractPicture(source: BinarySource, options: ExtractOptions = {}): Promise<Tables> {
  if (options.ocr === undefined || !options.recognize) throw unrecognized(options.ocr !== undefined);
  const pdf = pdfOfPages(pagesOfPicture(source.bytes));
  const tables = await extractPdf({ ...source, format: 'pdf', bytes: pdf }, { ...options, ocr: 'anew' });
  return { ...tables, format: 'picture' };
}

/** The pages of a picture file, of the kind that its bytes tell or who refers to it. Throws Problem. */
export function pagesOfPicture(bytes: Uint8Array, kind = imageKindOf(bytes, '', '')): PicturePage[] {
  if (kind === 'png') return [pngPage(bytes)];
  if (kind === 'jpeg') return [jpegPage(bytes)];
  if (kind === 'bmp') return [bmpPage(bytes)];
  if (kind === 'tiff') return tiffPages(bytes);
  if (kind === 'jbig2') return jbig2Pages(bytes);
  throw pictureUnknown(kind);
}
