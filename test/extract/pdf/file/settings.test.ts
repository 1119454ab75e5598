/** Each setting of `FILE` at its value: what lies just inside of it, and what just outside. */
import { deflateSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { zlibSync } from 'fflate';
import { KeptStreams } from '../../../../pipeline/extract/pdf/file/inflate-cache.js';
import { Inflater } from '../../../../pipeline/extract/pdf/file/inflate.js';
import { checkIntegrity } from '../../../../pipeline/extract/pdf/file/integrity.js';
import { scanObjects } from '../../../../pipeline/extract/pdf/file/syntax.js';
import { extract } from '../../../../pipeline/extract/index.js';
import { buildPdf, pagesOf } from '../../../tools/build-pdf.js';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (each) => each.charCodeAt(0) & 255);

function joined(parts: readonly (string | Uint8Array)[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? latin(part) : part))));
}

/** Bytes that cannot be compressed. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 24);
}

/** A document of one catalog and one more object. */
const withObject = (text: string): Uint8Array =>
  buildPdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>', text]);

test.each([
  [10_000, /begun/],
  [10_001, /10001 pages/],
])('maxPages: a document of %i pages', async (pages, said) => {
  const bytes = pagesOf('<</Length 0>>\nstream\n\nendstream', { pages });
  const source = { kind: 'binary', document: 'x.pdf', format: 'pdf', bytes, notes: [] } as const;
  const progress = (): void => {
    throw new Error('begun');
  };
  const result = await extract({ ...source, notes: [] }, { progress });
  expect(!result.ok && result.failure.message.en).toMatch(said);
});

/** Whether a document with one stream of so many zeros is taken for a trap. */
function isBomb(size: number, level: 1 | 9, entries = ''): boolean {
  const data = new Uint8Array(deflateSync(new Uint8Array(size), { level }));
  const head = `%PDF-1.7\n1 0 obj<<${entries}/Filter/FlateDecode/Length ${data.length}>>\nstream\n`;
  return checkIntegrity(joined([head, data, '\nendstream endobj\n']), null).bomb;
}

test('freeInflated: up to 16 MiB data may grow as they like', () => {
  expect(isBomb(16_777_216, 9)).toBe(false);
  expect(isBomb(16_777_217, 9)).toBe(true);
  // What is not read may be white.
  expect(isBomb(16_777_217, 9, '/Subtype/Image')).toBe(false);
  expect(isBomb(16_777_217, 9, '/Type/EmbeddedFile')).toBe(false);
});

test('maxExpansion: 200 times, and no more', () => {
  const grown = (times: number): boolean => {
    // Half of the file is what cannot be compressed: its share sets how far the whole grows.
    const size = 20_000_000;
    const hard = noise(Math.floor(size / times - size / 1030));
    const data = new Uint8Array(
      deflateSync(joined([hard, new Uint8Array(size - hard.length)]), { level: 9 }),
    );
    const head = `%PDF-1.7\n1 0 obj<</Filter/FlateDecode/Length ${data.length}>>\nstream\n`;
    return checkIntegrity(joined([head, data, '\nendstream endobj\n']), null).bomb;
  };
  expect([grown(190), grown(210)]).toEqual([false, true]);
});

test.each([
  ['/Size 1000000', false],
  ['/Size 1000001', true],
  ['/Size 2000000000/Index[0 4 1999999999 1]', false],
  ['/Size 9/Index [0 500000 600000 500000]', false],
  ['/Size 9/Index [0 500000 600000 500001]', true],
])('maxObjects: a cross-reference stream with %s', (entries, isOver) => {
  const bytes = withObject(`<</Type/XRef${entries}/W[1 2 1]/Length 0>>\nstream\n\nendstream`);
  expect(checkIntegrity(bytes, null).bomb).toBe(isOver);
});

