import { isMap, isSeq, type Document, type YAMLMap } from 'yaml';
import { success } from '../common/result.js';
import type { Lang, Result } from '../model.js';
import type { AcceptedFinding } from '../validate/index.js';
import { readAccepted } from './accepted.js';
import { documentOf, listDocument, textOfDocument } from './yaml-text.js';

/** The keys of an entry, in the order in which they are written. */
const KEYS: readonly (keyof AcceptedFinding)[] = [
  'fingerprint',
  'rule',
  'item',
  'message',
  'expected',
  'actual',
  'reason',
  'by',
  'until',
];

/** What the first lines of a new file say. */
const HEAD: Readonly<Record<Lang, string>> = {
  zh: ' 已确认保留的问题：仍列出，不影响结论。用 qingdan accept 添加；删去一条，该问题重新计入。',
  en: ' Accepted findings: they are shown still, and fail nothing. Add with qingdan accept; one that is removed counts again.',
};

/**
 * Adds entries to the text of a `<document>.accepted.yaml`, or makes one (`text` null). What stands there stays, with
 * its comments; an entry of the same fingerprint takes over what is given now. A new entry stands behind those whose
 * findings come before its own in `order`, the fingerprints as the report has them. `schema` is where editors find
 * the schema.
 */
export async function withEntries(
  file: string,
  text: string | null,
  entries: readonly AcceptedFinding[],
  order: readonly string[],
  head: { lang: Lang; schema: string },
): Promise<Result<{ text: string; added: number; changed: number }>> {
  const read = await readAccepted(file, text ?? '');
  if (!read.ok) return read;
  const { document, list } = listDocument(text, { ...head, words: HEAD });
  const standing = read.value.entries.map((entry) => entry.fingerprint);
  let added = 0;
  for (const entry of entries) {
    const at = standing.indexOf(entry.fingerprint);
    const node = at < 0 ? undefined : list.items[at];
    if (isMap(node)) {
      for (const key of KEYS) if (entry[key] !== undefined) node.set(key, entry[key]);
      continue;
    }
    const place = 1 + standing.findLastIndex((each) => isBefore(each, entry.fingerprint, order));
    list.items.splice(place, 0, nodeOf(document, entry));
    standing.splice(place, 0, entry.fingerprint);
    added++;
  }
  return success({ text: textOfDocument(document, text), added, changed: entries.length - added });
}

/** The text of such a file without the entry of a fingerprint; the other ones stay with their comments. */
export async function withoutEntry(file: string, text: string, fingerprint: string): Promise<Result<string>> {
  const read = await readAccepted(file, text);
  if (!read.ok) return read;
  const at = read.value.entries.findIndex((entry) => entry.fingerprint === fingerprint);
  const document = documentOf(text);
  if (at >= 0 && isSeq(document.contents)) document.contents.items.splice(at, 1);
  return success(textOfDocument(document, text));
}

function isBefore(standing: string, entered: string, order: readonly string[]): boolean {
  const index = order.indexOf(standing);
  return index >= 0 && index < order.indexOf(entered);
}

function nodeOf(document: Document, entry: AcceptedFinding): YAMLMap {
  const keys = KEYS.filter((key) => entry[key] !== undefined);
  return document.createNode(Object.fromEntries(keys.map((key) => [key, entry[key]]))) as YAMLMap;
}
