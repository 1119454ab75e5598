/**
 * Both halves of pdfjs-dist, loaded when they are first asked for: what is asked, and what reads. The library is made
 * for browsers, and is loaded in a way that costs Node the least.
 */
import type { Port } from './port.js';

export type { PDFDocumentProxy, PDFPageProxy, TypedArray } from 'pdfjs-dist/types/src/display/api.js';

/** What is asked. */
export type Display = typeof import('pdfjs-dist');

/** What reads: it is given the far end of a connection. */
export interface Reader {
  initializeFromPort(port: Port): void;
}

/** Fonts are read, never shown: a place that takes them saves the library their outlines. */
class NoFontFace {
  readonly loaded = Promise.resolve(this);
  load(): Promise<this> {
    return Promise.resolve(this);
  }
}

/** Both halves. */
export interface Library {
  display: Display;
  reader: Reader;
}

// The bundle brings polyfills. For a flaw of no account here it replaces `push` and JSON by much slower ones: this
// module is there before it, and puts the own ones back.
const { push } = Array.prototype;
const { parse, stringify } = JSON;

/**
 * Loads both halves; the second call finds them loaded. No `await` of the module itself: a classic worker has none. What
 * draws needs what the canvas package brings (`DOMMatrix`), which the library takes only where there is nothing yet: a
 * thread either reads or draws.
 */
export async function loadLibrary(draws = false): Promise<Library> {
  if (!draws) hideMissingCanvas();
  // The minified files are the same code and load faster.
  // @ts-expect-error they come without types
  const worker = (await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs')) as {
    WorkerMessageHandler: Reader;
  };
  // @ts-expect-error it comes without types
  const display = (await import('pdfjs-dist/legacy/build/pdf.min.mjs')) as Display;
  Object.defineProperty(Array.prototype, 'push', {
    value: push,
    writable: true,
    configurable: true,
    enumerable: false,
  });
  Object.assign(JSON, { parse, stringify });
  return { display, reader: worker.WorkerMessageHandler };
}

/** Without a canvas package the library prints warnings when it is loaded. It needs none of these for reading. */
function hideMissingCanvas(): void {
  const scope = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= function Missing() {};
  scope['FontFace'] ??= NoFontFace;
}
