/**
 * The figures of the method for what a PDF's file, its pages and its text are made of: each with its unit, why it is
 * what it is, and where that was found out. Lengths in points are 1/72 inch; an em is the size of the text at hand.
 * What the format itself lays down (numbers of operators, marks of sections) is with the code that reads it.
 */

/** The bytes of a file: limits, and how far a careless writer may stray. */
export const FILE = {
  /**
   * Pages: a document with more is refused. Each page costs time whatever it holds; a list has some tens of
   * pages.
   */
  maxPages: 10_000,
  /**
   * Bytes: compressed data that grows beyond this, in all, is no document's but a trap (512 MiB).
   */
  maxInflated: 536_870_912,
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
  /** Bytes of a string that are kept: none is read whole. */
  stringBytes: 64,
} as const;

/** What is drawn on a page: glyphs, lines, areas and images. */
export const PAGE = {
  /** Bytes: a stream that inflates to more is refused. 128 MiB: a page of a million glyphs has 30 MB. */
  maxStream: 134_217_728,
  /** Glyphs: a page with more is refused. A page of small print has 10,000. */
  maxGlyphs: 1_000_000,
  /** Edges: a page with more is refused. Each dot of a dotted rule may be one. */
  maxEdges: 400_000,
  /** Pages: above this many the tags are not read. They take more memory than the rows, or, page by page, ever more time. */
  maxTaggedPages: 400,
  /** Levels of elements in the structure tree: more is no document's. */
  maxTagDepth: 64,

  /** Ems: the em box of a line reaches this far above the baseline, as CJK fonts have it (OS/2 typographic ascender). */
  ascent: 0.88,
  /** Ems: and this far below (OS/2 typographic descender). */
  descent: 0.12,
  /** Em units of a Type 3 font, per unit: outside of these two its matrix is not that of 1,000 units to the em. */
  leastUnit: 0.0008,
  mostUnit: 0.0012,
  /** Points: smaller text is there for programs, not for a person (search layers, hidden marks). */
  leastSize: 0.5,
  /**
   * Thousandths of an em: glyphs from this width on are as wide as a Chinese character. Letters that are so wide in no
   * font are Chinese glyphs whose font's map was damaged.
   */
  fullWidth: 990,
  /** Points by which a glyph may leave the clip above or below and still show: clips of cells are cut close. */
  clipSlack: 0.5,

  /** Lightness, 0 to 1: from here on a line has the colour of the paper and does not show. */
  paper: 0.97,
  /** Opacity, 0 to 1: an area hides what lies under it above this. */
  opaque: 0.9,
  /** Points: a filled rectangle up to this thick is a line. Chromium's and Word's rules are 0.5 to 2 points thick. */
  maxRule: 3.5,
  /** Points between two rectangles, one in the other, that are drawn as one frame: up to twice a line. */
  maxFrame: 7,
  /** Points by which a line may lean over its length and still be vertical or horizontal: rounding to device pixels. */
  leaning: 0.75,
  /** Points by which a line may lie outside of the clip: the clip is often the rule's own middle. */
  edgeSlack: 1,
  /** Points: two sides nearer than this are at one place. What programs write is rounded to 0.01 or finer. */
  samePlace: 0.01,
  /** Points of a curved path: one with fewer is a circle or an arc, one with more a frame with round corners. */
  roundedFrame: 6,
  /** Points: an image of this mean side is one that a page is made of. Icons and stamps in a line are smaller. */
  imageSize: 60,

  /** Lightness, 0 to 1: text nearer than this to its ground cannot be told from it. */
  contrast: 0.04,
  /** Lightness, 0 to 1: lighter text may be hidden on white paper, and its ground is looked at. */
  lightText: 0.5,
  /** Lightness, 0 to 1: lighter text is pale, a watermark if it is also large. */
  pale: 0.62,
  /** Areas that are looked at for covering text. A page has some hundreds of shaded cells. */
  maxFills: 20_000,
  /** Points of the squares by which text under a watermark is looked up: about as large as two glyphs. */
  watermarkSquare: 20,
  /** Squares: a glyph that takes more lies across the page. */
  watermarkSquares: 2000,
  /** Ems of the text below by which a watermark lies over it: in width, and in height. */
  coverWidth: 0.2,
  coverHeight: 0.35,
  /** Times the usual size: turned text larger than this may be a watermark. */
  turnedWatermark: 1.3,
  /** Times the usual size: pale or turned text larger than this is a watermark wherever it stands. */
  largeWatermark: 1.6,

  /** Share of the glyphs that decides the direction of a page. Turned headings of columns stay far below. */
  turnedShare: 0.7,
  /** Glyphs: a page with fewer and a large image is a scan. A scanner may print a number on it. */
  scanGlyphs: 10,
  /** Share of the page that the image of a scan covers. A logo or a seal covers less. */
  scanShare: 0.4,
  /** Runs of page numbers that a message names; the rest is left out. */
  namedRuns: 12,
} as const;

