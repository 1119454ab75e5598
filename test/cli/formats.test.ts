import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Log } from 'sarif';
import { parseRequest } from '../../pipeline/cli/options/arguments.js';
import { parseFormats } from '../../pipeline/cli/options/report-formats.js';
import type { Reports } from '../../pipeline/model.js';
import { SOUND, WRONG } from '../emit/reports/tell.js';
import { folderOfTest, type Ran } from './folder.js';

const { path, read, run: runHere, write } = folderOfTest();

beforeEach(() => {
  write('好.txt', SOUND);
  write('错 误.txt', WRONG);
});

const run = (args: readonly string[], variables = {}, input = ''): Promise<Ran> =>
  runHere(args, { input, variables });

describe('what is asked for', () => {
  test.each([
    [[], [{ format: 'text', file: null }]],
    [['json'], [{ format: 'json', file: null }]],
    [['sarif:a:b.sarif'], [{ format: 'sarif', file: 'a:b.sarif' }]],
    [
      ['github', 'text:文 件.txt'],
      [
        { format: 'github', file: null },
        { format: 'text', file: '文 件.txt' },
      ],
    ],
    [
      ['text:-', 'github:-'],
      [
        { format: 'text', file: null },
        { format: 'github', file: null },
      ],
    ],
    [
      ['markdown:a', 'markdown:b'],
      [
        { format: 'markdown', file: 'a' },
        { format: 'markdown', file: 'b' },
      ],
    ],
  ])('%j', (values, formats) => {
    expect(parseFormats(values, ['a.txt'], '/folder')).toEqual({ formats });
  });

  test.each([
    [['text', 'json'], '只能有一种格式写到标准输出，现在有 text、json'],
    [['text:-', 'json'], '只能有一种格式写到标准输出'],
    [['xml'], '--format 不能是“xml”'],
    [['sarif:'], '冒号后面没有文件名'],
    [['sarif:x', 'junit:./x'], '两个 --format 写到同一个文件'],
    [['json:./a.txt'], '就是要核对的文件'],
    [['constructor'], '--format 不能是“constructor”'],
  ])('%j is wrong', (values, words) => {
    expect(parseFormats(values, ['a.txt', '-'], '/folder')).toEqual({
      wrong: { zh: expect.stringContaining(words), en: expect.stringMatching(/[a-z]/) },
    });
  });

  test('tables has formats of its own', () => {
    expect(parseRequest(['tables', 'a.txt', '--format', 'csv'], '/folder')).toMatchObject({
      request: { format: 'csv' },
    });
    expect(parseRequest(['tables', 'a.txt', '--format', 'sarif'], '/folder')).toMatchObject({
      wrong: { en: '--format cannot be “sarif”; known: text, json, csv' },
    });
  });

  test('what is wrong with it is said in one line, exit code 2', async () => {
    const ran = await run(['check', '好.txt', '--format', 'text', '--format', 'json', '--lang', 'en']);
    expect(ran).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^qingdan: [^\n]+\n$/) });
    expect(ran.err).toContain('--format text:- --format json:-');
  });
});

describe('check', () => {
  const ALL = [
    ['text', 't.txt'],
    ['json', 'j.json'],
    ['sarif', '深/层/s.sarif'],
    ['junit', 'j.xml'],
    ['gitlab', 'g.json'],
    ['markdown', 'm.md'],
  ] as const;
  const args = ALL.flatMap(([format, name]) => ['--format', `${format}:${name}`]);

  test('writes all in one run; standard output stays free', async () => {
    mkdirSync(path('深/层'), { recursive: true });
    const ran = await run(['check', '错 误.txt', '好.txt', ...args]);
    expect(ran).toEqual({ code: 1, out: '', err: '' });
    expect((JSON.parse(read('j.json')) as Reports).reports.map(({ status }) => status)).toEqual([
      'fail',
      'pass',
    ]);
    const [sarif] = (JSON.parse(read('深/层/s.sarif')) as Log).runs;
    expect(sarif?.results?.[0]?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: '%E9%94%99%20%E8%AF%AF.txt', index: 0 },
      region: expect.objectContaining({ startLine: 3, endLine: 3 }),
    });
    expect(read('j.xml')).toContain('<testsuite name="错 误.txt"');
    expect(JSON.parse(read('g.json'))).toHaveLength(2);
    expect(read('m.md')).toContain('## 错 误.txt');
    expect(read('t.txt')).toContain('共 2 个文件：1 个未发现差错，1 个不能付印');
    expect(readdirSync(path()).sort()).toEqual([
      'g.json',
      'j.json',
      'j.xml',
      'm.md',
      't.txt',
      '好.txt',
      '深',
      '错 误.txt',
    ]);
  });

  test('the exit code depends on no format, nor on where it goes', async () => {
    mkdirSync(path('深/层'), { recursive: true });
    for (const [documents, code] of [
      [['好.txt'], 0],
      [['错 误.txt'], 1],
      [['好.txt', '没有.txt'], 2],
    ] as const) {
      for (const format of ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown']) {
        expect([format, (await run(['check', ...documents, '--format', format])).code]).toEqual([
          format,
          code,
        ]);
      }
      expect((await run(['check', ...documents, ...args])).code).toBe(code);
    }
  });

  test('the same file is written over, with its permissions, and is the same each time', async () => {
    await run(['check', '错 误.txt', '--format', 'sarif:s.sarif']);
    const first = read('s.sarif');
    writeFileSync(path('s.sarif'), 'alt');
    chmodSync(path('s.sarif'), 0o640);
    await run(['check', '错 误.txt', '--format', 'sarif:s.sarif']);
    expect(read('s.sarif')).toBe(first);
    expect(statSync(path('s.sarif')).mode & 0o777).toBe(0o640);
  });

  test('two on standard output where both are sent there by name', async () => {
    const { out } = await run(['check', '错 误.txt', '--format', 'text:-', '--format', 'github:-']);
    expect(out).toMatch(/^青禾镇履职事项清单[^]*✗ 不能付印。[^\n]*\n::error file=错 误\.txt,line=3/);
  });

  test('--quiet: text says only what is wrong, reports for programs are whole', async () => {
    const ran = await run(['check', '-q', '好.txt', '--format', 'text:-', '--format', 'gitlab:-']);
    expect(ran).toEqual({ code: 0, out: '[]\n', err: '' });
    await run(['check', '-q', '好.txt', '--format', 'junit:j.xml']);
    expect(read('j.xml')).toContain('failures="0"');
  });

  test('a document that cannot be checked is in the reports, and on standard error', async () => {
    const ran = await run(['check', '没有.txt', '--format', 'junit']);
    expect(ran).toMatchObject({ code: 2, err: expect.stringMatching(/^qingdan: 没有\.txt：没有这个文件/) });
    expect(ran.out).toContain('errors="1"');
  });

  test('standard input has lines too', async () => {
    const { out } = await run(['check', '-', '--format', 'github'], {}, WRONG);
    expect(out).toMatch(/^::error file=stdin,line=3,endLine=3,col=/);
  });

  test('English', async () => {
    const { out } = await run(['check', '错 误.txt', '--lang', 'en', '--format', 'markdown']);
    expect(out).toContain('| severity | place | finding | rule | fingerprint |');
  });
});

