import { Worker } from 'node:worker_threads';
import type { Trial } from './trial.js';

/** Seconds that a damaged document may take: the sound ones take one at most. */
const LIMIT = 60;

/** A thread that is ended and replaced where a document takes longer than the limit. */
export class Thread {
  private worker: Worker | null = null;

  async ask(index: number, own: number): Promise<Trial> {
    const worker = (this.worker ??= new Worker(new URL('./worker.js', import.meta.url)));
    return new Promise<Trial>((resolve) => {
      const close = (trial: Trial): void => {
        clearTimeout(timer);
        worker.off('message', close).off('error', fail);
        resolve(trial);
      };
      const fail = (error: unknown): void => {
        this.worker = null;
        close({ outcome: 'crash', mutation: '', detail: String(error) });
      };
      const timer = setTimeout(() => {
        this.worker = null;
        void worker.terminate();
        close({ outcome: 'hang', mutation: '', detail: `longer than ${LIMIT} s` });
      }, LIMIT * 1000);
      worker.once('message', close);
      worker.once('error', fail);
      worker.postMessage({ index, seed: own });
    });
  }

  async end(): Promise<void> {
    await this.worker?.terminate();
  }
}
