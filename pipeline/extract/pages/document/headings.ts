/** The heading rows of a table, which programs print again on each of its pages. */
import { withoutSpace } from '../../../common/characters.js';
import { NUMBER_HEADING } from '../../../common/vocabulary/headings.js';
import { DOCUMENT } from '../settings.js';
import type { PageCell, PageTable } from '../types.js';

/**
 * How many of the first rows of a table are its headings: captions across it, then a row with all that it spans, as far
 * as cells tagged as headings or the name of the number column. 0 where the first row has cells without text: that is a
 * row of a form.
 */
export function headingRowsOf(table: PageTable): number {
  const rowsOf = (row: number): PageCell[] => table.cells.filter((cell) => cell.row === row);
  let end = 0;
  while (end < table.rows && isAcross(rowsOf(end), table)) end++;
  const first = rowsOf(end);
  if (first.filter((cell) => textOf(cell) === '').length > DOCUMENT.emptyHeadings) return 0;
  const isHeading = (row: number): boolean =>
    rowsOf(row).some((cell) => NUMBER_HEADING.test(textOf(cell))) ||
    (rowsOf(row).length > 0 && rowsOf(row).every((cell) => cell.header));
  let last = end;
  for (let row = end; row < Math.min(DOCUMENT.headingRows, table.rows); row++) if (isHeading(row)) last = row;
  end = last + 1;
  // What hangs down from heading rows has headings beside it.
  for (const { row, rowSpan } of table.cells)
    if (row < end && row + rowSpan <= DOCUMENT.headingRows) end = Math.max(end, row + rowSpan);
  return Math.min(end, DOCUMENT.headingRows);
}

function isAcross(cells: readonly PageCell[], { columns }: PageTable): boolean {
  return cells.length === 1 && columns.length > 2 && cells[0]?.columnSpan === columns.length - 1;
}

function textOf({ lines }: PageCell): string {
  return withoutSpace(lines.map((line) => line.text).join(''));
}
