import { parentPort, workerData } from 'node:worker_threads';
import { TASKS, type WorkerInput, type WorkerMessage } from './task.js';
import { startHelper } from './helper.js';

/** A thread that reads one document, so that the thread that waits can stop it. */
const { task, document, bytes, options, taken } = workerData as WorkerInput;

const say = (message: WorkerMessage): void => parentPort?.postMessage(message);

if (task === 'help') {
  const { readPagesFromEnd } = await import('../extract/pdf/index.js');
  const pageHelper = { taken: taken ?? new Int32Array(1), pages: () => Promise.resolve([]) };
  say({ kind: 'result', result: await readPagesFromEnd(bytes, { ...options, pageHelper }) });
} else {
  const pageHelper =
    taken === null ? undefined : startHelper({ task: 'help', document, bytes, options, taken });
  const progress = (done: number, total: number): void => say({ kind: 'progress', done, total });
  const result = await TASKS[task](document, bytes, {
    ...options,
    progress,
    ...(pageHelper && { pageHelper }),
  });
  say({ kind: 'result', result });
}
