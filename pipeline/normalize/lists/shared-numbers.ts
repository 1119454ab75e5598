import { comparePlaces } from '../../common/places.js';
import type { Item, OtherList } from '../../model.js';
import type { RawList } from './list-table.js';

/**
 * Tells of lists that share a table whether their numbers run through all of it: where more rows follow the number of
 * the row above than that of the row above in their own list.
 */
export function shareNumbers(three: readonly RawList[], others: readonly OtherList[]): void {
  const lists = [...three.map(({ items }) => items), ...others.map(({ rows }) => rows)];
  if (lists.length < 2) return;
  const all = lists.flat().sort((left, right) => comparePlaces(left.place, right.place));
  const own = lists.reduce((sum, items) => sum + successions(items), 0);
  if (successions(all) <= own) return;
  for (const { table } of three) table.numbering = 'shared';
  for (const other of others) other.numbering = 'shared';
}

/** Rows whose number is the next after that of the row above. */
function successions(items: readonly Item[]): number {
  return items.filter(({ number }, index) => index > 0 && number === (items[index - 1]?.number ?? NaN) + 1)
    .length;
}
