import { fold, withoutSpace } from '../../common/characters.js';
import { countWord } from '../../common/count-word.js';
import { mostFrequent } from '../../common/count.js';
import { LIST_TEXT } from '../../common/names.js';
import { say } from '../../common/result.js';
import { isDamagedHeading, roleOf, WORDS } from '../../common/vocabulary/headings.js';
import { TOWNSHIPS_HEADING } from '../../common/vocabulary/other-lists.js';
import type { ColumnRole, HeadingRow, ListName, ListTable, Note, Place, Text } from '../../model.js';
import { ColumnContents } from './column-contents.js';
import { missing, rolesInList, rolesOfLevels } from './column-roles.js';
import { COLUMNS } from './headings.js';
import { UNHEADED_PAGES_SHARE } from '../settings.js';
import type { Entry, FilledRow } from './sections.js';

/** The columns of a list of a given width, where no heading tells them. */
export function columnsOf(list: ListName, width: number): readonly ColumnRole[] {
  const usual = COLUMNS[list];
  if (width === usual.length || width === 0) return usual;
  if (list === 'recovered' && width === 5) return ['number', 'category', 'name', 'receiver', 'way'];
  if (width === usual.length - 1) return usual.filter((role) => role !== 'category');
  return usual;
}

interface Seen {
  cells: string[];
  /** The text that covers each column: a cell over several of them is repeated. */
  texts: string[];
  roles: (ColumnRole | null)[];
  before: number;
  place: Place;
  row: FilledRow | null;
  /** The words of a heading row that lost its cells. */
  bare: boolean;
  /** What is wrong with it, whatever other pages say; null where only they tell. */
  damage: Text | null;
}

/** A page of a list as its rows tell: whether a heading row is at its top, and its first row. */
interface Page {
  headed: boolean;
  before: number;
  place: Place;
  /** Cells and pages are told by tabs and blank lines. */
  tabs: boolean;
}

/** The heading rows of a list, as they come: the columns of the rows below, and what is wrong with each. */
export class Headings {
  private seen: Seen[] = [];
  private roles: ColumnRole[] | null = null;
  private readonly pages: Page[] = [];
  private readonly contents: ColumnContents;

  /** Starts from the heading row that most pages carry: a damaged one does not change the columns below it. */
  constructor(
    private readonly list: ListName,
    entries: readonly Entry[],
    /** The table is one of several lists: it has no column that all its rows leave empty. */
    private readonly shared = false,
  ) {
    this.contents = new ColumnContents(entries);
    let rows = 0;
    for (const entry of entries) {
      if (entry.kind === 'row') rows++;
      else if (entry.kind === 'heading') this.add(entry.row, entry.roles, rows, entry.glued);
    }
    const usual = this.usual();
    this.seen = [];
    this.roles = null;
    if (usual !== null) this.settle(usual);
  }

  /** A heading row of the table. Two in succession are one of two levels. */
  add(row: FilledRow, roles: ReadonlyMap<number, ColumnRole | null>, before: number, glued: boolean): void {
    const cells: string[] = [];
    const known: (ColumnRole | null)[] = [];
    for (let column = 0; column < row.cells.length; column++) {
      const cell = row.cells[column] ?? null;
      const first = cell === null || cell.column === column;
      cells.push(first ? withoutSpace(cell?.text ?? '') : '');
      const role = cell === null ? null : (roles.get(cell.column) ?? roleOf(cell.text));
      const split = role === 'handover' && cell !== null && cell.columnSpan === 2;
      known.push(split ? (first ? 'receiver' : 'way') : role);
    }
    this.takeReceivers(known);
    const last = this.seen.at(-1);
    const texts = row.cells.map((cell) => withoutSpace(cell?.text ?? ''));
    if (last !== undefined && last.before === before && !last.bare && isSecondLevel(last.cells, cells)) {
      last.roles = rolesOfLevels({ roles: last.roles, texts: covered(last.texts) }, { roles: known, texts });
      last.cells = cells.map((cell, column) => (cell === '' ? (last.cells[column] ?? '') : cell));
    } else {
      const again = last !== undefined && last.before === before && isRepeated(last, cells, row);
      const damage = glued ? gluedDamage() : again ? repeatedDamage() : null;
      this.seen.push({ cells, texts, roles: known, before, place: row.row.place, row, bare: false, damage });
    }
    this.settle(this.seen.at(-1));
  }

  /** In a table of several lists the one column of departments holds the receivers of what is taken back. */
  private takeReceivers(roles: (ColumnRole | null)[]): void {
    const at = roles.indexOf('departments');
    const taken = roles.includes('receiver') || roles.includes('handover');
    if (this.shared && this.list === 'recovered' && at >= 0 && !taken) roles[at] = 'receiver';
  }

  /** A page begins: with a heading row, or with a row. */
  page(headed: boolean, before: number, place: Place, tabs: boolean): void {
    const last = this.pages.at(-1);
    if (last?.headed === true && last.before === before) return;
    this.pages.push({ headed, before, place, tabs });
  }

