import type { ListComparison } from '../model.js';
import type { RowsOfItem } from './pair-rows.js';

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
  const targets = new Map<string, Map<string, RowsOfItem[]>>();
  for (const pair of pairs) {
    const of = targets.get(pair.old.category) ?? new Map<string, RowsOfItem[]>();
    targets.set(pair.old.category, of);
    const same = of.get(pair.new.category);
    if (same === undefined) of.set(pair.new.category, [pair]);
    else same.push(pair);
  }
  const names = new Map<string, string>();
  const renamed: ListComparison['categories'] = [];
  for (const [old, to] of targets) {
    const [only, another] = [...to];
    const [first] = only?.[1] ?? [];
    if (only === undefined || another !== undefined || first === undefined) continue;
    const isNew = old !== only[0] && !news.has(old) && !olds.has(only[0]);
    if (!isNew || only[1].length < 2) continue;
    names.set(old, only[0]);
    renamed.push({ old: first.old.item.category, new: first.new.item.category, rows: only[1].length });
  }
  return {
    renamed,
    isSame: ({ old, new: now }) => (names.get(old.category) ?? old.category) === now.category,
  };
}
