/** Layouts of pages as the blocks of the document: tables joined over pages, paragraphs in reading order. */
import { joinLines } from '../../common/characters.js';
import type { Block, Box, Cell, Row, Table } from '../../model.js';
import { alignTables } from './alignment.js';
import { withoutFurniture } from './furniture.js';
import { appendTable, continues, startTable, type JoinedCell, type JoinedTable } from './join.js';
import { breaksEarly, opensStep } from './lines.js';
import { HANGS, measureText, paragraphsOf, placeOf, type PlacedLine } from './paragraphs.js';
import { tagTables } from './tagged.js';
import type { Line, PageLayout, PageTable } from './types.js';

/** Begins a footnote. */
const NOTE_MARK = /^(?:注|备注|说明|附注|[*＊※†‡]|[①-⑳]|\[\d+\]|[¹²³⁴⁵⁶⁷⁸⁹])/u;

type Piece = { kind: 'table'; table: PageTable } | { kind: 'line'; placed: PlacedLine };

/** The blocks of the document. `join` false keeps a table for each page. */
export function blocksOf(layouts: readonly PageLayout[], join: boolean): Block[] {
  const pages = alignTables(tagTables(withoutFurniture(layouts)));
  const measure = measureText(pages);
  const blocks: Block[] = [];
  let open: JoinedTable | null = null;
  let openTable: PageTable | null = null;
  let pending: PlacedLine[] = [];
  const flushLines = (): void => {
    blocks.push(...paragraphsOf(pending, measure));
    pending = [];
  };
  const flush = (): void => {
    if (open) blocks.push(tableOf(open));
    open = null;
    openTable = null;
    flushLines();
  };
  for (const page of pages) {
    for (const piece of piecesOf(page)) {
      if (piece.kind === 'line') {
        pending.push(piece.placed);
        continue;
      }
      const { table } = piece;
      const current: JoinedTable | null = open;
      const before: PageTable | null = openTable;
      const joins =
        join &&
        current !== null &&
        before !== null &&
        table.page > before.page &&
        pending.every((placed) => isFootnote(placed, before)) &&
        continues(current, table);
      if (joins && current) {
        appendTable(current, table);
        openTable = table;
        continue;
      }
      if (isBox(table)) {
        for (const cell of table.cells) {
          for (const line of cell.lines) pending.push({ page: page.page, line });
        }
        continue;
      }
      flush();
      open = startTable(table);
      openTable = table;
    }
  }
  flush();
  return blocks;
}

/** A frame around text is no table. */
function isBox(table: PageTable): boolean {
  return (
    table.cells.length === 1 ||
    (table.columns.length === 2 && table.cells.every((cell) => cell.lines.length > 6))
  );
}

/** The tables and lines of a page from its top down. */
function piecesOf(page: PageLayout): Piece[] {
  const pieces: { y: number; piece: Piece }[] = page.tables.map((table) => ({
    y: table.box[1],
    piece: { kind: 'table', table },
  }));
  for (const line of page.lines) {
    // A line beside a table or in a gap of it follows the table.
    pieces.push({
      y: (line.top + line.bottom) / 2,
      piece: { kind: 'line', placed: { page: page.page, line } },
    });
  }
  return pieces.sort((a, b) => a.y - b.y).map(({ piece }) => piece);
}

/** Below the table on its page, and smaller than its text or marked as a note. */
function isFootnote({ page, line }: PlacedLine, table: PageTable): boolean {
  if (page !== table.page || line.top < table.box[3] - 2) return false;
  const sizes = table.cells.flatMap((cell) => cell.lines.map((each) => each.size)).sort((a, b) => a - b);
  const size = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return line.size < 0.93 * size || NOTE_MARK.test(line.text);
}

/** A joined table as a table of the document. */
function tableOf(joined: JoinedTable): Table {
  const borders = joined.columns;
  const indexOf = (x: number): number => {
    let best = 0;
    borders.forEach((border, index) => {
      if (Math.abs(border - x) < Math.abs((borders[best] ?? 0) - x)) best = index;
    });
    return best;
  };
  const columnOf = (cell: JoinedCell): string => `${indexOf(cell.left)}-${indexOf(cell.right)}`;
  const walls = wallsOf(joined.cells, columnOf);
  const cells = joined.cells.map((cell): { cell: Cell; source: JoinedCell } => {
    const column = indexOf(cell.left);
    return {
      cell: {
        row: cell.row,
        column,
        rowSpan: cell.rowSpan,
        columnSpan: Math.max(1, indexOf(cell.right) - column),
        text: cellText(cell, walls.get(columnOf(cell))),
        place: placeOf(cell.parts),
      },
      source: cell,
    };
  });
  const byRow: (typeof cells)[] = Array.from({ length: joined.rows }, () => []);
  for (const each of cells) byRow[each.cell.row]?.push(each);
  const rows = byRow.map((own, index): Row => {
    own.sort((a, b) => a.cell.column - b.cell.column);
    const single = own.filter(({ cell }) => cell.rowSpan === 1);
    const parts = (single.length > 0 ? single : own).flatMap(({ source }) => source.parts);
    const row: Row = {
      cells: own.map(({ cell }) => cell),
      place: placeOf([...parts].sort((a, b) => a.page - b.page)),
    };
    if (index > 0 && joined.pageStarts.has(index)) row.startsPage = true;
    return row;
  });
  const methods = joined.methods;
  return {
    kind: 'table',
    method: methods.has('alignment') ? 'alignment' : methods.has('lines') ? 'lines' : 'tags',
    columns: borders.length - 1,
    rows,
    place: placeOf(joined.pages),
  };
}

