/** Values as they are written outside of compressed data (ISO 32000-1, 7.3). */
import { FILE } from '../settings.js';
import type { Cursor } from './cursor.js';
import { isDamagedName } from './names.js';
import { keyOf, type Dictionary, type Key, type Value } from './objects.js';

/** Reads values at a cursor. What is wrong is the cursor's fault, and the value then null. */
export class ValueReader {
  /** How often each object is referred to. */
  readonly references = new Map<Key, number>();
  /** Names that are sound. */
  readonly #names = new Set<string>();
  #depth = 0;

  constructor(private readonly cursor: Cursor) {}

  /** The value that comes next. */
  value(): Value {
    const { cursor } = this;
    cursor.skip();
    const { bytes } = cursor;
    const code = bytes[cursor.at];
    if (code === 0x2f) return this.#name();
    if (code === 0x28) return this.#string();
    if (code === 0x5b) return this.#nested(() => this.#array());
    if (code === 0x3c)
      return bytes[cursor.at + 1] === 0x3c ? this.#nested(() => this.#dictionary()) : this.#hexadecimal();
    if (code !== undefined && code >= 48 && code <= 57) {
      const whole = this.#natural();
      if (whole !== null) return whole;
    }
    const word = cursor.word();
    if (word === 'null') return null;
    if (word === 'true' || word === 'false') return word === 'true';
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return Number(word);
    cursor.fail(`the word ${word.slice(0, 20)}`);
    return null;
  }

  /** A number without sign and point, or the reference that begins with it; null where it is another number. */
  #natural(): Value | null {
    const { cursor } = this;
    const start = cursor.at;
    const number = cursor.digits();
    if (number === null) {
      cursor.at = start;
      return null;
    }
    const end = cursor.at;
    if (!cursor.space()) return number;
    const generation = cursor.digits();
    if (generation !== null && cursor.space()) {
      const after = cursor.at + 1;
      if (cursor.bytes[cursor.at] === 0x52 && cursor.isEnd(after)) {
        cursor.at = after;
        const ref = keyOf(number, generation);
        this.references.set(ref, (this.references.get(ref) ?? 0) + 1);
        return { ref };
      }
    }
    cursor.at = end;
    return number;
  }

  #nested<T extends Value>(read: () => T): T | null {
    this.#depth++;
    if (this.#depth > FILE.maxNesting) {
      this.cursor.fail('nesting');
      return null;
    }
    const result = read();
    this.#depth--;
    return result;
  }

  #array(): Value[] {
    const { cursor } = this;
    const values: Value[] = [];
    cursor.at++;
    for (cursor.skip(); cursor.bytes[cursor.at] !== 0x5d; cursor.skip()) {
      if (cursor.at >= cursor.bytes.length) {
        cursor.fail('an array without end');
        return values;
      }
      values.push(this.value());
    }
    cursor.at++;
    return values;
  }

  #dictionary(): Dictionary {
    const { cursor } = this;
    const entries = new Map<string, Value>();
    cursor.at += 2;
    for (cursor.skip(); cursor.bytes[cursor.at] !== 0x3e; cursor.skip()) {
      const key = cursor.bytes[cursor.at] === 0x2f ? this.#name().slice(1) : null;
      if (key === null) cursor.fail('a key that is no name');
      else if (entries.has(key)) cursor.fail(`the key ${key} twice`);
      else entries.set(key, this.value());
      if (cursor.fault !== null) return { entries };
    }
    if (cursor.bytes[cursor.at + 1] === 0x3e) cursor.at += 2;
    else cursor.fail('the end of a dictionary');
    return { entries };
  }

  /** A name with its slash. */
  #name(): string {
    const { cursor } = this;
    cursor.at++;
    const name = cursor.word();
    if (!this.#names.has(name)) {
      if (isDamagedName(name)) cursor.fail(`the name ${name}`);
      this.#names.add(name);
    }
    return `/${name}`;
  }

  #string(): string {
    const { cursor } = this;
    const { bytes } = cursor;
    const start = cursor.at;
    let open = 0;
    for (; cursor.at < bytes.length; cursor.at++) {
      const code = bytes[cursor.at];
      if (code === 0x5c) cursor.at++;
      else if (code === 0x28) open++;
      else if (code === 0x29 && --open === 0) break;
    }
    if (open > 0) cursor.fail('a string without end');
    else cursor.at++;
    return cursor.text(start, Math.min(cursor.at, start + FILE.stringBytes));
  }

  #hexadecimal(): string {
    const { cursor } = this;
    const { bytes } = cursor;
    const end = bytes.indexOf(0x3e, cursor.at);
    if (end < 0) {
      cursor.fail('a string without end');
      return '<>';
    }
    for (let at = cursor.at + 1; at < end; at++) {
      if (isHexadecimal(bytes[at] ?? 0) || cursor.isSpace(at)) continue;
      cursor.fail('a digit');
      return '<>';
    }
    cursor.at = end + 1;
    return '<>';
  }
}

function isHexadecimal(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);
}