  /** A heading row that lost its cells: a line of text. */
  addText(text: string, place: Place, before: number): void {
    const cells = [withoutSpace(text)];
    this.seen.push({
      cells,
      texts: cells,
      roles: [],
      before,
      place,
      row: null,
      bare: true,
      damage: bareDamage(),
    });
  }

  /** The column roles for a row; a table of another width has the columns that lists of that width have. */
  rolesFor(row: FilledRow): readonly ColumnRole[] {
    if (this.roles === null) return columnsOf(this.list, row.row.ragged === true ? 0 : row.columns);
    return this.roles;
  }

  /** The width of the list's rows; 0 before the first heading. */
  width(): number {
    return this.roles?.length ?? 0;
  }

  /** The columns with their printed headings, by the heading row that most pages carry. */
  columns(): ListTable['columns'] {
    const usual = this.usual();
    const roles = this.roles ?? columnsOf(this.list, 0);
    return roles.map((role, column) => ({ role, heading: (usual?.cells[column] ?? '') || WORDS[role] }));
  }

  /** The heading rows, each with what is wrong with it. */
  finish(hasItems: boolean, list: ListName, first: Place): HeadingRow[] {
    const usual = this.usual();
    const lost = this.lost();
    const seen = this.seen.map((each, index) => {
      const isLow = index === 0 && each.before > 0 && !lost.some(({ before }) => before === 0);
      const damage =
        each.damage ?? this.damageOf(each, usual, list) ?? (isLow ? lowDamage(each.before) : null);
      return headingRow(each, damage);
    });
    if (seen.length === 0 && hasItems) {
      const damage = say('表格没有表头', 'the table has no heading row');
      return [{ cells: [], before: 0, damage, place: first }];
    }
    return [...seen, ...lost].sort((left, right) => left.before - right.before);
  }

  /** The pages without a heading row, where others have one. */
  private lost(): HeadingRow[] {
    const headed = this.pages.filter((page) => page.headed).length;
    const bare = this.pages.filter((page) => !page.headed && page.tabs);
    // Blank lines may part something else than pages: then most of them have no heading row below.
    if (bare.length > headed * UNHEADED_PAGES_SHARE && !(bare.length === 1 && bare[0] === this.pages[0]))
      return [];
    const lost = headed > 1 ? bare : bare.filter((page) => page === this.pages[0]);
    const damage = say('这一页缺少表头', 'this page has no heading row');
    return lost.map(({ before, place }) => ({ cells: [], before, damage, place }));
  }

  /** Takes the columns of a heading row, its unknown ones by position. */
  private settle(last: Seen | undefined): void {
    if (last === undefined) return;
    const roles = this.rolesOf(last);
    const sound = roles.every((role) => role !== null) && this.roles?.length === undefined;
    if (sound) this.roles = roles as ColumnRole[];
    else if (this.roles === null || this.roles.length !== roles.length) {
      // A damaged row does not change the columns that rows above it have.
      if (this.roles !== null && roles.some((role) => role === null)) return;
      if (this.roles !== null && missing(roles, this.list).length > missing(this.roles, this.list).length)
        return;
      const usual = columnsOf(this.list, roles.length);
      this.roles = roles.map((role, column) => role ?? freeRole(usual[column], roles) ?? 'other');
    }
  }

  /** What a heading row says of its columns: by its words and, where these are none that are known, by the contents. */
  private rolesOf(heading: Seen): (ColumnRole | null)[] {
    const roles = rolesInList(heading.roles, this.list);
    if (missing(roles, this.list).length === 0) return roles;
    for (const [column, role] of roles.entries()) {
      const cell = heading.cells[column] ?? '';
      if (role === null && cell !== '' && !isDamagedHeading(cell))
        roles[column] = this.contents.roleOf(column, this.list, roles);
    }
    return roles;
  }

  /**
   * The columns that a heading row lacks because its table has none: all its cells are whole, it is as wide as the
   * rows, and no column holds what is missing. Such a list counts its rows, or names its departments elsewhere.
   */
  private absent(heading: Seen): ColumnRole[] {
    const whole = heading.cells.every((cell) => cell !== '' && !isDamagedHeading(cell));
    if (heading.bare || !whole || this.contents.width() !== heading.cells.length) return [];
    return missing(this.rolesOf(heading), this.list).filter(
      (role) => (role === 'number' || role === 'departments') && !this.contents.hold(role),
    );
  }

  /** What is assumed of the columns by what they hold, and which usual ones the table has not. */
  notes(): Note[] {
    const usual = this.usual();
    if (usual === null) return [];
    const said = rolesInList(usual.roles, this.list);
    const assumed = this.rolesOf(usual).flatMap((role, column): Note[] =>
      role === null || said[column] !== null
        ? []
        : [assumedNote(usual.cells[column] ?? '', role, usual.place)],
    );
    return [...assumed, ...this.absent(usual).map((role) => absentNote(role, this.list, usual.place))];
  }

