/**
 * Whether the objects of a PDF are written as ISO 32000-1, 7.3 and 7.5 have it. Where a byte outside of the compressed
 * data is changed, the library reads on with what is left: a name it does not know, a font without its map. Such a
 * change nearly always breaks the syntax, a name, a count or an offset, and that is what is looked for here.
 */
import { indexOf, latin } from './bytes.js';
import {
  elementOf,
  entriesOf,
  isReference,
  keyOf,
  type Dictionary,
  type Element,
  type Key,
  type Objects,
  type Value,
} from './objects.js';

/** For each byte: 1 white space, 2 a delimiter, 0 any other. */
const KIND = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) KIND[code] = 1;
for (const each of '()<>[]{}/%') KIND[each.charCodeAt(0)] = 2;
const KEYWORDS = new Set(['R', 'true', 'false', 'null']);
const FILTERS = new Set(
  'FlateDecode Fl LZWDecode LZW ASCII85Decode A85 ASCIIHexDecode AHx RunLengthDecode RL DCTDecode DCT CCITTFaxDecode CCF JPXDecode JBIG2Decode Crypt BrotliDecode'.split(
    ' ',
  ),
);

/** Names that tell what a text says or where it stands. A name that is one bit off is none of a program's own. */
const NAMES = new Map<number, string[]>();
for (const name of (
  'ActualText Alternate Annots Artifact Ascent BaseEncoding BaseFont Catalog CharProcs CharSet CIDFontType0 ' +
  'CIDFontType2 CIDSystemInfo CIDToGIDMap ColorSpace Columns Contents CropBox DecodeParms DescendantFonts Descent ' +
  'Differences Encoding Encrypt ExtGState Filter FirstChar FlateDecode FontBBox FontDescriptor FontFile FontFile2 ' +
  'FontFile3 FontMatrix FontName Group Identity Identity-H Identity-V Image Index Kids LastChar Length Length1 ' +
  'Length2 Length3 Marked MarkInfo Matrix MediaBox MissingWidth Nums ObjStm Ordering Outlines Page Pages Parent ' +
  'ParentTree Pattern Predictor ProcSet Properties Registry Resources Root Rotate Shading Size StructElem ' +
  'StructParent StructParents StructTreeRoot Subtype Supplement ToUnicode TrueType Type Type0 Type1 Type1C Type3 ' +
  'UserUnit Widths WMode XObject XRef Font Form Count First BBox'
).split(' '))
  NAMES.set(name.length, [...(NAMES.get(name.length) ?? []), name]);
const KNOWN = new Set([...NAMES.values()].flat());

/** Something that no writer writes. */
class Broken extends Error {}

/** An object that was found, with what is needed to hold others against it. */
interface Found {
  value: Value;
  stream: boolean;
}

/** What a look at the objects of a PDF found. */
export interface Scanned {
  /** What is wrong with their syntax, in a word for a person who looks for it; null where nothing is. */
  fault: string | null;
  /** The objects, where the file was written at once and nothing is wrong. */
  objects: Objects | null;
}

/** Holds the objects of a PDF against the syntax. */
export function scanObjects(bytes: Uint8Array): Scanned {
  try {
    return { fault: null, objects: new Scanner(bytes).scan() };
  } catch (error) {
    if (error instanceof Broken) return { fault: error.message, objects: null };
    throw error;
  }
}

class Scanner {
  private at = 0;
  private depth = 0;
  /** Names that are sound. */
  private readonly names = new Set<string>();
  private readonly objects = new Map<Key, Found>();
  private readonly offsets = new Map<Key, number[]>();
  /** What the tables of offsets state: the place of each object. */
  private readonly stated: [Key, number][] = [];
  private tables = 0;
  private root: Value | undefined;
  private readonly elements = new Map<Key, Element>();
  /** How often each object is referred to. */
  private readonly references = new Map<Key, number>();

  constructor(private readonly bytes: Uint8Array) {}

  scan(): Objects | null {
    this.at = Math.max(0, this.find('%PDF-', 0));
    const header = this.at;
    for (this.skip(); this.at < this.bytes.length; this.skip()) {
      const start = this.at;
      const word = this.word();
      if (word === 'xref') this.table();
      else if (word === 'trailer') this.root = entriesOf(this.value())?.get('Root');
      else if (word === 'startxref') this.integer();
      else if (/^\d{1,10}$/.test(word)) this.object(start, Number(word));
      else if (word === '' && this.bytes[this.at] === 0) this.at++;
      else this.fail('between objects');
    }
    for (const [key, place] of this.stated) {
      const places = this.offsets.get(key) ?? [];
      if (!places.some((each) => Math.abs(each - place) < 2 || Math.abs(each - header - place) < 2))
        this.fail(`offset of ${typeof key === 'number' ? `${key} 0` : key}`);
    }
    // Where the file was written at once, each of its objects is in the table.
    const listed = new Set(this.stated.map(([key]) => key));
    if (this.tables === 1 && [...this.objects.keys()].some((key) => !listed.has(key)))
      this.fail('an object left out');
    for (const { value } of this.objects.values()) this.checkFont(value);
    if (this.tables !== 1) return null;
    this.checkTargets();
    return { root: this.root, get: (key) => this.objects.get(key)?.value, elements: this.elements };
  }

