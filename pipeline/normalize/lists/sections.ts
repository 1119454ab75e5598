import { largest } from '../../common/arrays.js';
import { fold } from '../../common/characters.js';
import { parseRowNumber } from '../../common/numerals.js';
import { OTHER_NOUNS } from '../../common/vocabulary/other-lists.js';
import { DOCUMENT_TITLE } from '../../common/vocabulary/titles.js';
import type { Block, Cell, ColumnRole, ListName, Note, Paragraph, Place, Row, Table } from '../../model.js';
import {
  listOfShortName,
  otherOfShortName,
  otherTitleOf,
  type OtherTitle,
} from '../document/other-titles.js';
import { withContentsAsLines } from '../document/contents-table.js';
import { filledRows, type FilledRow } from './filled-rows.js';
import { groupOf, groupRowOf, isBareGroup, isNumberedInDigits } from './group-rows.js';
import { gluedHeading, headingRoles, isRunTogetherHeading, listOfRoles } from './headings.js';
import { otherKey, type ListKey } from './list-key.js';
import { splitByListColumn, type SharedList } from './list-column.js';
import { sumOf, type Sum } from './sum-rows.js';
import { summaryOf } from '../stated/summary-table.js';
import { titleOf } from '../document/titles.js';
import {
  HEADING_SEARCH_ROWS,
  LINE_ABOVE_TABLE_CHARACTERS,
  LIST_TITLE_CHARACTERS,
  MISNAMED_TITLE_BLOCKS,
  SUMMARY_ROWS,
  TITLE_TO_TABLE_BLOCKS,
} from '../settings.js';

const TITLE_NOUN = new RegExp(`事项|(?:${OTHER_NOUNS})$`);
const DOCUMENT = new RegExp(DOCUMENT_TITLE);

export type { FilledRow } from './filled-rows.js';

/** What a list's region holds, in order. */
export type Entry =
  | { kind: 'row'; row: FilledRow }
  /** `glued`: the row below has run into its last cell. */
  | { kind: 'heading'; row: FilledRow; roles: Map<number, ColumnRole | null>; glued: boolean }
  | { kind: 'heading-text'; text: string; place: Place }
  /** `inTable`: it is a row of a table, not a line above one. */
  | { kind: 'group'; text: string; place: Place; inTable?: true }
  | ({ kind: 'sum'; place: Place } & Sum)
  | { kind: 'stray'; paragraph: Paragraph };

/** A list's region of the document. */
export interface Section {
  list: ListName;
  title: Paragraph | null;
  /** Its rows are of a table that several lists share, with a column that names the list of each row. */
  shared: boolean;
  /** Paragraphs between the list's title and its first row, but for those of categories. */
  intro: Paragraph[];
  entries: Entry[];
}

/** The region of a list that is none of the three. */
export interface OtherSection {
  name: string;
  title: Paragraph;
  shared: boolean;
  /** Paragraphs between its title and its first row. */
  intro: Paragraph[];
  entries: Extract<Entry, { kind: 'row' | 'group' | 'sum' }>[];
}

/** A table that only sums the lists up, and the line right above it: its rows are of no list. */
export interface Summary {
  table: Table;
  title: Paragraph | null;
}

/** The document cut at its lists. */
export interface Sections {
  /** Paragraphs before the first list. */
  front: Paragraph[];
  sections: Section[];
  /** The lists that are none of the three, in the order of the document. */
  others: OtherSection[];
  summaries: Summary[];
  /** What is to be told of how tables were cut. */
  notes: Note[];
  /** Paragraphs after the last row of each list, but for titles. */
  back: Paragraph[];
  /** The list whose table comes before each of these. */
  above: ReadonlyMap<Paragraph, ListKey>;
}

/** Cuts a document into what comes before the tables and the regions of its lists. */
export function sectionsOf(printed: readonly Block[]): Sections {
  const blocks = withContentsAsLines(printed);
  const summaries = summariesOf(blocks);
  const summing = new Set<Block>(summaries.map(({ table }) => table));
  const { blocks: rest, lists, notes } = splitByListColumn(blocks.filter((block) => !summing.has(block)));
  return { ...new Cutter(rest, lists).cut(), summaries, notes };
}

