import { expect, test } from '@jest/globals';
import { read } from '../../pipeline/read/index.js';
import { RELS, zipOf } from '../extract/office/package.js';

/** The format of a document, or the code of its failure; `?` behind it where its text was damaged. */
function outcome(bytes: Uint8Array): string {
  const result = read('清单', bytes);
  if (!result.ok) return result.failure.code;
  return result.value.format + (result.value.notes.some((note) => note.code === 'undecodable') ? '?' : '');
}

const ascii = (text: string): number[] => [...text].map((each) => each.charCodeAt(0));

function bytesOf(length: number, fill: string, ...pieces: [at: number, text: string][]): Uint8Array {
  const bytes = new Uint8Array(length).fill(fill.charCodeAt(0));
  for (const [at, text] of pieces) bytes.set(ascii(text), at);
  return bytes;
}

/** What a document is with its size, or a place within it, at the limit, and with it one beyond. */
const both = (make: (beyond: number) => Uint8Array): string[] => [outcome(make(0)), outcome(make(1))];

test('64 MiB are read, one byte more is too large', () => {
  expect(both((beyond) => new Uint8Array(64 * 1024 * 1024 + beyond))).toEqual([
    'unknown-format',
    'too-large',
  ]);
});

test('a signature is found within 1,024 bytes', () => {
  expect(both((beyond) => bytesOf(3000, 'a', [1019 + beyond, '%PDF-']))).toEqual(['pdf', 'text']);
});

test('a zero byte within 64 KiB makes a document binary', () => {
  expect(both((beyond) => bytesOf(200_000, 'a', [65_535 + beyond, '\0']))).toEqual([
    'unknown-format',
    'text',
  ]);
});

test('five control characters in 1,000 bytes are let pass, six are not', () => {
  expect(both((beyond) => bytesOf(1000, 'a', [100, '\x01'.repeat(5 + beyond)]))).toEqual([
    'text',
    'unknown-format',
  ]);
});

test('one damaged character in 100 is told, one in 99 is another encoding', () => {
  expect(both((beyond) => bytesOf(100 - beyond, 'a', [50, '\xff']))).toEqual(['text?', 'unknown-format']);
});

test('the names of 10,000 members of a ZIP are looked at', () => {
  const zip = (beyond: number): Uint8Array => {
    const start = 64;
    const names = [...new Array<string>(10_000 - 1 + beyond).fill('a'), 'word/a', 'b'];
    const bytes = new Uint8Array(start + names.reduce((sum, name) => sum + 46 + name.length, 0) + 22);
    const view = new DataView(bytes.buffer);
    bytes.set(ascii('PK\x03\x04'));
    let at = start;
    for (const name of names) {
      bytes.set(ascii('PK\x01\x02'), at);
      view.setUint16(at + 28, name.length, true);
      bytes.set(ascii(name), at + 46);
      at += 46 + name.length;
    }
    bytes.set(ascii('PK\x05\x06'), at);
    view.setUint16(at + 10, names.length, true);
    view.setUint32(at + 16, start, true);
    return bytes;
  };
  expect(both(zip)).toEqual(['docx', 'unknown-format']);
});

test('the first 1 MiB of the list of parts are read', () => {
  const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const last = `<Override PartName="/d/m.xml" ContentType="${kind}"/>`;
  const list = (beyond: number): Uint8Array => {
    const padding = ' '.repeat(1024 * 1024 - '<Types>'.length - last.length + beyond);
    return zipOf({
      '[Content_Types].xml': `<Types>${padding}${last}`,
      '_rels/.rels': RELS.replace('word/document.xml', 'd/m.xml'),
      'd/m.xml': '<document/>',
    });
  };
  expect(both(list)).toEqual(['docx', 'unknown-format']);
});

test('a member of a ZIP that was cut is found within 1 MiB', () => {
  const cut = (beyond: number): Uint8Array => {
    const at = 1024 * 1024 - 1 + beyond;
    const bytes = bytesOf(4 * 1024 * 1024, '\0', [0, 'PK\x03\x04'], [at, 'PK\x03\x04'], [at + 30, 'xl/a']);
    bytes[at + 26] = 4;
    return bytes;
  };
  expect(both(cut)).toEqual(['xlsx', 'unknown-format']);
});

test('the password of a workbook is among its first 16 records', () => {
  const workbook = (beyond: number): Uint8Array => {
    const bytes = new Uint8Array(4096);
    const view = new DataView(bytes.buffer);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
    view.setUint16(30, 9, true);
    bytes.set(
      [...'Workbook'].flatMap((each) => [each.charCodeAt(0), 0]),
      640,
    );
    // Sector 3 begins at byte 2,048; records without content have four bytes each.
    view.setUint32(640 + 116, 3, true);
    view.setUint16(2048 + 4 * (15 + beyond), 0x2f, true);
    return bytes;
  };
  expect(both(workbook)).toEqual(['encrypted', 'xls']);
});
