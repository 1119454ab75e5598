/**
 * Ruling lines as cells, with the rows and columns that they span: edges → groups that hang together → the lines that
 * they lie on → cells. So does pdfplumber (`table.py`: edges, intersections, cells, tables); here a side of a cell need
 * not be ruled from corner to corner, for programs leave gaps there, and none at all at the end of a page.
 */
import type { Box } from '../../../model.js';
import { cellsOf, type RuledCell } from './cells.js';
import { joinedEdges, type JoinedEdges } from './edges.js';
import { edgeGroups, type EdgeGroup } from './edge-groups.js';
import { latticeOf, positions } from './lattice.js';
import { RULED } from '../settings.js';
import type { Edge } from '../types.js';

/** Cells that hang together by their rules. */
export interface Grid {
  box: Box;
  /** Left edges of the columns and the right edge of the last. */
  columns: number[];
  rows: number;
  cells: RuledCell[];
  /** Areas between rules that are no rectangles: some rule is missing. */
  irregular: number;
}

/**
 * The grids of a page, top down, and the horizontal rules that belong to none. The edges may be given joined, where they
 * were joined before.
 */
export function gridsOf(
  edges: readonly Edge[],
  { horizontal, vertical }: JoinedEdges = joinedEdges(edges),
): { grids: Grid[]; rules: Edge[] } {
  const grids: Grid[] = [];
  const rules: Edge[] = [];
  const alone: Edge[] = [];
  for (const group of edgeGroups(horizontal, vertical)) {
    if (group.horizontal.length === 0) alone.push(...group.vertical);
    const grid = group.vertical.length >= 1 && group.horizontal.length >= 1 ? gridOf(group) : null;
    if (grid) grids.push(grid);
    else rules.push(...group.horizontal);
  }
  grids.push(...unruledRows(alone));
  const outer = grids.filter(
    (grid) =>
      !grids.some((other) => other !== grid && other.cells.length > 1 && isInside(grid.box, other.box)),
  );
  return { grids: outer.sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]), rules };
}

/** The cells of edges that hang together, or null where they enclose nothing. */
export function gridOf(group: EdgeGroup): Grid | null {
  const lattice = latticeOf(group);
  if (!lattice) return null;
  const { cells, irregular } = cellsOf(lattice);
  return cells.length === 0 ? null : compact(cells, lattice.xs, irregular);
}

/** The middle of a row that is taller than the page: vertical rules alone, of one height. */
function unruledRows(vertical: readonly Edge[]): Grid[] {
  const grids: Grid[] = [];
  let left = vertical.filter((edge) => edge.to - edge.from > RULED.bareRowHeight);
  for (let first = left[0]; first; first = left[0]) {
    const { from, to } = first;
    const same = left.filter(
      (edge) => Math.abs(edge.from - from) <= RULED.meet && Math.abs(edge.to - to) <= RULED.meet,
    );
    left = left.filter((edge) => !same.includes(edge));
    const xs = positions(same.map((edge) => edge.at));
    if (xs.length >= RULED.bareRowRules) grids.push(bareRow(xs, from, to));
  }
  return grids;
}

/** A grid of one row whose columns are between these lines. */
function bareRow(xs: number[], top: number, bottom: number): Grid {
  const cells = xs.slice(0, -1).map((x, column): RuledCell => {
    const box: Box = [x, top, xs[column + 1] ?? x, bottom];
    return { row: 0, column, rowSpan: 1, columnSpan: 1, box, openTop: true, openBottom: true };
  });
  return { box: [xs[0] ?? 0, top, xs.at(-1) ?? 0, bottom], columns: xs, rows: 1, cells, irregular: 0 };
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner[0] > outer[0] - RULED.inside &&
    inner[1] > outer[1] - RULED.inside &&
    inner[2] < outer[2] + RULED.inside &&
    inner[3] < outer[3] + RULED.inside
  );
}

/** Rows and columns in which no cell begins are dropped: they come from lines that split nothing. */
function compact(cells: readonly RuledCell[], xs: readonly number[], irregular: number): Grid {
  const row = renumber(cells.map((cell) => cell.row));
  const column = renumber(cells.map((cell) => cell.column));
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const cell of cells) {
    box[0] = Math.min(box[0], cell.box[0]);
    box[1] = Math.min(box[1], cell.box[1]);
    box[2] = Math.max(box[2], cell.box[2]);
    box[3] = Math.max(box[3], cell.box[3]);
  }
  const compacted = cells.map((cell) => ({
    ...cell,
    row: row.of(cell.row),
    column: column.of(cell.column),
    rowSpan: Math.max(1, row.of(cell.row + cell.rowSpan) - row.of(cell.row)),
    columnSpan: Math.max(1, column.of(cell.column + cell.columnSpan) - column.of(cell.column)),
  }));
  compacted.sort((a, b) => a.row - b.row || a.column - b.column);
  const columns = [...column.kept.map((x) => xs[x] ?? 0), box[2]];
  return { box, columns, rows: row.kept.length, cells: compacted, irregular };
}

/** Numbers that occur, in order, and for each number how many of these are less. */
function renumber(numbers: readonly number[]): { kept: number[]; of: (number: number) => number } {
  const kept = [...new Set(numbers)].sort((a, b) => a - b);
  const index: number[] = [];
  for (let number = 0, less = 0; number <= (kept.at(-1) ?? 0); number++) {
    index.push(less);
    if (kept[less] === number) less++;
  }
  return { kept, of: (number) => index[number] ?? kept.length };
}
