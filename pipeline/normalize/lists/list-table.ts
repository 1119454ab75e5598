import { fold, withoutSpace } from '../../common/characters.js';
import { parseRowNumber } from '../../common/numerals.js';
import { DOCUMENT_TITLE } from '../../common/vocabulary/titles.js';
import type {
  ColumnRole,
  Item,
  ListTable,
  Method,
  Note,
  OddRow,
  Place,
  PrintedCell,
  Span,
} from '../../model.js';
import { RESTART_SHARE } from '../settings.js';
import { numberByCodes } from './codes.js';
import { fillCategories, type CategoryCell } from './categories.js';
import { columnsOf, Headings } from './heading-rows.js';
import { areDepartments, departmentOfGroup, departmentsByGroup } from './department-groups.js';
import { groupOf } from './group-rows.js';
import { joinRow } from './joined-rows.js';
import { repairRow, type Value } from './repair-row.js';
import type { Entry, FilledRow, Section } from './sections.js';
import { numeralIn, type Sum } from './sum-rows.js';

/** What a row adds up; `numeral` is where its number stands in `text`. */
export interface StatedSum {
  text: string;
  stated: number | null;
  category: string | null;
  place: Place;
  numeral: Span | null;
}

/** A list's table and its items, their duties not yet parsed. */
export interface RawList {
  table: ListTable;
  items: Item[];
  /** Rows that add up: the whole list, or a category. */
  sums: StatedSum[];
  /** The department under which each item stands, where rows across the table group them by it. */
  departments: ReadonlyMap<Item, string>;
  /** What was assumed of the columns. */
  notes: Note[];
}

/** A page number or its like, a running head's 续表: what a page leaves between rows. */
const PAGE_MARK =
  /^[-—–·~]*(?:第?\d{1,4}页?(?:[/／]?共?\d{1,4}页?)?)[-—–·~]*$|^[（(]?(?:续(?:上|前)?表?\d{0,2}|接上[页表]|[转接]下页)[）)]?$/;

/** The document's title as a running head. */
const RUNNING_TITLE = new RegExp(`^[^，。；：,;:]{0,40}${DOCUMENT_TITLE}$`);

/** Reads the rows of a list's region. */
export function listTableOf(section: Section): RawList {
  return new Reader(section).read();
}

/** A row that adds up, until the categories of the items are known. */
export interface PendingSum extends Sum {
  place: Place;
  /** The index of the item that follows it. */
  before: number;
}

class Reader {
  private readonly headings: Headings;
  private readonly items: Item[] = [];
  private readonly categoryCells: CategoryCell[] = [];
  private readonly groups: ListTable['groups'] = [];
  private readonly oddRows: OddRow[] = [];
  private readonly sums: PendingSum[] = [];
  private readonly methods = new Set<Method>();
  private readonly categories: Set<string>;
  /** Items of several rows. */
  private readonly joined = new Set<Item>();
  /** A page number or a running head comes before the next row. */
  private afterMark = false;
  /** A heading row or a page break comes before the next row. */
  private startsPage = true;

  constructor(private readonly section: Section) {
    this.headings = new Headings(section.list, section.entries, section.shared);
    this.categories = categoriesOfSoundRows(section, this.headings);
  }

  read(): RawList {
    const repeated = repeatedStrays(this.section.entries);
    for (const entry of this.section.entries) this.entry(entry, repeated);
    const { list, title } = this.section;
    const ofDepartments = areDepartments(this.groups, list);
    if (ofDepartments)
      for (const group of this.groups)
        Object.assign(group, {
          category: departmentOfGroup(group.category) ?? group.category,
          ofDepartment: true,
        });
    const categoryStyle = fillCategories(this.items, this.categoryCells, ofDepartments ? [] : this.groups);
    numberByCodes(this.items);
    const first = this.items[0]?.place ?? { kind: 'text', line: 1, column: 1 };
    return {
      items: this.items,
      sums: statedSums(this.sums, this.items),
      departments: ofDepartments ? departmentsByGroup(this.groups, this.items) : new Map(),
      notes: this.items.length === 0 ? [] : this.headings.notes(),
      table: {
        title: title === null ? null : withoutSpace(title.text),
        place: title?.place ?? first,
        page: null,
        columns: this.headings.columns(),
        categoryStyle,
        numbering: numberingOf(this.items),
        headings: this.headings.finish(this.items.length > 0, list, first),
        groups: this.groups,
        oddRows: this.oddRows,
        methods: [...this.methods],
      },
    };
  }

