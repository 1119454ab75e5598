import { strFromU8, strToU8, unzipSync, Zip as StreamedZip, ZipDeflate, zipSync } from 'fflate';
import { describe, expect, test } from '@jest/globals';
import { rewriteZip } from '../../../pipeline/annotate/package/rewrite.js';
import { Zip } from '../../../pipeline/extract/package/zip.js';

const OLD = zipSync(
  {
    'a.xml': [strToU8('<a/>'), { comment: '甲' }],
    'media/picture.png': [new Uint8Array([1, 2, 3, 4]), { level: 0 }],
    'word/document.xml': strToU8('<b>'.repeat(100)),
    'z.bin': new Uint8Array(50).fill(7),
  },
  { mtime: new Date(2020, 1, 2) },
);

const contentOf = (bytes: Uint8Array, name: string): string =>
  strFromU8(new Uint8Array([...new Zip(bytes).chunks(name)].flatMap((chunk) => [...chunk])));

/** The local header and the compressed bytes of each member, by name. */
function rawMembers(bytes: Uint8Array): Record<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Record<string, string> = {};
  const end = bytes.lastIndexOf(0x50, bytes.length - 22);
  for (let at = view.getUint32(end + 16, true); at < end;) {
    const length = view.getUint16(at + 28, true);
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + length));
    const from = view.getUint32(at + 42, true);
    const size =
      30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true) + view.getUint32(at + 20, true);
    found[name] = Buffer.from(bytes.subarray(from, from + size)).toString('hex');
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

/** Sizes and places in fields of eight bytes, as programs write that do not know them beforehand. */
function withFarPlaces(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const start = view.getUint32(end + 16, true);
  const parts: Uint8Array[] = [bytes.slice(0, start)];
  for (let at = start; at < end;) {
    const own = 46 + view.getUint16(at + 28, true);
    const record = new Uint8Array(own + 28);
    record.set(bytes.slice(at, at + own));
    const to = new DataView(record.buffer);
    to.setUint16(30, 28, true);
    to.setUint16(32, 0, true);
    to.setUint16(own, 1, true);
    to.setUint16(own + 2, 24, true);
    for (const [index, field] of [24, 20, 42].entries()) {
      to.setBigUint64(own + 4 + 8 * index, BigInt(to.getUint32(field, true)), true);
      to.setUint32(field, 0xffffffff, true);
    }
    parts.push(record);
    at += own + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  parts.push(bytes.slice(end));
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

describe('a ZIP with some members changed', () => {
  const changes = new Map([
    ['word/document.xml', strToU8('<new/>')],
    ['word/comments.xml', strToU8('<comments/>')],
  ]);

  test('has the new content and keeps all else byte for byte, in its order', () => {
    const bytes = rewriteZip(OLD, changes);
    expect(Object.keys(unzipSync(bytes))).toEqual([
      'a.xml',
      'media/picture.png',
      'word/document.xml',
      'z.bin',
      'word/comments.xml',
    ]);
    expect(contentOf(bytes, 'word/document.xml')).toBe('<new/>');
    expect(contentOf(bytes, 'word/comments.xml')).toBe('<comments/>');
    const [before, after] = [rawMembers(OLD), rawMembers(bytes)];
    for (const name of ['a.xml', 'media/picture.png', 'z.bin']) expect(after[name]).toBe(before[name]);
    expect(Buffer.from(bytes).includes(Buffer.from('甲'))).toBe(true);
  });

  test('is the same file where nothing changes', () => {
    expect(rewriteZip(OLD, new Map())).toEqual(OLD);
  });

  test('finds a member whose name is written in another case', () => {
    const bytes = rewriteZip(OLD, new Map([['Word/Document.xml', strToU8('<new/>')]]));
    expect(Object.keys(unzipSync(bytes))).toHaveLength(4);
    expect(contentOf(bytes, 'word/document.xml')).toBe('<new/>');
  });

  test('names places in fields of eight bytes where these stood there', () => {
    const far = withFarPlaces(OLD);
    expect(contentOf(far, 'z.bin')).toHaveLength(50);
    const bytes = rewriteZip(far, changes);
    expect(contentOf(bytes, 'z.bin')).toHaveLength(50);
    expect(contentOf(bytes, 'a.xml')).toBe('<a/>');
    expect(contentOf(bytes, 'word/document.xml')).toBe('<new/>');
  });

  test('keeps what stands behind a member of a program that streams: its checksum and its sizes', () => {
    const chunks: Uint8Array[] = [];
    const stream = new StreamedZip((_, chunk) => chunks.push(chunk));
    for (const name of ['a.xml', 'b.xml']) {
      const member = new ZipDeflate(name);
      stream.add(member);
      member.push(strToU8(`<${name}/>`), true);
    }
    stream.end();
    const streamed = new Uint8Array(chunks.flatMap((chunk) => [...chunk]));
    expect(streamed[6]).toBe(8);
    const bytes = rewriteZip(streamed, new Map([['a.xml', strToU8('<longer/>')]]));
    expect(contentOf(bytes, 'a.xml')).toBe('<longer/>');
    expect(contentOf(bytes, 'b.xml')).toBe('<b.xml/>');
    const descriptor = (all: Uint8Array): number => Buffer.from(all).lastIndexOf('PK\x07\x08');
    const [before, after] = [descriptor(streamed), descriptor(bytes)];
    expect(after).toBeGreaterThan(0);
    expect(bytes.subarray(after, after + 16)).toEqual(streamed.subarray(before, before + 16));
    expect(rewriteZip(streamed, new Map())).toEqual(streamed);
  });

  test('keeps what stands before the first member', () => {
    const shifted = new Uint8Array([...strToU8('#!/bin/sh\n'), ...OLD]);
    const view = new DataView(shifted.buffer);
    const end = shifted.length - 22;
    const start = view.getUint32(end + 16, true) + 10;
    view.setUint32(end + 16, start, true);
    for (let at = start; at < end;) {
      view.setUint32(at + 42, view.getUint32(at + 42, true) + 10, true);
      at +=
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    const bytes = rewriteZip(shifted, changes);
    expect(strFromU8(bytes.subarray(0, 10))).toBe('#!/bin/sh\n');
    expect(contentOf(bytes, 'word/document.xml')).toBe('<new/>');
    expect(contentOf(bytes, 'z.bin')).toHaveLength(50);
  });

  test('is refused where a member stands within another one', () => {
    const bytes = OLD.slice();
    const view = new DataView(bytes.buffer);
    const start = view.getUint32(bytes.length - 6, true);
    view.setUint32(start + 42, 45, true);
    expect(() => rewriteZip(bytes, changes)).toThrow();
  });
});
