import { fold } from '../common/characters.js';
import { parseRowNumber } from '../common/numerals.js';
import type { Block, Cell, ColumnRole, ListName, Paragraph, Place, Row, Table } from '../model.js';
import { groupOf, isBareGroup } from './groups.js';
import { headingRoles, isRunTogetherHeading, listOfRoles } from './headings.js';
import { titleOf } from './titles.js';

/** A row with every column filled: by its own cells and by cells that hang down from rows above. */
export interface FilledRow {
  row: Row;
  /** The cell that shows in each column; null where there is none. */
  cells: (Cell | null)[];
  /** True for columns that a cell of a row above covers. */
  hanging: boolean[];
  /** Columns of the table. */
  columns: number;
  table: Table;
}

/** What stands in a list's region, in order. */
export type Entry =
  | { kind: 'row'; row: FilledRow }
  | { kind: 'heading'; row: FilledRow; roles: Map<number, ColumnRole | null> }
  | { kind: 'heading-text'; text: string; place: Place }
  | { kind: 'group'; text: string; place: Place }
  | { kind: 'stray'; paragraph: Paragraph };

/** A list's region of the document. */
export interface Section {
  list: ListName;
  title: Paragraph | null;
  entries: Entry[];
}

/** The document cut at its lists. */
export interface Sections {
  /** Paragraphs before the first list. */
  front: Paragraph[];
  sections: Section[];
  /** Paragraphs behind the last row of each list, but for titles. */
  back: Paragraph[];
}

/** Cuts a document into what stands before the tables and the regions of its lists. */
export function sectionsOf(blocks: readonly Block[]): Sections {
  return new Cutter(blocks).cut();
}

class Cutter {
  private readonly front: Paragraph[] = [];
  private readonly back: Paragraph[] = [];
  private readonly sections: Section[] = [];
  private current: Section | null = null;
  private title: { list: ListName; paragraph: Paragraph } | null = null;

  constructor(private readonly blocks: readonly Block[]) {}

  cut(): Sections {
    for (const [index, block] of this.blocks.entries()) {
      if (block.kind === 'paragraph') this.paragraph(block, index);
      else this.table(block);
    }
    for (const section of this.sections) this.trim(section);
    return { front: this.front, sections: this.sections, back: this.back };
  }

  private paragraph(paragraph: Paragraph, index: number): void {
    const list = titleOf(paragraph.text);
    if (list !== null && this.tableFollows(index)) {
      this.title = { list, paragraph };
      if (this.current !== null && this.current.list !== list) this.current = null;
      return;
    }
    if (this.current === null) (this.sections.length === 0 ? this.front : this.back).push(paragraph);
    else if (isRunTogetherHeading(paragraph.text)) {
      this.current.entries.push({ kind: 'heading-text', text: paragraph.text, place: paragraph.place });
    } else if (this.isGroup(paragraph.text) && this.tableFollows(index)) {
      this.current.entries.push({ kind: 'group', text: paragraph.text, place: paragraph.place });
    } else this.current.entries.push({ kind: 'stray', paragraph });
  }

  /** True for a category's row; a bare name is one only where the table has no column for it. */
  private isGroup(text: string): boolean {
    if (groupOf(text) !== null) return true;
    const heading = this.current?.entries.findLast((entry) => entry.kind === 'heading');
    if (heading?.kind !== 'heading') return false;
    return isBareGroup(text) && ![...heading.roles.values()].includes('category');
  }

  /** True where a table, or a category's line and a table, comes within the next few blocks. */
  private tableFollows(index: number): boolean {
    for (const block of this.blocks.slice(index + 1, index + 6)) {
      if (block.kind === 'table') return true;
      if (titleOf(block.text) !== null) return false;
      if (block.text.length > 60) return false;
    }
    return false;
  }

  private table(table: Table): void {
    if (this.isForeign(table)) return;
    for (const row of filledRows(table)) this.row(row);
  }

  /** A table that is no part of a list: no heading and no numbered row, such as a signature block. */
  private isForeign(table: Table): boolean {
    if (this.title !== null && this.title.list !== this.current?.list) return false;
    if (table.rows.some((row) => headingRoles(row) !== null || isTitleRow(row))) return false;
    if (this.current === null) return true;
    const numbered = table.rows.some((row) => parseRowNumber(fold(row.cells[0]?.text ?? '')) !== null);
    return !numbered && table.columns !== this.width();
  }

