import { readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Failure } from '../../model.js';
import { isTextName, knownEnding } from '../../read/ending.js';
import { shownPath } from '../environment.js';
import { STDIN, unreadable } from './load.js';
import { ownOutput } from './own-output.js';

/** A document to be read, and the folder in which it was found; null where a person has named it. */
export interface FoundDocument {
  document: string;
  folder: string | null;
}

/**
 * What a person has named: documents; folders, with the documents in them (those of which all are named themselves
 * left out); and files there that are no documents by their names.
 */
export interface Found {
  documents: FoundDocument[];
  folders: string[];
  others: string[];
  /** Folders that cannot be looked through. */
  failures: Failure[];
}

/** Where documents are looked for. */
interface Search {
  cwd: string;
  /** Files and folders, by their whole paths, that are not looked at: what this command writes, or has written. */
  passOver: readonly string[];
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

/** The documents that are meant: those that are named, and those of each folder that is, once each. */
export function findDocuments(names: readonly string[], search: Search): Found {
  const named = names.map((name) => ({ name, path: name === STDIN ? STDIN : resolve(search.cwd, name) }));
  const known = new Set(named.map(({ path }) => path));
  const found: Found = { documents: [], folders: [], others: [], failures: [] };
  for (const { name, path } of named) {
    if (path === STDIN || !isFolder(path)) {
      found.documents.push({ document: name, folder: null });
      continue;
    }
    const { files, failures } = filesIn(path, search);
    found.failures.push(...failures);
    // Of a folder whose documents are named as well nothing is left that could be missing.
    if (!files.some((file) => known.has(file))) found.folders.push(name);
    for (const file of files.filter((each) => !known.has(each))) {
      known.add(file);
      const shown = join(name, relative(path, file));
      if (knownEnding(file) !== null) found.documents.push({ document: shown, folder: name });
      else found.others.push(shown);
    }
  }
  return found;
}

/** The files of a folder and those below it, in the order of their names. A link to a folder is not followed. */
function filesIn(folder: string, search: Search): { files: string[]; failures: Failure[] } {
  const files: string[] = [];
  const failures: Failure[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const below: string[] = [];
    for (const entry of entriesOf(next, search, failures)) {
      const path = join(next, entry.name);
      if (isPassedOver(path, entry.name, search)) continue;
      if (entry.isDirectory()) below.unshift(path);
      else if ((entry.isFile() || (entry.isSymbolicLink() && isFile(path))) && ownOutput(path) === null)
        files.push(path);
    }
    folders.push(...below);
  }
  return { files, failures };
}

function entriesOf(folder: string, { cwd }: Search, failures: Failure[]): Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.sort((left, right) => (left.name < right.name ? -1 : 1));
  } catch (error) {
    failures.push(unreadable(shownPath(folder, cwd), error).failure);
    return [];
  }
}

/**
 * Hidden names (.git, .~lock.清单.docx#), what an office program keeps beside a document that is open (~$清单.docx),
 * installed packages, decisions of people on a document, and what this command writes. (Workbooks and pages of an earlier
 * run are passed over too, wherever they are: they hold the rows of a list.)
 */
function isPassedOver(path: string, name: string, { passOver }: Search): boolean {
  return (
    /^(?:\.|~\$)/.test(name) ||
    name === 'node_modules' ||
    /(?:\.accepted|\.decisions|^qingdan\.config)\.yaml$/.test(name) ||
    passOver.includes(path)
  );
}

/** True for a folder that is there. */
export function isFolder(path: string): boolean {
  return statOf(path)?.isDirectory() === true;
}

function isFile(path: string): boolean {
  return statOf(path)?.isFile() === true;
}

/** What the system says of a path; nothing where it leads nowhere, through a file, or where nobody may look. */
function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
