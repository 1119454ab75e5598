/** A place in the bytes of a file that moves on as words are read (ISO 32000-1, 7.2). */
import { FILE } from '../settings.js';
import { indexOf, latin } from './bytes.js';

/** Kinds of bytes: white space parts words, and so do delimiters, which may begin a value. */
const SPACE = 1;
const DELIMITER = 2;
const KIND = kinds();

/** Words up to this long are put together letter by letter, which is faster for them. */
const SHORT_WORD = 12;

function kinds(): Uint8Array {
  const kinds = new Uint8Array(256);
  for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = SPACE;
  for (const each of '()<>[]{}/%') kinds[each.charCodeAt(0)] = DELIMITER;
  return kinds;
}

/** Reads words, and remembers the first thing that no writer writes: from then on it is at the end of the file. */
export class Cursor {
  at = 0;
  /** What is wrong, in a word and with its place; null while nothing is. */
  fault: string | null = null;

  constructor(readonly bytes: Uint8Array) {}

  /** Something is wrong here. */
  fail(what: string): void {
    this.fault ??= `${what}, byte ${this.at}`;
    this.at = this.bytes.length;
  }

  /** Skips white space and comments. False at the end of the file. */
  skip(): boolean {
    const { bytes } = this;
    for (; this.at < bytes.length; this.at++) {
      const code = bytes[this.at] ?? 0;
      if (code === 0x25) {
        while (this.at < bytes.length && bytes[this.at] !== 10 && bytes[this.at] !== 13) this.at++;
      } else if (KIND[code] !== SPACE) return true;
    }
    return false;
  }

  /** The word at this place: all up to white space or a delimiter. */
  word(): string {
    const { bytes } = this;
    const start = this.at;
    for (; this.at < bytes.length; this.at++) {
      const code = bytes[this.at] ?? 0;
      if (KIND[code] !== 0) break;
    }
    const end = Math.min(this.at, start + FILE.wordBytes);
    if (end - start > SHORT_WORD) return this.text(start, end);
    let text = '';
    for (let index = start; index < end; index++) text += String.fromCharCode(bytes[index] ?? 0);
    return text;
  }

  /** The whole number that comes next; 0, and a fault, where none does. */
  integer(): number {
    this.skip();
    const word = this.word();
    if (/^\d+$/.test(word)) return Number(word);
    this.fail('a number');
    return 0;
  }

  /** The digits at this place as a number; null where none are, or other characters follow. */
  digits(): number | null {
    const { bytes } = this;
    const start = this.at;
    let value = 0;
    let code = bytes[this.at] ?? 32;
    for (; code >= 48 && code <= 57; code = bytes[++this.at] ?? 32) value = value * 10 + code - 48;
    return this.at > start && KIND[code] !== 0 ? value : null;
  }

  /** Skips white space alone; false where there is none. */
  space(): boolean {
    const start = this.at;
    while (this.isSpace(this.at)) this.at++;
    return this.at > start;
  }

  /** True for white space within the file. */
  isSpace(at: number): boolean {
    return KIND[this.bytes[at] ?? 0x2f] === SPACE;
  }

  /** True where a word would end: at white space, a delimiter or the end of the file. */
  isEnd(at: number): boolean {
    return at >= this.bytes.length || KIND[this.bytes[at] ?? 0] !== 0;
  }

  /** Bytes as text. */
  text(from: number, to: number): string {
    return latin(this.bytes, from, to);
  }

  /** Where a word is at or after `from`, or -1. */
  find(word: string, from: number): number {
    return indexOf(this.bytes, word, from);
  }
}
