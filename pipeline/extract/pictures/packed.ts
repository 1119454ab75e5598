/** Bytes that TIFF has packed: PackBits (TIFF 6.0, section 9) and LZW (section 13). Each gives at most `size` bytes. */
import { pictureDamaged } from './failures.js';

/** Undoes PackBits: a count, then so many bytes, or one that stands so many times. */
export function unpackedBits(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let to = 0;
  for (let at = 0; at < data.length && to < size;) {
    const count = data[at++] ?? 0;
    if (count < 128) {
      const part = data.subarray(at, Math.min(at + count + 1, at + size - to));
      out.set(part, to);
      to += part.length;
      at += count + 1;
    } else if (count > 128) {
      const end = Math.min(size, to + 257 - count);
      out.fill(data[at++] ?? 0, to, end);
      to = end;
    }
  }
  return out.subarray(0, to);
}

/** The codes of LZW that say that the table begins anew, and that nothing follows; bits of the longest code. */
const CLEAR = 256;
const END = 257;
const LONGEST = 12;

/** Undoes LZW as TIFF has it: the highest bit first, codes longer one entry early. */
export function unpackedLzw(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  // Each entry of the table is a stretch of what was put out already.
  const starts = new Uint32Array(1 << LONGEST);
  const lengths = new Uint32Array(1 << LONGEST);
  let [next, bits, held, holds, to] = [END + 1, 9, 0, 0, 0];
  let before: { from: number; length: number } | null = null;
  for (let at = 0; to < size;) {
    while (holds < bits && at < data.length) {
      held = ((held << 8) | (data[at++] ?? 0)) & 0xffffff;
      holds += 8;
    }
    if (holds < bits) break;
    const code = (held >> (holds - bits)) & ((1 << bits) - 1);
    holds -= bits;
    if (code === END) break;
    if (code === CLEAR) {
      [next, bits, before] = [END + 1, 9, null];
      continue;
    }
    if (code > next || (code === next && before === null)) throw pictureDamaged();
    const from = to;
    if (code < CLEAR) out[to++] = code;
    else {
      const isNew = code === next;
      const start: number = isNew ? (before?.from ?? 0) : (starts[code] ?? 0);
      const length: number = isNew ? (before?.length ?? 0) + 1 : (lengths[code] ?? 0);
      for (let each = 0; each < length && to < size; each++) out[to++] = out[start + each] ?? 0;
    }
    if (before !== null && next < 1 << LONGEST) {
      starts[next] = before.from;
      lengths[next] = before.length + 1;
      next++;
    }
    before = { from, length: to - from };
    if (next >= (1 << bits) - 1 && bits < LONGEST) bits++;
  }
  return out.subarray(0, to);
}
