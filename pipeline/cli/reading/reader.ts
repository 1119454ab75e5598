import type { TaskInput, TaskName, TaskResult } from './task.js';
import type { TimeLimit } from './time-limit.js';

/** When a task is stopped, and who is told of its progress. */
export interface Limits {
  time: TimeLimit;
  progress: (done: number, total: number) => void;
}

/** What does tasks with documents. What is more than it can do at once waits. */
export interface Reader {
  /** Loads what tasks need, while the command goes on; done when it is loaded. */
  prepare(): Promise<void>;
  /** Lets it do so many tasks at once, where it does one after another until then. */
  widen(jobs: number): void;
  /** Does a task; `document` is the name by which its failure is told. It may take over the bytes that it is given. */
  perform<Name extends TaskName>(
    task: Name,
    document: string,
    input: TaskInput<Name>,
    limits: Limits,
  ): Promise<TaskResult<Name>>;
  close(): void;
}