  private fail(what: string): never {
    throw new Broken(`${what}, byte ${this.at}`);
  }

  private object(start: number, number: number): void {
    this.skip();
    const generation = this.integer();
    this.skip();
    if (this.word() !== 'obj') this.fail('no obj');
    const key = keyOf(number, generation);
    const value = this.value();
    this.skip();
    let word = this.word();
    const stream = word === 'stream';
    if (stream) {
      this.stream(value);
      this.skip();
      word = this.word();
    }
    if (word !== 'endobj') this.fail('no endobj');
    const element = stream ? null : tagOnly(value);
    if (element) this.elements.set(key, element);
    this.objects.set(key, element ? TAG : { value, stream });
    const places = this.offsets.get(key);
    if (places) places.push(start);
    else this.offsets.set(key, [start]);
  }

  private stream(value: Value): void {
    const entries = entriesOf(value);
    if (!entries?.has('Length')) this.fail('a stream without its length');
    if (this.bytes[this.at] === 0x0d) this.at++;
    if (this.bytes[this.at] === 0x0a) this.at++;
    const start = this.at;
    const length = entries?.get('Length');
    let end = typeof length === 'number' ? start + length : -1;
    if (end < 0 || !/^\s*endstream/.test(this.text(end, end + 14))) {
      if (end >= 0) this.fail('length of a stream');
      end = this.find('endstream', start);
      if (end < 0) this.fail('no endstream');
    }
    const filters = [entries?.get('Filter') ?? []].flat();
    for (const each of filters) {
      if (typeof each === 'string' && !FILTERS.has(each.slice(1))) this.fail(`filter ${each}`);
    }
    const first = this.bytes[start] ?? 0;
    const second = this.bytes[start + 1] ?? 0;
    // Compressed data that nothing says to be compressed.
    if (filters.length === 0 && first === 0x78 && ((first << 8) | second) % 31 === 0)
      this.fail('filter lost');
    this.at = end;
    this.skip();
    if (this.word() !== 'endstream') this.fail('no endstream');
  }

