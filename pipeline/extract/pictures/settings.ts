/** The figures of reading picture files, each with its unit and why it is what it is. */
export const PICTURES = {
  /**
   * Inches of the longer side of a sheet, least and most: from A6 to A1. A file that says otherwise does not say how large
   * the paper was: cameras and screens write 72 dots to the inch of everything.
   */
  least: 5.5,
  most: 34,
  /** Inches of the longer side of A4, for files that do not say how large the paper was. */
  usual: 11.69,
  /** Strips of one page that are images of their own (fax and JPEG in TIFF): scanners write one to some dozens. */
  mostStrips: 500,
  /** Entries of one directory of a TIFF file. There are some twenty. */
  mostEntries: 1000,
  /** Segments of a JBIG2 file: a page has three, and one for each dictionary of letters. */
  mostSegments: 100_000,
  /** Bytes of what the pages of a JBIG2 file share, as often as there are pages: each is decoded on its own. */
  mostShared: 64_000_000,
} as const;
