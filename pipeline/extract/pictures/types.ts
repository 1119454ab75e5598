/** What the reader of each kind of picture hands on: its pixels as a PDF holds them, compressed as they are. */

/** Pixels of a page, or of a strip of it. */
export interface PictureStrip {
  width: number;
  height: number;
  /** Entries of the dictionary of a PDF's image (ISO 32000-1, 8.9.5) but its size: `/ColorSpace/DeviceGray…`. */
  entries: string;
  data: Uint8Array;
}

/** A page: its strips from the top, all as wide as it is. */
export interface PicturePage {
  width: number;
  height: number;
  /** Dots to the inch across and down, where the file says so. */
  density: readonly [number, number] | null;
  strips: readonly PictureStrip[];
}
