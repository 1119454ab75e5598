/**
 * The figures of how tables are found in a PDF. Each says its unit first: pt (1/72 inch), em (the height of the text
 * concerned), share (0 to 1), times (of what is named) or count; then why it is there and where it comes from. Where
 * no source is named it was found by trial on the printed documents of fixtures and on those of ICDAR 2013.
 */

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
  /** count. So many numbers in one cell, without their heading, show that it holds several rows. */
  numbersBelow: 2,
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

/** Pages → one document: `document/`. */
export const DOCUMENT = {
  /** count. A page with fewer glyphs than this, and an image, is scanned: what it has is a page number or a stamp. */
  scanGlyphs: 10,
  /** share. The image of a scanned page covers more of it than this. */
  scanImage: 0.4,
  /** count. A list of pages in a message names so many runs at most. */
  listedRuns: 12,
  /** pt. A footnote may begin this much above the last rule of its table. */
  noteOverlap: 2,
  /** share. Text below this share of the usual size of the table is a footnote. */
  noteSize: 0.93,

  /** pt. Column borders of two pages are the same up to this. */
  sameColumn: 4,
  /** count. So many rows at most are a heading. */
  headingRows: 4,
  /** count. So many of a table's first cells are searched for the heading of the number column. */
  headingCells: 24,
  /** count. So many row numbers at least tell the number column for certain. */
  leastNumbers: 2,
  /** share. The texts of the number column are numbers at least this often. */
  numberShare: 0.6,
  /** share. Where there are fewer numbers: in the number column at least this share of the texts. */
  fewNumberShare: 0.5,
  /** pt. Text may reach over the sides of its cell by this much. */
  overSide: 1,
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
