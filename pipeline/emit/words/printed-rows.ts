import type { Item, ListTable, OtherList } from '../../model.js';

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
  return columns.toSpliced(at, 0, { heading: '事项类别', role: 'category', cell: null });
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
