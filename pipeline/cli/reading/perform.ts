import type { Options } from '../../index.js';
import type { Failure, Lang, Refusal, Report, Result } from '../../model.js';
import type { Request } from '../options/arguments.js';
import { convert } from './convert.js';
import type { ConfigFiles } from '../settings/config-files.js';
import { decisionsFor } from '../settings/decisions.js';
import { isolated } from './isolate.js';
import { load } from './load.js';
import { progressBar } from './progress.js';
import type { TaskName, TaskResult } from './task.js';
import { failureLine, type Terminal } from '../output/terminal.js';

/** Exit codes: nothing to fail on, findings or inconclusive, could not check. */
export type ExitCode = 0 | 1 | 2;

/** What the pipeline is asked for. */
function optionsOf(request: Request): Options {
  const { lang, failOn, type, join, password, revisions } = request;
  return {
    lang,
    failOn,
    join,
    revisions,
    ...(type === undefined ? {} : { type }),
    ...(password === undefined ? {} : { password }),
  };
}

/** Reads a document and does a task with it, within the limits that were asked for. `loaded` is given its bytes. */
export async function perform<Name extends TaskName>(
  task: Name,
  document: string,
  request: Request,
  terminal: Terminal,
  configs: ConfigFiles,
  loaded?: (bytes: Uint8Array) => void,
): Promise<TaskResult<Name> | Extract<Result<never>, { ok: false }>> {
  const decided = await decisionsFor(document, request, task === 'check' || task === 'run', configs);
  if (!decided.ok) return decided;
  const { timeout } = decided.value;
  const options: Options = { ...optionsOf(request), ...decided.value.options };
  const bytes = await load(document);
  if (!bytes.ok) return bytes;
  loaded?.(bytes.value);
  // Old office formats come through LibreOffice, before the pipeline begins.
  const readable = await convert(document, bytes.value, options, timeout);
  if (!readable.ok) return readable;
  const bar = progressBar(terminal, request.lang);
  const limits = { timeout, progress: bar.progress };
  try {
    return await isolated(task, document, readable.value.bytes, readable.value.options, limits);
  } finally {
    bar.clear();
  }
}

/** Says in one line why a document could not be checked. */
export function refuse(failure: Failure, lang: Lang, terminal: Terminal): ExitCode {
  terminal.err(failureLine(failure, lang));
  return 2;
}

/** A failure as an entry among the reports of other documents. */
export function refusalOf({ document, code, message, advice, place }: Failure, lang: Lang): Refusal {
  return {
    document,
    status: 'error',
    failure: { code, message: message[lang], advice: advice[lang], place },
    methods: [],
    rules: [],
    ledger: [],
    findings: [],
    uncertain: [],
  };
}

/** The exit code of a document that was checked. */
export function exitCodeOf(report: Report): ExitCode {
  return report.status === 'pass' ? 0 : 1;
}
