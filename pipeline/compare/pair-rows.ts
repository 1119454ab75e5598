import { groupedBy } from '../common/grouped.js';
import { commonSequence, type Pair } from './common-sequence.js';
import type { Row, RowsOfItem, SideList } from './compared-rows.js';
import { gapsOf } from './gaps.js';
import { likePairs, type Likeness } from './like-rows.js';
import { PAIR_SETTINGS } from './settings.js';

/** Two lists of one kind; a revision that has none of it has one without rows. */
export interface ListPair {
  old: SideList | null;
  new: SideList | null;
}

/**
 * Which rows are the same item, by what they say and never by their number. What is surer comes first, and takes its rows
 * from what follows: rows of one list that say the same, in their order and then out of it; rows with the same name;
 * rows of two lists with the same name; rows of one list, and then of two, that are like each other.
 */
export function pairRows(lists: readonly ListPair[]): RowsOfItem[] {
  const pairing = new Pairing(lists);
  pairing.equal(({ text }) => text);
  pairing.equal(({ name }) => (name === '' ? null : name), 'once');
  pairing.equalAcross();
  pairing.like();
  pairing.likeAcross();
  return pairing.pairs;
}

/** The rows that are paired so far. */
class Pairing {
  readonly pairs: RowsOfItem[] = [];
  private readonly taken = new Set<Row>();

  constructor(private readonly lists: readonly ListPair[]) {}

  /**
   * Pairs rows of one list with the same key: those that stand in the same order, then the others, the first with the
   * first. `once`: a key that several rows of a revision have proves nothing.
   */
  equal(keyOf: (row: Row) => string | null, which: 'all' | 'once' = 'all'): void {
    for (const { old, new: now } of this.lists) {
      const [before, after] = [old, now].map((list) => {
        const rows = this.open(list?.rows ?? []).filter((row) => keyOf(row) !== null);
        return which === 'all' ? rows : onlyOnes(rows, keyOf);
      });
      if (before === undefined || after === undefined) continue;
      const key = (row: Row): string => keyOf(row) ?? '';
      this.take(before, after, commonSequence(before.map(key), after.map(key)));
      this.inOrder(this.open(before), this.open(after), key);
    }
  }

  /** Pairs rows of any lists with the same name. */
  equalAcross(): void {
    const rows = (side: 'old' | 'new'): Row[] =>
      this.open(this.lists.flatMap((pair) => pair[side]?.rows ?? [])).filter(({ name }) => name !== '');
    const [before, after] = [rows('old'), rows('new')].map((each) => onlyOnes(each, ({ name }) => name));
    this.inOrder(before ?? [], after ?? [], ({ name }) => name);
  }

  /** Pairs rows of one list that are like each other, the most like ones first: those that stand in one gap before others. */
  like(): void {
    for (const { old, new: now } of this.lists) {
      const [before, after] = [old?.rows ?? [], now?.rows ?? []];
      this.round(before, after, () => ({
        least: PAIR_SETTINGS.minLikeness,
        by: 'all',
        gaps: gapsOf(before, after, this.pairs),
      }));
    }
  }

  /** Pairs rows of any lists whose names are like each other. */
  likeAcross(): void {
    const all = (side: 'old' | 'new'): Row[] => this.lists.flatMap((pair) => pair[side]?.rows ?? []);
    this.round(all('old'), all('new'), () => ({
      least: PAIR_SETTINGS.minLikenessAcross,
      by: 'name',
      gaps: null,
    }));
  }

  /** Pairs like rows; of near copies some are left whose likest ones others have taken, and are looked at once more. */
  private round(before: readonly Row[], after: readonly Row[], howOf: () => Likeness): void {
    for (let round = 0; round < PAIR_SETTINGS.maxRounds; round++) {
      const [old, now] = [this.open(before), this.open(after)];
      const pairs = likePairs(old, now, howOf());
      if (pairs.length === 0) return;
      this.take(old, now, pairs);
    }
  }

  private inOrder(before: readonly Row[], after: readonly Row[], keyOf: (row: Row) => string): void {
    const waiting = groupedBy([...after].reverse(), keyOf);
    for (const old of before) this.add(old, waiting.get(keyOf(old))?.pop());
  }

  private take(before: readonly Row[], after: readonly Row[], pairs: readonly Pair[]): void {
    for (const [old, now] of pairs) this.add(before[old], after[now]);
  }

  private add(old: Row | undefined, now: Row | undefined): void {
    if (old === undefined || now === undefined) return;
    this.taken.add(old).add(now);
    this.pairs.push({ old, new: now });
  }

  private open(rows: readonly Row[]): Row[] {
    return rows.filter((row) => !this.taken.has(row));
  }
}

/** The rows whose key no other one of them has. */
function onlyOnes(rows: readonly Row[], keyOf: (row: Row) => string | null): Row[] {
  const counts = new Map<string | null, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return rows.filter((row) => counts.get(keyOf(row)) === 1);
}
