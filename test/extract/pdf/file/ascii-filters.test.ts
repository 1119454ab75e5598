import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { asciiFilterOf, decodeAscii } from '../../../../pipeline/extract/pdf/file/ascii-filters.js';
import { checkIntegrity } from '../../../../pipeline/extract/pdf/file/integrity.js';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (each) => each.charCodeAt(0));
const decoded = (filter: 'base85' | 'hex', text: string): string | null => {
  const bytes = decodeAscii(filter, bytesOf(text));
  return bytes === null ? null : String.fromCharCode(...bytes);
};

test('the filter in letters before the compression', () => {
  expect(asciiFilterOf('<< /Filter [ /ASCII85Decode /FlateDecode ] >>')).toBe('base85');
  expect(asciiFilterOf('<</Filter[/AHx/Fl]>>')).toBe('hex');
  expect(asciiFilterOf('<</Filter/FlateDecode>>')).toBeNull();
});

test('base 85: whole groups, the last letters, zeros, white space', () => {
  expect(decoded('base85', '87cURD]j6~>')).toBe('Hello w');
  expect(decoded('base85', '87cU\nRDZ~>rest')).toBe('Hello');
  expect(decoded('base85', 'z~>')).toBe('\0\0\0\0');
  expect(decoded('base85', '87cv~>')).toBeNull();
});

test('hex: a digit that is missing at the end is 0', () => {
  expect(decoded('hex', '48 65 6C6c 7>rest')).toBe('Hellp');
  expect(decoded('hex', '4g>')).toBeNull();
});

test('one bit of data in letters that is another is told', () => {
  const bytes = new Uint8Array(readFileSync('fixtures/pdf/programs/reportlab.pdf'));
  expect(checkIntegrity(bytes, null).damaged).toBe(0);
  // The letter Z of a page's content is [: another letter of base 85.
  const damaged = bytes.slice();
  damaged[2701 - 1] = (damaged[2701 - 1] ?? 0) ^ 1;
  expect(checkIntegrity(damaged, null).damaged).toBe(1);
});
