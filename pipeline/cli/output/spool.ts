import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../environment.js';

/** Bytes that are kept in memory; what is more goes into a file. A report of some ten documents is smaller. */
const MOST_KEPT = 4 * 2 ** 20;

/** Bytes that are read of the file at a time. */
const PIECE = 2 ** 20;

/** What the documents of a report add to it, until it is known what stands before them: it takes no more memory for many. */
export class Spool {
  #kept: Uint8Array[] = [];
  #size = 0;
  #file: { descriptor: number; remove: () => void } | null = null;

  constructor(private readonly environment: Pick<Environment, 'atEnd'>) {}

  /** Throws where the folder for such files is full. */
  add(piece: string | Uint8Array): void {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    if (bytes.length === 0) return;
    this.#kept.push(bytes);
    this.#size += bytes.length;
    if (this.#size > MOST_KEPT) this.#empty();
  }

  /** All that was added, in pieces. */
  *pieces(): Generator<Uint8Array> {
    if (this.#file !== null) {
      const room = Buffer.alloc(PIECE);
      for (let at = 0; ; ) {
        const read = readSync(this.#file.descriptor, room, 0, PIECE, at);
        if (read === 0) break;
        at += read;
        // A copy: whoever keeps the piece would see the next one in it.
        yield Buffer.from(room.subarray(0, read));
      }
    }
    yield* this.#kept;
  }

  /** Removes the file. */
  close(): void {
    this.#file?.remove();
    this.#file = null;
    this.#kept = [];
  }

  #empty(): void {
    const { descriptor } = (this.#file ??= this.#open());
    for (const bytes of this.#kept)
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    this.#kept = [];
    this.#size = 0;
  }

  #open(): { descriptor: number; remove: () => void } {
    const folder = mkdtempSync(join(tmpdir(), 'qingdan-'));
    const removeFolder = (): void => rmSync(folder, { recursive: true, force: true });
    const removed = this.environment.atEnd(removeFolder);
    const descriptor = openSync(join(folder, 'report'), 'wx+', 0o600);
    const remove = (): void => {
      closeSync(descriptor);
      removed();
      removeFolder();
    };
    return { descriptor, remove };
  }
}