function summariesOf(blocks: readonly Block[]): Summary[] {
  return blocks.flatMap((block, index) => {
    const above = blocks[index - 1];
    const title = above?.kind === 'paragraph' ? above : null;
    if (block.kind !== 'table' || block.rows.length > SUMMARY_ROWS) return [];
    if (summaryOf(block, titleOf(title?.text ?? '')) === null) return [];
    return [{ table: block, title }];
  });
}

class Cutter {
  private readonly front: Paragraph[] = [];
  private readonly back: Paragraph[] = [];
  private readonly above = new Map<Paragraph, ListKey>();
  private readonly sections: Section[] = [];
  private readonly others: OtherSection[] = [];
  private current: Section | null = null;
  /** The list beside the three whose rows come now. */
  private other: OtherSection | null = null;
  /** The sheet whose title has been seen. */
  private titledSheet: string | null = null;
  private title: { list: ListName; paragraph: Paragraph } | null = null;
  /** What comes below a title whose list has not begun. */
  private waiting: Extract<Entry, { kind: 'group' | 'heading-text' | 'stray' }>[] = [];

  /** The lists of titles above the table of another list. */
  private readonly misnamed: ReadonlyMap<Paragraph, ListName>;

  constructor(
    private readonly blocks: readonly Block[],
    /** The list of each table that was cut out of one that several lists share. */
    private readonly shared: ReadonlyMap<Table, SharedList>,
  ) {
    this.misnamed = misnamedTitles(blocks);
  }

  cut(): Omit<Sections, 'summaries' | 'notes'> {
    for (const [index, block] of this.blocks.entries()) {
      if (block.kind === 'paragraph') this.paragraph(block, index);
      else this.table(block);
    }
    this.giveUp();
    for (const section of this.sections) this.trim(section);
    const { front, sections, others, back, above } = this;
    return {
      front,
      sections,
      others: others.filter(({ entries }) => entries.some(({ kind }) => kind === 'row')),
      back,
      above,
    };
  }

  private paragraph(paragraph: Paragraph, index: number): void {
    const list = titleOf(paragraph.text) ?? listOfTab(paragraph);
    if (list !== null && (this.tableFollows(index) || this.tableOfListFollows(index, list))) {
      this.begin(this.misnamed.get(paragraph) ?? list, paragraph);
      return;
    }
    const other = otherTitleOf(paragraph.text) ?? otherOfTab(paragraph);
    if (other !== null && this.tableFollows(index) && this.isOther(other, index)) {
      this.beginOther(other, paragraph);
      return;
    }
    if (this.other !== null) return this.besideOther(this.other, paragraph, index);
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
    this.other = null;
    this.titledSheet = sheetOf(paragraph);
    this.title = { list, paragraph };
    if (this.current?.list !== list) this.current = null;
  }

  /** The title of a list beside the three: the list above has ended, and a title without a table is none. */
  private beginOther({ name }: OtherTitle, title: Paragraph): OtherSection {
    this.giveUp();
    this.title = null;
    this.current = null;
    this.titledSheet = sheetOf(title);
    const before = this.others.find((each) => each.name === name);
    this.other = before ?? { name, title, shared: false, intro: [], entries: [] };
    if (before === undefined) this.others.push(this.other);
    return this.other;
  }

  /** A paragraph below the title of another list: a category above a further table of it, or text. */
  private besideOther(other: OtherSection, paragraph: Paragraph, index: number): void {
    const { text, place } = paragraph;
    const sum = sumOf([text]);
    if (sum !== null && other.entries.length > 0) other.entries.push({ kind: 'sum', ...sum, place });
    else if (groupOf(text) !== null && sum === null && this.blocks[index + 1]?.kind === 'table')
      other.entries.push({ kind: 'group', text, place });
    else if (other.entries.length === 0) other.intro.push(paragraph);
    else {
      this.back.push(paragraph);
      this.above.set(paragraph, otherKey(other.name));
    }
  }

