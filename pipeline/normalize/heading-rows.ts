import { fold, withoutSpace } from '../common/characters.js';
import { mostFrequent } from '../common/count.js';
import { say } from '../common/result.js';
import type { ColumnRole, HeadingRow, ListName, ListTable, Place, Text } from '../model.js';
import { COLUMNS, roleOf, WORDS } from './headings.js';
import type { FilledRow } from './sections.js';

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
  roles: (ColumnRole | null)[];
  before: number;
  place: Place;
  /** The words of a heading row that lost its cells. */
  bare: boolean;
}

/** The heading rows of a list, as they come: the columns of the rows below, and what is wrong with each. */
export class Headings {
  private readonly seen: Seen[] = [];
  private roles: ColumnRole[] | null = null;

  constructor(private readonly list: ListName) {}

  /** A heading row of the table. Two in succession are one of two levels. */
  add(row: FilledRow, roles: ReadonlyMap<number, ColumnRole | null>, before: number): void {
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
    const last = this.seen.at(-1);
    if (last !== undefined && last.before === before && !last.bare && isSecondLevel(last.cells, cells)) {
      last.cells = cells.map((cell, column) => (cell === '' ? (last.cells[column] ?? '') : cell));
      last.roles = known.map((role, column) => role ?? last.roles[column] ?? null);
    } else this.seen.push({ cells, roles: known, before, place: row.row.place, bare: false });
    this.settle();
  }

  /** A heading row that lost its cells: a line of text. */
  addText(text: string, place: Place, before: number): void {
    this.seen.push({ cells: [withoutSpace(text)], roles: [], before, place, bare: true });
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
    if (usual === null && hasItems) {
      const damage = say('表格没有标题行', 'the table has no heading row');
      return [
        ...this.seen.map((each) => headingRow(each, bareDamage())),
        { cells: [], before: 0, damage, place: first },
      ];
    }
    return this.seen.map((each) =>
      headingRow(each, each.bare ? bareDamage() : this.damageOf(each, usual, list)),
    );
  }

  /** Takes the columns of the last heading row, its unknown ones by position. */
  private settle(): void {
    const last = this.seen.at(-1);
    if (last === undefined) return;
    const sound = last.roles.every((role) => role !== null) && this.roles?.length === undefined;
    if (sound) this.roles = last.roles as ColumnRole[];
    else if (this.roles === null || this.roles.length !== last.roles.length) {
      // A damaged row does not change the columns that rows above it have.
      if (this.roles !== null && last.roles.some((role) => role === null)) return;
      if (
        this.roles !== null &&
        missing(last.roles, this.list).length > missing(this.roles, this.list).length
      )
        return;
      const usual = columnsOf(this.list, last.roles.length);
      this.roles = last.roles.map((role, column) => role ?? freeRole(usual[column], last.roles) ?? 'other');
    }
  }

  private usual(): Seen | null {
    const whole = this.seen.filter((each) => !each.bare);
    if (whole.length === 0) return null;
    const key = mostFrequent(whole.map((each) => fold(each.cells.join('\t'))));
    return whole.find((each) => fold(each.cells.join('\t')) === key) ?? null;
  }

  private damageOf(heading: Seen, usual: Seen | null, list: ListName): Text | null {
    if (usual !== null && heading !== usual) {
      for (let column = 0; column < Math.max(usual.cells.length, heading.cells.length); column++) {
        const here = heading.cells[column] ?? '';
        const there = usual.cells[column] ?? '';
        if (fold(here) !== fold(there)) {
          return say(
            `第 ${column + 1} 栏是“${here}”，其他页是“${there}”`,
            `column ${column + 1} is “${here}”, on other pages “${there}”`,
          );
        }
      }
      return null;
    }
    const unknown = heading.cells.filter((cell, column) => cell !== '' && heading.roles[column] === null);
    const lacking = missing(heading.roles, list);
    if (lacking.length === 0) return null;
    const words = lacking.map((role) => `“${WORDS[role]}”`).join('、');
    const instead = unknown.length === 0 ? '' : unknown.map((cell) => `“${cell}”`).join('、');
    return say(
      instead === '' ? `缺少${words}一栏` : `缺少${words}一栏，而有无法识别的${instead}`,
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
  return say('标题行的栏目连在一起，没有分栏', 'the cells of the heading row have run together');
}

/** The columns that a list needs and a heading lacks. A list may give its categories in rows of their own. */
function missing(roles: readonly (ColumnRole | null)[], list: ListName): ColumnRole[] {
  return COLUMNS[list].filter((role) => {
    if (role === 'category' || roles.includes(role)) return false;
    return !(role === 'handover' && (roles.includes('receiver') || roles.includes('way')));
  });
}

function freeRole(role: ColumnRole | undefined, taken: readonly (ColumnRole | null)[]): ColumnRole | null {
  return role === undefined || taken.includes(role) ? null : role;
}

/** The second row of a heading of two levels has no other number column, and repeats nothing of the first. */
function isSecondLevel(first: readonly string[], second: readonly string[]): boolean {
  if (first.join('') === second.join('')) return false;
  const number = second.findIndex((cell) => roleOf(cell) === 'number');
  return number < 0 || second[number] === first[number];
}
