/** In which column of its table each cell of the structure tree is, as far as the tree alone says. */
import type { TaggedCell } from '../types.js';

/** How many columns a table has, and the column of each cell of one column whose place is certain. */
export interface TagColumns {
  count: number;
  columns: ReadonlyMap<TaggedCell, number>;
}

/**
 * The columns of a table's cells. Where the tree says what its cells span, a row whose cells fill what the rows above
 * leave free is placed; where it does not, a row that has as many cells as any. Some programs (Chromium) leave out
 * empty cells: a row with fewer is not placed.
 */
export function tagColumns(cells: readonly TaggedCell[]): TagColumns {
  const columns = new Map<TaggedCell, number>();
  if (cells.every(({ tag }) => tag.columnSpan === null)) {
    const count = cells.reduce((most, { tag }) => Math.max(most, tag.of), 0);
    for (const cell of cells) if (cell.tag.of === count) columns.set(cell, cell.tag.column);
    return { count, columns };
  }
  const rows = rowsOf(cells);
  const count = rows.reduce((most, row) => Math.max(most, widthOf(row)), 0);
  // For each column, the table and the row down to which it is covered by a cell above; and where that is not known.
  let covered = new Array<number>(count).fill(-1);
  let unknown = -1;
  let table = '';
  for (const row of rows) {
    const tag = row[0]?.[0]?.tag;
    if (!tag) continue;
    if (tag.table !== table) [table, covered, unknown] = [tag.table, covered.fill(-1), -1];
    const free = covered.flatMap((until, column) => (until < tag.row ? [column] : []));
    const isPlaced = tag.row > unknown && row.length === tag.of && widthOf(row) === free.length;
    let next = 0;
    for (const parts of row) {
      const { rowSpan, columnSpan } = parts[0]?.tag ?? tag;
      const until = tag.row + (rowSpan ?? 1) - 1;
      if (!isPlaced) {
        if (until > tag.row) unknown = Math.max(unknown, until);
        continue;
      }
      if (columnSpan === 1) for (const part of parts) columns.set(part, free[next] ?? 0);
      for (let each = 0; each < (columnSpan ?? 1); each++) covered[free[next++] ?? 0] = until;
    }
  }
  return { count, columns };
}

/** The cells of each row, each as its parts on the pages that it is on. */
function rowsOf(cells: readonly TaggedCell[]): TaggedCell[][][] {
  const tables = new Map<string, Map<number, Map<number, TaggedCell[]>>>();
  for (const cell of cells) {
    const { table, row, column } = cell.tag;
    const rows = tables.get(table) ?? new Map<number, Map<number, TaggedCell[]>>();
    tables.set(table, rows);
    const own = rows.get(row) ?? new Map<number, TaggedCell[]>();
    rows.set(row, own);
    own.set(column, [...(own.get(column) ?? []), cell]);
  }
  const byKey = <Value>(map: ReadonlyMap<number, Value>): Value[] =>
    [...map].sort((a, b) => a[0] - b[0]).map(([, value]) => value);
  return [...tables.values()].flatMap((rows) => byKey(rows).map(byKey));
}

/** How many columns the cells of a row span. */
function widthOf(row: readonly (readonly TaggedCell[])[]): number {
  return row.reduce((sum, parts) => sum + (parts[0]?.tag.columnSpan ?? 1), 0);
}
