import { LIST_TEXT, LISTS } from '../../common/names.js';
import type { DutyList, Item, ListTable, OtherList, Subject, Text } from '../../model.js';

/** A column of a list as it is handed out: its heading, and which cell of an item stands in it. */
export interface PrintedColumn {
  heading: string;
  /** The index of the item's own cell; null where the category comes from a row of its own or a merged cell. */
  cell: number | null;
  role: ListTable['columns'][number]['role'];
}

/**
 * The columns of one of the three lists as printed; a list that gives its categories in rows of their own, or merged,
 * still gets a category column: a spreadsheet is sorted and counted by it.
 */
export function listColumns({ columns }: ListTable): PrintedColumn[] {
  return withCategory(printed(columns), 1);
}

/** Those of a list beside the three, which need not have categories. */
export function otherListColumns({ columns, rows }: OtherList): PrintedColumn[] {
  const own = printed(columns);
  return rows.some(({ category }) => category !== '') ? withCategory(own, 0) : own;
}

function printed(columns: ListTable['columns']): PrintedColumn[] {
  return columns.map(({ heading, role }, cell) => ({ heading, role, cell }));
}

function withCategory(columns: PrintedColumn[], at: number): PrintedColumn[] {
  if (columns.some(({ role }) => role === 'category')) return columns;
  return [
    ...columns.slice(0, at),
    { heading: '事项类别', role: 'category', cell: null },
    ...columns.slice(at),
  ];
}

/** The number of a row in a spreadsheet: as a number, by which it is sorted, unless that would print 005 as 5. */
export function rowNumber(item: Pick<Item, 'number'>, printed: string): string | number {
  return item.number === null || /^0\d/.test(printed.trim()) ? printed : item.number;
}

/** What an item has in a column: its text as printed, its number as a number, its category in each row. */
export function printedValue(item: Item, { role, cell }: PrintedColumn): string | number {
  if (role === 'category') return item.category;
  const text = cell === null ? '' : (item.cells[cell]?.text ?? '');
  return role === 'number' ? rowNumber(item, text) : text;
}

/** A list of the document as outputs show it. */
export interface PrintedList {
  /** `basic`; `other-1` of the lists beside the three. */
  id: string;
  /** What kind of list it is: 基本履职. */
  name: Text;
  /** As printed, or null. */
  title: string | null;
  columns: readonly PrintedColumn[];
  items: readonly Item[];
  /** Which of its items a finding is about, and which cell of it; null where it is about none of them. */
  rowOf: (subject: Subject) => { row: number; cell: number | null } | null;
}

/** The lists of a document, the three before those beside them. */
export function printedLists({ tables, lists, otherLists }: DutyList): PrintedList[] {
  const three = LISTS.flatMap((name): PrintedList[] => {
    const table = tables[name];
    if (table === null) return [];
    const rowOf: PrintedList['rowOf'] = (subject) => {
      if ((subject.kind !== 'cell' && subject.kind !== 'row') || subject.list !== name) return null;
      return { row: subject.row, cell: subject.kind === 'cell' ? subject.cell : null };
    };
    const { title } = table;
    return [
      { id: name, name: LIST_TEXT[name], title, columns: listColumns(table), items: lists[name], rowOf },
    ];
  });
  const others = otherLists.map((other, index): PrintedList => ({
    id: `other-${index + 1}`,
    name: { zh: other.name, en: other.name },
    title: other.title,
    columns: otherListColumns(other),
    items: other.rows,
    rowOf: (subject) =>
      subject.kind === 'other-row' && subject.other === index
        ? { row: subject.row, cell: subject.cell }
        : null,
  }));
  return [...three, ...others];
}
