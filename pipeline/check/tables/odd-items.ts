import { LISTS } from '../../common/names.js';
import type { DutyList, Item, ListName, OddRow, Text } from '../../model.js';
import { listWords } from '../words/message-words.js';

/** The items that were read from rows with the wrong number of cells: their cells are a reading, not the print. */
export function oddItems(list: DutyList, name: ListName): Set<Item> {
  const odd = new Set<Item>();
  for (const row of list.tables[name]?.oddRows ?? []) {
    const item = row.item === null ? undefined : list.lists[name][row.item];
    if (item !== undefined) odd.add(item);
  }
  return odd;
}

/** The odd rows of a kind over all lists, with the words for their list and the item that was read from each. */
export function* oddRows(
  list: DutyList,
  kind: OddRow['kind'],
): Generator<{ name: ListName; words: Text; odd: OddRow; item: Item | undefined }> {
  for (const name of LISTS) {
    for (const odd of list.tables[name]?.oddRows ?? []) {
      if (odd.kind !== kind) continue;
      const item = odd.item === null ? undefined : list.lists[name][odd.item];
      yield { name, words: listWords(name), odd, item };
    }
  }
}
