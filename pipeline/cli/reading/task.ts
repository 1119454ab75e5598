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

/** What a task gives. */
export type TaskResult<Name extends TaskName> = Awaited<ReturnType<(typeof TASKS)[Name]>>;

/** What a worker is given. */
export interface WorkerInput {
  task: TaskName;
  document: string;
  bytes: Uint8Array;
  options: Options;
}

/** What a worker says. */
export type WorkerMessage =
  { kind: 'progress'; done: number; total: number } | { kind: 'result'; result: unknown };
