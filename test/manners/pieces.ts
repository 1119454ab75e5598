/** A document in pieces, before it is written in a format. */
import type { Said } from './say.js';

/** A cell of a heading row, over so many columns and rows. */
export interface Head {
  text: string;
  columns: number;
  rows: number;
}

/** A cell: a text, or null where it lies within a merged cell above; `span` is the number of rows that it is merged over. */
export interface Cell {
  text: Said;
  span: number;
}

/** A row of a table. */
export type TableLine =
  { kind: 'heads'; cells: Head[] } | { kind: 'group'; text: Said } | { kind: 'row'; cells: (Cell | null)[] };

/** A piece of a document. `sheet`: a workbook begins a new sheet of this name. */
export type Piece =
  | { kind: 'title'; text: Said }
  | { kind: 'heading'; level: 2 | 3; text: Said }
  | { kind: 'paragraph'; text: Said }
  | { kind: 'contents'; text: Said; page: number }
  | { kind: 'sheet'; name: string }
  | { kind: 'table'; lines: TableLine[] };

/** A paragraph. */
export const paragraph = (text: Said): Piece => ({ kind: 'paragraph', text });

/** A cell of one row. */
export const cell = (text: Said | string): Cell => ({
  text: typeof text === 'string' ? [text] : text,
  span: 1,
});

/** A row of cells. */
export const row = (cells: readonly (Said | string)[]): TableLine => ({
  kind: 'row',
  cells: cells.map(cell),
});

/** A heading row of plain cells. */
export const heads = (texts: readonly string[]): TableLine => ({
  kind: 'heads',
  cells: texts.map((text) => ({ text, columns: 1, rows: 1 })),
});
