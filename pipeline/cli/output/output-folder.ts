import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, relative, resolve } from 'node:path';
import { failure, say, success } from '../../common/result.js';
import type { OutputFile, Result } from '../../model.js';
import { STDIN } from '../reading/load.js';
import { writeFiles, type FileChange } from './write-files.js';
import { writeAdvice } from './write-advice.js';

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
  const owners = [0, 1, 2].map((tier) => ownersOf(tiers.map((names) => names[tier] ?? ''), paths));
  const isTaken = (tier: number, name: string): boolean => (owners[tier]?.get(keyOf(name)) ?? 0) > 1;
  const chosen = tiers.map((names) => names.find((name, tier) => !isTaken(tier, name)) ?? names.at(-1) ?? '');
  const isClear = [...ownersOf(chosen, paths).values()].every((count) => count === 1);
  return tiers.map((names, at) => join(base, (isClear ? chosen[at] : names.at(-1)) ?? ''));
}

/** The name of a document without its ending. */
function nameOf(document: string): string {
  if (document === STDIN) return 'stdin';
  const name = basename(document, extname(document));
  return /^\.*$/.test(name) ? 'document' : name;
}

/** How many documents have each name. */
function ownersOf(names: readonly string[], paths: readonly string[]): Map<string, number> {
  const owners = new Map<string, Set<string>>();
  for (const [at, name] of names.entries()) {
    const own = owners.get(keyOf(name)) ?? new Set();
    owners.set(keyOf(name), own.add(paths[at] ?? ''));
  }
  return new Map([...owners].map(([key, own]) => [key, own.size]));
}

/** Names that may be one on a disk have one: some tell no A from a, and no é of one character from one of two. */
function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
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

/** Files that go into one folder. */
export interface FolderFiles {
  /** As a person has named it. */
  folder: string;
  files: readonly OutputFile[];
  /** True for names of files that an earlier run may have left there: those that are not written now are removed. */
  isOurs?: (name: string) => boolean;
}

/** As `writeFolders`, of one folder. */
export function writeFolder(document: string, files: FolderFiles, cwd: string): Result<string[]> {
  return writeFolders(document, [files], cwd);
}

/**
 * Writes the files of a document into its folders, all or none. A folder may be a link; a link in it is replaced, for
 * what it leads to nobody has named. Failure: cannot-write.
 */
export function writeFolders(
  document: string,
  folders: readonly FolderFiles[],
  cwd: string,
): Result<string[]> {
  const changes = folders.flatMap(({ folder, files, isOurs = () => false }): FileChange[] => {
    const target = resolve(cwd, folder);
    const stale = namesIn(target).filter(
      (name) => isOurs(name) && !files.some((file) => file.name === name),
    );
    return [
      ...files.map(({ name, content }) => ({ path: join(target, name), content })),
      ...stale.map((name) => ({ path: join(target, name), content: null })),
    ];
  });
  const barred = folders.find(({ folder }) => barredBy(resolve(cwd, folder)) !== null)?.folder;
  const problem =
    barred === undefined
      ? writeFiles(changes, { followLinks: false })
      : { path: resolve(cwd, barred), code: barredBy(resolve(cwd, barred)) ?? '' };
  if (problem === null)
    return success(folders.flatMap(({ folder, files }) => files.map((file) => join(folder, file.name))));
  const { path, code } = problem;
  const at = folders.find(({ folder }) => [path, dirname(path)].includes(resolve(cwd, folder)))?.folder ?? '';
  return failure(
    document,
    'cannot-write',
    say(`无法写入文件夹 ${at}（${code}）`, `the folder ${at} cannot be written (${code})`),
    writeAdvice(code, say('请换一个文件夹', 'choose another folder')),
  );
}

/** Why there can be no folder of this path: a file has its name, or that of the one above. */
function barredBy(folder: string): string | null {
  if (isFile(folder)) return 'ENOTDIR';
  return isFile(dirname(folder)) ? 'EEXIST' : null;
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
