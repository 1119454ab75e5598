import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, relative, resolve } from 'node:path';
import { failure, say, success } from '../../common/result.js';
import type { OutputFile, Result } from '../../model.js';
import { STDIN } from '../reading/load.js';
import { writeFiles } from './write-files.js';

/**
 * The folder of each document's output, in the order of the documents: below `base` its name without its ending. Where
 * several have one name, the path tells them apart: a/list.txt and b/list.txt write to output/a/list and output/b/list,
 * list.md and list.txt to output/list.md and output/list.txt. Names are seen from `cwd`.
 */
export function outputFolders(documents: readonly string[], base: string, cwd: string): string[] {
  const paths = documents.map((document) => (document === STDIN ? STDIN : resolve(cwd, document)));
  const from = commonFolder(paths, cwd);
  const below = (path: string, name: string): string =>
    path === STDIN ? name : join(relative(from, dirname(path)), name);
  // From the shortest name to one that no other document has.
  const tiers = paths.map((path) => [
    nameOf(path),
    below(path, nameOf(path)),
    below(path, path === STDIN ? nameOf(path) : basename(path)),
  ]);
  const isTaken = (tier: number, at: number): boolean =>
    tiers.some((other, index) => paths[index] !== paths[at] && isSame(other[tier], tiers[at]?.[tier]));
  const chosen = tiers.map((names, at) => names.find((_, tier) => !isTaken(tier, at)) ?? names.at(-1) ?? '');
  const isClear = chosen.every((name, at) =>
    chosen.every((other, index) => paths[index] === paths[at] || !isSame(other, name)),
  );
  return tiers.map((names, at) => join(base, (isClear ? chosen[at] : names.at(-1)) ?? ''));
}

/** The name of a document without its ending. */
function nameOf(document: string): string {
  if (document === STDIN) return 'stdin';
  const name = basename(document, extname(document));
  return /^\.*$/.test(name) ? 'document' : name;
}

/** Names that may be one on a disk: some tell no A from a, and no é of one character from one of two. */
function isSame(one = '', other = ''): boolean {
  return one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
}

/** The folder from which documents are told apart: the working folder, or, where one is outside of it, what they share. */
function commonFolder(paths: readonly string[], cwd: string): string {
  let folder = cwd;
  const isOutside = (path: string): boolean => {
    const from = relative(folder, path);
    return path !== STDIN && (from.startsWith('..') || isAbsolute(from));
  };
  while (paths.some(isOutside) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
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