  /**
   * True where the table below a title is of another list: surely, or as its columns are those neither of the list
   * above nor of one that is still to come.
   */
  private isOther({ sure }: OtherTitle, index: number): boolean {
    if (sure) return true;
    if (this.sections.length === 0 || (this.title !== null && this.title.list !== this.current?.list))
      return false;
    const table = this.blocks.slice(index + 1).find((block) => block.kind === 'table');
    const cells = table === undefined ? '' : headingText(table.rows[0]);
    const roles = table === undefined ? null : firstRoles(table);
    const list = roles === null ? null : surely(new Set(roles.values()));
    if (list !== null && !this.sections.some((section) => section.list === list)) return false;
    const above = this.current?.entries.find((entry) => entry.kind === 'heading');
    return above?.kind !== 'heading' || headingText(above.row.row) !== cells;
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
      if (titleOf(block.text) !== null || otherTitleOf(block.text)?.sure === true) return false;
      if (block.text.length > LINE_ABOVE_TABLE_CHARACTERS) return false;
    }
    return false;
  }

  /** True where the next table is of this list by its heading row: then long paragraphs may be between. */
  private tableOfListFollows(index: number, list: ListName): boolean {
    for (const block of this.blocks.slice(index + 1, index + 1 + TITLE_TO_TABLE_BLOCKS)) {
      if (block.kind === 'paragraph') {
        if (titleOf(block.text) !== null || otherTitleOf(block.text)?.sure === true) return false;
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
    const shared = this.shared.get(table);
    if (shared !== undefined) this.openShared(shared, table);
    else this.nameOfTab(table);
    if (this.other !== null && !continues(this.other, table)) this.other = null;
    if (this.other === null && this.isForeign(table)) return;
    const inDigits = isNumberedInDigits(table);
    for (const row of filledRows(table)) this.row(row, inDigits);
  }

  /** The rows of one list out of a table that several share: its title, if any, is that of all of them. */
  private openShared(list: SharedList, { place }: Table): void {
    if (typeof list === 'string') {
      this.giveUp();
      this.other = null;
      this.title = null;
      this.open(list).shared = true;
    } else this.beginOther(list, { kind: 'paragraph', text: list.name, heading: null, place }).shared = true;
  }

  /** A sheet whose table has no title above it has its tab's name for one. */
  private nameOfTab(table: Table): void {
    const sheet = sheetOf(table);
    if (table.method !== 'sheet' || sheet === null || sheet === this.titledSheet) return;
    // A title that cannot be read is the rules' to tell: the tab does not hide it.
    const above = this.blocks
      .slice(0, this.blocks.indexOf(table))
      .filter((block) => sheetOf(block) === sheet);
    if (above.some((block) => block.kind === 'paragraph' && isTitleLike(block.text))) return;
    const { place } = table;
    const title: Paragraph = { kind: 'paragraph', text: sheet, heading: null, place };
    const list = listOfShortName(sheet);
    const other = list === null ? (otherTitleOf(sheet) ?? otherOfShortName(sheet)) : null;
    if (list !== null) this.begin(list, title);
    else if (other !== null) this.beginOther(other, title);
    this.titledSheet = sheet;
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
    if (only !== undefined && this.titleIn(row, only)) return;
    if (this.other !== null) {
      this.other.entries.push({ kind: 'row', row });
      return;
    }
    if (only !== undefined && this.acrossIn(row, only)) return;
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

  /** Takes a row for the title of a list where its only cell is one. */
  private titleIn(row: FilledRow, { text, place }: Cell): boolean {
    const title: Paragraph = { kind: 'paragraph', text, heading: null, place };
    const list = titleOf(text);
    const other = list === null && row.columns > 1 ? otherTitleOf(text) : null;
    if (list !== null) this.begin(list, title);
    else if (other?.sure === true) this.beginOther(other, title);
    return list !== null || other?.sure === true;
  }

  /** Takes a row for a heading that has run together, or for a category, where its only cell is one. */
  private acrossIn(row: FilledRow, { text, place, column }: Cell): boolean {
    if (isRunTogetherHeading(text) && this.current !== null) {
      this.current.entries.push({ kind: 'heading-text', text, place });
      return true;
    }
    // A category across the table comes first in its row and is no number.
    const isOne =
      column === 0 &&
      row.columns > 1 &&
      this.isGroup(text) &&
      sumOf([text]) === null &&
      parseRowNumber(fold(text)) === null;
    if (isOne) this.group(text, place);
    return isOne;
  }

  private group(text: string, place: Place): void {
    if (this.current === null && this.title !== null) this.open(this.title.list);
    this.current?.entries.push({ kind: 'group', text, place, inTable: true });
  }

  private heading(row: FilledRow, roles: Map<number, ColumnRole | null>, glued = false): void {
    const said = listOfRoles(roles.values());
    const titled = this.title !== null && this.title.list !== this.current?.list ? this.title.list : null;
    if (titled !== null) this.open(titled);
    else if (this.current === null) {
      if (said === null) return;
      this.open(said);
    } else if (
      said !== null &&
      said !== this.current.list &&
      !this.shared.has(row.table) &&
      this.begins(row, said)
    ) {
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

  private open(list: ListName): Section {
    const title = this.title?.list === list ? this.title.paragraph : null;
    // The same title above each page, or above each category's table, continues its list.
    const before = this.sections.find((section) => section.list === list);
    const current: Section = before ?? { list, title, shared: false, intro: [], entries: [] };
    if (before === undefined) this.sections.push(current);
    this.current = current;
    if (this.title?.list !== list) this.giveUp();
    for (const entry of this.waiting) {
      if (entry.kind === 'stray') current.intro.push(entry.paragraph);
      else current.entries.push(entry);
    }
    this.waiting = [];
    return current;
  }

  /** What follows the last row of a list is no part of its table. */
  private trim(section: Section): void {
    const last = section.entries.findLastIndex((entry) => entry.kind === 'row' || entry.kind === 'sum');
    for (const entry of section.entries.splice(last + 1)) {
      if (entry.kind !== 'stray' && entry.kind !== 'group') continue;
      // 三、平安法治 in the last row of a table is a category without rows; a bare 镇党政办 there may sign the table.
      if (entry.kind === 'group' && entry.inTable === true && groupOf(entry.text) !== null) {
        section.entries.push(entry);
        continue;
      }
      // What looks like a category and has no rows is text too: its numbers are not lost.
      const { text, place } = entry.kind === 'stray' ? entry.paragraph : entry;
      const paragraph: Paragraph =
        entry.kind === 'stray' ? entry.paragraph : { kind: 'paragraph', text, heading: null, place };
      this.back.push(paragraph);
      this.above.set(paragraph, section.list);
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
  const text = onlyCell(row.cells.filter((cell) => cell.text.trim() !== ''))?.text ?? '';
  return titleOf(text) !== null || otherTitleOf(text)?.sure === true;
}

/** True for a table that goes on with a list beside the three: it is as wide. */
function continues({ entries }: OtherSection, table: Table): boolean {
  const first = entries.find((entry) => entry.kind === 'row');
  return first?.kind !== 'row' || first.row.columns === table.columns;
}

function headingText(row: Row | undefined): string {
  return (row?.cells ?? []).map((cell) => fold(cell.text)).join('\t');
}

/** The name of the sheet in which something is; null where it is in none. */
function sheetOf({ place }: Pick<Block, 'place'>): string | null {
  return place.kind === 'part' ? place.part : null;
}

/** True for a line that may be meant for the title of a list, and is not that of the document. */
function isTitleLike(text: string): boolean {
  const folded = fold(text);
  return folded.length <= LIST_TITLE_CHARACTERS && TITLE_NOUN.test(folded) && !DOCUMENT.test(folded);
}

/** The list that a paragraph means which is the name of its sheet: such names are shorter than titles. */
function listOfTab(paragraph: Paragraph): ListName | null {
  return paragraph.text === sheetOf(paragraph) ? listOfShortName(paragraph.text) : null;
}

function otherOfTab(paragraph: Paragraph): OtherTitle | null {
  return paragraph.text === sheetOf(paragraph) ? otherOfShortName(paragraph.text) : null;
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
  return largest(row.cells.map((cell) => (cell.text.trim() === '' ? 0 : cell.column + cell.columnSpan)));
}

/** A row by itself, without cells that hang down. */
function filled(row: Row, table: Table): FilledRow {
  const [only] = filledRows({ ...table, rows: [row] });
  return only as FilledRow;
}
