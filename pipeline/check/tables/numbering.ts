import { append, largest } from '../../common/arrays.js';
import { LISTS } from '../../common/names.js';
import { comparePlaces } from '../../common/places.js';
import type { DutyList, Item, ListName, ListTable } from '../../model.js';
import { TABLE_SETTINGS } from '../settings.js';

/** Numbers that are missing between two items; `before` or `after` is null at an end of the list. */
export interface Gap {
  first: number;
  last: number;
  before: Item | null;
  after: Item | null;
}

/** What is wrong with a list's numbers. */
export interface NumberSlips {
  gaps: Gap[];
  /** An item whose number an earlier item has. */
  repeats: { item: Item; earlier: Item }[];
  /** An item whose number stands out of order, and the item above it. */
  disorders: { item: Item; above: Item | null }[];
  /** An item from which on the numbers run from 1 again, the item above it, and how many rows follow so. */
  restarts: { item: Item; above: Item; rows: number }[];
  /** Items whose number is not a number. */
  unreadable: Item[];
}

/** What is wrong with the numbers of each list, which may continue from those of the list before. */
export function numberingOf(list: DutyList): Record<ListName, NumberSlips> {
  let offset = 0;
  const slips = {} as Record<ListName, NumberSlips>;
  const shared = sharedSlips(list);
  for (const name of LISTS) {
    const items = list.lists[name];
    const numbering = list.tables[name]?.numbering ?? 'through';
    slips[name] = numbering === 'shared' ? slipsOf(items, shared) : numberSlips(items, numbering, offset);
    offset = items.at(-1)?.number ?? offset;
  }
  return slips;
}

/** The same of the lists beside the three. */
export function otherNumberingOf(list: DutyList): NumberSlips[] {
  const shared = sharedSlips(list);
  return list.otherLists.map(({ rows, numbering }) =>
    numbering === 'shared' ? slipsOf(rows, shared) : numberSlips(rows, numbering, 0),
  );
}

/** What is wrong with numbers that run through a table of several lists. */
function sharedSlips({ lists, tables, otherLists }: DutyList): NumberSlips {
  const rows = [
    ...LISTS.flatMap((name): readonly Item[] => (tables[name]?.numbering === 'shared' ? lists[name] : [])),
    ...otherLists.flatMap((other) => (other.numbering === 'shared' ? other.rows : [])),
  ];
  return numberSlips(
    rows.sort((left, right) => comparePlaces(left.place, right.place)),
    'through',
    0,
  );
}

/** Those of the rows of one list. */
function slipsOf(rows: readonly Item[], slips: NumberSlips): NumberSlips {
  const own = new Set(rows);
  const isOwn = ({ item }: { item: Item }): boolean => own.has(item);
  return {
    gaps: slips.gaps.filter(({ before, after }) => own.has(after ?? (before as Item))),
    repeats: slips.repeats.filter(isOwn),
    disorders: slips.disorders.filter(isOwn),
    restarts: slips.restarts.filter(isOwn),
    unreadable: slips.unreadable.filter((item) => own.has(item)),
  };
}

/**
 * Compares a list's numbers with 1, 2, 3 … (or, in a list that numbers each category, within each category). The
 * items in order are the longest increasing subsequence: what does not fit into it stands out of order.
 * `offset` is the last number of the list before, where the numbers of this one continue from there.
 */
export function numberSlips(
  items: readonly Item[],
  numbering: ListTable['numbering'],
  offset: number,
): NumberSlips {
  const slips: NumberSlips = { gaps: [], repeats: [], disorders: [], restarts: [], unreadable: [] };
  const start = items[0]?.number === offset + 1 ? offset : 0;
  for (const run of runsOf(items, numbering)) {
    const parts = partsOf(run, slips);
    for (const [index, part] of parts.entries())
      slipsOfRun(part, numbering === 'through' && index === 0 ? start : 0, slips);
  }
  return slips;
}

