/** Compressed data (RFC 1950), inflated within a limit and held against the checksum at its end (Adler-32). */
import { Inflate, inflateSync } from 'fflate';

/** Data longer than this is inflated piece by piece. It cannot grow more than about a thousandfold. */
const PIECE = 65_536;

/** Room for what is inflated at once; used again and again. */
let scratch: Uint8Array | null = null;

/** What became of compressed data. */
export interface Inflated {
  size: number;
  /** The data, where they were asked for and are no longer. They may lie in memory that is used again: copy them at once. */
  chunks: Uint8Array[];
  /** The data match their checksum. */
  sound: boolean;
  /** There was more than the limit allows. */
  over: boolean;
}

/** Inflates data, up to `limit` bytes; null where they cannot be inflated. Up to `wanted` bytes are given back. */
export function inflate(data: Uint8Array, limit: number, wanted: number): Inflated | null {
  if (data.length < 6 || ((data[0] ?? 0) & 15) !== 8 || ((data[1] ?? 0) & 32) !== 0) return null;
  const found: Inflated = { size: 0, chunks: [], sound: false, over: false };
  const sums: [number, number] = [1, 0];
  const take = (chunk: Uint8Array): void => {
    found.size += chunk.length;
    found.over = found.size > limit;
    adler(sums, chunk);
    if (found.size <= wanted && !found.over) found.chunks.push(chunk);
    else found.chunks = [];
  };
  const body = data.subarray(2, data.length - 4);
  try {
    const room = (scratch ??= new Uint8Array(1024 * 1024));
    const whole = body.length < PIECE ? inflateSync(body, { out: room }) : room;
    // Data that fills the room may be longer.
    if (whole.length < room.length) take(whole);
    else {
      const stream = new Inflate(take);
      for (let from = 0; from < body.length && !found.over; from += PIECE) {
        stream.push(body.subarray(from, from + PIECE), from + PIECE >= body.length);
      }
    }
  } catch {
    return null;
  }
  const end = new DataView(data.buffer, data.byteOffset + data.length - 4, 4);
  found.sound = end.getUint32(0) === ((sums[1] << 16) | sums[0]) >>> 0;
  return found;
}

/** Adds bytes to an Adler-32: two sums modulo 65521, reduced before they leave 32 bits (5552 bytes, as zlib does). */
function adler(sums: [number, number], bytes: Uint8Array): void {
  let [a, b] = sums;
  for (let from = 0; from < bytes.length; from += 5552) {
    const to = Math.min(from + 5552, bytes.length);
    for (let index = from; index < to; index++) {
      a += bytes[index] as number;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  sums[0] = a;
  sums[1] = b;
}
