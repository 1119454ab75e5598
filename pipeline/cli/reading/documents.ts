import type { Failure } from '../../model.js';
import { isTextName } from '../../read/ending.js';

/** A document to be read, and the folder or pattern by which it was found; null where a person has named it. */
export interface FoundDocument {
  document: string;
  folder: string | null;
}

/**
 * What a person has named: documents; folders and patterns (`lists/*.pdf`), with the documents that they lead to
 * (those of which all are named themselves left out); files there that are no documents by their names, and files that
 * an earlier run has written.
 */
export interface Found {
  documents: FoundDocument[];
  folders: string[];
  others: string[];
  ours: string[];
  /** Folders that cannot be looked through. */
  failures: Failure[];
}

/** Where documents are looked for. */
export interface Search {
  cwd: string;
  /** Files and folders, by their whole paths, that are not looked at: what this command writes, or has written. */
  passOver: readonly string[];
  /** Patterns of what is left out, each with the folder, by its whole path, from which it is seen. */
  ignore: readonly { pattern: string; from: string }[];
}

/**
 * True for the failure of a file that was found, and is no duty list. What is named as a document of an office program
 * or a PDF, and is damaged, of a kind that is not read or without text in its pages, may be one: nobody can know.
 */
export function isNoList({ document, folder }: FoundDocument, { code }: Failure, size: number): boolean {
  if (folder === null) return false;
  if (code === 'not-a-duty-list') return true;
  return (code === 'empty' || code === 'unknown-format') && (size === 0 || isTextName(document));
}
