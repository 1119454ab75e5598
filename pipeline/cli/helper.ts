import type { MessagePort } from 'node:worker_threads';
import type { PageHelper } from '../model.js';

/**
 * The helper as the thread sees it that reads from the start: the pages come over the port that both hold. If it
 * ends without them, they are lost, and the document with them: never a list that lacks some.
 */
export function helperBehind(port: MessagePort, taken: Int32Array): PageHelper {
  const pages = new Promise<readonly unknown[]>((resolve, reject) => {
    port.once('message', resolve);
    port.once('messageerror', reject);
    port.once('close', () => {
      reject(new Error('the helping thread ended'));
    });
  });
  // It is waited for when the pages from the start are read; until then an error must not end the process.
  pages.catch(() => undefined);
  return { taken, pages: () => pages };
}
