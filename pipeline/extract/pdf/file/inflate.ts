/** Compressed data (RFC 1950), inflated within a limit and held against the checksum at its end (Adler-32). */
import { Inflate, inflateSync } from 'fflate';
import { FILE } from '../settings.js';

/** The shortest data: two bytes of header, one block, and the checksum (RFC 1950, 2.2). */
const LEAST = 6;
/** Bytes after which the sums of Adler-32 are reduced, before they leave 32 bits, and the largest prime below 65,536. */
const REDUCED = 5552;
const PRIME = 65_521;

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

/** Inflates the data of one document, in room that is used again and again. */
export class Inflater {
  #room: Uint8Array | null = null;

  /** Inflates data, up to `limit` bytes; null where they cannot be inflated. Up to `wanted` bytes are given back. */
  inflate(data: Uint8Array, limit: number, wanted: number): Inflated | null {
    if (data.length < LEAST || !isDeflate(data)) return null;
    const found: Inflated = { size: 0, chunks: [], sound: false, over: false };
    const sums: [number, number] = [1, 0];
    const take = (chunk: Uint8Array): void => {
      found.size += chunk.length;
      found.over = found.size > limit;
      adler(sums, chunk);
      if (found.size <= wanted && !found.over) found.chunks.push(chunk);
      else found.chunks = [];
    };
    try {
      this.#expand(data.subarray(2, data.length - 4), take, () => found.over);
    } catch {
      return null;
    }
    const end = new DataView(data.buffer, data.byteOffset + data.length - 4, 4);
    found.sound = end.getUint32(0) === ((sums[1] << 16) | sums[0]) >>> 0;
    return found;
  }

  /** Gives what deflated data hold to `take`: at once where it fits into the room, else piece by piece. */
  #expand(body: Uint8Array, take: (chunk: Uint8Array) => void, isOver: () => boolean): void {
    const room = (this.#room ??= new Uint8Array(FILE.roomBytes));
    const whole = body.length < FILE.pieceBytes ? inflateSync(body, { out: room }) : room;
    // Data that fills the room may be longer.
    if (whole.length < room.length) {
      take(whole);
      return;
    }
    const stream = new Inflate(take);
    for (let from = 0; from < body.length && !isOver(); from += FILE.pieceBytes) {
      stream.push(body.subarray(from, from + FILE.pieceBytes), from + FILE.pieceBytes >= body.length);
    }
  }
}

/** True where the first two bytes name the method `deflate` and no dictionary that was agreed on (RFC 1950, 2.2). */
function isDeflate(data: Uint8Array): boolean {
  return ((data[0] ?? 0) & 15) === 8 && ((data[1] ?? 0) & 32) === 0;
}

/** Adds bytes to an Adler-32: two sums modulo 65521, reduced before they leave 32 bits, as zlib does. */
function adler(sums: [number, number], bytes: Uint8Array): void {
  let [a, b] = sums;
  for (let from = 0; from < bytes.length; from += REDUCED) {
    const to = Math.min(from + REDUCED, bytes.length);
    for (let index = from; index < to; index++) {
      a += bytes[index] as number;
      b += a;
    }
    a %= PRIME;
    b %= PRIME;
  }
  sums[0] = a;
  sums[1] = b;
}
