import { Worker } from 'node:worker_threads';
import { failure, say } from '../../common/result.js';
import type { Options } from '../../index.js';
import type { Result } from '../../model.js';
import { sniff } from '../../read/sniff.js';
import { TASKS, type TaskName, type TaskResult, type WorkerInput, type WorkerMessage } from './task.js';

/**
 * The most memory that reading one document may take, in MiB of JavaScript heap. A 40-page list takes 150. From 2048
 * on, V8 lets garbage grow to three times what is in use before it collects it; below that, to as much again.
 */
const MAX_HEAP = 2000;

/** Packages of office programs; a small one expands to little, and is not worth the start of a thread. */
const BINARY: ReadonlySet<string> = new Set(['docx', 'xlsx', 'xls', 'mht']);
const ISOLATE_FROM = 300_000;

/** How a document may be stopped, and who is told of its progress. */
export interface Limits {
  /** Seconds. */
  timeout: number;
  /** MiB of JavaScript heap, where it is not the usual limit. */
  heap?: number;
  progress: (done: number, total: number) => void;
}

/**
 * Does a task with a document. Binary formats are read in another thread, with a limit of time and one of memory:
 * both end in a failure, never in the end of this process. Text is read here: its cost is bounded by its size.
 */
export async function isolated<Name extends TaskName>(
  task: Name,
  document: string,
  bytes: Uint8Array,
  options: Options,
  limits: Limits,
): Promise<TaskResult<Name>> {
  const format = options.type ?? sniff(bytes);
  const inThread = format === 'pdf' || (BINARY.has(format) && bytes.length >= ISOLATE_FROM);
  if (!inThread) return (await TASKS[task](document, bytes, options)) as TaskResult<Name>;
  return (await inWorker({ task, document, bytes, options }, limits)) as TaskResult<Name>;
}

/** Reads a document in a thread, and ends it when there is a result, or too much time or memory taken. */
function inWorker(input: WorkerInput, limits: Limits): Promise<unknown> {
  return new Promise((resolve) => {
    const heap = limits.heap ?? MAX_HEAP;
    // A copy of its own, which the thread takes over: a view would be copied with all of the memory that it looks at.
    const bytes = input.bytes.slice();
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: { ...input, bytes } satisfies WorkerInput,
      transferList: [bytes.buffer],
      resourceLimits: { maxOldGenerationSizeMb: heap },
    });
    const end = (result: unknown): void => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    const timer = setTimeout(() => {
      end(tooLong(input.document, limits.timeout));
    }, limits.timeout * 1000);
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') limits.progress(message.done, message.total);
      else end(message.result);
    });
    worker.on('error', (error) => {
      end(stopped(input.document, error, heap));
    });
    worker.on('exit', () => {
      end(stopped(input.document, new Error('the thread ended'), heap));
    });
  });
}

function tooLong(document: string, seconds: number): Result<never> {
  return failure(
    document,
    'timeout',
    say(`读取超过 ${seconds} 秒，已停止`, `reading took more than ${seconds} seconds and was stopped`),
    say('请用 --timeout 给更长的时间，或检查文件', 'allow more time with --timeout, or look at the file'),
  );
}

function stopped(document: string, error: unknown, heap: number): Result<never> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return failure(
      document,
      'memory',
      say(
        `读取需要的内存超过 ${heap} MB，已停止`,
        `reading needs more than ${heap} MB of memory and was stopped`,
      ),
      say('请确认这是清单文件，或拆分文件', 'make sure that this is a duty list, or split the file'),
    );
  }
  const words = error instanceof Error ? error.message : String(error);
  return failure(
    document,
    'internal',
    say(`内部错误：${words}`, `internal error: ${words}`),
    say('请把本文件和这条提示发给工具维护人员', 'please report it'),
  );
}
