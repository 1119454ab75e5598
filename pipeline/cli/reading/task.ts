import { success } from '../../common/result.js';
import {
  annotateDocument,
  checkList,
  checkTogether,
  readDocument,
  readTables,
  runList,
  runTogether,
  type Checked,
  type Emitted,
  type RunOptions,
} from '../../index.js';
import type { DutyList, LinePicture, RecognizedCharacter, Result, Tables } from '../../model.js';
import type { PicturesInput } from './pictures.js';

/** A document that a task is about. */
interface DocumentInput {
  document: string;
  bytes: Uint8Array;
  options: RunOptions & { fix?: boolean };
  /** The list as an earlier run has read it (`kept-list.ts`); then the bytes are empty. */
  cached?: Uint8Array;
  /** The file in which the list is kept for a later run. */
  keep?: string;
}

/** The files of one document, read. */
interface FilesInput {
  files: readonly [Tables, ...Tables[]];
  options: RunOptions;
}

/** The list of a document: read now, or before. */
async function listOf({ document, bytes, options, cached, keep }: DocumentInput): Promise<Result<DutyList>> {
  if (cached === undefined && keep === undefined) return readDocument(document, bytes, options);
  const { cachedList, keepList } = await import('./kept-list.js');
  if (cached !== undefined) return success(cachedList(cached, document));
  const list = await readDocument(document, bytes, options);
  if (list.ok && keep !== undefined) keepList(keep, list.value);
  return list;
}

/** What each task does, in this thread or in another: what it is given to its result. */
export const TASKS = {
  run: async (input: DocumentInput): Promise<Result<Emitted>> => {
    const list = await listOf(input);
    return list.ok ? runList(list.value, input.options) : list;
  },
  check: async (input: DocumentInput): Promise<Result<Checked>> => {
    const list = await listOf(input);
    return list.ok ? success(checkList(list.value, input.options)) : list;
  },
  /** As `check`, where nobody asks for the list: to hand it from thread to thread takes a fifth of the check of one that is kept. */
  report: async (input: DocumentInput): Promise<Result<Pick<Checked, 'report'>>> => {
    const list = await listOf(input);
    return list.ok ? success({ report: checkList(list.value, input.options).report }) : list;
  },
  annotate: ({ document, bytes, options }: DocumentInput) => annotateDocument(document, bytes, options),
  tables: ({ document, bytes, options }: DocumentInput) => readTables(document, bytes, options),
  draw: async ({ document, bytes, options }: DocumentInput) =>
    (await import('./draw.js')).drawPages(document, bytes, options),
  pictures: async (input: PicturesInput) => (await import('./pictures.js')).picturesOf(input),
  checkTogether: async ({ files, options }: FilesInput) => checkTogether(files, options),
  runTogether: ({ files, options }: FilesInput) => runTogether(files, options),
} as const;

/** What is done with a document. */
export type TaskName = keyof typeof TASKS;

/** The tasks that are given the bytes of one document. */
export type DocumentTask = 'run' | 'check' | 'report' | 'annotate' | 'tables' | 'draw';

/** What a task is given. */
export type TaskInput<Name extends TaskName> = Parameters<(typeof TASKS)[Name]>[0];

/** What a task gives. */
export type TaskResult<Name extends TaskName> = Awaited<ReturnType<(typeof TASKS)[Name]>>;

/** What a thread is started with. */
export interface ThreadData {
  /** Whether the PDF library finds its native canvas, which drawing alone needs. */
  canvas: 'left-out' | 'left-in';
  /** The command that it works for: what is compiled for it is kept apart. */
  command: string;
  /** Of the first thread, for which the process waits until it says 1 here. */
  started?: Int32Array;
}

/** What a thread is told of lines that it has asked for; null where nothing came of them. */
export interface ThreadAnswer {
  recognized: RecognizedCharacter[][] | null;
}

/** What a thread is told: a task, or that nobody has another one for it. */
export type ThreadOrder = ThreadRequest | 'end';

/** A task with what it is about. */
export interface ThreadTask {
  task: TaskName;
  input: TaskInput<TaskName>;
}

/** What a thread is given. */
export interface ThreadRequest extends ThreadTask {
  /** Text on pictures is to be recognized, and whoever gives the task can do so. */
  recognizes: boolean;
}

/** What a thread says. `recognize` asks for what stands on pictures, one page at a time. `ready` once, when it has loaded what every task needs; `failed` where a task has a bug. */
export type ThreadMessage =
  | { kind: 'ready' }
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'recognize'; lines: readonly LinePicture[] }
  | { kind: 'result'; result: unknown }
  | { kind: 'failed'; words: string };
