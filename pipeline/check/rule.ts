import type { Item, ListName, Place, Scope, Severity, Spot, Text } from '../model.js';
import type { Facts } from './facts.js';

/** Something that a rule found. */
export interface Defect {
  list: ListName | null;
  /** The item that it is about, if it is about one. */
  item?: Item | undefined;
  place: Place | null;
  message: Text;
  expected?: string | number | null;
  actual?: string | number | null;
  /** The text in which the defect stands and which part of it is meant, where there is such a part. */
  spot?: Spot | undefined;
  related?: { message: Text; place: Place }[];
  /**
   * What tells this defect from others of its rule in its list, beside the item's content: never a line number or
   * a position, so that rows which are inserted elsewhere change no fingerprint.
   */
  key?: string;
}

/** A rule: one file each, whose doc comment says why it matters and holds a bad and a good example. */
export interface Rule {
  /** Named for the defect. */
  id: string;
  severity: Severity;
  scope: Scope;
  /** What it finds, in one line. */
  title: Text;
  /** The words of the doc comment in Chinese, for the documentation: why it matters, and when it may be wrong. */
  zh: { why: string; mayBeWrong: string };
  check: (facts: Facts) => Iterable<Defect>;
}
