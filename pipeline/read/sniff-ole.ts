import type { BinaryFormat } from '../model.js';
import { FILE_PASS_RECORDS } from './settings.js';

/**
 * What an OLE compound file holds ([MS-CFB] 2.6): a Word document, a workbook, or an Office document with a
 * password, which is an encrypted package ([MS-OFFCRYPTO] 2.3.2), a Word document whose header says so ([MS-DOC]
 * 2.5.2, fEncrypted) or a workbook with a FILEPASS record ([MS-XLS] 2.4.117). Anything else may be a Word document
 * of WPS or Works: the converter tells.
 */
export function sniffOle(bytes: Uint8Array): BinaryFormat | 'encrypted' {
  if (streamOf(bytes, 'EncryptedPackage') !== null) return 'encrypted';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = streamOf(bytes, 'WordDocument');
  if (word !== null) {
    const isHeader = word + 12 <= bytes.length && view.getUint16(word, true) === 0xa5ec;
    return isHeader && (view.getUint16(word + 10, true) & 0x100) !== 0 ? 'encrypted' : 'doc';
  }
  const book = streamOf(bytes, 'Workbook') ?? streamOf(bytes, 'Book');
  if (book === null) return 'doc';
  return hasFilePass(view, book) ? 'encrypted' : 'xls';
}

/** Where a stream begins, by its entry in the directory: entries have 128 bytes; null where there is none. */
function streamOf(bytes: Uint8Array, name: string): number | null {
  const wanted = [...name, '\0'].flatMap((character) => [character.charCodeAt(0), 0]);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let entry = 512; entry + 128 <= bytes.length; entry += 128) {
    // An entry of kind 1 is a folder.
    if (bytes[entry] !== wanted[0] || bytes[entry + 66] === 1) continue;
    if (!wanted.every((byte, index) => bytes[entry + index] === byte)) continue;
    const sector = 2 ** Math.min(view.getUint16(30, true), 16);
    return (view.getUint32(entry + 116, true) + 1) * sector;
  }
  return null;
}

/** Records of a workbook stream: kind, length, content. FILEPASS is among the first. */
function hasFilePass(view: DataView, start: number): boolean {
  for (let at = start, count = 0; count < FILE_PASS_RECORDS && at + 4 <= view.byteLength; count++) {
    if (view.getUint16(at, true) === 0x2f) return true;
    at += 4 + view.getUint16(at + 2, true);
  }
  return false;
}
