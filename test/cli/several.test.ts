import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { widthOf } from '../../pipeline/cli/environment.js';
import { outputFolders } from '../../pipeline/cli/output/output-folder.js';
import type { Reports } from '../../pipeline/model.js';
import { stringWidth } from '../../pipeline/emit/words/columns-layout.js';
import { SOUND, WRONG } from '../emit/reports/tell.js';
import { buildPdf } from '../tools/build-pdf.js';
import { folderOfTest } from './folder.js';

const { path, read, run, write } = folderOfTest();

/** The documents that `check` found, and how each fared. */
async function checked(...args: string[]): Promise<{ code: number | null; err: string; found: string[] }> {
  const { code, out, err } = await run(['check', '--format', 'json', ...args]);
  const { reports } = JSON.parse(out) as Reports;
  return { code, err, found: reports.map(({ document, status }) => `${document} ${status}`) };
}

describe('without a command', () => {
  test('a document is checked, and so are several, a folder, and standard input', async () => {
    write('好.txt', SOUND);
    write('错.txt', WRONG);
    expect(await run(['好.txt'])).toEqual(await run(['check', '好.txt']));
    expect(await run(['好.txt', '错.txt'])).toEqual(await run(['check', '好.txt', '错.txt']));
    expect(await run(['.', '--quiet'])).toEqual(await run(['check', '.', '--quiet']));
    expect(await run(['-'], { input: SOUND })).toEqual(await run(['check', '-'], { input: SOUND }));
    expect((await run(['错.txt'])).code).toBe(1);
  });

  test('the name of a command is the command, also where a file is called so', async () => {
    write('explain', SOUND);
    expect(await run(['explain'])).toMatchObject({ code: 0, out: expect.stringContaining('number-missing') });
    expect((await run(['./explain'])).out).toContain('可以付印');
  });
});

