/** Time in which a thread has work and other programs have the processor: it is not the document's. */
import type { Worker } from 'node:worker_threads';
import { STARVED_SETTINGS } from './settings.js';

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
    const { mostTimes, least } = STARVED_SETTINGS;
    const lost = Math.min(busy - processor, (mostTimes - 1) * this.limit);
    const more = lost - this.#given;
    if (more < least) return 0;
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
