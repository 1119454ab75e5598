/**
 * The only file that loads pdfjs-dist. It is loaded when the first PDF is read, so nothing else pays for it.
 * Documents are untrusted: no eval, no XFA, no annotations, no fetch by the library's worker, no system fonts.
 */
import { inflate } from '../file/inflate.js';
import type { KeptStreams } from '../file/inflate-cache.js';
import type { TagNode } from './tags.js';
import type { PDFDocumentProxy, PDFPageProxy, TypedArray } from 'pdfjs-dist/types/src/display/api.js';

/** What a page's operator list carries: numbers of operators, and the arguments of each. */
export interface Operators {
  fnArray: number[];
  argsArray: unknown[];
}

/** What the extractor needs to know of a font. */
export interface FontFacts {
  name: string;
  matrix: readonly number[];
  vertical: boolean;
  defaultVMetrics: readonly number[] | null;
  type3: boolean;
  bbox: readonly number[] | null;
  /** The library could not read the font: its text is lost. */
  failed: boolean;
  /** A code is one byte: such a font has Latin letters, or a part of another script under their codes. */
  simple: boolean;
  /** Nothing tells which characters its codes stand for: the library passes the codes off as characters. */
  unmapped: boolean;
}

/** A node of the structure tree. Marked content has an id: `p<object>R_mc<number>`. */
interface StructNode {
  role?: string;
  type?: string;
  id?: string;
  children?: StructNode[];
}

/** A page, opened. Call `close` when it has been read. */
export interface OpenPage {
  /** `[x0, y0, x1, y1]` of the visible part in the page's own space. */
  view: readonly number[];
  /** From the page's own space to points from the top left of the page as shown. */
  transform: readonly number[];
  width: number;
  height: number;
  operators(): Promise<Operators>;
  structure(): Promise<TagNode<string> | null>;
  font(name: string): FontFacts | null;
  close(): void;
}

/** A document, opened. */
export interface OpenDocument {
  pages: number;
  tagged: boolean;
  /** False for the content of a layer that is switched off. */
  isVisible: (group: unknown) => boolean;
  page(number: number): Promise<OpenPage>;
  close(): Promise<void>;
}

/** How a document is to be opened. */
export interface OpenOptions {
  password?: string;
  /** Folder or URL, ending in `/`, that holds `cmaps/` and `standard_fonts/`. */
  assets?: string;
  /** What was inflated already. Of use in a thread that was taken (`takeThread`). */
  kept?: KeptStreams;
}

/** The library's two halves: what is asked, and what reads. Both run in this thread. */
interface Library {
  display: typeof import('pdfjs-dist');
  reader: { initializeFromPort(port: Port): void };
}

let loading: Promise<Library> | null = null;

/** Loads both halves of the library. */
function library(): Promise<Library> {
  loading ??= (async () => {
    hideMissingCanvas();
    // The bundle brings polyfills. For a flaw of no account here it replaces `push` and JSON by much slower ones.
    const { push } = Array.prototype;
    const { parse, stringify } = JSON;
    // The minified files are the same code and load faster.
    // @ts-expect-error they come without types
    const worker = (await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs')) as {
      WorkerMessageHandler: Library['reader'];
    };
    // @ts-expect-error they come without types
    const display = (await import('pdfjs-dist/legacy/build/pdf.min.mjs')) as Library['display'];
    Object.defineProperty(Array.prototype, 'push', {
      value: push,
      writable: true,
      configurable: true,
      enumerable: false,
    });
    Object.assign(JSON, { parse, stringify });
    return { display, reader: worker.WorkerMessageHandler };
  })();
  return loading;
}

/** What goes over a port: of a page's operators the library sends the arrays that it then empties. */
interface Message {
  chunk?: Partial<Operators>;
}

/**
 * One end of a connection between the two halves. The library's own copies each message as between threads, which
 * costs half as much as the reading: here only what is used again by the sender is copied.
 */
class Port {
  peer: Port | null = null;
  #listeners = new Set<(event: { data: Message }) => void>();

  postMessage(message: Message): void {
    const { chunk } = message;
    const data =
      chunk?.fnArray && chunk.argsArray
        ? {
            ...message,
            chunk: { ...chunk, fnArray: chunk.fnArray.slice(), argsArray: chunk.argsArray.slice() },
          }
        : message;
    queueMicrotask(() => {
      for (const listener of this.peer?.listeners() ?? []) listener({ data });
    });
  }

