import type { Span } from '../../model.js';
import type { Look } from './looks.js';

/** A cell of a sheet: a text or a count, how it looks, and what belongs to it. */
export interface SheetCell {
  value: string | number;
  look: Look;
  /** The words of a text that are meant: they are coloured. `value` is the text then. */
  marked?: Span;
  /** The words that one of two revisions alone has, and how they look. `value` is the text then. */
  changed?: { spans: readonly Span[]; as: 'removed' | 'added' };
  /** Characters that may be others: they were recognized on a picture. `value` is the text then. */
  doubtful?: readonly Span[];
  /** A cell of the same workbook that it leads to: `'问题清单'!A5`. */
  to?: string;
  comment?: string;
  /** It goes on over so many columns. */
  across?: number;
}

/** A picture (PNG) that lies on a cell; its size as shown, in pixels of 1/96 inch. */
export interface SheetPicture {
  row: number;
  column: number;
  data: Uint8Array;
  width: number;
  height: number;
}

/** A sheet as it is to be seen; rows and columns count from 0. */
export interface SheetPlan {
  name: string;
  rows: readonly (readonly SheetCell[])[];
  /** Widths of columns that are fixed; the others follow their texts. */
  widths?: readonly (number | null)[];
  /** How wide columns become that follow their texts; those of which nothing is said, as wide as any. */
  widest?: readonly (number | null)[];
  /** The row with the headings of a table: it is frozen, filtered by, and repeated on each printed page. */
  heading?: number;
  /** Columns at the left that stay in view, where the sheet has a heading. */
  fixed?: number;
  orientation: 'portrait' | 'landscape';
  /** So many columns are printed, where those behind them are for programs. */
  printed?: number;
  /** All of it is printed on one page. */
  onePage?: boolean;
  /** Columns whose cells, below the heading, take one of so many words. */
  choices?: { column: number; values: readonly string[] };
  /** Pictures that lie on cells: their rows are high enough to show them. */
  pictures?: readonly SheetPicture[];
  /** Ranges whose numbers have a bar: 0-based columns and rows, inclusive. */
  bars?: readonly { column: number; from: number; to: number; most: number }[];
}
