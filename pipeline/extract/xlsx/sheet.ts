import { NAMED_CELLS } from '../settings.js';

/** A rectangle of cells that are merged. Rows and columns count from 0; the last ones are within. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A row that has something in it: the texts of its cells, as shown, by column. */
export interface SheetRow {
  index: number;
  cells: Map<number, string>;
}

/** How often something was met, and the names of the first few places (`B17`). */
export interface Mentions {
  count: number;
  places: string[];
}

/** The rules down a row: the outermost ones, by the column right of each, and how many there are. */
export interface Rules {
  left: number;
  right: number;
  count: number;
}

/** Rules at the sides of a cell; added up where it has both. */
export const SIDE = { left: 1, right: 2 } as const;

/** A sheet as a person sees it. Rows and columns count from 0. */
export interface Sheet {
  name: string;
  /** The rows that are shown, in order. */
  rows: SheetRow[];
  /** Rows that are hidden, by their index: a merged cell that begins in one shows its text below. */
  concealed: Map<number, SheetRow>;
  /** Columns that are hidden. */
  hidden: Set<number>;
  merges: Merge[];
  /** Rules down the cells of rows, empty ones too, by the index of the row. */
  rules: ReadonlyMap<number, Rules>;
  /** Rows before which a page begins. */
  breaks: Set<number>;
  /** Hidden rows and columns that hold something. */
  hiddenRows: number;
  hiddenColumns: number;
  /** Formulas of which no value is stored. */
  unvalued: number;
  /** Whole numbers of more digits than Excel keeps. */
  long: Mentions;
  /** Cells and rows that are written twice, each with something in it, or whose name is not that of their row. */
  contradictory: Mentions;
  /** Cells with something in them that are on no row or column of a sheet. */
  outside: Mentions;
  /** Cells with something in them that are beyond the columns of a table: known when its tables were made. */
  beyond: Mentions;
}

/** Notes one more place. */
export function mention(mentions: Mentions, place: string): void {
  if (mentions.places.at(-1) === place) return;
  mentions.count++;
  if (mentions.places.length < NAMED_CELLS) mentions.places.push(place);
}
