import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { convertPathToPattern, escapePath, globSync, isDynamicPattern } from 'tinyglobby';
import { failure, say } from '../../common/result.js';
import type { Failure } from '../../model.js';
import { knownEnding } from '../../read/ending.js';
import { shownPath } from '../environment.js';
import { codeOf } from '../system-error.js';
import type { Found, Search } from './documents.js';
import { isFile, isFolder } from './file-kinds.js';
import { STDIN, unreadable } from './load.js';
import { ownOutput } from './own-output.js';

/** The documents that are meant, as `findDocuments` has them, where some of the names are of folders or patterns. */
export function searchDocuments(names: readonly string[], search: Search): Found {
  const named = names.map((name) => ({ name, path: name === STDIN ? STDIN : resolve(search.cwd, name) }));
  const known = new Set(named.map(({ path }) => path));
  const found: Found = { documents: [], folders: [], others: [], ours: [], failures: [] };
  for (const { name, path } of named) {
    const isPattern = path !== STDIN && !existsSync(path) && isDynamicPattern(name);
    if (path === STDIN || (!isPattern && !isFolder(path))) {
      found.documents.push({ document: name, folder: null });
      continue;
    }
    const { files, failures } = isPattern ? filesLike(name, search) : filesIn(path, '**', search);
    found.failures.push(...failures);
    // Of a folder whose documents are named as well nothing is left that could be missing.
    if (!files.some((file) => known.has(file))) found.folders.push(name);
    for (const file of files.filter((each) => !known.has(each))) {
      known.add(file);
      const shown = isPattern ? patternFile(name, file, search) : join(name, relative(path, file));
      if (knownEnding(file) === null) found.others.push(shown);
      else if (ownOutput(file) !== null) found.ours.push(shown);
      else found.documents.push({ document: shown, folder: name });
    }
  }
  return found;
}

/** The files that a pattern names, in the order of their names; a failure where there is none. */
function filesLike(pattern: string, search: Search): ReturnType<typeof filesIn> {
  const found = filesIn(search.cwd, pattern.replace(/^(?:\.\/)+/, ''), search);
  if (found.files.length + found.failures.length > 0) return found;
  const { failure: none } = failure(
    pattern,
    'unreadable',
    say('没有匹配的文件', 'no file is named so'),
    say('请检查通配符和路径', 'check the pattern and the path'),
  );
  return { files: [], failures: [none] };
}

/** A file as its pattern has it: from the working folder, unless the pattern begins at the root. */
function patternFile(pattern: string, file: string, { cwd }: Search): string {
  return pattern.startsWith('/') ? file : relative(cwd, file);
}

/**
 * The files below a folder that a pattern names, each folder's own before those of the folders in it. A link to a folder
 * is not followed.
 */
function filesIn(folder: string, pattern: string, search: Search): { files: string[]; failures: Failure[] } {
  const failures: Failure[] = [];
  const found = globSync(pattern, {
    cwd: folder,
    ignore: passedOver(search),
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { readdirSync: readdirOf(failures, search) as unknown as typeof readdirSync },
  });
  const isLeftOut = leftOut(search);
  const files = found.map((each) => resolve(each)).filter((each) => !isLeftOut(each) && isFile(each));
  return { files: files.sort(byFolder), failures };
}

/** Reads a folder for the search; one that cannot be read is told, and the others are looked through. */
function readdirOf(failures: Failure[], { cwd }: Search) {
  return (path: string, options: { withFileTypes: true }) => {
    try {
      return readdirSync(path, options);
    } catch (error) {
      // A pattern may begin in a folder that is not there.
      if (codeOf(error) !== 'ENOENT') failures.push(unreadable(shownPath(path, cwd), error).failure);
      return [];
    }
  };
}

/**
 * What is not looked at: hidden names (.git, .~lock.清单.docx#; patterns do not lead into them), what an office program
 * keeps beside a document that is open (~$清单.docx), installed packages, decisions of people on a document, what this
 * command writes, and folders that a person leaves out, as far as the search knows them (`leftOut` does for the rest).
 */
function passedOver({ passOver, ignore }: Search): string[] {
  return [
    '**/~$*',
    '**/node_modules',
    '**/*.accepted.yaml',
    '**/*.decisions.yaml',
    '**/qingdan.config.yaml',
    ...passOver.flatMap((path) => [escapePath(path), `${escapePath(path)}/**`]),
    ...ignore.flatMap(({ pattern, from }) => {
      const below = `${convertPathToPattern(from)}/${wholePattern(pattern)}`;
      return [below, `${below}/**`];
    }),
  ];
}

/** A pattern from its folder. A name alone is meant wherever it stands, as in .gitignore. */
function wholePattern(pattern: string): string {
  const bare = pattern.replace(/\/+$/, '');
  return bare.includes('/') ? bare.replace(/^\.?\//, '') : `**/${bare}`;
}

/**
 * Tells which files a person leaves out. Patterns are from a folder above the one that is searched (`check lists
 * --ignore '*draft*'`), where the search itself would take them for paths beside it.
 */
function leftOut({ ignore }: Search): (file: string) => boolean {
  const tests = ignore.map(({ pattern, from }) => {
    const whole = wholePattern(pattern);
    // A name alone is meant in a folder beside the one it is from, too.
    const isAnywhere = whole.startsWith('**/');
    const isLike = picomatch([whole, `${whole}/**`], { dot: true });
    return (file: string): boolean => {
      const path = relative(from, file).split(sep);
      const above = path.findIndex((each) => each !== '..');
      return (above === 0 || isAnywhere) && isLike(path.slice(above).join('/'));
    };
  });
  return (file) => tests.some((isLike) => isLike(file));
}

/** a/z.txt comes before a/b/a.txt: the files of a folder, then the folders in it. */
function byFolder(one: string, other: string): number {
  const [left, right] = [one.split(sep), other.split(sep)];
  for (let at = 0; ; at++) {
    const [a, b] = [left[at] ?? '', right[at] ?? ''];
    if (a === b && at < left.length) continue;
    const isFolderOf = Number(at < left.length - 1) - Number(at < right.length - 1);
    return isFolderOf === 0 ? (a < b ? -1 : 1) : isFolderOf;
  }
}
