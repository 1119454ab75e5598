import { appendFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { failure, say, success } from '../../common/result.js';
import type { Result } from '../../model.js';
import { codeOf } from '../system-error.js';

/** GitHub shows nothing of a step's summary that is larger, in bytes (docs.github.com, "Workflow commands"). */
const MOST = 1024 * 1024;

/** How much of a step's summary is left, in bytes: what another command of the step has written counts too. */
export function summaryRoom(file: string, cwd: string): number {
  const taken = statSync(resolve(cwd, file), { throwIfNoEntry: false })?.size ?? 0;
  return Math.max(0, MOST - taken - 1);
}

/** Appends a report in Markdown to the job summary of GitHub Actions. Failure: cannot-write. */
export function appendJobSummary({ file, cwd }: { file: string; cwd: string }, text: string): Result<null> {
  try {
    appendFileSync(resolve(cwd, file), text);
    return success(null);
  } catch (error) {
    const code = codeOf(error);
    return failure(
      file,
      'cannot-write',
      say(`无法写入作业摘要（${code}）`, `the job summary cannot be written (${code})`),
      say('请检查环境变量 GITHUB_STEP_SUMMARY', 'look at the environment variable GITHUB_STEP_SUMMARY'),
    );
  }
}
