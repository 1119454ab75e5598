import { fold } from '../../common/characters.js';
import { LISTS } from '../../common/names.js';
import { NUMERAL } from '../../common/numerals.js';
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
  const counts: Counts = { list, categories, departments, sums: categorySums(list, categories) };
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
  /** How many items each category has in all lists together. */
  sums: ReadonlyMap<string, number>;
}

function lineOf(counts: Counts, figure: Figure): LedgerLine {
  const { kind, category, stated, text, place } = figure;
  const counted = isOfAll(figure)
    ? (counts.sums.get(category ?? '') ?? null)
    : (rowsOfDepartment(counts.list, figure) ?? count(counts, kind, figure.list, category));
  const result = counted === null ? 'unverifiable' : counted === stated ? 'equal' : 'different';
  return { figure: figure.id, kind, list: figure.list, category, stated, counted, result, text, place };
}

/** A category's count over all lists: the last column of a table of categories by lists. */
function isOfAll({ kind, list, category }: Figure): boolean {
  return kind === 'category-count' && list === null && category !== null;
}

/**
 * How many items each category has in all lists together, for the figures that state it. Empty where the lists do not
 * all have categories, and where most of these figures are something else: counts of one list that is not named.
 */
function categorySums(list: DutyList, categories: CategoryCounts): ReadonlyMap<string, number> {
  const lists = LISTS.filter((name) => list.tables[name] !== null);
  const figures = list.statement.figures.filter(isOfAll);
  const sums = new Map(
    figures.map(({ category }) => [
      category ?? '',
      lists.reduce((sum, name) => sum + (categories[name].get(category ?? '') ?? 0), 0),
    ]),
  );
  const fitting = figures.filter(({ category, stated }) => sums.get(category ?? '') === stated);
  const canTell = lists.every((name) => categories[name].size > 0) && fitting.length * 2 >= figures.length;
  return canTell ? sums : new Map();
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
  const figures = list.statement.figures.filter(
    (figure) => figure.kind === 'category-count' && figure.list === name,
  );
  const open = new Set(
    figures.filter((figure) => isLeftOpen(list, figure)).map(({ paragraph }) => paragraph),
  );
  const namesOf = (some: readonly Figure[]): Set<string> =>
    new Set(some.map((figure) => figure.category ?? ''));
  const enumerated = namesOf(figures.filter(({ paragraph }) => !open.has(paragraph)));
  const present = [...categories[name].keys()];
  if (enumerated.size < present.length * FIGURE_SETTINGS.enumeratedShare) return [];
  const stated = namesOf(figures);
  return present.filter((category) => !stated.has(category));
}

/** 其中党的建设 24 项、民生服务 18 项等: what is counted no more is left open; 等 20 个类别 closes the enumeration. */
const LEFT_OPEN = new RegExp(`^\\)?等(?!(?:共|共计)?${NUMERAL})`);

/** True for the last count of an enumeration that says itself that it is none of all. */
function isLeftOpen({ statement }: DutyList, { subject }: Figure): boolean {
  if (subject?.kind !== 'paragraph') return false;
  const text = statement.paragraphs[subject.paragraph]?.text ?? '';
  return LEFT_OPEN.test(fold(text.slice(subject.span?.end ?? text.length)));
}
