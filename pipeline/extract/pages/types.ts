/**
 * What the steps from the pages of a document to its tables hand to each other.
 * All lengths are PDF points (1/72 inch); the origin is the top left of the page as shown, that is after the
 * page's crop box and /Rotate, and y grows downwards.
 */
import type { Box, Note } from '../../model.js';

/** A glyph as it stands on the page. Its box is the em box of its line: a font's own ascent may be 0 or wrong. */
export interface Glyph {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** The height of its em. */
  size: number;
  /** Its baseline (for turned text: the middle of its box). */
  baseline: number;
  /** Direction of writing in degrees, clockwise, from 0 (left to right) to 359. */
  angle: number;
  /** Index in `PageContent.marks`, or -1. */
  mark: number;
  /** From 0 (black) to 1 (white), as it shows on white paper, opacity included. */
  lightness: number;
  /** How many glyphs with text had been drawn before it. */
  order: number;
  /** How certain a character is that was recognized on a picture, 0 to 1; left out of text that is text. */
  certainty?: number;
}

/** A straight line on the page, or the thin rectangle that shows as one. */
export interface Edge {
  /** `h` runs from `from` to `to` along x at y = `at`; `v` along y at x = `at`. */
  direction: 'h' | 'v';
  at: number;
  from: number;
  to: number;
}

/** A point of an outline. */
export type Point = [x: number, y: number];

/** The inside of a path that is no single rectangle, or is one that leans. */
export interface Outline {
  parts: readonly (readonly Point[])[];
  /** What is inside of two parts is outside: a frame drawn as one rectangle in another (ISO 32000-1, 8.5.3.3). */
  evenOdd: boolean;
}

/**
 * What becomes of the text below an area: it is hidden; it is hidden, and what is seen in its place cannot be read
 * (a picture); it may be hidden (a gradient, which may be see-through); it shows (a highlighter).
 */
export type Cover = 'hides' | 'pictures' | 'unsure' | 'shows';

/** A filled area that is not a line, or what lies on the page like one. */
export interface Fill {
  box: Box;
  /** From 0 (black) to 1 (white); null where it is not known, as of a picture. */
  lightness: number | null;
  /** How many glyphs had been drawn before it. */
  after: number;
  /** Null where it is all of the box. */
  outline: Outline | null;
  cover: Cover;
}

/** Why a place may not be read as a person sees it. */
export type DoubtCause = 'pictured' | 'veiled' | 'slanted' | 'annotated' | 'artifact' | 'untagged';

/** A place that may not be read as a person sees it, on the page as shown: it is not turned. */
export interface Doubt {
  cause: DoubtCause;
  box: Box;
}

/** What the structure tree says of marked content. */
export interface Tag {
  /**
   * The cell in the structure tree, or null. The table has a name that is the same on each page; rows
   * count in their table, cells in their row, from 0; `of` is how many cells the row has. The rows and columns that it
   * spans are null where the document does not say.
   */
  cell: {
    table: string;
    row: number;
    column: number;
    of: number;
    header: boolean;
    rowSpan: number | null;
    columnSpan: number | null;
  } | null;
  /** 1 to 6 inside of H1 to H6 (H and Title: 1), else null. */
  heading: number | null;
}

/** An image as it lies on a page, where its pixels can be had. */
export interface PlacedImage {
  /** By what the reader of the format gives its pixels. */
  source: unknown;
  /** From the unit square to points from the top left of the page: its first row lies along y = 1 of the square. */
  matrix: readonly [number, number, number, number, number, number];
  /** Of a stencil, the lightness of what is painted through it, from 0 (black) to 1; null of an image with colours. */
  stencil: number | null;
}

/** What is drawn on a page, by kind. Boxes in points from the top left of the page as shown. */
export interface Drawing {
  glyphs: Glyph[];
  edges: Edge[];
  fills: Fill[];
  images: Box[];
  /** The images that the page is made of, in the order in which they lie on each other. */
  placed: PlacedImage[];
  /** Glyphs that do not show: invisible, clipped, or in a layer that is switched off. */
  hidden: number;
  /** Ids of marked content; glyphs have their index. */
  marks: string[];
  /** Glyphs without readable text, by font. */
  unreadable: Map<string, number>;
  /** Texts drawn in a font that the library could not read, by font. */
  lost: Map<string, number>;
  /** Text that may not be seen as it is read, or is seen and not read. */
  doubts: Doubt[];
}

