import type { FigureKind, ListName, OtherNumber } from '../../model.js';
import type { NumeralToken } from './numerals.js';

/** What the tables hold: by it a phrase is read that may speak of one thing or another. */
export interface Knowledge {
  /** The names that each list's table uses. */
  categories: Readonly<Record<ListName, readonly string[]>>;
  /** How many rows of each list each of them has. */
  counts?: Readonly<Record<ListName, ReadonlyMap<string, number>>>;
  /** The rows of each list; null where it is missing. */
  totals: Readonly<Record<ListName, number | null>>;
  /** The lists beside the three, by name, with their rows. */
  others?: readonly { name: string; count: number }[];
  /** The list of a document that has one alone: what is said of the whole is said of it. */
  only?: ListName | null;
  /** The text belongs to one of these. */
  isApart?: boolean;
  /** The text adds up the lists that were counted before it. */
  isSum?: boolean;
}

/**
 * What a number was read as. Offsets are those of the folded text. `doubtful`: the name is unknown; `outcome`: it is what
 * an earlier number has become (整合为 64 项).
 */
export type Reading = { token: NumeralToken; start: number; end: number } & (
  | {
      as: 'figure';
      kind: FigureKind;
      list: ListName | null;
      category: string | null;
      doubtful?: true;
      outcome?: true;
    }
  | { as: 'other'; what: OtherNumber }
  /** `partial`: it counts a part of a number before it. `doubt`: it may be a total, it counts in a unit of the lists, or it is any number. */
  | { as: 'unread'; doubt: 'total' | 'count' | 'number'; list: ListName | null; partial?: true }
);

/** A number that states something of the lists. */
export type FigureReading = Extract<Reading, { as: 'figure' }>;
