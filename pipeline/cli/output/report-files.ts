import { resolve } from 'node:path';
import { failure, say, success } from '../../common/result.js';
import type { OutputFile, Result } from '../../model.js';
import { writeFiles } from './write-files.js';

/** Writes reports to the paths that are their names, all or none. Failure: cannot-write. */
export function writeReports(reports: readonly OutputFile[], cwd: string): Result<null> {
  const problem = writeFiles(
    reports.map(({ name, content }) => ({ path: resolve(cwd, name), content })),
  );
  if (problem === null) return success(null);
  const name = reports.find((report) => resolve(cwd, report.name) === problem.path)?.name ?? problem.path;
  const { code } = problem;
  return failure(
    name,
    'cannot-write',
    say(`无法写入文件（${code}），一个报告也没有写`, `the file cannot be written (${code}); no report was`),
    say('请在 --format 的冒号后换一个文件', 'choose another file behind the colon of --format'),
  );
}
