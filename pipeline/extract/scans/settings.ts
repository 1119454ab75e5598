/**
 * The figures of the method for pages that are pictures, each with its unit and why it is what it is. A point is 1/72 inch;
 * an em is the size of the text at hand. Where a picture is measured its pixels are turned into points first, so that
 * the figures hold for all resolutions.
 */

/** The picture of a page. */
export const PIXELS = {
  /** Pixels: a picture with more is not read. A4 at 600 dpi has 35 million. */
  most: 40_000_000,
  /** Pixels to the point from which on a picture is made smaller: 300 dpi are 4.17, and more tells no more of a character. */
  finest: 6,
  /** Pixels to the point: a picture with fewer (100 dpi) is too coarse for its characters to be told apart. */
  coarsest: 1.35,
  /** Levels of grey, 0 to 255, once the paper is white: darker is ink. Halfway, a little to the paper's side: thin strokes are pale. */
  ink: 160,
  /** Points of the squares by which the colour of the paper is looked up: larger than a character, smaller than a shadow. */
  paperSquare: 18,
  /** Share of a square's pixels that are darker than its paper at most: print covers a third of it. */
  paperShare: 0.75,
  /** Levels of grey: paper is not darker. What is darker is a black area, and stays one. */
  darkestPaper: 70,
} as const;

/** Pictures in black and white. */
export const SMOOTHING = {
  /** Levels of grey, 0 to 255, that are neither black nor white lie between these. */
  black: 40,
  white: 215,
  /** Share of the pixels that do, at most. In grey, of a page with text, 0.03 and more do. */
  between: 0.006,
  /**
   * Points: how far the bell curve reaches that softens edges (its standard deviation). Set on pages 11, 24 and 26 of a real
   * list in a serif at 200 dots to the inch, whose thin strokes a light scanner has lost: at 0.5 all 34 characters that were
   * taken for others (白 for 自) are below `CHARACTERS.doubtful`, at 0.3 20 of 36, and fewer of the right ones are.
   */
  reach: 0.5,
} as const;

/** A seal in red ink. */
export const SEAL = {
  /** Levels by which the red of a pixel is above its green and its blue. Print that a scanner sees with seams stays below. */
  red: 40,
  /** Points of the squares by which it is told where red is. */
  square: 4,
  /** Share of the pixels of such a square. */
  share: 0.06,
  /** Points: a seal is no smaller and no larger on either side. Round seals of offices are 38 to 50 mm (107 to 142 points). */
  least: 55,
  most: 260,
  /** Times: it is no longer than broad by more than this. A line of a red heading is. */
  shape: 1.9,
} as const;

/** How a page lies. */
export const LEVEL = {
  /** Degrees: a page that leans by more is not straightened. */
  most: 5.5,
  /** Degrees of the steps, each finer one around the best of the one before. */
  steps: [0.5, 0.1, 0.02],
  /** Pixels to the point at which the leaning is measured. */
  scale: 2,
  /** Degrees: a page that leans by less is level: over a line of 700 points it is half a point. */
  least: 0.04,
  /** Degrees: the rules of a page that leans by more are not those of text that lies as it does. */
  layer: 0.5,
  /** Lines of text by which it is told which way up a page is, and characters that they have at least. */
  samples: 8,
  /** Certainty, 0 to 1, on average of their characters: from here on the page is the right way up. Others stay below 0.7. */
  upright: 0.8,
} as const;

/** Ruling lines in the pixels. */
export const RULES = {
  /** Points: a shorter line rules nothing. Longer than the longest stroke of a character of a heading (22 points). */
  least: 24,
  /** Points: down, between the rows of a table, it may be as short as a line of small print. */
  leastDown: 13,
  /** Points of a gap that is closed: dust, and where a picture of few pixels lost some. */
  gap: 0.8,
  /** Points: what is thicker is an area. */
  thickest: 4,
  /** Share of its fullest row from which on a row of ink is of a line: one that leans by a pixel has two of half, and more. */
  fullRows: 0.45,
  /** Points beside a line where the paper shows. */
  beside: 0.9,
  /** Share of its length along which it does. Text stands on it here and there; beside the strokes of a row of characters, taken for a line, there is paper along 0.8 of it. */
  besideShare: 0.9,
  /** Share of its length that is ink. Between the strokes of characters there is more paper. */
  solid: 0.88,
  /** Points around a line that are taken out with it before the text is read. */
  around: 0.35,
} as const;