  private value(): Value {
    this.skip();
    const { bytes } = this;
    const code = bytes[this.at];
    if (code === 0x2f) return this.name();
    if (code === 0x28) return this.string();
    if (code === 0x5b) return this.nested(() => this.array());
    if (code === 0x3c)
      return bytes[this.at + 1] === 0x3c ? this.nested(() => this.dictionary()) : this.hexadecimal();
    if (code !== undefined && code >= 48 && code <= 57) {
      const whole = this.natural();
      if (whole !== null) return whole;
    }
    const word = this.word();
    if (KEYWORDS.has(word) && word !== 'R') return word === 'null' ? null : word === 'true';
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) this.fail(`the word ${word.slice(0, 20)}`);
    return Number(word);
  }

  /** A number without sign and point, or the reference that begins with it; null where it is another number. */
  private natural(): Value | null {
    const { bytes } = this;
    const start = this.at;
    const number = this.digits();
    if (number === null) {
      this.at = start;
      return null;
    }
    const end = this.at;
    if (KIND[bytes[end] ?? 0] !== 1) return number;
    while (KIND[bytes[this.at] ?? 2] === 1) this.at++;
    const generation = this.digits();
    if (generation !== null && this.at > end && KIND[bytes[this.at] ?? 2] === 1) {
      while (KIND[bytes[this.at] ?? 2] === 1) this.at++;
      const after = this.at + 1;
      if (bytes[this.at] === 0x52 && (after >= bytes.length || KIND[bytes[after] ?? 0] !== 0)) {
        this.at = after;
        const ref = keyOf(number, generation);
        this.references.set(ref, (this.references.get(ref) ?? 0) + 1);
        return { ref };
      }
    }
    this.at = end;
    return number;
  }

  /** The digits at this place as a number; null where none are, or other characters follow. */
  private digits(): number | null {
    const { bytes } = this;
    const start = this.at;
    let value = 0;
    let code = bytes[this.at] ?? 32;
    for (; code >= 48 && code <= 57; code = bytes[++this.at] ?? 32) value = value * 10 + code - 48;
    return this.at > start && KIND[code] !== 0 ? value : null;
  }

  private nested<T>(read: () => T): T {
    this.depth++;
    if (this.depth > 200) this.fail('nesting');
    const result = read();
    this.depth--;
    return result;
  }

  private array(): Value[] {
    const values: Value[] = [];
    this.at++;
    for (this.skip(); this.bytes[this.at] !== 0x5d; this.skip()) {
      if (this.at >= this.bytes.length) this.fail('an array without end');
      values.push(this.value());
    }
    this.at++;
    return values;
  }

  private dictionary(): Dictionary {
    const entries = new Map<string, Value>();
    this.at += 2;
    for (this.skip(); this.bytes[this.at] !== 0x3e; this.skip()) {
      if (this.bytes[this.at] !== 0x2f) this.fail('a key that is no name');
      const key = this.name().slice(1);
      if (entries.has(key)) this.fail(`the key ${key} twice`);
      entries.set(key, this.value());
    }
    if (this.bytes[this.at + 1] !== 0x3e) this.fail('the end of a dictionary');
    this.at += 2;
    return { entries };
  }

  /** A name with its slash. */
  private name(): string {
    this.at++;
    const name = this.word();
    if (!this.names.has(name)) {
      if (name.length > 3 && !KNOWN.has(name) && isOneBitOff(name)) this.fail(`the name ${name}`);
      this.names.add(name);
    }
    return `/${name}`;
  }

  private string(): string {
    const start = this.at;
    let open = 0;
    for (; this.at < this.bytes.length; this.at++) {
      const code = this.bytes[this.at];
      if (code === 0x5c) this.at++;
      else if (code === 0x28) open++;
      else if (code === 0x29 && --open === 0) break;
    }
    if (open > 0) this.fail('a string without end');
    this.at++;
    return this.text(start, Math.min(this.at, start + 64));
  }

  private hexadecimal(): string {
    const end = this.bytes.indexOf(0x3e, this.at);
    if (end < 0) this.fail('a string without end');
    for (let at = this.at + 1; at < end; at++) {
      const code = this.bytes[at] ?? 0;
      const isDigit = (code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);
      if (!isDigit && KIND[code] !== 1) this.fail('a digit');
    }
    this.at = end + 1;
    return '<>';
  }

  /** A cross-reference table: sections, each with lines of 20 bytes. */
  private table(): void {
    this.tables++;
    for (this.skip(); ; this.skip()) {
      const head = /^(\d{1,10})\s+(\d{1,10})\s+/.exec(this.text(this.at, this.at + 32));
      if (!head) return;
      this.at += head[0].length;
      const first = Number(head[1]);
      for (let index = 0; index < Number(head[2]); index++) {
        const entry = this.entry();
        if (entry) {
          if (entry.used && entry.place > 0)
            this.stated.push([keyOf(first + index, entry.generation), entry.place]);
          continue;
        }
        const line = /^\s*(\d{10}) (\d{5}) ([nf])\s*/.exec(this.text(this.at, this.at + 24));
        if (!line) this.fail('the cross-reference table');
        const used = /^\s*\d{10} \d{5} [nf](?:\r\n|[ ]?[\r\n]|[ ]{1,2})?/.exec(line[0]);
        this.at += used?.[0].length ?? line[0].length;
        if (line[3] === 'n' && Number(line[1]) > 0)
          this.stated.push([keyOf(first + index, Number(line[2])), Number(line[1])]);
      }
    }
  }

  /** A line of the table, in its 20 bytes as they should be; null, and nothing is read, where it has another form. */
  private entry(): { place: number; generation: number; used: boolean } | null {
    const { bytes, at } = this;
    const numberAt = (from: number, to: number): number => {
      let value = 0;
      for (let index = from; index < to; index++) {
        const digit = (bytes[index] ?? 0) - 48;
        if (digit < 0 || digit > 9) return NaN;
        value = value * 10 + digit;
      }
      return value;
    };
    const place = numberAt(at, at + 10);
    const generation = numberAt(at + 11, at + 16);
    const kind = bytes[at + 17];
    const [first, second] = [bytes[at + 18], bytes[at + 19]];
    const ends =
      (first === 0x20 && (second === 0x0a || second === 0x0d)) || (first === 0x0d && second === 0x0a);
    const isSound = bytes[at + 10] === 0x20 && bytes[at + 16] === 0x20 && (kind === 0x6e || kind === 0x66);
    if (!ends || !isSound || Number.isNaN(place) || Number.isNaN(generation)) return null;
    this.at += 20;
    return { place, generation, used: kind === 0x6e };
  }

  /** What a font refers to is what it says. */
  private checkFont(value: Value): void {
    const entries = entriesOf(value);
    if (entries?.get('Type') !== '/Font') return;
    if (!entries.has('Subtype')) this.fail('a font without its kind');
    const widths = this.resolve(entries.get('Widths'));
    const [first, last] = [entries.get('FirstChar'), entries.get('LastChar')];
    if (Array.isArray(widths) && typeof first === 'number' && typeof last === 'number') {
      if (last - first + 1 !== widths.length) this.fail('the widths of a font');
    }
    for (const [key, type] of [
      ['FontDescriptor', '/FontDescriptor'],
      ['DescendantFonts', '/Font'],
    ] as const) {
      const target = [this.resolve(entries.get(key)) ?? []].flat()[0];
      const found = target === undefined ? undefined : this.resolve(target);
      const is = found === undefined ? undefined : entriesOf(found)?.get('Type');
      if (is !== undefined && is !== type) this.fail(`${key} of a font`);
    }
    const map = entries.get('ToUnicode');
    if (isReference(map)) {
      const target = this.objects.get(map.ref);
      const other = target && entriesOf(target.value);
      // Some programs write the length of every stream as that of a font's file.
      const isFile = other?.has('Length1') === true && (this.references.get(map.ref) ?? 0) > 1;
      const isOther = (other?.get('Type') ?? '/CMap') !== '/CMap' || other?.has('Subtype') === true;
      if (target && (!target.stream || isFile || isOther)) this.fail('the map of a font');
    }
  }

  /**
   * A reference that was changed leaves something that nothing refers to, and something that two do; or, of fonts
   * that pages share, a name that is another font's on another page. Each alone is no fault.
   */
  private checkTargets(): void {
    const isLost = [...this.objects].some(([key, { stream }]) => stream && !this.references.has(key));
    const named = new Map<string, Set<Key>>();
    const twice = new Set<string>();
    for (const { value } of this.objects.values()) {
      const entries = entriesOf(value);
      const map = entries?.get('ToUnicode');
      if (isLost && isReference(map) && (this.references.get(map.ref) ?? 0) > 1)
        this.fail('the map of a font that is used twice');
      const resources = entriesOf(this.resolve(entries?.get('Resources')) ?? null) ?? entries;
      const fonts = entriesOf(this.resolve(resources?.get('Font')) ?? null);
      const own = new Map<Key, string>();
      for (const [name, font] of fonts ?? []) {
        if (!isReference(font)) continue;
        const refs = named.get(name);
        if (refs) refs.add(font.ref);
        else named.set(name, new Set([font.ref]));
        const other = own.get(font.ref);
        if (other !== undefined) twice.add(other).add(name);
        own.set(font.ref, name);
      }
    }
    for (const name of twice) if ((named.get(name)?.size ?? 0) > 1) this.fail(`the font ${name}`);
  }

  private resolve(value: Value | undefined): Value | undefined {
    return isReference(value) ? this.objects.get(value.ref)?.value : value;
  }

  private integer(): number {
    this.skip();
    const word = this.word();
    if (!/^\d+$/.test(word)) this.fail('a number');
    return Number(word);
  }

  private word(): string {
    const start = this.at;
    for (; this.at < this.bytes.length; this.at++) {
      const code = this.bytes[this.at] ?? 0;
      if (KIND[code] !== 0) break;
    }
    const end = Math.min(this.at, start + 256);
    if (end - start > 12) return this.text(start, end);
    let text = '';
    for (let index = start; index < end; index++) text += String.fromCharCode(this.bytes[index] ?? 0);
    return text;
  }

  /** Skips white space and comments. False at the end of the file. */
  private skip(): boolean {
    for (; this.at < this.bytes.length; this.at++) {
      const code = this.bytes[this.at] ?? 0;
      if (code === 0x25) {
        while (this.at < this.bytes.length && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13)
          this.at++;
      } else if (KIND[code] !== 1) return true;
    }
    return false;
  }

  private text(from: number, to: number): string {
    return latin(this.bytes, from, to);
  }

  private find(word: string, from: number): number {
    return indexOf(this.bytes, word, from);
  }
}

/** Stands for each element of the structure tree: nothing is held against what is in it. */
const TAG: Found = { value: { entries: new Map([['Type', '/StructElem']]) }, stream: false };

function tagOnly(value: Value): Element | null {
  const entries = entriesOf(value);
  const isAlone =
    entries?.get('Type') === '/StructElem' &&
    !entries.has('Resources') &&
    !entries.has('Font') &&
    !entries.has('ToUnicode');
  return isAlone ? elementOf(value) : null;
}

/** True where a name is a known one but for a single bit. */
function isOneBitOff(name: string): boolean {
  return (NAMES.get(name.length) ?? []).some((known) => {
    let bits = 0;
    for (let index = 0; index < known.length && bits < 2; index++) {
      const differs = known.charCodeAt(index) ^ name.charCodeAt(index);
      if (differs !== 0) bits += (differs & (differs - 1)) === 0 ? 1 : 2;
    }
    return bits === 1;
  });
}
