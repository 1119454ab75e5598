import { headOf, isPdf } from '../../read/heads.js';
import { codeOf } from '../system-error.js';
import { tooLong, tooMuchMemory, unexpected } from './failures.js';
import type { Limits } from './reader.js';
import type { LinePicture } from '../../model.js';
import type { RecognizerProcess } from '../recognition/recognizer.js';
import { StarvedTime, usageSince } from './starved.js';
import { MAX_HEAP, startThread, type StartedThread } from './start-thread.js';
import type {
  TaskInput,
  TaskName,
  TaskResult,
  ThreadAnswer,
  ThreadData,
  ThreadOrder,
  ThreadRequest,
  ThreadTask,
} from './task.js';

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

/**
 * What another thread lets the process grow by meanwhile, in MiB: the heap of a 40-page list (150) with as much garbage
 * again. A document is suspected only beyond that, and is read once more alone before anything is said of it.
 */
const USUAL_GROWTH = 300;

const MEBIBYTE = 2 ** 20;

/** Milliseconds after which a thread that was told to end, and has not, is stopped. */
const MOST_TIME_TO_END = 5000;

/** How many other threads read at this moment. */
export type Company = () => number;

/** The document was stopped while others were read, and nobody can say which of them took the memory. */
export const SUSPECTED = Symbol('suspected');

/** How a task has ended, and whether the thread can be given another. */
interface End {
  result: unknown;
  isSound: boolean;
}

/**
 * Reads documents in another thread, one after another, with limits of time and memory: these and every unexpected
 * error end in a failure, never in the end of this process. A thread that has ended so is replaced by a new one.
 */
export class ThreadReader {
  #thread: Thread | null = null;

  #recognizer: Promise<RecognizerProcess | null> | null = null;

  /**
   * `recognizer` makes what recognizes text on pictures, when that is asked for; null where it cannot be. `start` gives a
   * thread that may have been started already.
   */
  constructor(
    private readonly heap: number = MAX_HEAP,
    data: ThreadData = { canvas: 'left-out', command: '' },
    private readonly recognizer: () => Promise<RecognizerProcess | null> = () => Promise.resolve(null),
    private readonly start: () => StartedThread = () => startThread(data, heap),
  ) {}

  /** Starts the thread; done when it has loaded what every task needs. */
  prepare(): Promise<void> {
    return this.#alive().ready;
  }

  /** Does a task, alone or in company; `SUSPECTED` where it was stopped for memory that others may have taken. */
  async perform<Name extends TaskName>(
    task: Name,
    document: string,
    input: TaskInput<Name>,
    limits: Limits,
    company: Company = () => 0,
  ): Promise<TaskResult<Name> | typeof SUSPECTED> {
    const recognizer = isRecognized(input) ? await (this.#recognizer ??= this.recognizer()) : null;
    const request = { task, input, recognizes: recognizer !== null };
    const work = { request, document, limits, company, recognizer };
    const { result, isSound } = await this.#alive().perform(work);
    if (!isSound) this.#stop();
    return result as TaskResult<Name> | typeof SUSPECTED;
  }

  /** A thread that has ended since its last task is no fault of the next. */
  #alive(): Thread {
    if (this.#thread?.hasEnded === true) this.#stop();
    return (this.#thread ??= new Thread(this.heap, this.start()));
  }

  /** A thread that waits ends by itself, and may keep what it has compiled; one that is at work is stopped. */
  close(): void {
    this.#thread?.end();
    this.#thread = null;
    this.#closeRecognizer();
  }

  #stop(): void {
    this.#thread?.stop();
    this.#thread = null;
    this.#closeRecognizer();
  }

  #closeRecognizer(): void {
    void this.#recognizer?.then((recognizer) => recognizer?.close());
  }
}

/** What a thread is asked, and by whose means. */
interface Work {
  request: ThreadRequest;
  document: string;
  limits: Limits;
  company: Company;
  recognizer: RecognizerProcess | null;
}

/** One thread. It is not used again once it has failed. */
class Thread {
  /** Whether it has done a task, and has no other. */
  #isIdle = false;

  constructor(
    private readonly heap: number,
    private readonly started: StartedThread,
  ) {
    // One that was started before anybody asked for it did not keep the process.
    started.worker.ref();
  }

  /** When it has loaded what it needs, or has ended before that. */
  get ready(): Promise<void> {
    return this.started.ready;
  }

  get hasEnded(): boolean {
    return this.started.error !== null;
  }

