/** The images that lie on a page, laid onto each other: the page as one picture. */
import { invert, scaleOf, type Matrix } from '../pages/seen/matrix.js';
import { PIXELS } from './settings.js';
import type { PagePicture } from './types.js';

/** An image on a page with its pixels. `matrix` is as in `PlacedImage`; `stencil` is the grey, 0 to 255, of what shows through it. */
export interface PageImagePixels {
  picture: PagePicture;
  matrix: Matrix;
  stencil: number | null;
}

/**
 * The picture of a page of this size in points, as fine as its finest large image; null without images. Of a stencil the
 * pixels that are black are painted.
 */
export function composed(
  images: readonly PageImagePixels[],
  width: number,
  height: number,
): PagePicture | null {
  const fine = images.map(
    ({ picture, matrix }) => Math.sqrt(picture.width * picture.height) / scaleOf(matrix),
  );
  const largest = images.reduce((most, { matrix }) => Math.max(most, scaleOf(matrix)), 0);
  const scale = fine.reduce(
    (most, each, index) =>
      scaleOf(images[index]?.matrix ?? ZERO) > largest / 3 ? Math.max(most, each) : most,
    0,
  );
  if (scale === 0) return null;
  const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
  if (wide * high > PIXELS.most || wide < 1 || high < 1) return null;
  const data = new Uint8Array(wide * high * 3).fill(255);
  for (const image of images) lay(image, { wide, high, data }, wide / width);
  return { width: wide, height: high, channels: 3, data };
}

const ZERO: Matrix = [0, 0, 0, 0, 0, 0];

/** Lays an image onto the page: each pixel of the page takes the one of the image that is there. */
function lay(
  { picture, matrix, stencil }: PageImagePixels,
  { wide, high, data }: { wide: number; high: number; data: Uint8Array },
  scale: number,
): void {
  const [a, b, c, d, e, f] = invert(matrix);
  const { width, height, channels, data: own } = picture;
  // Along a row of the page the place in the image moves on by as much each time.
  const [stepX, stepY] = [(a / scale) * width, (-b / scale) * height];
  for (let y = 0; y < high; y++) {
    const pageY = (y + 0.5) / scale;
    const pageX = 0.5 / scale;
    let fromX = (a * pageX + c * pageY + e) * width;
    let fromY = (1 - (b * pageX + d * pageY + f)) * height;
    for (let x = 0; x < wide; x++, fromX += stepX, fromY += stepY) {
      if (fromX < 0 || fromY < 0 || fromX >= width || fromY >= height) continue;
      const at = (Math.floor(fromY) * width + Math.floor(fromX)) * channels;
      const to = (y * wide + x) * 3;
      if (stencil !== null) {
        if (own[at] === 0) data[to] = data[to + 1] = data[to + 2] = stencil;
        continue;
      }
      const alpha = channels === 4 ? (own[at + 3] ?? 255) / 255 : 1;
      for (let channel = 0; channel < 3; channel++) {
        const level = own[channels === 1 ? at : at + channel] ?? 255;
        data[to + channel] = alpha === 1 ? level : level * alpha + (data[to + channel] ?? 255) * (1 - alpha);
      }
    }
  }
}
