import { groupedBy } from '../common/grouped.js';
import type { ListComparison } from '../model.js';
import type { RowsOfItem } from './compared-rows.js';

/** The categories of a list that have another name, and which two categories are one. */
export interface RenamedCategories {
  renamed: ListComparison['categories'];
  isSame: (pair: RowsOfItem) => boolean;
}

/**
 * A category has another name where all of its items that are in both revisions have gone to one that was not there
 * before, and nothing is left of it: one change, and not one for each of its rows. A single item does not show that.
 */
export function renamedCategories(pairs: readonly RowsOfItem[]): RenamedCategories {
  const [olds, news] = [
    new Set(pairs.map(({ old }) => old.category)),
    new Set(pairs.map((pair) => pair.new.category)),
  ];
  const names = new Map<string, string>();
  const renamed: ListComparison['categories'] = [];
  for (const [old, own] of groupedBy(pairs, (pair) => pair.old.category)) {
    const [first] = own;
    if (first === undefined || own.length < 2) continue;
    const now = first.new.category;
    if (own.some((pair) => pair.new.category !== now)) continue;
    if (old === now || news.has(old) || olds.has(now)) continue;
    names.set(old, now);
    renamed.push({ old: first.old.item.category, new: first.new.item.category, rows: own.length });
  }
  return {
    renamed,
    isSame: ({ old, new: now }) => (names.get(old.category) ?? old.category) === now.category,
  };
}
