/** The strips of a TIFF page as images of a PDF: fax and JPEG as they are, the rest unpacked. */
import { unzlibSync } from 'fflate';
import { joinedBytes } from './bytes.js';
import { pictureDamaged, pictureUnknown } from './failures.js';
import { jpegStrip } from './jpeg.js';
import { unpackedBits, unpackedLzw } from './packed.js';
import { PICTURES } from './settings.js';
import type { PictureStrip } from './types.js';

/** A page as its directory has it. */
export interface TiffImage {
  width: number;
  height: number;
  /** Bits of a sample; samples of a pixel. */
  bits: number;
  samples: number;
  /** What the samples mean (PhotometricInterpretation). */
  meaning: number;
  compression: number;
  /** Rows of a strip. */
  stripRows: number;
  /** The first pixel of a byte is its lowest bit. */
  isMirrored: boolean;
  faxOptions: number;
  predictor: number;
  palette: readonly number[];
  jpegTables: Uint8Array | null;
  strips: readonly Uint8Array[];
}

/** The meanings of samples: white or black is 0, colours, a palette. */
const WHITE_IS_ZERO = 0;
const COLOURS = 2;
const PALETTE = 3;

/** The strips as images; strips that had to be unpacked are one. Throws Problem. */
export function stripsOf(image: TiffImage): PictureStrip[] {
  const { compression, strips, width, height } = image;
  if (strips.length !== Math.ceil(height / image.stripRows)) throw pictureDamaged();
  if (FAX.has(compression)) return eachStrip(image, (data, rows) => faxStrip(image, data, rows));
  if (compression === 7)
    return eachStrip(image, (data) =>
      jpegStrip(withTables(data, image.jpegTables), undefined, image.meaning === COLOURS),
    );
  const unpack = UNPACKED[compression];
  if (unpack === undefined) throw pictureUnknown(`TIFF, compression ${compression}`);
  const row = Math.ceil((width * image.bits * image.samples) / 8);
  const whole = joinedBytes(
    strips.map((data, index) =>
      exactly(unpack(data, rowsOf(image, index) * row), rowsOf(image, index) * row),
    ),
  );
  if (image.predictor === 2) undoPrediction(whole, row, image);
  const entries = `${spaceOf(image)}/BitsPerComponent ${image.bits}${image.meaning === WHITE_IS_ZERO ? '/Decode[1 0]' : ''}`;
  return [{ width, height, entries, data: whole }];
}

function rowsOf({ height, stripRows }: TiffImage, index: number): number {
  return Math.min(stripRows, height - index * stripRows);
}

function eachStrip(image: TiffImage, give: (data: Uint8Array, rows: number) => PictureStrip): PictureStrip[] {
  if (image.strips.length > PICTURES.mostStrips) throw pictureUnknown(`TIFF, ${image.strips.length} strips`);
  return image.strips.map((data, index) => give(data, rowsOf(image, index)));
}

/** Ways of fax machines (TIFF 6.0, sections 10 and 11): runs alone, group 3, group 4. */
const FAX: ReadonlySet<number> = new Set([2, 3, 4]);

function faxStrip(
  { width, compression, meaning, isMirrored, faxOptions }: TiffImage,
  data: Uint8Array,
  rows: number,
): PictureStrip {
  const k = compression === 4 ? -1 : compression === 3 && (faxOptions & 1) === 1 ? 1 : 0;
  const isAligned = compression === 2 || (compression === 3 && (faxOptions & 4) === 4);
  const parameters =
    `/K ${k}/Columns ${width}/Rows ${rows}${isAligned ? '/EncodedByteAlign true' : ''}` +
    `${meaning === WHITE_IS_ZERO ? '' : '/BlackIs1 true'}${compression === 3 ? '/EndOfLine true' : ''}/EndOfBlock false`;
  return {
    width,
    height: rows,
    entries: `/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/CCITTFaxDecode/DecodeParms<<${parameters}>>`,
    data: isMirrored ? data.map(mirrored) : data,
  };
}

/** A byte, its last bit first. */
function mirrored(byte: number): number {
  let out = 0;
  for (let bit = 0; bit < 8; bit++) out |= ((byte >> bit) & 1) << (7 - bit);
  return out;
}

/** A strip of JPEG with the tables that all strips share: between its first mark and the rest (TIFF technical note 2). */
function withTables(data: Uint8Array, tables: Uint8Array | null): Uint8Array {
  return tables === null ? data : joinedBytes([tables.subarray(0, tables.length - 2), data.subarray(2)]);
}

/** What the samples are, as a colour space of PDF. */
function spaceOf({ meaning, samples, bits, palette }: TiffImage): string {
  if (![1, 2, 4, 8].includes(bits)) throw pictureUnknown(`TIFF, ${bits} bit`);
  if (meaning === PALETTE && samples === 1 && palette.length === 3 << bits) {
    const many = 1 << bits;
    const colours = Array.from({ length: many }, (_, at) =>
      [0, many, 2 * many].map((of) => ((palette[at + of] ?? 0) >> 8).toString(16).padStart(2, '0')).join(''),
    );
    return `/ColorSpace[/Indexed/DeviceRGB ${many - 1}<${colours.join('')}>]`;
  }
  if (meaning < COLOURS && samples === 1) return '/ColorSpace/DeviceGray';
  if (meaning === COLOURS && samples === 3) return '/ColorSpace/DeviceRGB';
  throw pictureUnknown(`TIFF, ${samples} × ${bits} bit, photometric ${meaning}`);
}

/** How strips are unpacked, by their compression; `size` is how many bytes come of one. */
const UNPACKED: Readonly<Record<number, (data: Uint8Array, size: number) => Uint8Array>> = {
  1: (data) => data,
  5: unpackedLzw,
  8: inflated,
  32773: unpackedBits,
  32946: inflated,
};

function inflated(data: Uint8Array, size: number): Uint8Array {
  try {
    return unzlibSync(data, { out: new Uint8Array(size) });
  } catch {
    throw pictureDamaged();
  }
}

function exactly(data: Uint8Array, size: number): Uint8Array {
  if (data.length < size) throw pictureDamaged();
  return data.subarray(0, size);
}

/** Samples that were written as their difference to the one before, a byte each (TIFF 6.0, section 14). */
function undoPrediction(rows: Uint8Array, row: number, { bits, samples }: TiffImage): void {
  if (bits !== 8) throw pictureUnknown(`TIFF, predictor, ${bits} bit`);
  for (let from = 0; from < rows.length; from += row)
    for (let at = from + samples; at < from + row; at++)
      rows[at] = (rows[at] ?? 0) + (rows[at - samples] ?? 0);
}