  private entry(entry: Entry, repeated: ReadonlySet<string>): void {
    this.startsPage ||= entry.kind !== 'row' || entry.row.row.startsPage === true;
    this.pageAt(entry);
    if (entry.kind === 'heading') {
      this.headings.add(entry.row, entry.roles, this.items.length, entry.glued);
    } else if (entry.kind === 'heading-text') {
      this.headings.addText(entry.text, entry.place, this.items.length);
    } else if (entry.kind === 'sum') {
      const { text, stated, named, partial, place } = entry;
      const before = this.items.length;
      this.sums.push({ text, stated, named, partial, before, place });
    } else if (entry.kind === 'group') {
      const group = groupOf(entry.text) ?? { category: withoutSpace(entry.text), stated: null };
      this.groups.push({ ...group, text: entry.text, before: this.items.length, place: entry.place });
    } else if (entry.kind === 'row') this.row(entry.row);
    else if (isRunningHead(fold(entry.paragraph.text)) || repeated.has(fold(entry.paragraph.text))) {
      this.afterMark = true;
    } else this.stray(entry.paragraph.text, entry.paragraph.place);
  }

  /** Tells the headings where a page begins: at a heading row, at the first row, after a blank line. */
  private pageAt(entry: Entry): void {
    if (entry.kind === 'heading-text') this.headings.page(true, this.items.length, entry.place, true);
    if (entry.kind !== 'heading' && entry.kind !== 'row') return;
    const { row, table } = entry.row;
    const headed = entry.kind === 'heading';
    if (headed || row.startsPage === true || this.afterMark || this.items.length === 0)
      this.headings.page(headed, this.items.length, row.place, table.method === 'tabs');
    this.afterMark = false;
  }

  private row(row: FilledRow): void {
    this.methods.add(row.table.method);
    const roles = this.headings.rolesFor(row);
    const own = row.row.cells.at(-1);
    const actual = row.row.ragged === true && own !== undefined ? own.column + own.columnSpan : row.columns;
    const values = row.cells.map((cell): Value => ({
      text: cell?.text ?? '',
      place: cell?.place ?? row.row.place,
    }));
    const numberColumn = roles.indexOf('number');
    if (numberColumn >= 0 && row.hanging[numberColumn] === true && this.items.length > 0) {
      return this.continueItem(values, roles, row.hanging);
    }
    while (values.length > roles.length && values.at(-1)?.text === '') values.pop();
    // Remarks may be blank in any row: an editor takes the tabs at the end of a line away.
    const isShort = actual < roles.length && roles.slice(actual).every((role) => role === 'other');
    if (actual === roles.length || isShort || (values.length === roles.length && actual > roles.length)) {
      const category = roles.indexOf('category');
      const hanging = category >= 0 && row.hanging[category] === true;
      if (twoNumbers(values[numberColumn]?.text ?? '')) {
        this.odd('run-together', roles.length, roles.length, values, row.row.place, this.items.length);
      }
      return this.item(values, roles, row.row.place, hanging);
    }
    const present = row.row.ragged === true ? values.slice(0, Math.max(actual, 1)) : values;
    const repaired = repairRow(present, roles, this.categories);
    this.odd(
      repaired.runTogether ? 'run-together' : 'wrong-cells',
      roles.length,
      actual,
      present,
      row.row.place,
      this.items.length,
    );
    for (const each of repaired.rows) this.item(each, roles, each[0]?.place ?? row.row.place, false);
  }

