/**
 * The only file that asks pdfjs-dist. It is loaded when the first PDF is read, so nothing else pays for it.
 * Documents are untrusted: no eval, no XFA, no fetch by the library's worker, no system fonts. Of annotations only the
 * painted shapes are looked at, by their operators.
 */
import type { Assets } from '../../../model.js';
import type { Problem } from '../../problem.js';
import { damaged, tooComplex } from '../../pages/failures.js';
import { encrypted } from '../failures.js';
import { coverOfImage, imagesIn, type FileImage } from '../file/images.js';
import type { KeptStreams } from '../file/inflate-cache.js';
import { PIXELS } from '../../scans/settings.js';
import { PICTURE } from '../settings.js';
import type { Cover } from '../../pages/types.js';
import { operatorsOf, type Annotation } from './annotations.js';
import { emByLetters } from './em.js';
import { isChineseFont } from './gbk.js';
import { storedHighlight, type Highlight } from './highlights.js';
import { inventedCodes } from './invented.js';
import { stepsInto } from './clock.js';
import { DocumentStreams, inflateInto } from './decompression.js';
import { OperatorCount } from './operator-count.js';
import type { Operators } from './operators.js';
import { offscreenOptions } from './offscreen.js';
import { loadLibrary, type PDFDocumentProxy, type PDFPageProxy, type TypedArray } from './pdfjs.js';
import { drawnPage, type Picture } from './picture.js';
import { connection } from './port.js';
import type { TagNode } from '../../pages/tagged/tag-tree.js';

/** What the extractor needs to know of a font. */
export interface FontFacts {
  name: string;
  matrix: readonly number[];
  vertical: boolean;
  defaultVMetrics: readonly number[] | null;
  type3: boolean;
  bbox: readonly number[] | null;
  /** Of a Type 3 font, in its own units: how far the widest of its glyphs goes on. */
  widest?: number;
  /** And its em, by how wide its letters are; 0 where it has none that is known. */
  letters?: number;
  /** The library could not read the font: its text is lost. */
  failed: boolean;
  /** A code is one byte: such a font has Latin letters, or a part of another script under their codes. */
  simple: boolean;
  /** Nothing tells which characters its codes stand for: the library passes the codes off as characters. */
  unmapped: boolean;
  /** It is not embedded, and its codes of one byte may be the halves of Chinese characters: in a Chinese font they are. */
  halves?: 'surely' | 'maybe';
  /** Codes of one byte whose characters the library made up. */
  invented?: ReadonlySet<number>;
}

/** A node of the structure tree. Marked content has an id: `p<object>R_mc<number>`. */
interface StructNode {
  role?: string;
  type?: string;
  id?: string;
  children?: StructNode[];
}

/** An image as the library decodes it. `kind` is 1 for a bit a pixel, 2 for three bytes, 3 for four. */
export interface LibraryImage {
  width: number;
  height: number;
  kind?: number;
  data: Uint8Array | Uint8ClampedArray;
}

