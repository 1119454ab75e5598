import { fold } from '../../common/characters.js';
import { parseRowNumber } from '../../common/numerals.js';
import type { Block, Cell, ColumnRole, ListName, Paragraph, Place, Row, Table } from '../../model.js';
import { groupOf, groupRowOf, isBareGroup, isNumberedInDigits } from './group-rows.js';
import { gluedHeading, headingRoles, isRunTogetherHeading, listOfRoles } from './headings.js';
import { sumOf, type Sum } from './sum-rows.js';
import { titleOf } from '../document/titles.js';
import {
  HEADING_SEARCH_ROWS,
  LINE_ABOVE_TABLE_CHARACTERS,
  MISNAMED_TITLE_BLOCKS,
  TITLE_TO_TABLE_BLOCKS,
} from '../settings.js';

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

/** What a list's region holds, in order. */
export type Entry =
  | { kind: 'row'; row: FilledRow }
  /** `glued`: the row below has run into its last cell. */
  | { kind: 'heading'; row: FilledRow; roles: Map<number, ColumnRole | null>; glued: boolean }
  | { kind: 'heading-text'; text: string; place: Place }
  | { kind: 'group'; text: string; place: Place }
  | ({ kind: 'sum'; place: Place } & Sum)
  | { kind: 'stray'; paragraph: Paragraph };

/** A list's region of the document. */
export interface Section {
  list: ListName;
  title: Paragraph | null;
  /** Paragraphs between the list's title and its first row, but for those of categories. */
  intro: Paragraph[];
  entries: Entry[];
}

/** The document cut at its lists. */
export interface Sections {
  /** Paragraphs before the first list. */
  front: Paragraph[];
  sections: Section[];
  /** Paragraphs after the last row of each list, but for titles. */
  back: Paragraph[];
  /** The list whose table comes before each of these. */
  above: ReadonlyMap<Paragraph, ListName>;
}

/** Cuts a document into what comes before the tables and the regions of its lists. */
export function sectionsOf(blocks: readonly Block[]): Sections {
  return new Cutter(blocks).cut();
}

class Cutter {
  private readonly front: Paragraph[] = [];
  private readonly back: Paragraph[] = [];
  private readonly above = new Map<Paragraph, ListName>();
  private readonly sections: Section[] = [];
  private current: Section | null = null;
  private title: { list: ListName; paragraph: Paragraph } | null = null;
  /** What comes below a title whose list has not begun. */
  private waiting: Extract<Entry, { kind: 'group' | 'heading-text' | 'stray' }>[] = [];

  /** The lists of titles above the table of another list. */
  private readonly misnamed: ReadonlyMap<Paragraph, ListName>;

  constructor(private readonly blocks: readonly Block[]) {
    this.misnamed = misnamedTitles(blocks);
  }

  cut(): Sections {
    for (const [index, block] of this.blocks.entries()) {
      if (block.kind === 'paragraph') this.paragraph(block, index);
      else this.table(block);
    }
    this.giveUp();
    for (const section of this.sections) this.trim(section);
    return { front: this.front, sections: this.sections, back: this.back, above: this.above };
  }

  private paragraph(paragraph: Paragraph, index: number): void {
    const list = titleOf(paragraph.text);
    if (list !== null && (this.tableFollows(index) || this.tableOfListFollows(index, list))) {
      this.begin(this.misnamed.get(paragraph) ?? list, paragraph);
      return;
    }
    const { text, place } = paragraph;
    const sum = sumOf([text]);
    if (this.current === null && this.title !== null) {
      const isGroup = groupOf(text) !== null && sum === null && this.blocks[index + 1]?.kind === 'table';
      if (isRunTogetherHeading(text)) this.waiting.push({ kind: 'heading-text', text, place });
      else this.waiting.push(isGroup ? { kind: 'group', text, place } : { kind: 'stray', paragraph });
    } else if (this.current === null) this.aside(paragraph);
    else if (sum !== null && this.current.entries.length > 0) {
      this.current.entries.push({ kind: 'sum', ...sum, place });
    } else if (isRunTogetherHeading(paragraph.text)) {
      this.current.entries.push({ kind: 'heading-text', text: paragraph.text, place: paragraph.place });
    } else if (this.isGroup(paragraph.text) && this.tableFollows(index)) {
      this.current.entries.push({ kind: 'group', text: paragraph.text, place: paragraph.place });
    } else this.current.entries.push({ kind: 'stray', paragraph });
  }

  /** A title: its list begins with the next row. */
  private begin(list: ListName, paragraph: Paragraph): void {
    this.giveUp();
    this.title = { list, paragraph };
    if (this.current?.list !== list) this.current = null;
  }

