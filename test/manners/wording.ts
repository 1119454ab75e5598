/** A manner of stating figures: what it writes, and where in the document. */
import type { Said } from './say.js';
import type { ListKey } from './world.js';
import type { NameStyle, Writer } from './writer.js';

/** The places of a document that can state figures. */
export interface Statement {
  /** Paragraphs of the narrative. */
  narrative?: readonly Said[];
  /** Lines of the contents: those of a list lead to the page of the list. */
  contents?: (list: ListKey, index: number) => readonly Said[];
  /** The title of a list, with what stands before or behind it. */
  title?: (list: ListKey, title: string) => Said;
  /** A line between the title of a list and its table. */
  under?: (list: ListKey) => Said;
  /** A line behind the table of a list. */
  after?: (list: ListKey) => Said;
  /** Lines behind all tables. */
  tail?: readonly Said[];
  /** What stands behind the title of the document. */
  documentTitle?: Said;
}

/** A manner of wording. */
export interface Wording {
  id: string;
  /** An example of it. */
  what: string;
  /** The manners of naming lists that it goes with; any of the common ones where it says nothing. */
  names?: readonly NameStyle[];
  /** It needs recovered items of a kind: those of two levels. */
  levels?: boolean;
  write: (writer: Writer) => Statement;
}
