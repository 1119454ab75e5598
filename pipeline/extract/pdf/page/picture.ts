/** A page as a picture, for people: nothing is read from it. */
import { PICTURE } from '../settings.js';
import type { PDFDocumentProxy } from './pdfjs.js';

/** A page as it is seen, after its crop box and /Rotate. */
export interface Picture {
  page: number;
  /** Size of the page in points: what boxes on it are measured by. */
  width: number;
  height: number;
  type: 'image/png' | 'image/jpeg';
  bytes: Uint8Array;
}

/** What the library draws on: its optional native canvas, or in a thread of a browser that of the browser. */
interface Canvas {
  canvas: NativeCanvas | Pick<OffscreenCanvas, 'convertToBlob'>;
  context: CanvasRenderingContext2D;
}

/** The native canvas; `quality` in percent. */
interface NativeCanvas {
  toBuffer(type: Picture['type'], quality?: number): Uint8Array;
}

/** How many pixels a point of the page is: 1.19 for A4 across, 1.68 for A4 upright. */
export function pixelsPerPoint(width: number, height: number): number {
  return Math.min(PICTURE.width / width, Math.sqrt(PICTURE.maxPixels / (width * height)));
}

/** Draws a page. Throws what the library throws, also where it has no canvas. */
export async function drawnPage(document: PDFDocumentProxy, number: number): Promise<Picture> {
  const page = await document.getPage(number);
  try {
    const { width, height } = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: pixelsPerPoint(width, height) });
    const factory = document.canvasFactory as { create(width: number, height: number): Canvas };
    const { canvas, context } = factory.create(sideOf(viewport.width), sideOf(viewport.height));
    addChineseFonts(context);
    await page.render({ canvas: null, canvasContext: context, viewport }).promise;
    return { page: number, width, height, ...(await smallest(canvas)) };
  } finally {
    page.cleanup();
  }
}

/**
 * Fonts of systems that have Chinese characters, the usual ones of Windows, macOS and Linux. The canvas knows the fonts of
 * a collection (`NotoSansCJK-Regular.ttc`) by the name of the first.
 */
const CHINESE_FONTS = [
  'SimSun',
  'Microsoft YaHei',
  'PingFang SC',
  'Noto Sans CJK SC',
  'Noto Sans CJK JP',
  'Source Han Sans SC',
  'WenQuanYi Micro Hei',
]
  .map((name) => `"${name}"`)
  .join(', ');

/**
 * Has characters of a font that the document does not embed drawn by one of the system: the library asks for
 * `16px "FangSong_GB2312", sans-serif`, which on most systems has no Chinese characters.
 */
function addChineseFonts(context: CanvasRenderingContext2D): void {
  const font = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(context), 'font');
  if (font === undefined) return;
  Object.defineProperty(context, 'font', {
    ...font,
    set(value: string) {
      font.set?.call(this, `${value}, ${CHINESE_FONTS}`);
    },
  });
}

/** Whole pixels: a page may be a hair wide. */
function sideOf(pixels: number): number {
  return Math.max(1, Math.round(pixels));
}

/** Text on much white is smaller without loss, a page full of text as JPEG. */
async function smallest(canvas: Canvas['canvas']): Promise<Pick<Picture, 'type' | 'bytes'>> {
  const png = await encoded(canvas, 'image/png');
  const jpeg = await encoded(canvas, 'image/jpeg');
  return png.length <= jpeg.length ? { type: 'image/png', bytes: png } : { type: 'image/jpeg', bytes: jpeg };
}

async function encoded(canvas: Canvas['canvas'], type: Picture['type']): Promise<Uint8Array> {
  if ('toBuffer' in canvas)
    return type === 'image/png' ? canvas.toBuffer(type) : canvas.toBuffer(type, PICTURE.quality);
  const blob = await canvas.convertToBlob({ type, quality: PICTURE.quality / 100 });
  return new Uint8Array(await blob.arrayBuffer());
}
