import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { strFromU8, strToU8, type Unzipped } from 'fflate';

/** The part with the properties, among which the seal is. */
const PROPERTIES = 'docProps/custom.xml';

/** Stands in the properties until the other parts are known. */
export const UNSEALED = '0'.repeat(64);

/** Puts the seal of the other parts into the properties. */
export function sealed(parts: Unzipped): Unzipped {
  const properties = strFromU8(parts[PROPERTIES] ?? new Uint8Array());
  return { ...parts, [PROPERTIES]: strToU8(properties.replace(UNSEALED, sealOf(parts))) };
}

/**
 * True for the parts of a workbook that are as they were written: whatever a program saves, be it one word more or
 * nothing, it writes the sheets in its own way.
 */
export function isAsSealed(parts: Unzipped): boolean {
  return strFromU8(parts[PROPERTIES] ?? new Uint8Array()).includes(`>${sealOf(parts)}<`);
}

/** The SHA-256 of all other parts, with their names. */
function sealOf(parts: Unzipped): string {
  const hash = sha256.create();
  for (const [name, content] of Object.entries(parts).sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (name === PROPERTIES) continue;
    hash.update(utf8ToBytes(`${name}\n${content.length}\n`)).update(content);
  }
  return bytesToHex(hash.digest());
}
