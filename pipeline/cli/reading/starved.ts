/** Time in which a thread has work and other programs have the processor: it is not the document's. */
import type { Worker } from 'node:worker_threads';

/** Times the limit that a document may take at most, however little of the processor it gets. */
const MOST_TIMES = 4;

/** Milliseconds: less is not worth waiting for, and is how exactly the times of the processor are known. */
const LEAST = 50;

/** Milliseconds since some moment: with work, and of the processor. */
export interface Usage {
  busy: number;
  processor: number;
}

/** How much longer than its limit a document is given, for it did not have the processor. */
export class StarvedTime {
  #given = 0;

  /** `usage` is since the start of the document; `limit` is in milliseconds. */
  constructor(
    private readonly usage: () => Usage,
    private readonly limit: number,
  ) {}

  /** Milliseconds that are given now, where the time given before is over; 0 where the document has had its time. */
  more(): number {
    const { busy, processor } = this.usage();
    const lost = Math.min(busy - processor, (MOST_TIMES - 1) * this.limit);
    const more = lost - this.#given;
    if (more < LEAST) return 0;
    this.#given += more;
    return more;
  }
}

/**
 * What a thread has used since now. Systems tell the time of the processor for the whole process: where other threads of
 * it are at work, `share` is the part of it that is this one's.
 */
export function usageSince(worker: Worker, share: () => number): () => Usage {
  const cpu = process.cpuUsage();
  const loop = worker.performance.eventLoopUtilization();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    const { active } = worker.performance.eventLoopUtilization(loop);
    return { busy: active, processor: ((user + system) / 1000) * share() };
  };
}
