/** Joined tables as tables of the document: their cells with text and place, their rows. */
import type { Cell, PagePlace, Row, Table } from '../../../model.js';
import type { JoinedCell, JoinedTable } from './joined.js';
import { DOCUMENT } from '../settings.js';
import { placeOf } from '../text/paragraphs.js';
import { cellTexts } from './cell-text.js';

/**
 * Finishes the rows of a long table that are `DOCUMENT.batch` pages or more above its end: the lines of their cells are
 * let go.
 */
export function finishRows(joined: JoinedTable): void {
  if (joined.pages.length - joined.finishedPages < 2 * DOCUMENT.batch) return;
  const page = joined.pages[joined.finishedPages + DOCUMENT.batch]?.page ?? 0;
  let before = joined.rows;
  for (const [row, start] of joined.pageStarts) if (start >= page) before = Math.min(before, row);
  // A cell that is merged down over that row goes on: what is beside it waits with it.
  for (let last = Infinity; before < last;) {
    last = before;
    for (const { row, rowSpan } of joined.cells)
      if (row < last && row + rowSpan > last) before = Math.min(before, row);
  }
  const first = joined.pages[0]?.page;
  finishCells(joined, (cell) => cell.row < before && cell.parts[0]?.page !== first);
  joined.finishedPages += DOCUMENT.batch;
}

/** Decides the texts of the cells that are `done`, by all that are there, and takes them out. */
function finishCells(joined: JoinedTable, done: (cell: JoinedCell) => boolean): void {
  const { cells } = joined;
  const columnAt = columnIn(joined);
  const columnOf = (cell: JoinedCell): string => `${columnAt(cell.left)}-${columnAt(cell.right)}`;
  const texts = cellTexts(cells, columnOf, !joined.methods.has('alignment'));
  joined.cells = [];
  for (const cell of cells) {
    if (!done(cell)) {
      joined.cells.push(cell);
      continue;
    }
    const { row, rowSpan, left, right, parts } = cell;
    joined.finished.push({
      cell: { row, column: 0, rowSpan, columnSpan: 1, text: texts.get(cell) ?? '', place: placeOf(parts) },
      left,
      right,
    });
  }
}

/** The column whose left border is next to a place. */
function columnIn({ columns }: JoinedTable): (x: number) => number {
  return (x) => {
    let best = 0;
    columns.forEach((border, index) => {
      if (Math.abs(border - x) < Math.abs((columns[best] ?? 0) - x)) best = index;
    });
    return best;
  };
}

/** A joined table as a table of the document. */
export function finishTable(joined: JoinedTable): Table {
  finishCells(joined, () => true);
  const columnAt = columnIn(joined);
  const byRow: Cell[][] = Array.from({ length: joined.rows }, () => []);
  for (const { cell, left, right } of joined.finished) {
    cell.column = columnAt(left);
    cell.columnSpan = Math.max(1, columnAt(right) - cell.column);
    byRow[cell.row]?.push(cell);
  }
  const { methods } = joined;
  return {
    kind: 'table',
    method: methods.has('alignment') ? 'alignment' : methods.has('lines') ? 'lines' : 'tags',
    columns: joined.columns.length - 1,
    rows: byRow.map((cells, index) => rowOf(cells, index > 0 && joined.pageStarts.has(index))),
    place: placeOf(joined.pages),
  };
}

function rowOf(cells: Cell[], startsPage: boolean): Row {
  cells.sort((a, b) => a.column - b.column);
  const single = cells.filter((cell) => cell.rowSpan === 1);
  const parts = (single.length > 0 ? single : cells)
    .flatMap((cell) => partsOf(cell.place as PagePlace))
    .sort((a, b) => a.page - b.page);
  const row: Row = { cells, place: placeOf(parts) };
  if (startsPage) row.startsPage = true;
  return row;
}

function partsOf({ page, box, rest = [] }: PagePlace): Pick<PagePlace, 'page' | 'box'>[] {
  return [{ page, box }, ...rest];
}
