import { LISTS } from '../../common/names.js';
import type { DutyList, Figure, FigureKind, Item, LedgerLine, ListName } from '../../model.js';
import { rowsOfDepartment } from '../tables/department-groups.js';
import { FIGURE_SETTINGS } from '../settings.js';

/** What each kind of figure would say where nothing is stated; other kinds are only held against what is stated. */
const ALWAYS: readonly FigureKind[] = ['list-total', 'category-number', 'department-number'];

/**
 * Each stated figure beside what the tables hold, in the order of the document; then, for the totals that are
 * not stated, what was counted. A figure that no table can confirm is unverifiable: it is never an error.
 */
export function ledgerOf(
  list: DutyList,
  categories: CategoryCounts,
  departments: (list: ListName) => number | null,
): LedgerLine[] {
  const counts: Counts = { list, categories, departments };
  const lines = list.statement.figures.map((figure) => lineOf(counts, figure));
  if (!lines.some((line) => line.kind === 'grand-total'))
    lines.push(unstated('grand-total', null, null, grandTotal(list)));
  for (const name of LISTS) {
    for (const kind of ALWAYS) {
      if (lines.some((line) => line.kind === kind && line.list === name)) continue;
      lines.push(unstated(kind, name, null, count(counts, kind, name, null)));
    }
    for (const category of unstatedCategories(list, name, categories))
      lines.push(unstated('category-count', name, category, categories[name].get(category) ?? 0));
  }
  return lines;
}

/** What the tables hold, to count in. */
interface Counts {
  list: DutyList;
  categories: CategoryCounts;
  departments: (list: ListName) => number | null;
}

function lineOf(counts: Counts, figure: Figure): LedgerLine {
  const { kind, category, stated, text, place } = figure;
  const counted = isOfAllLists(figure)
    ? ofAllLists(counts, category ?? '')
    : (rowsOfDepartment(counts.list, figure) ?? count(counts, kind, figure.list, category));
  const result = counted === null ? 'unverifiable' : counted === stated ? 'equal' : 'different';
  return { figure: figure.id, kind, list: figure.list, category, stated, counted, result, text, place };
}

/**
 * True for a category's number in all lists together, as a table that sums them up has it. Of a text that names no list
 * nobody knows which one is meant.
 *
 *     > | 类别     | 基本履职 | 配合履职 | 合计 |
 *     > | 党的建设 | 24       | 3        | 27   |
 */
function isOfAllLists({ kind, list, category, subject }: Figure): boolean {
  return kind === 'category-count' && list === null && category !== null && subject === null;
}

/** How many items of a category all lists have; null where one of them does not tell its categories, or none has it. */
function ofAllLists({ list, categories }: Counts, category: string): number | null {
  const told = LISTS.filter((name) => list.lists[name].length > 0);
  if (told.some((name) => categories[name].size === 0)) return null;
  const counts = told.map((name) => categories[name].get(category));
  if (counts.every((count) => count === undefined)) return null;
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
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
  { list, categories, departments }: Counts,
  kind: FigureKind,
  name: ListName | null,
  category: string | null,
): number | null {
  if (kind === 'grand-total') return grandTotal(list);
  if (name === null) return null;
  if (list.tables[name] === null) return kind === 'list-total' && isStatedEmpty(list, name) ? 0 : null;
  const counts = categories[name];
  switch (kind) {
    case 'list-total':
      return list.lists[name].length;
    case 'category-count':
    case 'group-count':
      return category === null || counts.size === 0 ? null : (counts.get(category) ?? 0);
    case 'category-number':
      return counts.size || null;
    case 'department-number':
      return departments(name);
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

/** How many items each category of each list has, in the order in which the categories first stand in it. */
export type CategoryCounts = Readonly<Record<ListName, ReadonlyMap<string, number>>>;

/** How many items of a list each category has: rows without a category are not counted. */
export function countCategories(items: readonly Item[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { category } of items)
    if (category !== '') counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
}

/**
 * The categories that a statement leaves out although it counts the others. A statement that names only some
 * (主要包括……等) is no enumeration: it leaves open what it counts.
 */
export function unstatedCategories(list: DutyList, name: ListName, categories: CategoryCounts): string[] {
  const stated = statedCategories(list, name);
  const present = [...categories[name].keys()];
  if (stated.size < present.length * FIGURE_SETTINGS.enumeratedShare) return [];
  return present.filter((category) => !stated.has(category));
}

function statedCategories(list: DutyList, name: ListName): Set<string> {
  const counts = list.statement.figures.filter(
    (figure) => figure.kind === 'category-count' && figure.list === name,
  );
  return new Set(counts.map((figure) => figure.category ?? ''));
}
