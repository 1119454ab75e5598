import type {
  CheckOptions,
  DutyList,
  Item,
  LedgerLine,
  ListName,
  Place,
  Scope,
  Severity,
  Text,
} from '../model.js';
import type { Decisions } from './acceptances/decisions.js';
import type { About } from './subjects.js';
import type { NumberSlips } from './tables/numbering.js';

/** What rules look at: the list, and what several of them need, worked out once. */
export interface Facts {
  list: DutyList;
  ledger: readonly LedgerLine[];
  /** The figures of the statement, in the order of their ledger lines. */
  numbering: Readonly<Record<ListName, NumberSlips>>;
  /** What the caller says of the document: its own departments, its neighbours, the terms that it may use. */
  options: CheckOptions;
  /** What became of the acceptances: only for rules of the scope `acceptances`, which are asked after all others. */
  decisions: Decisions;
}

/** Something that a rule found. */
export interface Defect {
  list: ListName | null;
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
