import { resolve } from 'node:path';
import type { Found, Search } from './documents.js';
import { isFile } from './file-kinds.js';
import { STDIN } from './load.js';

/** The documents that are meant: those that are named, and those of each folder and pattern that is, once each. */
export async function findDocuments(names: readonly string[], search: Search): Promise<Found> {
  const { cwd } = search;
  const isDocument = (name: string): boolean => name === STDIN || isFile(resolve(cwd, name));
  // Mostly documents are named: what looks through folders is loaded where it is needed.
  if (!names.every(isDocument)) return (await import('./search.js')).searchDocuments(names, search);
  const documents = names.map((document) => ({ document, folder: null }));
  return { documents, folders: [], others: [], ours: [], failures: [] };
}
