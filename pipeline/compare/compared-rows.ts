import { columnText } from '../common/cells.js';
import { LISTS } from '../common/names.js';
import { normalisedForm } from '../common/similarity/normalised-form.js';
import type { ColumnRole, DutyList, Item, ListName } from '../model.js';

/** A list of a revision, of the three or beside them. */
export interface SideList {
  list: ListName | null;
  otherList: string | null;
  /** Names it among the lists of both revisions. */
  key: string;
  columns: readonly { role: ColumnRole; heading: string }[];
  title: string | null;
  rows: readonly Row[];
}

/** A row with the forms in which it is compared. */
export interface Row {
  list: ListName | null;
  otherList: string | null;
  index: number;
  item: Item;
  category: string;
  name: string;
  /** All that it says beside its name, number and category. */
  rest: string;
  /** Name and rest: rows with the same text say the same. */
  text: string;
}

/** An item in both revisions. */
export interface RowsOfItem {
  old: Row;
  new: Row;
}

/** The columns that say what an item is: its number and its category are its place. */
export const CONTENT_COLUMNS: readonly ColumnRole[] = [
  'name',
  'departments',
  'superiorDuties',
  'townshipDuties',
  'handover',
  'receiver',
  'way',
  'other',
];

/** The lists of a revision, those beside the three by their kinds: of several of one kind the second is another one. */
export function listsOf(duty: DutyList): SideList[] {
  const three = LISTS.flatMap((list): SideList[] => {
    const table = duty.tables[list];
    const items = duty.lists[list];
    if (table === null && items.length === 0) return [];
    const rows = items.map((item, index) => new ItemRow(item, index, list, null));
    return [
      { list, otherList: null, key: list, columns: table?.columns ?? [], title: table?.title ?? null, rows },
    ];
  });
  const times = new Map<string, number>();
  const others = duty.otherLists.map(({ name, columns, title, rows }): SideList => {
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    const made = rows.map((item, index) => new ItemRow(item, index, null, name));
    return {
      list: null,
      otherList: name,
      key: `${normalisedForm(name)}\n${count}`,
      columns,
      title,
      rows: made,
    };
  });
  return [...three, ...others];
}

/** A row whose forms are made once, when they are asked for: those of a list that has no other cells never are. */
class ItemRow implements Row {
  readonly category: string;
  readonly name: string;
  #rest: string | null = null;
  #text: string | null = null;

  constructor(
    readonly item: Item,
    readonly index: number,
    readonly list: ListName | null,
    readonly otherList: string | null,
  ) {
    this.category = normalisedForm(item.category);
    this.name = normalisedForm(item.name);
  }

  get rest(): string {
    return (this.#rest ??= restOf(this.item));
  }

  get text(): string {
    return (this.#text ??= `${this.name}\n${this.rest}`);
  }
}

function restOf(item: Item): string {
  const texts = CONTENT_COLUMNS.slice(1).map((role) => normalisedForm(columnText(item, role)));
  return texts.join('\n').replace(/\n+$/, '');
}
