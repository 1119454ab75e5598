import type { PageCell } from '../types.js';

/** A cell of one row without text or place, which its table gives. */
export function emptyCell(row: number, column: number, columnSpan: number): PageCell {
  return {
    row,
    column,
    rowSpan: 1,
    columnSpan,
    box: [0, 0, 0, 0],
    lines: [],
    openTop: false,
    openBottom: false,
    tagRow: null,
    tagTable: null,
    tagSpan: null,
    header: false,
  };
}
