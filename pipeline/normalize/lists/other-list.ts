import { fold, withoutSpace } from '../../common/characters.js';
import { parseRowNumber } from '../../common/numerals.js';
import { NUMBER_HEADING, roleOf, WORDS } from '../../common/vocabulary/headings.js';
import type { Cell, ColumnRole, GroupRow, Item, Method, OtherList } from '../../model.js';
import { fillCategories, type CategoryCell } from './categories.js';
import { groupOf, groupRowOf, isBareGroup } from './group-rows.js';
import { headingRoles } from './headings.js';
import { numberingOf, statedSums, type PendingSum, type StatedSum } from './list-table.js';
import type { FilledRow, OtherSection } from './sections.js';
import { sumOf } from './sum-rows.js';

/** A list beside the three, and what its rows across the table state. */
export interface RawOther {
  list: OtherList;
  groups: readonly GroupRow[];
  /** Rows that add up: the whole list, or a category. */
  sums: readonly StatedSum[];
}

/** Reads the rows of a list that is none of the three, whatever its columns are. */
export function otherListOf(section: OtherSection): RawOther {
  return new Reader(section).read();
}

class Reader {
  private readonly items: Item[] = [];
  private readonly categoryCells: CategoryCell[] = [];
  private readonly groups: GroupRow[] = [];
  private readonly sums: PendingSum[] = [];
  private readonly methods = new Set<Method>();
  private headings: string[] = [];
  private roles: ColumnRole[] = [];
  /** A heading row comes above the next row, whose cells may reach down beside it. */
  private belowHeading = false;

  constructor(private readonly section: OtherSection) {}

  read(): RawOther {
    for (const entry of this.section.entries)
      if (entry.kind === 'row') this.row(entry.row);
      else if (entry.kind === 'group') this.group(entry.text, entry.place);
      else this.sums.push({ ...entry, before: this.items.length });
    fillCategories(this.items, this.categoryCells, this.groups);
    const { name, title } = this.section;
    const list: OtherList = {
      name,
      title: withoutSpace(title.text),
      place: title.place,
      columns: this.roles.map((role, column) => ({ role, heading: this.headings[column] || WORDS[role] })),
      numbering: numberingOf(this.items),
      rows: this.items,
      count: this.items.length,
      methods: [...this.methods],
    };
    return { list, groups: this.groups, sums: statedSums(this.sums, this.items) };
  }

  private group(text: string, place: GroupRow['place']): void {
    const group = groupOf(text) ?? { category: withoutSpace(text), stated: null };
    this.groups.push({ ...group, text, before: this.items.length, place });
  }

  private row(row: FilledRow): void {
    const own = row.row.cells.filter((cell) => cell.text.trim() !== '');
    if (own.length === 0) return;
    this.methods.add(row.table.method);
    if (this.isHeading(row)) return this.heading(row);
    this.belowHeading = false;
    const group = this.groupIn(row, own);
    if (group !== null) return this.group(group, row.row.place);
    const sum = sumOf(row.row.cells.map((cell) => cell.text));
    if (sum !== null) {
      this.sums.push({ ...sum, before: this.items.length, place: own[0]?.place ?? row.row.place });
      return;
    }
    if (this.roles.length === 0) this.roles = row.cells.map(() => 'other');
    const number = this.roles.indexOf('number');
    if (number >= 0 && row.hanging[number] === true && this.items.length > 0) this.continueItem(row);
    else this.item(row);
  }

  /** The first row that is not numbered, the one below it that it reaches over, and what repeats it. */
  private isHeading(row: FilledRow): boolean {
    if (this.belowHeading && row.hanging.some((hanging) => hanging) && !this.isNumbered(row)) return true;
    if (this.headings.length > 0) return textsOf(row).join('\t') === this.headings.join('\t');
    if (this.items.length > 0) return false;
    const first = row.row.cells[0];
    const isNumberHeading = first !== undefined && NUMBER_HEADING.test(fold(first.text));
    return headingRoles(row.row) !== null || isNumberHeading || (row.columns > 1 && !this.isNumbered(row));
  }

  private isNumbered(row: FilledRow): boolean {
    return row.row.cells.some((cell) => parseRowNumber(fold(cell.text)) !== null);
  }

  /** A heading row; of two levels the lower one tells the columns. */
  private heading(row: FilledRow): void {
    this.belowHeading = true;
    const texts = textsOf(row);
    const taken = new Set<ColumnRole>();
    this.headings = texts.map((text, column) => text || (this.headings[column] ?? ''));
    this.roles = this.headings.map((heading, column) => {
      const role =
        roleOf(heading) ?? (column === 0 && NUMBER_HEADING.test(fold(heading)) ? 'number' : 'other');
      // Of two columns with one heading the first is the one.
      if (taken.has(role)) return 'other';
      taken.add(role);
      return role;
    });
  }

  /** A category across the table, with an ordinal or a count, or where no column is for it. */
  private groupIn(row: FilledRow, own: readonly Cell[]): string | null {
    const [only] = own;
    const inDigits = this.items.every((item) => item.number !== null);
    if (own.length > 1 || only === undefined || only.column > 0 || row.columns < 2)
      return groupRowOf(row.row, inDigits && this.items.length > 0);
    if (parseRowNumber(fold(only.text)) !== null || sumOf([only.text]) !== null) return null;
    const isOne = groupOf(only.text) !== null || (isBareGroup(only.text) && !this.roles.includes('category'));
    return isOne ? only.text : null;
  }

  private item(row: FilledRow): void {
    const { place } = row.row;
    const cells = this.roles.map((column, index) => {
      const cell = row.cells[index];
      return { column, text: cell?.text ?? '', place: cell?.place ?? place };
    });
    const textOf = (role: ColumnRole): string => cells.find((cell) => cell.column === role)?.text ?? '';
    const category = this.roles.indexOf('category');
    this.categoryCells.push({
      text: withoutSpace(textOf('category')),
      hanging: category >= 0 && row.hanging[category] === true,
      startsPage: row.row.startsPage === true || this.items.length === 0,
    });
    this.items.push({
      number: parseRowNumber(fold(textOf('number'))),
      category: '',
      categoryFrom: 'none',
      name: textOf('name').replaceAll('\n', ''),
      place,
      cells,
    });
  }

  /** A row whose number hangs down from above belongs to the item above. */
  private continueItem(row: FilledRow): void {
    for (const [index, cell] of (this.items.at(-1)?.cells ?? []).entries()) {
      const text = row.hanging[index] === true ? '' : (row.cells[index]?.text ?? '');
      if (text !== '') cell.text = cell.text === '' ? text : `${cell.text}\n${text}`;
    }
  }
}

/** The texts of a row by column: a cell over several columns is in the first of them. */
function textsOf(row: FilledRow): string[] {
  return row.cells.map((cell, column) =>
    cell === null || cell.column !== column || row.hanging[column] === true ? '' : withoutSpace(cell.text),
  );
}
