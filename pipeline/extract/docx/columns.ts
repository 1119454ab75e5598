import { mostFrequent } from '../../common/count.js';
import { FORM_ROWS, FORM_SHARE } from '../settings.js';

/** A cell on the grid of its table: the first grid column, and one beyond the last. */
export interface GridRange {
  start: number;
  end: number;
}

/** Where a cell is among the columns that a person sees. */
export interface ColumnSpan {
  column: number;
  span: number;
}

/**
 * The columns of a table. Word's grid has a line wherever any row has an edge, so that edges which were meant to be
 * one, and lie a hair apart, make columns of their own (ECMA-376-1, 17.4.48). The columns are those of the rows
 * as most have them; the edges of other rows are taken to the nearest of theirs. A form, whose rows have unlike cells,
 * has the columns of its grid, as far as some row has an edge there.
 */
export class Columns {
  private edges: readonly number[];
  private readonly positions: readonly number[];

  /** `widths` are those of the grid's columns in twips. */
  constructor(rows: readonly (readonly GridRange[])[], widths: readonly number[]) {
    this.positions = positionsOf(rows, widths);
    this.edges = usualEdges(rows);
    const several = rows.filter((row) => row.length > 1);
    const unlike = several.filter((row) => this.place(row) === null).length;
    if (unlike >= FORM_ROWS && unlike > several.length * FORM_SHARE) this.edges = allEdges(rows);
  }

  /** The number of columns. */
  get count(): number {
    return Math.max(1, this.edges.length - 1);
  }

  /** The place of each cell of a row, or null where the row has edges that are not among the columns'. */
  place(row: readonly GridRange[]): ColumnSpan[] | null {
    const edges = edgesOf(row);
    const exact = this.exact(edges);
    const taken = exact ?? this.positional(edges) ?? this.nearest(edges);
    if (taken === null) return null;
    return row.map((cell): ColumnSpan => {
      const column = taken.get(cell.start) ?? 0;
      return { column, span: Math.max(1, (taken.get(cell.end) ?? column + 1) - column) };
    });
  }

  private exact(edges: readonly number[]): Map<number, number> | null {
    const taken = new Map<number, number>();
    for (const edge of edges) {
      const index = this.edges.indexOf(edge);
      if (index < 0) return null;
      taken.set(edge, index);
    }
    return taken;
  }

  /** A row with as many cells as there are columns, whose outer edges are the table's, has one for each. */
  private positional(edges: readonly number[]): Map<number, number> | null {
    if (edges.length !== this.edges.length || edges[0] !== this.edges[0]) return null;
    return new Map(edges.map((edge, index) => [edge, index]));
  }

  private nearest(edges: readonly number[]): Map<number, number> | null {
    const taken = new Map<number, number>();
    let last = -1;
    for (const edge of edges) {
      const at = this.positions[edge] ?? 0;
      let best = 0;
      for (const [index, other] of this.edges.entries()) {
        const there = this.positions[other] ?? 0;
        if (Math.abs(there - at) < Math.abs((this.positions[this.edges[best] ?? 0] ?? 0) - at)) best = index;
      }
      if (best <= last) return null;
      taken.set(edge, best);
      last = best;
    }
    return taken;
  }
}

function edgesOf(row: readonly GridRange[]): number[] {
  return [...new Set(row.flatMap((cell) => [cell.start, cell.end]))].sort((left, right) => left - right);
}

/** The edges that most rows have, among the rows with as many cells as most have; where as many have more, with more. */
function usualEdges(rows: readonly (readonly GridRange[])[]): number[] {
  const whole = rows.filter((row) => row.length > 1).sort((left, right) => right.length - left.length);
  if (whole.length === 0) return [0, 1];
  const cells = mostFrequent(whole.map((row) => row.length));
  const keys = whole.filter((row) => row.length === cells).map((row) => edgesOf(row).join(' '));
  return mostFrequent(keys).split(' ').map(Number);
}

function allEdges(rows: readonly (readonly GridRange[])[]): number[] {
  return [...new Set(rows.flatMap(edgesOf))].sort((left, right) => left - right);
}

/** Where the grid's lines are; a grid that is not told, or too short, has lines one apart. */
function positionsOf(rows: readonly (readonly GridRange[])[], widths: readonly number[]): number[] {
  const last = rows.reduce((most, row) => Math.max(most, row.at(-1)?.end ?? 0), 0);
  const known = widths.length >= last && widths.some((width) => width > 0);
  const positions = [0];
  for (let column = 0; column < last; column++) {
    positions.push((positions[column] ?? 0) + (known ? (widths[column] ?? 0) : 1));
  }
  return positions;
}
