import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Folder } from '../../cli/folder.js';
import type { Given, Pages } from '../browser.js';

/** What the tests of the page are given: its browser, and a folder with the command line in it. */
export interface Held {
  pages: () => Pages;
  folder: Folder;
  /** What the command line makes of a document, asked for once for all browsers. */
  expected: Expected;
  /** Which of the real lists are tried: all take as long as all other tests together. */
  real: RegExp;
}

/** What the command line makes of documents. */
export class Expected {
  readonly #made = new Map<string, Promise<Map<string, Buffer>>>();

  /** All that the page saves of a document, by its names there. */
  of(folder: Folder, document: Given): Promise<Map<string, Buffer>> {
    const key = `${document.name} ${hashOf(document.content)}`;
    const made = this.#made.get(key) ?? allWritten(folder, document);
    this.#made.set(key, made);
    return made;
  }
}

/** The list of the fixtures that most tests read. */
export const LIST = 'lists/qinghe/list.txt';

/** It with row 57 of 基本履职 left out. */
export function wrongList(): Given {
  const text = readFileSync(`fixtures/${LIST}`, 'utf8');
  return { name: '青禾镇.txt', content: text.replace(/^57\t.*\n/m, '') };
}

/** It in Markdown, of which office documents are made. */
export function markdown(): string {
  return readFileSync('fixtures/lists/qinghe/list.md', 'utf8');
}

/** What the command line writes of a document that is called by its bare name, whatever stands in the folder. */
export async function written(
  { write, run, path }: Folder,
  ...documents: readonly Given[]
): Promise<Map<string, Buffer>> {
  for (const { name, content } of documents) write(name, content);
  const together = documents.length > 1 ? ['--together'] : [];
  const names = documents.map(({ name }) => name);
  await run(['run', ...together, ...names, '--out', 'saved', '--quiet']);
  return new Map(readdirSync(path('saved')).map((name) => [name, readFileSync(path('saved', name))]));
}

/** As `written`, with the corrected statement and the copy with comments beside it. */
async function allWritten(folder: Folder, document: Given): Promise<Map<string, Buffer>> {
  const { run, path } = folder;
  const files = await written(folder, document);
  const statement = await run(['statement', document.name, '--plain']);
  if (statement.out !== '') files.set('说明.txt', Buffer.from(statement.out));
  await run(['annotate', document.name]);
  for (const name of readdirSync(path()).filter((each) => each.includes('.批注.')))
    files.set(name, readFileSync(path(name)));
  return files;
}

/**
 * What is the same in two files that are the same: all of it. Of a PDF that the library wrote not its ID at the end, which
 * it makes of the second in which it writes.
 */
export function sameOf(name: string, bytes: Uint8Array | undefined): string | undefined {
  const whole = bytes && Buffer.from(bytes);
  const end = name.endsWith('.pdf') ? whole?.lastIndexOf('/ID') : undefined;
  return whole && hashOf(whole.subarray(0, end === undefined || end < 0 ? whole.length : end));
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
