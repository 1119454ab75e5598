/**
 * Memory for each thread, in bytes: a 40-page list takes 300 MiB with its garbage, a scan of 60 MiB
 * and a heap that is full take more.
 */
const MEMORY_OF_JOB = 2 ** 30;

/** The most documents that can be asked for at once: more threads than this no machine has cores for. */
export const MOST_JOBS = 256;

/** How many documents are read at once where nothing else is asked: one on each core, if there is memory for it. */
export function usualJobs(cores: number, memory: number): number {
  return Math.max(1, Math.min(cores, Math.floor(memory / MEMORY_OF_JOB), MOST_JOBS));
}
