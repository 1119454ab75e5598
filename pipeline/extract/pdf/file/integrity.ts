/**
 * Whether a PDF is as it was written. The library reads damaged files as far as it can and says nothing: a wrong
 * cross-reference table is rebuilt, damaged data is taken as it comes. Compressed data ends with a checksum (RFC
 * 1950, Adler-32), which the library does not look at.
 */
import { say } from '../../../common/result.js';
import type { Note } from '../../../model.js';
import { asciiFilterOf, decodeAscii } from './ascii-filters.js';
import { indexOf, latin } from './bytes.js';
import { Inflater } from './inflate.js';
import type { KeptStreams } from './inflate-cache.js';
import { FILE } from '../settings.js';

/** Bytes that hold the words looked for at one place: `endstream`, and `12 0 obj`, `xref` with white space before. */
const ENDSTREAM_ROOM = 16;
const OBJECT_ROOM = 40;
/** Compressed data, which may be written in letters. */
const FLATE = /\/Filter\s*(?:\[\s*(?:\/(?:ASCII85Decode|A85|ASCIIHexDecode|AHx)\s*)?)?\/(?:FlateDecode|Fl)\b/;
/** Bytes that hold the four numbers of a page's size. */
const BOX_ROOM = 120;
/** Bytes before `endobj` that hold a number with its object's head: `12 0 obj 3456 `. */
const NUMBER_ROOM = 48;

/** What a look at the raw file found. */
export interface Integrity {
  /** The end of the file or its cross-reference table is not where it should be. */
  broken: boolean;
  /** How many pieces of compressed data do not match their checksum. */
  damaged: number;
  /** Compressed data grows beyond the limit, or more objects are listed than a document has. */
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
  const broken = isTorn(bytes) || isSuperseded(bytes);
  const bomb = listsTooMany(bytes);
  const result: Integrity = { broken, damaged: 0, bomb, fault: fault ?? faultOfBoxes(bytes) };
  if (result.bomb) return result;
  if (indexOf(bytes, '/Encrypt', 0, 7) >= 0) return result;
  const look = new StreamLook(bytes, kept);
  for (let at = indexOf(bytes, 'stream', 0); at >= 0; at = indexOf(bytes, 'stream', at + 6)) {
    const dictionary = dictionaryBefore(bytes, at);
    if (dictionary === null) continue;
    const found = look.extentOf(dictionary, at);
    if (!found) return { ...result, broken: true };
    if (found.isDamaged) result.damaged++;
    const data = look.check(dictionary, found.start, found.end);
    if (data === 'over') return { ...result, bomb: true };
    if (data === 'damaged') result.damaged++;
    at = found.end;
  }
  return result;
}

/** Bytes of data, and whether their stated length is wrong. */
interface Extent {
  start: number;
  end: number;
  isDamaged: boolean;
}

/** A look at the compressed streams of one file, one after the other. */
class StreamLook {
  readonly #inflater = new Inflater();
  #total = 0;
  #lengths: Map<string, number> | null = null;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly kept: KeptStreams | null,
  ) {}

  /** Where the data of the stream at `at` begin and end, by their stated length or by `endstream`; null without end. */
  extentOf(dictionary: string, at: number): Extent | null {
    const { bytes } = this;
    let start = at + 6;
    if (bytes[start] === 0x0d) start++;
    if (bytes[start] === 0x0a) start++;
    const stated = /\/Length\s+(\d+)(?:\s+(\d+)\s+R)?/.exec(dictionary);
    let end = start + (this.#lengthOf(stated) ?? NaN);
    if (end <= bytes.length && /^\s*endstream/.test(latin(bytes, end, end + ENDSTREAM_ROOM)))
      return { start, end, isDamaged: false };
    end = indexOf(bytes, 'endstream', start, 1);
    if (end < 0) return null;
    if (bytes[end - 1] === 0x0a) end--;
    if (bytes[end - 1] === 0x0d) end--;
    return { start, end, isDamaged: stated !== null };
  }

  /** The length as it is stated: a number, or an object that is one. */
  #lengthOf(stated: RegExpExecArray | null): number | undefined {
    if (!stated) return undefined;
    const [, number, generation] = stated;
    if (generation === undefined) return Number(number);
    return (this.#lengths ??= lengthObjects(this.bytes)).get(`${number} ${generation}`);
  }

  /** Inflates data and holds them against their checksum; what is written in letters is no longer than its file. */
  check(dictionary: string, start: number, end: number): 'sound' | 'damaged' | 'over' {
    const { bytes, kept } = this;
    const filter = asciiFilterOf(dictionary);
    const raw = bytes.subarray(start, end);
    const data = filter === null ? raw : decodeAscii(filter, raw);
    if (data === null) return 'damaged';
    const limit = Math.min(
      FILE.maxInflated - this.#total,
      Math.max(FILE.freeInflated, data.length * FILE.maxExpansion),
    );
    const inflated = this.#inflater.inflate(data, limit, kept?.room ?? 0);
    if (kept && inflated?.sound && inflated.size <= kept.room) kept.keep(data, inflated.chunks);
    this.#total += inflated?.size ?? 0;
    if (inflated?.over) return 'over';
    return inflated?.sound ? 'sound' : 'damaged';
  }
}

/** The dictionary of the stream whose `stream` is at `at`; null where that is another word, or its data are not looked at. */
function dictionaryBefore(bytes: Uint8Array, at: number): string | null {
  if (bytes[at - 1] === 0x64 && latin(bytes, at - 3, at) === 'end') return null;
  const dictionary = latin(bytes, dictionaryStart(bytes, at), at);
  if (!/^\s*<</.test(dictionary) || !/>>\s*$/.test(dictionary)) return null;
  const isFlate = FLATE.test(dictionary);
  const isRead = !/\/Subtype\s*\/Image|\/Type\s*\/EmbeddedFile/.test(dictionary);
  return isFlate && isRead ? dictionary : null;
}

/**
 * True where a cross-reference stream lists more objects than any document has: `/Size 25000000` of some kilobytes, or
 * an `/Index` of pairs, the first object and how many (ISO 32000-1, 7.5.8.2).
 */
function listsTooMany(bytes: Uint8Array): boolean {
  for (let at = indexOf(bytes, '/XRef', 0); at >= 0; at = indexOf(bytes, '/XRef', at + 5)) {
    const dictionary = latin(bytes, dictionaryStart(bytes, at), Math.max(indexOf(bytes, 'stream', at), at));
    const index = /\/Index\s*\[([\d\s]*)\]/.exec(dictionary)?.[1]?.trim().split(/\s+/);
    const size = /\/Size\s+(\d+)/.exec(dictionary)?.[1];
    const counts = index?.filter((_, place) => place % 2 === 1) ?? [size ?? '0'];
    if (counts.reduce((sum, count) => sum + Number(count), 0) > FILE.maxObjects) return true;
  }
  return false;
}

/** Where the dictionary of the stream at `at` begins: after the last `obj` before it. */
function dictionaryStart(bytes: Uint8Array, at: number): number {
  const least = Math.max(0, at - FILE.dictionaryBytes);
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
    const match = /(\d+)\s+(\d+)\s+obj\s+(\d+)\s+$/.exec(latin(bytes, Math.max(0, at - NUMBER_ROOM), at));
    if (match) found.set(`${match[1]} ${match[2]}`, Number(match[3]));
  }
  return found;
}

