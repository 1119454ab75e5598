/** Layouts of pages as the blocks of the document: tables joined over pages, paragraphs in reading order. */
import { FOOTNOTE_WORDS } from '../../../common/vocabulary/notes.js';
import { CIRCLED_TO_TWENTY } from '../../../common/vocabulary/ordinals.js';
import type { Block } from '../../../model.js';
import { cellsAfloat, takeAfloat } from './text-below-open-cell.js';
import { alignTables } from '../aligned/alignment.js';
import { besideAsOne } from './merge-side-by-side.js';
import { withoutCaptions } from './captions.js';
import { withoutFurniture } from '../text/furniture.js';
import { appendTable, continues, startTable } from './join.js';
import type { JoinedTable } from './joined.js';
import { unpackTable } from '../page/pack.js';
import { measureText, paragraphsOf, type PlacedLine } from '../text/paragraphs.js';
import { settle, tableOf } from './finish-table.js';
import { tagTables } from '../tagged/tagged-tables.js';
import type { PageLayout, PageTable } from '../types.js';

/** Begins a footnote. */
const NOTE_MARK = new RegExp(
  `^(?:${FOOTNOTE_WORDS}|[*＊※†‡]|[${CIRCLED_TO_TWENTY}]|\\[\\d+\\]|[¹²³⁴⁵⁶⁷⁸⁹])`,
  'u',
);

type Piece = { kind: 'table'; table: PageTable } | { kind: 'line'; placed: PlacedLine };

/**
 * The blocks of the document. `join` false keeps a table for each page. The tables of the layouts are taken out of
 * them as they are joined, so that a long document is not held twice.
 */
export function blocksOf(layouts: readonly PageLayout[], join: boolean): Block[] {
  const pages = alignTables(tagTables(withoutFurniture(layouts)));
  const measure = measureText(pages);
  const blocks: Block[] = [];
  let open: JoinedTable | null = null;
  let openTable: PageTable | null = null;
  let pending: PlacedLine[] = [];
  /** Those between the parts of the open table. */
  let footnotes: PlacedLine[] = [];
  const flushLines = (): void => {
    blocks.push(...paragraphsOf(footnotes, measure), ...paragraphsOf(pending, measure));
    footnotes = [];
    pending = [];
  };
  const flush = (): void => {
    if (open) blocks.push(...withoutCaptions(tableOf(open)));
    open = null;
    openTable = null;
    flushLines();
  };
  for (const [index, page] of pages.entries()) {
    for (const piece of piecesOf(page, columnsOf(open))) {
      if (piece.kind === 'line') {
        pending.push(piece.placed);
        continue;
      }
      const { table } = piece;
      const current: JoinedTable | null = open;
      const before: PageTable | null = openTable;
      const afloat = current && before ? cellsAfloat(current, before, pending) : new Map<PlacedLine, never>();
      const joins =
        join &&
        current !== null &&
        before !== null &&
        table.page > before.page &&
        pending.every((placed) => afloat.has(placed) || isFootnote(placed, before)) &&
        continues(current, table);
      if (joins && current) {
        takeAfloat(afloat);
        pending = pending.filter((placed) => !afloat.has(placed));
        appendTable(current, table, pages[index + 1]?.tables[0]);
        settle(current);
        openTable = table;
        footnotes.push(...pending);
        pending = [];
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
  const tables = besideAsOne(page.tables.splice(0).map(unpackTable), columns);
  const pieces: { y: number; piece: Piece }[] = tables.map((table) => ({
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