/** Glyphs as words, lines and paragraphs. */
export const TEXT = {
  /** Ems: a gap of this width parts two words. A space is 0.25 to 0.5 em wide. */
  wordGap: 0.22,
  /** Ems: a gap of this width shows as a space even between Chinese characters. */
  wideGap: 1.6,
  /** Ems, below zero: text that lies on other text by this much is none of its word. */
  overlap: -0.3,
  /** Ems, below zero: a character that lies on the one before by more is printed over it. */
  overprinted: -0.5,
  /** Ems: glyphs that begin nearer to each other begin at one place. */
  sameStart: 0.05,
  /** Ems: the same glyph nearer than this is drawn twice to look bold. */
  twin: 0.15,
  /** Glyphs before that are looked at for a twin. */
  twinsBefore: 3,
  /** Ems: gaps between single characters that differ by less are those of characters spread to fill a line. */
  evenGaps: 0.5,
  /** Share of the line's height: a figure smaller than this is raised or lowered. Most programs take about two thirds. */
  small: 0.8,
  /** Ems: a raised figure stands within this of its letter. */
  raisedGap: 0.35,
  /** Share of a raised figure's size that is on the height of its letter. */
  raisedOverlap: 0.5,
  /** Share of the lower box's height by which two boxes on one line overlap. */
  sameLine: 0.5,
  /** Lines before that a glyph is held against, in the order of baselines. */
  linesBefore: 4,
  /** Points: a glyph higher, or larger, than its line by more than this sets the line's height. Rounding stays below. */
  higher: 0.1,
  /** Share of a line's glyphs that are no part of the document, above which the line is none. */
  artifactShare: 0.5,

  /** Ems of room that programs set between Chinese and Latin characters (JIS X 4051 and Word: a quarter). */
  autospace: 0.25,
  /** Ems: a space that is printed there may be as wide as this, and does not show that letters are spread. */
  wideSpace: 0.5,
  /** Ems: widths of a space, of a Latin capital, and of other Latin letters and figures, as most fonts have them. */
  spaceWidth: 0.3,
  capitalWidth: 0.72,
  letterWidth: 0.56,
  /** Ems: letters that are spread to fill a line are told from spaced ones by this much room. */
  spread: 0.5,
  /** Ems: how exactly the width of a Latin letter is known. */
  latinUnsure: 0.1,
  /** Ems: lines longer than this may be measured wrong by a share, for programs break them by another device's measures. */
  longLine: 40,
  /** That share. */
  deviceShare: 0.012,
  /** Ems: letters that are spread by more were spread because the line was ended. */
  wideSpread: 2.5,
  /** Ems: what is nearer to fitting than this may have been measured wrong; some programs count the line's end too. */
  fitMargin: 1.05,
  /** Ems: what is measured is exact but for this. */
  rounding: 0.015,
  /** Ems of room between letters from which a text is spaced. */
  spaced: 0.05,
  /** Ems: the room between the letters of a line this short tells nothing. */
  shortLine: 4,

  /** Share of the page's height, at its top and its bottom, where running heads stand. Word's margin of 2.54 cm is 0.09. */
  margin: 0.14,
  /** Share of the page's width from which a frame at its edge is a table. */
  frameWidth: 0.5,
  /** Pages: a running head stands on at least this many. */
  leastRepeats: 2,
  /** Pages: and this many are enough however long the document is: chapters have heads of their own. */
  enoughRepeats: 4,
  /** Share of the pages in between. Heads of left and right pages alternate, and first pages have none. */
  repeatShare: 0.3,
  /** Points: a running head and a page number stand at the same height on each page up to this. */
  sameHeight: 3,
  /** Ems below a heading row within which the text of its table begins. */
  belowHeading: 1.7,
  /** Headings that make a row of them. */
  headingRow: 2,
  /** Ems above and below, within which headings of several lines stand around those of one. */
  headingReach: 2,
  /** Ems below, for headings in a column as narrow as a character. Four characters and room between them. */
  narrowReach: 7,
  /** Page numbers: from this many at one place on, numbers there count the pages and not the rows. */
  pageNumbers: 2,

  /** Characters: a line this long is no heading. */
  sentence: 20,
  /** Characters outside of tables: with fewer, the tables' own text tells what size is usual. */
  littleText: 150,
  /** Points: the size of a text without characters (五号, which Word starts with). */
  usualSize: 10.5,
  /** Points: lines whose size differs by less are running text, and tell where its edges are. */
  sizeSlack: 1,
  /** Share of the size by which lines of one paragraph may differ: figures and Latin letters are set a little smaller. */
  sameSize: 0.12,
  /** Ems behind a line from which it may have been ended on purpose. */
  freeRoom: 2,
  /** Ems by which a line begins further right where it begins a paragraph. Chinese paragraphs are indented by two. */
  indent: 1.2,
  /** Ems from the left edge within which the line before begins, for this to count. */
  flushLeft: 1,
  /** Ems from baseline to baseline, where no line before tells. Double spacing of lines of 1.2 em. */
  usualPitch: 2.4,
  /** Times the usual pitch: a larger one parts paragraphs. */
  widePitch: 1.4,
  /** Ems: a smaller pitch parts none. */
  leastPitch: 1.3,
  /** Ems between the middles of centred lines. */
  sameMiddle: 0.3,
  /** Ems from the edge from which a line is indented on both sides. */
  centredIndent: 2,
  /** Ems from baseline to baseline of one centred heading. */
  centredPitch: 2,
  /** Times the usual size: text larger than this is a heading, and a first one. */
  largeText: 1.25,
  largestText: 1.6,
  /** Characters: a text as long as this is no heading, however large. */
  longestHeading: 80,

  /** Ems below the baseline within which an underline is drawn. */
  underline: 0.3,
  /** Ems above the baseline within which a line through text is. */
  strike: 0.6,
  /** Points: an underline begins and ends with its text up to this. */
  flush: 1,
  /** Share of an underline that has text along it: letters may be spread. */
  covered: 0.7,
  /** Points of the stripes by which heights are looked up: text is looked for up to 8 points above and 12 below a line. */
  stripe: 4,
} as const;
