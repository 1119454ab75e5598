import { success } from '../../common/result.js';
import type { RunOptions } from '../../index.js';
import type { Result } from '../../model.js';
import { headOf, isOle, isRtf, isZip } from '../../read/heads.js';
import type { Call } from '../call.js';
import type { Request } from '../options/arguments.js';
import { decisionsFor, today } from '../settings/decisions.js';
import { aboutFiles } from './about.js';
import { unexpected } from './failures.js';
import { load } from './load.js';
import { progressBar } from './progress.js';
import type { DocumentTask, TaskInput, TaskResult } from './task.js';
import { TimeLimit } from './time-limit.js';

/** What a task is done with, beside its document. */
export interface With {
  /** Is given the bytes of the document as they were on the disk. */
  loaded?: ((bytes: Uint8Array) => void) | undefined;
  /** Gives the bytes, where they are no file's of this name: those of an earlier revision. */
  read?: ((time: TimeLimit) => Promise<Result<Uint8Array>>) | undefined;
  /** What is asked for beside what the request and the config say. */
  more?: Partial<RunOptions> | undefined;
  /** Is told the pages that are read; without it a bar of its own shows them. */
  pages?: ((done: number, total: number) => void) | undefined;
}

/**
 * Reads a document and does a task with it, within the limits that were asked for: the time runs from the first byte
 * that is loaded. An unexpected error is the failure of this document.
 */
export async function perform<Name extends DocumentTask>(
  task: Name,
  document: string,
  call: Call,
  given: With = {},
): Promise<TaskResult<Name> | Extract<Result<never>, { ok: false }>> {
  try {
    return await performed(task, document, call, given);
  } catch (error) {
    return unexpected(document, error);
  }
}

async function performed<Name extends DocumentTask>(
  task: Name,
  document: string,
  { request, environment, configs, terminal, cache }: Call,
  { loaded, read, more, pages }: With,
): Promise<TaskResult<Name> | Extract<Result<never>, { ok: false }>> {
  const decided = await decisionsFor(document, { request, configs }, CHECKS.has(task));
  if (!decided.ok) return decided;
  const { reader, now } = environment;
  // That the program itself starts is no time of the document's.
  await reader.prepare();
  const time = new TimeLimit(decided.value.timeout, now);
  const bytes = await (read?.(time) ?? load(document, environment, time));
  if (!bytes.ok) return bytes;
  const options: RunOptions = {
    ...optionsOf(request),
    ...decided.value.options,
    ...(task === 'annotate' && { today: today() }),
    ...(task === 'run' && (await aboutOf(document, bytes.value))),
    ...more,
  };
  const kept = WITH_LIST.has(task) ? (cache?.fileOf(document, bytes.value, options) ?? null) : null;
  const cached = kept === null ? null : (await import('./kept-list.js')).cachedBytes(kept);
  if (cached !== null) {
    loaded?.(bytes.value);
    const input = { document, bytes: new Uint8Array(), options, cached } as TaskInput<Name>;
    return reader.perform(task, document, input, { time, progress: () => undefined });
  }
  // Old office formats come through LibreOffice, before the pipeline begins.
  const readable = mayBeOld(bytes.value, options)
    ? await (await import('./convert.js')).convert(document, bytes.value, options, { time, environment })
    : success({ bytes: bytes.value, options });
  if (!readable.ok) return readable;
  const { value } = readable;
  // What the caller keeps is not given away.
  const own = loaded !== undefined && value.bytes === bytes.value ? value.bytes.slice() : value.bytes;
  loaded?.(bytes.value);
  const bar = progressBar(terminal, request.lang);
  try {
    const keep = kept === null ? {} : { keep: kept };
    const input = { document, bytes: own, options: value.options, ...keep } as TaskInput<Name>;
    return await reader.perform(task, document, input, { time, progress: pages ?? bar.progress });
  } finally {
    bar.clear();
  }
}

/** What the files that are made say of the document. */
async function aboutOf(document: string, bytes: Uint8Array): Promise<Pick<RunOptions, 'about'>> {
  const { hashOf } = await import('./hash.js');
  return { about: aboutFiles([{ document, sha256: hashOf(bytes) }]) };
}

/** False for what is of no office format, by its first bytes: what converts those is loaded for them alone. */
function mayBeOld(bytes: Uint8Array, { type }: RunOptions): boolean {
  const head = headOf(bytes);
  return type !== undefined || isZip(head) || isOle(head) || isRtf(head);
}

/** The tasks that need no more of a document than its list. */
const WITH_LIST: ReadonlySet<DocumentTask> = new Set(['run', 'check', 'report']);

/** The tasks that look at what people have accepted. */
const CHECKS: ReadonlySet<DocumentTask> = new Set(['run', 'check', 'report', 'annotate']);

/** What the pipeline is asked for. */
function optionsOf(request: Request): TaskInput<DocumentTask>['options'] {
  const { lang, failOn, type, join, password, revisions } = request;
  return {
    lang,
    failOn,
    join,
    revisions,
    ...(request.given.fix === true ? { fix: true } : {}),
    ...(type === undefined ? {} : { type }),
    ...(password === undefined ? {} : { password }),
  };
}
