/** What runs the tasks of the page, with threads that answer at once. */
import { expect, test } from '@jest/globals';
import { Desk } from '../../web/page/desk.js';
import { THREAD } from '../../web/page/settings.js';

/** A thread that does each task at once, and knows whether it was ended. */
class FakeThread {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: unknown = null;
  ended = false;

  constructor(private readonly answer: unknown) {}

  postMessage(): void {
    queueMicrotask(() => this.onmessage?.({ data: this.answer }));
  }

  terminate(): void {
    this.ended = true;
  }
}

/** A desk, with all threads that it has started. */
function deskOf(answer: unknown): { desk: Desk; threads: FakeThread[] } {
  const threads: FakeThread[] = [];
  const desk = new Desk(() => {
    const thread = new FakeThread(answer);
    threads.push(thread);
    return thread as unknown as Worker;
  });
  return { desk, threads };
}

const CHECK = { files: [], options: {}, decided: { accepted: [], config: null }, version: '1' } as never;

test('documents: a thread reads so many, and the next one is ready then', async () => {
  const { desk, threads } = deskOf({ kind: 'done', gives: {} });
  for (let count = 1; count < THREAD.documents; count++) await desk.ask('check', CHECK, { seconds: 60 });
  expect(threads.map((thread) => thread.ended)).toEqual([false]);
  const last = await desk.ask('check', CHECK, { seconds: 60 });
  expect(last.kind).toBe('done');
  expect(threads.map((thread) => thread.ended)).toEqual([true, false]);
  for (let count = 1; count < THREAD.documents; count++) await desk.ask('check', CHECK, { seconds: 60 });
  expect(threads).toHaveLength(2);
});

test('what is no reading of a document does not count', async () => {
  const { desk, threads } = deskOf({ kind: 'done', gives: { ok: true, value: '' } });
  for (let count = 0; count < 3 * THREAD.documents; count++)
    await desk.ask('settings', { config: null, lang: 'zh' }, { seconds: 60 });
  expect(threads.map((thread) => thread.ended)).toEqual([false]);
});

test('a thread that fails is ended, and the count begins anew', async () => {
  const { desk, threads } = deskOf({ kind: 'failed', words: 'no' });
  expect(await desk.ask('check', CHECK, { seconds: 60 })).toEqual({ kind: 'failed', words: 'no' });
  expect(threads.map((thread) => thread.ended)).toEqual([true]);
  await desk.ask('check', CHECK, { seconds: 60 });
  expect(threads).toHaveLength(2);
});

test('a task that takes too long is ended, and one that is cancelled', async () => {
  const { desk, threads } = deskOf({ kind: 'progress', done: 1, total: 2 });
  expect(await desk.ask('check', CHECK, { seconds: 0.01 })).toEqual({ kind: 'late' });
  const waiting = desk.ask('picture', { file: null, page: 1, options: {} } as never, { seconds: 60 });
  await new Promise((resolve) => setTimeout(resolve, 5));
  desk.cancel();
  expect(await waiting).toEqual({ kind: 'cancelled' });
  expect(threads.map((thread) => thread.ended)).toEqual([true, true]);
});
