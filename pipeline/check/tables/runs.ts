import { append } from '../../common/arrays.js';
import type { Item } from '../../model.js';
import { TABLE_SETTINGS } from '../settings.js';

/** Rows of one category that stand together. */
export interface Run {
  category: string;
  items: Item[];
}

const printed = (item: Item): string => item.category;

/** The list cut where the category changes. */
export function runsOf(items: readonly Item[], categoryOf = printed): Run[] {
  const runs: Run[] = [];
  for (const item of items) {
    const last = runs.at(-1);
    const category = categoryOf(item);
    if (last !== undefined && last.category === category) last.items.push(item);
    else runs.push({ category, items: [item] });
  }
  return runs;
}

/**
 * The runs that stand apart from the longest run of their category. Nothing where the list is not ordered by
 * category: where there are more than half as many runs again as categories, and some.
 */
export function scattered(items: readonly Item[], categoryOf = printed): { run: Run; others: Run }[] {
  const runs = withoutStrays(runsOf(items, categoryOf)).filter((run) => run.category !== '');
  const longest = new Map<string, Run>();
  for (const run of runs) {
    if (run.items.length > (longest.get(run.category)?.items.length ?? 0)) longest.set(run.category, run);
  }
  const { scatteredFactor, scatteredSlack } = TABLE_SETTINGS;
  if (runs.length > longest.size * scatteredFactor + scatteredSlack) return [];
  return runs.flatMap((run) => {
    const others = longest.get(run.category);
    return others === undefined || others === run ? [] : [{ run, others }];
  });
}

/**
 * Rows that a single stray one parts are one run: a row without a category has a rule of its own, and one whose
 * category stands elsewhere is itself what stands apart.
 */
function withoutStrays(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  const strays: Run[] = [];
  for (const [index, run] of runs.entries()) {
    const [before, after] = [kept.at(-1), runs[index + 1]];
    const isStray =
      run.items.length === 1 &&
      before !== undefined &&
      before.category === after?.category &&
      // Of two single rows that both could be the stray one, it is the second.
      !(after.items.length === 1 && runs[index + 2]?.category === run.category) &&
      (run.category === '' || runs.some((other) => other !== run && other.category === run.category));
    if (isStray) strays.push(run);
    else if (before?.category === run.category) append(before.items, run.items);
    else kept.push({ category: run.category, items: [...run.items] });
  }
  return [...kept, ...strays];
}
