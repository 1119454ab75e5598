import type { FromThread, TaskName, Tasks, ToThread } from '../exchange.js';
import { THREAD } from './settings.js';

/** How a task ended. */
export type Ended<Name extends TaskName> =
  | { kind: 'done'; gives: Tasks[Name]['gives'] }
  | { kind: 'late' }
  | { kind: 'cancelled' }
  | { kind: 'failed'; words: string };

/** Who is told of a task while it runs, and how many seconds each file may take. */
export interface Waiting {
  seconds: number;
  file?: (index: number) => void;
  progress?: (done: number, total: number) => void;
}

/** What runs tasks: a thread, which is ended and started anew where it has to be stopped, and when it has read enough. */
export class Desk {
  #thread: Worker | null = null;
  /** Documents that it has read. */
  #read = 0;
  #stop: (() => void) | null = null;
  #last: Promise<unknown> = Promise.resolve();

  /** `start` makes a thread that is ready to be sent to. */
  constructor(private readonly start: () => Worker) {}

  /** Starts the thread before it is needed. */
  prepare(): void {
    this.#thread ??= this.start();
  }

  /** Does a task when those before it have ended. */
  ask<Name extends TaskName>(
    task: Name,
    given: Tasks[Name]['given'],
    waiting: Waiting,
  ): Promise<Ended<Name>> {
    const done = this.#last
      .then(() => this.#run(task, given, waiting))
      // A browser may allow no thread at all.
      .catch((error: unknown): Ended<Name> => ({ kind: 'failed', words: String(error) }));
    this.#last = done;
    return done;
  }

  /** Ends the task that runs. */
  cancel(): void {
    this.#stop?.();
  }

  #end(thread: Worker): void {
    thread.terminate();
    this.#thread = null;
    this.#read = 0;
  }

  #run<Name extends TaskName>(
    task: Name,
    given: Tasks[Name]['given'],
    { seconds, file, progress }: Waiting,
  ): Promise<Ended<Name>> {
    this.prepare();
    const thread = this.#thread;
    if (thread === null) throw new Error('no thread');
    return new Promise((resolve) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const end = (ended: Ended<Name>, isThreadSound: boolean): void => {
        clearTimeout(timer);
        this.#stop = null;
        thread.onmessage = null;
        thread.onerror = null;
        if (task === 'check') this.#read++;
        if (!isThreadSound) this.#end(thread);
        else if (this.#read >= THREAD.documents) {
          this.#end(thread);
          this.prepare();
        }
        resolve(ended);
      };
      const allow = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => end({ kind: 'late' }, false), seconds * 1000);
      };
      this.#stop = () => end({ kind: 'cancelled' }, false);
      thread.onerror = (event) => end({ kind: 'failed', words: event.message }, false);
      thread.onmessage = ({ data }: MessageEvent<FromThread>) => {
        if (data.kind === 'progress') progress?.(data.done, data.total);
        else if (data.kind === 'failed') end(data, false);
        else if (data.kind === 'done') end({ kind: 'done', gives: data.gives as Tasks[Name]['gives'] }, true);
        else {
          // Each file has the time of a document, as on the command line.
          allow();
          file?.(data.index);
        }
      };
      allow();
      thread.postMessage({ kind: 'task', task, given } as ToThread);
    });
  }
}
