import type { Reviewed } from '../../pipeline/model.js';
import type { Refused, Shown } from '../exchange.js';

/** How far a document is; `review` for a workbook with decisions, which is none. */
export type State = 'waiting' | 'reading' | 'shown' | 'refused' | 'cancelled' | 'review';

/** A document on the page: one file, or several that are one. */
export interface PageDocument {
  files: readonly File[];
  state: State;
  shown: Shown | null;
  refused: Refused | null;
  password: string | null;
  /** What people wrote into this file, in the state `review`. */
  reviewed: Reviewed | null;
  /** For which language and decisions its report is: a count that each change of these makes greater. */
  stamp: number;
}

/** A document that was read, with what is shown of it. */
export interface ReadDocument {
  document: PageDocument;
  shown: Shown;
}

/** Those that were read. */
export function readOf(documents: readonly PageDocument[]): ReadDocument[] {
  return documents.flatMap((document) =>
    document.shown === null ? [] : [{ document, shown: document.shown }],
  );
}

/** What a document is called. */
export function nameOf({ files }: PageDocument): string {
  return files.map(({ name }) => name).join(' + ');
}

/** What files of a document are named for: of several that are one, the first. */
export function firstName(document: PageDocument): string {
  return document.files[0]?.name ?? '';
}

/** Files as documents: each one, or all together. Those that are there already stay as they are. */
export function documentsOf(
  files: readonly File[],
  together: boolean,
  there: readonly PageDocument[],
): PageDocument[] {
  const groups = together && files.length > 0 ? [files] : files.map((file) => [file]);
  return groups.map(
    (group) =>
      there.find((each) => isSame(each.files, group)) ?? {
        files: group,
        state: 'waiting',
        shown: null,
        refused: null,
        password: null,
        reviewed: null,
        stamp: 0,
      },
  );
}

function isSame(one: readonly File[], other: readonly File[]): boolean {
  return one.length === other.length && one.every((file, index) => file === other[index]);
}