/** True where the file does not end as a PDF does, or its last cross-reference table is not where it says. */
function isTorn(bytes: Uint8Array): boolean {
  const tail = latin(bytes, Math.max(0, bytes.length - FILE.tailBytes), bytes.length);
  const last = [...tail.matchAll(/startxref\s+(\d+)\s+%%EOF/g)].at(-1);
  if (!last) return true;
  // Objects behind the end are those of an update that was cut off: what is read is the document before it.
  if (/\b\d+\s+\d+\s+obj\b/.test(tail.slice(last.index))) return true;
  const header = Math.max(0, latin(bytes, 0, FILE.headBytes).indexOf('%PDF-'));
  const offset = Number(last[1]);
  const isTable = (at: number): boolean =>
    /^\s*(?:xref\b|\d+\s+\d+\s+obj\b)/.test(latin(bytes, at, at + OBJECT_ROOM));
  return !(offset > 0 && (isTable(offset) || isTable(offset + header)));
}

/**
 * True where the end of a file leads past one of its cross-reference tables: a document that was saved again is read as
 * it was before. From the last table all others are reached by `/Prev`.
 */
function isSuperseded(bytes: Uint8Array): boolean {
  const header = Math.max(0, latin(bytes, 0, FILE.headBytes).indexOf('%PDF-'));
  const tables = tablePlaces(bytes);
  if (tables.length < 2) return false;
  const tail = latin(bytes, Math.max(0, bytes.length - FILE.tailBytes), bytes.length);
  const reached = new Set<number>();
  const open = [Number([...tail.matchAll(/startxref\s+(\d+)/g)].at(-1)?.[1] ?? 0)];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (reached.has(place)) continue;
    reached.add(place);
    const own = trailerAt(bytes, place) ?? trailerAt(bytes, place + header) ?? '';
    for (const [, next] of own.matchAll(/\/(?:Prev|XRefStm)\s+(\d+)/g)) open.push(Number(next));
  }
  const isNear = (table: number, place: number): boolean =>
    Math.abs(table - place) <= FILE.offsetSlack || Math.abs(table - place - header) <= FILE.offsetSlack;
  return tables.some((table) => ![...reached].some((place) => isNear(table, place)));
}

