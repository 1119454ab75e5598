import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';

/** What V8 has made of the parts of the command, by their names. */
export type Compiled = ReadonlyMap<string, Buffer>;

/** A file of compiled code that nobody has written for so many milliseconds is of a version that is gone: 30 days. */
const OLD = 30 * 24 * 3600 * 1000;

/** Compiled code is taken from where a 64-bit word may begin: V8 would copy it from elsewhere. */
const WORD = 8;

/** Bytes before the table of contents: a check of the whole, and the lengths of the file and of the table. */
const HEAD = 2 * WORD;

/**
 * The folder of compiled code: `code` in the cache folder of this person. Null where nothing is to be kept, as
 * NODE_DISABLE_COMPILE_CACHE=1 says it to Node.js itself.
 */
export function codeFolder(variables: Readonly<Record<string, string | undefined>>): string | null {
  if (variables['NODE_DISABLE_COMPILE_CACHE']) return null;
  try {
    const base = variables['XDG_CACHE_HOME'] || variables['LOCALAPPDATA'] || join(homedir(), '.cache');
    return join(base, 'qingdan', 'code');
  } catch {
    // A user without an entry of his own, as in some containers.
    return null;
  }
}

/** The compiled code in a file: empty where it is not there, not whole, or where somebody else could have written it. */
export function readCompiled(file: string): Compiled {
  const none = new Map<string, Buffer>();
  try {
    if (!isOwn(statSync(dirname(file)))) return none;
    const bytes = readFileSync(file);
    if (bytes.readUInt32LE(4) !== bytes.length || bytes.readUInt32LE(0) !== checkOf(bytes)) return none;
    const end = HEAD + bytes.readUInt32LE(8);
    const table = JSON.parse(bytes.toString('utf8', HEAD, end)) as [name: string, length: number][];
    let at = padded(end);
    for (const [name, length] of table) {
      none.set(name, bytes.subarray(at, at + length));
      at = padded(at + length);
    }
    return none;
  } catch {
    return new Map();
  }
}

/**
 * Keeps compiled code, beside its place first, so that who reads it sees it whole or not at all. Where it cannot be
 * written it will be compiled again, and nothing is lost or said.
 */
export function keepCompiled(file: string, compiled: Compiled): void {
  const folder = dirname(file);
  const temporary = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOwn(statSync(folder))) return;
    removeOld(folder);
    const descriptor = openSync(temporary, 'wx', 0o600);
    try {
      writeFileSync(descriptor, fileOf(compiled));
      // Before it has its name: else a power cut could leave the name to a file of zeros.
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
  } catch {
    removeIfThere(temporary);
  }
}

/** Where not even that can be done (the folder is a file), there is nothing to remove. */
function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Nothing was written.
  }
}

function fileOf(compiled: Compiled): Buffer {
  const table = Buffer.from(JSON.stringify([...compiled].map(([name, { length }]) => [name, length])));
  const head = Buffer.alloc(padded(HEAD + table.length));
  head.writeUInt32LE(table.length, 8);
  head.set(table, HEAD);
  const parts = [...compiled.values()].flatMap((part) => [
    part,
    Buffer.alloc(padded(part.length) - part.length),
  ]);
  const whole = Buffer.concat([head, ...parts]);
  whole.writeUInt32LE(whole.length, 4);
  whole.writeUInt32LE(checkOf(whole), 0);
  return whole;
}

/** True for a folder in which nobody but this user can put anything. (On Windows the folder of the user says so.) */
function isOwn({ uid, mode }: Stats): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

/** Removes the files of versions that are gone. */
function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > OLD) rmSync(path);
  }
}

/** The checksum of a file, its own place left out: V8 runs what it is given, and a bit that was flipped may end it. */
function checkOf(bytes: Buffer): number {
  return crc32(bytes.subarray(4));
}

function padded(length: number): number {
  return Math.ceil(length / WORD) * WORD;
}