describe('a report that cannot be written', () => {
  test('none of the files is, exit code 2, one line that says which', async () => {
    mkdirSync(path('目录'));
    writeFileSync(path('m.md'), 'alt');
    const ran = await run([
      'check',
      '好.txt',
      '--format',
      'markdown:m.md',
      '--format',
      'sarif:s',
      '--format',
      'junit:目录',
    ]);
    expect(ran).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(/^qingdan: 目录：无法写入文件（EISDIR），一个报告也没有写。[^\n]+\n$/),
    });
    expect(read('m.md')).toBe('alt');
    expect(readdirSync(path()).sort()).toEqual(['m.md', '好.txt', '目录', '错 误.txt']);
  });

  test('a link stays one, a device too', async () => {
    writeFileSync(path('ziel.json'), 'alt');
    symlinkSync('ziel.json', path('link.json'));
    const ran = await run(['check', '好.txt', '--format', 'gitlab:link.json', '--format', 'json:/dev/null']);
    expect(ran).toEqual({ code: 0, out: '', err: '' });
    expect(read('ziel.json')).toBe('[]\n');
    expect(lstatSync(path('link.json')).isSymbolicLink()).toBe(true);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('below a file', async () => {
    const ran = await run(['check', '好.txt', '--format', 'json:好.txt/x/a.json']);
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('无法写入文件') });
  });
});

describe('run', () => {
  test('writes its files and the reports', async () => {
    const ran = await run([
      'run',
      '错 误.txt',
      '--out',
      'out',
      '--format',
      'text:-',
      '--format',
      'sarif:s.sarif',
    ]);
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).toMatch(/✗ 不能付印。[^\n]*\n已写入 out\//);
    expect(existsSync(path('out/report.json'))).toBe(true);
    expect((JSON.parse(read('s.sarif')) as Log).runs[0]?.results).toHaveLength(2);
  });

  test('a report for programs stands alone on standard output', async () => {
    const ran = await run(['run', '错 误.txt', '--out', 'out', '--format', 'json']);
    expect((JSON.parse(ran.out) as Reports).reports).toHaveLength(1);
  });

  test('of a document that cannot be checked makes the reports, and no files', async () => {
    const ran = await run(['run', '没有.txt', '--format', 'sarif:s.sarif']);
    expect(ran.code).toBe(2);
    expect((JSON.parse(read('s.sarif')) as Log).runs[0]?.invocations?.[0]?.executionSuccessful).toBe(false);
    expect(existsSync(path('output'))).toBe(false);
  });
});

describe('the job summary', () => {
  test('is appended to, with the annotations only', async () => {
    const summary = path('summary.md');
    writeFileSync(summary, '# 已有\n');
    const env = { GITHUB_STEP_SUMMARY: summary };
    await run(['check', '错 误.txt'], env);
    expect(read('summary.md')).toBe('# 已有\n');
    expect((await run(['check', '错 误.txt', '--format', 'github'], env)).code).toBe(1);
    expect(read('summary.md')).toMatch(/^# 已有\n## 错 误\.txt\n/);
    expect(
      (await run(['check', '错 误.txt', '--format', 'github:-'], { GITHUB_STEP_SUMMARY: '' })).code,
    ).toBe(1);
  });

  test('stays within 1 MiB with what is there already, and says what it leaves out', async () => {
    const summary = path('summary.md');
    const taken = 1024 * 1024 - 700;
    writeFileSync(summary, `${'x'.repeat(taken - 1)}\n`);
    await run(['check', '错 误.txt', '--format', 'github'], { GITHUB_STEP_SUMMARY: summary });
    expect(statSync(summary).size).toBeLessThan(1024 * 1024);
    expect(read('summary.md')).toMatch(/另有 2 处问题因大小上限没有列出/);
  });

  test('that cannot be written is exit code 2', async () => {
    const ran = await run(['check', '好.txt', '--format', 'github'], { GITHUB_STEP_SUMMARY: path() });
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('无法写入作业摘要（EISDIR）') });
  });
});
