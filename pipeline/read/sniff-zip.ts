import type { BinaryFormat } from '../model.js';
import { packageType, type Member } from './package-type.js';
import { CUT_ZIP_BYTES, MAX_ZIP_NAMES } from './settings.js';

/** Parts whose presence in a ZIP tells what it is (ECMA-376 part 2; GB/T 33190, 6.2, whose folders are called so by all programs). */
const PARTS: readonly (readonly [prefix: string, format: BinaryFormat])[] = [
  ['word/', 'docx'],
  ['xl/', 'xlsx'],
  ['ofd.xml', 'ofd'],
  ['doc_0/', 'ofd'],
];

/**
 * Tells Word from Excel by what a package says of its main part, else by the names in its central directory (APPNOTE
 * 4.3.12), and an OpenDocument text by its first member, `mimetype`, which is stored uncompressed. `unknown` for any
 * other or a damaged ZIP.
 */
export function sniffZip(bytes: Uint8Array): BinaryFormat | 'unknown' {
  const head = ascii(bytes.subarray(0, 256));
  if (head.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return sniffCut(view, bytes);
  const entries = Math.min(view.getUint16(end + 10, true), MAX_ZIP_NAMES);
  const members: Member[] = [];
  const found = new Set<BinaryFormat>();
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      return [...found][0] ?? sniffCut(view, bytes);
    const length = view.getUint16(at + 28, true);
    const name = ascii(bytes.subarray(at + 46, at + 46 + Math.min(length, 64)));
    const format = formatOf(name);
    if (format !== null) found.add(format);
    members.push({
      name: plainName(name),
      method: view.getUint16(at + 10, true),
      compressed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const [first] = found;
  return packageType(bytes, members) ?? first ?? 'unknown';
}

/**
 * A ZIP that was cut short has no directory: the names before its first members tell what it was, so that a person
 * hears that it is damaged.
 */
function sniffCut(view: DataView, bytes: Uint8Array): BinaryFormat | 'unknown' {
  const limit = Math.min(bytes.length - 34, CUT_ZIP_BYTES);
  for (let at = 0; at < limit; at++) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== 0x04034b50) continue;
    const format = formatOf(
      ascii(bytes.subarray(at + 30, at + 30 + Math.min(view.getUint16(at + 26, true), 64))),
    );
    if (format !== null) return format;
  }
  return 'unknown';
}

function formatOf(name: string): BinaryFormat | null {
  return PARTS.find(([prefix]) => plainName(name).startsWith(prefix))?.[1] ?? null;
}

function plainName(name: string): string {
  return name.toLowerCase().replaceAll('\\', '/').replace(/^\//, '');
}

/** The offset of the end-of-central-directory record: within the last 22 bytes and a comment of at most 65,535. */
function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 65535; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