  private item(values: readonly Value[], roles: readonly ColumnRole[], place: Place, hanging: boolean): void {
    const cells = roles.map((column, index): PrintedCell => {
      const value = values[index];
      return { column, text: value?.text ?? '', place: value?.place ?? place };
    });
    const textOf = (role: ColumnRole): string => cells.find((cell) => cell.column === role)?.text ?? '';
    const printed = textOf('category');
    const own = groupOf(printed);
    if (own?.stated != null && !hanging) {
      const categoryPlace = cells.find((cell) => cell.column === 'category')?.place ?? place;
      this.groups.push({ ...own, text: printed, before: this.items.length, place: categoryPlace });
    }
    this.categoryCells.push({
      text: own?.category ?? withoutSpace(printed),
      hanging,
      startsPage: this.startsPage,
    });
    this.startsPage = false;
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
  private continueItem(
    values: readonly Value[],
    roles: readonly ColumnRole[],
    hanging: readonly boolean[],
  ): void {
    const item = this.items.at(-1);
    if (item === undefined) return;
    const own = new Map<ColumnRole, string>();
    for (const [index, role] of roles.entries()) {
      const text = values[index]?.text ?? '';
      if (hanging[index] !== true && text !== '') own.set(role, text);
    }
    joinRow(item, own, !this.joined.has(item));
    this.joined.add(item);
  }

  /** Text between rows; where it holds a number and a category it is a row that lost its cells. */
  private stray(text: string, place: Place): void {
    const roles = columnsOf(this.section.list, this.headings.width());
    const repaired = repairRow([{ text, place }], roles, this.categories).rows[0] ?? [];
    const isRow =
      parseRowNumber(fold(repaired[0]?.text ?? '')) !== null &&
      this.categories.has(fold(repaired[1]?.text ?? ''));
    if (!isRow) {
      this.odd('stray', roles.length, 1, [{ text, place }], place, null);
      return;
    }
    this.odd('wrong-cells', roles.length, 1, [{ text, place }], place, this.items.length);
    this.item(repaired, roles, place, false);
  }

  private odd(
    kind: OddRow['kind'],
    expected: number,
    actual: number,
    values: readonly Value[],
    place: Place,
    item: number | null,
  ): void {
    const text = values.map((value) => value.text).join(' ');
    this.oddRows.push({ kind, before: this.items.length, item, expected, actual, text, place });
  }
}

/** Two numbers in one number cell: rows that an editor or a program ran together. */
function twoNumbers(text: string): boolean {
  const numbers = /^\s*(\d{1,4})\s+(\d{1,4})\s*$/.exec(text);
  return numbers !== null && Number(numbers[2]) === Number(numbers[1]) + 1;
}

function isRunningHead(folded: string): boolean {
  return PAGE_MARK.test(folded) || RUNNING_TITLE.test(folded);
}

/** The categories of the rows that have as many cells as most rows. */
function categoriesOfSoundRows(section: Section, headings: Headings): Set<string> {
  const found = new Set<string>();
  for (const entry of section.entries) {
    if (entry.kind !== 'row' || entry.row.row.ragged === true) continue;
    const column = headings.rolesFor(entry.row).indexOf('category');
    const category = fold(entry.row.cells[column]?.text ?? '');
    if (category !== '') found.add(category);
  }
  return found;
}

/** Text that comes between rows several times over is a running head. */
function repeatedStrays(entries: readonly Entry[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const entry of entries) {
    if (entry.kind !== 'stray') continue;
    const text = fold(entry.paragraph.text);
    if (seen.has(text)) repeated.add(text);
    seen.add(text);
  }
  return repeated;
}

/** Numbers begin again at most changes of category, or run through. */
export function numberingOf(items: readonly Item[]): ListTable['numbering'] {
  let changes = 0;
  let restarts = 0;
  for (let index = 1; index < items.length; index++) {
    if (items[index]?.category === items[index - 1]?.category) continue;
    changes++;
    if (items[index]?.number === 1) restarts++;
  }
  return changes > 0 && restarts > changes * RESTART_SHARE ? 'by-category' : 'through';
}

/** What rows add up: the category that each names or, where it is a subtotal, the one above it; else the list. */
export function statedSums(sums: readonly PendingSum[], items: readonly Item[]): StatedSum[] {
  const categories = new Set(items.map((item) => item.category));
  return sums.map(({ text, stated, place, named, partial, before }) => {
    const numeral = stated === null ? null : numeralIn(text, stated);
    if (named !== null && categories.has(named)) return { text, stated, category: named, place, numeral };
    const category = partial ? items[before - 1]?.category || null : null;
    // A name that is neither a category's nor the list's: what is added up cannot be told.
    const known = named === null || /履职|收回|清单|全/.test(named);
    return { text, stated: known ? stated : null, category, place, numeral };
  });
}
