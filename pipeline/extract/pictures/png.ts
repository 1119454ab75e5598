/** PNG files (ISO/IEC 15948): their rows as they are compressed; those with opacity laid on white paper. */
import { unzlibSync } from 'fflate';
import { Crc32 } from '../package/crc32.js';
import { Bytes, joinedBytes } from './bytes.js';
import { pictureDamaged, pictureTooLarge, pictureUnknown } from './failures.js';
import { isTooLarge } from './size.js';
import type { PicturePage } from './types.js';

/** The first chunk (11.2.2). */
interface Header {
  width: number;
  height: number;
  depth: number;
  colour: number;
}

/** Channels by colour type: grey, colours, palette, grey with opacity, colours with opacity. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Bytes of the signature before the first chunk. */
const SIGNATURE = 8;

/** Inches of a metre, in which PNG counts its dots. */
const INCH = 0.0254;

/** The page of a PNG file. Throws Problem: damaged, too-complex, unknown-format. */
export function pngPage(data: Uint8Array): PicturePage {
  const bytes = new Bytes(data, false);
  const header = headerOf(bytes);
  const { width, height, depth, colour } = header;
  const rows: Uint8Array[] = [];
  let palette: Uint8Array | null = null;
  let density: PicturePage['density'] = null;
  for (const { name, at, length } of chunksOf(bytes)) {
    if (name === 'IDAT') rows.push(bytes.part(at, length));
    else if (name === 'PLTE') palette = bytes.part(at, length);
    else if (name === 'pHYs' && bytes.u8(at + 8) === 1)
      density = [bytes.u32(at) * INCH, bytes.u32(at + 4) * INCH];
  }
  const channels = CHANNELS[colour];
  if (rows.length === 0 || channels === undefined || (colour === 3 && !palette)) throw pictureDamaged();
  const compressed = joinedBytes(rows);
  const strip = [4, 6].includes(colour)
    ? { data: opaqueRows(compressed, header, channels), entries: entriesOf(8, colour === 6 ? 3 : 1) }
    : {
        data: compressed,
        entries:
          (colour === 3
            ? `/ColorSpace[/Indexed/DeviceRGB ${(palette?.length ?? 3) / 3 - 1}<${hexOf(palette)}>]/BitsPerComponent ${depth}`
            : entriesOf(depth, channels)) +
          `/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors ${channels}/BitsPerComponent ${depth}/Columns ${width}>>`,
      };
  return { width, height, density, strips: [{ width, height, ...strip }] };
}

function entriesOf(depth: number, channels: number): string {
  return `/ColorSpace/${channels === 1 ? 'DeviceGray' : 'DeviceRGB'}/BitsPerComponent ${depth}`;
}

function hexOf(bytes: Uint8Array | null): string {
  return [...(bytes ?? [])].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function headerOf(bytes: Bytes): Header {
  const at = SIGNATURE + 8;
  const [width, height] = [bytes.u32(at), bytes.u32(at + 4)];
  if (width === 0 || height === 0) throw pictureDamaged();
  if (isTooLarge(width, height)) throw pictureTooLarge(width, height);
  if (bytes.u8(at + 12) === 1) throw pictureUnknown('PNG, Adam7');
  return { width, height, depth: bytes.u8(at + 8), colour: bytes.u8(at + 9) };
}

/** The chunks up to the last, each whole. Throws where one was changed, or the last is missing. */
function* chunksOf(bytes: Bytes): Generator<{ name: string; at: number; length: number }> {
  let at = SIGNATURE;
  for (let name = ''; name !== 'IEND';) {
    const length = bytes.u32(at);
    const named = bytes.part(at + 4, length + 4);
    name = String.fromCharCode(...named.subarray(0, 4));
    const sum = new Crc32();
    sum.update(named);
    if (sum.value !== bytes.u32(at + 8 + length)) throw pictureDamaged();
    yield { name, at: at + 8, length };
    at += 12 + length;
  }
}

/** The rows of a picture with opacity, a byte a channel, as they look on white. */
function opaqueRows(compressed: Uint8Array, { width, height, depth }: Header, channels: number): Uint8Array {
  if (depth !== 8) throw pictureUnknown(`PNG, ${depth} bit, alpha`);
  const length = width * channels;
  const rows = unfiltered(compressed, height, length, channels);
  const colours = channels - 1;
  const out = new Uint8Array(width * height * colours);
  for (let from = 0, to = 0; from < rows.length; from += channels) {
    const opacity = (rows[from + colours] ?? 255) / 255;
    for (let each = 0; each < colours; each++) out[to++] = 255 - (255 - (rows[from + each] ?? 255)) * opacity;
  }
  return out;
}

/** Rows with their filters undone (PNG, 9.2). */
function unfiltered(compressed: Uint8Array, height: number, length: number, channels: number): Uint8Array {
  const raw = inflated(compressed, height * (length + 1));
  const out = new Uint8Array(height * length);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (length + 1)] ?? 0;
    const [from, to] = [row * (length + 1) + 1, row * length];
    for (let at = 0; at < length; at++) {
      const left = at < channels ? 0 : (out[to + at - channels] ?? 0);
      const above = row === 0 ? 0 : (out[to + at - length] ?? 0);
      const corner = row === 0 || at < channels ? 0 : (out[to + at - length - channels] ?? 0);
      out[to + at] = (raw[from + at] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return out;
}

/** What a row's filter expects of a byte by those beside it. */
function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const a = Math.abs(above - corner);
  const b = Math.abs(left - corner);
  const c = Math.abs(left + above - 2 * corner);
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** As many bytes as the picture has: a file that holds more gets no more room. */
function inflated(compressed: Uint8Array, size: number): Uint8Array {
  try {
    return unzlibSync(compressed, { out: new Uint8Array(size) });
  } catch {
    throw pictureDamaged();
  }
}
