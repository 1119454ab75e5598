/** Ruling lines as cells, with the rows and columns that they span. */
import type { Box } from '../../../model.js';
import { cluster, joinEdges, SNAP } from './edges.js';
import type { Edge } from '../types.js';

/** Lines that miss each other by this much still meet. */
const MEET = 4;

/** A cell of a grid, without text. */
export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  box: Box;
  openTop: boolean;
  openBottom: boolean;
}

/** Cells that hang together by their rules. */
export interface Grid {
  box: Box;
  columns: number[];
  rows: number;
  cells: GridCell[];
  /** Areas between rules that are no rectangles: some rule is missing. */
  irregular: number;
}

/** The grids of a page, top down, and the level rules that belong to none. */
export function gridsOf(edges: readonly Edge[]): { grids: Grid[]; rules: Edge[] } {
  const level = joinEdges(edges, 'h');
  const upright = joinEdges(edges, 'v');
  const grids: Grid[] = [];
  const rules: Edge[] = [];
  const alone: Edge[] = [];
  for (const part of sideBySide(components(level, upright))) {
    if (part.level.length === 0) alone.push(...part.upright);
    const grid = part.upright.length >= 1 && part.level.length >= 1 ? gridOf(part.level, part.upright) : null;
    if (grid) grids.push(grid);
    else rules.push(...part.level);
  }
  grids.push(...unruledRows(alone));
  const outer = grids.filter(
    (grid) =>
      !grids.some((other) => other !== grid && other.cells.length > 1 && isInside(grid.box, other.box)),
  );
  return { grids: outer.sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]), rules };
}

interface Part {
  level: Edge[];
  upright: Edge[];
}

/**
 * Parts of one height that stand side by side are one table where a rule is missing at their head or foot: a cell
 * that is merged down over the whole page has no level rule that ties its sides together.
 */
function sideBySide(parts: readonly Part[]): Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const [top, bottom] = extent(part);
    const isOpen = (each: Part): boolean =>
      [top, bottom].some((y) => !each.level.some((edge) => Math.abs(edge.at - y) <= MEET));
    const other =
      part.upright.length === 0
        ? undefined
        : merged.find((each) => {
            if (each.upright.length === 0) return false;
            const [from, to] = extent(each);
            return (
              Math.abs(from - top) <= MEET && Math.abs(to - bottom) <= MEET && (isOpen(part) || isOpen(each))
            );
          });
    if (other) {
      other.level.push(...part.level);
      other.upright.push(...part.upright);
    } else merged.push({ level: [...part.level], upright: [...part.upright] });
  }
  return merged;
}

/** From where to where the upright edges of a part run. */
function extent({ upright }: Part): [number, number] {
  return [Math.min(...upright.map((edge) => edge.from)), Math.max(...upright.map((edge) => edge.to))];
}

/** The middle of a row that is taller than the page: upright rules alone, of one height. */
function unruledRows(upright: readonly Edge[]): Grid[] {
  const grids: Grid[] = [];
  let left = upright.filter((edge) => edge.to - edge.from > 20);
  while (left.length > 0) {
    const first = left[0];
    if (!first) break;
    const same = left.filter(
      (edge) => Math.abs(edge.from - first.from) <= MEET && Math.abs(edge.to - first.to) <= MEET,
    );
    left = left.filter((edge) => !same.includes(edge));
    const xs = positions(same.map((edge) => edge.at));
    if (xs.length < 3) continue;
    const columns = xs.slice(0, -1);
    const cells = columns.map((x, column): GridCell => {
      const box: Box = [x, first.from, xs[column + 1] ?? x, first.to];
      return { row: 0, column, rowSpan: 1, columnSpan: 1, box, openTop: true, openBottom: true };
    });
    grids.push({
      box: [xs[0] ?? 0, first.from, xs.at(-1) ?? 0, first.to],
      columns: xs,
      rows: 1,
      cells,
      irregular: 0,
    });
  }
  return grids;
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner[0] > outer[0] - 1 && inner[1] > outer[1] - 1 && inner[2] < outer[2] + 1 && inner[3] < outer[3] + 1
  );
}