describe('a folder', () => {
  test('each list in it and below it, and nothing that is hidden, installed or written by this command', async () => {
    write('a.txt', SOUND);
    write('深/一层/b.md', WRONG);
    for (const name of ['.git/c.txt', '.d.txt', '~$a.txt', 'node_modules/x/e.txt', 'output/a/f.txt'])
      write(name, SOUND);
    write('README.md', '# 说明\n');
    write('图.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
    write('空.docx', '');
    write('a.txt.accepted.yaml', '[]\n');
    write('qingdan.config.yaml', 'out: 结果\n');
    write('结果/g.txt', SOUND);
    const { code, err, found } = await checked('.');
    expect([code, found]).toEqual([1, ['a.txt pass', '深/一层/b.md fail']]);
    expect(err).toBe('另有 3 个文件不是履职事项清单，未核对：图.png、README.md、空.docx\n');
    const english = await run(['check', '.', '--lang', 'en']);
    expect(english.err).toBe('3 files that are no duty lists, not checked: 图.png, README.md, 空.docx\n');
    expect((await run(['check', '.', '-q'])).err).toBe('');
  });

  test('files that are no duty lists fail nothing; what may be one and cannot be read does', async () => {
    write('a.txt', SOUND);
    write('备忘.txt', '买菜\n');
    expect((await checked('.')).code).toBe(0);
    write('坏.pdf', '%PDF-1.4\n%%EOF\n');
    const { code, found } = await checked('.');
    expect([code, found]).toEqual([2, ['a.txt pass', '坏.pdf error']]);
  });

  test.each<[string, string | Uint8Array, number]>([
    // By its ending it is a document of Word, and nobody can know what it was before it was damaged.
    ['清单.docx', new Uint8Array([0x9c, 0x01, 0xfe, 0x88, 0x00]), 2],
    ['清单.et', new Uint8Array([0x9c, 0x01, 0xfe, 0x88, 0x00]), 2],
    // A page without text: it may have been turned into shapes.
    [
      '清单.pdf',
      buildPdf([
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
      ]),
      2,
    ],
    // A workbook as Excel 2003 saves it in XML, which is not read.
    ['清单.xls', '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', 2],
    ['清单.docm', SOUND, 0],
    ['program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0x00, 0x88]), 0],
    ['空.pdf', '', 0],
    ['空.txt', '\n \t\n', 0],
  ])('what nobody can know of fails: %s', async (name, content, code) => {
    write('a.txt', SOUND);
    write(name, content);
    const ran = await checked('.');
    expect([ran.code, ran.err]).toEqual([
      code,
      code === 2
        ? expect.stringContaining(`qingdan: ${name}：`)
        : name.endsWith('.docm')
          ? ''
          : `另有 1 个文件不是履职事项清单，未核对：${name}\n`,
    ]);
    expect(ran.found).toHaveLength(code === 2 || name.endsWith('.docm') ? 2 : 1);
  });

  test('named, such a file is refused as ever', async () => {
    write('备忘.txt', '买菜\n');
    expect((await checked('备忘.txt')).code).toBe(2);
  });

  test('without a list nothing was checked: that is told, and is no success', async () => {
    write('a.txt', SOUND);
    write('空/备忘.txt', '买菜\n');
    const { code, err, found } = await checked('a.txt', '空');
    expect([code, found]).toEqual([2, ['a.txt pass', '空 error']]);
    expect(err).toContain('qingdan: 空：文件夹里没有履职事项清单');
  });

  test('a document that is named and found is checked once; a link that leads round ends', async () => {
    write('深/a.txt', SOUND);
    symlinkSync(path(), path('深', '回'));
    expect((await checked('深/a.txt', '.', '深')).found).toEqual(['深/a.txt pass']);
  });

  test('the report of an earlier run in it is no document', async () => {
    write('a.txt', WRONG);
    const args = ['check', '.', '--format', 'markdown:结果.md'];
    await run(args);
    const first = read('结果.md');
    await run(args);
    expect(read('结果.md')).toBe(first);
  });

  test('its own config holds', async () => {
    write('深/a.txt', SOUND);
    write('深/qingdan.config.yaml', 'lang: en\n');
    expect((await run(['check', '深'])).out).toContain('ready to print');
  });

  test('so many names, and of more the number', async () => {
    write('a.txt', SOUND);
    for (let at = 10; at < 35; at++) write(`图${at}.png`, 'x');
    const { err } = await checked('.');
    expect(err).toContain('另有 25 个文件不是履职事项清单');
    expect(err).toContain('图29.png等\n');
  });
});

describe('run with several', () => {
  test('a folder for each, with those of one name apart', async () => {
    write('a/list.txt', SOUND);
    write('b/list.txt', WRONG);
    write('c.txt', SOUND);
    const ran = await run(['run', 'a', 'b/list.txt', 'c.txt', '没有.txt', '--out', 'result']);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/^qingdan: 没有\.txt：没有这个文件[^\n]*\n$/);
    expect(readdirSync(path('result')).sort()).toEqual(['a', 'b', 'c']);
    for (const name of ['a/list', 'b/list', 'c'])
      expect(existsSync(path('result', name, 'report.json'))).toBe(true);
    expect(ran.out).toContain('已写入 result/b/list/：review.xlsx、report.html、duty-list.json');
    expect(read('result/b/list/report.json')).toContain('"fail"');
  });

  test('one that cannot be written to leaves the others', async () => {
    write('a.txt', SOUND);
    write('b.txt', SOUND);
    write('out/a', 'a file is in the way');
    const ran = await run(['run', 'a.txt', 'b.txt', '--out', 'out']);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('无法写入文件夹 out/a');
    expect(readdirSync(path('out')).sort()).toEqual(['a', 'b']);
  });

  test.each<[string[], string[]]>([
    [['a.txt'], ['o/a']],
    [
      ['a.txt', 'x/b.pdf', '-'],
      ['o/a', 'o/b', 'o/stdin'],
    ],
    [
      ['a/list.txt', 'b/list.txt', 'c.txt'],
      ['o/a/list', 'o/b/list', 'o/c'],
    ],
    [
      ['list.md', 'list.txt'],
      ['o/list.md', 'o/list.txt'],
    ],
    [
      ['a/List.txt', 'b/list.docx'],
      ['o/a/List', 'o/b/list'],
    ],
    [
      ['../a/list.txt', '../b/list.txt'],
      ['o/a/list', 'o/b/list'],
    ],
    [
      ['a.txt', './a.txt'],
      ['o/a', 'o/a'],
    ],
    // What one document is called by its ending another is called by its name.
    [
      ['list.md', 'list.txt', 'list.md.html'],
      ['o/list.md', 'o/list.txt', 'o/list.md.html'],
    ],
  ])('%j', (documents, folders) => {
    expect(outputFolders(documents, 'o', '/w/here')).toEqual(folders);
  });
});

test('a report in a folder that is not there is an error, before anything is read', async () => {
  write('a.txt', SOUND);
  for (const command of ['check', 'run']) {
    expect(await run([command, 'a.txt', '--format', 'json:结果/a.json'])).toEqual({
      code: 2,
      out: '',
      err: 'qingdan: 结果/a.json：无法写入文件：没有文件夹 结果。请先建文件夹，或检查 --format 的冒号后的文件名\n',
    });
  }
  expect(readdirSync(path())).toEqual(['a.txt']);
  mkdirSync(path('结果'));
  expect((await run(['check', 'a.txt', '--format', 'json:结果/a.json'])).code).toBe(0);
});

describe('help', () => {
  test('of a command: its options, and calls of it', async () => {
    const { code, out } = await run(['help', 'run']);
    expect(code).toBe(0);
    expect(out).toContain('qingdan run list.txt');
    expect(out).toContain('--out, -o');
    expect(out).not.toContain('--join');
    expect((await run(['run', '--help'])).out).toBe(out);
    expect((await run(['help', 'tables', '--lang', 'en'])).out).toContain('--join on|off');
    expect((await run(['help'])).out).toBe((await run(['--help'])).out);
  });

  test('fits 60 columns', async () => {
    for (const lang of ['zh', 'en'])
      for (const command of ['', 'check', 'run', 'tables', 'statement', 'accept', 'explain', 'init']) {
        const args = ['help', ...(command === '' ? [] : [command]), '--lang', lang];
        const { out } = await run(args, { terminal: { width: 60 } });
        for (const line of out.split('\n')) expect([line, stringWidth(line) <= 60]).toEqual([line, true]);
      }
  });
});

test('tables are laid out for the terminal, or as COLUMNS says', async () => {
  write('好.txt', SOUND);
  write('错.txt', WRONG);
  for (const args of [['check', '好.txt', '错.txt'], ['tables', '好.txt'], ['explain']]) {
    const { out } = await run(args, { terminal: { width: 60 } });
    const wide = out.split('\n').filter((line) => stringWidth(line) > 60 && !/^[✓✗!?]/.test(line));
    expect(wide).toEqual([]);
  }
  expect(widthOf(80, { COLUMNS: '70' })).toBe(80);
  expect(widthOf(undefined, { COLUMNS: '70' })).toBe(70);
  expect(widthOf(undefined, {})).toBe(100);
  for (const said of ['', '0', 'x', '-5']) expect(widthOf(undefined, { COLUMNS: said })).toBe(100);
  expect([widthOf(20, {}), widthOf(300, {}), widthOf(undefined, { COLUMNS: '500' })]).toEqual([60, 120, 120]);
});
