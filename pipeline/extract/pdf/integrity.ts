/**
 * Whether a PDF is as it was written. The library reads damaged files as far as it can and says nothing: a wrong
 * cross-reference table is rebuilt, damaged data is taken as it comes. Compressed data ends with a checksum (RFC
 * 1950, Adler-32), which the library does not look at.
 */
import { Inflate, inflateSync } from 'fflate';
import { say } from '../../common/result.js';
import type { Note } from '../../model.js';

/** Compressed data that grows beyond this is no document's. */
export const MAX_INFLATED = 512 * 1024 * 1024;

/** Data longer than this is inflated piece by piece. It cannot grow more than about a thousandfold. */
const PIECE = 65_536;

/** What a look at the raw file found. */
export interface Integrity {
  /** The end of the file or its cross-reference table is not where it should be. */
  broken: boolean;
  /** How many pieces of compressed data do not match their checksum. */
  damaged: number;
  /** Compressed data grows beyond the limit. */
  bomb: boolean;
}

/** Looks at the raw bytes. Takes some milliseconds for each megabyte; encrypted data is not looked at. */
export function checkIntegrity(bytes: Uint8Array): Integrity {
  const text = new TextDecoder('latin1').decode(bytes);
  const result: Integrity = { broken: isTorn(text), damaged: 0, bomb: false };
  if (/\/Encrypt\b/.test(text)) return result;
  const scratch = new Uint8Array(4 * 1024 * 1024);
  let total = 0;
  let numbers: Map<string, string> | null = null;
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
    if (text.startsWith('end', at - 3)) continue;
    let start = at + 6;
    if (text[start] === '\r') start++;
    if (text[start] === '\n') start++;
    const head = text.lastIndexOf(' obj', at);
    if (head < 0 || at - head > 4000) continue;
    const dictionary = text.slice(head + 4, at);
    if (!/^\s*<</.test(dictionary) || !/>>\s*$/.test(dictionary)) continue;
    if (
      !/\/Filter\s*(?:\[\s*)?\/(?:FlateDecode|Fl)\b/.test(dictionary) ||
      /\/Subtype\s*\/Image/.test(dictionary)
    )
      continue;
    const stated = statedLength(dictionary, () => (numbers ??= numberObjects(text)));
    let end = stated === undefined ? -1 : start + Number(stated);
    if (end < 0 || !/^\s*endstream/.test(text.slice(end, end + 16))) {
      end = text.indexOf('endstream', start);
      if (end < 0) {
        result.broken = true;
        break;
      }
      if (stated !== undefined) result.damaged++;
      if (text[end - 1] === '\n') end--;
      if (text[end - 1] === '\r') end--;
    }
    const size = inflatedSize(bytes.subarray(start, end), MAX_INFLATED - total, scratch);
    if (size === null) result.damaged++;
    else total += size;
    if (total >= MAX_INFLATED) {
      result.bomb = true;
      break;
    }
    at = end;
  }
  return result;
}

/** The length that a stream's dictionary states, itself or in another object. */
function statedLength(dictionary: string, lengths: () => ReadonlyMap<string, string>): string | undefined {
  const found = /\/Length\s+(\d+)(?:\s+(\d+)\s+R)?/.exec(dictionary);
  if (!found || found[2] === undefined) return found?.[1];
  return lengths().get(`${found[1]} ${found[2]}`);
}

/** The objects of a file that are a number and nothing else, by their names: found in one pass. */
function numberObjects(text: string): Map<string, string> {
  const numbers = new Map<string, string>();
  for (const [, name, generation, value] of text.matchAll(
    /\n(\d{1,10}) (\d{1,5}) obj\s{1,4}(\d{1,12})\s{1,4}endobj/g,
  ))
    numbers.set(`${name} ${generation}`, value ?? '');
  return numbers;
}

/** True where the file does not end as a PDF does, or its last cross-reference table is not where it says. */
function isTorn(text: string): boolean {
  const tail = text.slice(-2048);
  const found = /startxref\s+(\d+)\s+%%EOF/g;
  let last: RegExpExecArray | null = null;
  for (let match = found.exec(tail); match; match = found.exec(tail)) last = match;
  if (!last) return true;
  const header = Math.max(0, text.slice(0, 1024).indexOf('%PDF-'));
  const offset = Number(last[1]);
  const isTable = (at: number): boolean => /^\s*(?:xref\b|\d+\s+\d+\s+obj\b)/.test(text.slice(at, at + 40));
  return !(offset > 0 && (isTable(offset) || isTable(offset + header)));
}

/** The size of zlib data when inflated, or null where it is damaged. Stops at `limit`. */
function inflatedSize(data: Uint8Array, limit: number, scratch: Uint8Array): number | null {
  if (data.length < 6 || ((data[0] ?? 0) & 15) !== 8) return null;
  let size = 0;
  let isOver = false;
  const sums: [number, number] = [1, 0];
  const take = (chunk: Uint8Array): void => {
    size += chunk.length;
    isOver = size >= limit;
    adler(sums, chunk);
  };
  const body = data.subarray(2, data.length - 4);
  try {
    const whole = body.length < PIECE ? inflateSync(body, { out: scratch }) : scratch;
    // Data that fills the scratch may be longer.
    if (whole.length < scratch.length) take(whole);
    else {
      const inflate = new Inflate(take);
      for (let from = 0; from < body.length && !isOver; from += PIECE) {
        inflate.push(body.subarray(from, from + PIECE), from + PIECE >= body.length);
      }
    }
  } catch {
    return null;
  }
  if (isOver) return limit;
  const view = new DataView(data.buffer, data.byteOffset + data.length - 4, 4);
  return view.getUint32(0) === ((sums[1] << 16) | sums[0]) >>> 0 ? size : null;
}

/** Adds bytes to an Adler-32: two sums modulo 65521, reduced before they leave 32 bits (5552 bytes, as zlib does). */
function adler(sums: [number, number], bytes: Uint8Array): void {
  let [a, b] = sums;
  for (let from = 0; from < bytes.length; from += 5552) {
    const to = Math.min(from + 5552, bytes.length);
    for (let index = from; index < to; index++) {
      a += bytes[index] as number;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  sums[0] = a;
  sums[1] = b;
}

/** The notes that go with what was found. */
export function integrityNotes({ broken, damaged }: Integrity): Note[] {
  const notes: Note[] = [];
  if (broken) {
    notes.push({
      code: 'file-recovered',
      level: 'uncertain',
      message: say(
        'PDF 的结尾或交叉引用表已损坏，内容是尽力恢复的，可能不全',
        'the end or the cross-reference table of the PDF is damaged; what was recovered may be incomplete',
      ),
      place: null,
    });
  }
  if (damaged > 0) {
    notes.push({
      code: 'data-damaged',
      level: 'uncertain',
      message: say(
        `PDF 中有 ${damaged} 段压缩数据与校验和不符，文字可能有误`,
        `${damaged} pieces of compressed data in the PDF do not match their checksum; the text may be wrong`,
      ),
      place: null,
    });
  }
  return notes;
}
