import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { AUTHOR } from '../../common/author.js';
import { isAsSealed } from '../../emit/workbook/seal.js';
import { MAX_BYTES } from '../../read/size.js';

/**
 * What a file is that a command of ours wrote. Workbooks say so in a property of theirs, which programs keep; an annotated
 * copy has comments by us, and is somebody's document again when they are gone.
 */
export type OwnOutput = 'review' | 'department' | 'workbook' | 'page' | 'annotated';

/** Bytes at the beginning of a page within which it says what wrote it: before its title. */
const HEAD_BYTES = 2048;

/** Bytes at the end of a PDF within which notes are looked for: a hundred of them with their looks take 200,000. */
const TAIL_BYTES = 2 ** 20;

const AUTHORS: readonly string[] = Object.values(AUTHOR);

/** What a file is of ours, by what it says of itself; null where it is none, or cannot be read. */
export function ownOutput(path: string): OwnOutput | null {
  try {
    const ending = extname(path).toLowerCase();
    if (ending === '.html')
      return bytesAt(path, 'head').includes('<meta name="generator" content="qingdan" />') ? 'page' : null;
    if (ending === '.pdf') return isAnnotatedPdf(bytesAt(path, 'tail')) ? 'annotated' : null;
    const isPackage = /^\.(?:xlsx|xlsm|docx|docm)$/.test(ending) && statSync(path).size <= MAX_BYTES;
    return isPackage ? packageKind(readFileSync(path)) : null;
  } catch {
    return null;
  }
}

/** Bytes that the parts of a workbook of ours may have together to be looked into: some thousand rows have a tenth. */
const SEALED_BYTES = 100_000_000;

/** True for a workbook of a department that nobody has changed, or saved anew, since a run of ours wrote it. */
export function isAsWritten(path: string): boolean {
  try {
    if (statSync(path).size > MAX_BYTES) return false;
    let left = SEALED_BYTES;
    const filter = ({ originalSize }: { originalSize: number }): boolean => (left -= originalSize) >= 0;
    return isAsSealed(unzipSync(readFileSync(path), { filter }));
  } catch {
    return false;
  }
}

function bytesAt(path: string, where: 'head' | 'tail'): Buffer {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const length = Math.min(size, where === 'head' ? HEAD_BYTES : TAIL_BYTES);
    const room = Buffer.alloc(length);
    return room.subarray(0, readSync(file, room, 0, length, where === 'head' ? 0 : size - length));
  } finally {
    closeSync(file);
  }
}

/** Highlights by us; PDF has texts that are not Latin in UTF-16BE. */
function isAnnotatedPdf(tail: Buffer): boolean {
  const names = AUTHORS.map((name) =>
    /^[a-z]+$/.test(name) ? Buffer.from(`(${name})`) : Buffer.from(name, 'utf16le').swap16(),
  );
  return tail.includes('/Highlight') && names.some((name) => tail.includes(name));
}

/** A part that is looked at is no larger than this, in bytes: comments take some hundred thousand. */
const MAX_PART = 8_000_000;

function packageKind(bytes: Uint8Array): OwnOutput | null {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) =>
      /(?:^docProps\/custom|(?:^|\/)comments\d*)\.xml$/.test(name) && originalSize < MAX_PART,
  });
  const custom = strFromU8(parts['docProps/custom.xml'] ?? new Uint8Array());
  const kind = /name="qingdan"[^>]*>\s*<vt:lpwstr>(\w+)</.exec(custom)?.[1];
  if (kind === 'review' || kind === 'department') return kind;
  // county.xlsx and the like: whatever it is, it is no list.
  if (kind !== undefined) return 'workbook';
  const isOurs = ([name, part]: [string, Uint8Array]): boolean =>
    name.includes('comments') && isBy(strFromU8(part));
  return Object.entries(parts).some(isOurs) ? 'annotated' : null;
}

/** True where a part of comments has one of ours: `w:author="清单核对"` in Word, `<author>` in a workbook. */
function isBy(comments: string): boolean {
  return AUTHORS.some((name) => new RegExp(`author="${name}"|<(?:\\w+:)?author>${name}<`).test(comments));
}