/** A page, opened. Call `close` when it has been read. */
export interface OpenPage {
  /** `[x0, y0, x1, y1]` of the visible part in the page's own space. */
  view: readonly number[];
  /** From the page's own space to points from the top left of the page as shown. */
  transform: readonly number[];
  width: number;
  height: number;
  /** Throws a Problem where a stream of the page goes over the limit. */
  operators(): Promise<Operators>;
  structure(): Promise<TagNode<string> | null>;
  font(name: string): FontFacts | null;
  /** What becomes of text below an image that is drawn this wide and high. */
  imageCover(width: number, height: number): Cover;
  /** The pixels of an image that an operator names, where the document was opened for them; else null. */
  pixels(source: unknown): Promise<LibraryImage | null>;
  /** What is laid over the page and is no part of it. */
  annotations(): Promise<Annotation[]>;
  /** The operators of the page's annotations with these ids. Throws as `operators` does. */
  painted(ids: ReadonlySet<string>): Promise<Operators>;
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

/** A document to which something can be added. */
export interface ChangeableDocument extends OpenDocument {
  /** What the document says of being changed. */
  rights(): Promise<Rights>;
  /** The file with highlights added behind its end. Throws what the library throws. */
  highlighted(highlights: readonly Highlight[]): Promise<Uint8Array>;
}

/** A document that is open with all that the library can do; its pages can be drawn where `draws` asked for that. */
export interface WholeDocument extends ChangeableDocument {
  /** Throws a Problem where a stream of the page goes over the limit, and what the library throws. */
  picture(number: number): Promise<Picture>;
}

/** What stands against a change of a document. */
export interface Rights {
  /** Its author allows notes; true where nothing is said of it. */
  mayAnnotate: boolean;
  /** A signature stands in it, which a change would break. */
  signed: boolean;
  /** It is a form of another kind, which is kept in the file a second time. */
  xfa: boolean;
}

/** How a document is to be opened. */
export interface OpenOptions {
  password?: string;
  /** Folder or URL, ending in `/`, that holds `cmaps/`, or what gives a file of it. */
  assets?: Assets;
  /** Its pages are to be drawn; in Node in a thread that has read no PDF, for what draws loads the library otherwise. */
  draws?: boolean;
  /** The pixels of its images are asked for. */
  decodes?: boolean;
  /** What was inflated already. Of use in a thread that was taken (`takeThread`). */
  kept?: KeptStreams;
}

/** What goes over a limit without the library's getting to know. */
interface Limits {
  streams: DocumentStreams;
  count: OperatorCount;
}

/** A document on which nothing is drawn: it takes the fonts. */
const NO_FONTS = { fonts: { add: () => undefined, delete: () => false } } as unknown as HTMLDocument;

/** What the library tells of a wrong password: `PasswordResponses.INCORRECT_PASSWORD`. */
const INCORRECT_PASSWORD = 2;

/** What holds for every document: nothing of what the library could run or fetch. */
const GUARDED = {
  cMapPacked: true,
  isEvalSupported: false,
  enableXfa: false,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  stopAtErrors: false,
  verbosity: 0,
} as const;

/** How the library reads a document: no more of it than is needed. */
const READING = {
  ...GUARDED,
  ownerDocument: NO_FONTS,
  disableFontFace: false,
  maxImageSize: 1,
  fontExtraProperties: true,
} as const;

/** How it reads one whose pages may be pictures. */
const DECODING = { ...READING, useWasm: true, maxImageSize: PIXELS.most } as const;

/**
 * How it draws one: with images, up to a size, and glyphs as outlines, for there is no browser that takes fonts. Images
 * of scanners (JPEG 2000, JBIG2, fax) are decoded by WebAssembly that is part of the library's package.
 */
const DRAWING = { ...GUARDED, useWasm: true, disableFontFace: true, maxImageSize: PICTURE.maxImage } as const;

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
 * Where the library finds its character maps, as options of it. Its standard fonts it is given for drawing alone: widths
 * and characters do not need them, and with them a font that a page lacks looks like one that it has.
 */
function assetOptions(
  assets: Assets | null,
  use: 'read' | 'decode' | 'draw',
): { cMapUrl?: string; standardFontDataUrl?: string; wasmUrl?: string; BinaryDataFactory?: object } {
  if (assets === null) return {};
  if (typeof assets === 'string') {
    const folder = assetFolder(assets);
    return {
      cMapUrl: `${folder}cmaps/`,
      ...(use === 'draw' && { standardFontDataUrl: `${folder}standard_fonts/` }),
      ...(use !== 'read' && { wasmUrl: `${folder}wasm/` }),
    };
  }
  return { cMapUrl: 'cmaps/', BinaryDataFactory: factoryOf(assets) };
}

/** The class by which the library asks for a file: `{ kind: 'cMapUrl', filename: 'UniGB-UCS2-H.bcmap' }`. */
function factoryOf(give: Exclude<Assets, string>): object {
  return class Given {
    // So the library calls it. Nothing is requested: what is asked for is here.
    async ['fetch']({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      const bytes = kind === 'cMapUrl' ? give(`cmaps/${filename}`) : null;
      if (bytes === null) throw new Error(`${filename} is not there`);
      return bytes;
    }
  };
}

/**
 * Opens a document. The bytes are copied, for the library takes what it is given and refuses a Buffer, whose `slice`
 * copies nothing besides. Throws a Problem (`encrypted`, `damaged`).
 */
export async function openDocument(bytes: Uint8Array, options: OpenOptions): Promise<WholeDocument> {
  const { draws = false, decodes = false } = options;
  const { display, reader } = await loadLibrary(draws);
  const count = new OperatorCount();
  const streams = new DocumentStreams(options.kept, count);
  inflateInto(streams);
  stepsInto(count);
  const [near, far] = connection();
  const limits: Limits = { streams, count };
  far.watch = (message) => count.hear(message);
  reader.initializeFromPort(far);
  const worker = new display.PDFWorker({ port: near as never, verbosity: 0 });
  const task = display.getDocument({
    ...(draws ? { ...DRAWING, ...offscreenOptions() } : decodes ? DECODING : READING),
    ...assetOptions(options.assets ?? packagedAssets(), draws ? 'draw' : decodes ? 'decode' : 'read'),
    ...(options.password === undefined ? {} : { password: options.password }),
    worker,
    data: new Uint8Array(bytes) as TypedArray,
  });
  const close = async (): Promise<void> => {
    streams.close();
    await task.destroy();
    stepsInto(null);
    worker.destroy();
    near.terminate();
    far.terminate();
  };
  try {
    return await openedBy(await task.promise, { limits, bytes }, close);
  } catch (error) {
    await close();
    throw openingProblem(error);
  }
}

async function openedBy(
  document: PDFDocumentProxy,
  { limits, bytes }: { limits: Limits; bytes: Uint8Array },
  close: () => Promise<void>,
): Promise<WholeDocument> {
  const [marked, layers] = await Promise.all([
    document.getMarkInfo().catch(() => null),
    document.getOptionalContentConfig().catch(() => null),
  ]);
  // Most documents have no image, or none that lies on text.
  let images: FileImage[] | null = null;
  const imageCover = (width: number, height: number): Cover =>
    coverOfImage((images ??= imagesIn(bytes)), width, height);
  return {
    pages: document.numPages,
    tagged: (marked as { Marked?: boolean } | null)?.Marked === true,
    isVisible: (group) => layers === null || (layers.isVisible(group as never) as unknown) === true,
    page: async (number) => openPage(await document.getPage(number), limits, imageCover),
    rights: () => rightsOf(document),
    highlighted: (highlights) => withHighlights(document, highlights),
    picture: (number) => withinLimits(limits, () => drawnPage(document, number)),
    close,
  };
}

/** The bit of an encrypted document's permissions that allows notes (ISO 32000-1, table 22, bit 6). */
const ANNOTATE = 0x20;

async function rightsOf(document: PDFDocumentProxy): Promise<Rights> {
  const [permissions, { info }] = await Promise.all([document.getPermissions(), document.getMetadata()]);
  const { IsSignaturesPresent, IsXFAPresent } = info as Record<string, unknown>;
  return {
    mayAnnotate: (permissions as readonly number[] | null)?.includes(ANNOTATE) ?? true,
    signed: IsSignaturesPresent === true,
    xfa: IsXFAPresent === true,
  };
}

async function withHighlights(
  document: PDFDocumentProxy,
  highlights: readonly Highlight[],
): Promise<Uint8Array> {
  const transforms = new Map<number, readonly number[]>();
  for (const [index, highlight] of highlights.entries()) {
    const { page } = highlight;
    const transform =
      transforms.get(page) ??
      ((await document.getPage(page)).getViewport({ scale: 1 }).transform as number[]);
    transforms.set(page, transform);
    document.annotationStorage.setValue(...storedHighlight(highlight, transform, index));
  }
  return document.saveDocument();
}

/** What an error of the library, met on opening, means for the person. */
function openingProblem(error: unknown): Problem {
  const { name, code } = error as { name?: string; code?: number };
  return name === 'PasswordException' ? encrypted(code === INCORRECT_PASSWORD) : damaged('pdf');
}

/** What the library gives of one page. Throws a Problem where it went over a limit in making that. */
async function withinLimits<T>({ streams, count }: Limits, give: () => Promise<T>): Promise<T> {
  const over = new Promise<never>((_, reject) => count.reset(() => reject(tooComplex())));
  const given = await Promise.race([give(), over]).catch((error: unknown) => {
    throw count.isOver ? tooComplex() : error;
  });
  if (streams.isOver || count.isOver) throw tooComplex();
  return given;
}

function openPage(page: PDFPageProxy, limits: Limits, imageCover: OpenPage['imageCover']): OpenPage {
  const viewport = page.getViewport({ scale: 1 });
  return {
    view: page.view,
    transform: viewport.transform as number[],
    width: viewport.width,
    height: viewport.height,
    operators: () =>
      withinLimits(
        limits,
        async () => (await page.getOperatorList({ annotationMode: 0 })) as unknown as Operators,
      ),
    structure: async () => {
      const root = (await page.getStructTree()) as unknown as StructNode | null;
      return root ? tagNode(root) : null;
    },
    font: (name) => fontFacts(page, name),
    imageCover,
    pixels: (source) => pixelsOf(page, source),
    annotations: async () => (await page.getAnnotations()) as unknown as Annotation[],
    painted: (ids) =>
      withinLimits(limits, async () =>
        operatorsOf((await page.getOperatorList({ annotationMode: 1 })) as unknown as Operators, ids),
      ),
    close: () => void page.cleanup(),
  };
}

/** The pixels of an image: the library has decoded them, or is at it. */
async function pixelsOf(page: PDFPageProxy, source: unknown): Promise<LibraryImage | null> {
  const own = typeof source === 'object' && source !== null ? (source as { data?: unknown }) : null;
  const id = typeof source === 'string' ? source : own?.data;
  if (typeof id !== 'string') return isImage(source) ? source : null;
  const objects = (id.startsWith('g_') ? page.commonObjs : page.objs) as {
    get(id: string, ready: (found: unknown) => void): void;
  };
  const found = await new Promise<unknown>((resolve) => objects.get(id, resolve));
  return isImage(found) ? found : null;
}

function isImage(found: unknown): found is LibraryImage {
  const { width, height, data } = (found ?? {}) as Partial<LibraryImage>;
  return typeof width === 'number' && typeof height === 'number' && ArrayBuffer.isView(data);
}

/** A node of the library's tree with the number of its marked content. */
function tagNode({ role = '', type, id, children = [] }: StructNode): TagNode<string> {
  const number = type === 'content' ? /_mc(\d+)$/.exec(id ?? '')?.[1] : undefined;
  return number === undefined ? { role, children: children.map(tagNode) } : { content: number };
}

/** The usual unit of a font: 1,000 to the em (ISO 32000-1, 9.2.4). */
const USUAL_MATRIX = [0.001, 0, 0, 0.001, 0, 0];

/** What is known of a font that the page uses, or null where it is unknown. */
function fontFacts(page: PDFPageProxy, name: string): FontFacts | null {
  const objects = page.commonObjs as { has(id: string): boolean; get(id: string): unknown };
  if (!objects.has(name)) return null;
  const font = objects.get(name) as Record<string, unknown> | string | null;
  if (font === null || typeof font !== 'object') return failedFont(font ?? name);
  // A font that the page's resources do not have: the library takes another, whose letters are not those meant.
  if (font['type'] === 'FallbackType') return failedFont('?');
  const type3 = font['isType3Font'] === true;
  const fontName = (typeof font['name'] === 'string' ? font['name'] : name).replace(/^[A-Z]{6}\+/, '');
  return {
    name: fontName,
    matrix: (font['fontMatrix'] as number[] | undefined) ?? USUAL_MATRIX,
    vertical: font['vertical'] === true,
    defaultVMetrics: (font['defaultVMetrics'] as number[] | undefined) ?? null,
    type3,
    bbox: (font['bbox'] as number[] | undefined) ?? null,
    failed: false,
    simple: font['composite'] !== true,
    // The map from 0 to 65535 that the library makes up has bounds and no entries.
    unmapped: font['composite'] === true && 'firstChar' in ((font['toUnicode'] as object | undefined) ?? {}),
    ...(type3
      ? { invented: inventedCodes(font), widest: widestOf(font['widths']), letters: emByLetters(font) }
      : {}),
    ...(!type3 && font['composite'] !== true && font['missingFile'] === true
      ? { halves: isChineseFont(fontName) ? 'surely' : 'maybe' }
      : {}),
  };
}

/** The widest of the widths that a font lists by their codes; 0 where it lists none. */
function widestOf(widths: unknown): number {
  const known = typeof widths === 'object' && widths !== null ? Object.values(widths) : [];
  return known.reduce<number>((most, width) => (typeof width === 'number' ? Math.max(most, width) : most), 0);
}

/** A font that the library could not read. */
function failedFont(name: string): FontFacts {
  return {
    name,
    matrix: USUAL_MATRIX,
    vertical: false,
    defaultVMetrics: null,
    type3: false,
    bbox: null,
    failed: true,
    simple: false,
    unmapped: false,
  };
}
