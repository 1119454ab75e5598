import type { ColumnRole, Item } from '../model.js';

/** Columns that say where an item stands, and not what it is. */
export const PLACE_COLUMNS: ReadonlySet<ColumnRole> = new Set(['number', 'category']);

/** The text of an item's cell as printed; empty where its table has no such column. */
export function textOf(item: Item, column: ColumnRole): string {
  return item.cells.find((cell) => cell.column === column)?.text ?? '';
}

/** All that an item has in the columns of a role, of which a list may have several (其他), each on lines of its own. */
export function columnText({ cells }: Item, role: ColumnRole): string {
  return cells
    .filter(({ column }) => column === role)
    .map(({ text }) => text)
    .join('\n');
}
