import type { ColumnRole, Item } from '../model.js';

/** The text of an item's cell as printed; empty where its table has no such column. */
export function textOf(item: Item, column: ColumnRole): string {
  return item.cells.find((cell) => cell.column === column)?.text ?? '';
}
