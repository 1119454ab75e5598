import type { MessagePort } from 'node:worker_threads';
import { TooComplex } from '../../extract/pdf/index.js';
import type { PageHelper } from '../../model.js';

/** What the helper sends: its pages, or that one of them goes beyond the limits. */
export type HelperMessage = readonly unknown[] | 'too-complex';

/**
 * The helper as the thread sees it that reads from the start: the pages come over the port that both hold. If it
 * ends without them, they are lost, and the document with them: never a list that lacks some.
 */
export function helperBehind(port: MessagePort, taken: Int32Array, from: number): PageHelper {
  const pages = new Promise<readonly unknown[]>((resolve, reject) => {
    port.once('message', (message: HelperMessage) => {
      if (message === 'too-complex') reject(new TooComplex('a page'));
      else resolve(message);
    });
    port.once('messageerror', reject);
    port.once('close', () => {
      reject(new Error('the helping thread ended'));
    });
  });
  // It is waited for when the pages from the start are read; until then an error must not end the process.
  pages.catch(() => undefined);
  return { from, taken, pages: () => pages };
}
