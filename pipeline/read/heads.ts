import { SIGNATURE_BYTES } from './settings.js';

/** The first bytes of a document, in which signatures stand, a character each. */
export function headOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, SIGNATURE_BYTES));
}

/** True for what says that it is a PDF: within its first 1,024 bytes (ISO 32000-1, 7.5.2). */
export function isPdf(head: string): boolean {
  return head.includes('%PDF-');
}

/** A ZIP (APPNOTE 4.3.7). */
export function isZip(head: string): boolean {
  return head.startsWith('PK\u0003\u0004');
}

/** An OLE compound file ([MS-CFB] 2.2). */
export function isOle(head: string): boolean {
  return head.startsWith('\u00d0\u00cf\u0011\u00e0');
}

/** Rich text: `{\rtf`. */
export function isRtf(head: string): boolean {
  return head.startsWith('{\\rtf');
}
