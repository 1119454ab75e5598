import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Log } from 'sarif';
import { validateComparison } from '../../pipeline/validate/index.js';
import { folderOfTest } from './folder.js';

const SOUND = readFileSync('fixtures/lists/sound/list.txt', 'utf8');
/** A revision in which a row says something else. */
const CHANGED = SOUND.replace('办好老年食堂', '办好12个老年食堂');

const here = folderOfTest();

describe('qingdan compare', () => {
  test('ends with 0 where both say the same, also in other line ends', async () => {
    here.write('old.txt', SOUND);
    here.write('new.txt', SOUND.replaceAll('\n', '\r\n'));
    const { code, out } = await here.run(['compare', 'old.txt', 'new.txt']);
    expect(code).toBe(0);
    expect(out).toContain('两份清单内容相同');
  });

  test('ends with 1 where they differ, and marks what does', async () => {
    here.write('old.txt', SOUND);
    here.write('new.txt', CHANGED);
    const { code, out } = await here.run(['compare', 'old.txt', 'new.txt']);
    expect(code).toBe(1);
    expect(out).toContain('改写 1 项');
    expect(out).toContain('〔12个〕');
    expect((await here.run(['compare', 'old.txt', 'new.txt', '--lang', 'en'])).out).toContain('1 reworded');
  });

  test('writes all formats in one run', async () => {
    here.write('old.txt', SOUND);
    here.write('new.txt', CHANGED.replace('12个', '12个&<'));
    const formats = ['json:c.json', 'markdown:c.md', 'html:c.html', 'xlsx', 'text:-'];
    const { code, err } = await here.run([
      'compare',
      'old.txt',
      'new.txt',
      ...formats.flatMap((each) => ['--format', each]),
    ]);
    expect(code).toBe(1);
    expect(err).toContain('new.对比.xlsx');
    expect(await validateComparison(JSON.parse(here.read('c.json')))).toEqual([]);
    expect(here.read('c.md')).toContain('**12个&amp;&lt;**');
    const page = here.read('c.html');
    expect(page).not.toContain('<script');
    expect(page).toContain('<ins>12个&amp;&lt;</ins>');
    expect(page).toContain('default-src &#39;none&#39;');
    const { out } = await here.run(['check', '.', '--format', 'json']);
    // Its own workbook and page are no lists.
    expect(out).toContain('new.txt');
    expect(out).not.toMatch(/c\.html|对比\.xlsx/);
  });

  test('ends with 2 where one cannot be read, and says which', async () => {
    here.write('old.txt', 'no list');
    here.write('new.txt', SOUND);
    const { code, out, err } = await here.run(['compare', 'old.txt', 'new.txt']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('old.txt');
  });

  test.each([
    ['one document', ['compare', 'a.txt']],
    ['three', ['compare', 'a.txt', 'b.txt', 'c.txt']],
    ['two with --base', ['compare', '--base', 'main', 'a.txt', 'b.txt']],
    ['an option in place of a revision', ['compare', '--base=--output=x', 'a.txt']],
    ['a format of check', ['compare', 'a.txt', 'b.txt', '--format', 'sarif']],
    ['standard input twice', ['compare', '-', '-']],
    ['--out', ['compare', 'a.txt', 'b.txt', '--out', 'x']],
  ])('refuses %s', async (_name, args) => {
    const { code, err } = await here.run(args);
    expect(code).toBe(2);
    expect(err).toMatch(/^qingdan: /);
  });
});

describe('qingdan compare --base', () => {
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
      cwd: here.path(),
      stdio: 'pipe',
    });
  };
  /** A repository whose first commit has the sound list under a name. */
  const commit = (name: string): void => {
    here.write(name, SOUND);
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-q', '-m', 'first');
  };

  test.each(['list.txt', '清 单/青禾镇 清单.txt', '-list.txt', 'a\'$(touch x)".txt'])(
    'reads the old revision of %s',
    async (name) => {
      commit(name);
      here.write(name, CHANGED);
      const asked = name.startsWith('-') ? ['--', name] : [name];
      const { code, out } = await here.run(['compare', '--base', 'main', ...asked]);
      expect(code).toBe(1);
      expect(out).toContain(`main:${name}`);
      expect(out).toContain('〔12个〕');
    },
  );

  test('says what to do where there is no such revision, no such document, no repository', async () => {
    here.write('list.txt', SOUND);
    const run = async (ref: string, name: string): Promise<string> => {
      const { code, err } = await here.run(['compare', '--base', ref, name]);
      expect(code).toBe(2);
      return err;
    };
    expect(await run('main', 'list.txt')).toContain('不在 git 仓库里');
    commit('list.txt');
    here.write('other.txt', SOUND);
    expect(await run('origin/main', 'list.txt')).toContain('fetch-depth: 0');
    expect(await run('main', 'other.txt')).toContain('没有这个文件');
  });
});

describe('qingdan check --baseline', () => {
  const slip = (text: string): string => text.replace('办好老年食堂', '办好老 年食堂');
  const worse = (text: string): string => text.replace('探访独居老人', '探访 独居老人');

  test('fails only for findings that the old revision had not', async () => {
    const strict = ['--fail-on', 'info'];
    here.write('old.txt', slip(SOUND));
    here.write('same.txt', slip(SOUND));
    here.write('new.txt', worse(SOUND.replace('办好老年食堂', '办好老年食堂，')));
    expect((await here.run(['check', 'same.txt', ...strict])).code).toBe(1);
    const same = await here.run(['check', '--baseline', 'old.txt', 'same.txt', ...strict]);
    expect(same.code).toBe(0);
    expect(same.out).toContain('原版已有');
    expect((await here.run(['check', '--baseline', 'old.txt', 'new.txt', ...strict])).code).toBe(1);
  });

  test('tells in JSON and SARIF which are new', async () => {
    here.write('old.txt', slip(SOUND));
    here.write('new.txt', slip(SOUND));
    const args = [
      'check',
      '--baseline',
      'old.txt',
      'new.txt',
      '--format',
      'json:r.json',
      '--format',
      'sarif:r.sarif',
    ];
    expect((await here.run([...args, '--fail-on', 'info'])).code).toBe(0);
    const { reports } = JSON.parse(here.read('r.json')) as { reports: { findings: { known?: true }[] }[] };
    expect(reports[0]?.findings.map(({ known }) => known)).toEqual(reports[0]?.findings.map(() => true));
    const results = (JSON.parse(here.read('r.sarif')) as Log).runs[0]?.results ?? [];
    expect(results.length).toBeGreaterThan(0);
    expect(results.every(({ baselineState }) => baselineState === 'unchanged')).toBe(true);
  });

  test('is for one list, and fails where the old revision cannot be read', async () => {
    here.write('new.txt', SOUND);
    expect((await here.run(['check', '--baseline', 'old.txt', 'new.txt'])).code).toBe(2);
    expect((await here.run(['check', '--baseline', 'new.txt', 'new.txt', 'a.txt'])).code).toBe(2);
  });
});
