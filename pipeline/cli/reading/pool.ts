import type { Limits, Reader } from './reader.js';
import type { TaskInput, TaskName, TaskResult } from './task.js';
import { SUSPECTED, type ThreadReader } from './threads.js';

/** A thread of the pool, and whether it has a task. */
interface Lane {
  reader: ThreadReader;
  isBusy: boolean;
}

/**
 * Several threads that stay warm, each with one document at a time. Results do not depend on how many there are: what
 * only the process as a whole can tell (memory beside the heaps) is decided of a document that is read alone, so that one
 * that is suspected in company is read once more when the others are done.
 *
 * Not piscina: of what it gives, threads that are replaced, `ThreadReader` has the harder part (the time runs from the
 * reading on and not from the queue, progress is told, growth is watched), and a task that must be alone it cannot ask for.
 */
export class ReaderPool implements Reader {
  readonly #lanes: Lane[];
  /** What waits for a thread, the first to come first. */
  readonly #waiting: ((lane: Lane) => void)[] = [];
  /** What waits until nobody reads: it goes before what waits for a thread. */
  readonly #alone: ((lane: Lane) => void)[] = [];
  #isAlone = false;

  constructor(private readonly start: () => ThreadReader) {
    this.#lanes = [this.#lane()];
  }

  async prepare(): Promise<void> {
    await Promise.all(this.#lanes.map(({ reader }) => reader.prepare()));
  }

  widen(jobs: number): void {
    while (this.#lanes.length < jobs) this.#lanes.push(this.#lane());
  }

  async perform<Name extends TaskName>(
    task: Name,
    document: string,
    input: TaskInput<Name>,
    limits: Limits,
  ): Promise<TaskResult<Name>> {
    // The thread takes the bytes over, and they may be needed once more.
    const again = this.#lanes.length > 1 ? copyOf(input) : input;
    const lane = await this.#take(this.#waiting);
    const result = await this.#with(lane, ({ reader }) =>
      reader.perform(task, document, input, limits, () => this.#busy - 1),
    );
    if (result !== SUSPECTED) return result;
    const only = await this.#take(this.#alone);
    return this.#with(only, async ({ reader }) => {
      const time = limits.time.again();
      return (await reader.perform(task, document, again, { ...limits, time })) as TaskResult<Name>;
    });
  }

  close(): void {
    for (const { reader } of this.#lanes) reader.close();
  }

  get #busy(): number {
    return this.#lanes.filter(({ isBusy }) => isBusy).length;
  }

  #lane(): Lane {
    return { reader: this.start(), isBusy: false };
  }

  #take(queue: ((lane: Lane) => void)[]): Promise<Lane> {
    return new Promise((resolve) => {
      queue.push(resolve);
      this.#next();
    });
  }

  async #with<T>(lane: Lane, work: (lane: Lane) => Promise<T>): Promise<T> {
    try {
      return await work(lane);
    } finally {
      lane.isBusy = false;
      this.#isAlone = false;
      this.#next();
    }
  }

  /** Gives free threads to what waits. */
  #next(): void {
    for (const lane of this.#lanes) {
      if (lane.isBusy || this.#isAlone) continue;
      const isAlone = this.#alone.length > 0;
      if (isAlone && this.#busy > 0) return;
      const taken = (isAlone ? this.#alone : this.#waiting).shift();
      if (taken === undefined) return;
      lane.isBusy = true;
      this.#isAlone = isAlone;
      taken(lane);
    }
  }
}

function copyOf<Name extends TaskName>(input: TaskInput<Name>): TaskInput<Name> {
  return 'bytes' in input ? { ...input, bytes: input.bytes.slice() } : input;
}
