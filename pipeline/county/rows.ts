import { LISTS } from '../common/names.js';
import type { CountyRow, CountyTownship, Item } from '../model.js';

/** The rows of a county, in the order of its townships and of their lists. */
export function rowsOf(townships: readonly CountyTownship[]): CountyRow[] {
  return townships.flatMap(({ list }, township) =>
    LISTS.flatMap((name) => list.lists[name].map((_, row): CountyRow => ({ township, list: name, row }))),
  );
}

/** The item of a row. */
export function itemOf(townships: readonly CountyTownship[], { township, list, row }: CountyRow): Item {
  const item = townships[township]?.list.lists[list][row];
  if (item === undefined) throw new RangeError(`no row ${row} of ${list} in the township ${township}`);
  return item;
}

/** The townships of some rows, in order, once each. */
export function townshipsIn(rows: readonly CountyRow[]): number[] {
  return [...new Set(rows.map(({ township }) => township))].sort((left, right) => left - right);
}
