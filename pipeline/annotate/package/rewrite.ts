import { deflateSync } from 'fflate';
import { Crc32 } from '../../extract/package/crc32.js';
import { damagedZip, Directory, partKey } from '../../extract/package/directory.js';

/** A piece of the new file, and of which record of its directory it is the member. */
interface Member {
  bytes: Uint8Array;
  record: Uint8Array;
}

/**
 * A ZIP with some members changed, or added at its end (APPNOTE 6.3.10). All others stay byte for byte: their compressed
 * bytes, headers and records are taken over, and only the place that a record names is another one. `parts` has the
 * new content by name. Throws Problem: damaged, where members overlap.
 */
export function rewriteZip(bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const directory = new Directory(bytes);
  const wanted = new Map([...parts].map(([name, content]) => [partKey(name), { name, content }]));
  const members = membersOf(bytes, directory);
  const pieces: Uint8Array[] = [bytes.subarray(0, members[0]?.start ?? 0)];
  const records: Uint8Array[] = [];
  let length = pieces[0]?.length ?? 0;
  const add = ({ bytes: own, record }: Member): void => {
    pieces.push(own);
    records.push(record);
    length += own.length;
  };
  for (const { key, start, end, record } of members) {
    const change = wanted.get(key);
    wanted.delete(key);
    if (change !== undefined) add(changed(record, length, change.content));
    else add({ bytes: bytes.subarray(start, end), record: moved(record, length) });
  }
  for (const { name, content } of wanted.values()) add(changed(newRecord(name), length, content));
  return joined([...pieces, ...records, endOf(bytes, directory, records, length)]);
}

/** A member as it is: its header, its data and what stands behind them, and a copy of its record. */
interface OldMember {
  key: string;
  start: number;
  end: number;
  record: Uint8Array;
}

/** The members in the order of their bytes. */
function membersOf(bytes: Uint8Array, { records }: Directory): OldMember[] {
  const sorted = [...records].sort((left, right) => left.entry.offset - right.entry.offset);
  return sorted.map(({ entry, start, end }, index) => {
    const next = sorted[index + 1]?.entry.offset ?? records[0]?.start ?? 0;
    if (entry.offset + 30 + entry.compressed > next) throw damagedZip();
    return { key: partKey(entry.name), start: entry.offset, end: next, record: bytes.slice(start, end) };
  });
}

const FAR = 0xffffffff;

/** A record with another place of its member, in the field of four bytes or, where that is full, in that of ZIP64. */
function moved(record: Uint8Array, offset: number): Uint8Array {
  const view = viewOf(record);
  if (view.getUint32(42, true) !== FAR) {
    view.setUint32(42, offset, true);
    return record;
  }
  const from = 46 + view.getUint16(28, true);
  const to = from + view.getUint16(30, true);
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const before = [24, 20].filter((field) => view.getUint32(field, true) === FAR).length * 8;
    if (at + 12 + before > record.length) break;
    view.setBigUint64(at + 4 + before, BigInt(offset), true);
    return record;
  }
  throw damagedZip();
}

/** Flags that a changed member keeps: its name is UTF-8 (APPNOTE 4.4.4). */
const UTF8 = 0x800;

/** A member with new content: its record keeps name, time and attributes, and loses what only the old bytes needed. */
function changed(old: Uint8Array, offset: number, content: Uint8Array): Member {
  const name = old.subarray(46, 46 + viewOf(old).getUint16(28, true));
  const record = joined([old.subarray(0, 46), name]);
  const view = viewOf(record);
  const data = deflateSync(content);
  const checksum = new Crc32();
  checksum.update(content);
  view.setUint16(6, 20, true);
  view.setUint16(8, view.getUint16(8, true) & UTF8, true);
  view.setUint16(10, 8, true);
  view.setUint32(16, checksum.value, true);
  view.setUint32(20, data.length, true);
  view.setUint32(24, content.length, true);
  view.setUint32(30, 0, true);
  view.setUint16(34, 0, true);
  view.setUint32(42, offset, true);
  const header = new Uint8Array(30);
  viewOf(header).setUint32(0, 0x04034b50, true);
  // From the version that is needed up to the length of the extra field both headers have the same fields.
  header.set(record.subarray(6, 32), 4);
  return { record, bytes: joined([header, name, data]) };
}

/** The first day that a ZIP can name: the same document gives the same copy whenever it is made. */
const FIRST_DAY = 0x21;

function newRecord(name: string): Uint8Array {
  const bytes = new TextEncoder().encode(name);
  const record = new Uint8Array(46 + bytes.length);
  const view = viewOf(record);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(8, UTF8, true);
  view.setUint16(14, FIRST_DAY, true);
  view.setUint16(28, bytes.length, true);
  record.set(bytes, 46);
  return record;
}

/** The end record, with the comment that the file had. */
function endOf(
  bytes: Uint8Array,
  { end: at }: Directory,
  records: readonly Uint8Array[],
  start: number,
): Uint8Array {
  const end = bytes.slice(at);
  const view = viewOf(end);
  view.setUint16(8, records.length, true);
  view.setUint16(10, records.length, true);
  view.setUint32(12, lengthOf(records), true);
  view.setUint32(16, start, true);
  return end;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