  private width(): number {
    const last = this.current?.entries.findLast((entry) => entry.kind === 'row' || entry.kind === 'heading');
    return last !== undefined && 'row' in last ? last.row.columns : 0;
  }

  private row(row: FilledRow): void {
    const own = row.row.cells.filter((cell) => cell.text.trim() !== '');
    if (own.length === 0) return;
    const only = own.length === 1 ? own[0] : undefined;
    if (only !== undefined) {
      const list = titleOf(only.text);
      if (list !== null) {
        this.title = {
          list,
          paragraph: { kind: 'paragraph', text: only.text, heading: null, place: only.place },
        };
        if (this.current?.list !== list) this.current = null;
        return;
      }
      if (isRunTogetherHeading(only.text) && this.current !== null) {
        this.current.entries.push({ kind: 'heading-text', text: only.text, place: only.place });
        return;
      }
      // A category across the table stands first in its row and is no number.
      if (
        only.column === 0 &&
        row.columns > 1 &&
        this.isGroup(only.text) &&
        parseRowNumber(fold(only.text)) === null
      ) {
        if (this.current === null && this.title !== null) this.open(this.title.list);
        this.current?.entries.push({ kind: 'group', text: only.text, place: only.place });
        return;
      }
    }
    const roles = headingRoles(row.row);
    if (roles !== null) return this.heading(row, roles);
    if (this.title !== null && this.title.list !== this.current?.list) this.open(this.title.list);
    this.current?.entries.push({ kind: 'row', row });
  }

  private heading(row: FilledRow, roles: Map<number, ColumnRole | null>): void {
    const said = listOfRoles(roles.values());
    const titled = this.title !== null && this.title.list !== this.current?.list ? this.title.list : null;
    if (titled !== null) this.open(titled);
    else if (this.current === null) {
      if (said === null) return;
      this.open(said);
    } else if (said !== null && said !== this.current.list && this.begins(row, said)) this.open(said);
    this.current?.entries.push({ kind: 'heading', row, roles });
  }

  /** A heading row of another list without a title begins it where that list has not been seen and the width changes. */
  private begins(row: FilledRow, list: ListName): boolean {
    return row.columns !== this.width() && !this.sections.some((section) => section.list === list);
  }

  private open(list: ListName): void {
    const before = this.sections.find((section) => section.list === list);
    // The same title above each page, or above each category's table, continues its list.
    if (before !== undefined) this.current = before;
    else {
      this.current = { list, title: this.title?.list === list ? this.title.paragraph : null, entries: [] };
      this.sections.push(this.current);
    }
  }

  /** What follows the last row of a list is no part of its table. */
  private trim(section: Section): void {
    const last = section.entries.findLastIndex((entry) => entry.kind === 'row');
    for (const entry of section.entries.splice(last + 1))
      if (entry.kind === 'stray') this.back.push(entry.paragraph);
  }
}

function isTitleRow(row: Row): boolean {
  const own = row.cells.filter((cell) => cell.text.trim() !== '');
  return own.length === 1 && titleOf(own[0]?.text ?? '') !== null;
}

/** Fills each row of a table with the cells that hang down from above. */
function* filledRows(table: Table): Generator<FilledRow> {
  const hangingCells: ({ cell: Cell; until: number } | undefined)[] = [];
  for (const [index, row] of table.rows.entries()) {
    const width = Math.max(table.columns, ...row.cells.map((cell) => cell.column + cell.columnSpan));
    const cells: (Cell | null)[] = new Array<Cell | null>(width).fill(null);
    const hanging: boolean[] = new Array<boolean>(width).fill(false);
    for (let column = 0; column < width; column++) {
      const above = hangingCells[column];
      if (above !== undefined && above.until > index) {
        cells[column] = above.cell;
        hanging[column] = true;
      }
    }
    for (const cell of row.cells) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        cells[column] = cell;
        hanging[column] = false;
        if (cell.rowSpan > 1) hangingCells[column] = { cell, until: index + cell.rowSpan };
      }
    }
    yield { row, cells, hanging, columns: table.columns, table };
  }
}
