import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { isAsSealed } from '../../emit/workbook/seal.js';
import { MAX_BYTES } from '../../read/index.js';

/** What a file is that a run of ours wrote: workbooks say so in a property of theirs, which programs keep. */
export type OwnOutput = 'review' | 'department' | 'page';

/** Bytes at the beginning of a page within which it says what wrote it: before its title. */
const HEAD_BYTES = 2048;

/** What a file is of ours, by what it says of itself; null where it is none, or cannot be read. */
export function ownOutput(path: string): OwnOutput | null {
  try {
    const ending = extname(path).toLowerCase();
    if (ending === '.html')
      return headOf(path).includes('<meta name="generator" content="qingdan" />') ? 'page' : null;
    return ending === '.xlsx' && statSync(path).size <= MAX_BYTES ? workbookKind(readFileSync(path)) : null;
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

function headOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const room = Buffer.alloc(HEAD_BYTES);
    return room.subarray(0, readSync(file, room, 0, HEAD_BYTES, 0)).toString('utf8');
  } finally {
    closeSync(file);
  }
}

function workbookKind(bytes: Uint8Array): OwnOutput | null {
  // The part is some hundred bytes: a large one is not looked into.
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name === 'docProps/custom.xml' && originalSize < 100_000,
  });
  const custom = parts['docProps/custom.xml'];
  const kind =
    custom === undefined
      ? ''
      : (/name="qingdan"[^>]*>\s*<vt:lpwstr>(\w+)</.exec(strFromU8(custom))?.[1] ?? '');
  return kind === 'review' || kind === 'department' ? kind : null;
}
