import { addressOf } from '../../common/cell-address.js';
import { lineate } from '../../common/steps.js';
import { ORDINAL_CHARACTERS } from '../../common/vocabulary/ordinals.js';
import type { Block, Cell, Paragraph, PartPlace, Row, Table } from '../../model.js';
import { OPEN_MERGES, SHEET_TABLE_COLUMNS } from '../settings.js';
import { areRuledAlike, isDivided, TableAbove } from './continues.js';
import { limitSheet } from './sheet-size.js';
import { mention, type Merge, type Sheet, type SheetRow } from './sheet.js';

/** A cell that holds a row's number and no more: 12, 十二、. */
const ROW_NUMBER = new RegExp(`^\\s*[\\d${ORDINAL_CHARACTERS}]{1,4}[.、]?\\s*$`);

/** A name that a program gave: it says nothing of the sheet. */
const UNNAMED = /^(?:sheet|工作表|表格?)\s*\d*$/i;

/**
 * The paragraphs and tables of a sheet. A row in which one cell alone holds something is a paragraph: a title, a
 * category across the table, a sentence of the statement. Rows with more cells form tables, which a
 * paragraph ends, or an empty row, unless what is below it goes on with the table. The sheet's name comes before a table that has no paragraph above it.
 */
export function blocksOfSheet(sheet: Sheet): Block[] {
  return new Builder(sheet).build();
}

/** The first and the last column of a table. */
interface Extent {
  left: number;
  right: number;
}

class Builder {
  private readonly blocks: Block[] = [];
  private readonly merges: Merge[];
  private nextMerge = 0;
  private open: Merge[] = [];
  private rows: { row: SheetRow; merges: Merge[] }[] = [];
  /** The columns of the table above, and what its rows tell. */
  private last: Extent | null = null;
  private above: TableAbove | null = null;
  /** The table whose rows come in. */
  private table: TableAbove | null = null;

  constructor(private readonly sheet: Sheet) {
    this.merges = [...sheet.merges].sort((left, right) => left.top - right.top);
  }

  build(): Block[] {
    for (const [index, row] of this.sheet.rows.entries()) {
      const merges = this.mergesAt(row.index);
      // A row of blanks, or of what is hidden, is an empty row to whoever looks at the sheet.
      if (!this.showsSomething(row, merges)) continue;
      const next = this.sheet.rows[index + 1];
      const text = this.onlyText(row, merges);
      const only = text !== null && this.isRowOfGrid(row, text, merges, next) ? null : text;
      const last = this.rows.at(-1)?.row.index;
      // A merged cell that reaches over an empty row holds the table together.
      const apart =
        last !== undefined && this.isGap(last + 1, row.index) && !merges.some((merge) => merge.top <= last);
      if (only === null) {
        if (apart && !this.isSameTable(row, next)) this.close();
        this.rows.push({ row, merges });
        this.table ??= this.tableOf(row);
        this.table.add(row);
        continue;
      }
      this.close();
      const paragraph = this.paragraph(row, only);
      if (paragraph !== null) this.blocks.push(paragraph);
    }
    this.close();
    return this.blocks;
  }

  /** The table that a row begins: below a line of text it may have the headings of the one above. */
  private tableOf(row: SheetRow): TableAbove {
    const { above } = this;
    return new TableAbove(above?.covers(row) === true && !above.isHeadingBelow(row) ? above.heading : row);
  }

  /**
   * True where the empty rows above a row part nothing: its number follows that of the last row, they are rows of
   * the same grid that nobody filled in, or it holds what the columns above hold. A heading begins another table.
   */
  private isSameTable(row: SheetRow, next: SheetRow | undefined): boolean {
    const { table } = this;
    if (table === null) return false;
    if (table.countsOn(row, (column) => this.hides(column)) || table.isRepeatedBy(row, next)) return true;
    if (this.isRuledFrom(table.last.index + 1, row.index)) return !table.isHeadingBelow(row);
    const { rules } = this.sheet;
    const isAlike = areRuledAlike(rules.get(row.index), rules.get(table.last.index));
    return table.goesOn(row) || (isAlike && table.isItem(row));
  }

  /** True where every row is one of cells, though they are empty. */
  private isRuledFrom(from: number, to: number): boolean {
    for (let row = from; row <= to; row++) if (!isDivided(this.sheet.rules.get(row))) return false;
    return true;
  }

