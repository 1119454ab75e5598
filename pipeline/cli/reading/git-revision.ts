import { execFile } from 'node:child_process';
import { basename, dirname, resolve } from 'node:path';
import { failure, say, success } from '../../common/result.js';
import type { Failure, Result, Text } from '../../model.js';
import { MAX_BYTES } from '../../read/size.js';
import type { Environment } from '../environment.js';
import { codeOf } from '../system-error.js';
import type { TimeLimit } from './time-limit.js';

/** How a call of git ended: what it wrote, its exit code, or why it could not be started. */
interface GitEnd {
  out: Buffer;
  code: number;
  /** ENOENT where there is no git, ERR_CHILD_PROCESS_STDIO_MAXBUFFER where it wrote too much; null where it ended itself. */
  problem: string | null;
}

/**
 * The bytes of a document in a revision of git, as a checkout would have them (Git LFS and line ends too). No shell: the
 * name is one argument, seen from the document's own folder (`REF:./name`), so that spaces, Chinese and a leading dash
 * are nothing special. Failures: unreadable, too-large, timeout.
 */
export async function loadRevision(
  ref: string,
  document: string,
  { cwd, variables }: Pick<Environment, 'cwd' | 'variables'>,
  time: TimeLimit,
): Promise<Result<Uint8Array>> {
  const path = resolve(cwd, document);
  const git = async (args: readonly string[]): Promise<GitEnd> =>
    runGit(['-C', dirname(path), ...args], variables, time);
  const inside = await git(['rev-parse', '--is-inside-work-tree']);
  if (inside.problem === 'ENOENT') return refused(document, NO_GIT);
  if (inside.code !== 0) return refused(document, NO_REPOSITORY);
  const known = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (known.code !== 0) return refused(document, noRevision(ref));
  const object = `${ref}:./${basename(path)}`;
  const there = await git(['cat-file', '-t', object]);
  if (there.code !== 0 || there.out.toString().trim() !== 'blob') return refused(document, notThere(ref));
  const found = await git(['cat-file', '--filters', object]);
  if (found.problem === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return refused(document, TOO_LARGE);
  if (found.code !== 0) return refused(document, unreadableIn(ref, found));
  return success(new Uint8Array(found.out));
}

/** A revision that git would take for an option, or that names a file already. */
export function isRevision(ref: string): boolean {
  return ref !== '' && !ref.startsWith('-') && !ref.includes(':');
}

function runGit(
  args: readonly string[],
  variables: Environment['variables'],
  time: TimeLimit,
): Promise<GitEnd> {
  // Nobody is there to give a password, and no pager to be read.
  const env = { ...variables, GIT_TERMINAL_PROMPT: '0', GIT_PAGER: '', GIT_OPTIONAL_LOCKS: '0' };
  const options = {
    env,
    encoding: 'buffer',
    maxBuffer: MAX_BYTES,
    timeout: time.left,
    windowsHide: true,
  } as const;
  return new Promise((done) => {
    execFile('git', [...args], options, (error, out) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      const problem = error === null || typeof error.code === 'number' ? null : codeOf(error);
      done({ out, code, problem });
    });
  });
}

/** Why a revision cannot be read, and what to do. */
type Reason = Pick<Failure, 'code' | 'message' | 'advice'>;

function reason(code: Failure['code'], message: Text, advice: Text): Reason {
  return { code, message, advice };
}

const NO_GIT = reason(
  'unreadable',
  say('--base 需要 git，没有找到', '--base needs git, which was not found'),
  say(
    '请安装 git，或给出原文件：qingdan compare <原文件> <新文件>',
    'install git, or name the old document itself',
  ),
);

const NO_REPOSITORY = reason(
  'unreadable',
  say('文件不在 git 仓库里', 'the document is in no git repository'),
  say(
    '请给出原文件：qingdan compare <原文件> <新文件>',
    'name the old document itself: qingdan compare <old> <new>',
  ),
);

const TOO_LARGE = reason(
  'too-large',
  say('git 里的文件太大', 'the document in git is too large'),
  say('请确认这是清单文件', 'make sure that this is a duty list'),
);

function noRevision(ref: string): Reason {
  return reason(
    'unreadable',
    say(`git 里没有版本“${ref}”`, `git knows no revision “${ref}”`),
    say(
      '请检查名称；在 CI 里先取得它（git fetch，或 actions/checkout 的 fetch-depth: 0）',
      'look at the name; in CI fetch it first (git fetch, or fetch-depth: 0 of actions/checkout)',
    ),
  );
}

function notThere(ref: string): Reason {
  return reason(
    'unreadable',
    say(`版本“${ref}”里没有这个文件`, `revision “${ref}” has no such document`),
    say(
      '文件如果改过名，请给出原文件：git show 版本:原名 > 原文件，再比较两个文件',
      'where it has another name there, write it to a file (git show REF:name > old) and compare both',
    ),
  );
}

function unreadableIn(ref: string, { problem, code }: GitEnd): Reason {
  return reason(
    'unreadable',
    say(
      `版本“${ref}”里的文件无法读取（git：${problem ?? code}）`,
      `the document cannot be read in revision “${ref}” (git: ${problem ?? code})`,
    ),
    say('请用 git show 看看原因', 'see with git show why'),
  );
}

function refused(document: string, { code, message, advice }: Reason): Extract<Result<never>, { ok: false }> {
  return failure(document, code, message, advice);
}