test('maxInflated: 512 MiB in all are looked at, and no byte more', () => {
  const packed = (size: number): Uint8Array =>
    new Uint8Array(deflateSync(new Uint8Array(size), { level: 1 }));
  const part = (data: Uint8Array): (string | Uint8Array)[] => [
    `<</Filter/FlateDecode/Length ${data.length}>>\nstream\n`,
    data,
    '\nendstream endobj\n',
  ];
  const million = packed(1_000_000);
  const wrong = million.slice();
  wrong[wrong.length - 1] = (wrong[wrong.length - 1] ?? 0) ^ 1;
  // The last of 536 is damaged: it is told before the limit is reached.
  const most = Array.from({ length: 535 }, () => part(million)).flat();
  const bytes = joined([
    '%PDF-1.7\n1 0 obj',
    ...most,
    ...part(wrong),
    ...part(packed(870_912)),
    ...part(packed(1)),
  ]);
  expect(checkIntegrity(bytes, null)).toMatchObject({ bomb: true, damaged: 1 });
});

test('keptBytes: 8 MiB are kept, and no byte more', () => {
  const [data, kept] = [latin('compressed'), new KeptStreams()];
  kept.keep(data, [new Uint8Array(8_388_609)]);
  expect(kept.take(data)).toBeNull();
  kept.keep(data, [new Uint8Array(8_388_608)]);
  expect(kept.take(data)).toHaveLength(1);
});

test('pieceBytes: 200,000 bytes are inflated in four pieces', () => {
  const data = zlibSync(noise(200_000), { level: 0 });
  expect(new Inflater().inflate(data, Infinity, Infinity)?.chunks).toHaveLength(4);
});

test.each([
  [1_048_575, true],
  [1_048_576, false],
])('roomBytes: %i bytes in the room that is used again: %p', (size, isInRoom) => {
  const [data, inflater] = [zlibSync(new Uint8Array(size)), new Inflater()];
  const bufferOf = (): unknown => inflater.inflate(data, Infinity, Infinity)?.chunks[0]?.buffer;
  expect(bufferOf() === bufferOf()).toBe(isInRoom);
});

test.each([
  [3900, 1],
  [4100, 0],
])('dictionaryBytes: data after a dictionary of %i bytes', (size, damaged) => {
  const dictionary = `<</Filter/FlateDecode/Length 4/X(${'x'.repeat(size - 36)})>>`;
  const bytes = latin(`%PDF-1.7\n1 0 obj${dictionary}stream\nnone\nendstream endobj`);
  expect(checkIntegrity(bytes, null).damaged).toBe(damaged);
});

test.each([
  [1900, false],
  [2200, true],
])('tailBytes: %i bytes after the end of the file', (more, broken) => {
  expect(checkIntegrity(joined([withObject('null'), ' '.repeat(more)]), null).broken).toBe(broken);
});

test.each([
  [1000, false],
  [1040, true],
])('headBytes: %i bytes before the head of the file', (more, broken) => {
  expect(checkIntegrity(joined([' '.repeat(more), withObject('null')]), null).broken).toBe(broken);
});

test.each([
  [200, null],
  [201, 'nesting'],
])('maxNesting: %i arrays in each other', (levels, fault) => {
  const found = scanObjects(withObject('['.repeat(levels) + ']'.repeat(levels))).fault;
  expect(found?.split(',')[0] ?? null).toBe(fault);
});

test.each([
  [1, null],
  [2, 'offset of 3 0'],
])('offsetSlack: an object %i bytes before where the table has it', (by, fault) => {
  const text = new TextDecoder('latin1').decode(withObject('null'));
  const offset = text.indexOf('3 0 obj');
  const stated = (place: number): string => String(place).padStart(10, '0');
  const found = scanObjects(latin(text.replace(stated(offset), stated(offset + by)))).fault;
  expect(found?.split(',')[0] ?? null).toBe(fault);
});

test.each([
  [250, null],
  [260, 'twice'],
])('wordBytes: keys that differ in letter %i', (length, fault) => {
  const key = 'x'.repeat(length - 1);
  const found = scanObjects(withObject(`<</${key}a 1/${key}b 2>>`)).fault;
  expect(/twice/.exec(found ?? '')?.[0] ?? null).toBe(fault);
});

test('stringBytes: 64 bytes of a string are kept', () => {
  expect(scanObjects(withObject(`(${'x'.repeat(200)})`)).objects?.get(3)).toHaveLength(64);
});
