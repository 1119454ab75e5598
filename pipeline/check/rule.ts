import type { DutyList, Item, LedgerLine, ListName, Place, Severity, Text } from '../model.js';
import type { NumberSlips } from './numbering.js';

/** What rules look at: the list, and what several of them need, worked out once. */
export interface Facts {
  list: DutyList;
  ledger: readonly LedgerLine[];
  /** The figures of the statement, in the order of their ledger lines. */
  numbering: Readonly<Record<ListName, NumberSlips>>;
}

/** Something that a rule found. */
export interface Defect {
  list: ListName | null;
  /** The item that it is about, if it is about one. */
  item?: Item | undefined;
  place: Place | null;
  message: Text;
  expected?: string | number | null;
  actual?: string | number | null;
  related?: { message: Text; place: Place }[];
  /**
   * What tells this defect from others of its rule in its list, beside the item's content: never a line number or
   * a position, so that rows which are inserted elsewhere change no fingerprint.
   */
  key?: string;
}

/** What a rule looks at. */
export type Scope = 'figures' | 'tables' | 'departments' | 'places' | 'repeats' | 'text' | 'document';

/** A rule: one file each, whose doc comment says why it matters and holds a bad and a good example. */
export interface Rule {
  /** Named for the defect. */
  id: string;
  severity: Severity;
  scope: Scope;
  /** What it finds, in one line. */
  title: Text;
  check: (facts: Facts) => Iterable<Defect>;
}
