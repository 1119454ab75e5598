import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { failure, say, success } from '../../common/result.js';
import type { OutputFile, Result } from '../../model.js';
import { STDIN } from '../reading/load.js';

/** The folder of a document's output: `output/` and the document's name without its ending. */
export function outputFolder(document: string): string {
  if (document === STDIN) return join('output', 'stdin');
  const name = basename(document, extname(document));
  return join('output', /^\.*$/.test(name) ? 'document' : name);
}

/**
 * Writes files into a folder, all or none: into a temporary folder beside it first, which then becomes the folder,
 * or whose files are moved in where the folder is there already. `ours` are the names of files that an earlier run
 * may have left there: those that are not written now are removed. Failure: cannot-write.
 */
export function writeAll(
  document: string,
  folder: string,
  files: readonly OutputFile[],
  ours: readonly string[] = [],
): Result<string[]> {
  const target = resolve(folder);
  let temporary: string | null = null;
  try {
    mkdirSync(dirname(target), { recursive: true });
    temporary = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
    // mkdtemp makes a folder for its owner alone; results are for colleagues too.
    chmodSync(temporary, 0o777 & ~process.umask());
    for (const file of files) writeFileSync(join(temporary, file.name), file.content);
    if (existsSync(target)) {
      for (const file of files) renameSync(join(temporary, file.name), join(target, file.name));
      const stale = ours.filter((name) => !files.some((file) => file.name === name));
      for (const name of stale) rmSync(join(target, name), { force: true });
    } else {
      renameSync(temporary, target);
      temporary = null;
    }
    return success(files.map((file) => join(folder, file.name)));
  } catch (error) {
    return cannotWrite(document, folder, error);
  } finally {
    if (temporary !== null) rmSync(temporary, { recursive: true, force: true });
  }
}

function cannotWrite(document: string, folder: string, error: unknown): Result<never> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return failure(
    document,
    'cannot-write',
    say(`无法写入文件夹 ${folder}（${code}）`, `the folder ${folder} cannot be written (${code})`),
    say('请用 --out 换一个文件夹', 'choose another folder with --out'),
  );
}