  /** What stood below a title without a table is no part of a list. */
  private giveUp(): void {
    for (const entry of this.waiting) {
      this.aside(
        entry.kind === 'stray'
          ? entry.paragraph
          : { kind: 'paragraph', text: entry.text, heading: null, place: entry.place },
      );
    }
    this.waiting = [];
  }

  private aside(paragraph: Paragraph): void {
    (this.sections.length === 0 ? this.front : this.back).push(paragraph);
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
    for (const block of this.blocks.slice(index + 1, index + 1 + TITLE_TO_TABLE_BLOCKS)) {
      if (block.kind === 'table') return true;
      if (titleOf(block.text) !== null) return false;
      if (block.text.length > LINE_ABOVE_TABLE_CHARACTERS) return false;
    }
    return false;
  }

  /** True where the next table is of this list by its heading row: then long paragraphs may be between. */
  private tableOfListFollows(index: number, list: ListName): boolean {
    for (const block of this.blocks.slice(index + 1, index + 1 + TITLE_TO_TABLE_BLOCKS)) {
      if (block.kind === 'paragraph') {
        if (titleOf(block.text) !== null) return false;
        continue;
      }
      const roles = block.rows
        .slice(0, HEADING_SEARCH_ROWS)
        .map(headingRoles)
        .find((each) => each !== null);
      return roles != null && listOfRoles(roles.values()) === list;
    }
    return false;
  }

  private table(table: Table): void {
    if (this.isForeign(table)) return;
    const inDigits = isNumberedInDigits(table);
    for (const row of filledRows(table)) this.row(row, inDigits);
  }

  /** A table that is no part of a list: no heading and no numbered row, such as a signature block. */
  private isForeign(table: Table): boolean {
    if (this.title !== null && this.title.list !== this.current?.list) return false;
    if (table.rows.some((row) => headingRoles(row) !== null || isTitleRow(row))) return false;
    if (this.current !== null && table.rows.every((row) => sumOfRow(row) !== null)) return false;
    if (this.current === null) return true;
    const numbered = table.rows.some((row) => parseRowNumber(fold(row.cells[0]?.text ?? '')) !== null);
    return !numbered && table.columns !== this.width();
  }

  private width(): number {
    const last = this.current?.entries.findLast((entry) => entry.kind === 'row' || entry.kind === 'heading');
    return last !== undefined && 'row' in last ? last.row.columns : 0;
  }

  /** A row of a table; `inDigits`: that table's rows have numbers in digits. */
  private row(row: FilledRow, inDigits: boolean): void {
    const own = row.row.cells.filter((cell) => cell.text.trim() !== '');
    if (own.length === 0) return;
    const only = onlyCell(own);
    if (only !== undefined) {
      const list = titleOf(only.text);
      if (list !== null) {
        this.begin(list, { kind: 'paragraph', text: only.text, heading: null, place: only.place });
        return;
      }
      if (isRunTogetherHeading(only.text) && this.current !== null) {
        this.current.entries.push({ kind: 'heading-text', text: only.text, place: only.place });
        return;
      }
      // A category across the table comes first in its row and is no number.
      if (
        only.column === 0 &&
        row.columns > 1 &&
        this.isGroup(only.text) &&
        sumOf([only.text]) === null &&
        parseRowNumber(fold(only.text)) === null
      )
        return this.group(only.text, only.place);
    }
    const group = groupRowOf(row.row, inDigits);
    if (group !== null) return this.group(group, own[0]?.place ?? row.row.place);
    const sum = sumOfRow(row.row);
    if (sum !== null) {
      this.current?.entries.push({ kind: 'sum', ...sum, place: own[0]?.place ?? row.row.place });
      return;
    }
    const roles = headingRoles(row.row);
    if (roles !== null) return this.heading(row, roles);
    const glued = gluedHeading(row.row);
    if (glued !== null) {
      const heading = headingRoles(glued.heading);
      if (heading !== null) this.heading(filled(glued.heading, row.table), heading, true);
      return this.row(filled(glued.row, row.table), inDigits);
    }
    if (this.title !== null && this.title.list !== this.current?.list) this.open(this.title.list);
    this.current?.entries.push({ kind: 'row', row });
  }

  private group(text: string, place: Place): void {
    if (this.current === null && this.title !== null) this.open(this.title.list);
    this.current?.entries.push({ kind: 'group', text, place });
  }

  private heading(row: FilledRow, roles: Map<number, ColumnRole | null>, glued = false): void {
    const said = listOfRoles(roles.values());
    const titled = this.title !== null && this.title.list !== this.current?.list ? this.title.list : null;
    if (titled !== null) this.open(titled);
    else if (this.current === null) {
      if (said === null) return;
      this.open(said);
    } else if (said !== null && said !== this.current.list && this.begins(row, said)) {
      // The title of the list before is not this one's.
      this.title = null;
      this.open(said);
    }
    this.current?.entries.push({ kind: 'heading', row, roles, glued });
  }

