import { spawn as start, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { renameSync, rmSync, utimesSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { findingChanges } from '../../pipeline/cli/output/finding-changes.js';
import { ChangedFiles } from '../../pipeline/cli/reading/changed-files.js';
import type { Finding } from '../../pipeline/model.js';
import { SOUND, WRONG } from '../emit/reports/tell.js';
import { folderOfTest, MAIN } from './folder.js';

const { path, run, write } = folderOfTest();

describe('check --watch as a process', () => {
  let child: ChildProcess | null = null;

  afterEach(() => {
    child?.kill('SIGKILL');
    child = null;
  });

  /** Starts it; what it gives waits until so many checks are told, and gives all that was said. */
  function watch(...args: string[]): (checks: number) => Promise<string> {
    const watching = start(process.execPath, [MAIN, 'check', '--watch', ...args], { cwd: path() });
    child = watching;
    let said = '';
    const waits = new Set<() => void>();
    for (const stream of [watching.stdout, watching.stderr])
      stream.setEncoding('utf8').on('data', (piece: string) => {
        said += piece;
        for (const each of waits) each();
      });
    return (checks) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (said.split('Ctrl-C').length <= checks) return;
          waits.delete(look);
          // What was written to the other stream before may come a little later.
          setTimeout(() => resolve(said), 300);
        };
        waits.add(look);
        look();
      });
  }

  test('checks what comes into a folder, and all of it when a config is put there', async () => {
    write('清单/甲.txt', SOUND);
    const told = watch('清单');
    await told(1);
    write('清单/乙.txt', WRONG);
    const more = await told(2);
    expect(more).toMatch(/──── \d\d:\d\d:\d\d 重新核对：清单\/乙\.txt ────/);
    write('qingdan.config.yaml', 'rules: {}\n');
    expect(await told(3)).toMatch(/重新核对：清单\/甲\.txt、清单\/乙\.txt ────/);
  }, 60_000);

  test('checks again what was written, replaced and put back, says what is new and gone, and ends by Ctrl-C', async () => {
    write('单.txt', SOUND);
    write('不变.txt', SOUND);
    const told = watch('单.txt', '不变.txt');
    expect(await told(1)).not.toContain('与上次相比');
    write('单.txt', WRONG);
    const worse = await told(2);
    expect(worse).toMatch(/──── \d\d:\d\d:\d\d 重新核对：单\.txt ────/);
    expect(worse).toMatch(/与上次相比：新出现 [1-9]\d* 处，已消除 0 处\n\+ 差错：/);
    // As office programs save: another file takes the name.
    write('单.txt.tmp', SOUND);
    renameSync(path('单.txt.tmp'), path('单.txt'));
    expect(await told(3)).toMatch(/与上次相比：新出现 0 处，已消除 [1-9]\d* 处\n- 差错：/);
    // Saved without a change.
    utimesSync(path('单.txt'), new Date(), new Date(Date.now() + 5000));
    const same = await told(4);
    expect(same).toContain('与上次相比：问题没有变化');
    expect(same.split('重新核对：不变.txt')).toHaveLength(1);
    child?.kill('SIGINT');
    expect(await once(child as ChildProcess, 'exit')).toEqual([null, 'SIGINT']);
  });

  test('looks at what was accepted of a document, and at its config', async () => {
    write('单.txt', WRONG);
    const told = watch('单.txt', '--lang', 'en');
    await told(1);
    write('qingdan.config.yaml', 'rules: {}\n');
    await run(['accept', '单.txt', '--all', '--reason', '照旧', '--by', '张三']);
    expect(await told(2)).toContain('since the last time: ');
    rmSync(path('单.txt.accepted.yaml'));
    expect(await told(3)).toMatch(/since the last time: [^]*since the last time: /);
  });

  test('goes on where a document cannot be read for a while', async () => {
    write('单.txt', SOUND);
    const told = watch('单.txt');
    await told(1);
    write('单.txt', '');
    expect(await told(2)).toContain('文件是空的');
    write('单.txt', SOUND);
    expect(await told(3)).toContain('问题没有变化');
  });
});

