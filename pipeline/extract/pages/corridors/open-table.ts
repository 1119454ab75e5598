/** A table of a page from the lines of its heading and its rows. */
import { withWords } from '../aligned/column-lookup.js';
import type { Span } from '../aligned/columns.js';
import { emptyCell } from '../ruled/empty-cell.js';
import { CORRIDORS } from '../settings.js';
import type { Line, PageCell, PageTable, Word } from '../types.js';
import { overlaps, type Extent } from './extent.js';
import type { HeadCell } from './head-cells.js';
import { isFigure, linePartsOf } from './line-parts.js';
import { bordersOf, spanOf, type TokenLine } from './white-columns.js';

/** The parts of a table that were found. */
export interface TableParts {
  page: number;
  extent: Extent;
  spans: readonly Span[];
  head: { cells: readonly HeadCell[]; levels: number };
  rows: readonly (readonly TokenLine[])[];
}

/** The table of a page: its heading, its rows and their cells, in the borders that the white gives. */
export function openTable({ page, extent, spans, head, rows }: TableParts): PageTable {
  const borders = bordersOf(spans);
  const ys = rowBorders(extent, head, rows);
  const cells: PageCell[] = head.cells.map(({ columns, levels, parts }) => ({
    ...emptyCell(levels[0], columns[0], columns[1] - columns[0] + 1),
    rowSpan: levels[1] - levels[0] + 1,
    lines: parts.map(({ line, words }) => withWords(line, words)),
  }));
  for (const [index, row] of rows.entries()) cells.push(...rowCells(row, head.levels + index, spans));
  for (const cell of cells)
    cell.box = [
      borders[cell.column] ?? 0,
      ys[cell.row] ?? 0,
      borders[cell.column + cell.columnSpan] ?? 0,
      ys[cell.row + cell.rowSpan] ?? 0,
    ];
  const all = head.levels + rows.length;
  cells.push(...blankCells(cells, all, spans.length, borders, ys));
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    page,
    method: 'alignment',
    box: [borders[0] ?? 0, ys[0] ?? 0, borders.at(-1) ?? 0, ys.at(-1) ?? 0],
    columns: borders,
    rows: all,
    cells,
  };
}

/** Where the rows begin, and the last ends. */
function rowBorders(extent: Extent, head: TableParts['head'], rows: TableParts['rows']): number[] {
  const bands = Array.from({ length: head.levels }, (_, level) =>
    head.cells
      .filter((cell) => cell.levels[0] === level)
      .flatMap((cell) => cell.parts.map(({ line }) => line)),
  );
  for (const row of rows) bands.push(row.map(({ line }) => line));
  const ys: number[] = [];
  let bottom = extent.head[0]?.line.top ?? extent.body[0]?.line.top ?? 0;
  for (const [index, lines] of bands.entries()) {
    const top = Math.min(...lines.map((line) => line.top), Infinity);
    ys.push(
      index === 0
        ? bottom - CORRIDORS.room
        : Math.max(ys.at(-1) ?? 0, top === Infinity ? bottom : (bottom + top) / 2),
    );
    bottom = Math.max(bottom, ...lines.map((line) => line.bottom));
  }
  ys.push(bottom + CORRIDORS.room);
  return ys;
}

/** The cells of a row: its words by columns, and what is alone on its line and runs across as one. */
function rowCells(row: readonly TokenLine[], at: number, spans: readonly Span[]): PageCell[] {
  const found = new Map<number, { last: number; lines: Line[] }>();
  for (const { line } of row) {
    for (const { columns, words } of piecesOf(line, spans)) {
      const cell = found.get(columns[0]);
      if (cell) {
        cell.lines.push(withWords(line, words));
        cell.last = Math.max(cell.last, columns[1]);
      } else found.set(columns[0], { last: columns[1], lines: [withWords(line, words)] });
    }
  }
  const cells: PageCell[] = [];
  let end = -1;
  for (const [column, { last, lines }] of [...found].sort(([a], [b]) => a - b)) {
    const before = cells.at(-1);
    if (before && column <= end) before.lines.push(...lines);
    else cells.push({ ...emptyCell(at, column, last - column + 1), lines });
    end = Math.max(end, last);
  }
  return cells;
}

/** The texts of a line of the body with their columns. */
function piecesOf(line: Line, spans: readonly Span[]): { columns: [number, number]; words: Word[] }[] {
  const tokens = linePartsOf(line);
  const pieces: { columns: [number, number]; words: Word[] }[] = [];
  for (const token of tokens) {
    if (tokens.length === 1 && overlaps(token, spans) > 1) {
      const inside = [...spans.keys()].filter((index) => overlaps(token, spans.slice(index, index + 1)) > 0);
      pieces.push({ columns: [inside[0] ?? 0, inside.at(-1) ?? 0], words: token.words });
      continue;
    }
    const isText =
      !isFigure(token.text) && overlaps(token, spans) > 1 && !token.words.some((word) => isFigure(word.text));
    for (const word of token.words) {
      const column = spanOf(
        isText
          ? (token.words[0] ?? word)
          : token.words.length === 1 || overlaps(token, spans) < 2
            ? token
            : word,
        spans,
      );
      const last = pieces.at(-1);
      if (last && last.columns[0] === column) last.words.push(word);
      else pieces.push({ columns: [column, column], words: [word] });
    }
  }
  return pieces;
}

/** Cells without text where no cell is. */
function blankCells(
  cells: readonly PageCell[],
  rows: number,
  columns: number,
  borders: readonly number[],
  ys: readonly number[],
): PageCell[] {
  const taken = new Set<string>();
  for (const cell of cells)
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++)
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
        taken.add(`${row} ${column}`);
  const blank: PageCell[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (!taken.has(`${row} ${column}`))
        blank.push({
          ...emptyCell(row, column, 1),
          box: [borders[column] ?? 0, ys[row] ?? 0, borders[column + 1] ?? 0, ys[row + 1] ?? 0],
        });
  return blank;
}