  /**
   * True for a row with one text that is a row of the grid all the same: rules make cells of it, and the others are
   * empty. In the column of row numbers, and above a heading, such a text is a category or a title.
   */
  private isRowOfGrid(
    { index }: SheetRow,
    column: number,
    merges: readonly Merge[],
    next: SheetRow | undefined,
  ): boolean {
    const { table } = this;
    const { rules } = this.sheet;
    if (table === null || !areRuledAlike(rules.get(index), rules.get(table.last.index))) return false;
    if (merges.some(({ left, right }) => left < right && left <= column && column <= right)) return false;
    if (next !== undefined && table.isHeadingBelow(next)) return false;
    return column > table.left || !table.isNumbered;
  }

  /** True where an empty row lies between rows; a hidden one with something in it is none. */
  private isGap(from: number, to: number): boolean {
    for (let row = from; row < to; row++) if (!this.sheet.concealed.has(row)) return true;
    return false;
  }

  /** The merged areas over a row; rows are asked for in order. */
  private mergesAt(row: number): Merge[] {
    const open = this.open.filter((merge) => merge.bottom >= row);
    for (let next = this.merges[this.nextMerge]; next !== undefined && next.top <= row;) {
      if (next.bottom >= row) open.push(next);
      next = this.merges[++this.nextMerge];
    }
    this.open = open.slice(-OPEN_MERGES);
    return this.open;
  }

  /** The column of the only cell of a row that holds something; null where there are more, or a table's row goes on. */
  private onlyText(row: SheetRow, merges: readonly Merge[]): number | null {
    let only: number | null = null;
    for (const [column, text] of row.cells) {
      if (!this.shows(row, column, text, merges)) continue;
      if (only !== null) return null;
      only = column;
    }
    if (only === null) return null;
    // Cells that hang down from above are beside it.
    if (merges.some((merge) => merge.top < row.index && this.rows.length > 0)) return null;
    const text = row.cells.get(only) ?? '';
    // A row of which nothing but the number was filled in is a row.
    if (/^\s*\d{1,4}\s*$/.test(text) && this.rows.length > 0) return null;
    return only;
  }

  private showsSomething(row: SheetRow, merges: readonly Merge[]): boolean {
    // Below a row of the table, what hangs down from it is beside the text that a merged cell covers.
    const hanging = this.rows.length > 0 && merges.some((merge) => merge.top < row.index);
    for (const [column, text] of row.cells) {
      if (hanging ? text.trim() !== '' && !this.hides(column) : this.shows(row, column, text, merges))
        return true;
    }
    return merges.some((merge) => this.emerges(merge));
  }

  /** True for a cell in which a person sees something. */
  private shows(row: SheetRow, column: number, text: string, merges: readonly Merge[]): boolean {
    return text.trim() !== '' && !this.hides(column) && !this.isCovered(row.index, column, merges);
  }

  /** True for a merged area that begins in a hidden row, with a text: it shows below. */
  private emerges({ top, left }: Merge): boolean {
    return (this.sheet.concealed.get(top)?.cells.get(left) ?? '').trim() !== '';
  }

  private isCovered(row: number, column: number, merges: readonly Merge[]): boolean {
    return merges.some(
      (merge) =>
        column >= merge.left && column <= merge.right && (merge.top !== row || merge.left !== column),
    );
  }

  private paragraph(row: SheetRow, column: number): Paragraph | null {
    const text = lineate(row.cells.get(column) ?? '').replaceAll('\n', ' ');
    if (text === '') return null;
    return { kind: 'paragraph', text, heading: null, place: this.place(row.index, column) };
  }

  private close(): void {
    const { rows } = this;
    this.rows = [];
    const first = rows[0];
    if (first === undefined) return;
    const extent = this.extent(rows);
    for (const { row, merges } of rows) this.noteBeyond(row, merges, extent);
    limitSheet('grid', rows.length * (extent.right - extent.left + 1));
    const table: Table = {
      kind: 'table',
      method: 'sheet',
      columns: this.shown(extent.left, extent.right),
      rows: rows.map(({ row, merges }, index) => this.row(rows, index, row, merges, extent)),
      place: this.place(first.row.index, extent.left),
    };
    if (this.blocks.length === 0 && !UNNAMED.test(this.sheet.name.trim())) {
      const { name } = this.sheet;
      this.blocks.push({ kind: 'paragraph', text: name, heading: null, place: this.place(0, 0) });
    }
    this.blocks.push(table);
    this.last = extent;
    this.above = this.table;
    this.table = null;
  }

