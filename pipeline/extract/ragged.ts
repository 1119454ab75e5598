import type { Block, Method, Row, Table } from '../model.js';

/** Tables whose cells were written one by one, so that one can be missing: see `Row.ragged`. */
const WRITTEN: ReadonlySet<Method> = new Set<Method>(['tabs', 'markup']);

/**
 * Marks the rows of tables whose cells do not end where the table does: `ragged`. It is told from the cells alone,
 * those that hang down from rows above counted, and in one way for all formats. In a table of three columns:
 *
 *     > | 1 | 党的建设 | 甲 |
 *     > | 2 | 乙 |               ← ragged: a cell is missing
 *     > | 3 | 党的建设 | 丙 | 丁 |  ← ragged: one too many
 */
export function markRagged(blocks: readonly Block[]): void {
  for (const block of blocks) if (block.kind === 'table' && WRITTEN.has(block.method)) markRows(block);
}

function markRows({ columns, rows }: Table): void {
  /** For each column the index of the first row that the cells so far leave free. */
  const free: number[] = [];
  for (const [index, row] of rows.entries()) {
    cover(free, row, index);
    const end = free.findLastIndex((from) => from > index) + 1;
    if (end !== columns) row.ragged = true;
  }
}

function cover(free: number[], row: Row, index: number): void {
  for (const { column, columnSpan, rowSpan } of row.cells) {
    for (let at = column; at < column + columnSpan; at++) free[at] = Math.max(free[at] ?? 0, index + rowSpan);
  }
}
