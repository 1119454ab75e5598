import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Log } from 'sarif';
import { parseRequest } from '../../pipeline/cli/options/arguments.js';
import { parseFormats } from '../../pipeline/cli/options/report-formats.js';
import { writeFiles } from '../../pipeline/cli/output/write-files.js';
import type { Reports } from '../../pipeline/model.js';
import { SOUND, WRONG } from '../emit/reports/tell.js';

const MAIN = resolve('dist/pipeline/cli/main.js');

let root = '';
let folder = '';
let cases = 0;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'qingdan-formats-'));
});
beforeEach(() => {
  folder = join(root, `${cases++}`);
  mkdirSync(folder);
  writeFileSync(join(folder, '好.txt'), SOUND);
  writeFileSync(join(folder, '错 误.txt'), WRONG);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Ran {
  code: number | null;
  out: string;
  err: string;
}

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}, input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: folder,
    input,
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { code: status, out: stdout, err: stderr };
}

function file(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

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
    expect(parseFormats(values, ['a.txt'])).toEqual({ formats });
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
    expect(parseFormats(values, ['a.txt', '-'])).toEqual({
      wrong: { zh: expect.stringContaining(words), en: expect.stringMatching(/[a-z]/) },
    });
  });

  test('tables has formats of its own', () => {
    expect(parseRequest(['tables', 'a.txt', '--format', 'csv'])).toMatchObject({
      request: { format: 'csv' },
    });
    expect(parseRequest(['tables', 'a.txt', '--format', 'sarif'])).toMatchObject({
      wrong: { en: '--format cannot be “sarif”; known: text, json, csv' },
    });
  });

  test('what is wrong with it is said in one line, exit code 2', () => {
    const ran = run(['check', '好.txt', '--format', 'text', '--format', 'json', '--lang', 'en']);
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

  test('writes all in one run; standard output stays free', () => {
    const ran = run(['check', '错 误.txt', '好.txt', ...args]);
    expect(ran).toEqual({ code: 1, out: '', err: '' });
    expect((JSON.parse(file('j.json')) as Reports).reports.map(({ status }) => status)).toEqual([
      'fail',
      'pass',
    ]);
    const [sarif] = (JSON.parse(file('深/层/s.sarif')) as Log).runs;
    expect(sarif?.results?.[0]?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: '%E9%94%99%20%E8%AF%AF.txt', index: 0 },
      region: expect.objectContaining({ startLine: 3, endLine: 3 }),
    });
    expect(file('j.xml')).toContain('<testsuite name="错 误.txt"');
    expect(JSON.parse(file('g.json'))).toHaveLength(2);
    expect(file('m.md')).toContain('## 错 误.txt');
    expect(file('t.txt')).toContain('共 2 个文件：1 个通过，1 个不通过');
    expect(readdirSync(folder).sort()).toEqual([
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

  test('the exit code depends on no format, nor on where it goes', () => {
    for (const [documents, code] of [
      [['好.txt'], 0],
      [['错 误.txt'], 1],
      [['好.txt', '没有.txt'], 2],
    ] as const) {
      for (const format of ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown']) {
        expect([format, run(['check', ...documents, '--format', format]).code]).toEqual([format, code]);
      }
      expect(run(['check', ...documents, ...args]).code).toBe(code);
    }
  });

  test('the same file is written over, with its permissions, and is the same each time', () => {
    run(['check', '错 误.txt', '--format', 'sarif:s.sarif']);
    const first = file('s.sarif');
    writeFileSync(join(folder, 's.sarif'), 'alt');
    chmodSync(join(folder, 's.sarif'), 0o640);
    run(['check', '错 误.txt', '--format', 'sarif:s.sarif']);
    expect(file('s.sarif')).toBe(first);
    expect(statSync(join(folder, 's.sarif')).mode & 0o777).toBe(0o640);
  });

  test('two on standard output where both are sent there by name', () => {
    const { out } = run(['check', '错 误.txt', '--format', 'text:-', '--format', 'github:-']);
    expect(out).toMatch(/^青禾镇履职事项清单[^]*✗ 不通过。[^\n]*\n::error file=错 误\.txt,line=3/);
  });

  test('--quiet: text says only what is wrong, reports for programs are whole', () => {
    const ran = run(['check', '-q', '好.txt', '--format', 'text:-', '--format', 'gitlab:-']);
    expect(ran).toEqual({ code: 0, out: '[]\n', err: '' });
    run(['check', '-q', '好.txt', '--format', 'junit:j.xml']);
    expect(file('j.xml')).toContain('failures="0"');
  });

  test('a document that cannot be checked is in the reports, and on standard error', () => {
    const ran = run(['check', '没有.txt', '--format', 'junit']);
    expect(ran).toMatchObject({ code: 2, err: expect.stringMatching(/^qingdan: 没有\.txt：没有这个文件/) });
    expect(ran.out).toContain('errors="1"');
  });

  test('standard input has lines too', () => {
    const { out } = run(['check', '-', '--format', 'github'], {}, WRONG);
    expect(out).toMatch(/^::error file=stdin,line=3,endLine=3,col=/);
  });

  test('English', () => {
    const { out } = run(['check', '错 误.txt', '--lang', 'en', '--format', 'markdown']);
    expect(out).toContain('| severity | place | finding | rule | fingerprint |');
  });
});

describe('a report that cannot be written', () => {
  test('none of the files is, exit code 2, one line that says which', () => {
    mkdirSync(join(folder, '目录'));
    writeFileSync(join(folder, 'm.md'), 'alt');
    const ran = run([
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
    expect(file('m.md')).toBe('alt');
    expect(readdirSync(folder).sort()).toEqual(['m.md', '好.txt', '目录', '错 误.txt']);
  });

  test('a link stays one, a device too', () => {
    writeFileSync(join(folder, 'ziel.json'), 'alt');
    symlinkSync('ziel.json', join(folder, 'link.json'));
    const ran = run(['check', '好.txt', '--format', 'gitlab:link.json', '--format', 'json:/dev/null']);
    expect(ran).toEqual({ code: 0, out: '', err: '' });
    expect(file('ziel.json')).toBe('[]\n');
    expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('below a file', () => {
    const ran = run(['check', '好.txt', '--format', 'json:好.txt/x/a.json']);
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('无法写入文件') });
  });

  test('files that were moved already are moved back', () => {
    const name = (each: string): string => join(folder, each);
    writeFileSync(name('a'), 'alt');
    // The last file goes where the second one is: a folder by then.
    const files = [
      { name: name('a'), content: 'neu' },
      { name: name('b'), content: 'neu' },
      { name: name('b/c'), content: 'neu' },
    ];
    expect(writeFiles(files)).toMatchObject({ ok: false, failure: { code: 'cannot-write' } });
    expect(file('a')).toBe('alt');
    expect(existsSync(name('b/c'))).toBe(false);
    expect(readdirSync(folder).filter((each) => each.includes('.tmp'))).toEqual([]);
  });
});

describe('run', () => {
  test('writes its files and the reports', () => {
    const ran = run(['run', '错 误.txt', '--out', 'out', '--format', 'text:-', '--format', 'sarif:s.sarif']);
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).toMatch(/✗ 不通过。[^\n]*\n已写入 out\//);
    expect(existsSync(join(folder, 'out/report.json'))).toBe(true);
    expect((JSON.parse(file('s.sarif')) as Log).runs[0]?.results).toHaveLength(2);
  });

  test('a report for programs stands alone on standard output', () => {
    const ran = run(['run', '错 误.txt', '--out', 'out', '--format', 'json']);
    expect((JSON.parse(ran.out) as Reports).reports).toHaveLength(1);
  });

  test('of a document that cannot be checked makes the reports, and no files', () => {
    const ran = run(['run', '没有.txt', '--format', 'sarif:s.sarif']);
    expect(ran.code).toBe(2);
    expect((JSON.parse(file('s.sarif')) as Log).runs[0]?.invocations?.[0]?.executionSuccessful).toBe(false);
    expect(existsSync(join(folder, 'output'))).toBe(false);
  });
});

describe('the job summary', () => {
  test('is appended to, with the annotations only', () => {
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, '# 已有\n');
    const env = { GITHUB_STEP_SUMMARY: summary };
    run(['check', '错 误.txt'], env);
    expect(file('summary.md')).toBe('# 已有\n');
    expect(run(['check', '错 误.txt', '--format', 'github'], env).code).toBe(1);
    expect(file('summary.md')).toMatch(/^# 已有\n## 错 误\.txt\n/);
    expect(run(['check', '错 误.txt', '--format', 'github:-'], { GITHUB_STEP_SUMMARY: '' }).code).toBe(1);
  });

  test('stays within 1 MiB with what is there already, and says what it leaves out', () => {
    const summary = join(folder, 'summary.md');
    const taken = 1024 * 1024 - 700;
    writeFileSync(summary, `${'x'.repeat(taken - 1)}\n`);
    run(['check', '错 误.txt', '--format', 'github'], { GITHUB_STEP_SUMMARY: summary });
    expect(statSync(summary).size).toBeLessThan(1024 * 1024);
    expect(file('summary.md')).toMatch(/另有 2 处问题因大小上限没有列出/);
  });

  test('that cannot be written is exit code 2', () => {
    const ran = run(['check', '好.txt', '--format', 'github'], { GITHUB_STEP_SUMMARY: folder });
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('无法写入作业摘要（EISDIR）') });
  });
});
