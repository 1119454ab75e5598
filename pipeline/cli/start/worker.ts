import { workerData } from 'node:worker_threads';
import type { ThreadData } from '../reading/task.js';
import { setCompilerFlags } from './compiler-flags.js';
import { Parts } from './parts.js';

/** A thread of the command. */

const { command, canvas, started } = workerData as ThreadData;
// Of the process; only the first thread sets them. By now Node.js has loaded what it needs for itself: its own kept code
// is only good with the flags that it was made with, as is that of the parts.
if (started !== undefined) {
  setCompilerFlags();
  Atomics.store(started, 0, 1);
  Atomics.notify(started, 0);
}
const parts = new Parts(canvas === 'left-in' ? 'drawing-thread' : 'thread', command);
process.on('exit', (code) => {
  if (code === 0) parts.keep();
});
parts.load('thread.cjs');
