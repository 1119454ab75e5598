import { describe, expect, test } from '@jest/globals';
import { RunBar } from '../../pipeline/cli/output/run-bar.js';
import type { Terminal } from '../../pipeline/cli/output/terminal.js';

/** A bar on a terminal so wide, with a clock that is set by hand. */
function barOn(progressColumns: number, lang: 'zh' | 'en') {
  const written: string[] = [];
  const clock = { now: 0 };
  const under: Terminal = {
    out: (text) => void written.push(`out ${text}`),
    err: (text) => void written.push(text),
    color: false,
    isShown: true,
    width: 80,
    progressColumns,
  };
  return { written, clock, bar: new RunBar(under, lang, () => clock.now) };
}

/** A document of so many pages is read, in so many milliseconds. */
function readOne({ bar, clock }: ReturnType<typeof barOn>, pages: number, took: number): void {
  const step = bar.begin();
  step.pages(pages);
  clock.now += took;
  step.end();
}

describe('the bar of a run', () => {
  test('tells documents, pages, and the time that is left when some are done', () => {
    const on = barOn(120, 'zh');
    on.bar.expect(10);
    for (let at = 0; at < 4; at++) readOne(on, 35, 20_000);
    expect(on.written.at(-1)).toBe(`\r\u001b[K[${'█'.repeat(12)}${'░'.repeat(18)}] 4/10 份，140 页`);
    readOne(on, 35, 20_000);
    expect(on.written.at(-1)).toBe(
      `\r\u001b[K[${'█'.repeat(15)}${'░'.repeat(15)}] 5/10 份，175 页，约剩 1 分 40 秒`,
    );
    for (let at = 0; at < 5; at++) readOne(on, 0, 20_000);
    expect(on.written.at(-1)).toContain('10/10 份，175 页');
    expect(on.written.at(-1)).not.toContain('约剩');
  });

  test('is narrow on a narrow terminal, and in English', () => {
    const on = barOn(40, 'en');
    on.bar.expect(10_000);
    for (let at = 0; at < 5; at++) readOne(on, 1, 1000);
    expect(on.written.at(-1)).toBe('\r\u001b[K5 of 10000, 5 pages, 2 h 46 min left');
  });

  test('is wiped before anything is said, and comes again', () => {
    const on = barOn(80, 'zh');
    on.bar.expect(3);
    on.bar.terminal.err('甲：损坏\n');
    on.bar.terminal.out('乙\n');
    readOne(on, 1, 1);
    expect(on.written.slice(1, 4)).toEqual(['\r\u001b[K', '甲：损坏\n', 'out 乙\n']);
    expect(on.written[4]).toBe(`\r\u001b[K[${'░'.repeat(30)}] 0/3 份，1 页`);
  });

  test('is not drawn more often than anybody sees', () => {
    const on = barOn(80, 'zh');
    on.bar.expect(1000);
    for (let at = 0; at < 500; at++) readOne(on, 1, 1);
    expect(on.written.length).toBeLessThanOrEqual(6);
  });

  test.each([
    [0, 9],
    [80, 1],
  ])('is not there where no terminal is, nor for one document: %d columns, %d', (columns, documents) => {
    const on = barOn(columns, 'zh');
    on.bar.expect(documents);
    readOne(on, 3, 1000);
    expect(on.written).toEqual([]);
    // The bar of pages has the terminal then.
    expect(on.bar.terminal.progressColumns).toBe(columns);
  });
});
