import { Worker } from 'node:worker_threads';
import type { PageHelper } from '../model.js';
import type { WorkerInput, WorkerMessage } from './task.js';

/** Starts a thread that reads the same document's pages from its end. It ends with the thread that started it. */
export function startHelper(input: WorkerInput): PageHelper {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: input });
  const pages = new Promise<readonly unknown[]>((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'result') resolve(message.result as readonly unknown[]);
    });
    worker.on('error', reject);
  });
  // It is waited for when the pages from the start are read; until then an error must not end the process.
  pages.catch(() => undefined);
  return { taken: input.taken ?? new Int32Array(1), pages: () => pages };
}
