import { say } from '../../common/result.js';
import type { Cell, PartPlace, Row } from '../../model.js';
import { Problem } from '../problem.js';
import { DATA_ROWS, LAYOUT_ROW_CELLS, LAYOUT_TABLE_ROWS, WORD_GRID_COLUMNS } from '../settings.js';
import { Columns, type GridRange } from './columns.js';
import type { Origins } from './origins.js';
import { cellText, type RawParagraph, type StoryPiece } from './pieces.js';

/** A cell with something in it is beyond the columns of its table: it is not dropped in silence. */
function tooWide(): Problem {
  return new Problem(
    'too-complex',
    say(
      `Word 表格超过 ${WORD_GRID_COLUMNS} 列，未能读取`,
      `a table of the Word document has more than ${WORD_GRID_COLUMNS} columns`,
    ),
  );
}

/** A cell as it is read. */
export interface RawCell extends GridRange {
  text: string;
  /** Where the text begins within the cell: `p1`. */
  tail: string;
  /** It is covered by the cell above. */
  continued: boolean;
  /** Kept only where the table may turn out to lay out the page. */
  pieces: StoryPiece[];
  /** Its paragraphs, for who asked where their text comes from. */
  paragraphs: RawParagraph[] | null;
}

interface RawRow {
  cells: RawCell[];
  startsPage: boolean;
}

/** The row that is being read. */
export interface OpenRow {
  cells: RawCell[];
  /** Grid columns that are taken so far, those left out before the first cell included. */
  used: number;
  /** The row is not shown: deleted, or hidden. */
  dropped: boolean;
  startsPage: boolean;
  /** A cell holds a table. */
  nested: boolean;
}

/** A `w:tbl` as it is read (ECMA-376-1, 17.4). */
export class TableBuilder {
  readonly widths: number[] = [];
  row: OpenRow | null = null;
  private readonly rows: RawRow[] = [];
  /** Grid columns below which a merged cell is open, with the cell's end. */
  private open = new Map<number, number>();
  private next = new Map<number, number>();
  private nested = false;
  /** The rows of the largest table within a cell. */
  private largest = 0;
  /** Rows with text in two cells or more, and no table within: none where the first row is another. */
  private plain = 0;
  /** Rows that are wide. */
  private wide = 0;

  constructor(
    readonly path: string,
    private readonly startsPage: boolean,
    private readonly origins: Origins | null = null,
  ) {}

  /** How many rows there are. */
  get count(): number {
    return this.rows.length;
  }

  /** `w:tr`. */
  openRow(): OpenRow {
    this.next = new Map();
    const startsPage = this.startsPage && this.rows.length === 0;
    this.row = { cells: [], used: 0, dropped: false, startsPage, nested: false };
    return this.row;
  }

  /** True where a cell that begins at a grid column and says that it goes on is covered by one above. */
  isCovered(start: number): boolean {
    return this.open.has(start);
  }

  /** `</w:tc>`. Throws Problem: too-complex, where a cell has no column. */
  addCell(
    pieces: StoryPiece[],
    { span, merge, continued }: { span: number; merge: 'none' | 'start' | 'continue'; continued: boolean },
  ): void {
    const { row } = this;
    if (row === null) return;
    if (row.used >= WORD_GRID_COLUMNS) {
      if (cellText(pieces) !== '') throw tooWide();
      return;
    }
    const start = row.used;
    const end = Math.min(start + Math.max(1, span), WORD_GRID_COLUMNS);
    row.used = end;
    if (merge !== 'none') this.next.set(start, end);
    const first = pieces.find((piece) => piece.kind === 'table' || piece.text.trim() !== '');
    const path = first?.place.kind === 'part' ? first.place.path : '';
    for (const piece of pieces) {
      if (piece.kind !== 'table') continue;
      this.nested = row.nested = true;
      this.largest = Math.max(this.largest, piece.rows.length);
    }
    row.cells.push({
      start,
      end,
      continued,
      text: cellText(pieces),
      tail: /(?:p|t)\d+(?:\.box.*)?$/.exec(path)?.[0] ?? 'p1',
      pieces,
      paragraphs: this.origins?.paragraphsOf(pieces) ?? null,
    });
  }

  /** A cell that is merged to its left neighbour in the old way (`w:hMerge`). */
  widen(span: number): void {
    const last = this.row?.cells.at(-1);
    if (this.row === null || last === undefined) return;
    this.row.used = Math.min(this.row.used + span, WORD_GRID_COLUMNS);
    last.end = this.row.used;
  }

  /** `</w:tr>`. */
  closeRow(): void {
    const { row } = this;
    this.row = null;
    if (row === null || row.dropped || row.cells.length === 0) return;
    this.open = this.next;
    if (row.cells.length > LAYOUT_ROW_CELLS) this.wide++;
    const plain = !row.nested && row.cells.filter(({ text }) => text !== '').length > 1;
    if (plain && (this.plain > 0 || this.rows.length === 0)) this.plain++;
    if (this.wide > LAYOUT_TABLE_ROWS) for (const cell of row.cells) cell.pieces = [];
    this.rows.push({ cells: row.cells, startsPage: row.startsPage });
  }

  /**
   * `</w:tbl>`: the table, or the content of its cells where it only lays out the page (one column, or a frame
   * around another table).
   */
  finish(place: PartPlace): StoryPiece[] {
    if (this.rows.length === 0) return [];
    if (this.laysOut()) return this.rows.flatMap((row) => row.cells.flatMap((cell) => cell.pieces));
    const columns = new Columns(
      this.rows.map((row) => row.cells),
      this.widths,
    );
    const rows: Row[] = [];
    /** The cell that shows at each column, where it may go on in the row below. */
    let above: (Cell | undefined)[] = [];
    for (const [index, raw] of this.rows.entries()) {
      const placed = columns.place(raw.cells);
      const path = `${this.path}.r${index + 1}`;
      const row: Row = { cells: [], place: { ...place, path } };
      const shown: (Cell | undefined)[] = [];
      let end = 0;
      for (const [order, cell] of raw.cells.entries()) {
        const { column, span } = placed?.[order] ?? { column: end, span: 1 };
        end = column + span;
        const over = cell.continued ? above[column] : undefined;
        if (over !== undefined) {
          over.rowSpan = index - over.row + 1;
          shown[column] = over;
          continue;
        }
        const own: Cell = {
          row: index,
          column,
          rowSpan: 1,
          columnSpan: span,
          text: cell.text,
          place: { ...place, path: `${path}.c${column + 1}.${cell.tail}` },
        };
        if (cell.paragraphs !== null) this.origins?.cells.set(own, cell.paragraphs);
        row.cells.push(own);
        shown[column] = own;
      }
      if (raw.startsPage) row.startsPage = true;
      rows.push(row);
      above = shown;
    }
    return [{ kind: 'table', method: 'markup', columns: columns.count, rows, place }];
  }

  private laysOut(): boolean {
    const widest = this.rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
    if (widest < 2) return true;
    // A data table with a small table in a cell, as in HTML.
    const data = this.plain >= DATA_ROWS && this.plain >= this.largest;
    return this.nested && this.wide <= LAYOUT_TABLE_ROWS && !data;
  }
}
