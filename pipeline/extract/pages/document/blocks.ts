/** Layouts of pages as the blocks of the document: tables joined over pages, paragraphs in reading order. */
import { FOOTNOTE_WORDS } from '../../../common/vocabulary/notes.js';
import { withoutSpace } from '../../../common/characters.js';
import { parseRowNumber } from '../../../common/numerals.js';
import { CIRCLED_TO_TWENTY } from '../../../common/vocabulary/ordinals.js';
import type { Block, Note } from '../../../model.js';
import { openCellsAbove, takeTextBelow } from './text-below-open-cell.js';
import { boxOf, rowsUnread, tableUnread } from '../notes.js';
import { isHeadingLine } from '../aligned/headings.js';
import { alignTables } from '../aligned/alignment.js';
import { corridorTables } from '../corridors/corridor-tables.js';
import { mergeSideBySide } from './merge-side-by-side.js';
import { withoutCaptions } from './captions.js';
import { withoutFurniture } from '../text/furniture.js';
import { appendTable, continues, followsBeside, startTable } from './join.js';
import type { JoinedCell, JoinedTable } from './joined.js';
import { gutterOf, inReadingOrder } from '../layout/gutter.js';
import { unpackTable } from '../seen/pack.js';
import { DOCUMENT } from '../settings.js';
import { measureText, paragraphsOf, type PlacedLine } from '../text/paragraphs.js';
import { finishRows, finishTable } from './finish-table.js';
import { lineApart, looseRules, rowTorn, tornLine } from './torn.js';
import { tagTables } from '../tagged/tagged-tables.js';
import type { Edge, Line, PackedTable, PageLayout, PageTable } from '../types.js';

/** Begins a footnote. */
const NOTE_MARK = new RegExp(
  `^(?:${FOOTNOTE_WORDS}|[*＊※†‡]|[${CIRCLED_TO_TWENTY}]|\\[\\d+\\]|[¹²³⁴⁵⁶⁷⁸⁹])`,
  'u',
);

/** What is on a page, from its top down. */
type PagePiece = { kind: 'table'; table: PageTable; isRight: boolean } | { kind: 'line'; placed: PlacedLine };

/**
 * The blocks of the document. `join` false keeps a table for each page. The tables of the layouts are taken out of
 * them as they are joined, so that a long document is not held twice. What is doubtful is added to `notes`.
 */
export function documentBlocks(layouts: readonly PageLayout[], join: boolean, notes: Note[] = []): Block[] {
  const pages = corridorTables(alignTables(tagTables(withoutFurniture(layouts))));
  const blocks = new BlockBuilder(measureText(pages), join, notes, looseRules(pages));
  for (const [index, page] of pages.entries()) {
    for (const piece of piecesOf(page, blocks.openColumns)) {
      if (piece.kind === 'line') blocks.addLine(piece.placed);
      else blocks.addTable(piece.table, pages[index + 1]?.tables[0], piece.isRight);
    }
  }
  const done = blocks.finish();
  if (join) notes.unshift(...unreadTables(pages, done));
  return done;
}

/**
 * Tells pages on which the headings of a duty list, or those of another table of the document, stand outside of tables:
 * what is below them was not read.
 */
function unreadTables(pages: readonly PageLayout[], blocks: readonly Block[]): Note[] {
  const known = blocks.flatMap((block) =>
    block.kind === 'table'
      ? [new Set((block.rows[0]?.cells ?? []).map(({ text }) => withoutSpace(text)))]
      : [],
  );
  return pages.flatMap((layout) => {
    const { page, lines } = layout;
    const heading = lines.find((line) => isHeadingLine(line, known));
    if (heading) return [tableUnread({ kind: 'page', page, box: boxOf(heading) })];
    const row = numberedLine(layout);
    return row ? [rowsUnread({ kind: 'page', page, box: boxOf(row) })] : [];
  });
}

/**
 * The first of the lines that are numbered as rows are, within rules that made no table: on a page without headings the
 * rules between the columns alone.
 *
 * ```
 * > | │ 12 │ 慰问老党员 │
 * > | │ 13 │ 开展宣讲   │
 * ```
 */
function numberedLine({ frames, lines }: PageLayout): Line | undefined {
  for (const { box, columns } of frames) {
    const [, , second] = columns;
    if (second === undefined) continue;
    const [left, top, right, bottom] = box;
    const own = lines.filter(
      (line) => line.top > top && line.bottom < bottom && line.left > left && line.right < right,
    );
    const numbered = own.flatMap((line) => {
      const [first] = line.words;
      const isOfColumn = first !== undefined && first.right < (columns[1] ?? left);
      const number = isOfColumn ? parseRowNumber(withoutSpace(first.text)) : null;
      return number === null ? [] : [{ line, number }];
    });
    const row = numbered.find(({ number }, index) => numbered[index + 1]?.number === number + 1);
    if (row) return row.line;
  }
  return undefined;
}

/** A table that may go on over the next page, with its part on the last. */
interface OpenTable {
  joined: JoinedTable;
  last: PageTable;
}

/** Blocks from the pieces of pages in order: a table stays open until something comes that does not continue it. */
class BlockBuilder {
  private readonly blocks: Block[] = [];
  private open: OpenTable | null = null;
  /** Lines after the open table, or after the last block. */
  private pending: PlacedLine[] = [];
  /** Those between the parts of the open table. */
  private footnotes: PlacedLine[] = [];