/** Edges that hang together. */
export function components(level: readonly Edge[], upright: readonly Edge[]): Part[] {
  const parent = [...level, ...upright].map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    while (parent[index] !== root) [index, parent[index]] = [parent[index] ?? root, root];
    return root;
  };
  level.forEach((h, i) => {
    upright.forEach((v, j) => {
      const meets =
        v.at >= h.from - MEET && v.at <= h.to + MEET && h.at >= v.from - MEET && h.at <= v.to + MEET;
      if (meets) parent[find(i)] = find(level.length + j);
    });
  });
  const parts = new Map<number, Part>();
  const part = (index: number): Part => {
    const root = find(index);
    let found = parts.get(root);
    if (!found) parts.set(root, (found = { level: [], upright: [] }));
    return found;
  };
  level.forEach((edge, index) => part(index).level.push(edge));
  upright.forEach((edge, index) => part(level.length + index).upright.push(edge));
  return [...parts.values()];
}

/** Two rules closer than this are one that was drawn doubled: no text of a table is as small. */
const LEAST = 5;

/** The middle of each group of positions that are one line. */
function positions(values: readonly number[]): number[] {
  const middles = cluster(values, SNAP).map(
    (group) => group.reduce((sum, value) => sum + value, 0) / group.length,
  );
  const lines: number[] = [];
  for (const middle of middles) {
    const last = lines.at(-1);
    if (last !== undefined && middle - last < LEAST) lines[lines.length - 1] = (last + middle) / 2;
    else lines.push(middle);
  }
  return lines;
}

/** True where edges of `lines` at `at` cover most of `from` to `to`. */
function isRuled(lines: readonly Edge[], at: number, from: number, to: number): boolean {
  let covered = 0;
  for (const edge of lines) {
    if (Math.abs(edge.at - at) > SNAP) continue;
    covered += Math.max(0, Math.min(edge.to, to) - Math.max(edge.from, from));
  }
  const length = to - from;
  return covered >= length * 0.8 || (length > 10 && covered >= length - 2 * MEET && covered > length * 0.5);
}

/** The cells of edges that hang together, or null where they enclose nothing. */
export function gridOf(level: readonly Edge[], upright: readonly Edge[]): Grid | null {
  const box: Box = [
    Math.min(...level.map((edge) => edge.from), ...upright.map((edge) => edge.at)),
    Math.min(...upright.map((edge) => edge.from), ...level.map((edge) => edge.at)),
    Math.max(...level.map((edge) => edge.to), ...upright.map((edge) => edge.at)),
    Math.max(...upright.map((edge) => edge.to), ...level.map((edge) => edge.at)),
  ];
  const xs = withEnds(positions(upright.map((edge) => edge.at)), box[0], box[2]);
  const ys = withEnds(positions(level.map((edge) => edge.at)), box[1], box[3]);
  const width = xs.length - 1;
  const height = ys.length - 1;
  if (width < 1 || height < 1 || width * height > 250_000) return null;

  // A side without a rule still bounds the table where most rules of the other direction run up to it.
  const reach = (edges: readonly Edge[], end: 'from' | 'to', at: number): boolean => {
    const all = positions(edges.map((edge) => edge.at));
    const there = positions(edges.filter((edge) => Math.abs(edge[end] - at) <= MEET).map((edge) => edge.at));
    if (there.length < 2) return false;
    const isOuter =
      Math.abs((there[0] ?? 0) - (all[0] ?? 0)) <= MEET &&
      Math.abs((there.at(-1) ?? 0) - (all.at(-1) ?? 0)) <= MEET;
    return isOuter || there.length >= 0.6 * all.length;
  };
  const bounds = {
    left: reach(level, 'from', box[0]),
    right: reach(level, 'to', box[2]),
    top: reach(upright, 'from', box[1]),
    bottom: reach(upright, 'to', box[3]),
  };

  const x = (column: number): number => xs[column] ?? 0;
  const y = (row: number): number => ys[row] ?? 0;
  const at = (row: number, column: number): number => row * width + column;
  const outside = width * height;
  const parent = Array.from({ length: outside + 1 }, (_, index) => index);
  const find = (index: number): number => {
    while (parent[index] !== index) index = parent[index] = parent[parent[index] ?? index] ?? index;
    return index;
  };
  const unite = (a: number, b: number): void => {
    parent[find(a)] = find(b);
  };
  const open = { top: new Set<number>(), bottom: new Set<number>() };
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const cell = at(row, column);
      const ruledLeft = isRuled(upright, x(column), y(row), y(row + 1));
      if (!ruledLeft) {
        if (column > 0) unite(cell, at(row, column - 1));
        else if (!bounds.left) unite(cell, outside);
      }
      if (column === width - 1 && !isRuled(upright, x(width), y(row), y(row + 1)) && !bounds.right)
        unite(cell, outside);
      const ruledTop = isRuled(level, y(row), x(column), x(column + 1));
      if (!ruledTop) {
        if (row > 0) unite(cell, at(row - 1, column));
        else if (!bounds.top) unite(cell, outside);
        else open.top.add(cell);
      }
      if (row === height - 1 && !isRuled(level, y(height), x(column), x(column + 1))) {
        if (!bounds.bottom) unite(cell, outside);
        else open.bottom.add(cell);
      }
    }
  }

  const regions = new Map<number, { rows: [number, number]; columns: [number, number]; count: number }>();
  const none = find(outside);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const root = find(at(row, column));
      if (root === none) continue;
      const region = regions.get(root);
      if (!region) regions.set(root, { rows: [row, row], columns: [column, column], count: 1 });
      else {
        region.rows[1] = row;
        region.columns = [Math.min(region.columns[0], column), Math.max(region.columns[1], column)];
        region.count++;
      }
    }
  }

  let irregular = 0;
  const raw: GridCell[] = [];
  const add = (r0: number, r1: number, c0: number, c1: number): void => {
    raw.push({
      row: r0,
      column: c0,
      rowSpan: r1 - r0 + 1,
      columnSpan: c1 - c0 + 1,
      box: [x(c0), y(r0), x(c1 + 1), y(r1 + 1)],
      openTop: r0 === 0 && open.top.has(at(r0, c0)),
      openBottom: r1 === height - 1 && open.bottom.has(at(r1, c0)),
    });
  };
  for (const [root, region] of regions) {
    const [r0, r1] = region.rows;
    const [c0, c1] = region.columns;
    if (region.count === (r1 - r0 + 1) * (c1 - c0 + 1)) {
      add(r0, r1, c0, c1);
      continue;
    }
    irregular++;
    for (let row = r0; row <= r1; row++) {
      for (let column = c0; column <= c1; column++) {
        if (find(at(row, column)) === root) add(row, row, column, column);
      }
    }
  }
  if (raw.length === 0) return null;
  // Between rows of cells, what has no upright rules at all is a row across the table.
  const isBare = (row: number): boolean =>
    Array.from({ length: width }, (_, column) => find(at(row, column))).every((root) => root === none);
  for (let row = 0; row < height; row++) {
    const from = row;
    while (row < height && isBare(row)) row++;
    if (row > from && from > 0 && row < height) add(from, row - 1, 0, width - 1);
  }
  return compact(raw, xs, height, irregular);
}

