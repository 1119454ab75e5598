import { Worker } from 'node:worker_threads';
import type { ThreadData, ThreadMessage } from './task.js';
import { workerEntry } from './worker-entry.js';

/**
 * The most memory that reading one document may take, in MiB of JavaScript heap. A 40-page list takes 150. From 2048
 * on, V8 lets garbage grow to three times what is in use before it collects it; below that, to as much again.
 */
export const MAX_HEAP = 2000;

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
    resourceLimits: { maxOldGenerationSizeMb: heap },
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
