import { groupedBy } from '../common/grouped.js';
import { LISTS } from '../common/names.js';
import { normalisedForm } from '../common/similarity/normalised-form.js';
import type { DutyList, Figure, FigureChange, FigureKind } from '../model.js';

/** Figures that count rows, in the order in which they are told. */
const KINDS: readonly FigureKind[] = [
  'grand-total',
  'list-total',
  'category-number',
  'category-count',
  'group-count',
  'department-number',
  'part-count',
];

/**
 * The stated figures that changed, or whose rows did: each before and after, beside how many rows came and went. `nameOf`
 * gives the category of the new revision for one of the old one.
 */
export function figureChanges(
  old: DutyList,
  now: DutyList,
  nameOf: (figure: Figure) => string,
): FigureChange[] {
  const [before, after] = [byKey(old, nameOf), byKey(now, ({ category }) => normalisedForm(category ?? ''))];
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const counts = { old: new CategoryCounts(), new: new CategoryCounts() };
  const changes = keys.flatMap((key) => {
    const [olds, news] = once(before.get(key) ?? [], after.get(key) ?? []);
    return Array.from({ length: Math.max(olds.length, news.length) }, (_, at) =>
      changeOf(olds[at] ?? null, news[at] ?? null, {
        old: (figure) => countedOf(figure, old, counts.old),
        new: (figure) => countedOf(figure, now, counts.new),
      }),
    );
  });
  return changes
    .filter((change) => change.oldStated !== change.newStated || (change.rows ?? 0) !== 0)
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

/**
 * The figures of one thing in both revisions, without those that only one of them has and that say again what another one
 * of it says: where categories stand in rows of their own, each row states its count once more.
 */
function once(olds: readonly Figure[], news: readonly Figure[]): [Figure[], Figure[]] {
  const both = Math.min(olds.length, news.length);
  const told = (figures: readonly Figure[]): Figure[] =>
    figures.filter(
      ({ stated }, at) => at < both || figures.findIndex((each) => each.stated === stated) === at,
    );
  return [told(olds), told(news)];
}

function byKey({ statement }: DutyList, nameOf: (figure: Figure) => string): Map<string, Figure[]> {
  return groupedBy(statement.figures, (figure) =>
    [figure.kind, figure.list, normalisedForm(figure.otherList ?? ''), nameOf(figure)].join('\n'),
  );
}

/** How many rows of each revision a figure counts. */
interface Counted {
  old: (figure: Figure) => number | null;
  new: (figure: Figure) => number | null;
}

function changeOf(before: Figure | null, after: Figure | null, counted: Counted): FigureChange {
  const [first, last] = [(before ?? after) as Figure, (after ?? before) as Figure];
  const { kind, list, otherList, category } = last;
  const [was, is] = [counted.old(first), counted.new(last)];
  const rows = was === null || is === null ? null : is - was;
  const stated = before === null || after === null ? null : after.stated - before.stated;
  return {
    kind,
    list,
    otherList,
    category,
    oldStated: before?.stated ?? null,
    newStated: after?.stated ?? null,
    rows,
    result: rows === null || stated === null ? 'unknown' : rows === stated ? 'with-rows' : 'not-with-rows',
    oldPlace: before?.place ?? null,
    newPlace: after?.place ?? null,
  };
}

/** How many items of each category lists have, each list counted once: there may be a figure for each category. */
class CategoryCounts {
  readonly #known = new Map<string, ReadonlyMap<string, number>>();

  /** By the form of the category; items without one are not in it. */
  of(list: string, items: readonly { category: string }[]): ReadonlyMap<string, number> {
    const counts = this.#known.get(list) ?? countsOf(items);
    this.#known.set(list, counts);
    return counts;
  }
}

function countsOf(items: readonly { category: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { category } of items) {
    const form = normalisedForm(category);
    if (form !== '') counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return counts;
}

/** How many rows (or categories) of a revision a figure counts; null where rows do not tell. */
function countedOf(figure: Figure, duty: DutyList, counts: CategoryCounts): number | null {
  const { kind, list, category } = figure;
  const items = itemsOf(figure, duty);
  if (items === null) return null;
  if (kind === 'grand-total' || kind === 'list-total') return items.length;
  const own = counts.of(`${list ?? ''}\n${figure.otherList ?? ''}`, items);
  if (kind === 'category-number') return list === null ? null : own.size;
  if (kind !== 'category-count' && kind !== 'group-count') return null;
  return own.get(normalisedForm(category ?? '')) ?? 0;
}

function itemsOf({ kind, list, otherList }: Figure, duty: DutyList): { category: string }[] | null {
  if (list !== null) return duty.lists[list];
  if (otherList !== null)
    return duty.otherLists.filter(({ name }) => name === otherList).flatMap(({ rows }) => rows);
  // A total of all lists may count those beside the three or not: where they have none, nobody need know.
  return kind === 'grand-total' ? LISTS.flatMap((each) => duty.lists[each]) : null;
}