  listeners(): Iterable<(event: { data: Message }) => void> {
    return [...this.#listeners];
  }

  addEventListener(
    _name: string,
    listener: (event: { data: Message }) => void,
    options?: { signal?: AbortSignal },
  ): void {
    this.#listeners.add(listener);
    options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
  }

  removeEventListener(_name: string, listener: (event: { data: Message }) => void): void {
    this.#listeners.delete(listener);
  }

  terminate(): void {
    this.#listeners.clear();
  }
}

/** Fonts are read, never shown: a place that takes them saves the library their outlines. */
class NoFontFace {
  readonly loaded = Promise.resolve(this);
  load(): Promise<this> {
    return Promise.resolve(this);
  }
}
const NO_FONTS = { fonts: { add: () => undefined, delete: () => false } } as unknown as HTMLDocument;

/** Without a canvas package the library prints warnings when it is loaded. It needs none of these for reading. */
function hideMissingCanvas(): void {
  const scope = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= function Missing() {};
  scope['FontFace'] ??= NoFontFace;
}

/** A stream that inflates to more than this is refused: a page of a million glyphs has 30 MB. */
export const MAX_STREAM = 128 * 1024 * 1024;

/** Compressed data grows beyond the limit. */
export class Overflow extends Error {}

/** What this thread's document holds that was inflated before. */
let kept: KeptStreams | null = null;

/** Whether a stream of this thread's document went over the limit: the library must not get to know. */
let overflowed = false;

/**
 * Stands for the system's `DecompressionStream`, as far as the library uses it: without the cost of streams, which
 * is more than that of inflating where they are short, and with a limit.
 */
class Decompression {
  #bytes: Uint8Array[] = [];
  readonly readable = { [Symbol.asyncIterator]: () => this.#read() };
  readonly writable = {
    getWriter: () => ({
      ready: Promise.resolve(),
      write: async (data: Uint8Array) => {
        const known = kept?.take(data);
        if (known) {
          this.#isSound = true;
          this.#bytes = known;
          return;
        }
        const inflated = inflate(data, MAX_STREAM, MAX_STREAM);
        this.#isOver = inflated?.over === true;
        this.#isSound = inflated?.sound === true;
        this.#bytes = (inflated?.chunks ?? []).map((chunk) => chunk.slice());
      },
      close: async () => undefined,
    }),
  };
  #isOver = false;
  #isSound = false;

  constructor(format: string) {
    if (format !== 'deflate') throw new TypeError('only deflate');
  }

  async *#read(): AsyncGenerator<Uint8Array> {
    if (this.#isOver) {
      overflowed = true;
      return;
    }
    // What is damaged the library inflates itself, as far as that goes.
    if (!this.#isSound) throw new TypeError('damaged');
    yield* this.#bytes;
  }
}

/** For a thread that does nothing but read documents: replaces what would cost it time or memory without a limit. */
export function takeThread(): void {
  (globalThis as Record<string, unknown>)['DecompressionStream'] = Decompression;
}

/** The folder of pdfjs-dist, where a module's address can be resolved; else null. */
function packagedAssets(): string | null {
  try {
    const entry = import.meta.resolve('pdfjs-dist/package.json');
    return entry.slice(0, entry.lastIndexOf('/') + 1);
  } catch {
    return null;
  }
}

/** In Node the library reads assets as files: a `file:` URL becomes a path. */
function assetFolder(assets: string): string {
  if (!assets.startsWith('file:')) return assets;
  const path = decodeURIComponent(new URL(assets).pathname);
  return /^\/[A-Za-z]:\//.test(path) ? path.slice(1) : path;
}

/**
 * Opens a document. The bytes are copied, for the library takes what it is given. Rejects with the library's
 * own errors (`PasswordException`, `InvalidPDFException`): `whatIsWrong` tells what they mean.
 */
export async function openDocument(bytes: Uint8Array, options: OpenOptions): Promise<OpenDocument> {
  const { display, reader } = await library();
  overflowed = false;
  kept = options.kept ?? null;
  const assets = options.assets ?? packagedAssets();
  const folder = assets === null ? null : assetFolder(assets);
  const [near, far] = [new Port(), new Port()];
  near.peer = far;
  far.peer = near;
  reader.initializeFromPort(far);
  const worker = new display.PDFWorker({ port: near as never, verbosity: 0 });
  const close = async (): Promise<void> => {
    kept = null;
    await task.destroy();
    worker.destroy();
    near.terminate();
    far.terminate();
  };
  const task = display.getDocument({
    worker,
    ownerDocument: NO_FONTS,
    data: bytes.slice() as TypedArray,
    ...(options.password === undefined ? {} : { password: options.password }),
    ...(folder === null
      ? {}
      : { cMapUrl: `${folder}cmaps/`, standardFontDataUrl: `${folder}standard_fonts/` }),
    cMapPacked: true,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    fontExtraProperties: true,
    stopAtErrors: false,
    verbosity: 0,
  });
  let document: PDFDocumentProxy;
  try {
    document = await task.promise;
  } catch (error) {
    await close();
    throw error;
  }
  const [marked, layers] = await Promise.all([
    document.getMarkInfo().catch(() => null),
    document.getOptionalContentConfig().catch(() => null),
  ]);
  return {
    pages: document.numPages,
    tagged: (marked as { Marked?: boolean } | null)?.Marked === true,
    isVisible: (group) => layers === null || (layers.isVisible(group as never) as unknown) === true,
    page: async (number) => openPage(await document.getPage(number)),
    close,
  };
}

function openPage(page: PDFPageProxy): OpenPage {
  const viewport = page.getViewport({ scale: 1 });
  return {
    view: page.view,
    transform: viewport.transform as number[],
    width: viewport.width,
    height: viewport.height,
    operators: async () => {
      const operators = (await page.getOperatorList({ annotationMode: 0 })) as unknown as Operators;
      if (overflowed) throw new Overflow('stream');
      return operators;
    },
    structure: async () => {
      const root = (await page.getStructTree()) as unknown as StructNode | null;
      return root ? tagNode(root) : null;
    },
    font: (name) => fontFacts(page, name),
    close: () => void page.cleanup(),
  };
}

/** A node of the library's tree with the number of its marked content. */
function tagNode({ role = '', type, id, children = [] }: StructNode): TagNode<string> {
  const number = type === 'content' ? /_mc(\d+)$/.exec(id ?? '')?.[1] : undefined;
  return number === undefined ? { role, children: children.map(tagNode) } : { content: number };
}

/** What is known of a font that the page uses, or null where it is unknown. */
function fontFacts(page: PDFPageProxy, name: string): FontFacts | null {
  const objects = page.commonObjs as { has(id: string): boolean; get(id: string): unknown };
  if (!objects.has(name)) return null;
  const font = objects.get(name) as Record<string, unknown> | string | null;
  if (font === null || typeof font !== 'object') {
    return {
      name: font ?? name,
      matrix: [0.001, 0, 0, 0.001, 0, 0],
      vertical: false,
      defaultVMetrics: null,
      type3: false,
      bbox: null,
      failed: true,
      simple: false,
      unmapped: false,
    };
  }
  return {
    name: (typeof font['name'] === 'string' ? font['name'] : name).replace(/^[A-Z]{6}\+/, ''),
    matrix: (font['fontMatrix'] as number[] | undefined) ?? [0.001, 0, 0, 0.001, 0, 0],
    vertical: font['vertical'] === true,
    defaultVMetrics: (font['defaultVMetrics'] as number[] | undefined) ?? null,
    type3: font['isType3Font'] === true,
    bbox: (font['bbox'] as number[] | undefined) ?? null,
    failed: false,
    simple: font['composite'] !== true,
    // The map from 0 to 65535 that the library makes up has bounds and no entries.
    unmapped: font['composite'] === true && 'firstChar' in ((font['toUnicode'] as object | undefined) ?? {}),
  };
}

/** What an error of the library means for the document. */
export function whatIsWrong(error: unknown): 'needs-password' | 'wrong-password' | 'damaged' {
  const { name, code } = error as { name?: string; code?: number };
  if (name === 'PasswordException') return code === 2 ? 'wrong-password' : 'needs-password';
  return 'damaged';
}
