import { parseNumeral } from '../../common/numerals.js';
import type { ListKey } from '../lists/list-key.js';
import { onlyListWith, type Names } from './names.js';
import type { Here, Passage } from './passage.js';
import type { Reading } from './readings.js';
import { CLASS_UNIT, KIND_AT_END, NUMBER } from './words.js';

/** Behind the names: 各, 均为, 两类各有, ，各. */
const EACH = new RegExp(`[，,]?(?:这?${NUMBER}${CLASS_UNIT}(?:事项)?)?(?:各|均|都)(?:有|为|是|占|共|计|:)*$`);
/** Behind a number of categories, where the same is said of each: 两类各 3 项. */
const EACH_NEXT = new RegExp(`^(?:事项)?(?:各|均|都)(?:有|为|是|占|共|计|:)*${NUMBER}(?!个?(?:部门|单位))`);
const JOINED = /(?:[、，,]|以?及|和|与)$/;

/** The categories that a text ends with, one joined to the other, and where the first begins. */
function categoriesAtEnd(text: string, { categories }: Names): { names: string[]; start: number } {
  const names: string[] = [];
  let start = text.length;
  for (let rest = text; ;) {
    const bare = rest.replace(KIND_AT_END, '');
    const name =
      categories.find((each) => bare.endsWith(each)) ?? categories.find((each) => rest.endsWith(each));
    if (name === undefined) break;
    start = (bare.endsWith(name) ? bare : rest).length - name.length;
    names.unshift(name);
    const joined = JOINED.exec(text.slice(0, start));
    if (joined === null) break;
    rest = text.slice(0, joined.index);
  }
  return { names, start };
}

/**
 * The same count of several categories: a figure of each, of which the number is that which the rows do not bear out.
 *
 *     > | 党的建设 24 项，经济发展、平安法治各 3 项
 *                     ^^^^^^^^^^^^^^^^^^^^^
 */
export function readEach(passage: Passage, here: Here): Reading | null {
  const { token, before, offset, context } = here;
  const lead = EACH.exec(before);
  if (lead === null || token.unit !== 'items') return null;
  const { names, start } = categoriesAtEnd(before.slice(0, lead.index), passage.names);
  const list = context ?? onlyListWith(passage.knowledge, names);
  if (names.length < 2 || list === null) return null;
  return ofEach(passage, here, list, { names, start: offset + start });
}

/** The number as the count of each of these categories: the figure's own is that which the rows do not bear out. */
function ofEach(
  passage: Passage,
  here: Here,
  list: ListKey,
  { names, start }: { names: readonly string[]; start: number },
): Reading {
  const counts = passage.knowledge.counts?.[list];
  const wrong = names.find((name) => counts?.get(name) !== here.token.value) ?? names[0] ?? null;
  return { ...passage.figure(here, 'category-count', list, start), category: wrong, each: names };
}

/** Before a count of each category that the list has: 每类 1 项, 三个类别各占 1 项. */
const EACH_OF_ALL = new RegExp(
  `(?<!平均)(?:(?:每一?个?|各个?)(?:类别?|方面|领域|板块)(?:事项)?(?:各|均|都)?|这?(${NUMBER})${CLASS_UNIT}(?:事项)?(?:各|均|都))(?:有|为|是|占|共|计|:)*$`,
);

/** The same count of all categories of the list that the text speaks of: 收回事项 3 项，每类 1 项. */
export function readEachOfList(passage: Passage, here: Here): Reading | null {
  const { token, before, offset, context } = here;
  const lead = EACH_OF_ALL.exec(passage.folded.slice(Math.max(0, token.start - 24), token.start));
  const names = context === null ? [] : (passage.knowledge.categories[context] ?? []);
  if (lead === null || context === null || token.unit !== 'items' || names.length < 2) return null;
  // 其他两类各 3 项: nobody knows which.
  if (lead[1] !== undefined && parseNumeral(lead[1]) !== names.length)
    return { token, start: token.start, end: token.unitEnd, as: 'unread', doubt: 'count', list: context };
  const start = Math.max(offset, offset + before.length - lead[0].length);
  return ofEach(passage, here, context, { names, start });
}

/** 经济发展、平安法治两类各 3 项: how many were named, which is held against the names, and no number of a list's categories. */
export function readNumberOfNamed(passage: Passage, { token, before, after }: Here): Reading | null {
  if (!EACH_NEXT.test(after)) return null;
  const { names } = categoriesAtEnd(before, passage.names);
  if (names.length < 2) return null;
  const plain = { token, start: token.start, end: token.unitEnd } as const;
  return names.length === token.value
    ? { ...plain, as: 'other', what: 'quantity' }
    : { ...plain, as: 'unread', doubt: 'count', list: null };
}
