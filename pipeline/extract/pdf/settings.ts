/**
 * The figures of the method for the file of a PDF and its pictures: each with its unit, why it is
 * what it is, and where that was found out. Lengths in points are 1/72 inch; an em is the size of the text at hand.
 * What the format itself lays down (numbers of operators, marks of sections) is with the code that reads it.
 */

/** The bytes of a file: limits, and how far a careless writer may stray. */
export const FILE = {
  /**
   * Bytes: compressed data that grows beyond this, in all, is no document's but a trap (512 MiB).
   */
  maxInflated: 536_870_912,
  /**
   * Times: data that grows more than this, beyond `freeInflated`, is a trap. Deflate reaches 1,030 with one byte again and
   * again, pages and fonts reach 20. Images and attached files are not read, and may be white.
   */
  maxExpansion: 200,
  /** Bytes up to which data may be any number of times as large as in the file: 16 MiB. */
  freeInflated: 16_777_216,
  /**
   * Objects that a cross-reference stream lists. The library keeps some 70 bytes for each, also for those that are not
   * there. ISO 32000-1, C.2 names 8,388,607; a document of 10,000 pages has some 100,000.
   */
  maxObjects: 1_000_000,
  /**
   * Bytes of inflated data that are kept until the library asks for them. 8 MiB: the pages of a list of 40 pages and
   * their fonts have some millions.
   */
  keptBytes: 8_388_608,
  /**
   * Bytes of compressed data that are inflated at a time: what grows without end is told before it fills the memory. It
   * cannot grow more than about a thousandfold (RFC 1951 codes 258 bytes in two bits).
   */
  pieceBytes: 65_536,
  /** Bytes of the room in which short data are inflated, again and again. 1 MiB: most content streams fit. */
  roomBytes: 1_048_576,
  /** Bytes before `stream` among which its dictionary is looked for: the widths of a font take some hundred. */
  dictionaryBytes: 4000,
  /** Bytes at the end of the file that hold `startxref`: ISO 32000-1, H.3 has 1,024 and some programs write more after it. */
  tailBytes: 2048,
  /** Bytes at the head of the file that hold `%PDF-`: ISO 32000-1, H.3, note 13. */
  headBytes: 1024,
  /** Levels of arrays and dictionaries in each other: more is no writer's. */
  maxNesting: 200,
  /** Bytes: an object may be nearer than this to where the table of offsets has it. One that counts the line end before it is off by one. */
  offsetSlack: 2,
  /** Bytes of a word that are looked at. ISO 32000-1, C.2 allows names of 127. */
  wordBytes: 256,
  /** Share by which the proportions of an image and those that it is drawn with may differ: sizes are rounded. */
  sameShape: 0.03,
  /** Bytes of a string that are kept: none is read whole. */
  stringBytes: 64,
} as const;

/** A page as a picture in the report page. */
export const PICTURE = {
  /** Pixels across: print of 9 points on A4 across is legible, and a page full of text takes some 120 kB. */
  width: 1000,
  /** Pixels in all: A4 upright has 1.4 million; a strip of paper that is 100 times as high as wide is drawn smaller. */
  maxPixels: 4_000_000,
  /** Quality of a JPEG, in percent: at 50 small characters have a seam, at 80 the file is a third larger. */
  quality: 60,
  /** Pixels of an image on the page: larger ones are left white. A4 scanned at 400 dpi has 15.5 million. */
  maxImage: 16_000_000,
} as const;
