import { chmodSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { renderDocx } from '../townships/docx.js';
import { generateTownship, plainLayout } from '../townships/index.js';
import { ownOutput } from '../../pipeline/cli/reading/own-output.js';
import type { Reports } from '../../pipeline/model.js';
import { SOUND, WRONG } from '../emit/reports/tell.js';
import { printPdf, randomHabits } from '../printers/index.js';
import { renderXlsx } from '../townships/xlsx.js';
import { folderOfTest } from './folder.js';

const { path, run, write } = folderOfTest();

/** The documents that `check` found. */
async function found(...args: string[]): Promise<string[]> {
  const { out } = await run(['check', '--format', 'json', ...args]);
  return (JSON.parse(out) as Reports).reports.map(({ document }) => document);
}

describe('a pattern', () => {
  test('names files by their names, each folder’s own before those below it', async () => {
    for (const name of [
      'l/z.txt',
      'l/a/b.txt',
      'l/a/c/d.txt',
      'l/a.md',
      'm.txt',
      '.隐/e.txt',
      'l/node_modules/f.txt',
    ])
      write(name, SOUND);
    expect(await found('l/**/*.txt')).toEqual(['l/z.txt', 'l/a/b.txt', 'l/a/c/d.txt']);
    expect(await found('./l/a/**')).toEqual(['l/a/b.txt', 'l/a/c/d.txt']);
    expect(await found('{m,l/z}.txt')).toEqual(['m.txt', 'l/z.txt']);
    expect(await found(`${path()}/l/*.md`)).toEqual([path('l/a.md')]);
    expect(await found('**/*.txt', 'm.txt')).toEqual(['l/z.txt', 'l/a/b.txt', 'l/a/c/d.txt', 'm.txt']);
  });

  test('that leads to no file was a slip', async () => {
    expect(await run(['check', 'l/*.pdf'])).toMatchObject({
      code: 2,
      err: 'qingdan: l/*.pdf：没有匹配的文件。请检查通配符和路径\n',
    });
  });

  test('is no pattern where a file is called so', async () => {
    write('[1].txt', SOUND);
    write('1.txt', SOUND);
    expect(await found('[1].txt')).toEqual(['[1].txt']);
  });

  test('finds what is no list as a folder does', async () => {
    write('a.txt', SOUND);
    write('b.txt', '买菜\n');
    expect(await run(['check', '*.txt', '-q'])).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('what is left out', () => {
  test('by an option, from the working folder; a name alone wherever it stands', async () => {
    for (const name of ['a.txt', '草稿1.txt', 'd/草稿2.txt', 'd/b.txt', 'old/c.txt', 'd/old/e.txt'])
      write(name, SOUND);
    expect(await found('.', '--ignore', '草稿*')).toEqual(['a.txt', 'd/b.txt', 'd/old/e.txt', 'old/c.txt']);
    expect(await found('.', '--ignore', 'old/', '--ignore', '草稿*')).toEqual(['a.txt', 'd/b.txt']);
    expect(await found('.', '--ignore', './old/**', '--ignore', '草稿*')).toEqual([
      'a.txt',
      'd/b.txt',
      'd/old/e.txt',
    ]);
    expect(await found('**/*.txt', '--ignore', 'd')).toEqual(['a.txt', '草稿1.txt', 'old/c.txt']);
    // The folder that is searched lies below the one that patterns are from, or beside it.
    expect(await found('d', '--ignore', '草稿*')).toEqual(['d/b.txt', 'd/old/e.txt']);
    expect(await found('d', '--ignore', '**/old/*')).toEqual(['d/b.txt', 'd/草稿2.txt']);
    expect(await found('d', '--ignore', '?/**/e.txt')).toEqual(['d/b.txt', 'd/草稿2.txt']);
    expect(await found('d', '--ignore', 'old/**')).toEqual(['d/b.txt', 'd/草稿2.txt', 'd/old/e.txt']);
    // What is named is meant.
    expect(await found('草稿1.txt', '--ignore', '草稿*')).toEqual(['草稿1.txt']);
  });

  test('by the config, from its folder', async () => {
    write('x/qingdan.config.yaml', 'ignore:\n  - 草稿/**\n  - "*.md"\n');
    for (const name of ['x/a.txt', 'x/草稿/b.txt', 'x/c/草稿/d.txt', 'x/c/e.md']) write(name, SOUND);
    expect(await found('x')).toEqual(['x/a.txt', 'x/c/草稿/d.txt']);
  });

  test('a folder with marks of patterns in its name is searched', async () => {
    write('(1)[旧]/a.txt', SOUND);
    write('(1)[旧]/output/b.txt', SOUND);
    expect(await found('(1)[旧]')).toEqual(['(1)[旧]/a.txt']);
  });
});

test('a folder that cannot be read is told, and the others are checked', async () => {
  write('d/a.txt', SOUND);
  write('d/zu/b.txt', SOUND);
  chmodSync(path('d', 'zu'), 0);
  const ran = await run(['check', 'd']);
  chmodSync(path('d', 'zu'), 0o755);
  // Nothing is barred to root.
  if (process.getuid?.() === 0) expect(ran.code).toBe(0);
  else expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('qingdan: d/zu：没有读取权限') });
});

describe('what an earlier run has written', () => {
  const township = generateTownship({ seed: 3, counts: { basic: 4, cooperative: 3, recovered: 2 } });
  const wrong = {
    ...township,
    lists: { ...township.lists, basic: township.lists.basic.toSpliced(1, 1) },
  };

  test('is known, passed over, and told', async () => {
    write('a.txt', WRONG);
    write('w.docx', await renderDocx(wrong, plainLayout));
    write('p.pdf', printPdf(wrong, plainLayout, { ...randomHabits(1), rules: 'all' }));
    write('x.xlsx', renderXlsx(wrong, plainLayout));
    await run(['run', 'a.txt', '--out', '上次', '--by-department', '部门']);
    for (const name of ['w.docx', 'p.pdf', 'x.xlsx']) expect((await run(['annotate', name])).err).toBe('');
    expect(ownOutput(path('w.批注.docx'))).toBe('annotated');
    expect(ownOutput(path('p.批注.pdf'))).toBe('annotated');
    expect(ownOutput(path('x.批注.xlsx'))).toBe('annotated');
    for (const name of ['w.docx', 'p.pdf', 'x.xlsx', 'a.txt']) expect(ownOutput(path(name))).toBeNull();
    const { err } = await run(['check', '.', '--format', 'json']);
    expect(await found('.')).toEqual(expect.arrayContaining(['a.txt', 'p.pdf', 'w.docx', 'x.xlsx']));
    expect(err).toMatch(
      /另有 \d+ 个文件是本工具写的（工作簿、网页报告、批注本），未核对：[^\n]*w\.批注\.docx/,
    );
    for (const name of ['review.xlsx', 'report.html', 'p.批注.pdf', 'x.批注.xlsx'])
      expect(err).toContain(name);
    // One that is named is meant.
    expect(await found('w.批注.docx')).toEqual(['w.批注.docx']);
  });
});
