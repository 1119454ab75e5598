import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from '../system-error.js';

/** What a file will hold: a text, bytes, or pieces of them, which are asked for once. */
export type FileContent = string | Uint8Array | Iterable<string | Uint8Array>;

/** A file to be written, by its whole path; without content, one that must not be there. */
export interface FileChange {
  path: string;
  content: FileContent | null;
}

/** Why nothing was written: which file cannot be, and the code of the system (EACCES, ENOSPC …). */
export interface WriteProblem {
  path: string;
  code: string;
}

/** What becomes of what is there. */
interface WriteOptions {
  overwrite: boolean;
  followLinks: boolean;
}

/** A file on its way: where it will be, where it is until then, and where the one that was there waits. */
interface Pending {
  path: string;
  target: string;
  /** Null for a file that is to go. */
  temporary: string | null;
  old: string | null;
  /** True while a file of ours is at the target. */
  placed: boolean;
}

/**
 * Writes files in any folders (which are made), all or none: each beside its place first; then all are moved there,
 * and moved back where one cannot be. A reader sees a file whole or not at all. Without `overwrite` a file that is
 * there already is a problem (EEXIST). A person who names a link or a pipe means what it leads to; in a folder whose
 * files have names of ours (`followLinks` false) each is put in the place of whatever has its name.
 */
export function writeFiles(
  files: readonly FileChange[],
  { overwrite = true, followLinks = true }: Partial<WriteOptions> = {},
): WriteProblem | null {
  const pending: Pending[] = [];
  const folders: string[] = [];
  let current = '';
  try {
    const streams: FileChange[] = [];
    for (const file of files) {
      current = file.path;
      // Without `overwrite` nothing that is there is written to, a device neither.
      if (overwrite && followLinks && isStream(file.path)) streams.push(file);
      else stage(file, { overwrite, followLinks }, pending, folders);
    }
    for (const { path, content } of streams) {
      current = path;
      writeContent(path, content ?? '', 'w');
    }
    for (const file of pending) {
      current = file.path;
      move(file);
    }
    folders.length = 0;
    return null;
  } catch (error) {
    for (const file of [...pending].reverse()) takeBack(file);
    return { path: current, code: codeOf(error) };
  } finally {
    for (const { temporary, old } of pending)
      for (const path of [temporary, old]) if (path !== null) rmSync(path, { force: true });
    for (const folder of folders.reverse()) removeEmpty(folder);
  }
}

/** Writes a file beside its place. What is begun is added to `pending` and `folders` at once, so that it can be undone. */
function stage(
  { path, content }: FileChange,
  { overwrite, followLinks }: WriteOptions,
  pending: Pending[],
  folders: string[],
): void {
  if (!overwrite && existsSync(path)) throw systemError('EEXIST');
  // A link stays one: what it leads to is written.
  const target = followLinks && content !== null && existsSync(path) ? realpathSync(path) : path;
  const file: Pending = { path, target, temporary: null, old: null, placed: false };
  if (content !== null) folders.push(...makeFolders(dirname(target)));
  expectNoFolder(target);
  if (content !== null) {
    if (!overwrite) {
      // An empty file keeps the place: nobody else can put one there any more.
      closeSync(openSync(target, 'wx'));
      file.placed = true;
    }
    file.temporary = besides(target);
  }
  pending.push(file);
  if (content !== null && file.temporary !== null) writeContent(file.temporary, content, 'wx');
}

function writeContent(path: string, content: FileContent, flag: 'w' | 'wx'): void {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    writeFileSync(path, content, { flag });
    return;
  }
  const file = openSync(path, flag);
  try {
    for (const piece of content) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    }
  } finally {
    closeSync(file);
  }
}

function move(file: Pending): void {
  const { target, temporary } = file;
  expectNoFolder(target);
  if (!file.placed && existsSync(target)) {
    // A file that others may read or write stays one.
    const { mode } = lstatSync(target);
    if (temporary !== null && isRegular(mode)) chmodSync(temporary, mode & 0o777);
    const old = besides(target);
    renameSync(target, old);
    file.old = old;
  }
  if (temporary === null) return;
  renameSync(temporary, target);
  file.placed = true;
}

function isRegular(mode: number): boolean {
  return (mode & constants.S_IFMT) === constants.S_IFREG;
}

function takeBack({ target, old, placed }: Pending): void {
  if (old !== null) renameSync(old, target);
  else if (placed) rmSync(target, { force: true });
}

/** A name of its own in the same folder, which is short however long the name of the file is. */
function besides(target: string): string {
  return join(dirname(target), `.qingdan-${crypto.randomUUID()}.tmp`);
}

/** Makes a folder and those above it; says which were made, the highest first. */
function makeFolders(folder: string): string[] {
  const first = mkdirSync(folder, { recursive: true });
  const made: string[] = [];
  for (let each = folder; first !== undefined && each.length >= first.length; each = dirname(each))
    made.unshift(each);
  return made;
}

/** A folder that somebody else uses by now stays. */
function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(codeOf(error))) throw error;
  }
}

/** True for a pipe or a device (/dev/stderr): written to, never moved aside. */
function isStream(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

/** A folder would be moved aside as a file is. */
function expectNoFolder(target: string): void {
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory() === true)
    throw systemError('EISDIR');
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
