import type { RowPair } from '../model.js';
import type { Row, RowsOfItem } from './compared-rows.js';

/**
 * The rows of two lists in one order in which both can be read: items that have kept their order stand side by side, and
 * between them those that are gone or went elsewhere, then those that are new or came from elsewhere.
 */
export function sideBySide(
  before: readonly Row[],
  after: readonly Row[],
  kept: readonly RowsOfItem[],
  changeOf: (row: Row) => number | null,
): RowPair[] {
  const rows: RowPair[] = [];
  let [old, now] = [0, 0];
  const passUpTo = (endOld: number, endNew: number): void => {
    for (; old < endOld; old++) {
      const row = before[old];
      if (row !== undefined) rows.push({ old, new: null, change: changeOf(row) });
    }
    for (; now < endNew; now++) {
      const row = after[now];
      if (row !== undefined) rows.push({ old: null, new: now, change: changeOf(row) });
    }
  };
  for (const pair of kept) {
    passUpTo(pair.old.index, pair.new.index);
    rows.push({ old: old++, new: now++, change: changeOf(pair.old) });
  }
  passUpTo(before.length, after.length);
  return rows;
}
