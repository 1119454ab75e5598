/** What the steps from the picture of a page to its glyphs hand to each other. Lengths are pixels unless it is said. */
import type { Box } from '../../model.js';

/** The picture of a page: rows from the top, `channels` bytes a pixel: grey; red, green, blue; and alpha. */
export interface PagePicture {
  width: number;
  height: number;
  channels: 1 | 3 | 4;
  data: Uint8Array | Uint8ClampedArray;
}

/** A picture in grey: a byte a pixel, from 0 (black) to 255 (white). */
export interface Grey {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A picture that is lettering and paper: a byte a pixel, 1 where ink is. */
export interface Ink {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A ruling line. `at` is its middle, `thick` how thick it is. */
export interface Rule {
  direction: 'h' | 'v';
  at: number;
  from: number;
  to: number;
  thick: number;
}

/** A line of text, or a part of one that stands alone: where its ink is. */
export interface ScannedLine {
  box: Box;
  /** The height of a character of its region. */
  em: number;
}

/** A character with its ink, from left to right. */
export interface PlacedCharacter {
  text: string;
  left: number;
  right: number;
  certainty: number;
}
