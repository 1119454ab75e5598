/**
 * Whether the objects of a PDF are written as ISO 32000-1, 7.3 and 7.5 have it. Where a byte outside of the compressed
 * data is changed, the library reads on with what is left: a name it does not know, a font without its map. Such a
 * change nearly always breaks the syntax, a name, a count or an offset, and that is what is looked for here.
 */
import { FILE } from '../settings.js';
import { Cursor } from './cursor.js';
import { faultOfFont, faultOfTargets, type Found } from './font-references.js';
import {
  elementOf,
  entriesOf,
  keyOf,
  type Key,
  type Objects,
  type StructElement,
  type Value,
} from './objects.js';
import { readOffsetTable, type StatedOffset } from './offset-table.js';
import { ValueReader } from './values.js';

/** Filters of streams (ISO 32000-1, 7.4), with their short names. */
const FILTERS: ReadonlySet<string> = new Set(
  'FlateDecode Fl LZWDecode LZW ASCII85Decode A85 ASCIIHexDecode AHx RunLengthDecode RL DCTDecode DCT CCITTFaxDecode CCF JPXDecode JBIG2Decode Crypt BrotliDecode'.split(
    ' ',
  ),
);

/** Bytes that hold `endstream` with white space before it. */
const ENDSTREAM_ROOM = 14;

/** What a look at the objects of a PDF found. */
export interface Scanned {
  /** What is wrong with their syntax, in a word for a person who looks for it; null where nothing is. */
  fault: string | null;
  /** The objects, where the file was written at once and nothing is wrong. */
  objects: Objects | null;
}

/** Holds the objects of a PDF against the syntax. */
export function scanObjects(bytes: Uint8Array): Scanned {
  return new Scanner(bytes).scan();
}

class Scanner {
  readonly #cursor: Cursor;
  readonly #values: ValueReader;
  readonly #objects = new Map<Key, Found>();
  readonly #elements = new Map<Key, StructElement>();
  readonly #offsets = new Map<Key, number[]>();
  /** What the tables of offsets state: the place of each object. */
  readonly #stated: StatedOffset[] = [];
  #tables = 0;
  #root: Value | undefined;
  /** Whether the file says that it is encrypted; null until that is asked, which is once: it is a look through all of it. */
  #encrypted: boolean | null = null;

  constructor(bytes: Uint8Array) {
    this.#cursor = new Cursor(bytes);
    this.#values = new ValueReader(this.#cursor);
  }

