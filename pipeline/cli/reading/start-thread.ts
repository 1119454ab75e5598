import { Worker } from 'node:worker_threads';
import type { ThreadData, ThreadMessage } from './task.js';
import { workerEntry } from './worker-entry.js';

/**
 * The most memory that reading one document may take, in MiB of JavaScript heap. A 40-page list takes 150. From 2048
 * on, V8 lets garbage grow to three times what is in use before it collects it; below that, to as much again.
 */
export const MAX_HEAP = 2000;

/**
 * The most memory for what was made last, in MiB: a third of it is room for new objects, the rest for those that outlive
 * them. A page of a PDF makes some 5 MB that are of no use after it. With V8's own 48 they are looked through twice as
 * often, and each time what is in use at that moment is copied; 96 costs a thread up to 32 MiB more.
 */
const YOUNG_HEAP = 96;

/** A thread from its start on, whether somebody listens to it already or not. */
export interface StartedThread {
  worker: Worker;
  /** When it has loaded what every task needs, or has ended before that. */
  ready: Promise<void>;
  /** With what it has ended; null while it lives. */
  error: unknown;
  /** Who waits for what it says next. */
  listener: ((message: ThreadMessage) => void) | null;
}

/** Starts a thread that reads documents, with so many MiB of heap. */
export function startThread(data: ThreadData, heap = MAX_HEAP): StartedThread {
  const worker = new Worker(workerEntry(), {
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: YOUNG_HEAP },
    workerData: data,
  });
  const started: StartedThread = { worker, ready: Promise.resolve(), error: null, listener: null };
  started.ready = new Promise((resolve) => {
    const say = (message: ThreadMessage): void => {
      resolve();
      started.listener?.(message);
    };
    const fail = (error: unknown): void => {
      started.error ??= error;
      say({ kind: 'failed', words: '' });
    };
    worker.on('message', say);
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('the thread ended')));
  });
  return started;
}
