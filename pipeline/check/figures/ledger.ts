import { LISTS } from '../../common/names.js';
import type {
  CooperativeItem,
  DutyList,
  Figure,
  FigureKind,
  Item,
  LedgerLine,
  ListName,
  RecoveredItem,
} from '../../model.js';

/** What each kind of figure would say where nothing is stated; other kinds are only held against what is stated. */
const ALWAYS: readonly FigureKind[] = ['list-total', 'category-number', 'department-number'];

/**
 * Each stated figure beside what the tables hold, in the order of the document; then, for the totals that are
 * not stated, what was counted. A figure that no table can confirm is unverifiable: it is never an error.
 */
export function ledgerOf(list: DutyList): LedgerLine[] {
  const lines = list.statement.figures.map((figure) => lineOf(list, figure));
  if (!lines.some((line) => line.kind === 'grand-total'))
    lines.push(unstated('grand-total', null, null, grandTotal(list)));
  for (const name of LISTS) {
    for (const kind of ALWAYS) {
      if (lines.some((line) => line.kind === kind && line.list === name)) continue;
      lines.push(unstated(kind, name, null, count(list, kind, name, null)));
    }
    for (const category of unstatedCategories(list, name)) {
      lines.push(unstated('category-count', name, category, inCategory(list.lists[name], category)));
    }
  }
  return lines;
}

function lineOf(list: DutyList, figure: Figure): LedgerLine {
  const { kind, category, stated, text, place } = figure;
  const counted = count(list, kind, figure.list, category);
  const result = counted === null ? 'unverifiable' : counted === stated ? 'equal' : 'different';
  return { figure: figure.id, kind, list: figure.list, category, stated, counted, result, text, place };
}

function unstated(
  kind: FigureKind,
  list: ListName | null,
  category: string | null,
  counted: number | null,
): LedgerLine {
  return {
    figure: null,
    kind,
    list,
    category,
    stated: null,
    counted,
    result: 'unverifiable',
    text: '',
    place: null,
  };
}

function count(
  list: DutyList,
  kind: FigureKind,
  name: ListName | null,
  category: string | null,
): number | null {
  if (kind === 'grand-total') return grandTotal(list);
  if (name === null) return null;
  if (list.tables[name] === null) return kind === 'list-total' && isStatedEmpty(list, name) ? 0 : null;
  const items = list.lists[name];
  switch (kind) {
    case 'list-total':
      return items.length;
    case 'category-count':
    case 'group-count':
      return category === null || countsOf(items).size === 0 ? null : inCategory(items, category);
    case 'category-number':
      return countsOf(items).size || null;
    case 'department-number':
      return departmentNumber(list, name);
  }
}

/** True for a list that the document states to have no item, and that has no table. */
export function isStatedEmpty(list: DutyList, name: ListName): boolean {
  const totals = list.statement.figures.filter(
    (figure) => figure.kind === 'list-total' && figure.list === name,
  );
  return list.tables[name] === null && totals.length > 0 && totals.every((figure) => figure.stated === 0);
}

function grandTotal(list: DutyList): number | null {
  if (LISTS.some((name) => list.tables[name] === null && !isStatedEmpty(list, name))) return null;
  return LISTS.reduce((sum, name) => sum + list.lists[name].length, 0);
}

/** The categories of a list in the order in which they first stand. */
export function categoriesOf(items: readonly Item[]): string[] {
  return [...countsOf(items).keys()];
}

/** How many items a category has. */
export function inCategory(items: readonly Item[], category: string): number {
  return countsOf(items).get(category) ?? 0;
}

/** Each list is counted once: a statement may name a category many times over. */
const counted = new WeakMap<readonly Item[], Map<string, number>>();

function countsOf(items: readonly Item[]): Map<string, number> {
  let counts = counted.get(items);
  if (counts === undefined) {
    counts = new Map();
    for (const { category } of items)
      if (category !== '') counts.set(category, (counts.get(category) ?? 0) + 1);
    counted.set(items, counts);
  }
  return counts;
}

/**
 * The categories that a statement leaves out although it counts the others. A statement that names only some
 * (主要包括……等) is no enumeration: fewer than half of the table's categories leave it open what it counts.
 */
export function unstatedCategories(list: DutyList, name: ListName): string[] {
  const stated = statedCategories(list, name);
  const present = categoriesOf(list.lists[name]);
  if (stated.size * 2 < present.length) return [];
  return present.filter((category) => !stated.has(category));
}

function statedCategories(list: DutyList, name: ListName): Set<string> {
  const counts = list.statement.figures.filter(
    (figure) => figure.kind === 'category-count' && figure.list === name,
  );
  return new Set(counts.map((figure) => figure.category ?? ''));
}

/** How many different departments a list's column names; null where it has no such column, or one cannot be read. */
function departmentNumber(list: DutyList, name: ListName): number | null {
  if (name === 'basic') return null;
  const names =
    name === 'cooperative'
      ? list.lists.cooperative.map((item: CooperativeItem) => item.departments)
      : list.lists.recovered.map((item: RecoveredItem) =>
          item.handovers.flatMap((pair) => pair.department ?? []),
        );
  if (names.every((each) => each.length === 0)) return null;
  if (name === 'recovered' && names.some((each) => each.length === 0)) return null;
  return new Set(names.flat()).size;
}
