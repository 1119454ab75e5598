import { Worker } from 'node:worker_threads';
import { sniff } from '../../read/sniff.js';
import { codeOf } from '../system-error.js';
import { tooLong, tooMuchMemory, unexpected } from './failures.js';
import type { Limits, Reader } from './reader.js';
import type { TaskInput, TaskName, TaskResult, ThreadData, ThreadMessage, ThreadRequest } from './task.js';

/**
 * The most memory that reading one document may take, in MiB of JavaScript heap. A 40-page list takes 150. From 2048
 * on, V8 lets garbage grow to three times what is in use before it collects it; below that, to as much again.
 */
const MAX_HEAP = 2000;

/**
 * The most by which the whole process may grow while it reads one document, in MiB: what the heap may take, and as much
 * again as arrays of bytes take, which are beside it. How often it is looked at, in milliseconds: memory is filled by
 * some hundred MiB between two looks.
 */
const MAX_GROWTH = 2500;
const LOOK = 50;

/**
 * The same for a PDF, whose library keeps what it reads in forms that a small file can make large: so many MiB, and so
 * many for each MiB of the file. 4,000 pages in one MiB take 180, the worst scan of a list less than its size.
 */
const PDF_GROWTH = 400;
const PDF_GROWTH_EACH = 64;

const MEBIBYTE = 2 ** 20;

/** How a task has ended, and whether the thread can be given another. */
interface End {
  result: unknown;
  isSound: boolean;
}

/**
 * Reads documents in another thread, one after another, with limits of time and memory: these and every unexpected
 * error end in a failure, never in the end of this process. A thread that has ended so is replaced by a new one.
 */
export class ThreadReader implements Reader {
  #thread: Thread | null = null;

  constructor(
    private readonly heap: number = MAX_HEAP,
    private readonly canvas: ThreadData['canvas'] = 'left-out',
  ) {}

  prepare(): Promise<void> {
    this.#thread ??= new Thread(this.heap, this.canvas);
    return this.#thread.ready;
  }

  async perform<Name extends TaskName>(
    task: Name,
    document: string,
    input: TaskInput<Name>,
    limits: Limits,
  ): Promise<TaskResult<Name>> {
    const thread = (this.#thread ??= new Thread(this.heap, this.canvas));
    const { result, isSound } = await thread.perform({ task, input }, document, limits);
    if (!isSound) this.close();
    return result as TaskResult<Name>;
  }

  close(): void {
    this.#thread?.stop();
    this.#thread = null;
  }
}

/** One thread. It is not used again once it has failed. */
class Thread {
  readonly #worker: Worker;
  /** Who waits for what the thread says next. */
  #listener: ((message: ThreadMessage) => void) | null = null;
  #error: unknown = null;
  /** When it has loaded what it needs, or has ended before that. */
  readonly ready: Promise<void>;

  constructor(
    private readonly heap: number,
    canvas: ThreadData['canvas'],
  ) {
    this.#worker = new Worker(new URL('./worker.js', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: heap },
      workerData: { canvas } satisfies ThreadData,
    });
    this.ready = new Promise((resolve) => {
      const say = (message: ThreadMessage): void => {
        resolve();
        this.#listener?.(message);
      };
      const fail = (error: unknown): void => {
        this.#error ??= error;
        say({ kind: 'failed', words: '' });
      };
      this.#worker.on('message', say);
      this.#worker.on('error', fail);
      this.#worker.on('exit', () => fail(new Error('the thread ended')));
    });
  }

  async perform(request: ThreadRequest, document: string, { time, progress }: Limits): Promise<End> {
    await this.ready;
    if (this.#error !== null) return this.#failed(document, this.#error);
    const before = process.memoryUsage.rss();
    const growth = growthOf(request);
    return new Promise((resolve) => {
      const end = (how: End): void => {
        clearTimeout(timer);
        clearInterval(look);
        this.#listener = null;
        resolve(how);
      };
      const timer = setTimeout(() => {
        end({ result: tooLong(document, time.seconds), isSound: false });
      }, time.left);
      const look = setInterval(() => {
        if (process.memoryUsage.rss() - before > growth * MEBIBYTE)
          end({ result: tooMuchMemory(document, growth), isSound: false });
      }, LOOK);
      this.#listener = (message) => {
        if (message.kind === 'progress') progress(message.done, message.total);
        else if (message.kind === 'result') end({ result: message.result, isSound: true });
        else if (message.kind === 'failed') end(this.#failed(document, this.#error ?? message.words));
      };
      this.#worker.postMessage(request, buffersOf(request));
    });
  }

  stop(): void {
    void this.#worker.terminate();
  }

  #failed(document: string, error: unknown): End {
    const isMemory = codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY';
    return {
      result: isMemory ? tooMuchMemory(document, this.heap) : unexpected(document, error),
      isSound: false,
    };
  }
}

/** By how many MiB the process may grow while it does a task. */
export function growthOf({ input }: ThreadRequest): number {
  if (!('bytes' in input) || (input.options.type ?? sniff(input.bytes)) !== 'pdf') return MAX_GROWTH;
  return Math.min(MAX_GROWTH, Math.ceil(PDF_GROWTH + (PDF_GROWTH_EACH * input.bytes.length) / MEBIBYTE));
}

/** What the thread takes over, where it would be copied: the bytes of a document. */
function buffersOf({ input }: ThreadRequest): ArrayBuffer[] {
  return 'bytes' in input && input.bytes.buffer instanceof ArrayBuffer ? [input.bytes.buffer] : [];
}