  constructor(
    private readonly measure: ReturnType<typeof measureText>,
    private readonly join: boolean,
    private readonly notes: Note[],
    private readonly rules: ReadonlyMap<number, readonly Edge[]>,
  ) {}

  /** The columns of the table that may go on. */
  get openColumns(): readonly number[] {
    return this.open?.joined.columns ?? [];
  }

  addLine(placed: PlacedLine): void {
    this.pending.push(placed);
  }

  /** Adds a page's table; `next` is the first of the page after it. `isRight`: it stands to the right of others. */
  addTable(table: PageTable, next: PageTable | PackedTable | undefined, isRight: boolean): void {
    const { open } = this;
    const inCells = open
      ? openCellsAbove(open.joined, open.last, this.pending)
      : new Map<PlacedLine, JoinedCell>();
    if (open && this.join && this.goesOn(open, table, inCells, isRight)) {
      takeTextBelow(inCells);
      appendTable(open.joined, table, next);
      finishRows(open.joined);
      open.last = table;
      this.footnotes.push(...this.pending.filter((placed) => !inCells.has(placed)));
      this.pending = [];
    } else if (isFrame(table)) {
      for (const cell of table.cells)
        for (const line of cell.lines) this.pending.push({ page: table.page, line, frame: cell.row });
    } else {
      this.noteTorn(table, inCells);
      this.close();
      this.open = { joined: startTable(table), last: table };
    }
  }

  finish(): Block[] {
    this.close();
    return this.blocks;
  }

  /** True where a table continues the open one: nothing but notes, and text of the open cells, is between them. */
  private goesOn(
    { joined, last }: OpenTable,
    table: PageTable,
    inCells: ReadonlyMap<PlacedLine, JoinedCell>,
    isRight: boolean,
  ): boolean {
    const isBeside = isRight && table.page === last.page && table.box[0] > last.box[2];
    return (
      (table.page > last.page || isOfOneTree(table, last) || (isBeside && followsBeside(joined, table))) &&
      this.pending.every((placed) => inCells.has(placed) || isFootnote(placed, last)) &&
      continues(joined, table)
    );
  }

  /** Tells a line between the open table and one with its columns that may be a row of both. */
  private noteTorn(table: PageTable, inCells: ReadonlyMap<PlacedLine, JoinedCell>): void {
    const { open } = this;
    if (!open || !this.join) return;
    const between = this.pending.filter((placed) => !inCells.has(placed) && !isFootnote(placed, open.last));
    const torn = tornLine(open.joined, table, between);
    if (torn) this.notes.push(rowTorn(torn));
  }

  /** Ends the open table: its block, the notes between its parts, and the lines after it. */
  private close(): void {
    if (this.open) {
      this.blocks.push(...withoutCaptions(finishTable(this.open.joined)));
      this.notes.push(...this.open.joined.notes);
      const apart = this.join ? lineApart(this.open.joined, this.pending, this.rules) : undefined;
      if (apart) this.notes.push(rowTorn(apart));
    }
    this.blocks.push(
      ...paragraphsOf(this.footnotes, this.measure),
      ...paragraphsOf(this.pending, this.measure),
    );
    this.open = null;
    this.footnotes = [];
    this.pending = [];
  }
}

/** True for two tables of a page, one below the other, that are one in the structure tree: a row between has no rules. */
function isOfOneTree(table: PageTable, last: PageTable): boolean {
  const [name] = table.cells.flatMap(({ tagTable }) => tagTable ?? []);
  return (
    name !== undefined &&
    table.page === last.page &&
    table.box[1] > last.box[3] - DOCUMENT.noteOverlap &&
    last.cells.some(({ tagTable }) => tagTable === name)
  );
}

/** A frame around text is no table, nor are frames one below the other. */
function isFrame(table: PageTable): boolean {
  return table.columns.length === 2;
}

/** The tables and lines of a page from its top down, the left of two pages on a sheet first, as they may continue a table with these columns. */
function piecesOf(page: PageLayout, columns: readonly number[]): PagePiece[] {
  const tables = mergeSideBySide(page.tables.splice(0).map(unpackTable), columns);
  const gutter = gutterOf(tables.map(({ box }) => box));
  const isRight = ({ box }: PageTable): boolean => gutter !== null && box[0] > gutter;
  const pieces: { y: number; left: number; right: number; piece: PagePiece }[] = tables.map((table) => ({
    y: table.box[1],
    left: table.box[0],
    right: table.box[2],
    piece: { kind: 'table', table, isRight: isRight(table) },
  }));
  for (const line of page.lines) {
    // A line beside a table or in a gap of it follows the table.
    pieces.push({
      y: (line.top + line.bottom) / 2,
      left: line.left,
      right: line.right,
      piece: { kind: 'line', placed: { page: page.page, line } },
    });
  }
  return inReadingOrder(pieces, gutter).map(({ piece }) => piece);
}

/** Below the table on its page, and smaller than its text or marked as a note. */
function isFootnote({ page, line }: PlacedLine, table: PageTable): boolean {
  if (page !== table.page || line.top < table.box[3] - DOCUMENT.noteOverlap) return false;
  const sizes = table.cells.flatMap((cell) => cell.lines.map((each) => each.size)).sort((a, b) => a - b);
  const size = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return line.size < DOCUMENT.noteSize * size || NOTE_MARK.test(line.text);
}
