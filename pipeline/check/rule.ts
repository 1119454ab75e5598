import type { Item, ListName, Place, RuleDocumentation, Text } from '../model.js';
import type { Facts } from './facts.js';
import type { About } from './subjects.js';

/** Something that a rule found. */
export interface Defect {
  list: ListName | null;
  /** The name of the list beside the three that it is about, if it is about one. */
  otherList?: string | null;
  /** The item that it is about, if it is about one. */
  item?: Item | undefined;
  /** What it is about, of which the finding takes its subject, its spot and its place: see `subjects.ts`. */
  about: About;
  /** Where it stands, if that is not where its subject does: at the row of a cell, or at the top of a list. */
  place?: Place | null;
  message: Text;
  expected?: string | number | null;
  actual?: string | number | null;
  related?: { message: Text; place: Place }[];
  /**
   * The fact that it tells, as `facts.ts` has it, where other defects may follow from that: a gap in the numbers, a
   * category that is misspelt. Of an odd row it is the row itself, which `about` names.
   */
  tells?: object;
  /**
   * What tells this defect from others of its rule in its list, beside the item's content: never a line number or
   * a position, so that rows which are inserted elsewhere change no fingerprint.
   */
  key?: string;
  /** True where `key` alone names it, in whatever row, list or document it stands: a person decides once. */
  everywhere?: boolean;
}

/** A rule: one object in a file of its own, with all that is to be said of it, and a bad and a good example. */
export interface Rule extends RuleDocumentation {
  /** What another rule tells of the same words is not told again. */
  yields?: boolean;
  check: (facts: Facts) => Iterable<Defect>;
}
