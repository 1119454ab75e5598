import { describe, expect, test } from '@jest/globals';
import { zlibSync } from 'fflate';
import { Inflater } from '../../../../pipeline/extract/pdf/file/inflate.js';
import { KeptStreams } from '../../../../pipeline/extract/pdf/file/inflate-cache.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (chunks: readonly Uint8Array[] | null): string | null =>
  chunks && chunks.map((chunk) => new TextDecoder().decode(chunk)).join('');

describe('streams that were inflated before', () => {
  test('are given once', () => {
    const kept = new KeptStreams();
    const data = zlibSync(bytesOf('青禾镇'));
    kept.keep(data, [bytesOf('青禾'), bytesOf('镇')]);
    expect(textOf(kept.take(data.slice()))).toBe('青禾镇');
    expect(kept.take(data)).toBeNull();
  });

  test('are copies: the room in which they were inflated is used again', () => {
    const kept = new KeptStreams();
    const room = bytesOf('禾川县');
    kept.keep(bytesOf('compressed'), [room]);
    room.fill(0);
    expect(textOf(kept.take(bytesOf('compressed')))).toBe('禾川县');
  });

  test('are not given for other data of the same length and checksum', () => {
    const kept = new KeptStreams();
    kept.keep(bytesOf('one stream 0000'), [bytesOf('one')]);
    expect(kept.take(bytesOf('two stream 0000'))).toBeNull();
    expect(textOf(kept.take(bytesOf('one stream 0000')))).toBe('one');
  });

  test('are kept while there is room, and leave it when they are taken', () => {
    const kept = new KeptStreams();
    const { room } = kept;
    kept.keep(bytesOf('large'), [new Uint8Array(room)]);
    kept.keep(bytesOf('small'), [new Uint8Array(1)]);
    expect(kept.room).toBe(0);
    expect(kept.take(bytesOf('small'))).toBeNull();
    expect(kept.take(bytesOf('large'))).toHaveLength(1);
    expect(kept.room).toBe(room);
  });
});

describe('inflating', () => {
  const long = new Uint8Array(3_000_000).map((_, index) => (index * 7919) % 251);

  test.each([
    ['at once', long.subarray(0, 1000)],
    ['piece by piece', long],
  ])('gives back what is wanted, and no part of what is more (%s)', (_, plain) => {
    const data = zlibSync(plain);
    const inflater = new Inflater();
    const whole = inflater.inflate(data, Infinity, plain.length);
    expect(whole?.chunks.reduce((sum, chunk) => sum + chunk.length, 0)).toBe(plain.length);
    const less = inflater.inflate(data, Infinity, plain.length - 1);
    expect(less).toMatchObject({ size: plain.length, sound: true, over: false });
    expect(less?.chunks).toEqual([]);
  });
});
