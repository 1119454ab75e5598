import { unzipSync } from 'fflate';
import type { Assets } from '../../pipeline/model.js';

/** The character maps in a ZIP, each inflated when a document asks for it: most documents ask for none. */
export function characterMaps(zip: Uint8Array): Exclude<Assets, string> {
  return (file) => unzipSync(zip, { filter: ({ name }) => name === file })[file] ?? null;
}
