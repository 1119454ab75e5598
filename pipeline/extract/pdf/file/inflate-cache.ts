/** Data that was inflated for its checksum, kept until it is asked for: to inflate it again costs as much. */

import { FILE } from '../settings.js';

interface Stream {
  compressed: Uint8Array;
  inflated: Uint8Array[];
}

/** The streams of one document, each until it is taken. */
export class KeptStreams {
  /** So many bytes more can be kept. */
  room: number = FILE.keptBytes;
  readonly #streams = new Map<number, Stream>();

  /** Keeps a copy of what sound data hold, all of it, where there is room. */
  keep(compressed: Uint8Array, chunks: readonly Uint8Array[]): void {
    const size = sizeOf(chunks);
    const key = keyOf(compressed);
    if (size === 0 || size > this.room || this.#streams.has(key)) return;
    this.room -= size;
    this.#streams.set(key, { compressed, inflated: chunks.map((chunk) => chunk.slice()) });
  }

  /** What these data hold, or null; it is let go. */
  take(compressed: Uint8Array): Uint8Array[] | null {
    const key = keyOf(compressed);
    const found = this.#streams.get(key);
    if (!found || !isSame(found.compressed, compressed)) return null;
    this.#streams.delete(key);
    this.room += sizeOf(found.inflated);
    return found.inflated;
  }
}

function sizeOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0);
}

/** The length of data and the checksum at their end, as one number. */
function keyOf(data: Uint8Array): number {
  return data.slice(-4).reduce((sum, byte) => sum * 256 + byte, data.length % 65_536);
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  let index = one.length === other.length ? one.length - 1 : -1;
  if (index < 0) return false;
  while (index >= 0 && one[index] === other[index]) index--;
  return index < 0;
}
