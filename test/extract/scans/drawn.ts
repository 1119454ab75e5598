import type { Grey, PagePicture } from '../../../pipeline/extract/scans/types.js';
import type { LinePicture, RecognizedCharacter, Recognize } from '../../../pipeline/model.js';

/** A white picture on which tests draw. */
export function paper(width: number, height: number): Grey {
  return { width, height, data: new Uint8Array(width * height).fill(255) };
}

/** Fills a rectangle. */
export function fill(grey: Grey, [left, top, right, bottom]: readonly number[], level = 0): void {
  for (let y = top ?? 0; y < (bottom ?? 0); y++)
    grey.data.fill(level, y * grey.width + (left ?? 0), y * grey.width + (right ?? 0));
}

/** A character as a test draws one: a box with a stroke across, so high and broad. */
function character(grey: Grey, left: number, top: number, size: number): void {
  const thick = Math.max(2, Math.round(size / 10));
  fill(grey, [left, top, left + size, top + thick]);
  fill(grey, [left, top + size - thick, left + size, top + size]);
  fill(grey, [left, top, left + thick, top + size]);
  fill(grey, [left + size - thick, top, left + size, top + size]);
  fill(grey, [left, top + size / 2, left + size, top + size / 2 + thick].map(Math.round));
}

/** A line of characters, from left to right. */
export function words(grey: Grey, left: number, top: number, size: number, count: number): void {
  for (let index = 0; index < count; index++)
    character(grey, left + index * Math.round(size * 1.1), top, size);
}

/**
 * A page of 200 dots to the inch with a table of two columns and three rows; in each cell are so many characters as its row
 * and column say: 2, 3; 3, 4; 4, 5.
 */
export function pageWithTable(): Grey {
  const grey = paper(1100, 800);
  for (let row = 0; row <= 3; row++) fill(grey, [100, 200 + row * 100, 1000, 203 + row * 100]);
  for (const x of [100, 400, 1000]) fill(grey, [x, 200, x + 3, 503]);
  for (let row = 0; row < 3; row++) {
    words(grey, 130, 240 + row * 100, 28, row + 2);
    words(grey, 430, 240 + row * 100, 28, row + 3);
  }
  return grey;
}

/** A picture in colours. */
export function inColour({ width, height, data }: Grey): PagePicture {
  const out = new Uint8Array(width * height * 3);
  for (let at = 0; at < data.length; at++) out.fill(data[at] ?? 255, at * 3, at * 3 + 3);
  return { width, height, channels: 3, data: out };
}

/** What stands in its cells, as `counting` reads it. */
export const CELLS = [2, 3, 4].map((count) => ['字'.repeat(count), '字'.repeat(count + 1)]);

/** Recognizes what tests draw: as many characters as there are boxes, 字 each, of this certainty. */
export function counting(certainty = 0.99): Recognize {
  return async (lines) => lines.map((line) => charactersOf(line, certainty));
}

/** The boxes on the picture of a line, each as a character. */
export function charactersOf(
  { width, height, pixels }: LinePicture,
  certainty: number,
): RecognizedCharacter[] {
  const found: RecognizedCharacter[] = [];
  let from = -1;
  for (let x = 0; x <= width; x++) {
    const isInk =
      x < width &&
      Array.from({ length: height }, (_, y) => pixels[y * width + x] ?? 255).some((level) => level < 128);
    if (isInk && from < 0) from = x;
    if (!isInk && from >= 0) {
      found.push({ text: '字', at: (from + x) / 2 / width, certainty });
      from = -1;
    }
  }
  return found;
}
