import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * A changed file has two identifiers: that of the document, and one of the file as it is now (ISO 32000-1, 14.4). The
 * library makes the second from the clock, so that no two copies would be the same: here it is made from the bytes
 * before it. It stands in the last trailer, behind all that offsets lead to. `from`: where what was added begins.
 */
export function withIdentifier(copy: Uint8Array, from: number): Uint8Array {
  const added = Array.from(copy.subarray(from), (byte) => String.fromCharCode(byte)).join('');
  const [opening = ''] = [...added.matchAll(/\/ID\s*\[\s*/g)].at(-1) ?? [];
  const at = added.lastIndexOf(opening);
  if (opening === '' || at < 0) return copy;
  const first = endOfString(added, at + opening.length);
  const begin = first + (/^\s*/.exec(added.slice(first))?.[0].length ?? 0);
  const end = endOfString(added, begin);
  if (end === begin) return copy;
  const own = bytesToHex(sha256(copy.subarray(0, from + begin)).subarray(0, IDENTIFIER_BYTES));
  const text = new TextEncoder().encode(`<${own}>`);
  const changed = new Uint8Array(copy.length - (end - begin) + text.length);
  changed.set(copy.subarray(0, from + begin));
  changed.set(text, from + begin);
  changed.set(copy.subarray(from + end), from + begin + text.length);
  return changed;
}

/** As long as the identifiers that programs write (MD5). */
const IDENTIFIER_BYTES = 16;

/** The end of a string that begins at a place: `<0A1B>` or `(a\)b(c))`; the place itself where none does. */
function endOfString(text: string, start: number): number {
  if (text[start] === '<') return text.indexOf('>', start) + 1 || start;
  if (text[start] !== '(') return start;
  let open = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '(') open++;
    else if (text[at] === ')' && --open === 0) return at + 1;
  }
  return start;
}