/** Ink that is no text and no rule: a seal that is not red, writing by hand, a line through text. */
export const FOREIGN = {
  /** Ems, as most lines of the page have them: ink that hangs together is higher. Characters that touch are as high as one. */
  highest: 1.7,
  /** Ems from the text: larger letters are those of a heading, whose lines are no higher than this. */
  heading: 1.25,
  /** Square points of such ink in the box of a character, from which on it may be another. */
  touching: 0.25,
  /** Points between parts of a seal: its ring, its star, cut by rules that were taken out. */
  near: 24,
  /** Levels of grey by which a seal is paler than print, at least, to be taken out. */
  paler: 45,
  /** Share of its ink that is so pale, at least: of print the edges are, a third of it. */
  paleShare: 0.45,
  /** Share of the way from print to seal up to which a pixel is print. */
  print: 0.5,
  /** Certainty of a character that is right and lies below such ink, at most. */
  certainty: 0.5,
} as const;

/** Lines of text in the pixels. */
export const LINES = {
  /** Points inside of the rules of a cell where its text may begin. */
  inset: 0.8,
  /** Square points of ink that a line has at least: less is dust. A full stop has one. */
  dust: 0.3,
  /** Points: a size of text for which nothing tells another. */
  usual: 10.5,
  /** Points: the least and the greatest size of text. */
  least: 4,
  most: 60,
  /** Ems: a part of a line (the strokes of 二) is lower than this, and nearer to the other parts than `partGap`. */
  part: 0.62,
  partGap: 0.72,
  /** Ems: a line of text is no higher. */
  highest: 1.45,
  /** Ems of white that part two texts of one height: outside of cells, and within. */
  apart: 1.7,
  apartInCell: 4,
  /** Ems: what is higher outside of cells may be columns without rules whose lines lie at different heights: lines of large text are. */
  oneColumn: 1.25,
  /** Ems of white that part such columns. Between the characters of a line there is up to 0.6, behind a mark. */
  apartHigh: 0.8,
  /** Ems around the ink that a line's picture has. */
  margin: 0.14,
  /** Ems: a line with less ink is shown as high as this. */
  lowest: 0.8,
  /** Lines of a page: more is no page of text. */
  mostLines: 3000,
} as const;

/** Pictures of cells for people. */
export const CUTTINGS = {
  /** Pieces of a page: more are not cut out. A page has some hundred cells. */
  most: 300,
  /** Pixels to the point: print of 9 points is legible. */
  scale: 1.6,
  /** Ems to both sides of a character that is in no cell. */
  around: 12,
  /** Level of the line below a doubtful character. */
  mark: 102,
} as const;

/** Characters of lines. */
export const CHARACTERS = {
  /** Times its height: a longer line is read in pieces, cut where it is white. */
  longest: 34,
  /**
   * Certainty, 0 to 1: a character below this is doubtful. Set on 40 pages of generated and real lists in four typefaces,
   * at 200 to 300 dots to the inch in nine manners: of 14 characters that were taken for others (marks of another width
   * apart) it marks 13, and 1.0 % of 23,100 right ones; 0.95 marks 10 and 0.3 %, 0.99 14 and 1.8 %. Of 1,489 characters
   * that the recognizer does not know or hardly ever sees, taken for others, it marks 95 %, 0.95 91 %. How far the
   * likeliest character is ahead of the next one tells less at the same cost: often the rival of a wrong one is white.
   */
  doubtful: 0.98,
  /** Ems of ink of one Chinese character, from which on it is doubtful: one beside it was not recognized. */
  broadest: 1.5,
  /** Ems of ink of one Chinese character with a mark behind it: alone it has up to 1. */
  withMark: 1.12,
  /** Ems from its middle to that of the next one, from which on there is room for the mark. Without one they are 1 apart. */
  roomOfMark: 1.5,
  /** Certainty of a character beside one that was not recognized, at most. */
  besideLost: 0.5,
  /** Ems to the height of a line's ink: Chinese characters leave a little of their em white. */
  emOfHeight: 1.08,
  /** Distances between Chinese characters from which on they tell the size better than the height does. */
  pitches: 4,
  /** Ems of white beside the ink of a letter or a mark that is of its own. */
  bearing: 0.06,
  /** Ems: half of the width of a digit, of which a 1 has much white. */
  digit: 0.26,
  /** Ems of ink from which on a dash is two: —— is 1.9 to 2 long, — up to 1. */
  longDash: 1.45,
  /** Ems of room from which on a mark is as wide as a Chinese character. */
  fullRoom: 0.55,
  /** Ems of room behind a full stop, from which on it may be one of full width: with a space behind it, one of Latin text has up to 0.71. */
  fullStop: 0.8,
  /** Marks of a page, all as wide as a Chinese character, from which on those at the ends of its lines are so too. */
  usualMarks: 3,
  /** Certainty of a mark of which nothing tells how wide it is, at most. */
  unknownWidth: 0.5,
  /** Certainty of a character that such a document hardly has at its place, at most. */
  implausible: 0.5,
} as const;
