import { CompoundDamage, CompoundFile } from '../common/compound.js';
import type { BinaryFormat } from '../model.js';
import { FILE_PASS_RECORDS } from './settings.js';

/**
 * What an OLE compound file holds ([MS-CFB] 2.6): a Word document, a workbook, or an Office document with a
 * password, which is an encrypted package ([MS-OFFCRYPTO] 2.3.2), a Word document whose header says so ([MS-DOC]
 * 2.5.2, fEncrypted) or a workbook with a FILEPASS record ([MS-XLS] 2.4.117). Anything else may be a Word document
 * of WPS or Works: the converter tells.
 */
export function sniffOle(bytes: Uint8Array): BinaryFormat | 'encrypted' {
  try {
    const file = new CompoundFile(bytes);
    const known = ['EncryptedPackage', 'WordDocument', 'Workbook', 'Book'].find((name) => file.has(name));
    return formatOf(known, known === undefined ? null : file.stream(known));
  } catch (error) {
    if (!(error instanceof CompoundDamage)) throw error;
    return sniffDamaged(bytes);
  }
}

/** The format that the stream of a name stands for; the content of a large one in its beginning is enough. */
function formatOf(name: string | undefined, stream: Uint8Array | null): BinaryFormat | 'encrypted' {
  if (name === 'EncryptedPackage') return 'encrypted';
  if (name === undefined || stream === null) return 'doc';
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (name !== 'WordDocument') return hasFilePass(view, 0) ? 'encrypted' : 'xls';
  const isHeader = stream.length >= 12 && view.getUint16(0, true) === 0xa5ec;
  return isHeader && (view.getUint16(10, true) & 0x100) !== 0 ? 'encrypted' : 'doc';
}

/** A file whose directory cannot be followed: the names of entries, wherever they lie, tell what it was. */
function sniffDamaged(bytes: Uint8Array): BinaryFormat | 'encrypted' {
  const found = ['EncryptedPackage', 'WordDocument', 'Workbook', 'Book'].find(
    (name) => streamOf(bytes, name) !== null,
  );
  const start = found === undefined ? null : streamOf(bytes, found);
  return formatOf(found, start === null ? null : bytes.subarray(Math.min(start, bytes.length)));
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
