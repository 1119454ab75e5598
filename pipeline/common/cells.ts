import type { ColumnRole, Item } from '../model.js';

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