  /** Notes what a row shows to the right of its table, which is cut: it may not be lost in silence. */
  private noteBeyond(row: SheetRow, merges: readonly Merge[], { right }: Extent): void {
    for (const [column, text] of row.cells)
      if (column > right && this.shows(row, column, text, merges))
        mention(this.sheet.beyond, addressOf(row.index, column));
  }

  /**
   * The columns of a table. Where a paragraph parts a table, the rows below it begin with a number, and have the
   * columns of those above, though the last may be empty in all of them.
   */
  private extent(rows: Builder['rows']): Extent {
    let left = Infinity;
    let right = 0;
    for (const { row, merges } of rows) {
      for (const [column, text] of row.cells) {
        if (!this.shows(row, column, text, merges)) continue;
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
      for (const merge of merges) {
        if (merge.top !== row.index ? !this.emerges(merge) : !row.cells.get(merge.left)?.trim()) continue;
        left = Math.min(left, merge.left);
        right = Math.max(right, Math.min(merge.right, merge.left + SHEET_TABLE_COLUMNS - 1));
      }
    }
    const { last } = this;
    const begins = rows[0]?.row.cells.get(last?.left ?? left) ?? '';
    if (last !== null && right <= last.right) {
      if (ROW_NUMBER.test(begins) || (left >= last.left && this.followsTable(rows))) return last;
    }
    return { left, right: Math.min(right, left + SHEET_TABLE_COLUMNS - 1) };
  }

  /** True where rows below a paragraph go on with the table above it, so that they have its columns. */
  private followsTable(rows: Builder['rows']): boolean {
    const first = rows[0]?.row;
    const { above } = this;
    if (first === undefined || above === null || above.isHeadingBelow(first)) return false;
    const { rules } = this.sheet;
    return areRuledAlike(rules.get(first.index), rules.get(above.last.index)) || above.goesOn(first);
  }

  private row(
    rows: Builder['rows'],
    index: number,
    row: SheetRow,
    merges: readonly Merge[],
    { left, right }: Extent,
  ): Row {
    const cells: Cell[] = [];
    let shown = 0;
    for (let column = left; column <= right; column++) {
      if (this.hides(column)) continue;
      const merge = merges.find((each) => column >= each.left && column <= each.right);
      const at = shown++;
      if (merge !== undefined && !this.begins(merge, rows, index, column, left)) continue;
      cells.push({
        row: index,
        column: at,
        rowSpan: merge === undefined ? 1 : spanOf(rows, index, merge.bottom),
        columnSpan: merge === undefined ? 1 : this.shown(column, Math.min(merge.right, right)),
        text: lineate(this.textAt(row, column, merge)),
        place: this.place(row.index, column),
      });
    }
    const made: Row = { cells, place: this.place(row.index, left) };
    if (this.sheet.breaks.has(row.index)) made.startsPage = true;
    return made;
  }

  /** True where a merged area shows first: its own first row and column, or the first of them that are shown. */
  private begins(merge: Merge, rows: Builder['rows'], index: number, column: number, left: number): boolean {
    for (let before = Math.max(merge.left, left); before < column; before++) {
      if (!this.hides(before)) return false;
    }
    return (rows[index - 1]?.row.index ?? -1) < merge.top;
  }

  private textAt(row: SheetRow, column: number, merge: Merge | undefined): string {
    if (merge === undefined) return row.cells.get(column) ?? '';
    const top = merge.top === row.index ? row : this.sheet.concealed.get(merge.top);
    return (top ?? row).cells.get(merge.left) ?? '';
  }

  private hides(column: number): boolean {
    return this.sheet.hidden.has(column);
  }

  /** Columns that are shown, both ends counted. */
  private shown(from: number, to: number): number {
    let count = 0;
    for (let column = from; column <= to; column++) if (!this.hides(column)) count++;
    return count;
  }

  private place(row: number, column: number): PartPlace {
    return { kind: 'part', part: this.sheet.name, path: addressOf(row, column) };
  }
}

/** Shown rows from `index` on that a merged area reaches over. */
function spanOf(rows: Builder['rows'], index: number, bottom: number): number {
  let low = index;
  let high = rows.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rows[middle]?.row.index ?? 0) <= bottom) low = middle;
    else high = middle - 1;
  }
  return low - index + 1;
}
