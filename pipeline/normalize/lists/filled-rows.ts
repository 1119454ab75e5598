import type { Cell, Row, Table } from '../../model.js';

/** A row with every column filled: by its own cells and by cells that hang down from rows above. */
export interface FilledRow {
  row: Row;
  /** The cell that shows in each column; null where there is none. */
  cells: (Cell | null)[];
  /** True for columns that a cell of a row above covers. */
  hanging: boolean[];
  /** Columns of the table. */
  columns: number;
  table: Table;
}

/** Fills each row of a table with the cells that hang down from above. */
export function* filledRows(table: Table): Generator<FilledRow> {
  const hangingCells: ({ cell: Cell; until: number } | undefined)[] = [];
  for (const [index, row] of table.rows.entries()) {
    const width = Math.max(table.columns, ...row.cells.map((cell) => cell.column + cell.columnSpan));
    const cells: (Cell | null)[] = new Array<Cell | null>(width).fill(null);
    const hanging: boolean[] = new Array<boolean>(width).fill(false);
    for (let column = 0; column < width; column++) {
      const above = hangingCells[column];
      if (above !== undefined && above.until > index) {
        cells[column] = above.cell;
        hanging[column] = true;
      }
    }
    for (const cell of row.cells) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        cells[column] = cell;
        hanging[column] = false;
        if (cell.rowSpan > 1) hangingCells[column] = { cell, until: index + cell.rowSpan };
      }
    }
    yield { row, cells, hanging, columns: table.columns, table };
  }
}
