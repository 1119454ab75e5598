import { describe, expect, test } from '@jest/globals';
import { CompoundDamage, CompoundFile } from '../../pipeline/common/compound.js';
import { read } from '../../pipeline/read/index.js';

const NONE = 0xffffffff;
interface Entry {
  name: string;
  kind: number;
  left?: number;
  right?: number;
  child?: number;
  start?: number;
  size?: number;
}

/** A compound file: its table in sector 0, its directory from sector 1 on, then 5,000 bytes of a stream. */
function compound(entries: readonly Entry[], content: readonly number[] = []): Uint8Array {
  const sectors = Math.ceil(entries.length / 4);
  const stream = 1 + sectors;
  const bytes = new Uint8Array(512 * (1 + stream + 10));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  view.setUint32(68, 0xfffffffe, true);
  for (let at = 76; at < 512; at += 4) view.setUint32(at, at === 76 ? 0 : NONE, true);
  for (let sector = 0; sector < 128; sector++) {
    const last = sector === 0 || sector === sectors || sector >= stream + 9;
    view.setUint32(512 + sector * 4, last ? 0xfffffffe : sector + 1, true);
  }
  for (const [index, entry] of entries.entries()) {
    const at = 1024 + index * 128;
    for (const [each, character] of [...entry.name].entries())
      view.setUint16(at + each * 2, character.charCodeAt(0), true);
    view.setUint16(at + 64, entry.name.length * 2 + 2, true);
    bytes[at + 66] = entry.kind;
    view.setUint32(at + 68, entry.left ?? NONE, true);
    view.setUint32(at + 72, entry.right ?? NONE, true);
    view.setUint32(at + 76, entry.child ?? NONE, true);
    view.setUint32(at + 116, entry.start ?? stream, true);
    view.setUint32(at + 120, entry.size ?? 5000, true);
  }
  bytes.set(content, 512 * (1 + stream));
  return bytes;
}

const formatOf = (bytes: Uint8Array): string => {
  const source = read('x', bytes);
  return source.ok ? source.value.format : source.failure.code;
};
const BOF = [0x09, 0x08, 2, 0, 0, 6];

describe('a compound file', () => {
  test.each(['Workbook', 'WORKBOOK', 'Book', 'BOOK'])(
    'with %s at its root is a workbook, whatever is attached',
    (name) => {
      const attached = compound(
        [
          { name: 'Root Entry', kind: 5, child: 2 },
          { name: name, kind: 2 },
          { name: 'MBD00', kind: 1, left: 1, child: 3 },
          { name: 'WordDocument', kind: 2 },
          { name: 'EncryptedPackage', kind: 2 },
        ],
        BOF,
      );
      expect(formatOf(attached)).toBe('xls');
      const file = new CompoundFile(attached);
      expect([file.has('workbook') || file.has('book'), file.has('WordDocument')]).toEqual([true, false]);
      expect(file.stream(name)).toHaveLength(5000);
    },
  );

  test('of Word with a sheet attached is of Word; a password is seen in the stream', () => {
    const word = [
      { name: 'Root Entry', kind: 5, child: 1 },
      { name: 'WordDocument', kind: 2, right: 2 },
      { name: 'ObjectPool', kind: 1, child: 3 },
      { name: 'Workbook', kind: 2 },
    ];
    expect(formatOf(compound(word))).toBe('doc');
    expect(formatOf(compound(word, [0xec, 0xa5, 0xc1, 0, 0, 0, 0, 0, 0, 0, 0, 1]))).toBe('encrypted');
    const book = [
      { name: 'Root Entry', kind: 5, child: 1 },
      { name: 'Workbook', kind: 2 },
    ];
    expect(formatOf(compound(book, [...BOF, 0x2f, 0, 0, 0]))).toBe('encrypted');
  });

  test('whose directory leads in a circle, or nowhere', () => {
    const circle = [
      { name: 'Root Entry', kind: 5, child: 1 },
      { name: 'Workbook', kind: 2, left: 1, right: 1 },
    ];
    expect(new CompoundFile(compound(circle)).has('Workbook')).toBe(true);
    expect(() => new CompoundFile(compound([{ name: 'Root Entry', kind: 5, child: 99 }]))).toThrow(
      CompoundDamage,
    );
  });
});
