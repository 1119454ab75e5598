import { append, largest } from '../../common/arrays.js';
import { fold } from '../../common/characters.js';
import { describeRow } from '../../common/places.js';
import { say } from '../../common/result.js';
import { roleOf } from '../../common/vocabulary/headings.js';
import type { Block, Cell, ListName, Note, Paragraph, Row, Table } from '../../model.js';
import { listOfShortName, otherOfShortName, type OtherTitle } from '../document/other-titles.js';
import {
  HEADING_SEARCH_ROWS,
  LIST_COLUMN_SHARE,
  LONE_LIST_NAME_CHARACTERS,
  ROWS_PER_BLANK_CATEGORY,
} from '../settings.js';
import { filledRows, type FilledRow } from './filled-rows.js';
import { headingRoles } from './headings.js';
import { sumOf } from './sum-rows.js';

/** The list of rows of a table that several lists share. */
export type SharedList = ListName | OtherTitle;

/** A document whose tables of several lists are cut into one of each list. */
interface Split {
  blocks: Block[];
  /** The list of each table that was cut out. */
  lists: Map<Table, SharedList>;
  notes: Note[];
}

/**
 * Cuts each table with a column that names the list of each row into tables of one list, without that column and
 * without those that the list does not use.
 *
 * > | 序号 | 清单类型     | 事项名称     | 承接部门 |
 * > | 1    | 基本履职事项 | 组织党员学习 |          |
 * > | 2    | 收回事项     | 核定补贴     | 县民政局 |
 */
export function splitByListColumn(blocks: readonly Block[]): Split {
  const split: Split = { blocks: [], lists: new Map(), notes: [] };
  for (const block of blocks) {
    const cut = block.kind === 'table' ? Cut.of(block) : null;
    if (cut === null) split.blocks.push(block);
    else cut.into(split);
  }
  return split;
}

/** A row of such a table, and the list that its own cell names: null where it cannot be told. */
interface NamedRow {
  row: FilledRow;
  text: string;
  list: SharedList | null;
}

class Cut {
  private constructor(
    private readonly table: Table,
    private readonly headings: readonly FilledRow[],
    private readonly rows: readonly FilledRow[],
    private readonly column: number,
  ) {}

  /** How a table is to be cut; null where no column of it names lists. */
  static of(table: Table): Cut | null {
    const rows = [...filledRows(table)];
    const first = rows.slice(0, HEADING_SEARCH_ROWS).findIndex(({ row }) => headingRoles(row) !== null);
    if (first < 0) return null;
    const below = rows.findIndex(({ row, hanging }, at) => at > first && headingRoles(row) === null && !hanging.includes(true)); // prettier-ignore
    const body = rows.slice(below < 0 ? rows.length : below).filter(({ row }) => headingRoles(row) === null);
    const column = (rows[first]?.cells ?? []).findIndex(
      (heading, at) => mayNameLists(heading?.text ?? '') && namesLists(body, at),
    );
    return column < 0 ? null : new Cut(table, rows.slice(first, below), body, column);
  }

  into(split: Split): void {
    const sums = this.rows.filter(({ row }) => sumOf(row.cells.map(({ text }) => text)) !== null);
    const named = this.named(this.rows.filter((row) => !sums.includes(row)));
    append(split.notes, this.doubts(named));
    const parts = new Map<string, { list: SharedList; rows: FilledRow[] }>();
    let above = named.find(({ list }) => list !== null)?.list ?? 'basic';
    for (const { row, list } of named) {
      above = list ?? above;
      const key = typeof above === 'string' ? above : above.name;
      const part = parts.get(key) ?? { list: above, rows: [] };
      parts.set(key, part);
      part.rows.push(row);
    }
    for (const { list, rows } of parts.values()) {
      const table = tableOf(this.table, this.headings, rows, this.column);
      split.lists.set(table, list);
      split.blocks.push(table);
    }
    // What adds up all lists is a statement of the document, and no row of the last of them.
    append(
      split.blocks,
      sums.map(({ row }) => lineOf(row)),
    );
  }