/** Where the cross-reference tables of a file are, and its cross-reference streams. */
function tablePlaces(bytes: Uint8Array): number[] {
  const places: number[] = [];
  for (let at = indexOf(bytes, 'xref', 0); at >= 0; at = indexOf(bytes, 'xref', at + 4)) {
    const isTable = /^\s$/.test(latin(bytes, at - 1, at));
    if (isTable && /^xref\s+\d+\s+\d+\s/.test(latin(bytes, at, at + OBJECT_ROOM))) places.push(at);
  }
  for (let at = indexOf(bytes, '/XRef', 0, 1); at >= 0; at = indexOf(bytes, '/XRef', at + 5, 1)) {
    if (!/^\/XRef\b/.test(latin(bytes, at, at + 6))) continue;
    const start = dictionaryStart(bytes, at);
    const head = /\d+\s+\d+\s+obj$/.exec(latin(bytes, Math.max(0, start - OBJECT_ROOM), start));
    if (head && /\/Type\s*\/XRef/.test(latin(bytes, start, at + 5))) places.push(start - head[0].length);
  }
  return places;
}

/** The entries at the end of a cross-reference table, or those of a cross-reference stream; null where there is none. */
function trailerAt(bytes: Uint8Array, place: number): string | null {
  const head = latin(bytes, place, place + OBJECT_ROOM);
  const isTable = /^\s*xref\b/.test(head);
  if (!isTable && !/^\s*\d+\s+\d+\s+obj\b/.test(head)) return null;
  const start = isTable ? indexOf(bytes, 'trailer', place) : place;
  const end = start < 0 ? -1 : indexOf(bytes, isTable ? 'startxref' : 'stream', start);
  return end < 0 || end - start > FILE.dictionaryBytes ? null : latin(bytes, start, end);
}

/** A page without a size, in a word: each viewer then takes another, and cuts off other parts. */
function faultOfBoxes(bytes: Uint8Array): string | null {
  for (let at = indexOf(bytes, '/MediaBox', 0, 1); at >= 0; at = indexOf(bytes, '/MediaBox', at + 9, 1)) {
    const box = /^\/MediaBox\s*\[\s*([-+.\d\s]*)\]/.exec(latin(bytes, at, at + BOX_ROOM))?.[1];
    if (box === undefined) continue;
    const [x0 = NaN, y0 = NaN, x1 = NaN, y1 = NaN, more] = box.trim().split(/\s+/).map(Number);
    if (!(Math.abs(x1 - x0) > 0 && Math.abs(y1 - y0) > 0) || more !== undefined) return 'the size of a page';
  }
  return null;
}

/** The notes that go with what was found. */
export function integrityNotes({ broken, damaged, fault }: Integrity): Note[] {
  const notes: Note[] = [];
  if (broken) {
    const zh = 'PDF 有损坏，读出的文字可能不全，请重新导出或重新下载后再核对';
    const en =
      'the end or the cross-reference table of the PDF is damaged; what was recovered may be incomplete';
    notes.push(uncertain('file-recovered', zh, en));
  }
  if (fault !== null && !broken) {
    const zh = `PDF 可能有损坏，读出的文字可能有误，请重新导出后再核对（${fault}）`;
    const en = `the PDF is not written as a PDF should be and may be damaged (${fault}); the text may be wrong`;
    notes.push(uncertain('file-recovered', zh, en));
  }
  if (damaged > 0) {
    const zh = `PDF 有 ${damaged} 处损坏，读出的文字可能有误，请重新导出或重新下载后再核对`;
    const en = `${damaged} pieces of compressed data in the PDF do not match their checksum; the text may be wrong`;
    notes.push(uncertain('data-damaged', zh, en));
  }
  return notes;
}

function uncertain(code: string, zh: string, en: string): Note {
  return { code, level: 'uncertain', message: say(zh, en), place: null };
}
