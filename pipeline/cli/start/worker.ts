import { workerData } from 'node:worker_threads';
import { Parts } from './parts.js';

/** A thread of the command. */

const { command, canvas } = workerData as { command: string; canvas: string };
const parts = new Parts(canvas === 'left-in' ? 'drawing-thread' : 'thread', command);
process.on('exit', (code) => {
  if (code === 0) parts.keep();
});
parts.load('thread.cjs');
