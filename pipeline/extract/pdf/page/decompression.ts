/**
 * In place of the system's `DecompressionStream`, as far as the library uses it: without the cost of streams, which is
 * more than that of inflating where they are short, and with a limit. The library makes one by its global name, so a
 * thread has one document open at a time.
 */
import type { KeptStreams } from '../file/inflate-cache.js';
import { Inflater } from '../file/inflate.js';
import { PAGE } from '../../pages/settings.js';
import type { OperatorCount } from './operator-count.js';

const NAME = 'DecompressionStream';

/** What marks a class as ours: of each copy of this module, for it is the thread that was taken. */
const OURS = Symbol.for('qingdan.decompression');

/** The compressed streams of one document, as the library asks for them. */
export class DocumentStreams {
  readonly #inflater = new Inflater();
  #isOver = false;

  /** `kept` holds what was inflated before, `count` counts what a page draws. */
  constructor(
    private kept: KeptStreams | null = null,
    private readonly count: OperatorCount | null = null,
  ) {}

  /** Whether a stream went over the limit: the library does not get to know. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** What a stream holds; empty where that is more than the limit, or than a page may have; null where it is damaged. */
  inflate(data: Uint8Array): readonly Uint8Array[] | null {
    const chunks = this.kept?.take(data) ?? this.#inflated(data);
    for (const chunk of chunks ?? []) this.count?.look(chunk);
    return this.count?.isOver === true ? [] : chunks;
  }

  #inflated(data: Uint8Array): readonly Uint8Array[] | null {
    const inflated = this.#inflater.inflate(data, PAGE.maxStream, PAGE.maxStream);
    if (inflated?.over) {
      this.#isOver = true;
      return [];
    }
    return inflated?.sound ? inflated.chunks.map((chunk) => chunk.slice()) : null;
  }

  /** Lets go of what was kept. */
  close(): void {
    this.kept = null;
  }
}

/** The class that the library is to find: what it makes inflates the streams of one document. */
function decompressionOf(streams: DocumentStreams): unknown {
  return class Decompression {
    static readonly [OURS] = true;
    #bytes: readonly Uint8Array[] | null = null;
    readonly readable = { [Symbol.asyncIterator]: () => this.#read() };
    readonly writable = {
      getWriter: () => ({
        ready: Promise.resolve(),
        write: async (data: Uint8Array) => {
          this.#bytes = streams.inflate(data);
        },
        close: async () => undefined,
      }),
    };

    constructor(format: string) {
      if (format !== 'deflate') throw new TypeError('only deflate');
    }

    async *#read(): AsyncGenerator<Uint8Array> {
      // What is damaged the library inflates itself, as far as that goes.
      if (!this.#bytes) throw new TypeError('damaged');
      yield* this.#bytes;
    }
  };
}

/** For a thread that does nothing but read documents: what is inflated in it goes through `inflateInto`. */
export function takeDecompression(): void {
  (globalThis as Record<string, unknown>)[NAME] = decompressionOf(new DocumentStreams());
}

/** Where the thread was taken, what the library inflates from now on are the streams of this document. */
export function inflateInto(streams: DocumentStreams): void {
  const scope = globalThis as Record<string, unknown>;
  const now = scope[NAME];
  if (typeof now === 'function' && OURS in now) scope[NAME] = decompressionOf(streams);
}
