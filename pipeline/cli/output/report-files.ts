import { dirname, resolve } from 'node:path';
import { failure, say, success } from '../../common/result.js';
import type { Failure, Result } from '../../model.js';
import { isFolder } from '../reading/file-kinds.js';
import { writeFiles, type FileContent } from './write-files.js';
import { writeAdvice } from './write-advice.js';

/** The failure of the first report whose folder is not there: a slip in its name would make another one. */
export function missingFolder(reports: readonly { file: string | null }[], cwd: string): Failure | null {
  for (const { file } of reports) {
    if (file === null) continue;
    const folder = dirname(file);
    if (isFolder(resolve(cwd, folder))) continue;
    const result = failure(
      file,
      'cannot-write',
      say(
        `无法写入文件：没有文件夹 ${folder}`,
        `the file cannot be written: there is no folder ${folder}`,
      ),
      say('请先建文件夹，或检查 --format 的冒号后的文件名', 'make it first, or look at the name behind the colon of --format'),
    );
    return result.failure;
  }
  return null;
}

/** A report and the path that it is written to; a large one comes in pieces. */
export interface ReportFile {
  name: string;
  content: FileContent;
}

/** Writes reports to the paths that are their names, all or none. Failure: cannot-write. */
export function writeReports(reports: readonly ReportFile[], cwd: string): Result<null> {
  const problem = writeFiles(
    reports.map(({ name, content }) => ({ path: resolve(cwd, name), content })),
  );
  if (problem === null) return success(null);
  const name = reports.find((report) => resolve(cwd, report.name) === problem.path)?.name ?? problem.path;
  return { ok: false, failure: cannotWrite(name, problem.code) };
}

/** The failure of a report that cannot be written, with the code of the system (ENOSPC). */
export function cannotWrite(name: string, code: string): Failure {
  const { failure: told } = failure(
    name,
    'cannot-write',
    say(`无法写入文件（${code}），一个报告也没有写`, `the file cannot be written (${code}); no report was`),
    writeAdvice(code, say('请在 --format 的冒号后换一个文件', 'choose another file behind the colon of --format')),
  );
  return told;
}
