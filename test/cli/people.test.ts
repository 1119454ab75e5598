import { homedir, tmpdir } from 'node:os';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../pipeline/check/rules.js';
import { parseAccepted } from '../../pipeline/config/accepted.js';
import { parseConfig } from '../../pipeline/config/config.js';
import type { Finding, Reports } from '../../pipeline/model.js';
import { slip, sound } from '../fixtures/documents.js';
import { folderOfTest, type Ran } from './folder.js';

const CONFIG = 'qingdan.config.yaml';

/** A document with one thing wrong: the number of 第 3 号 is missing, and with it three figures. */
const LOST = slip('row-lost');
const SOUND = sound();
const OF_LOST = [
  'grand-total-differs',
  'list-total-differs',
  'list-total-differs',
  'category-count-differs',
  'number-missing',
];

const { path, read, run: runHere, write } = folderOfTest();

const run = (args: readonly string[], input = ''): Promise<Ran> => runHere(args, { input });

/** What `check --format json` finds in a document. */
async function findingsOf(
  args: readonly string[],
  input = '',
): Promise<{ code: number | null; findings: Finding[] }> {
  const { code, out } = await run(['check', '--format', 'json', ...args], input);
  const { reports } = JSON.parse(out) as Reports;
  return { code, findings: reports.flatMap((report) => report.findings) };
}

const idsOf = (findings: readonly Finding[]): string[] => findings.map((each) => each.ruleId);

