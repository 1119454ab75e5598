import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { failure, say, success } from '../../common/result.js';
import type { OutputFile, Result } from '../../model.js';
import { ownOutput } from '../reading/own-output.js';

/**
 * Sees to it that the workbooks of departments replace none but their like: a file of that name that no run of ours has
 * written is somebody's own. Gives the names of workbooks of an earlier run that are not written now: they stay, for they
 * may be of another list. Failure: cannot-write.
 */
export function expectOwnFiles(
  document: string,
  files: readonly OutputFile[],
  folder: string,
  cwd: string,
): Result<string[]> {
  const target = resolve(cwd, folder);
  const names = new Set(files.map(({ name }) => name));
  for (const name of names) {
    if (!existsSync(join(target, name)) || ownOutput(join(target, name)) === 'department') continue;
    return failure(
      document,
      'cannot-write',
      say(
        `${join(folder, name)} 不是本工具写的部门工作簿，没有覆盖，什么也没有写`,
        `${join(folder, name)} is no workbook of a department that qingdan wrote; nothing was written`,
      ),
      say('请把它移走，或用 --by-department 换一个文件夹', 'move it away, or name another folder with --by-department'),
    );
  }
  const there = existsSync(target) ? readdirSync(target) : [];
  return success(there.filter((name) => !names.has(name) && ownOutput(join(target, name)) === 'department'));
}
