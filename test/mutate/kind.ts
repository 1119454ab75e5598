import type { Random } from '../townships/index.js';
import type { ListName, Severity } from '../../pipeline/model.js';
import type { Draft } from './draft.js';

/**
 * A right place for a finding: on one of the lines (from 1) of the changed document, of the list and of one of the
 * items where these are given. A finding stands on its own line and on those of its related places.
 */
export interface Where {
  lines: readonly number[];
  list?: ListName | null;
  items?: readonly (number | null)[];
}

/** A document with one slip. */
export interface Slip {
  text: string;
  /** A finding is placed where it is at one of these. */
  where: readonly Where[];
  /** Where consequences of the slip may be told too: such a finding neither places the slip nor is noise. */
  echo?: readonly Where[];
}

/** What the slip is in: a stated figure, the rows of a table, the text of a cell or a line, the document as a whole. */
export type Scope = 'figure' | 'table' | 'text' | 'document';

/** A kind of slip that editors make. */
export interface Kind {
  id: string;
  /** What the editor did, in one line. */
  what: string;
  scope: Scope;
  /** The least severity of a finding that counts as finding it. */
  least: Severity;
  /** Makes the slip at a random place of all that it can stand at, or null where it can stand nowhere. */
  apply: (draft: Draft, random: Random) => Slip | null;
}
