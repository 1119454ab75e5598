/** Units of a lattice as cells: those with no rule between them are one. */
import type { Box } from '../../../model.js';
import { DisjointSets } from './disjoint-sets.js';
import type { Lattice } from './lattice.js';

/** A cell of a grid, without text. */
export interface RuledCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  box: Box;
  openTop: boolean;
  openBottom: boolean;
}

/** The units of a lattice by the area that they are part of. */
interface Areas {
  /** The area of a unit, or null where it is open to the outside of the table. */
  areaAt: (row: number, column: number) => number | null;
  /** The units of the first row without a rule above, those of the last row without one below. */
  openTop: ReadonlySet<number>;
  openBottom: ReadonlySet<number>;
}

/** A stretch of units, first to last. */
interface UnitRange {
  rows: [first: number, last: number];
  columns: [first: number, last: number];
}

/** The cells of a lattice; `irregular`: how many areas are no rectangles, for some rule is missing. */
export function cellsOf(lattice: Lattice): { cells: RuledCell[]; irregular: number } {
  const areas = areasOf(lattice);
  const cells: RuledCell[] = [];
  let irregular = 0;
  for (const [area, { rows, columns, count }] of rangesOf(lattice, areas)) {
    if (count === (rows[1] - rows[0] + 1) * (columns[1] - columns[0] + 1)) {
      cells.push(cellAt(lattice, areas, { rows, columns }));
      continue;
    }
    irregular++;
    for (let row = rows[0]; row <= rows[1]; row++) {
      for (let column = columns[0]; column <= columns[1]; column++) {
        if (areas.areaAt(row, column) === area)
          cells.push(cellAt(lattice, areas, { rows: [row, row], columns: [column, column] }));
      }
    }
  }
  if (cells.length > 0)
    for (const range of bareRows(lattice, areas)) cells.push(cellAt(lattice, areas, range));
  return { cells, irregular };
}

/** Units between which no rule was drawn are of one area. */
function areasOf({ rows, columns, bounds, isRuledAt }: Lattice): Areas {
  const outside = rows * columns;
  const sets = new DisjointSets(outside + 1);
  const openTop = new Set<number>();
  const openBottom = new Set<number>();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const unit = row * columns + column;
      if (!isRuledAt.x(column, row)) {
        if (column > 0) sets.unite(unit, unit - 1);
        else if (!bounds.left) sets.unite(unit, outside);
      }
      if (column === columns - 1 && !isRuledAt.x(columns, row) && !bounds.right) sets.unite(unit, outside);
      if (!isRuledAt.y(row, column)) {
        if (row > 0) sets.unite(unit, unit - columns);
        else if (!bounds.top) sets.unite(unit, outside);
        else openTop.add(unit);
      }
      if (row === rows - 1 && !isRuledAt.y(rows, column)) {
        if (!bounds.bottom) sets.unite(unit, outside);
        else openBottom.add(unit);
      }
    }
  }
  const none = sets.find(outside);
  const areaAt = (row: number, column: number): number | null => {
    const area = sets.find(row * columns + column);
    return area === none ? null : area;
  };
  return { areaAt, openTop, openBottom };
}

/** From which unit to which each area reaches, and how many units it has; areas in the order of their first unit. */
function rangesOf({ rows, columns }: Lattice, { areaAt }: Areas): Map<number, UnitRange & { count: number }> {
  const ranges = new Map<number, UnitRange & { count: number }>();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const area = areaAt(row, column);
      if (area === null) continue;
      const range = ranges.get(area);
      if (!range) {
        ranges.set(area, { rows: [row, row], columns: [column, column], count: 1 });
        continue;
      }
      range.rows[1] = row;
      range.columns = [Math.min(range.columns[0], column), Math.max(range.columns[1], column)];
      range.count++;
    }
  }
  return ranges;
}

function cellAt(
  { xs, ys, rows: allRows, columns: allColumns }: Lattice,
  { openTop, openBottom }: Areas,
  { rows: [top, bottom], columns: [left, right] }: UnitRange,
): RuledCell {
  return {
    row: top,
    column: left,
    rowSpan: bottom - top + 1,
    columnSpan: right - left + 1,
    box: [xs[left] ?? 0, ys[top] ?? 0, xs[right + 1] ?? 0, ys[bottom + 1] ?? 0],
    openTop: top === 0 && openTop.has(left),
    openBottom: bottom === allRows - 1 && openBottom.has(bottom * allColumns + left),
  };
}

/**
 * Between rows of cells, what has no vertical rules at all is a row across the table.
 *
 * ```
 * > | ├────┼──────┤
 * > |  （一）经济发展      open to both sides, and still a row
 * > | ├────┼──────┤
 * ```
 */
function bareRows({ rows, columns }: Lattice, { areaAt }: Areas): UnitRange[] {
  const isBare = (row: number): boolean => {
    for (let column = 0; column < columns; column++) if (areaAt(row, column) !== null) return false;
    return true;
  };
  const found: UnitRange[] = [];
  for (let row = 0; row < rows; row++) {
    const from = row;
    while (row < rows && isBare(row)) row++;
    if (row > from && from > 0 && row < rows)
      found.push({ rows: [from, row - 1], columns: [0, columns - 1] });
  }
  return found;
}
