import { describe, expect, jest, test } from '@jest/globals';
import { dayOf } from '../../pipeline/common/day.js';
import type { ToThread } from '../../web/exchange.js';
import { comparedName, folderNames, savedName, stemOf } from '../../web/names.js';
import { Comparing } from '../../web/page/comparing.js';
import { Decisions, isDecisionFile } from '../../web/page/decisions.js';
import { Desk } from '../../web/page/desk.js';
import { documentsOf, type PageDocument } from '../../web/page/documents.js';
import { inOrder, pastedFiles } from '../../web/page/intake.js';
import { archiveOf } from '../../web/page/saving.js';
import { WORDS } from '../../web/page/words.js';
import { unzipSync } from 'fflate';

/** Parts of the page that need no browser. */

describe('names of what is saved', () => {
  test('a document without its ending, as the command line calls its folder', () => {
    expect(['清单.docx', 'a.b.txt', 'x', '.hidden', 'C:\\清单\\一.pdf', '../a.txt'].map(stemOf)).toEqual([
      '清单',
      'a.b',
      'x',
      '.hidden',
      '一',
      'a',
    ]);
    expect(['', '.', '..'].map(stemOf)).toEqual(['document', 'document', 'document']);
    expect(savedName('清单.docx', 'review.xlsx')).toBe('清单.review.xlsx');
    expect(comparedName('清单.docx', 'html')).toBe('清单.对比.html');
  });

  test('folders of one archive are told apart', () => {
    expect(folderNames(['清单.docx', '清单.txt', 'A.txt', 'a.md'])).toEqual([
      '清单',
      '清单 (2)',
      'A',
      'a (2)',
    ]);
    const archive = unzipSync(
      archiveOf([
        { name: 'a.txt', files: [{ name: 'x.json', content: '{}' }] },
        { name: 'a.md', files: [{ name: 'x.json', content: new Uint8Array([1]) }] },
      ]),
    );
    expect(Object.entries(archive).map(([name, bytes]) => [name, [...bytes]])).toEqual([
      ['a/x.json', [123, 125]],
      ['a (2)/x.json', [1]],
    ]);
  });

  test('the day is the one here', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe('files that come in', () => {
  const file = (name: string): File => new File(['a'], name);

  test('are in the order of their names, 2 before 10', () => {
    expect(inOrder(['附件10.txt', '附件2.txt', '附件1.txt'].map(file)).map(({ name }) => name)).toEqual([
      '附件1.txt',
      '附件2.txt',
      '附件10.txt',
    ]);
  });

  test('are a document each, or all one; what was read stays', () => {
    const files = [file('a'), file('b')];
    const apart = documentsOf(files, false, []);
    expect(apart.map((each) => each.files)).toEqual([[files[0]], [files[1]]]);
    const more = documentsOf([...files, file('c')], false, apart);
    expect(more.slice(0, 2)).toEqual(apart);
    expect(more[0]).toBe(apart[0]);
    expect(documentsOf(files, true, apart).map((each) => each.files)).toEqual([files]);
    expect(documentsOf([], true, [])).toEqual([]);
  });

  /** What a browser gives of the clipboard. */
  const clipboard = (texts: Record<string, string>, files: File[] = []): DataTransfer =>
    ({ files, getData: (type: string) => texts[type] ?? '' }) as unknown as DataTransfer;

  test('pasted: a table before the picture of it, files, text, nothing', async () => {
    const table = { 'text/html': '<table><tr><td>1</td></tr></table>', 'text/plain': '1' };
    const picture = file('a.png');
    expect(pastedFiles(clipboard(table, [picture]), '粘贴').map(({ name }) => name)).toEqual(['粘贴.html']);
    expect(pastedFiles(clipboard({ 'text/html': '<p>1' }, [picture]), '粘贴')).toEqual([picture]);
    const [text] = pastedFiles(clipboard({ 'text/html': '<p>1', 'text/plain': '序号\t1' }), '粘贴');
    expect([text?.name, await text?.text()]).toEqual(['粘贴.txt', '序号\t1']);
    expect(pastedFiles(clipboard({ 'text/plain': ' \n' }), '粘贴')).toEqual([]);
  });
});

describe('decisions', () => {
  const config = { name: 'qingdan.config.yaml', text: 'lang: zh' };
  const accepted = { name: '清单.txt.accepted.yaml', text: '[]' };

  test('are told from documents by their names, and belong to the document that they name', () => {
    expect([config.name, accepted.name, '清单.yaml', '清单.txt'].map(isDecisionFile)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const decisions = new Decisions();
    decisions.take(config);
    decisions.take(accepted);
    expect(decisions.of([{ name: '清单.txt' }, { name: '二.txt' }])).toEqual({
      config,
      accepted: [accepted],
    });
    expect(decisions.fileOf([{ name: '清单.txt' }])).toEqual(accepted);
    expect(decisions.fileOf([{ name: '二.txt' }])).toEqual({ name: '二.txt.accepted.yaml', text: null });
    decisions.clear();
    expect(decisions.of([{ name: '清单.txt' }])).toEqual({ config, accepted: [] });
  });

  test('that were made on the page are unsaved until somebody saves them', () => {
    const decisions = new Decisions();
    decisions.take(accepted);
    expect(decisions.hasUnsaved).toBe(false);
    decisions.write(accepted);
    expect(decisions.hasUnsaved).toBe(true);
    decisions.saved(accepted.name);
    expect(decisions.hasUnsaved).toBe(false);
    decisions.write(accepted);
    decisions.clear();
    expect(decisions.hasUnsaved).toBe(false);
  });
});

describe('two documents that are compared', () => {
  /** A document that was read, and when its file was changed. */
  const read = (name: string, lastModified: number): PageDocument => {
    const [document] = documentsOf([new File(['a'], name, { lastModified })], false, []);
    return { ...document!, shown: {} as PageDocument['shown'] };
  };
  const comparing = (): Comparing => new Comparing(new Desk(() => ({}) as Worker), () => undefined);
  const names = (own: Comparing, documents: readonly PageDocument[]): (string | undefined)[] => {
    const pair = own.pairOf(documents);
    return [pair?.old, pair?.new].map((each) => each?.document.files[0]?.name);
  };
  const [late, early, third] = [read('late', 2000), read('early', 1000), read('third', 3000)];

  test('the one that was changed last is the new one; of the same time the second', () => {
    expect(names(comparing(), [late, early, third])).toEqual(['early', 'late']);
    expect(names(comparing(), [read('a', 1), read('b', 1)])).toEqual(['a', 'b']);
    expect(names(comparing(), [late, { ...early, shown: null }])).toEqual([undefined, undefined]);
  });

  test('are those that a person has chosen, as long as both are there', () => {
    const own = comparing();
    const all = [late, early, third];
    const held = (document: PageDocument) => ({ document, shown: document.shown! });
    own.choose(own.pairOf(all)!, 'new', held(third));
    expect(names(own, all)).toEqual(['early', 'third']);
    // Chosen for the other side too: both are exchanged.
    own.choose(own.pairOf(all)!, 'old', held(third));
    expect(names(own, all)).toEqual(['third', 'early']);
    expect(names(own, [late, early])).toEqual(['early', 'late']);
  });
});

describe('the desk', () => {
  /** A thread that does what a test tells it to. */
  class Thread {
    onmessage: ((event: { data: unknown }) => void) | null = null;
    onerror: ((event: { message: string }) => void) | null = null;
    readonly given: ToThread[] = [];
    isEnded = false;
    postMessage(message: ToThread): void {
      this.given.push(message);
    }
    terminate(): void {
      this.isEnded = true;
    }
    say(data: unknown): void {
      this.onmessage?.({ data });
    }
  }

  /** A desk with the threads that it has started. */
  function desk(): { desk: Desk; threads: Thread[] } {
    const threads: Thread[] = [];
    const start = (): Worker => {
      const thread = new Thread();
      threads.push(thread);
      return thread as unknown as Worker;
    };
    return { desk: new Desk(start), threads };
  }

  const GIVEN = { files: [], options: {}, decided: { config: null, accepted: [] }, version: '0' };
  const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  test('does one task after another in one thread, and tells of progress', async () => {
    const { desk: own, threads } = desk();
    const told: unknown[] = [];
    const first = own.ask('check', GIVEN, {
      seconds: 60,
      file: (index) => told.push(index),
      progress: (done, total) => told.push([done, total]),
    });
    const second = own.ask('check', GIVEN, { seconds: 60 });
    await settled();
    const [thread] = threads;
    expect(thread?.given).toHaveLength(1);
    thread?.say({ kind: 'file', index: 0 });
    thread?.say({ kind: 'progress', done: 1, total: 2 });
    thread?.say({ kind: 'done', gives: 'a' });
    expect(await first).toEqual({ kind: 'done', gives: 'a' });
    await settled();
    thread?.say({ kind: 'failed', words: 'bug' });
    expect(await second).toEqual({ kind: 'failed', words: 'bug' });
    expect(told).toEqual([0, [1, 2]]);
    expect(threads).toHaveLength(1);
    expect(thread?.isEnded).toBe(true);
  });

  test('a task that is cancelled ends its thread; the next has another', async () => {
    const { desk: own, threads } = desk();
    const first = own.ask('check', GIVEN, { seconds: 60 });
    const second = own.ask('check', GIVEN, { seconds: 60 });
    await settled();
    own.cancel();
    expect(await first).toEqual({ kind: 'cancelled' });
    await settled();
    expect(threads.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    threads[1]?.say({ kind: 'done', gives: 'b' });
    expect(await second).toEqual({ kind: 'done', gives: 'b' });
    own.cancel();
    expect(threads[1]?.isEnded).toBe(false);
  });

  test('a thread that cannot be started is told, and what is asked next is tried again', async () => {
    let starts = 0;
    const own = new Desk(() => {
      starts++;
      throw new Error('no thread');
    });
    for (const count of [1, 2]) {
      const ended = await own.ask('check', GIVEN, { seconds: 60 });
      expect([ended, starts]).toEqual([{ kind: 'failed', words: 'Error: no thread' }, count]);
    }
  });

  test('each file has its time, and no more', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate'] });
    try {
      const { desk: own, threads } = desk();
      const asked = own.ask('check', GIVEN, { seconds: 60 });
      await settled();
      jest.advanceTimersByTime(59_000);
      threads[0]?.say({ kind: 'file', index: 1 });
      jest.advanceTimersByTime(59_999);
      expect(threads[0]?.isEnded).toBe(false);
      jest.advanceTimersByTime(1);
      expect(await asked).toEqual({ kind: 'late' });
      expect(threads[0]?.isEnded).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });
});

test('the page says the same in both languages, and no Chinese word in English but the name of the other', () => {
  expect(Object.keys(WORDS.en)).toEqual(Object.keys(WORDS.zh));
  const { language, ...others } = WORDS.en;
  expect(language).toBe('中文');
  expect(JSON.stringify(others)).not.toMatch(/\p{Script=Han}/u);
});
