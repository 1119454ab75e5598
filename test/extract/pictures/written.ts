/** Picture files written by hand, of the page that tests draw, also ones that no program would write. */
import { crc32, deflateSync } from 'node:zlib';
import { pageWithTable } from '../scans/drawn.js';

/** The page, a byte a pixel. */
function page(): { width: number; height: number; data: Uint8Array } {
  return pageWithTable();
}

function u32(value: number): Buffer {
  const out = Buffer.alloc(4);
  out.writeUInt32BE(value);
  return out;
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  return Buffer.concat([u32(data.length), named, u32(crc32(named))]);
}

/** A PNG: a bit or a byte a channel, of these colours (0 grey, 4 and 6 with opacity); its rows filtered in all ways in turn. */
export function pngOf({
  depth,
  colour,
  interlaced = false,
  width,
  height,
}: {
  depth: 1 | 8;
  colour: 0 | 4 | 6;
  interlaced?: boolean;
  width?: number;
  height?: number;
}): Uint8Array {
  const own = page();
  const header = Buffer.concat([u32(width ?? own.width), u32(height ?? own.height), Buffer.from([depth, colour, 0, 0, interlaced ? 1 : 0])]); // prettier-ignore
  const channels = { 0: 1, 4: 2, 6: 4 }[colour];
  const rows = Array.from({ length: own.height }, (_, y) => {
    const levels = own.data.subarray(y * own.width, (y + 1) * own.width);
    if (depth === 1) return bitsOf(levels, 1);
    // Ink is black and solid; paper is black too, and lets all through.
    const row = Buffer.alloc(levels.length * channels);
    levels.forEach((level, x) => void (row[(x + 1) * channels - 1] = 255 - level));
    return row;
  });
  const filtered = rows.map((row, y) => filteredRow(row, rows[y - 1], depth === 1 ? 0 : y % 5, channels));
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      chunk('IHDR', header),
      chunk('pHYs', Buffer.concat([u32(7874), u32(7874), Buffer.from([1])])),
      chunk('IDAT', deflateSync(Buffer.concat(filtered))),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** A row as bits, `white` for paper. */
function bitsOf(levels: Uint8Array, white: 0 | 1): Buffer {
  const out = Buffer.alloc(Math.ceil(levels.length / 8));
  levels.forEach((level, x) => {
    if (level > 127 === (white === 1)) out[x >> 3] = (out[x >> 3] ?? 0) | (0x80 >> (x & 7));
  });
  return out;
}

/** A row with a filter of PNG (9.2). */
function filteredRow(row: Buffer, above: Buffer | undefined, filter: number, channels: number): Buffer {
  const out = Buffer.alloc(row.length + 1);
  out[0] = filter;
  // Millions of bytes: nothing is made for each.
  for (let at = 0; at < row.length; at++) {
    const left = at < channels ? 0 : (row[at - channels] ?? 0);
    const up = above?.[at] ?? 0;
    const corner = at < channels ? 0 : (above?.[at - channels] ?? 0);
    out[at + 1] = (row[at] ?? 0) - expectedOf(filter, left, up, corner);
  }
  return out;
}

function expectedOf(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const a = Math.abs(up - corner);
  const b = Math.abs(left - corner);
  const c = Math.abs(left + up - 2 * corner);
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** A BMP of one bit or 24 bits a pixel, from the bottom up or from the top down. */
export function bmpOf(bits: 1 | 24, direction: 'up' | 'down'): Uint8Array {
  const { width, height, data } = page();
  const stride = Math.ceil((width * bits) / 32) * 4;
  const palette = bits === 1 ? Buffer.from([0, 0, 0, 0, 255, 255, 255, 0]) : Buffer.alloc(0);
  const head = Buffer.alloc(54);
  head.write('BM');
  head.writeUInt32LE(54 + palette.length, 10);
  head.writeUInt32LE(40, 14);
  head.writeInt32LE(width, 18);
  head.writeInt32LE(direction === 'up' ? height : -height, 22);
  head.writeUInt16LE(bits, 28);
  head.writeInt32LE(7874, 38);
  head.writeInt32LE(7874, 42);
  const rows = Array.from({ length: height }, (_, line) => {
    const y = direction === 'up' ? height - 1 - line : line;
    const levels = data.subarray(y * width, (y + 1) * width);
    const row =
      bits === 1 ? bitsOf(levels, 1) : Buffer.from([...levels].flatMap((each) => [each, each, each]));
    return Buffer.concat([row, Buffer.alloc(stride - row.length)]);
  });
  return new Uint8Array(Buffer.concat([head, palette, ...rows]));
}

/** A TIFF, its strips of so many rows plain: a bit a pixel where white is 0, bytes where the colours are red, green and blue. */
export function tiffOf({
  rows,
  meaning,
  predictor = 1,
  compression = 1,
  next = 0,
}: {
  rows: number;
  meaning: 0 | 2;
  predictor?: 1 | 2;
  compression?: number;
  next?: number;
}): Uint8Array {
  const { width, height, data } = page();
  const lines = Array.from({ length: height }, (_, y) => {
    const levels = data.subarray(y * width, (y + 1) * width);
    if (meaning === 0) return bitsOf(levels, 0);
    const before = (x: number): number => (predictor === 2 && x > 0 ? (levels[x - 1] ?? 0) : 0);
    return Buffer.from(
      [...levels].flatMap((level, x) => new Array<number>(3).fill((level - before(x)) & 255)),
    );
  });
  const strips: Buffer[] = [];
  for (let y = 0; y < height; y += rows) strips.push(Buffer.concat(lines.slice(y, y + rows)));
  const entries: [tag: number, type: 3 | 4 | 5, values: number[]][] = [
    [256, 3, [width]], [257, 3, [height]], [258, 3, meaning === 0 ? [1] : [8, 8, 8]], [259, 3, [compression]],
    [262, 3, [meaning]], [273, 4, []], [277, 3, [meaning === 0 ? 1 : 3]], [278, 4, [rows]],
    [279, 4, strips.map(({ length }) => length)], [282, 5, [200, 1]], [283, 5, [200, 1]], [317, 3, [predictor]],
  ]; // prettier-ignore
  const values = 8 + 2 + 12 * entries.length + 4;
  const room = entries.reduce((sum, [, type, list]) => sum + Math.max(list.length, strips.length) * (type === 3 ? 2 : 4), 0); // prettier-ignore
  let at = values + room;
  const offsets = strips.map(({ length }) => (at += length) - length);
  const head = Buffer.alloc(values + room);
  head.write('II*\0', 'latin1');
  head.writeUInt32LE(8, 4);
  head.writeUInt16LE(entries.length, 8);
  let free = values;
  entries.forEach(([tag, type, given], index) => {
    const list = tag === 273 ? offsets : given;
    const entry = 10 + 12 * index;
    head.writeUInt16LE(tag, entry);
    head.writeUInt16LE(type, entry + 2);
    head.writeUInt32LE(type === 5 ? list.length / 2 : list.length, entry + 4);
    const size = type === 3 ? 2 : 4;
    const from = list.length * size <= 4 ? entry + 8 : free;
    if (from === free) {
      head.writeUInt32LE(free, entry + 8);
      free += list.length * size;
    }
    list.forEach((value, each) => head.writeUIntLE(value, from + each * size, size));
  });
  head.writeUInt32LE(next, 10 + 12 * entries.length);
  return new Uint8Array(Buffer.concat([head, ...strips]));
}

/** A segment of JBIG2 (T.88, 7.2), which refers to none. */
function segment(number: number, type: number, page: number, data: Buffer, isWide = false): [Buffer, Buffer] {
  const head = Buffer.concat([
    u32(number),
    Buffer.from([type | (isWide ? 0x40 : 0), 0]),
    isWide ? u32(page) : Buffer.from([page]),
    u32(data.length),
  ]);
  return [head, data];
}

/** How a JBIG2 file is written: in order, its headers first, or in stripes whose number is not known, with wide page numbers. */
export type Jbig2Manner = 'sequential' | 'headers first' | 'stripes' | 'embedded';

/** A JBIG2 file whose pages each are what `group4`, one strip of fax data with black as 1, shows. */
export function jbig2Of(
  group4: Uint8Array,
  { width, height }: { width: number; height: number },
  manner: Jbig2Manner,
  pages = 1,
): Uint8Array {
  const isStriped = manner === 'stripes';
  const region = Buffer.concat([u32(width), u32(height), u32(0), u32(0), Buffer.from([0, 1]), group4]);
  const segments = Array.from({ length: pages }, (_, at) => {
    const [page, first] = [at + 1, 10 * at];
    const facts = Buffer.concat([
      u32(width), u32(isStriped ? 0xffff_ffff : height), u32(7874), u32(7874),
      Buffer.from([0, isStriped ? 0x80 | (height >> 8) : 0, isStriped ? height & 255 : 0]),
    ]); // prettier-ignore
    return [
      segment(first, 48, page, facts, isStriped),
      segment(first + 1, 38, page, region, isStriped),
      ...(isStriped ? [segment(first + 2, 50, page, u32(height - 1), true)] : []),
      segment(first + 3, 49, page, Buffer.alloc(0), isStriped),
    ];
  }).flat();
  if (manner === 'embedded') return new Uint8Array(Buffer.concat(segments.flat()));
  const all = [...segments, segment(999, 51, 0, Buffer.alloc(0))];
  const signature = Buffer.from([0x97, 0x4a, 0x42, 0x32, 13, 10, 26, 10]);
  const flags = (manner === 'headers first' ? 0 : 1) | (isStriped ? 2 : 0);
  const ordered =
    manner === 'headers first' ? [...all.map(([head]) => head), ...all.map(([, data]) => data)] : all.flat();
  return new Uint8Array(
    Buffer.concat([signature, Buffer.from([flags]), ...(isStriped ? [] : [u32(pages)]), ...ordered]),
  );
}