describe('check --watch', () => {
  test('is for text on a screen, for files, and for nothing that is of one moment', async () => {
    write('单.txt', SOUND);
    const wrong: readonly (readonly [string[], string])[] = [
      [['--format', 'json'], '--format'],
      [['--baseline', '单.txt'], '--baseline'],
      [['--together'], '--together'],
      [['--shard', '1/2'], '--shard'],
    ];
    for (const [more, says] of wrong)
      expect(await run(['check', '--watch', '单.txt', ...more])).toMatchObject({
        code: 2,
        err: expect.stringContaining(says),
      });
    expect(await run(['check', '--watch', '-'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('（-）'),
    });
    expect(await run(['run', '--watch', '单.txt'])).toMatchObject({ code: 2 });
  });

  test('ends where no document is found', async () => {
    write('空/说明.docx.tmp', '');
    expect(await run(['check', '--watch', '空'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('changed files', () => {
  /** Files that are looked at, with what is done before each look. */
  async function changes(steps: readonly (() => void)[]): Promise<{ changed: string[]; looks: number }> {
    let looks = 0;
    const files = new ChangedFiles(
      () => {
        steps[looks++]?.();
        return looks > 40 ? Promise.reject(new Error('nothing was told')) : Promise.resolve();
      },
      () => 0,
    );
    await files.take([path('甲'), path('乙')]);
    return { changed: await files.next(), looks };
  }

  const nothing = (): void => undefined;
  const written = (size: number) => (): void => void write('甲', 'x'.repeat(size));

  test('are told when they have been the same for two looks', async () => {
    write('甲', '');
    expect(await changes([written(1), nothing])).toEqual({ changed: [path('甲')], looks: 2 });
    expect(await changes([written(2), written(3), written(4), nothing])).toEqual({
      changed: [path('甲')],
      looks: 4,
    });
  });

  test('that are gone are waited for: another file may take the name', async () => {
    write('甲', '');
    const gone = (): void => rmSync(path('甲'), { force: true });
    expect(await changes([gone, nothing, nothing, written(5), nothing])).toMatchObject({ looks: 5 });
    expect(await changes([gone])).toEqual({ changed: [path('甲')], looks: 10 });
  });

  test.each([
    ['look: quick looks are 300 ms apart', 30, 300],
    ['share: a look that took 31 ms is followed by ten times as long', 31, 310],
  ])('%s', async (_, takes, waits) => {
    write('甲', '');
    let now = 0;
    const slept: number[] = [];
    const files = new ChangedFiles(
      (time) => {
        slept.push(time);
        now += time;
        return Promise.resolve();
      },
      // The clock is asked at the beginning and at the end of a look.
      () => (now += takes),
    );
    await files.take([path('甲')]);
    expect(await files.next(1000)).toEqual([]);
    expect(new Set(slept)).toEqual(new Set([waits]));
  });

  test('that come to be are told', async () => {
    expect(await changes([() => void write('乙', '')])).toMatchObject({ changed: [path('乙')] });
  });
});

describe('what has changed in the findings', () => {
  const finding = (fingerprint: string, more: Partial<Finding> = {}): Finding =>
    ({
      fingerprint,
      severity: 'error',
      message: `问题${fingerprint}`,
      place: null,
      expected: null,
      actual: null,
      accepted: null,
      ...more,
    }) as Finding;

  test('new and gone, each named; equal ones are counted', () => {
    const before = [finding('1'), finding('2'), finding('2')];
    const after = [finding('1'), finding('2'), finding('3', { severity: 'warning' })];
    expect(findingChanges(before, after, 'zh')).toBe(
      '与上次相比：新出现 1 处，已消除 1 处\n+ 存疑：问题3\n- 差错：问题2\n',
    );
    expect(findingChanges(before, before, 'zh')).toBe('与上次相比：问题没有变化\n');
  });

  test('a finding with other values, or that was accepted, is another one', () => {
    const was = [finding('1', { expected: '3' })];
    expect(findingChanges(was, [finding('1', { expected: '4' })], 'en')).toContain('1 new, 1 gone');
    const accepted = { reason: '照旧', by: null, until: null };
    expect(findingChanges(was, [{ ...was[0], accepted } as Finding], 'en')).toContain('1 new, 1 gone');
  });

  test('of many the first are named', () => {
    const many = Array.from({ length: 21 }, (_, index) => finding(String(index)));
    expect(findingChanges([], many, 'en').split('\n')).toHaveLength(23);
    expect(findingChanges([], many.slice(1), 'en')).not.toContain('…');
    expect(findingChanges([], many, 'en')).toContain('+ …');
  });
});