  async perform({ request, document, limits: { time, progress }, company, recognizer }: Work): Promise<End> {
    const { started } = this;
    await started.ready;
    if (this.hasEnded) return this.#failed(document, started.error);
    this.#isIdle = false;
    const guard = new GrowthGuard(growthOf(request), company);
    return new Promise((resolve) => {
      let hasEnded = false;
      const end = (how: End): void => {
        hasEnded = true;
        clearTimeout(timer);
        clearInterval(look);
        started.listener = null;
        this.#isIdle = how.isSound;
        resolve(how);
      };
      const starved = new StarvedTime(
        usageSince(started.worker, () => 1 / (1 + company())),
        time.seconds * 1000,
      );
      const late = (): void => {
        const more = starved.more();
        if (more > 0) timer = setTimeout(late, more);
        else end({ result: tooLong(document, time.seconds), isSound: false });
      };
      let timer = setTimeout(late, time.left);
      const look = setInterval(() => {
        const verdict = guard.look();
        if (verdict === 'within') return;
        const result = verdict === 'suspected' ? SUSPECTED : tooMuchMemory(document, guard.growth);
        end({ result, isSound: false });
      }, LOOK);
      started.listener = (message) => {
        if (message.kind === 'progress') progress(message.done, message.total);
        else if (message.kind === 'recognize') {
          // A page has a limit of its own, and its document may have many.
          clearTimeout(timer);
          void this.#recognize(message.lines, time, recognizer).then(() => {
            if (!hasEnded) timer = setTimeout(late, time.left);
          });
        } else if (message.kind === 'result') end({ result: message.result, isSound: true });
        else if (message.kind === 'failed') end(this.#failed(document, started.error ?? message.words));
      };
      this.started.worker.postMessage(request, buffersOf(request));
    });
  }

  end(): void {
    if (!this.#isIdle || this.hasEnded) return this.stop();
    this.started.worker.postMessage('end' satisfies ThreadOrder);
    // Nobody waits for longer than it takes to write some megabytes.
    setTimeout(() => this.stop(), MOST_TIME_TO_END).unref();
  }

  async #recognize(
    lines: readonly LinePicture[],
    time: Limits['time'],
    recognizer: RecognizerProcess | null,
  ): Promise<void> {
    const resume = time.pause();
    const recognized = (await recognizer?.recognize(lines)) ?? null;
    resume();
    this.started.worker.postMessage({ recognized } satisfies ThreadAnswer);
  }

  stop(): void {
    void this.started.worker.terminate();
  }

  #failed(document: string, error: unknown): End {
    const isMemory = codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY';
    return {
      result: isMemory ? tooMuchMemory(document, this.heap) : unexpected(document, error),
      isSound: false,
    };
  }
}

/**
 * Holds the growth of the process against what a document may take. Memory that arrays of bytes take beside the heap is
 * known of the process alone: of a document that is read alone it is certain, of one in company there is a suspicion.
 */
class GrowthGuard {
  readonly #before = process.memoryUsage.rss();
  #others = 0;

  constructor(
    readonly growth: number,
    private readonly company: Company,
  ) {
    this.#others = company();
  }

  look(): 'within' | 'suspected' | 'beyond' {
    this.#others = Math.max(this.#others, this.company());
    const room = this.growth + this.#others * USUAL_GROWTH;
    if (process.memoryUsage.rss() - this.#before <= room * MEBIBYTE) return 'within';
    return this.#others === 0 ? 'beyond' : 'suspected';
  }
}

/** True where text on pictures is to be recognized. */
function isRecognized({ options }: TaskInput<TaskName>): boolean {
  return 'ocr' in options && Boolean(options.ocr);
}

/** By how many MiB the process may grow while it does a task. */
export function growthOf({ input }: ThreadTask): number {
  // The pixels of a page are as large whatever its file is.
  if (isRecognized(input)) return MAX_GROWTH;
  if (!('bytes' in input)) return MAX_GROWTH;
  const { bytes, options } = input;
  if (options.type === undefined ? !isPdf(headOf(bytes)) : options.type !== 'pdf') return MAX_GROWTH;
  return Math.min(MAX_GROWTH, Math.ceil(PDF_GROWTH + (PDF_GROWTH_EACH * bytes.length) / MEBIBYTE));
}

/** What the thread takes over, where it would be copied: the bytes of a document. */
function buffersOf({ input }: ThreadTask): ArrayBuffer[] {
  return 'bytes' in input && input.bytes.buffer instanceof ArrayBuffer ? [input.bytes.buffer] : [];
}