  /**
   * A heading row of another list without a title begins it where that list has not been seen and no heading row of
   * this one is as wide: the rows of several lists may be in one table.
   */
  private begins(row: FilledRow, list: ListName): boolean {
    if (this.sections.some((section) => section.list === list)) return false;
    const width = widthOf(row.row);
    return !(this.current?.entries ?? []).some(
      (entry) => entry.kind === 'heading' && widthOf(entry.row.row) === width,
    );
  }

  private open(list: ListName): void {
    const before = this.sections.find((section) => section.list === list);
    // The same title above each page, or above each category's table, continues its list.
    if (before !== undefined) this.current = before;
    else {
      const title = this.title?.list === list ? this.title.paragraph : null;
      this.current = { list, title, intro: [], entries: [] };
      this.sections.push(this.current);
    }
    if (this.title?.list !== list) return this.giveUp();
    for (const entry of this.waiting) {
      if (entry.kind === 'stray') this.current.intro.push(entry.paragraph);
      else this.current.entries.push(entry);
    }
    this.waiting = [];
  }

  /** What follows the last row of a list is no part of its table. */
  private trim(section: Section): void {
    const last = section.entries.findLastIndex((entry) => entry.kind === 'row' || entry.kind === 'sum');
    for (const entry of section.entries.splice(last + 1)) {
      if (entry.kind !== 'stray') continue;
      this.back.push(entry.paragraph);
      this.above.set(entry.paragraph, section.list);
    }
  }
}

/**
 * The titles whose table has the columns of another list, each with that list: a title was copied, or two of them
 * were exchanged. Columns that any list may have tell nothing, and so do columns where another title has that table.
 */
function misnamedTitles(blocks: readonly Block[]): Map<Paragraph, ListName> {
  const titles = blocks.flatMap((block, index) => {
    const named = block.kind === 'paragraph' ? titleOf(block.text) : null;
    const table = blocks
      .slice(index + 1, index + 1 + MISNAMED_TITLE_BLOCKS)
      .find((each) => each.kind === 'table');
    if (block.kind !== 'paragraph' || named === null || table === undefined) return [];
    const roles = firstRoles(table);
    return roles === null ? [] : [{ paragraph: block, named, roles: new Set(roles.values()) }];
  });
  const found = new Map<Paragraph, ListName>();
  const rightly = (list: ListName): boolean =>
    titles.some(({ named, roles }) => named === list && surely(roles) === list);
  for (const { paragraph, named, roles } of titles) {
    const list = surely(roles);
    if (list !== null && list !== named && !rightly(list)) found.set(paragraph, list);
  }
  // The columns of the basic list are those of any list that is cut short: it takes a title that is another table's
  // or that is left over, where it has none of its own.
  if (titles.some(({ paragraph, named }) => named === 'basic' && !found.has(paragraph))) return found;
  const basic = titles.filter(({ paragraph, named, roles }) => {
    const free = found.size > 0 || rightly(named);
    return free && named !== 'basic' && !found.has(paragraph) && listOfRoles(roles) === 'basic';
  });
  const [only] = basic;
  if (only !== undefined && basic.length === 1) found.set(only.paragraph, 'basic');
  return found;
}

/** The roles of the first heading row of a table. */
function firstRoles({ rows }: Table): ReturnType<typeof headingRoles> {
  for (const row of rows) {
    const roles = headingRoles(row);
    if (roles !== null) return roles;
  }
  return null;
}

/** The list that alone has such columns. */
function surely(roles: ReadonlySet<ColumnRole | null>): ListName | null {
  if (roles.has('superiorDuties') && roles.has('townshipDuties')) return 'cooperative';
  return roles.has('handover') || roles.has('receiver') ? 'recovered' : null;
}

function isTitleRow(row: Row): boolean {
  return titleOf(onlyCell(row.cells.filter((cell) => cell.text.trim() !== ''))?.text ?? '') !== null;
}

/** The cell that a row shows across the table: its only one, or one that is repeated in each column. */
function onlyCell(own: readonly Cell[]): Cell | undefined {
  const [first, ...rest] = own;
  return rest.every((cell) => fold(cell.text) === fold(first?.text ?? '')) ? first : undefined;
}

function sumOfRow(row: Row): Sum | null {
  return sumOf(row.cells.map((cell) => cell.text));
}

/** Up to where the cells of a row show something. */
function widthOf(row: Row): number {
  return Math.max(
    0,
    ...row.cells.map((cell) => (cell.text.trim() === '' ? 0 : cell.column + cell.columnSpan)),
  );
}

/** A row by itself, without cells that hang down. */
function filled(row: Row, table: Table): FilledRow {
  const [only] = filledRows({ ...table, rows: [row] });
  return only as FilledRow;
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
