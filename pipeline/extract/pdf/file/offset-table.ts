/** A cross-reference table: sections, each with lines of 20 bytes (ISO 32000-1, 7.5.4). */
import type { Cursor } from './cursor.js';
import { keyOf, type Key } from './objects.js';

/** Bytes of a line, and that hold the head of a section and a line of another form. */
const LINE = 20;
const HEAD_ROOM = 32;
const LINE_ROOM = 24;

/** Where an object is said to be. */
export type StatedOffset = readonly [key: Key, place: number];

/** Reads the table at the cursor, which is after `xref`; adds what it states to `stated`. */
export function readOffsetTable(cursor: Cursor, stated: StatedOffset[]): void {
  for (cursor.skip(); ; cursor.skip()) {
    const head = /^(\d{1,10})\s+(\d{1,10})\s+/.exec(cursor.text(cursor.at, cursor.at + HEAD_ROOM));
    if (!head) return;
    cursor.at += head[0].length;
    const first = Number(head[1]);
    for (let index = 0; index < Number(head[2]); index++) {
      const line = readLine(cursor) ?? readLooseLine(cursor);
      if (!line) {
        cursor.fail('the cross-reference table');
        return;
      }
      if (line.used && line.place > 0) stated.push([keyOf(first + index, line.generation), line.place]);
    }
  }
}

interface OffsetLine {
  place: number;
  generation: number;
  used: boolean;
}

/** A line of the table, in its 20 bytes as they should be; null, and nothing is read, where it has another form. */
function readLine(cursor: Cursor): OffsetLine | null {
  const { bytes, at } = cursor;
  const place = numberAt(bytes, at, at + 10);
  const generation = numberAt(bytes, at + 11, at + 16);
  const kind = bytes[at + 17];
  const [first, second] = [bytes[at + 18], bytes[at + 19]];
  const ends =
    (first === 0x20 && (second === 0x0a || second === 0x0d)) || (first === 0x0d && second === 0x0a);
  const isSound = bytes[at + 10] === 0x20 && bytes[at + 16] === 0x20 && (kind === 0x6e || kind === 0x66);
  if (!ends || !isSound || Number.isNaN(place) || Number.isNaN(generation)) return null;
  cursor.at += LINE;
  return { place, generation, used: kind === 0x6e };
}

/** The number that these bytes are the digits of, or NaN. */
function numberAt(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index++) {
    const digit = (bytes[index] ?? 0) - 48;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** A line with less or more white space than it should have; null where it is none. */
function readLooseLine(cursor: Cursor): OffsetLine | null {
  const line = /^\s*(\d{10}) (\d{5}) ([nf])\s*/.exec(cursor.text(cursor.at, cursor.at + LINE_ROOM));
  if (!line) return null;
  const used = /^\s*\d{10} \d{5} [nf](?:\r\n|[ ]?[\r\n]|[ ]{1,2})?/.exec(line[0]);
  cursor.at += used?.[0].length ?? line[0].length;
  return { place: Number(line[1]), generation: Number(line[2]), used: line[3] === 'n' };
}