  private usual(): Seen | null {
    const whole = this.seen.filter((each) => !each.bare);
    const sound = whole.filter((each) => each.damage === null);
    const seen = sound.length > 0 ? sound : whole;
    if (seen.length === 0) return null;
    const keyOf = (each: Seen): string => fold(each.cells.join('\t'));
    // Of those that are as frequent the one with the usual columns is sound.
    const inOrder = [...seen].sort(
      (left, right) => strangeness(left, this.list) - strangeness(right, this.list),
    );
    const key = mostFrequent(inOrder.map(keyOf));
    return seen.find((each) => keyOf(each) === key) ?? null;
  }

  private damageOf(heading: Seen, usual: Seen | null, list: ListName): Text | null {
    if (usual !== null && heading !== usual) {
      for (let column = 0; column < Math.max(usual.cells.length, heading.cells.length); column++) {
        const here = heading.cells[column] ?? '';
        const there = usual.cells[column] ?? '';
        if (fold(here) !== fold(there)) {
          return say(
            `第 ${column + 1} 栏写“${here}”，其他页写“${there}”`,
            `column ${column + 1} is “${here}”, on other pages “${there}”`,
          );
        }
      }
      return null;
    }
    const roles = this.rolesOf(heading);
    const unknown = heading.cells.filter((cell, column) => cell !== '' && roles[column] === null);
    const absent = this.absent(heading);
    // A department's own list for its townships names these, and needs no column for itself.
    const ownView = heading.cells.some((cell) => TOWNSHIPS_HEADING.test(fold(cell)));
    const lacking = missing(roles, list).filter(
      (role) => !absent.includes(role) && !(ownView && role === 'departments'),
    );
    if (lacking.length === 0 || (this.shared && unknown.length === 0)) return null;
    const words = lacking.map((role) => `“${WORDS[role]}”`).join('、');
    const instead = unknown.length === 0 ? '' : unknown.map((cell) => `“${cell}”`).join('、');
    return say(
      instead === '' ? `缺少${words}栏` : `缺少${words}栏，而有认不出的${instead}栏`,
      instead === ''
        ? `the column ${words} is missing`
        : `the column ${words} is missing; ${instead} is not known`,
    );
  }
}

function headingRow(seen: Seen, damage: Text | null): HeadingRow {
  return { cells: seen.cells, before: seen.before, damage, place: seen.place };
}

function bareDamage(): Text {
  return say('各栏的栏名连在一起，没有分开', 'the cells of the heading row have run together');
}

/** The text over each column: where a row of tabs leaves cells empty, the one before them covers them. */
function covered(texts: readonly string[]): string[] {
  let over = '';
  return texts.map((text) => (over = text === '' ? over : text));
}

function assumedNote(heading: string, role: ColumnRole, place: Place): Note {
  const message = say(
    `不认识栏目“${heading}”，按其内容当作“${WORDS[role]}”一栏`,
    `the column “${heading}” is not known; by what it holds it is read as “${WORDS[role]}”`,
  );
  return { code: 'heading-assumed', level: 'info', message, place };
}

function absentNote(role: ColumnRole, list: ListName, place: Place): Note {
  const { zh, en } = LIST_TEXT[list];
  const message =
    role === 'number'
      ? say(
          `${zh}事项表没有序号一栏，按行计数`,
          `${en} items: the table has no column of numbers; its rows are counted`,
        )
      : say(`${zh}事项表没有“${WORDS[role]}”一栏`, `${en} items: the table has no column “${WORDS[role]}”`);
  return { code: 'column-absent', level: 'info', message, place };
}

function freeRole(role: ColumnRole | undefined, taken: readonly (ColumnRole | null)[]): ColumnRole | null {
  return role === undefined || taken.includes(role) ? null : role;
}

/** How many columns of a heading row are unknown or missing; and then whether they are in the usual order. */
function strangeness(heading: Seen, list: ListName): number {
  const unknown = heading.roles.filter((role) => role === null).length + missing(heading.roles, list).length;
  const usual = columnsOf(list, heading.roles.length);
  return unknown * 2 + (heading.roles.some((role, column) => role !== usual[column]) ? 1 : 0);
}

/** The heading row right above, printed again on the same page. */
function isRepeated(last: Seen, cells: readonly string[], row: FilledRow): boolean {
  if (row.row.startsPage === true || last.row?.table !== row.table) return false;
  if (row.table.method !== 'tabs' && row.table.method !== 'markup') return false;
  return last.cells.join('\t') === cells.join('\t');
}

/** Rows were sorted with their heading row, or put above it. */
function lowDamage(rows: number): Text {
  return say(`表头在前 ${rows} 行事项之下`, `it stands below the first ${countWord(rows, 'row')}`);
}

function gluedDamage(): Text {
  return say('表头与下一行连在一起', 'the heading row and the row below it have run together');
}

function repeatedDamage(): Text {
  return say('表头重复', 'the heading row is printed twice');
}

/** The second row of a heading of two levels has no other number column, and repeats nothing of the first. */
function isSecondLevel(first: readonly string[], second: readonly string[]): boolean {
  if (first.join('') === second.join('')) return false;
  const number = second.findIndex((cell) => roleOf(cell) === 'number');
  return number < 0 || second[number] === first[number];
}
