import type { Move } from '../model.js';
import { risingRun, type Pair } from './common-sequence.js';
import type { RowsOfItem } from './compared-rows.js';

/** The items of one list in both revisions, with those that stand elsewhere. */
export interface Moves {
  /** What of its place is another one; an item that has stayed is not in it. */
  moved: Map<RowsOfItem, Move[]>;
  /** The items that have kept their order, in it. */
  kept: RowsOfItem[];
  /** How many numbers follow from rows added or taken out before them. */
  renumbered: number;
}

/**
 * Which items of a list have moved: as few as can have, so that those that are left have kept their order. A number that
 * is another one where the item has kept its order follows from the rows before it, unless it does not go on where the
 * number before it stands. `pairs` are in any order; `sameCategory` tells whether two categories are one.
 */
export function movesOf(pairs: readonly RowsOfItem[], sameCategory: (pair: RowsOfItem) => boolean): Moves {
  const sorted = [...pairs].sort((a, b) => a.old.index - b.old.index);
  const run = risingRun(sorted.map((pair, at): Pair => [at, pair.new.index]));
  const kept = run.flatMap(([at]) => sorted[at] ?? []);
  const stayed = new Set(kept);
  const moved = new Map<RowsOfItem, Move[]>();
  const add = (pair: RowsOfItem, move: Move): void => {
    moved.set(pair, [...(moved.get(pair) ?? []), move]);
  };
  for (const pair of sorted) if (!stayed.has(pair)) add(pair, 'number');
  const renumbered = numbersOf(kept, (pair) => add(pair, 'number'));
  for (const pair of sorted) if (!sameCategory(pair)) add(pair, 'category');
  return { moved, kept, renumbered };
}

/** Counts the numbers that follow from other rows, and tells those that do not. */
function numbersOf(kept: readonly RowsOfItem[], tell: (pair: RowsOfItem) => void): number {
  let renumbered = 0;
  const shifts = kept.map(({ old, new: now }) =>
    old.item.number === null || now.item.number === null ? null : now.item.number - old.item.number,
  );
  for (const [at, pair] of kept.entries()) {
    const { old, new: now } = pair;
    if (old.item.number === now.item.number) continue;
    if (follows(pair, kept[at - 1]) || shifts[at] === shifts[at - 1] || shifts[at] === shifts[at + 1])
      renumbered++;
    else tell(pair);
  }
  return renumbered;
}

/** True where the number of a row is what its place in the new list makes it: it counts on, or begins again. */
function follows({ new: now }: RowsOfItem, before: RowsOfItem | undefined): boolean {
  const { number } = now.item;
  if (number === null) return false;
  if (number === 1 || number === now.index + 1) return true;
  const gap = before === undefined ? null : now.index - before.new.index;
  return gap !== null && before?.new.item.number === number - gap;
}
