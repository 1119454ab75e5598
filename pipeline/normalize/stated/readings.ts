import type { FigureKind, ListName, OtherNumber } from '../../model.js';
import type { ListKey, OtherKey } from '../lists/list-key.js';
import type { NumeralToken } from './numerals.js';

/** Something of each of the three lists, and of those beside them that the document has. */
type PerKey<T> = Readonly<Record<ListName, T> & Partial<Record<OtherKey, T>>>;

/** What the tables hold: by it a phrase is read that may speak of one thing or another. */
export interface Knowledge {
  /** The names that each list's table uses. */
  categories: PerKey<readonly string[]>;
  /** How many rows of each list each of them has. */
  counts?: PerKey<ReadonlyMap<string, number>>;
  /** The rows of each list; null where it is missing. */
  totals: PerKey<number | null>;
  /** The names of the lists beside the three. */
  others?: readonly string[];
  /** The text adds up the lists that were counted before it. */
  isSum?: boolean;
}

/**
 * What a number was read as. Offsets are those of the folded text. `doubtful`: the name is unknown; `outcome`: it is what
 * an earlier number has become (整合为 64 项); `ranked`: its category is named for its rank (最多的是党的建设，有 24 项);
 * `each`: all categories of which it says the same (经济发展、平安法治各 3 项), its own among them.
 */
export type Reading = { token: NumeralToken; start: number; end: number } & (
  | {
      as: 'figure';
      kind: FigureKind;
      list: ListKey | null;
      category: string | null;
      doubtful?: true;
      outcome?: true;
      ranked?: true;
      each?: readonly string[];
    }
  | { as: 'other'; what: OtherNumber }
  /** `partial`: it counts a part of a number before it. `doubt`: it may be a total, it counts in a unit of the lists, or it is any number. */
  | { as: 'unread'; doubt: 'total' | 'count' | 'number'; list: ListKey | null; partial?: true }
);

/** A number that states something of the lists. */
export type FigureReading = Extract<Reading, { as: 'figure' }>;
