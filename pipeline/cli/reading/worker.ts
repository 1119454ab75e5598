import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerInput, WorkerMessage } from './task.js';

/** A thread that reads one document, so that the thread that waits can stop it. */
const { task, document, bytes, options } = workerData as WorkerInput;

const say = (message: WorkerMessage): void => parentPort?.postMessage(message);

leaveOutCanvas();
const { takeThread } = await import('../../extract/pdf/index.js');
takeThread();

const { TASKS } = await import('./task.js');
const progress = (done: number, total: number): void => say({ kind: 'progress', done, total });
const result = await TASKS[task](document, bytes, { ...options, progress });
say({ kind: 'result', result });

/** The PDF library loads a native canvas where there is one. It is not needed, costs time, and is more to trust. */
function leaveOutCanvas(): void {
  try {
    const own = createRequire(import.meta.url);
    const library = createRequire(own.resolve('pdfjs-dist/package.json'));
    const id = library.resolve('@napi-rs/canvas');
    library.cache[id] = { id, filename: id, loaded: true, exports: {} } as NodeJS.Module;
  } catch {
    // There is none.
  }
}
