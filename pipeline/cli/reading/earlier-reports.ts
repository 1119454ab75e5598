import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { resolve } from 'node:path';
import { failure, say, success } from '../../common/result.js';
import { reportProblems } from '../../index.js';
import type { Refusal, Report, Result } from '../../model.js';
import { unreadable } from './load.js';

/**
 * The reports of an earlier run, from `--format json` or `jsonl`: of JSON lines one after the other, so that a province
 * takes no more memory than a document. Failures: unreadable, damaged (a line that is cut off, no report of ours).
 */
export async function* earlierReports(file: string, cwd: string): AsyncGenerator<Result<Report | Refusal>> {
  const input = createReadStream(resolve(cwd, file), 'utf8');
  try {
    let whole = '';
    let line = 0;
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      line++;
      // What JSON over several lines begins with is no value; what JSON lines have is one on each.
      const value = whole === '' ? parsed(text) : undefined;
      if (value === undefined) {
        if (line > 1 && whole === '') {
          yield damaged(file, line);
          return;
        }
        whole += `${text}\n`;
      } else yield await reportOf(file, line, value);
    }
    if (whole.trim() !== '') yield* reportsIn(file, parsed(whole));
  } catch (error) {
    yield unreadable(file, error);
  }
}

async function* reportsIn(file: string, value: unknown): AsyncGenerator<Result<Report | Refusal>> {
  const reports = (value as { reports?: unknown } | undefined)?.reports;
  if (!Array.isArray(reports)) {
    yield damaged(file, 1);
    return;
  }
  for (const each of reports) yield await reportOf(file, 1, each);
}

async function reportOf(file: string, line: number, value: unknown): Promise<Result<Report | Refusal>> {
  // A whole report on one line is JSON as a program without line ends writes it.
  const problems = await reportProblems([value]);
  return problems.length === 0 ? success(value as Report | Refusal) : damaged(file, line);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function damaged(file: string, line: number): Result<never> {
  return failure(
    file,
    'damaged',
    say(
      `不是本工具的 JSON 报告，或者没有写完（第 ${line} 行）`,
      `it is no JSON report of qingdan, or was not written to its end (line ${line})`,
    ),
    say('请用 --format json、jsonl 写出的文件', 'take what --format json or jsonl has written'),
  );
}
