import type { AnnotatedCopy, DutyList, Lang, Report } from '../model.js';

/** What the caller may ask of an annotated copy. */
export interface AnnotateOptions {
  /** Language of the comments. Default zh. */
  lang?: Lang;
  /** Enter figures that only one value can make true as changes to accept or reject. */
  fix?: boolean;
  /** The day (`2026-11-29`) that comments and changes are of; without it they have none. */
  today?: string;
  /** As the document was read: an annotated copy is read in the same way. */
  revisions?: 'final' | 'original' | 'refuse';
  /** The password of an encrypted document. */
  password?: string;
}

/** A document with what was found in it. */
export interface Annotatable {
  bytes: Uint8Array;
  list: DutyList;
  report: Report;
}

/** Writes the findings of a report into a copy of its document. Throws Problem: cannot-annotate, damaged, too-complex. */
export type Annotator = (document: Annotatable, options: AnnotateOptions) => Promise<AnnotatedCopy>;
