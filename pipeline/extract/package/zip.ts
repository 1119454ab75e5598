import { Inflate } from 'fflate';
import { Crc32 } from './crc32.js';
import { damagedZip, Directory, type Entry } from './directory.js';
import { limitExpansion } from './expansion.js';

/** Compressed bytes that are expanded at once: deflate makes at most 1,032 bytes of one, so at most 17 MB. */
const STEP = 16 * 1024;

/**
 * The members of a ZIP (APPNOTE 6.3.10) by their names. Nothing is expanded before it is asked for, nothing is
 * written anywhere: a name such as `../x` is a name that nobody asks for. What is read has the size and the checksum
 * that the directory declares, or it is damaged; what nobody asks for is not looked at.
 */
export class Zip {
  private readonly directory: Directory;
  private total = 0;

  /** Throws Problem: damaged, where the directory is missing or cut. */
  constructor(bytes: Uint8Array) {
    this.directory = new Directory(bytes);
  }

  /** True where there is a member of this name. */
  has(name: string): boolean {
    return this.directory.has(name);
  }

  /**
   * The content of a member, piece by piece; nothing of it is kept. Throws Problem: damaged (no such member, not
   * deflate, cut short, another size or checksum than declared: the last is known at the end), encrypted, too-complex
   * (it expands beyond the limits).
   */
  *chunks(name: string): Generator<Uint8Array> {
    const entry = this.directory.entry(name);
    const data = this.directory.dataOf(entry);
    const checksum = new Crc32();
    let size = 0;
    for (const { chunk, compressed } of pieces(entry, data)) {
      size += chunk.length;
      this.total += chunk.length;
      limitExpansion({ part: size, compressed, total: this.total });
      checksum.update(chunk);
      yield chunk;
    }
    if (size !== entry.size || checksum.value !== entry.crc) throw damagedZip();
  }
}

/** A piece of a member, and how many of its compressed bytes have been read. */
interface Piece {
  chunk: Uint8Array;
  compressed: number;
}

function* pieces({ method }: Entry, data: Uint8Array): Generator<Piece> {
  if (method === 0) yield { chunk: data, compressed: data.length };
  else if (method === 8) yield* inflate(data);
  else throw damagedZip();
}

function* inflate(data: Uint8Array): Generator<Piece> {
  let ready: Uint8Array[] = [];
  let finished = false;
  const inflater = new Inflate((chunk, final) => {
    if (chunk.length > 0) ready.push(chunk);
    finished = final;
  });
  for (let at = 0; at < data.length; at += STEP) {
    try {
      inflater.push(data.subarray(at, at + STEP), at + STEP >= data.length);
    } catch {
      throw damagedZip(); // fflate throws where the stream is no deflate or is cut
    }
    for (const chunk of ready) yield { chunk, compressed: Math.min(at + STEP, data.length) };
    ready = [];
  }
  if (!finished) throw damagedZip();
}
