import { Inflate } from 'fflate';
import { partPath } from '../common/part-path.js';
import type { BinaryFormat } from '../model.js';
import { MAX_LIST_BYTES } from './settings.js';

/** A member of a ZIP, as the central directory has it (APPNOTE 4.3.12). */
export interface Member {
  name: string;
  /** 0 where it is stored as it is, 8 where it is deflated. */
  method: number;
  compressed: number;
  /** Of its local header. */
  offset: number;
}

/** Compressed bytes that are expanded at once: deflate makes at most 1,032 bytes of one, so at most 1 MB. */
const INFLATE_STEP = 1024;

/** The list of what the parts of a package are, and the relationships of the package (ECMA-376-2, 6.2.3, 6.5). */
const TYPES = '[content_types].xml';
const RELATIONSHIPS = '_rels/.rels';

/** Documents and templates of Word and workbooks of Excel, with macros or without (ECMA-376-1, 11.3.10, 12.3.23). */
const MAIN: readonly (readonly [type: RegExp, format: BinaryFormat])[] = [
  [/\b(?:wordprocessingml|ms-word)\.(?:document|template)\.(?:macroEnabled(?:Template)?\.)?main\b/i, 'docx'],
  [/\b(?:spreadsheetml|ms-excel)\.(?:sheet|template)\.(?:binary\.)?(?:macroEnabled\.)?main\b/i, 'xlsx'],
];

/**
 * What a package is by the type of its main part, wherever that lies: a program may put it into `doc/main.xml`. Null where the
 * lists do not say, or are damaged. Names of parts that matter are ASCII, so that bytes are read one by one.
 */
export function packageType(bytes: Uint8Array, members: readonly Member[]): BinaryFormat | null {
  const read = (wanted: string): string => {
    const member = members.find(({ name }) => name === wanted);
    return member === undefined ? '' : textOf(bytes, member);
  };
  const types = read(TYPES);
  const main = mainPart(read(RELATIONSHIPS));
  if (main === null) return null;
  const declared = new Map<string, string>();
  for (const attributes of elements(types, 'Override')) {
    declared.set(plain(attributes('PartName')), attributes('ContentType'));
  }
  for (const attributes of elements(types, 'Default')) {
    const ending = attributes('Extension').toLowerCase();
    if (!declared.has(main) && main.endsWith(`.${ending}`)) declared.set(main, attributes('ContentType'));
  }
  const type = declared.get(main) ?? '';
  return MAIN.find(([pattern]) => pattern.test(type))?.[1] ?? null;
}

/** The part to which the relationship of the office document leads. */
function mainPart(relationships: string): string | null {
  for (const attributes of elements(relationships, 'Relationship')) {
    if (!attributes('Type').endsWith('/officeDocument') || attributes('TargetMode') === 'External') continue;
    return plain(attributes('Target'));
  }
  return null;
}

/** The attributes of the elements of a name, by theirs. */
function* elements(xml: string, name: string): Generator<(attribute: string) => string> {
  for (const [tag] of xml.matchAll(new RegExp(`<(?:[\\w.-]{1,40}:)?${name}\\s[^<>]*>`, 'g'))) {
    yield (attribute) => {
      const match = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
      return match?.[1] ?? match?.[2] ?? '';
    };
  }
}

/** The name of a part as one compares it: `/Doc/Main.xml` and `./doc/main.xml` are the same. */
function plain(name: string): string {
  return partPath(name.toLowerCase().replaceAll('\\', '/'));
}

/** The text of a member in single bytes, those of zero left out, which UTF-16 has; empty where it cannot be read. */
function textOf(bytes: Uint8Array, { method, compressed, offset }: Member): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return '';
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + compressed);
  if (method !== 0 && method !== 8) return '';
  const content = method === 0 ? data.subarray(0, MAX_LIST_BYTES) : inflated(data);
  return new TextDecoder('latin1').decode(content).replaceAll('\0', '');
}

/** The first bytes of what was deflated; no more is expanded than is read. */
function inflated(data: Uint8Array): Uint8Array {
  const content = new Uint8Array(MAX_LIST_BYTES);
  let size = 0;
  const inflater = new Inflate((chunk) => {
    content.set(chunk.subarray(0, content.length - size), size);
    size += Math.min(chunk.length, content.length - size);
  });
  try {
    for (let at = 0; at < data.length && size < content.length; at += INFLATE_STEP)
      inflater.push(data.subarray(at, at + INFLATE_STEP), at + INFLATE_STEP >= data.length);
  } catch {
    return content.subarray(0, size); // fflate throws where the stream is no deflate or is cut
  }
  return content.subarray(0, size);
}
