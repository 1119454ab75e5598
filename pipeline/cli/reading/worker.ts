import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { HelperMessage } from './helper.js';
import type { WorkerInput, WorkerMessage } from './task.js';

/**
 * A thread that reads one document, so that the thread that waits can stop it; or one that helps by reading the
 * pages from the end.
 */
const { task, document, bytes, options, help } = workerData as WorkerInput;

const say = (message: WorkerMessage): void => parentPort?.postMessage(message);

leaveOutCanvas();
const { readPagesFromEnd, takeThread, TooComplex } = await import('../../extract/pdf/index.js');
takeThread();

if (task === 'help') {
  const taken = help?.taken ?? new Int32Array(1);
  const pageHelper = { from: 0, taken, pages: () => Promise.resolve([]) };
  const pages = await readPagesFromEnd(bytes, { ...options, pageHelper }).catch((error: unknown) => {
    if (error instanceof TooComplex) return 'too-complex' as const;
    throw error;
  });
  help?.port.postMessage(pages satisfies HelperMessage);
  help?.port.close();
} else {
  const { helperBehind } = await import('./helper.js');
  const { HELPED_PAGES, TASKS } = await import('./task.js');
  const progress = (done: number, total: number): void => say({ kind: 'progress', done, total });
  const result = await TASKS[task](document, bytes, {
    ...options,
    progress,
    ...(help && { pageHelper: helperBehind(help.port, help.taken, HELPED_PAGES) }),
  });
  say({ kind: 'result', result });
}

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
