/** A small picture in grey as a PNG file (RFC 2083), for people to look at. */
import { zlibSync } from 'fflate';
import { Crc32 } from '../package/crc32.js';
import type { LinePicture } from '../../model.js';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Bits of a pixel: sixteen greys are enough to read by, and half as large. */
const DEPTH = 4;

/** The picture as a data URL. */
export function pngUrl({ width, height, pixels }: LinePicture): string {
  const row = Math.ceil((width * DEPTH) / 8);
  const raw = new Uint8Array((row + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * (row + 1) + 1 + (x >> 1);
      const level = Math.round((pixels[y * width + x] ?? 255) / 17);
      raw[at] = (raw[at] ?? 0) | (x % 2 === 0 ? level << 4 : level);
    }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([DEPTH, 0, 0, 0, 0], 8);
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(raw, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ];
  const bytes = [SIGNATURE, ...parts].flatMap((part) => [...part]);
  return `data:image/png;base64,${btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''))}`;
}

/** A chunk: its length, its name and data, and their checksum. */
function chunk(name: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(data.length + 12);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  out.set(
    [...name].map((letter) => letter.charCodeAt(0)),
    4,
  );
  out.set(data, 8);
  const sum = new Crc32();
  sum.update(out.subarray(4, data.length + 8));
  view.setUint32(data.length + 8, sum.value);
  return out;
}