/** The items cut where the numbers begin again from 1 and then run on: each part is judged by itself. */
function partsOf(items: readonly Item[], slips: NumberSlips): Item[][] {
  const starts = items.flatMap((item, index) => (index > 0 && item.number === 1 ? index : []));
  const parts: Item[][] = [];
  let from = 0;
  for (const [index, start] of starts.entries()) {
    const part = items.slice(start, starts[index + 1] ?? items.length);
    const above = items[start - 1];
    const [item] = part;
    if (
      item === undefined ||
      above === undefined ||
      !runsOn(part) ||
      start - from < TABLE_SETTINGS.minRowsBeforeRestart
    )
      continue;
    parts.push(items.slice(from, start));
    slips.restarts.push({ item, above, rows: part.length });
    from = start;
  }
  parts.push(items.slice(from));
  return parts;
}

/** True where the numbers are those of a list of so many rows, but for a few: rows that were copied go no further. */
function runsOn(items: readonly Item[]): boolean {
  const last = largest(items.map((item) => item.number ?? 0));
  const { restartFactor, restartSlack } = TABLE_SETTINGS;
  return (
    items[1]?.number === 2 && items[2]?.number === 3 && last <= items.length * restartFactor + restartSlack
  );
}

function runsOf(items: readonly Item[], numbering: ListTable['numbering']): Item[][] {
  if (numbering === 'through') return [[...items]];
  const runs: Item[][] = [];
  for (const [index, item] of items.entries()) {
    if (index === 0 || item.category !== items[index - 1]?.category) runs.push([]);
    runs.at(-1)?.push(item);
  }
  return runs;
}

function slipsOfRun(items: readonly Item[], start: number, slips: NumberSlips): void {
  const numbered = items.filter((item) => item.number !== null);
  append(
    slips.unreadable,
    items.filter((item) => item.number === null),
  );
  const earlier = new Map<number, Item>();
  const ordered = new Set(longestIncreasing(numbered.map((item) => item.number ?? 0)));
  // Of two rows with one number only one can be in order: that is a repeat, and said once.
  const inOrder = new Set(numbered.filter((_, index) => ordered.has(index)).map((item) => item.number));
  for (const [index, item] of numbered.entries()) {
    const number = item.number ?? 0;
    const first = earlier.get(number);
    if (first !== undefined) slips.repeats.push({ item, earlier: first });
    else {
      earlier.set(number, item);
      if (!ordered.has(index) && !inOrder.has(number))
        slips.disorders.push({ item, above: numbered[index - 1] ?? null });
    }
  }
  // Items without a readable number stand for numbers that are not seen: they explain as many missing ones.
  const positions = new Map(items.map((item, index) => [item, index]));
  let before: Item | null = null;
  let position = -1;
  let expected = start + 1;
  for (const [index, item] of numbered.entries()) {
    if (!ordered.has(index)) continue;
    const number = item.number ?? 0;
    let first: number | null = null;
    const unread = unreadable(items, position, item);
    position = positions.get(item) ?? position;
    for (
      let missing = expected + unread;
      missing < number && missing - expected < TABLE_SETTINGS.maxGap;
      missing++
    ) {
      if (!earlier.has(missing)) first ??= missing;
      else if (first !== null) {
        slips.gaps.push({ first, last: missing - 1, before, after: item });
        first = null;
      }
    }
    if (first !== null) slips.gaps.push({ first, last: number - 1, before, after: item });
    expected = number + 1;
    before = item;
  }
}

/** How many items behind `position` and before `item` have no readable number. */
function unreadable(items: readonly Item[], position: number, item: Item): number {
  let count = 0;
  for (let at = position + 1; at < items.length && items[at] !== item; at++)
    if (items[at]?.number === null) count++;
  return count;
}

/** The indices of a longest strictly increasing subsequence (patience sorting, n log n). */
export function longestIncreasing(values: readonly number[]): number[] {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [index, value] of values.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = index;
  }
  const found: number[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] as number) found.push(index);
  return found.reverse();
}
