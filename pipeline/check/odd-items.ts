import type { DutyList, Item, ListName } from '../model.js';

/** The items that were read from rows with the wrong number of cells: their cells are a reading, not the print. */
export function oddItems(list: DutyList, name: ListName): Set<Item> {
  const odd = new Set<Item>();
  for (const row of list.tables[name]?.oddRows ?? []) {
    const item = row.item === null ? undefined : list.lists[name][row.item];
    if (item !== undefined) odd.add(item);
  }
  return odd;
}
