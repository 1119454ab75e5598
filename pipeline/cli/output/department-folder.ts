import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { failure, say, success } from '../../common/result.js';
import type { OutputFile, Result } from '../../model.js';
import { isAsWritten, ownOutput } from '../reading/own-output.js';
import { lockOf } from '../reading/review-workbook.js';

/** The workbooks of departments in a folder: those that may be written, and those of earlier runs that stay. */
export interface DepartmentFolder {
  files: readonly OutputFile[];
  /** Names of those in which somebody may have written something. */
  changed: string[];
  /** Names of those that are not made this time: they may be of another list. */
  left: string[];
}

/**
 * Sees to it that the workbooks of departments replace none but their like: a file of that name that no run of ours has
 * written is somebody's own, and one that a department has filled in, or has open, stays as it is. Failure: cannot-write.
 */
export function departmentFolder(
  document: string,
  files: readonly OutputFile[],
  folder: string,
  cwd: string,
): Result<DepartmentFolder> {
  const target = resolve(cwd, folder);
  const names = files.map(({ name }) => name);
  const before = names.filter((name) => existsSync(join(target, name)));
  const foreign = before.find((name) => ownOutput(join(target, name)) !== 'department');
  if (foreign !== undefined) return notOurs(document, join(folder, foreign));
  const changed = before.filter((name) => {
    const path = join(target, name);
    return lockOf(path) !== null || !isAsWritten(path);
  });
  const there = existsSync(target) ? readdirSync(target) : [];
  return success({
    files: files.filter(({ name }) => !changed.includes(name)),
    changed,
    left: there.filter((name) => !names.includes(name) && ownOutput(join(target, name)) === 'department'),
  });
}

function notOurs(document: string, path: string): Result<never> {
  return failure(
    document,
    'cannot-write',
    say(
      `${path} 不是本工具写的部门工作簿，没有覆盖，什么也没有写`,
      `${path} is no workbook of a department that qingdan wrote; nothing was written`,
    ),
    say('请把它移走，或用 --by-department 换一个文件夹', 'move it away, or name another folder with --by-department'),
  );
}
