import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { failure, say, success } from '../../common/result.js';
import type { OutputFile, Result } from '../../model.js';

/** A file on its way: where it will be, where it is until then, and where the one that was there waits. */
interface Pending {
  name: string;
  target: string;
  temporary: string;
  old: string | null;
  moved: boolean;
}

/**
 * Writes files to the paths that are their names, in any folders (which are made), all or none: each beside its place
 * first; then all are moved there, and moved back where one cannot be. Failure: cannot-write.
 */
export function writeFiles(files: readonly OutputFile[]): Result<string[]> {
  const pending: Pending[] = [];
  const streams: OutputFile[] = [];
  let current = '';
  try {
    for (const file of files) {
      current = file.name;
      if (isStream(file.name)) streams.push(file);
      else pending.push(stage(file.name, file.content));
    }
    for (const { name, content } of streams) {
      current = name;
      writeFileSync(name, content);
    }
    for (const file of pending) {
      current = file.name;
      move(file);
    }
    return success(files.map(({ name }) => name));
  } catch (error) {
    for (const file of [...pending].reverse()) takeBack(file);
    return cannotWrite(current, error);
  } finally {
    for (const { temporary, old } of pending) {
      rmSync(temporary, { force: true });
      if (old !== null) rmSync(old, { force: true });
    }
  }
}

function stage(name: string, content: string): Pending {
  // A link stays one: what it leads to is written.
  const target = existsSync(name) ? realpathSync(name) : resolve(name);
  expectNoFolder(target);
  mkdirSync(dirname(target), { recursive: true });
  const temporary = `${target}.${randomUUID()}.tmp`;
  writeFileSync(temporary, content, { flag: 'wx' });
  return { name, target, temporary, old: null, moved: false };
}

function move(file: Pending): void {
  const { target, temporary } = file;
  expectNoFolder(target);
  if (existsSync(target)) {
    // A file that others may read or write stays one.
    chmodSync(temporary, statSync(target).mode & 0o777);
    const old = `${temporary}.old`;
    renameSync(target, old);
    file.old = old;
  }
  renameSync(temporary, target);
  file.moved = true;
}

/** True for a pipe or a device (/dev/stderr): written to, never moved aside. */
function isStream(name: string): boolean {
  const found = statSync(name, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

/** A folder would be moved aside as a file is. */
function expectNoFolder(target: string): void {
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  }
}

function takeBack({ target, old, moved }: Pending): void {
  if (old !== null) renameSync(old, target);
  else if (moved) rmSync(target, { force: true });
}

function cannotWrite(name: string, error: unknown): Result<never> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return failure(
    name,
    'cannot-write',
    say(`无法写入文件（${code}），一个报告也没有写`, `the file cannot be written (${code}); no report was`),
    say('请在 --format 的冒号后换一个文件', 'choose another file behind the colon of --format'),
  );
}
