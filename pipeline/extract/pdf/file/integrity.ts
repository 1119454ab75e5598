/**
 * Whether a PDF is as it was written. The library reads damaged files as far as it can and says nothing: a wrong
 * cross-reference table is rebuilt, damaged data is taken as it comes. Compressed data ends with a checksum (RFC
 * 1950, Adler-32), which the library does not look at.
 */
import { say } from '../../../common/result.js';
import type { Note } from '../../../model.js';
import { indexOf, latin } from './bytes.js';
import { inflate } from './inflate.js';
import type { KeptStreams } from './inflate-cache.js';

/** Compressed data that grows beyond this, in all, is no document's. */
export const MAX_INFLATED = 512 * 1024 * 1024;

/** The longest dictionary before a stream. */
const MAX_DICTIONARY = 4000;

/** What a look at the raw file found. */
export interface Integrity {
  /** The end of the file or its cross-reference table is not where it should be. */
  broken: boolean;
  /** How many pieces of compressed data do not match their checksum. */
  damaged: number;
  /** Compressed data grows beyond the limit. */
  bomb: boolean;
  /** What is wrong with the way the objects are written, or null. */
  fault: string | null;
}

/**
 * Looks at the raw bytes. Takes some milliseconds for each megabyte; encrypted data is not looked at. What is inflated
 * is given to `kept`. `fault` is what is wrong with the objects' syntax (`scanObjects`).
 */
export function checkIntegrity(
  bytes: Uint8Array,
  fault: string | null,
  kept: KeptStreams | null = null,
): Integrity {
  const result: Integrity = { broken: isTorn(bytes), damaged: 0, bomb: false, fault };
  if (indexOf(bytes, '/Encrypt', 0, 7) >= 0) return result;
  let total = 0;
  let lengths: Map<string, number> | null = null;
  for (let at = indexOf(bytes, 'stream', 0); at >= 0; at = indexOf(bytes, 'stream', at + 6)) {
    if (bytes[at - 1] === 0x64 && latin(bytes, at - 3, at) === 'end') continue;
    const dictionary = latin(bytes, dictionaryStart(bytes, at), at);
    if (!/^\s*<</.test(dictionary) || !/>>\s*$/.test(dictionary)) continue;
    const isFlate = /\/Filter\s*(?:\[\s*)?\/(?:FlateDecode|Fl)\b/.test(dictionary);
    if (!isFlate || /\/Subtype\s*\/Image/.test(dictionary)) continue;
    let start = at + 6;
    if (bytes[start] === 0x0d) start++;
    if (bytes[start] === 0x0a) start++;
    const stated = /\/Length\s+(\d+)(?:\s+(\d+)\s+R)?/.exec(dictionary);
    let length: number | undefined;
    if (stated?.[2] !== undefined)
      length = (lengths ??= lengthObjects(bytes)).get(`${stated[1]} ${stated[2]}`);
    else if (stated) length = Number(stated[1]);
    let end = start + (length ?? NaN);
    if (!(end <= bytes.length) || !/^\s*endstream/.test(latin(bytes, end, end + 16))) {
      end = indexOf(bytes, 'endstream', start, 1);
      if (end < 0) {
        result.broken = true;
        break;
      }
      if (stated) result.damaged++;
      if (bytes[end - 1] === 0x0a) end--;
      if (bytes[end - 1] === 0x0d) end--;
    }
    const data = bytes.subarray(start, end);
    const inflated = inflate(data, MAX_INFLATED - total, kept?.room ?? 0);
    if (kept && inflated?.sound && inflated.size <= kept.room) kept.keep(data, inflated.chunks);
    if (!inflated?.sound && !inflated?.over) result.damaged++;
    total += inflated?.size ?? 0;
    if (inflated?.over) {
      result.bomb = true;
      break;
    }
    at = end;
  }
  return result;
}

/** Where the dictionary of the stream at `at` begins: after the last `obj` before it. */
function dictionaryStart(bytes: Uint8Array, at: number): number {
  const least = Math.max(0, at - MAX_DICTIONARY);
  let from = at;
  while (from > least && !(bytes[from - 1] === 0x6a && bytes[from - 2] === 0x62 && bytes[from - 3] === 0x6f))
    from--;
  return from;
}

/** The objects that are a number and nothing else, by `number generation`: the lengths of streams. */
function lengthObjects(bytes: Uint8Array): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = indexOf(bytes, 'endobj', 0, 4); at >= 0; at = indexOf(bytes, 'endobj', at + 6, 4)) {
    // Most objects are dictionaries: what ends with no digit is none of these.
    let last = at - 1;
    while (last > 0 && (bytes[last] ?? 0) <= 0x20) last--;
    const code = bytes[last] ?? 0;
    if (code < 0x30 || code > 0x39) continue;
    const match = /(\d+)\s+(\d+)\s+obj\s+(\d+)\s+$/.exec(latin(bytes, Math.max(0, at - 48), at));
    if (match) found.set(`${match[1]} ${match[2]}`, Number(match[3]));
  }
  return found;
}

/** True where the file does not end as a PDF does, or its last cross-reference table is not where it says. */
function isTorn(bytes: Uint8Array): boolean {
  const tail = latin(bytes, Math.max(0, bytes.length - 2048), bytes.length);
  const last = [...tail.matchAll(/startxref\s+(\d+)\s+%%EOF/g)].at(-1);
  if (!last) return true;
  const header = Math.max(0, latin(bytes, 0, 1024).indexOf('%PDF-'));
  const offset = Number(last[1]);
  const isTable = (at: number): boolean => /^\s*(?:xref\b|\d+\s+\d+\s+obj\b)/.test(latin(bytes, at, at + 40));
  return !(offset > 0 && (isTable(offset) || isTable(offset + header)));
}

/** The notes that go with what was found. */
export function integrityNotes({ broken, damaged, fault }: Integrity): Note[] {
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
  if (fault !== null && !broken) {
    notes.push({
      code: 'file-recovered',
      level: 'uncertain',
      message: say(
        `PDF 的结构不合规范，可能已损坏（${fault}），文字可能有误`,
        `the PDF is not written as a PDF should be and may be damaged (${fault}); the text may be wrong`,
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
