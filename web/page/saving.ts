import { zipSync, type Zippable } from 'fflate';
import type { OutputFile } from '../../pipeline/model.js';
import { folderNames } from '../names.js';

/** Gives a file to the browser to be kept, as a download. */
export function save(name: string, content: string | Uint8Array): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Files of documents as one archive, a folder for each document. */
export function archiveOf(documents: readonly { name: string; files: readonly OutputFile[] }[]): Uint8Array {
  const folders = folderNames(documents.map(({ name }) => name));
  const content: Zippable = {};
  documents.forEach(({ files }, index) => {
    for (const { name, content: own } of files)
      content[`${folders[index]}/${name}`] = typeof own === 'string' ? new TextEncoder().encode(own) : own;
  });
  return zipSync(content);
}