/** What became of a page that is a picture. */
export interface ScanReading {
  /** Its picture was read; the text that a scanner laid under it was taken; nothing came of it. */
  how: 'read' | 'layer' | 'unread';
  /** What was recognized, on the page as shown. */
  glyphs: readonly Pick<Glyph, 'text' | 'left' | 'top' | 'right' | 'bottom' | 'certainty'>[];
  /** Pieces of the page with doubtful characters, each with its picture as a data URL. */
  cuttings: readonly { box: Box; url: string }[];
}

/** A page as it was read. */
export interface PageContent {
  /** From 1. */
  page: number;
  /** Size of the page as it is read: after `turn`. */
  width: number;
  height: number;
  /** Degrees clockwise by which the page was turned for its text to be level; all that follows is turned. */
  turn: 0 | 90 | 180 | 270;
  /** Visible glyphs, in the order in which they were drawn. */
  glyphs: Glyph[];
  edges: Edge[];
  /** Share of the page that images cover, 0 to 1. */
  imageShare: number;
  /** Glyphs that a person does not see: invisible, clipped, outside of the page, in the colour of the paper. */
  hidden: number;
  /** Ids of marked content, as in the structure tree; `artifact` for what is no part of the document. */
  marks: string[];
  /** From an id of marked content to its tag; empty where the document is not tagged. */
  tags: Record<string, Tag>;
  /** Glyphs without readable text, by font name. */
  unreadable: Record<string, number>;
  notes: Note[];
  doubts: Doubt[];
  /** Why the page could not be read, or null. */
  broken: string | null;
  /** Set where the page is a picture, and reading it was asked for. */
  scan?: ScanReading;
}

/** A run of glyphs without a gap. */
export interface Word {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** When its first and its last glyph were drawn. */
  first: number;
  last: number;
}

/** A line of text. */
export interface Line {
  words: Word[];
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  size: number;
  baseline: number;
  heading: number | null;
  artifact: boolean;
  /** Some of its characters lie on others. */
  overprinted: boolean;
}

/** A cell on one page. Rows and columns count from 0 in the page's own grid. */
export interface PageCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  box: Box;
  lines: Line[];
  /** No rule was drawn above (below): the cell may continue on the page before (after). */
  openTop: boolean;
  openBottom: boolean;
  /** `table.row` of the structure tree where its text is tagged, else null. */
  tagRow: string | null;
  tagTable: string | null;
  /** How many rows the structure tree says it spans, or null. */
  tagSpan: number | null;
  /** The text is tagged as heading cell. */
  header: boolean;
}

/** A table on one page. */
export interface PageTable {
  page: number;
  method: 'tags' | 'lines' | 'alignment';
  box: Box;
  /** Left edges of the columns and the right edge of the last. */
  columns: number[];
  rows: number;
  cells: PageCell[];
}

/** A table of a page packed: its cells and their lines as numbers, and the text of the lines one behind the other. */
export interface PackedTable extends Omit<PageTable, 'cells'> {
  text: string;
  numbers: Float64Array;
  /** Rows and tables of the structure tree. */
  names: string[];
}

/** Text of a cell in the structure tree that no ruled table holds. */
export interface TaggedCell {
  tag: NonNullable<Tag['cell']>;
  lines: Line[];
}

/** A page divided into tables and lines outside of them. */
export interface PageLayout {
  page: number;
  width: number;
  height: number;
  turn: PageContent['turn'];
  tables: (PageTable | PackedTable)[];
  /** Text outside of the tables, top down. */
  lines: Line[];
  /** The cells that the structure tree names among `lines`, and the lines without them. */
  tagged: TaggedCell[];
  untagged: Line[];
  /** Horizontal rules outside of the tables. */
  rules: Edge[];
  /** Grids that are no tables as they stand, for some of their rules are missing: where they are, and their columns. */
  frames: { box: Box; columns: number[] }[];
  /** Of the whole page, before tables were found. */
  glyphs: number;
  hidden: number;
  imageShare: number;
  unreadable: Record<string, number>;
  notes: Note[];
  doubts: Doubt[];
  broken: string | null;
  scan?: ScanReading;
}
