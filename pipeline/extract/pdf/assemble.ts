/** Layouts of pages as the blocks of the document: tables joined over pages, paragraphs in reading order. */
import type { Block, Cell, Row, Table } from '../../model.js';
import { alignTables } from './alignment.js';
import { besideAsOne } from './beside.js';
import { withoutCaptions } from './captions.js';
import { withoutFurniture } from './furniture.js';
import { appendTable, continues, startTable, type JoinedCell, type JoinedTable } from './join.js';
import { measureText, paragraphsOf, placeOf, type PlacedLine } from './paragraphs.js';
import { tagTables } from './tagged.js';
import type { PageLayout, PageTable } from './types.js';
import { cellTexts } from './wraps.js';

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
    if (open) blocks.push(...withoutCaptions(tableOf(open)));
    open = null;
    openTable = null;
    flushLines();
  };
  for (const page of pages) {
    for (const piece of piecesOf(page, columnsOf(open))) {
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
          for (const line of cell.lines) pending.push({ page: page.page, line, frame: cell.row });
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

/** A frame around text is no table, nor are frames one below the other. */
function isBox(table: PageTable): boolean {
  return table.columns.length === 2;
}

/** The columns of a table that may go on. */
function columnsOf(table: JoinedTable | null): readonly number[] {
  return table?.columns ?? [];
}

/** The tables and lines of a page from its top down, as they may continue a table with these columns. */
function piecesOf(page: PageLayout, columns: readonly number[]): Piece[] {
  const pieces: { y: number; piece: Piece }[] = besideAsOne(page.tables, columns).map((table) => ({
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
  const texts = cellTexts(joined.cells, columnOf, !joined.methods.has('alignment'));
  const cells = joined.cells.map((cell): { cell: Cell; source: JoinedCell } => {
    const column = indexOf(cell.left);
    return {
      cell: {
        row: cell.row,
        column,
        rowSpan: cell.rowSpan,
        columnSpan: Math.max(1, indexOf(cell.right) - column),
        text: texts.get(cell) ?? '',
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
