import type { Options } from '../../index.js';
import type { Result } from '../../model.js';
import type { Call } from '../call.js';
import type { Request } from '../options/arguments.js';
import { decisionsFor } from '../settings/decisions.js';
import { convert } from './convert.js';
import { isolated } from './isolate.js';
import { load } from './load.js';
import { progressBar } from './progress.js';
import type { TaskName, TaskResult } from './task.js';

/** Reads a document and does a task with it, within the limits that were asked for. `loaded` is given its bytes. */
export async function perform<Name extends TaskName>(
  task: Name,
  document: string,
  call: Call,
  loaded?: (bytes: Uint8Array) => void,
): Promise<TaskResult<Name> | Extract<Result<never>, { ok: false }>> {
  const { request, environment, terminal } = call;
  const decided = await decisionsFor(document, call, task === 'check' || task === 'run');
  if (!decided.ok) return decided;
  const { timeout } = decided.value;
  const options: Options = { ...optionsOf(request), ...decided.value.options };
  const bytes = await load(document, environment);
  if (!bytes.ok) return bytes;
  loaded?.(bytes.value);
  // Old office formats come through LibreOffice, before the pipeline begins.
  const readable = await convert(document, bytes.value, options, {
    seconds: timeout,
    variables: environment.variables,
  });
  if (!readable.ok) return readable;
  const bar = progressBar(terminal, request.lang);
  const limits = { timeout, progress: bar.progress };
  try {
    return await isolated(task, document, readable.value.bytes, readable.value.options, limits);
  } finally {
    bar.clear();
  }
}

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
