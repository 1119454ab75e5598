#!/usr/bin/env node
import { readsDocuments } from '../options/command-names.js';
import { startThread, type StartedThread } from '../reading/start-thread.js';
import { Parts } from './parts.js';

/** The command as it is installed: its parts, with compiled code where there is some. */

/** Milliseconds to wait for a thread that may have failed to start: it takes 40. */
const MOST_WAIT = 1000;

const [, , command = '', ...others] = process.argv;
// The thread that reads loads what it needs while this one does.
const firstThread = readsDocuments(command) && others.length > 0 ? startFirst() : () => null;
const parts = new Parts('process', command);
parts.give(FIRST_THREAD, { firstThread });
// What has failed has not run all that the next one will.
process.on('exit', (code) => {
  if (code < 2) parts.keep();
});
parts.load('command.cjs');

/**
 * Starts a thread; what it gives is the thread, once. What this process loads is loaded when the thread has set the flags
 * of the compiler: kept code is only good with the flags that it was made with, and by then the thread has as much to
 * load itself.
 */
function startFirst(): () => StartedThread | null {
  const started = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  let first: StartedThread | null = startThread({ canvas: 'left-out', command, started });
  Atomics.wait(started, 0, 0, MOST_WAIT);
  // Nobody has asked for it yet: until then it does not keep the process.
  first.worker.unref();
  return () => {
    const given = first;
    first = null;
    return given;
  };
}
