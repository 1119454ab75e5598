/** BMP files without compression: rows from the bottom, blue before green before red. */
import { Bytes } from './bytes.js';
import { pictureDamaged, pictureTooLarge, pictureUnknown } from './failures.js';
import { isTooLarge } from './size.js';
import type { PicturePage } from './types.js';

/** Where the header begins that says the size, behind that of the file. */
const HEADER = 14;

/** The page of a BMP file. Throws Problem: damaged, too-complex, unknown-format. */
export function bmpPage(data: Uint8Array): PicturePage {
  const bytes = new Bytes(data, true);
  const size = bytes.u32(HEADER);
  if (size < 40) throw pictureUnknown('BMP, OS/2');
  const width = bytes.i32(HEADER + 4);
  const lines = bytes.i32(HEADER + 8);
  const height = Math.abs(lines);
  const bits = bytes.u16(HEADER + 14);
  if (width <= 0 || height === 0) throw pictureDamaged();
  if (isTooLarge(width, height)) throw pictureTooLarge(width, height);
  if (bytes.u32(HEADER + 16) !== 0 || ![1, 4, 8, 24, 32].includes(bits))
    throw pictureUnknown(`BMP, ${bits} bit`);
  const stride = Math.ceil((width * bits) / 32) * 4;
  const first = bytes.u32(10);
  const palette = bits > 8 ? null : paletteOf(bytes, HEADER + size, bits);
  const out = new Uint8Array(width * height * 3);
  for (let row = 0, to = 0; row < height; row++) {
    const line = bytes.part(first + (lines < 0 ? row : height - 1 - row) * stride, stride);
    for (let x = 0; x < width; x++, to += 3) {
      const at = palette ? 4 * indexAt(line, x, bits) : (x * bits) / 8;
      const from = palette ?? line;
      for (let each = 0; each < 3; each++) out[to + each] = from[at + 2 - each] ?? 0;
    }
  }
  const [across, down] = [bytes.i32(HEADER + 24), bytes.i32(HEADER + 28)];
  return {
    width,
    height,
    density: across > 0 && down > 0 ? [across * INCH, down * INCH] : null,
    strips: [{ width, height, entries: '/ColorSpace/DeviceRGB/BitsPerComponent 8', data: out }],
  };
}

/** Inches of a metre, in which BMP counts its dots. */
const INCH = 0.0254;

function paletteOf(bytes: Bytes, at: number, bits: number): Uint8Array {
  const used = bytes.u32(HEADER + 32);
  return bytes.part(at, 4 * (used === 0 ? 1 << bits : Math.min(used, 1 << bits)));
}

/** The number of a colour, some bits a pixel, the first the highest. */
function indexAt(line: Uint8Array, x: number, bits: number): number {
  const from = 8 - bits - ((x * bits) & 7);
  return ((line[(x * bits) >> 3] ?? 0) >> from) & ((1 << bits) - 1);
}
