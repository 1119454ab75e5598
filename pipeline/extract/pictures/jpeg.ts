/** JPEG files (ITU-T T.81): as they are, with what their markers say of their size. */
import { Bytes } from './bytes.js';
import { pictureDamaged, pictureTooLarge, pictureUnknown } from './failures.js';
import { isTooLarge } from './size.js';
import type { PicturePage, PictureStrip } from './types.js';

/** What is known of a JPEG file before it is decoded. */
interface JpegFacts {
  width: number;
  height: number;
  channels: number;
  density: PicturePage['density'];
  /** Adobe writes its four inks the other way round. */
  isAdobe: boolean;
}

/** The page of a JPEG file. Throws Problem: damaged, too-complex, unknown-format. */
export function jpegPage(data: Uint8Array): PicturePage {
  const facts = factsOf(new Bytes(data, false));
  const { width, height, density } = facts;
  if (!endsWhole(data)) throw pictureDamaged();
  return { width, height, density, strips: [jpegStrip(data, facts)] };
}

/** A JPEG file as an image; `keepsColours` where its three channels are red, green and blue as they are. */
export function jpegStrip(data: Uint8Array, known?: JpegFacts, keepsColours = false): PictureStrip {
  const { width, height, channels, isAdobe } = known ?? factsOf(new Bytes(data, false));
  const space = SPACES[channels];
  if (space === undefined) throw pictureUnknown(`JPEG, ${channels} channels`);
  const inverted = channels === 4 && isAdobe ? '/Decode[1 0 1 0 1 0 1 0]' : '';
  const plain = keepsColours && channels === 3 ? '/DecodeParms<</ColorTransform 0>>' : '';
  return {
    width,
    height,
    entries: `/ColorSpace/${space}/BitsPerComponent 8/Filter/DCTDecode${inverted}${plain}`,
    data,
  };
}

const SPACES: Readonly<Record<number, string>> = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' };

/** Markers of frames (B.1.1.3): those of tables and of arithmetic coding stand between them. */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const UNREAD: ReadonlySet<number> = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

/** Centimetres of an inch. */
const CENTIMETRES = 2.54;

function factsOf(bytes: Bytes): JpegFacts {
  let density: PicturePage['density'] = null;
  let isAdobe = false;
  for (let at = 2; ;) {
    if (bytes.u8(at) !== 0xff) throw pictureDamaged();
    const marker = bytes.u8(at + 1);
    // Bytes that fill, and marks that stand alone.
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += 2;
      continue;
    }
    const length = bytes.u16(at + 2);
    const name = marker === 0xe0 || marker === 0xee ? nameAt(bytes, at + 4) : '';
    if (name === 'JFIF') density = densityOf(bytes, at + 11) ?? density;
    if (name === 'Adob') isAdobe = true;
    if (UNREAD.has(marker)) throw pictureUnknown(`JPEG, SOF${marker - 0xc0}`);
    if (FRAMES.has(marker)) {
      const [height, width, channels] = [bytes.u16(at + 5), bytes.u16(at + 7), bytes.u8(at + 9)];
      if (width === 0 || height === 0) throw pictureDamaged();
      if (isTooLarge(width, height)) throw pictureTooLarge(width, height);
      return { width, height, channels, density, isAdobe };
    }
    if (marker === 0xda || marker === 0xd9 || length < 2) throw pictureDamaged();
    at += 2 + length;
  }
}

function nameAt(bytes: Bytes, at: number): string {
  return String.fromCharCode(...bytes.part(at, 4));
}

/** The density of a JFIF file: its unit, then across and down. */
function densityOf(bytes: Bytes, at: number): PicturePage['density'] {
  const factor = { 1: 1, 2: CENTIMETRES }[bytes.u8(at)];
  return factor === undefined ? null : [bytes.u16(at + 1) * factor, bytes.u16(at + 3) * factor];
}

/** True where the end is marked; some bytes may follow it. A scan whose copying broke off has none. */
function endsWhole(data: Uint8Array): boolean {
  for (let at = data.length - 2; at >= Math.max(0, data.length - END_WITHIN); at--)
    if (data[at] === 0xff && data[at + 1] === 0xd9) return true;
  return false;
}

/** Bytes that may follow the end: programs fill blocks, and add what they know of the picture. */
const END_WITHIN = 65_536;
