/**
 * A page within a merged cell: some programs draw none of the cell's rules there, so that the columns on its two sides
 * look like tables beside each other. Together they have the columns of the table that they continue.
 */
import type { Box } from '../../../model.js';
import { emptyCell } from '../ruled/empty-cell.js';
import { DOCUMENT } from '../settings.js';
import type { PageCell, PageTable } from '../types.js';

const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= DOCUMENT.sameColumn;
const has = (all: readonly number[], one: number): boolean => all.some((each) => isSame(each, one));

/** The tables of a page, those beside each other as one where they continue a table with these columns. */
export function mergeSideBySide(tables: readonly PageTable[], columns: readonly number[]): PageTable[] {
  const [first] = tables;
  const beside = tables.filter(
    ({ box }) => first && isSame(box[1], first.box[1]) && isSame(box[3], first.box[3]),
  );
  const sorted = [...beside].sort((a, b) => a.box[0] - b.box[0]);
  const borders = sorted.flatMap((table) => table.columns);
  const continues =
    sorted.length > 1 &&
    isSame(borders[0] ?? 0, columns[0] ?? 0) &&
    isSame(borders.at(-1) ?? 0, columns.at(-1) ?? 0) &&
    borders.every((border, index) => has(columns, border) && border >= (borders[index - 1] ?? 0));
  if (!first || !continues) return [...tables];
  const one = joined(sorted, first);
  return one ? [one, ...tables.filter((table) => !beside.includes(table))] : [...tables];
}

/** Tables from left to right as one, or null where their rows are not side by side. */
function joined(tables: readonly PageTable[], first: PageTable): PageTable | null {
  const tops = rowTops(first);
  if (
    !tables.every(
      (table) => rowTops(table).length === tops.length && rowTops(table).every((y) => has(tops, y)),
    )
  )
    return null;
  const columns: number[] = [];
  const cells: PageCell[] = [];
  for (const table of tables) {
    const left = columns.at(-1);
    if (left !== undefined)
      cells.push(
        gap([left, table.box[1], table.columns[0] ?? left, table.box[3]], columns.length - 1, table.rows),
      );
    cells.push(...table.cells.map((cell) => ({ ...cell, column: cell.column + columns.length })));
    columns.push(...table.columns);
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const box: Box = [columns[0] ?? 0, first.box[1], columns.at(-1) ?? 0, first.box[3]];
  return { ...first, method: 'lines', box, columns, cells };
}

function rowTops({ cells }: PageTable): number[] {
  const tops: number[] = [];
  for (const { box } of cells) if (!has(tops, box[1])) tops.push(box[1]);
  return tops;
}

/** What is left of a merged cell. */
function gap(box: Box, column: number, rows: number): PageCell {
  return { ...emptyCell(0, column, 1), rowSpan: rows, box, openTop: true, openBottom: true };
}
