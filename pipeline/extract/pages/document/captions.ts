/** Titles and sentences in a table above its heading row, as spreadsheets print them. */
import { withoutSpace } from '../../../common/characters.js';
import { NUMBER_HEADING } from '../../../common/vocabulary/headings.js';
import { areHeadings } from '../aligned/headings.js';
import type { Block, Paragraph, Row, Table } from '../../../model.js';

/** A table, and before it a paragraph for each row across it above the row of its headings. */
export function withoutCaptions(table: Table): Block[] {
  const heading = table.rows.findIndex(
    ({ cells }) =>
      cells.some((cell) => NUMBER_HEADING.test(withoutSpace(cell.text))) ||
      areHeadings(cells.map((cell) => cell.text)),
  );
  const above = table.rows.slice(0, Math.max(0, heading));
  if (above.length === 0 || !above.every((row) => isAcross(row, table))) return [table];
  const rows = table.rows.slice(above.length).map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, row: cell.row - above.length })),
  }));
  return [...above.flatMap(paragraphsOf), { ...table, rows }];
}

function isAcross({ cells }: Row, { columns }: Table): boolean {
  return cells.length === 1 && cells[0]?.rowSpan === 1 && cells[0].columnSpan === columns;
}

function paragraphsOf({ cells, place }: Row): Paragraph[] {
  const text = cells[0]?.text ?? '';
  return text === ''
    ? []
    : text.split('\n').map((one) => ({ kind: 'paragraph', text: one, heading: null, place }));
}
