import { appendFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { failure, say, success } from '../../common/result.js';
import { markdownReport } from '../../emit/reports/markdown/index.js';
import type { Told } from '../../emit/reports/report-input.js';
import type { Lang, Result } from '../../model.js';
import { codeOf } from '../system-error.js';

/** GitHub shows nothing of a step's summary that is larger, in bytes (docs.github.com, "Workflow commands"). */
const MOST = 1024 * 1024;

/**
 * Appends the report in Markdown to the job summary of GitHub Actions, as far as there is room: what another command
 * of the step has written counts too. Failure: cannot-write.
 */
export function appendJobSummary(
  { file, cwd }: { file: string; cwd: string },
  documents: readonly Told[],
  lang: Lang,
): Result<null> {
  const path = resolve(cwd, file);
  try {
    const taken = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    appendFileSync(path, markdownReport(documents, { lang }, Math.max(0, MOST - taken - 1)));
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