describe('config', () => {
  test('is found above the document, and the nearest one holds', async () => {
    write(CONFIG, 'rules: {number-missing: off, list-total-differs: info}\n');
    write('a/b/list.txt', LOST);
    const { findings } = await findingsOf(['a/b/list.txt']);
    expect(idsOf(findings)).toEqual(OF_LOST.slice(0, 4));
    expect(findings.map((each) => each.severity)).toEqual(['error', 'info', 'info', 'error']);
    write(`a/${CONFIG}`, 'rules: {category-count-differs: off}\n');
    expect(idsOf((await findingsOf(['a/b/list.txt'])).findings)).toEqual([
      ...OF_LOST.slice(0, 3),
      'number-missing',
    ]);
    expect(idsOf((await findingsOf(['a/b/list.txt', '--no-config'])).findings)).toEqual(OF_LOST);
    expect(idsOf((await findingsOf(['a/b/list.txt', '--config', CONFIG])).findings)).toEqual(
      OF_LOST.slice(0, 4),
    );
  });

  test('of a county asks for hints in all its lists, and a word settled there is settled for all', async () => {
    const misspelt = SOUND.replace('1. 制定建设方案', '1. 统一部暑制定方案');
    expect(misspelt).not.toBe(SOUND);
    write('county/甲镇/list.txt', misspelt);
    write('county/乙镇/list.txt', misspelt);
    const hints = async (): Promise<string[]> => {
      const { code, findings } = await findingsOf(['county']);
      expect(code).toBe(0);
      return findings.filter(({ ruleId }) => ruleId === 'word-suspected').map(({ actual }) => actual ?? '');
    };
    expect(await hints()).toEqual([]);
    write(`county/${CONFIG}`, 'rules: {word-suspected: info}\n');
    expect(await hints()).toEqual(['部暑', '部暑']);
    write(`county/${CONFIG}`, 'rules: {word-suspected: info}\nterms: [统一部暑]\n');
    expect(await hints()).toEqual([]);
  });

  test('of standard input is that of this folder', async () => {
    write(CONFIG, 'rules: {number-missing: off}\n');
    expect(idsOf((await findingsOf(['-'], LOST)).findings)).toEqual(OF_LOST.slice(0, 4));
  });

  test('each document has its own', async () => {
    const off = RULES.map((rule) => `  ${rule.id}: off\n`).join('');
    write(`a/${CONFIG}`, `rules:\n${off}`);
    write('a/list.txt', LOST);
    write('b/list.txt', LOST);
    const { code, out } = await run(['check', '--format', 'json', 'a/list.txt', 'b/list.txt']);
    const { reports } = JSON.parse(out) as Reports;
    expect([code, reports.map((report) => report.findings.length)]).toEqual([1, [0, OF_LOST.length]]);
  });

  test('decides the gravity that fails, the language, the format, the folder; arguments overrule it', async () => {
    write('list.txt', SOUND.replace('涉及 4 个部门', '涉及 5 个部门'));
    write(CONFIG, 'fail-on: warning\nlang: en\nformat: [json]\nout: 结果\ntimeout: 30\n');
    const ran = await run(['check', 'list.txt']);
    expect(ran.code).toBe(1);
    expect((JSON.parse(ran.out) as Reports).reports[0]?.findings[0]?.message).toMatch(/departments stated/);
    const overruled = await run([
      'check',
      'list.txt',
      '--fail-on',
      'error',
      '--lang',
      'zh',
      '--format',
      'text',
    ]);
    expect(overruled).toMatchObject({ code: 0, out: expect.stringContaining('未发现差错') });
    expect((await run(['run', 'list.txt'])).code).toBe(1);
    expect(readdirSync(path('结果'))).toContain('report.json');
    await run(['run', 'list.txt', '--out', 'other']);
    expect(readdirSync(path('other'))).toContain('report.json');
  });

  test('the folder is seen from the config, also from elsewhere', async () => {
    write('a/list.txt', SOUND);
    write(`a/${CONFIG}`, 'out: 结果\n');
    await run(['run', 'a/list.txt']);
    expect(existsSync(path('a/结果/report.json'))).toBe(true);
  });

  test.each([
    [
      'an unknown rule',
      'rules:\n  number-mising: off\n',
      '没有核对项“number-mising”，是否想写“number-missing”（第 2 行第 3 列）',
    ],
    ['an unknown key', 'rule: {}\n', '没有设置项“rule”，是否想写“rules”（第 1 行第 1 列）'],
    ['half a line', 'lang: "zh\n', '（第 2 行第 1 列）'],
  ])('2: %s', async (_what, text, words) => {
    write(CONFIG, text);
    write('list.txt', SOUND);
    for (const command of ['check', 'run', 'statement', 'tables']) {
      const ran = await run([command, 'list.txt']);
      expect(ran).toEqual({
        code: 2,
        out: '',
        err: expect.stringMatching(/^qingdan: qingdan\.config\.yaml：[^\n]+\n$/),
      });
      expect(ran.err).toContain(words);
    }
  });

  test('2: a format that there is not, a config that is not there, two wishes', async () => {
    write('list.txt', SOUND);
    write(CONFIG, 'format: [xml]\n');
    expect(await run(['check', 'list.txt'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('qingdan.config.yaml：--format'),
    });
    expect(await run(['check', 'list.txt', '--config', 'no.yaml'])).toEqual({
      code: 2,
      out: '',
      err: 'qingdan: no.yaml：没有这个文件。请检查文件名和路径\n',
    });
    expect((await run(['check', 'list.txt', '--config', CONFIG, '--no-config'])).err).toContain('不能同时用');
    write('a/list.txt', SOUND);
    write(`a/${CONFIG}`, Uint8Array.from([0x6c, 0xff, 0xfe]));
    expect(await run(['check', 'a/list.txt'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('不是 UTF-8'),
    });
  });

  test('2: the config of a later document', async () => {
    write('a/list.txt', SOUND);
    write('b/list.txt', SOUND);
    write(`b/${CONFIG}`, 'rules: {x: off}\n');
    const ran = await run(['check', '--format', 'json', 'a/list.txt', 'b/list.txt']);
    expect(ran.code).toBe(2);
    const { reports } = JSON.parse(ran.out) as Reports;
    expect(reports.map((report) => [report.document, report.status])).toEqual([
      ['a/list.txt', 'pass'],
      ['b/list.txt', 'error'],
    ]);
  });

  test('--print-config says what is in force and why, as a config', async () => {
    write('list.txt', SOUND);
    write(CONFIG, 'fail-on: warning\nterms: [APP]\nrules: {empty-cell: off}\n');
    const { code, out, err } = await run(['check', 'list.txt', '--print-config', '--lang', 'en']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('lang: en # --lang\n');
    expect(out).toContain('fail-on: warning # qingdan.config.yaml\n');
    expect(out).toContain('timeout: 60 # default\n');
    expect(out).toContain('  empty-cell: off # qingdan.config.yaml\n');
    expect(out).toContain('# accepted findings: list.txt.accepted.yaml (0)\n');
    const printed = await parseConfig('printed', out);
    if (!printed.ok) throw new Error(printed.failure.message.en);
    expect(Object.keys({ ...printed.value.rules })).toEqual(RULES.map((rule) => rule.id));
    expect(printed.value).toMatchObject({
      terms: ['APP'],
      lang: 'en',
      format: ['text'],
      'fail-on': 'warning',
    });
    expect((await run(['--print-config'])).code).toBe(0);
    expect((await run(['--print-config', '--no-config'])).out).toContain('# 设置文件：无\n');
  });
});

describe('init', () => {
  test('writes a config that asks for the defaults, and its schema is where the first line says', async () => {
    write('list.txt', LOST);
    const before = await findingsOf(['list.txt']);
    expect(await run(['init'])).toMatchObject({ code: 0, err: '', out: `已写入 ${CONFIG}\n` });
    const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(read(CONFIG))?.[1] ?? '';
    // The package does not lie in this folder: the schema is the one of its version in the public repository.
    const { repository, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      repository: { url: string };
      version: string;
    };
    const repo = repository.url.replace(/^git\+https:\/\/github\.com\/|\.git$/g, '');
    expect(schema).toBe(`https://raw.githubusercontent.com/${repo}/v${version}/schemas/config.schema.json`);
    expect(JSON.parse(readFileSync(`schemas/${schema.split('/').at(-1)}`, 'utf8'))).toMatchObject({
      title: 'Config',
    });
    expect((await parseConfig(CONFIG, read(CONFIG))).ok).toBe(true);
    expect(await findingsOf(['list.txt'])).toEqual(before);
  });

  test('writes over nothing, unless it is told to', async () => {
    write(CONFIG, '# mine\n');
    expect(await run(['init'])).toEqual({
      code: 2,
      out: '',
      err: `qingdan: ${CONFIG}：文件已经存在。要重写请加 --force\n`,
    });
    expect(read(CONFIG)).toBe('# mine\n');
    expect((await run(['init', '--force', '--lang', 'en'])).code).toBe(0);
    expect(read(CONFIG)).toContain('lang: en');
    expect(readdirSync(path())).toEqual([CONFIG]);
  });

  test('into a folder, and only into one', async () => {
    expect((await run(['init', 'a/b'])).code).toBe(0);
    expect(existsSync(path('a/b', CONFIG))).toBe(true);
    expect(await run(['init', 'a', 'b'])).toMatchObject({ code: 2, out: '' });
    write('file', '');
    expect(await run(['init', 'file'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('无法写入'),
    });
  });
});

test('what init and accept write is to be committed: nothing of this machine is in it', async () => {
  write('list.txt', LOST);
  expect((await run(['init'])).code).toBe(0);
  expect((await run(['accept', 'list.txt', '--all', '--reason', 'x'])).code).toBe(0);
  for (const name of [CONFIG, 'list.txt.accepted.yaml']) {
    expect(read(name)).toMatch(/^# yaml-language-server: \$schema=(?:https:\/\/|\.\.?\/)/);
    for (const own of [path(), process.cwd(), 'file:', tmpdir(), homedir()])
      expect(read(name)).not.toContain(own);
  }
});

describe('accept', () => {
  const SIDECAR = 'list.txt.accepted.yaml';

  test('writes down what may stay, and the rest fails still', async () => {
    write('list.txt', LOST);
    const ran = await run([
      'accept',
      'list.txt',
      '--rule',
      'number-missing',
      '--reason',
      '原件如此',
      '--by',
      '张三',
      '--until',
      '2999-12-31',
    ]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain(
      `新确认保留 1 处问题，写入 ${SIDECAR}：\n  number-missing  基本履职事项缺序号 3（2 之后直接是 4，文件第 28 行）`,
    );
    const { findings } = await findingsOf(['list.txt']);
    expect(findings.filter((each) => each.accepted !== null)).toMatchObject([
      { ruleId: 'number-missing', accepted: { reason: '原件如此', by: '张三', until: '2999-12-31' } },
    ]);
    const parsed = await parseAccepted(SIDECAR, read(SIDECAR));
    expect(parsed).toMatchObject({
      ok: true,
      value: [{ rule: 'number-missing', message: findings.at(-1)?.message }],
    });
    expect((await run(['check', 'list.txt'])).code).toBe(1);
    expect((await run(['accept', 'list.txt', '--all', '--reason', '原件如此'])).code).toBe(0);
    const { code, out } = await run(['check', 'list.txt']);
    expect(code).toBe(0);
    expect(out).toContain('已确认保留：原件如此（张三，至 2999-12-31）');
    expect(out).toContain('差错 0 处，存疑 0 处，已确认保留 5 处');
    expect(readdirSync(path()).sort()).toEqual(['list.txt', SIDECAR]);
  });

  test('run knows of it too, and the figures that were accepted are no others', async () => {
    write('list.txt', LOST);
    await run(['accept', 'list.txt', '--all', '--reason', '原件如此']);
    expect((await run(['run', 'list.txt', '--out', 'out'])).code).toBe(0);
    write('list.txt', LOST.replace('共有履职事项 10 项', '共有履职事项 11 项'));
    const { code, findings } = await findingsOf(['list.txt']);
    expect(code).toBe(1);
    expect(idsOf(findings.filter((each) => each.accepted === null))).toEqual([
      'grand-total-differs',
      'acceptance-stale',
    ]);
  });

  test('twice the same writes the same bytes', async () => {
    write('list.txt', LOST);
    const args = ['accept', 'list.txt', '--all', '--reason', '原件如此'];
    await run(args);
    const first = read(SIDECAR);
    expect((await run(args)).out).toContain('新确认保留 0 处问题，更新 5 处');
    expect(read(SIDECAR)).toBe(first);
  });

  test('by row, by list, by fingerprint, in either language', async () => {
    write('list.txt', LOST);
    expect((await run(['accept', 'list.txt', '--item', 'basic/4', '--reason', 'x'])).out).toContain(
      '新确认保留 1 处',
    );
    expect((await run(['accept', 'list.txt', '--item', '基本履职/4', '--reason', 'x'])).out).toContain(
      '更新 1 处',
    );
    expect(
      (await run(['accept', 'list.txt', '--item', 'basic', '--rule', 'list-total-differs', '--reason', 'x']))
        .out,
    ).toContain('新确认保留 2 处');
    const [grand] = (await findingsOf(['list.txt'])).findings;
    const ran = await run([
      'accept',
      'list.txt',
      '--fingerprint',
      grand?.fingerprint ?? '',
      '--reason',
      'x',
      '--lang',
      'en',
    ]);
    expect(ran.out).toMatch(
      /^1 accepted, written to list\.txt\.accepted\.yaml:\n {2}grand-total-differs {2}/,
    );
  });

  test('what is stale is told, and is nothing to be accepted', async () => {
    write('list.txt', LOST);
    await run(['accept', 'list.txt', '--all', '--reason', 'x']);
    write('list.txt', SOUND);
    const { code, findings } = await findingsOf(['list.txt']);
    expect([code, idsOf(findings)]).toEqual([0, Array(5).fill('acceptance-stale')]);
    expect((await run(['check', 'list.txt', '--fail-on', 'warning'])).code).toBe(1);
    expect(await run(['accept', 'list.txt', '--all', '--reason', 'x'])).toMatchObject({ code: 2, out: '' });
  });

  test('what is past counts again', async () => {
    write('list.txt', LOST);
    await run(['accept', 'list.txt', '--all', '--reason', 'x', '--until', '2999-12-31']);
    write(SIDECAR, read(SIDECAR).replaceAll('2999-12-31', '2020-12-31'));
    const { code, findings } = await findingsOf(['list.txt']);
    expect([code, idsOf(findings)]).toEqual([
      1,
      [...OF_LOST, ...Array<string>(5).fill('acceptance-expired')],
    ]);
  });

  test.each([
    ['no document', [], 'accept 需要一个文件'],
    ['two documents', ['list.txt', 'b.txt', '--all', '--reason', 'x'], 'accept 需要一个文件'],
    ['standard input', ['-', '--all', '--reason', 'x'], 'accept 需要一个文件'],
    ['no reason', ['list.txt', '--all'], 'accept 需要写明理由'],
    ['a blank reason', ['list.txt', '--all', '--reason', ' '], 'accept 需要写明理由'],
    ['no selection', ['list.txt', '--reason', 'x'], 'accept 需要写明确认保留哪些问题'],
    [
      'all and one',
      ['list.txt', '--reason', 'x', '--all', '--rule', 'empty-cell'],
      'accept 需要写明确认保留哪些问题',
    ],
    [
      'a rule that there is not',
      ['list.txt', '--reason', 'x', '--rule', 'number-mising'],
      '是否想写“number-missing”',
    ],
    ['a rule without findings', ['list.txt', '--reason', 'x', '--rule', 'empty-cell'], '没有符合条件的问题'],
    ['a list that there is not', ['list.txt', '--reason', 'x', '--item', 'basik/1'], '是否想写“basic”'],
    ['a row that is none', ['list.txt', '--reason', 'x', '--item', 'basic/x'], '--item 的写法是 basic/23'],
    ['a row without findings', ['list.txt', '--reason', 'x', '--item', 'recovered/1'], '没有符合条件的问题'],
    [
      'a day that is none',
      ['list.txt', '--reason', 'x', '--all', '--until', '2026-02-30'],
      '--until 不是日期',
    ],
    [
      'a day that is past',
      ['list.txt', '--reason', 'x', '--all', '--until', '2020-01-01'],
      '--until 2020-01-01 已经过去',
    ],
    ['no such file', ['no.txt', '--reason', 'x', '--all'], '没有这个文件'],
  ])('2: %s', async (_what, args, words) => {
    write('list.txt', LOST);
    const ran = await run(['accept', ...args]);
    expect(ran).toEqual({ code: 2, out: '', err: expect.stringMatching(/^qingdan: [^\n]+\n$/) });
    expect(ran.err).toContain(words);
    expect(readdirSync(path())).toEqual(['list.txt']);
  });

  test('2: a damaged file, in every command that looks at it, and nothing is written', async () => {
    write('list.txt', LOST);
    write(SIDECAR, '- fingerprint: 0123456789abcdef\n  rule: empty-cell\n  resaon: x\n');
    for (const args of [['check'], ['run'], ['statement'], ['accept', '--all', '--reason', 'x']]) {
      const ran = await run([...args, 'list.txt']);
      expect(ran).toMatchObject({ code: 2, out: '' });
      expect(ran.err).toBe(
        `qingdan: list.txt：${SIDECAR} 第 3 行第 3 列：没有设置项“resaon”，是否想写“reason”。请改正这个文件\n`,
      );
    }
    expect((await run(['check', 'list.txt', '--print-config'])).code).toBe(2);
    // What was read of a document's tables is no matter of what was accepted.
    expect((await run(['tables', 'list.txt'])).code).toBe(0);
    expect(readdirSync(path()).sort()).toEqual(['list.txt', SIDECAR]);
  });

  test('an option of another command is told', async () => {
    write('list.txt', SOUND);
    expect(await run(['check', 'list.txt', '--reason', 'x'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--reason 只用于 accept'),
    });
  });
});

describe('explain', () => {
  test('lists each rule, in both languages', async () => {
    for (const lang of ['zh', 'en'] as const) {
      const { code, out, err } = await run(['explain', '--lang', lang]);
      expect([code, err]).toEqual([0, '']);
      for (const { id, docs } of RULES) {
        expect(out).toContain(`  ${id} `);
        expect(out).toContain(docs[lang].title.slice(0, 12));
      }
      expect(out).toContain('tracked-changes');
    }
  });

  test('tells one rule: why, where it is found and where not, when it may be wrong', async () => {
    const { code, out } = await run(['explain', 'number-missing']);
    expect(code).toBe(0);
    expect(out).toMatch(/^number-missing {2}（差错，表格）\n缺序号\n/);
    for (const heading of ['为什么', '会报', '不报', '可能误报']) expect(out).toContain(`\n${heading}\n`);
    expect(out).toContain('\n    3     民生服务  办好老年食堂\n');
    expect((await run(['explain', 'number-missing', '--lang', 'en'])).out).toMatch(
      /^number-missing {2}\(error, Tables\)\n/,
    );
    expect(await run(['explain', 'tracked-changes'])).toMatchObject({ code: 0, err: '' });
  });

  test('2: a rule that there is not, with the nearest', async () => {
    expect(await run(['explain', 'number-mising'])).toEqual({
      code: 2,
      out: '',
      err: 'qingdan: 没有核对项“number-mising”，是否想写“number-missing”。用法见 qingdan --help\n',
    });
    expect((await run(['explain', 'a', 'b'])).code).toBe(2);
  });
});

describe('statement', () => {
  test('marks what is new; --plain has the paragraphs alone; --diff the changes alone', async () => {
    write('list.txt', SOUND.replace('基本履职事项 5 项、', '基本履职事项 6 项、'));
    const marked = await run(['statement', 'list.txt']);
    expect(marked).toMatchObject({ code: 0, err: '' });
    expect(marked.out).toContain('第 9 行\n青禾镇辖 14 个村、2 个社区。共有履职事项 10 项，其中');
    expect(marked.out).toContain('基本履职事项 【6→5】 项、');
    expect(marked.out).toContain('\n无从核对，保持原样：\n- 表中没有写部门的栏目：“9 个部门（单位）”');
    const plain = await run(['statement', 'list.txt', '--plain', '--lang', 'en']);
    expect(plain.code).toBe(0);
    expect(plain.out).not.toMatch(/【|→|第 9 行/);
    expect(plain.out.split('\n')[0]).toMatch(/^青禾镇辖 14 个村、2 个社区。.*基本履职事项 5 项、/);
    expect(plain.err).toContain('Cannot be verified, left as it stands:\n');
    const diff = await run(['statement', 'list.txt', '--diff']);
    expect(diff.code).toBe(1);
    expect(diff.out.split('\n').slice(0, 2)).toEqual(['第 9 行  …基本履职事项 【6→5】 项…', '']);
  });

  test('1: over a table with a lost row nothing is changed, and that is said beside what would be pasted', async () => {
    write('list.txt', LOST);
    const plain = await run(['statement', 'list.txt', '--plain']);
    expect(plain.code).toBe(1);
    expect(plain.out).toContain('共有履职事项 10 项，其中');
    expect(plain.out).not.toContain('先改');
    expect(plain.err).toMatch(/^先改表格：\n- 基本履职事项缺序号 3/);
    expect(plain.err).toContain('没有改动：先改表格，再改数字\n');
  });

  test('numbers of departments are put right where it is asked', async () => {
    write('list.txt', SOUND.replace('涉及 4 个部门', '涉及 5 个部门'));
    expect((await run(['statement', 'list.txt', '--diff'])).out).not.toContain('【');
    expect((await run(['statement', 'list.txt', '--diff', '--departments'])).out).toContain('【5→4】');
    expect((await run(['check', 'list.txt', '--departments'])).code).toBe(2);
  });

  test('a report is shortened where it is asked, and says so', async () => {
    write('list.txt', LOST.replace('涉及 4 个部门', '涉及 5 个部门'));
    const errors = await run(['check', 'list.txt', '--errors-only']);
    expect(errors.out).not.toContain('〔存疑〕');
    expect(errors.out).toMatch(/另有 1 处没有列出/);
    const one = await run(['check', 'list.txt', '--limit', '1', '--lang', 'en']);
    expect(one.out.match(/^ +✗ error/gm)).toHaveLength(1);
    expect(one.out).toMatch(/more findings not shown/);
    expect((await run(['check', 'list.txt', '--limit', '0'])).code).toBe(2);
  });

  test('every number of the document is printed where it is asked', async () => {
    write('list.txt', SOUND);
    expect((await run(['check', 'list.txt'])).out).not.toContain('处理');
    const all = await run(['check', 'list.txt', '--numerals']);
    expect(all).toMatchObject({ code: 0 });
    expect(all.out).toMatch(/^位置 +数字 +原文 +处理$/m);
    expect((await run(['tables', 'list.txt', '--numerals'])).code).toBe(2);
  });

  test('of a sound document nothing differs; of one without figures there is nothing', async () => {
    write('list.txt', SOUND);
    expect(await run(['statement', 'list.txt', '--diff'])).toMatchObject({
      code: 0,
      err: '说明部分的数字不用改\n',
    });
    write('bare.txt', slip('statement-absent'));
    expect(await run(['statement', 'bare.txt', '--plain'])).toMatchObject({ code: 0, out: '' });
    expect((await run(['statement', 'bare.txt'])).err).toContain('说明部分没有读到项数');
  });

  test('1: what is not surely read; 2: what cannot be read, two documents, two wishes', async () => {
    const bytes = new TextEncoder().encode(LOST + '说明'.repeat(50));
    bytes[bytes.length - 1] = 0xff;
    writeFileSync(path('list.txt'), bytes);
    expect(await run(['statement', 'list.txt'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('读取不可靠'),
    });
    expect((await run(['statement', 'no.txt'])).code).toBe(2);
    expect((await run(['statement', 'list.txt', 'list.txt'])).code).toBe(2);
    expect((await run(['statement', 'list.txt', '--plain', '--diff'])).code).toBe(2);
  });

  test('control characters of a document reach no terminal', async () => {
    write('list.txt', LOST.replace('青禾镇辖', '\u001b[31m青禾镇辖'));
    for (const more of [[], ['--plain'], ['--diff']])
      expect((await run(['statement', 'list.txt', ...more])).out).not.toContain('\u001b');
  });
});
