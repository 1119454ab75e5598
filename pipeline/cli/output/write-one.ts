import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { failure, say, success } from '../../common/result.js';
import type { Result } from '../../model.js';
import { shownPath } from '../settings/config-files.js';

/**
 * Writes one file whole or not at all: into a temporary file beside it, which then takes its place. Without
 * `overwrite` a file that is there stays: the failure says so. Failure: cannot-write.
 */
export function writeOne(path: string, content: string, overwrite: boolean): Result<string> {
  const target = resolve(path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  let begun = false;
  try {
    mkdirSync(dirname(target), { recursive: true });
    if (!overwrite) {
      const file = openSync(target, 'wx');
      try {
        writeSync(file, content);
      } finally {
        closeSync(file);
      }
      return success(shownPath(target));
    }
    begun = true;
    writeFileSync(temporary, content);
    renameSync(temporary, target);
    return success(shownPath(target));
  } catch (error) {
    if (begun) rmSync(temporary, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EEXIST' && !overwrite && existsSync(target))
      return failure(
        shownPath(target),
        'cannot-write',
        say('文件已经存在', 'it is there already'),
        say('要重写请加 --force', 'write it anew with --force'),
      );
    return failure(
      shownPath(target),
      'cannot-write',
      say(`无法写入（${code}）`, `it cannot be written (${code})`),
      say('请检查文件夹的权限', 'check the permissions of the folder'),
    );
  }
}
