/** TIFF files (TIFF 6.0): their pages in order, in strips, as scanners and fax programs write them. */
import { say } from '../../common/result.js';
import { PAGE } from '../pages/settings.js';
import { Problem } from '../problem.js';
import { Bytes } from './bytes.js';
import { pictureDamaged, pictureTooLarge, pictureUnknown } from './failures.js';
import { PICTURES } from './settings.js';
import { isTooLarge } from './size.js';
import { stripsOf, type TiffImage } from './tiff-strips.js';
import type { PicturePage } from './types.js';

/** Tags of a directory (TIFF 6.0, appendix A). */
const TAG = {
  subfile: 254, width: 256, height: 257, bits: 258, compression: 259, meaning: 262, fillOrder: 266,
  stripOffsets: 273, samples: 277, stripRows: 278, stripBytes: 279, across: 282, down: 283, planes: 284,
  faxOptions: 292, unit: 296, predictor: 317, palette: 320, tileWidth: 322, jpegTables: 347,
} as const; // prettier-ignore

/** Bytes of a value by its type: BYTE, ASCII, SHORT, LONG, RATIONAL, …, UNDEFINED. */
const SIZES: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
};

/** A directory: from a tag to where its values are. */
type Directory = ReadonlyMap<number, { type: number; count: number; at: number }>;

/** The pages of a TIFF file; small pictures for overviews are none. Throws Problem: damaged, too-complex, unknown-format. */
export function tiffPages(data: Uint8Array): PicturePage[] {
  const bytes = new Bytes(data, data[0] === 0x49);
  const pages: PicturePage[] = [];
  const seen = new Set<number>();
  let at = bytes.u32(4);
  while (at !== 0) {
    // A directory that names one before it has no end.
    if (seen.has(at)) throw pictureDamaged();
    seen.add(at);
    const { directory, next } = directoryAt(bytes, at);
    const isOverview = (valueOf(bytes, directory, TAG.subfile, 0) & 1) === 1;
    if (!isOverview) pages.push(pageOf(bytes, directory));
    if (pages.length > PAGE.maxPages || seen.size > 2 * PAGE.maxPages) throw tooManyPictures();
    at = next;
  }
  if (pages.length === 0) throw pictureDamaged();
  return pages;
}

function directoryAt(bytes: Bytes, at: number): { directory: Directory; next: number } {
  const count = bytes.u16(at);
  if (count > PICTURES.mostEntries) throw pictureDamaged();
  const directory = new Map<number, { type: number; count: number; at: number }>();
  for (let entry = at + 2; entry < at + 2 + 12 * count; entry += 12) {
    const [type, many] = [bytes.u16(entry + 2), bytes.u32(entry + 4)];
    const isInside = many * (SIZES[type] ?? 1) <= 4;
    directory.set(bytes.u16(entry), {
      type,
      count: many,
      at: isInside ? entry + 8 : bytes.u32(entry + 8),
    });
  }
  return { directory, next: bytes.u32(at + 2 + 12 * count) };
}

/** The values of a tag, up to so many; empty where it has none. */
function valuesOf(bytes: Bytes, directory: Directory, tag: number, most: number): number[] {
  const found = directory.get(tag);
  if (!found) return [];
  const { type, count, at } = found;
  if (count > most) throw pictureDamaged();
  const size = SIZES[type] ?? 1;
  return Array.from({ length: count }, (_, index) => {
    const place = at + index * size;
    if (type === 5) return bytes.u32(place) / Math.max(1, bytes.u32(place + 4));
    return size === 1 ? bytes.u8(place) : size === 2 ? bytes.u16(place) : bytes.u32(place);
  });
}

function valueOf(bytes: Bytes, directory: Directory, tag: number, usual: number): number {
  return valuesOf(bytes, directory, tag, PICTURES.mostEntries)[0] ?? usual;
}

function pageOf(bytes: Bytes, directory: Directory): PicturePage {
  const value = (tag: number, usual: number): number => valueOf(bytes, directory, tag, usual);
  const [width, height] = [value(TAG.width, 0), value(TAG.height, 0)];
  if (width === 0 || height === 0) throw pictureDamaged();
  if (isTooLarge(width, height)) throw pictureTooLarge(width, height);
  if (directory.has(TAG.tileWidth)) throw pictureUnknown('TIFF, tiles');
  const bits = valuesOf(bytes, directory, TAG.bits, 16);
  const samples = value(TAG.samples, 1);
  if (new Set(bits).size > 1 || (samples > 1 && value(TAG.planes, 1) !== 1))
    throw pictureUnknown('TIFF, planes');
  const offsets = valuesOf(bytes, directory, TAG.stripOffsets, height);
  const lengths = valuesOf(bytes, directory, TAG.stripBytes, height);
  if (offsets.length === 0 || offsets.length !== lengths.length) throw pictureDamaged();
  const tables = directory.get(TAG.jpegTables);
  const image: TiffImage = {
    width,
    height,
    bits: bits[0] ?? 1,
    samples,
    meaning: value(TAG.meaning, 0),
    compression: value(TAG.compression, 1),
    stripRows: Math.max(1, Math.min(height, value(TAG.stripRows, height))),
    isMirrored: value(TAG.fillOrder, 1) === 2,
    faxOptions: value(TAG.faxOptions, 0),
    predictor: value(TAG.predictor, 1),
    palette: valuesOf(bytes, directory, TAG.palette, 3 * 256),
    jpegTables: tables ? bytes.part(tables.at, tables.count) : null,
    strips: offsets.map((offset, index) => bytes.part(offset, lengths[index] ?? 0)),
  };
  return { width, height, density: densityOf(bytes, directory), strips: stripsOf(image) };
}

/** Centimetres of an inch. */
const CENTIMETRES = 2.54;

function densityOf(bytes: Bytes, directory: Directory): PicturePage['density'] {
  const factor = { 2: 1, 3: CENTIMETRES }[valueOf(bytes, directory, TAG.unit, 2)];
  const [across, down] = [valueOf(bytes, directory, TAG.across, 0), valueOf(bytes, directory, TAG.down, 0)];
  return factor === undefined || across === 0 || down === 0 ? null : [across * factor, down * factor];
}

function tooManyPictures(): Problem {
  return new Problem(
    'too-complex',
    say(`图片超过 ${PAGE.maxPages} 页的上限`, `more than ${PAGE.maxPages} pages in the picture file`),
    say('请拆分文件', 'split the file'),
  );
}
