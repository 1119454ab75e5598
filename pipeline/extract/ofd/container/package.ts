/** The package of an OFD: its parts by what refers to them (GB/T 33190-2016, 6 and 7.3). */
import { partPath } from '../../../common/part-path.js';
import { Problem } from '../../problem.js';
import { Zip } from '../../package/zip.js';
import { encryptedOfd, missingPart } from '../failures.js';
import { elementsOf, type Element } from './elements.js';

/** The part with which every OFD begins. */
export const ENTRY = 'OFD.xml';

/** The part in which an encrypted package says how (GM/T 0099). */
const ENCRYPTIONS = 'Encryptions.xml';

/** An OFD, opened. */
export class OfdPackage {
  readonly zip: Zip;

  /** Throws Problem: damaged, encrypted. */
  constructor(bytes: Uint8Array) {
    this.zip = new Zip(bytes);
    if (this.zip.has(ENCRYPTIONS)) throw encryptedOfd();
  }

  /** A part as a tree. Throws Problem: damaged, encrypted, too-complex. */
  tree(part: string): Element {
    return elementsOf(this.zip, part);
  }

  /** A part as a tree; null where it is damaged. For what a document can be read without. */
  treeIfSound(part: string): Element | null {
    try {
      return this.tree(part);
    } catch (error) {
      if (error instanceof Problem && error.code === 'damaged') return null;
      throw error;
    }
  }

  /**
   * The part at a location: from the root (`/Doc_0/x.xml`), from the folder of the part that names it, or, as some
   * programs write it, from the folder of the document or the root without a stroke. Null where there is none.
   */
  find(location: string, folders: readonly string[]): string | null {
    if (location === '') return null;
    const from = location.startsWith('/') ? [''] : [...folders, ''];
    return from.map((folder) => partPath(`${folder}/${location}`)).find((path) => this.zip.has(path)) ?? null;
  }

  /** As `find`. Throws Problem: damaged, where there is none. */
  part(location: string, folders: readonly string[]): string {
    const found = this.find(location, folders);
    if (found === null) throw missingPart(location);
    return found;
  }

  /** All bytes of a part. Throws Problem: damaged, encrypted, too-complex. */
  bytes(part: string): Uint8Array {
    const chunks = [...this.zip.chunks(part)];
    const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  }
}

/** The folder of a part. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}
