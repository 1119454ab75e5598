import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Picture } from '../../../../pipeline/extract/pdf/page/picture.js';

/** A picture as its pixels. */
export interface Pixels {
  width: number;
  height: number;
  /** From 0 (black) to 255 (white). */
  lightness: (x: number, y: number) => number;
}

interface CanvasPackage {
  loadImage(bytes: Uint8Array): Promise<{ width: number; height: number }>;
  createCanvas(
    width: number,
    height: number,
  ): {
    getContext(kind: '2d'): {
      drawImage(image: unknown, x: number, y: number): void;
      getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray };
    };
  };
}

/** Reads a PNG or JPEG by the canvas that the PDF library draws with. */
export async function pixelsOf({ bytes }: Pick<Picture, 'bytes'>): Promise<Pixels> {
  const own = createRequire(join(process.cwd(), 'package.json'));
  const canvas = createRequire(own.resolve('pdfjs-dist/package.json'))('@napi-rs/canvas') as CanvasPackage;
  const image = await canvas.loadImage(Buffer.from(bytes));
  const { width, height } = image;
  const context = canvas.createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  return { width, height, lightness: (x, y) => data[4 * (y * width + x)] ?? 255 };
}

/** The box of all that is dark, in pixels: left, top, right, bottom. */
export function darkBox({ width, height, lightness }: Pixels): number[] {
  const box = [width, height, 0, 0];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (lightness(x, y) < 128) {
        box[0] = Math.min(box[0] ?? 0, x);
        box[1] = Math.min(box[1] ?? 0, y);
        box[2] = Math.max(box[2] ?? 0, x + 1);
        box[3] = Math.max(box[3] ?? 0, y + 1);
      }
  return box;
}
