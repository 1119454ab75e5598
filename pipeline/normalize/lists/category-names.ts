import { escapeRegExp, fold } from '../../common/characters.js';
import { LISTS } from '../../common/names.js';
import { NUMERAL } from '../../common/numerals.js';
import { ALTOGETHER, CATEGORY_TAILS } from '../../common/vocabulary/counts.js';
import type { Figure, ListName } from '../../model.js';
import type { RawList } from './list-table.js';

const TAIL = new RegExp(`(?:${CATEGORY_TAILS})$`, 'u');

/** A category's names without one word after another that calls it a kind: 党的建设方面事项 → 党的建设方面, 党的建设. */
function barerNames(category: string): string[] {
  const names: string[] = [];
  for (let name = category; TAIL.test(name);) {
    name = name.replace(TAIL, '');
    if (name.length < 2) break;
    names.push(name);
  }
  return names;
}

function barest(category: string): string {
  return barerNames(category).at(-1) ?? category;
}

/**
 * Gives each category one name in the whole document, where a table says 党的建设方面 and the text or another list
 * 党的建设. Within one list the two are two categories: there one of them is a slip.
 */
export function unifyCategories(raw: ReadonlyMap<ListName, RawList>, text: string): void {
  const lists = LISTS.map((list) => raw.get(list)).filter((list) => list !== undefined);
  const names = new Map(lists.map((list) => [list, new Set(list.items.map(({ category }) => category))]));
  const folded = fold(text);
  for (const [list, own] of names) {
    const others = [...names].flatMap(([other, some]) => (other === list ? [] : [...some]));
    const isNamed = (name: string, category: string): boolean =>
      others.includes(name) || isCounted(name, folded.replaceAll(fold(category), ' '));
    const renamed = new Map<string, string>();
    for (const category of own) {
      const name = barerNames(category).findLast((each) => isNamed(each, category) && !own.has(each));
      if (name !== undefined) renamed.set(category, name);
    }
    if (renamed.size === 0) continue;
    for (const each of [...list.items, ...list.table.groups])
      each.category = renamed.get(each.category) ?? each.category;
    for (const sum of list.sums) sum.category = renamed.get(sum.category ?? '') ?? sum.category;
  }
}

/** True where a folded text counts a category of that name: 党的建设5项, 党的建设工作（5项）, 党的建设共有5项. */
function isCounted(name: string, text: string): boolean {
  const count = `(?:${CATEGORY_TAILS})*[:(]?(?:${ALTOGETHER})?${NUMERAL}`;
  return new RegExp(`${escapeRegExp(fold(name))}${count}`, 'u').test(text);
}

/** A figure of a category under the name that its list has for it: 平安建设工作 3 项 counts 平安建设. */
export function namedAsInList<T extends Pick<Figure, 'list' | 'category'>>(
  figure: T,
  raw: ReadonlyMap<ListName, RawList>,
): T {
  const { list, category } = figure;
  if (list === null || category === null) return figure;
  const names = new Set(raw.get(list)?.items.map((item) => item.category));
  if (names.has(category)) return figure;
  const same = [...names].filter((name) => barest(name) === barest(category));
  return same.length === 1 ? { ...figure, category: same[0] ?? category } : figure;
}