/** Where the text of a column is wrapped: how far full lines reach from the left border of their cell, and how long they are. */
interface Wall {
  right: number;
  width: number;
}

/** Where a line ends that another follows, from the left border of its cell, and where it could end. */
interface LineEnd {
  right: number;
  width: number;
  full: number;
  size: number;
  hangs: boolean;
}

/**
 * The walls of the columns in which most lines end at one. Where it stands far from the border of the cells, as it
 * does where a column is wider than its text, nearly all lines must.
 */
function wallsOf(cells: readonly JoinedCell[], columnOf: (cell: JoinedCell) => string): Map<string, Wall> {
  const ends = new Map<string, LineEnd[]>();
  for (const cell of cells) {
    const key = columnOf(cell);
    let own = ends.get(key);
    if (!own) ends.set(key, (own = []));
    for (const { box, lines } of cell.parts) {
      const full = fullRight(box, lines) - box[0];
      for (const line of lines.slice(0, -1)) {
        const { left, right, size } = line;
        own.push({ right: right - box[0], width: right - left, full, size, hangs: HANGS.test(line.text) });
      }
    }
  }
  const walls = new Map<string, Wall>();
  for (const [key, own] of ends) {
    const size = own[0]?.size ?? 0;
    const solid = own.filter((end) => !end.hangs);
    const room = own.reduce((most, end) => Math.max(most, end.full), 0);
    const wall = (values: readonly number[]): number | null => {
      const most = values.reduce((max, value) => Math.max(max, value), 0);
      const there = values.filter((value) => value > most - 1.05 * size).length;
      const isNear = room - most < 1.05 * size;
      return there >= (isNear ? 3 : 8) && there >= (isNear ? 0.25 : 0.85) * own.length ? most : null;
    };
    const right = wall(solid.map((end) => end.right)) ?? wall(own.map((end) => end.right));
    const width = wall(solid.map((end) => end.width)) ?? wall(own.map((end) => end.width));
    if (right !== null && width !== null) walls.set(key, { right, width });
  }
  return walls;
}

/** The text of a cell: the lines of its parts, page after page. */
function cellText(cell: JoinedCell, wall: Wall | undefined): string {
  let text = '';
  let before: { line: Line; free: number } | null = null;
  const centred = isCentred(cell);
  for (const { box, lines } of cell.parts) {
    const right = wall ? box[0] + wall.right : fullRight(box, lines);
    const width = wall ? wall.width : box[2] - box[0] - 8;
    for (const line of lines) {
      const opens = before && (breaksEarly(before.line, line, before.free) || opensStep(before.line, line));
      if (opens) text += `\n${line.text}`;
      else text = joinLines(text, line.text);
      before = { line, free: centred ? width - (line.right - line.left) : right - line.right };
    }
  }
  return text;
}

/** True where the lines of a cell stand around its middle. */
function isCentred(cell: JoinedCell): boolean {
  const placed = cell.parts.flatMap(({ box, lines }) => lines.map((line) => ({ box, line })));
  const lefts = placed.map(({ box, line }) => line.left - box[0]);
  const size = placed[0]?.line.size ?? 0;
  if (Math.max(...lefts) - Math.min(...lefts) < 0.2 * size) return false;
  return placed.every(
    ({ box, line }) => Math.abs((line.left + line.right - box[0] - box[2]) / 2) < 0.3 * size,
  );
}

/** Where a full line of a cell ends: its right border less the padding that it has on the left. */
function fullRight(box: Box, lines: readonly Line[]): number {
  const left = lines.reduce((least, line) => Math.min(least, line.left), Infinity);
  const right = lines.reduce((most, line) => Math.max(most, line.right), -Infinity);
  const padding = Math.max(0, Math.min(left - box[0], 12));
  return Math.max(box[2] - padding, right);
}