  private named(rows: readonly FilledRow[]): NamedRow[] {
    return rows.map((row) => {
      const text = row.cells[this.column]?.text ?? '';
      return { row, text, list: listNamed(text) };
    });
  }

  /** Rows whose list cannot be told: it is that of the row above. Blanks are none where each is named once. */
  private doubts(named: readonly NamedRow[]): Note[] {
    const blank = named.filter(({ text, row }) => text.trim() === '' && isNumberedRow(row));
    const repeats = named.some(({ text }, at) => text.trim() !== '' && text === named[at - 1]?.text);
    const forgotten = repeats && blank.length * ROWS_PER_BLANK_CATEGORY < named.length ? blank : [];
    const unread = named.filter(({ text, list }) => text.trim() !== '' && list === null && !isSpanning(text));
    return [...unread, ...forgotten].map(({ row: { row }, text }) => ({
      code: 'list-of-row-unread',
      level: 'uncertain',
      message: say(
        `${describeRow(row.place, 'zh')}写的是“${text}”，看不出属于哪张清单，暂与上一行归为同一张清单`,
        `${describeRow(row.place, 'en')} says “${text}”: which list it is of cannot be told; it is counted with the row above`,
      ),
      place: row.place,
    }));

    function isSpanning(text: string): boolean {
      return named.some(({ row }) => row.row.cells.length === 1 && row.row.cells[0]?.text === text);
    }
  }
}

/** 清单名称, 清单类型: no name of an item stands below. */
const LIST_HEADING = /^(?:所属)?清单/;

/** True for a heading over names of lists: one of categories or of lists, or one that is not known. */
function mayNameLists(heading: string): boolean {
  const role = roleOf(heading);
  return heading.trim() !== '' && (role === 'category' || role === null || LIST_HEADING.test(fold(heading)));
}

/** True where the cells of a column name lists, and several of them or one that cannot be a category. */
function namesLists(rows: readonly FilledRow[], column: number): boolean {
  const texts = rows.flatMap(({ cells }) => {
    const text = cells[column]?.text ?? '';
    return text.trim() === '' ? [] : [text];
  });
  const known = texts.filter((text) => listNamed(text) !== null);
  const three = known.filter((text) => typeof listNamed(text) === 'string');
  const several = new Set(three.map(listNamed)).size > 1;
  const whole = three.every((text) => fold(text).length >= LONE_LIST_NAME_CHARACTERS);
  return three.length > 0 && known.length >= texts.length * LIST_COLUMN_SHARE && (several || whole);
}

function listNamed(text: string): SharedList | null {
  return text.trim() === '' ? null : (listOfShortName(text) ?? otherOfShortName(text));
}

function isNumberedRow({ row }: FilledRow): boolean {
  return row.cells.length > 1;
}

/** The rows of one list as a table of their own: without the column of lists and those that are empty in all of them. */
function tableOf(
  table: Table,
  headings: readonly FilledRow[],
  rows: readonly FilledRow[],
  named: number,
): Table {
  const width = largest([...headings, ...rows].map(({ cells }) => cells.length));
  const used = Array.from({ length: width }, (_, column) => column).filter(
    (column) => column !== named && rows.some(({ cells }) => (cells[column]?.text ?? '').trim() !== ''),
  );
  const shown = new Map<Cell, Cell>();
  const made = [...headings, ...rows].map((row, index): Row => {
    const cells: Cell[] = [];
    for (const [column, from] of used.entries()) {
      const cell = row.cells[from];
      const before = cell == null ? undefined : shown.get(cell);
      if (cell == null) continue;
      if (before === undefined) {
        const own = { ...cell, row: index, column, rowSpan: 1, columnSpan: 1 };
        shown.set(cell, own);
        cells.push(own);
      } else if (before.row === index) before.columnSpan++;
      else before.rowSpan = index - before.row + 1;
    }
    return { ...row.row, cells };
  });
  return { ...table, columns: used.length, rows: made, place: rows[0]?.row.place ?? table.place };
}

/** A row as a line of text. */
function lineOf(row: Row): Paragraph {
  const texts = row.cells.map(({ text }) => text.trim()).filter((text) => text !== '');
  return { kind: 'paragraph', text: texts.join(' '), heading: null, place: row.place };
}
