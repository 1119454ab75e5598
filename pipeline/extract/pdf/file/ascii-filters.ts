/**
 * Data of a PDF that are written in letters (ISO 32000-1, 7.4.2 and 7.4.3): `/Filter [/ASCII85Decode /FlateDecode]` is
 * compressed data that some programs (ReportLab) make safe for mail.
 */

/** The filter in letters that comes first. */
export type AsciiFilter = 'base85' | 'hex';

/** The filter in letters that stands before the compression in a stream's dictionary, or null where none does. */
export function asciiFilterOf(dictionary: string): AsciiFilter | null {
  const name = /\/Filter\s*\[\s*\/(ASCII85Decode|A85|ASCIIHexDecode|AHx)\b/.exec(dictionary)?.[1];
  if (name === undefined) return null;
  return name.startsWith('ASCII85') || name === 'A85' ? 'base85' : 'hex';
}

/** The bytes that letters stand for, up to their end mark; null where one of them is none of the filter's. */
export function decodeAscii(filter: AsciiFilter, data: Uint8Array): Uint8Array | null {
  return filter === 'hex' ? decodeHex(data) : decodeBase85(data);
}

function decodeHex(data: Uint8Array): Uint8Array | null {
  const bytes = new Uint8Array((data.length >> 1) + 1);
  let digits = 0;
  for (const code of data) {
    if (code <= 0x20) continue;
    if (code === 0x3e) break; // >
    const value = Number.parseInt(String.fromCharCode(code), 16);
    if (Number.isNaN(value)) return null;
    bytes[digits >> 1] = digits % 2 === 0 ? value << 4 : (bytes[digits >> 1] ?? 0) | value;
    digits++;
  }
  return bytes.subarray(0, (digits + 1) >> 1);
}

/** Five letters from `!` to `u` are four bytes; `z` is four zeros; of the last letters, n + 1 are n bytes. */
function decodeBase85(data: Uint8Array): Uint8Array | null {
  const bytes = new Uint8Array(4 * data.length + 4);
  let [size, value, letters] = [0, 0, 0];
  const put = (count: number): void => {
    for (let at = 0; at < count; at++) bytes[size++] = Math.floor(value / 256 ** (3 - at)) % 256;
    [value, letters] = [0, 0];
  };
  for (const code of data) {
    if (code <= 0x20) continue;
    if (code === 0x7e) break; // ~>
    if (code === 0x7a && letters === 0) put(4);
    else if (code < 0x21 || code > 0x75) return null;
    else {
      value = value * 85 + code - 0x21;
      if (++letters === 5) put(4);
    }
  }
  if (letters > 0) {
    const count = letters - 1;
    for (; letters < 5; letters++) value = value * 85 + 84;
    put(count);
  }
  return bytes.subarray(0, size);
}
