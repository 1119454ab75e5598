import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { failure, say, success } from '../../common/result.js';
import type { Result } from '../../model.js';
import { shownPath } from '../environment.js';
import { writeFiles } from './write-files.js';
import { writeAdvice } from './write-advice.js';

/**
 * Writes one file, of which people know the name (a config, the accepted findings, a document with comments); gives its
 * path as it is shown. Without `overwrite` one that is there stays, and the failure says so. Failure: cannot-write.
 */
export function writeSingleFile(
  path: string,
  content: string | Uint8Array,
  { overwrite, cwd }: { overwrite: boolean; cwd: string },
): Result<string> {
  const name = shownPath(path, cwd);
  const target = resolve(cwd, path);
  const problem = writeFiles([{ path: target, content }], { overwrite });
  if (problem === null) return success(name);
  const { code } = problem;
  // The same code says that a file is where a folder should be.
  if (code === 'EEXIST' && !overwrite && existsSync(target))
    return failure(
      name,
      'cannot-write',
      say('文件已经存在', 'it is there already'),
      say('要重写请加 --force', 'write it anew with --force'),
    );
  return failure(
    name,
    'cannot-write',
    say(`无法写入（${code}）`, `it cannot be written (${code})`),
    writeAdvice(code, say('请检查文件夹的权限', 'check the permissions of the folder')),
  );
}
