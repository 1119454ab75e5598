import type { MessagePort } from 'node:worker_threads';
import { checkDocument, readTables, runDocument, type Options } from '../../index.js';

/** What is done with a document, in this thread or in another. */
export type TaskName = 'run' | 'check' | 'tables' | 'draw';

/** What each task does: document, bytes and options to its result. */
export const TASKS = {
  run: runDocument,
  check: checkDocument,
  tables: readTables,
  draw: async (document: string, bytes: Uint8Array, options: Options) =>
    (await import('./draw.js')).drawPages(document, bytes, options),
} as const;

/**
 * A second thread reads pages of a PDF that has so many or more. It has to load the library and the fonts again, and a
 * thread keeps more than one core busy: on two cores both take as long at 400 pages; at 4,000 two take 0.8 times as long.
 */
export const HELPED_PAGES = 600;

/** What a task gives. */
export type TaskResult<Name extends TaskName> = Awaited<ReturnType<(typeof TASKS)[Name]>>;

/** What a worker is given. */
export interface WorkerInput {
  task: TaskName | 'help';
  document: string;
  bytes: Uint8Array;
  options: Options;
  /** The pages taken, shared by the worker and its helper, and a port between them; null where there is none. */
  help: { taken: Int32Array; port: MessagePort } | null;
}

/** What a worker says. */
export type WorkerMessage =
  { kind: 'progress'; done: number; total: number } | { kind: 'result'; result: unknown };
