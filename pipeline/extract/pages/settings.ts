/**
 * The figures of the method for what pages and their text are made of: each with its unit, why it is
 * what it is, and where that was found out. Lengths in points are 1/72 inch; an em is the size of the text at hand.
 * What the format itself lays down (numbers of operators, marks of sections) is with the code that reads it.
 */

/** What is drawn on a page: glyphs, lines, areas and images. */
export const PAGE = {
  /**
   * Pages: a document with more is refused. Each page costs time whatever it holds; a list has some tens of
   * pages.
   */
  maxPages: 10_000,
  /** Bytes: a stream that inflates to more is refused. 128 MiB: a page of a million glyphs has 30 MB. */
  maxStream: 134_217_728,
  /** Glyphs: a page with more is refused. A page of small print has 10,000. */
  maxGlyphs: 1_000_000,
  /** Edges: a page with more is refused. Each dot of a dotted rule may be one. */
  maxEdges: 400_000,
  /**
   * Operators of a page, and paths among them, that the library may hand over: a page with more is refused while it is
   * still being read. An operator takes some 100 bytes, a path 1,000 and 7 µs. A page of 10,000 glyphs has some 10,000;
   * one of a million glyphs, each set alone, has two million. A page of a list whose rules are dotted, each dot a path,
   * has 7,000 paths, a map some 10,000.
   */
  maxOperators: 2_000_000,
  maxPaths: 100_000,
  /** Numbers in the paths of a page, those of its steps included: a rectangle has 13, a line 6. A map has some 100,000. */
  maxPathNumbers: 3_000_000,
  /**
   * Times that the library looks at the clock, and hands over nothing in between: once in 100 operators, twice for a
   * pattern or a glyph that is drawn. The pages of lists take up to 290, for the glyphs of one font; a pattern that
   * paints with itself takes them without end, 5,000 bytes each.
   */
  maxSilence: 10_000,
  /**
   * Forms that a page draws, those within others included: a page with more is refused. A logo, a seal or a check mark may
   * be one; 25 forms that each draw the next one twice are 33 million.
   */
  maxForms: 20_000,
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
  /**
   * Times the widest glyph. The box of a Type 3 font that is lower or higher than these says nothing: of a font of which
   * only a W is used (0.95 em wide) a sound box is 0.75 times as high, of one with an i alone (0.28 em) 3.6 times; made-up
   * ones of bitmap fonts have no height, or eleven times that.
   */
  leastBoxHeight: 0.5,
  mostBoxHeight: 6,
  /**
   * Times by which the size of a Type 3 font and the em that the widths of its letters tell may differ, either way, and
   * the size holds. Letters are 0.55 to 1.5 times as wide as usual; units of bitmaps are off by ten times and more.
   */
  sameEm: 2,
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
  /**
   * Share of a glyph's width and height: what covers it reaches so far from its middle on all sides. A line through text
   * leaves it legible, and white boxes that are typed over may be cut close.
   */
  aroundMiddle: 0.25,
  /** Numbers of a path: the inside of one with more is taken for its box. A circle has 30, a map some thousands. */
  maxOutline: 6000,
  /** Parts of a path: those of one with more each count alone. The letters of a line as shapes are some hundred. */
  mostParts: 40,
  /** Outlines that text is cut to, in each other: more are not looked at. Programs write one or two. */
  maxCuts: 8,
  /** Share of a tile that one area fills where the pattern may hide text; lines and dots fill less. */
  denseTile: 0.9,
  /** Lightness or opacity of a soft mask, 0 to 1: from here on text shows through it, and below that it does not. */
  maskShows: 0.5,
  maskHides: 0.05,
  /** Points: an image of smaller sides covers no text. */
  leastImage: 4,
  /** Cells at the beginning of a row among which its number is: a category may be before it. */
  numberCells: 2,
  /** Points: an annotation of smaller sides shows nothing, nor does one that reaches so little into a cell. */
  leastAnnotation: 2,
  /** Areas that are looked at for covering text. A page has some hundreds of shaded cells. */
  maxFills: 20_000,
  /** Letters of one clip that are looked at: a title has some tens, and each is held against what is painted. */
  maxLettering: 1000,
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

  /** Ems between glyphs of one text at a slant, from beginning to beginning, besides their own width. */
  slantedGap: 2.5,
  /** Count: a text at a slant that a page has so often is a watermark in tiles. */
  tiles: 3,
  /** Degrees by which text may lean and still be level: over a line of 20 characters that is less than its height. */
  leaningText: 2,

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
  /**
   * Share of the page's height, at its top and its bottom, where a number that is printed over a table may stand. More
   * than `margin`: a stamp of 1.5 cm above the edge of a sheet that is then scaled down to A4 stands at 0.14.
   */
  numberMargin: 0.2,
  /** Ems between the glyphs of a page number: `-  7  -` has room within, and 0.6 is less than a character. */
  numberGap: 0.6,
  /** Ems: a number of the size and on the line of other text is of that text if it is this near to it. */
  numberRoom: 3,
  /** Rows of a page's table: in one with fewer a number in the last row may be that of a row taller than the page. */
  numberRows: 3,
  /** Texts of a page that may be its number: more are looked at on no page, which bounds the time. */
  numberSpots: 1000,
  /** Pages on which a number with marks around it must count the pages to be theirs. */
  framedNumbers: 2,
  /** Pages on which a mere number must: two rows a page apart may have numbers one apart. */
  plainNumbers: 3,

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

/** Ruling lines → cells, and which grids of cells are tables: `ruled/` and `layout/`. */
export const RULED = {
  /**
   * pt. Lines nearer than this are one line. Programs draw the sides of neighbouring cells twice and a little off (a
   * thin rectangle for each). Source: measured, Chromium up to 2.0 (borders of 1.5), other programs up to 1.1;
   * pdfplumber's snap tolerance is 3 too.
   */
  snap: 3,
  /** pt. Lines that are one span this much at most: twice `snap`, so that a chain of near lines does not grow on. */
  snapGroup: 6,
  /**
   * pt. Gaps in a line up to this are closed: where the sides of cells are drawn one by one, they leave out the corner,
   * which is as wide as the rule that crosses there; one of 3 pt must not split the lines that it crosses. Source:
   * measured, Chromium 1.3 to 1.6 at each corner, other programs 0.4; pdfplumber's join tolerance is 3.
   */
  join: 3.2,
  /** pt. A piece this short is a dash or a dot, and the gaps between dashes are no longer: dashed and dotted borders. */
  dash: 9,
  /**
   * pt. Dots are no farther apart: a line of text is higher. What dashes of two rules end with, one above the other, is no
   * dotted rule between them.
   */
  dotGap: 6,
  /** Times its length: a dash leaves a gap that is no longer. Programs draw 3 : 1 to 1 : 1.5. */
  dashGap: 2.5,
  /** pt. Pieces with a gap up to this touch: they count as the longer of them, which may be no dash. */
  touch: 0.5,
  /** pt. A dot without length counts as this long where the place of a line is taken from the lengths of its pieces. */
  leastWeight: 0.01,
  /** pt. A line shorter than this rules nothing: less than the height of a letter. */
  leastLength: 5,
  /**
   * pt. Lines that miss each other by this much still meet: programs end a rule at the near or the far side of the one
   * that it meets. Source: measured, Chromium 0.4 to 1.1, Microsoft Print to PDF 0.4, others 0.1 to 0.6 and seldom 2.7.
   */
  meet: 4,
  /** pt. Two rules closer than this are one that was drawn doubled: no text of a table is as small. */
  doubled: 5,
  /** share. A side of a cell is ruled where rules cover this much of it. */
  ruledShare: 0.8,
  /** share. Where all of a side but its corners is ruled, rules cover more than this of it. */
  leastRuled: 0.5,
  /** pt. A side up to this long is all corners: only `ruledShare` tells whether it is ruled. */
  shortSide: 10,
  /**
   * share. A side of a table without a rule bounds it where so many of the rules that could reach it do: a row that
   * goes on over the end of the page, a table without rules at its left and right.
   */
  boundShare: 0.6,
  /** count. So many rules at least reach a side that bounds a table without a rule. */
  boundRules: 2,
  /** pt. Vertical rules alone are the middle of a row that is taller than its page; shorter ones are signs in text. */
  bareRowHeight: 20,
  /** count. So many vertical rules alone at least are a row: two columns. */
  bareRowRules: 3,
  /**
   * count. More units than this (cells, if none were merged) are no table of a page but a drawing: at 4 pt a unit, an
   * A4 page holds 31,000. What is above would take seconds.
   */
  mostUnits: 250_000,
  /** pt. A grid that reaches over another by less than this is inside of it. */
  inside: 1,
  /** share. A glyph whose ink is beyond its cell by this share of its width is across the border. */
  acrossBorder: 0.35,
  /** pt. Ink narrower than this is across no border: a letter I, a mark. */
  leastInk: 1,
  /** em. Glyphs of one run have baselines nearer than this. */
  runBaseline: 0.3,
  /** em. Glyphs of one run are nearer to each other than this. */
  runGap: 1,
  /** pt. Horizontal rules this near to the edge of a grid that is no table are its own. */
  ownRule: 2,
  /** count. Text between the cells of a grid is told where the grid has more cells than this: fewer are a frame. */
  tornCells: 3,
  /** pt. Text between the cells of a grid is this far inside of it: what is nearer to its edge is beside it. */
  insideBy: 2,
  /** count. A grid of one row lacks the rules between its rows where so many lines of its columns are beside each other. */
  hiddenRows: 4,
  /** share. So many of the lines of the first column have one beside them in each other column. */
  sharedRows: 0.6,
  /** pt, whole. Lines whose baselines differ by no more are at one height. */
  sameHeight: 1,
  /** em. Numbers of rows are farther apart than this; the digits of a number that is wrapped are nearer. */
  numbersApart: 1.8,
  /** count. So many lines of a row with figures show that each of them is a row, */
  figureLines: 3,
  /** share. where so many of its lines have some. */
  figureShare: 0.75,
  /** count. Where they have so many figures each beside their first text, */
  figuresBeside: 2,
  /** share. so many of the lines are enough: some are titles of groups. */
  figureShareBeside: 0.5,
  /** count. So many rows across a table with figures in columns show that rules between its columns are missing, */
  acrossRows: 3,
  /** share. where so many of its rows are across. */
  acrossShare: 0.5,
  /** count. So many numbers in one cell, without their heading, show that it holds several rows. */
  numbersBelow: 2,
  /** em. Text this much below the heading of the number column is below the headings: they are centred, and wrapped. */
  belowHeading: 0.3,
  /** count. Lengths of rules on a page that are looked at, which bounds the time: a table has one. */
  mostLengths: 50,
  /** times. A row without sides is at most this many times as high as those above and below it: a paragraph is higher, */
  forgottenHeight: 2,
  /** count. but where so many columns, and all of them, hold text: no paragraph stands in them. */
  forgottenFull: 3,
  /** share. So many of the columns hold text in a row without sides: a caption with a date stands in two of many. */
  forgottenShare: 0.6,
  /** pt. Texts of a column begin at one place up to this: a centred one does so by chance only. */
  sameLeft: 2,
  /** em. Texts nearer to each other are one, and no side is between them: a column has room at both of its sides. */
  sideRoom: 0.3,
} as const;

/** Tables by the structure tree of a tagged document: `tagged/`. */
export const TAGGED = {
  /**
   * share. Rules and tags are said to agree where the glyphs without a tag are no more than this share of those with
   * one: where more is not tagged, the tags tell too little of the table.
   */
  untagged: 0.25,
  /** pt. Text of two columns may overlap by this much: a mark that hangs over, a slanted letter. */
  touch: 1,
  /** pt. The size of text where a table begins with an empty cell: 五号, the usual size of tables, is 10.5. */
  usualSize: 10,
  /** pt. The first text of a row is at most this much higher than that of the row above: cells are centred in theirs. */
  rowOrder: 2,
  /** pt. A rule this much below the top of a row's text is still between it and the row above: tight line heights. */
  ruleBelow: 2,
  /** pt. Room around text in cells without rules, so that the boxes of neighbours do not touch. */
  padding: 2,
  /** pt. Height of the box of an empty cell, below the top of its row's text: about one line. */
  blankHeight: 10,
  /** pt. Text this far over a border is not in the column beyond. */
  inset: 1,
  /**
   * pt. A heading row that is repeated without a tag may reach this far into the table below it: the box of the table
   * has `padding`, and lines of a heading are as near as those of a row.
   */
  headingOverlap: 4,
  /** em. Such a heading row is nearer to the table than this: below the head of the page there is more room. */
  headingRoom: 4,
} as const;

/** Tables without vertical rules, found by their heading row: `aligned/`. */
export const ALIGNED = {
  /** em. Words nearer than this are one run where letters are spaced: 序 号 keeps together. */
  runGap: 0.45,
  /** em. Letters of one text are nearer than this, however they are spaced: columns are not. */
  spacedGap: 0.75,
  /** em. Words nearer than this are one run where letters are not spaced: columns may be this near to each other. */
  tightGap: 0.25,
  /** em. Heading texts are farther apart than this. */
  headingGap: 1.15,
  /** em. A gap between columns is at least this wide. */
  corridor: 0.15,
  /** count. Letters are spaced in lines of more words than this only: two single letters may be a number and a mark. */
  spacedWords: 2,
  /** count. A line with fewer letters than this for each of its words has spaced letters. */
  spacedLetters: 1.6,
  /** times. Letters of one heading are at most this many times as far apart as its nearest: glyphs differ in width. */
  spacedTolerance: 1.3,
  /** share. A heading row whose words are single letters this often has spaced letters. */
  mostlySpaced: 0.6,
  /** pt. The step in which the text that covers a stretch of x is counted. */
  bin: 0.5,
  /** pt. The size of text where it is not known: 五号, the usual size of tables, is 10.5. */
  usualSize: 10,
  /** share. Where so many lines have no spaced letters, the others do not tell where columns are. */
  solidShare: 0.6,
  /** share. First none, then so many lines may run over the gap between two columns: their text is too wide. */
  strayLines: 0.02,
  /** share. At last so many lines may. */
  mostStrayLines: 0.06,
  /** em. A column without text costs as much as a gap this wide within one. */
  emptyColumn: 6,
  /** share of an em. How far letters reach below the baseline. Source: the usual metrics of Chinese fonts (0.88, 0.12). */
  descent: 0.12,
  /** pt. Room around text where there are no rules. */
  room: 2,

  /** count. The column of row numbers is one of the first so many: a category may be before it. */
  numberColumns: 2,
  /** count. So many row numbers at least tell anything of a table. */
  leastNumbers: 2,
  /** share. The texts of the number column are numbers at least this often. */
  numberShare: 0.7,

  /** pt. Rows that were drawn one after the other may overlap by this much: em boxes are taller than letters. */
  rowOverlap: 1,
  /** em. Text this much higher than the text drawn before it begins another row. */
  sameLine: 0.5,
  /** pt. Lines that overlap by this much are still apart. */
  bandOverlap: 0.5,
  /** pt. The step in which gaps between lines of labels are tried. */
  bandStep: 0.5,
  /** pt. The step in which gaps between lines are told from each other. */
  gapStep: 0.25,
  /** pt. The greatest gap between lines is tried with this much more. */
  lastGap: 2,
  /** count. So many gaps are tried at most. */
  gapTries: 80,
  /** share. Shares that differ by less are the same: rounding. */
  sameShare: 1e-9,
  /** share. Rows by a gap count where no more of them than this have no number or several. */
  mostWrong: 0.12,
  /** share. A line with text in so many of the columns is a full one. */
  fullLine: 0.6,
  /** share. Where so many lines are full, each line is a row. */
  fullLines: 0.6,
  /** pt. Lines that overlap by more than this are beside each other: they have no gap. */
  mostOverlap: 2,

  /** em. What is in the middle of a table, page or column is so up to this. */
  centred: 0.25,
  /** times. Lines this many times farther apart than usual are of different rows. */
  apart: 1.15,
  /** pt. Lines with baselines nearer than this are one line of a table. */
  leastPitch: 1,
  /** count. The usual pitch is that at the end of the first of so many parts of all pitches, by size: within cells. */
  pitchPart: 3,
  /** share. A rule this long, of the width of its table, runs through. */
  wholeRule: 0.9,
  /** em. The figure in a category row may be so far apart: a space is half an em in Chinese fonts. */
  figureGap: 0.6,
  /** em. Texts that begin at one place do so up to this. */
  sameLeft: 0.5,
  /** em. A line from the number column on that is this much wider than its heading runs across. */
  beyondNumber: 1.5,
  /** pt. Text that reaches over a border by more than this crosses it. */
  overBorder: 1,

  /** count. A heading row without 序号 has so many texts at least. */
  headingRuns: 3,
  /** count. And so many of them at least are headings of duty lists. */
  knownHeadings: 2,
  /** em. The lines of a heading row are at most this far from its main line, baseline to baseline. */
  headingReach: 1.6,
  /** pt. Texts of other columns are beside those of the main line with this much room. */
  headingRoom: 1,
  /** share. Lines of one text differ in size by less than this. */
  sameSize: 0.1,
  /** em. Lines of a heading row are no farther apart than this. */
  headingLeading: 0.2,
  /** count. A heading text goes on over so many lines at most below its first. */
  headingMore: 3,
  /** em. The next line of a heading text may overlap with the one above by this much. */
  wrapOverlap: 0.5,
  /** em. The next line of a heading text is no farther below than this. */
  wrapGap: 0.8,
  /** em. The next line of a heading text reaches over the first by less than this. */
  wrapAside: 2,
  /** pt. The lines of a heading are nearer to each other than to the next row by this much. */
  nearer: 1,
  /** em. 号 is at most this far below 序, baseline to baseline. */
  numberReach: 2.4,
  /** em. Lines this much above 序 or below 号 are of the heading row. */
  numberLine: 0.7,
  /** count. So many lines below a heading row without 序号 are looked at. */
  followers: 4,
  /** count. So many of them are in columns. */
  leastFollowers: 2,
  /** count. A heading text without 序号 beside it has no more letters. */
  headingLength: 16,
  /** times. Text this much larger than the table's is no part of it. */
  larger: 1.22,

  /** pt. Rules end at one border up to this. */
  sameEnd: 4,
  /** pt. Rules are of a table up to this far above and below its text: the padding of a cell and its rule. */
  ruleReach: 14,
  /** pt. Rules of a table reach into it by more than this. */
  ruleInside: 8,
  /** pt. Pieces of rules nearer than this in height are one rule. Source: as `RULED.snap`. */
  oneRule: 3,
  /** share. A rule this long, of the width of the text, tells where the table ends. */
  longRule: 0.5,
  /** share. So many ends of rules may be farther out than the table's. */
  outermost: 0.1,
  /** count. So many rules at least end at a border that they show. */
  leastEnds: 2,
  /** share. So many of the rules that end between two columns end at one place. */
  endShare: 0.8,
  /** share. So many pairs of numbers that follow each other have a rule between them where rules split the rows. */
  splitShare: 0.7,
  /** pt. Text farther than this from the first or last rule is a row of its own. */
  edgeRow: 6,
  /** pt. Edges of one border with a gap less than this follow each other: rounding. */
  follows: 0.01,

  /** share. Text below this share of the usual size is a note. */
  noteSize: 0.93,
  /** em. Notes are farther from the table than this. */
  noteGap: 0.8,
  /** share. A title is in the middle of its page up to this share of the width. */
  pageMiddle: 0.02,
  /** em. A title has no border this near to its beginning: a border is up to one em left of the text of its column. */
  titleBorder: 1.3,

  /** em. Rows reach at most this far over their text, both sides together, where no other row is near. */
  mostPad: 2,
  /** pt. A label that begins this much above the first row of a segment is of it. */
  segmentTop: 1,
  /** pt. Labels fit their rows where none is farther off than this. */
  labelFits: 1.5,
  /** pt. The lines of a label are even up to this. */
  labelUneven: 2.5,
  /** pt. A label beside the first line of its run is no farther from it than this. */
  labelNearTop: 2.5,
  /** pt. A label in the middle of the first row of its run is no farther from it than this. */
  labelNearRow: 2.5,
  /** pt. A label in the middle of its run is no farther from it than this: the ends of rows are not known exactly. */
  labelNearRun: 4.5,
  /** pt. The next best reading of the labels is clearly farther off. */
  labelClear: 4,
  /** pt. What is farther off than another by more than this is the worse of the two. */
  labelFar: 1,
  /** pt. Where it is known which row a label was drawn with, it costs no more than this wherever it is. */
  labelDrawn: 15,
  /** pt. A run over the end of a page costs this, so that it is read only where it fits better. */
  labelOver: 0.5,
  /** count. A label is at most so many pages from the end of its run. */
  labelPages: 6,
  /** em. Lines of one label are nearer than this. */
  labelGap: 1.2,
  /** count. So many gaps between the lines of labels are tried. */
  labelTries: 8,
} as const;

/** Tables without rules between their columns, found by the corridors of white between: `corridors/`. */
export const CORRIDORS = {
  /** em. Words this far apart are of two texts. */
  tokenGap: 0.5,
  /** em. A line is in columns where room as wide as this is between its texts: justified text has less. */
  seedGap: 1,
  /** em. Texts of a heading are this far apart, for those over several columns have words beside each other. */
  headingGap: 0.75,
  /** count. Lines of a table at least. */
  leastLines: 3,
  /** count. Rows with figures at least, */
  leastRows: 2,
  /** count. and where no rules are above and below. */
  leastUnruled: 3,
  /** count. Fewer lines than this that are in no columns may be between two that are. */
  bridge: 4,
  /** times. Text this much larger than the line above is of something else. */
  larger: 1.25,
  /** em. Room as wide as this between two lines ends a table. */
  farGap: 2.5,
  /** times. Where another table begins, its first line is this many times as far from the line above as others are, */
  anew: 1.5,
  /** share. and begins this far, of the width of the table, from its left. */
  awayFromLeft: 0.2,
  /** share. A line this wide, of the width of its table, is running text, */
  proseWidth: 0.6,
  /** count. where it has more letters than this. */
  proseLetters: 25,
  /** count. A figure has no more letters than this. */
  figureLetters: 2,
  /** share. So many lines may run over a corridor. */
  strayLines: 0.08,
  /** em. A corridor is at least this wide. */
  corridor: 0.2,
  /** pt. Room around text. */
  room: 2,
  /** pt. Pieces of rules nearer than this in height are one. */
  oneRule: 3,
  /** share. A rule that covers so much of a table runs through it. */
  wideRule: 0.8,
  /** pt. Text that reaches over another column's by less than this is not over it. */
  touch: 1,
  /** count. Lines of a heading at most. */
  headLines: 9,
  /** em. Lines of a heading are no farther apart than this. */
  headGap: 0.8,
  /** share. A body with so many rows of figures is one of figures. */
  figureRows: 0.3,
  /** share. Rules split the rows where so many of the bands between them have one row of figures at most. */
  ruledRows: 0.6,
  /** em. Lines nearer than this, baseline to baseline, are of one row. */
  sameRow: 0.8,
  /** times. Lines of one row are nearer than this many times the distance of rows. */
  nearer: 0.85,
  /** em. Lines of one label are no farther apart than this, baseline to baseline. */
  wrapPitch: 1.6,
  /** em. The second line of a label is indented by this. */
  indent: 0.3,
  /** em. Rows of text are parted by so much more room than lines. */
  rowJump: 0.25,
  /** em. The rule below a heading over several columns is no lower than this, below its baseline. */
  ruleBelow: 1,
  /** pt. Rules of a table are this near to its text. */
  ruleReach: 14,
  /** share. So many of the texts behind the first column are figures. */
  figureShare: 0.4,
  /** count. So many rules run through a table whose texts are no figures. */
  leastRules: 2,
  /** share. Rows of figures have text in so many of the columns: what stands around a chart has not. */
  filledShare: 0.5,
  /** share. A line of running text fills so much of its column. */
  proseFill: 0.8,
  /** share. A column with so many of these is running text. */
  proseShare: 0.4,
} as const;

/** Pages → one document: `document/`. */
export const DOCUMENT = {
  /** pt. A footnote may begin this much above the last rule of its table. */
  noteOverlap: 2,
  /** share. Text below this share of the usual size of the table is a footnote. */
  noteSize: 0.93,

  /** pt. Column borders of two pages are the same up to this. */
  sameColumn: 4,
  /** count. So many rows at most are a heading. */
  headingRows: 4,
  /** count. So many cells of a heading row at most have no text: the corner above the names of rows. */
  emptyHeadings: 1,
  /** share. Tables are beside each other where they are level for so much of the lower one. */
  besideShare: 0.5,
  /** em. Titles of two pages on one sheet have so much room between them: more than the spaces in a title. */
  gutterRoom: 2,
  /** count. So many of a table's first cells are searched for the heading of the number column. */
  headingCells: 24,
  /** count. So many row numbers at least tell the number column for certain. */
  leastNumbers: 2,
  /** share. The texts of the number column are numbers at least this often. */
  numberShare: 0.6,
  /** share. Where there are fewer numbers: in the number column at least this share of the texts. */
  fewNumberShare: 0.5,
  /** share. So many of the numbers of the number column follow each other: figures of other columns do by chance. */
  followShare: 0.5,
  /** pt. Text may reach over the sides of its cell by this much. */
  overSide: 1,
  /** em. A caption is in the middle of its table, or ends at its right (单位：万元), up to this. */
  captionAside: 1,

  /**
   * count. How much a sign at the end of a page counts for one row or for two: one that some program draws against it,
   * one that is right but for chance, one that nearly decides by itself.
   */
  signs: { slight: 1, fair: 2, strong: 4 },
  /** count. The signs for one row and those for two differ by so much at least where both are there; else it is told. */
  signMargin: 2,
  /** em. A line with less room behind it is full: a character, and the padding that its cell may have more than usual. */
  fullLine: 1.2,
  /** em. A line with more room behind it ended before its wall: a number or a name of Latin letters may leave as much. */
  earlyLine: 2.5,
  /** count. Texts that end within their line count for two rows up to so many times: three such columns decide. */
  mostEnded: 3,
  /** count. So many cells at least tell that a column always holds text. */
  leastFilled: 5,
  /** share. It does where so many of its cells hold some: broken rows leave a few without. */
  filledShare: 0.85,
  /** count. So many whole texts at least tell how the texts of a column end. */
  leastWhole: 3,
  /** share. A column has sentences where so many of its texts end with a mark: authors forget a few. */
  endedShare: 0.8,
  /** share. It has names where no more than so many do: `（试行）` ends one. */
  namesShare: 0.2,
  /** count. Rows of so many columns at least, with text in all of them on both sides, are full: some column is short. */
  fullColumns: 4,
  /** count. Characters of a row that a message quotes. */
  quoted: 16,
  /**
   * count of pages. A table on more than twice as many pages is finished by parts of this many: the lines of its cells
   * are let go. The lines of as many pages tell the habits of a column as well as those of all. No list of a township
   * is so long.
   */
  batch: 100,

  /** times. Lines farther apart than this many times the usual are paragraphs. */
  apart: 1.3,
  /** em. A first line is indented by about two characters. */
  indent: 1.4,
  /** pt. Lines end together up to this. */
  flush: 0.5,
  /** em. Letters are spread where they take so much more room. */
  spread: 0.3,
  /** count. So often at least a habit must show. */
  habit: 3,
  /** share. What shows in no more than this share of the paragraphs is no habit. */
  rare: 0.08,
  /** count. So many characters are the beginning of a name: the place in it. */
  nameBeginning: 3,
  /** em. How exactly the room in a cell is known from its borders. */
  roomError: 0.035,
  /** share. Lines of one text differ in size by less than this. */
  sameSize: 0.1,
  /** share. The usual distance of letters is that at the end of this share of all: most others are spread. */
  usualTracking: 0.2,
  /** share. The usual distance of lines is that at the end of this share of all: most others are of paragraphs. */
  usualLeading: 0.25,
  /** em. Lines that are full end less than this before the wall: one character did not fit. */
  wallDepth: 1.05,
  /** count. So many lines end at the wall where it is near to the border of the cells. */
  wallLines: 3,
  /** share. So many of the lines do. */
  wallShare: 0.25,
  /** count. So many lines end at the wall where it is far from the border of the cells. */
  farWallLines: 8,
  /** share. So many of the lines do. */
  farWallShare: 0.85,
  /** pt. The padding of a cell, both sides together, where no wall is known. */
  usualPadding: 8,
  /** pt. The padding of a cell is no wider: what is further right is indented. */
  mostPadding: 12,
  /** em. Lines that begin at one place do so up to this. */
  oneLeft: 0.2,
  /** em. Lines that are around the middle of their cell are so up to this. */
  oneMiddle: 0.3,
} as const;
