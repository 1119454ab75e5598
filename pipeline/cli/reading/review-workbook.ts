import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { failure, say, success } from '../../common/result.js';
import type { Result, Reviewed, Text } from '../../model.js';
import type { Call } from '../call.js';
import { hashOf } from './hash.js';
import { load } from './load.js';
import { TimeLimit } from './time-limit.js';

/** A review workbook that is there: what people wrote into it, and which bytes that was read from. */
export interface EarlierReview {
  reviewed: Reviewed;
  sha256: string;
}

/**
 * What people wrote into a review workbook. Failures: those of reading; unreadable, where it is open in a program, whose
 * user may have written more than is saved; damaged, where it is no review workbook.
 */
export async function readReview(
  file: string,
  { request, environment }: Pick<Call, 'request' | 'environment'>,
): Promise<Result<EarlierReview>> {
  const lock = lockOf(resolve(environment.cwd, file));
  if (lock !== null)
    return failure(
      file,
      'unreadable',
      say(`工作簿正打开着（旁边有 ${lock}）`, `it is open in a program (${lock} is beside it)`),
      say(
        `请保存并关闭后再运行；没有打开的话，删去 ${lock}`,
        `save and close it, then run again; where it is not open, remove ${lock}`,
      ),
    );
  const time = new TimeLimit(request.timeout, environment.now);
  const bytes = await load(file, environment, time);
  if (!bytes.ok) return bytes;
  const sha256 = hashOf(bytes.value);
  const { reader } = environment;
  await reader.prepare();
  // A filter hides rows in which something may be written.
  const input = { document: file, bytes: bytes.value, options: { hidden: 'read' as const } };
  const tables = await reader.perform('tables', file, input, { time, progress: () => undefined });
  if (!tables.ok) return tables;
  const { reviewDecisions } = await import('../../config/review-decisions.js');
  const reviewed = tables.value.format === 'xlsx' ? reviewDecisions(tables.value) : null;
  return reviewed === null ? noReview(file) : success({ reviewed, sha256 });
}

/**
 * The review workbook in a folder that is going to be written; null where there is none. Where it cannot be read nothing
 * may be written over it. Failure: cannot-write.
 */
export async function earlierReview(
  document: string,
  file: string,
  call: Pick<Call, 'request' | 'environment'>,
): Promise<Result<EarlierReview | null>> {
  if (!existsSync(resolve(call.environment.cwd, file))) return success(null);
  const read = await readReview(file, call);
  if (read.ok) return read;
  const { message, advice } = read.failure;
  return failure(
    document,
    'cannot-write',
    say(
      `已有的 ${file} 里可能有处理意见，但没能读出（${message.zh}），什么也没有写`,
      `${file} may hold decisions, and cannot be read (${message.en}); nothing was written`,
    ),
    moreAdvice(advice),
  );
}

/** The failure where the workbook is no longer the one that was read: somebody has saved it meanwhile. */
export function changedMeanwhile(
  document: string,
  file: string,
  read: EarlierReview | null,
  cwd: string,
): Result<null> {
  const path = resolve(cwd, file);
  const now = existsSync(path) ? hashOf(readFileSync(path)) : null;
  if (now === (read?.sha256 ?? null)) return success(null);
  return failure(
    document,
    'cannot-write',
    say(`核对期间 ${file} 被改动，什么也没有写`, `${file} was changed meanwhile; nothing was written`),
    say('请再运行一次', 'run again'),
  );
}

/** The file that Excel, WPS and LibreOffice keep beside a workbook that is open; null where there is none. */
export function lockOf(path: string): string | null {
  const name = basename(path);
  const locks = [`~$${name}`, `.~${name}`, `.~lock.${name}#`];
  return locks.find((each) => existsSync(join(dirname(path), each))) ?? null;
}

function noReview(file: string): Result<never> {
  return failure(
    file,
    'damaged',
    say(
      '没有找到“处理意见”“备注”“核对人”“问题编号”这几栏',
      'the columns 处理意见, 备注, 核对人 and 问题编号 were not found',
    ),
    say(
      '请用 qingdan run 写出的 review.xlsx，栏名照原样',
      'take the review.xlsx that qingdan run writes, with the headings as they were',
    ),
  );
}

function moreAdvice({ zh, en }: Text): Text {
  return say(`${zh}；或者把它改名、移走后再运行`, `${en}; or rename it, or move it away, and run again`);
}