/** Positions with the ends of the box, where no line stands there. */
function withEnds(values: readonly number[], low: number, high: number): number[] {
  const all = [...values];
  const first = all[0];
  const last = all.at(-1);
  if (first === undefined || first - low >= LEAST) all.unshift(low);
  if (last === undefined || high - last >= LEAST) all.push(high);
  return all;
}

/** Rows and columns in which no cell begins are dropped: they come from lines that part nothing. */
function compact(raw: readonly GridCell[], xs: readonly number[], height: number, irregular: number): Grid {
  const rowStarts = new Set(raw.map((cell) => cell.row));
  const columnStarts = new Set(raw.map((cell) => cell.column));
  const rowIndex: number[] = [];
  const columnIndex: number[] = [];
  let rows = 0;
  for (let row = 0; row <= height; row++) {
    rowIndex.push(rows);
    if (rowStarts.has(row)) rows++;
  }
  let columns = 0;
  const kept: number[] = [];
  for (let column = 0; column < xs.length; column++) {
    columnIndex.push(columns);
    if (columnStarts.has(column)) {
      columns++;
      kept.push(xs[column] ?? 0);
    }
  }
  const right = Math.max(...raw.map((cell) => cell.box[2]));
  const cells = raw.map((cell) => {
    const row = rowIndex[cell.row] ?? 0;
    const column = columnIndex[cell.column] ?? 0;
    return {
      ...cell,
      row,
      column,
      rowSpan: Math.max(1, (rowIndex[cell.row + cell.rowSpan] ?? rows) - row),
      columnSpan: Math.max(1, (columnIndex[cell.column + cell.columnSpan] ?? columns) - column),
    };
  });
  const box: Box = [
    Math.min(...raw.map((cell) => cell.box[0])),
    Math.min(...raw.map((cell) => cell.box[1])),
    right,
    Math.max(...raw.map((cell) => cell.box[3])),
  ];
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { box, columns: [...kept, right], rows, cells, irregular };
}
