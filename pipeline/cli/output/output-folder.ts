import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { failure, say, success } from '../../common/result.js';
import type { OutputFile, Result } from '../../model.js';
import { STDIN } from '../reading/load.js';
import { writeFiles } from './write-files.js';

/** The folder of a document's output: `output/` and the document's name without its ending. */
export function outputFolder(document: string): string {
  if (document === STDIN) return join('output', 'stdin');
  const name = basename(document, extname(document));
  return join('output', /^\.*$/.test(name) ? 'document' : name);
}

/** Where the files of a document are written. */
interface Destination {
  /** As a person has named it. */
  folder: string;
  cwd: string;
  /** True for names of files that an earlier run may have left there: those that are not written now are removed. */
  isOurs?: (name: string) => boolean;
}

/**
 * Writes the files of a document into a folder, all or none. The folder may be a link; a link in it is replaced, for
 * what it leads to nobody has named. Failure: cannot-write.
 */
export function writeFolder(
  document: string,
  files: readonly OutputFile[],
  { folder, cwd, isOurs = () => false }: Destination,
): Result<string[]> {
  const target = resolve(cwd, folder);
  const stale = namesIn(target).filter((name) => isOurs(name) && !files.some((file) => file.name === name));
  const problem = isFile(target)
    ? { code: 'ENOTDIR' }
    : isFile(dirname(target))
      ? { code: 'EEXIST' }
      : writeFiles(
          [
            ...files.map(({ name, content }) => ({ path: join(target, name), content })),
            ...stale.map((name) => ({ path: join(target, name), content: null })),
          ],
          { followLinks: false },
        );
  if (problem === null) return success(files.map((file) => join(folder, file.name)));
  return failure(
    document,
    'cannot-write',
    say(
      `无法写入文件夹 ${folder}（${problem.code}）`,
      `the folder ${folder} cannot be written (${problem.code})`,
    ),
    say('请用 --out 换一个文件夹', 'choose another folder with --out'),
  );
}

/** The names in a folder; none where it is not there, or is none. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