  scan(): Scanned {
    const cursor = this.#cursor;
    cursor.at = Math.max(0, cursor.find('%PDF-', 0));
    const header = cursor.at;
    for (cursor.skip(); cursor.at < cursor.bytes.length; cursor.skip()) this.#part();
    if (cursor.fault === null) {
      const fault = this.#check(header);
      if (fault !== null) cursor.fail(fault);
    }
    const isWhole = cursor.fault === null && this.#tables === 1;
    const get = (key: Key): Value | undefined => this.#objects.get(key)?.value;
    return {
      fault: cursor.fault,
      objects: isWhole ? { root: this.#root, get, elements: this.#elements } : null,
    };
  }

  /** An object, a table of offsets, a trailer or where the table is. */
  #part(): void {
    const cursor = this.#cursor;
    const start = cursor.at;
    const word = cursor.word();
    if (word === 'xref') {
      this.#tables++;
      readOffsetTable(cursor, this.#stated);
    } else if (word === 'trailer') this.#root = entriesOf(this.#values.value())?.get('Root');
    else if (word === 'startxref') cursor.integer();
    else if (/^\d{1,10}$/.test(word)) this.#object(start, Number(word));
    else if (word === '' && cursor.bytes[cursor.at] === 0) cursor.at++;
    else cursor.fail('between objects');
  }

  /** What is wrong with the objects as a whole, in a word; null where nothing is. */
  #check(header: number): string | null {
    for (const [key, place] of this.#stated) {
      const places = this.#offsets.get(key) ?? [];
      const isNear = (each: number): boolean => Math.abs(each - place) < FILE.offsetSlack;
      if (!places.some((each) => isNear(each) || isNear(each - header)))
        return `offset of ${typeof key === 'number' ? `${key} 0` : key}`;
    }
    // Where the file was written at once, each of its objects is in the table.
    const listed = new Set(this.#stated.map(([key]) => key));
    if (this.#tables === 1 && [...this.#objects.keys()].some((key) => !listed.has(key)))
      return 'an object left out';
    const found = { objects: this.#objects, references: this.#values.references };
    for (const { value } of this.#objects.values()) {
      const fault = faultOfFont(value, found);
      if (fault !== null) return fault;
    }
    return this.#tables === 1 ? faultOfTargets(found) : null;
  }

  #object(start: number, number: number): void {
    const cursor = this.#cursor;
    cursor.skip();
    const generation = cursor.integer();
    cursor.skip();
    if (cursor.word() !== 'obj') {
      cursor.fail('no obj');
      return;
    }
    const value = this.#values.value();
    cursor.skip();
    let word = cursor.word();
    const stream = word === 'stream';
    if (stream) {
      this.#stream(value);
      cursor.skip();
      word = cursor.word();
    }
    if (word !== 'endobj') {
      cursor.fail('no endobj');
      return;
    }
    this.#keep(keyOf(number, generation), start, value, stream);
  }

  #keep(key: Key, start: number, value: Value, stream: boolean): void {
    const element = stream ? null : tagOnly(value);
    if (element) this.#elements.set(key, element);
    this.#objects.set(key, element ? TAG : { value, stream });
    const places = this.#offsets.get(key);
    if (places) places.push(start);
    else this.#offsets.set(key, [start]);
  }

  /** The data of a stream, which are passed over, and `endstream`. */
  #stream(value: Value): void {
    const cursor = this.#cursor;
    const entries = entriesOf(value);
    if (!entries?.has('Length')) {
      cursor.fail('a stream without its length');
      return;
    }
    if (cursor.bytes[cursor.at] === 0x0d) cursor.at++;
    if (cursor.bytes[cursor.at] === 0x0a) cursor.at++;
    const start = cursor.at;
    const end = this.#endOfStream(start, entries.get('Length'));
    if (end === null) return;
    const fault = this.#faultOfFilters(entries.get('Filter'), start);
    if (fault !== null) {
      cursor.fail(fault);
      return;
    }
    cursor.at = end;
    cursor.skip();
    if (cursor.word() !== 'endstream') cursor.fail('no endstream');
  }

  /** A filter that does not exist, or compressed data that nothing says to be compressed; else null. */
  #faultOfFilters(filter: Value | undefined, start: number): string | null {
    const filters = [filter ?? []].flat();
    for (const each of filters) {
      if (typeof each === 'string' && !FILTERS.has(each.slice(1))) return `filter ${each}`;
    }
    const { bytes } = this.#cursor;
    // The two bytes that zlib begins with (RFC 1950, 2.2): as a number they are a multiple of 31.
    const first = bytes[start] ?? 0;
    const second = bytes[start + 1] ?? 0;
    const isPacked = filters.length === 0 && first === 0x78 && ((first << 8) | second) % 31 === 0;
    if (!isPacked) return null;
    // Encrypted data begin with any two bytes, one stream in some thousands with these.
    this.#encrypted ??= this.#cursor.find('/Encrypt', 0) >= 0;
    return this.#encrypted ? null : 'filter lost';
  }

  /** Where the data of a stream end, by their length or else by `endstream`; null, and a fault, where that is not so. */
  #endOfStream(start: number, length: Value | undefined): number | null {
    const cursor = this.#cursor;
    if (typeof length === 'number') {
      const end = start + length;
      if (/^\s*endstream/.test(cursor.text(end, end + ENDSTREAM_ROOM))) return end;
      cursor.fail('length of a stream');
      return null;
    }
    const end = cursor.find('endstream', start);
    if (end >= 0) return end;
    cursor.fail('no endstream');
    return null;
  }
}

/** In place of each element of the structure tree: nothing is held against what is in it. */
const TAG: Found = { value: { entries: new Map([['Type', '/StructElem']]) }, stream: false };

function tagOnly(value: Value): StructElement | null {
  const entries = entriesOf(value);
  const isAlone =
    entries?.get('Type') === '/StructElem' &&
    !entries.has('Resources') &&
    !entries.has('Font') &&
    !entries.has('ToUnicode');
  return isAlone ? elementOf(value) : null;
}
