import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { validateDutyList, validateReports } from '../../pipeline/validate/index.js';
import type { Reports } from '../../pipeline/model.js';
import { folderOfTest, type Ran } from './folder.js';

/** What `check --format json` printed. */
function reportsOf(text: string): Reports {
  return JSON.parse(text) as Reports;
}

/** The first of them. */
function reportOf(text: string): Reports['reports'][number] {
  const [report] = reportsOf(text).reports;
  if (report === undefined) throw new Error('no report was printed');
  return report;
}

/** A sound document of three lists: 2 + 1 + 1 items. */
const SOUND = [
  '青禾镇履职事项清单',
  '2025年8月',
  '共梳理履职事项4项，其中基本履职事项2项，配合履职事项1项，上级部门收回事项1项。',
  '基本履职事项清单',
  '序号\t事项类别\t事项名称',
  '1\t党的建设\t甲',
  '2\t经济发展\t乙',
  '配合履职事项清单',
  '序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t镇配合职责',
  '1\t民生服务\t丙\t县教育局\t1.丁。\t1.戊。',
  '上级部门收回事项清单',
  '序号\t事项类别\t事项名称\t承接部门及工作方式',
  '1\t民生服务\t己\t县民政局：负责庚。',
  '',
].join('\n');
const WRONG = SOUND.replace('基本履职事项2项', '基本履职事项3项');
const ONE = SOUND.split('\n').slice(3, 7).join('\n');

const { path, run: runHere, spawn, write } = folderOfTest();

const run = (args: readonly string[], input: string | Uint8Array = ''): Promise<Ran> =>
  runHere(args, { input });

/** One line that names the document and the reason, on stderr alone, with exit code 2. */
function expectRefusal(ran: Ran, name: string, reason: string): void {
  expect(ran).toEqual({ code: 2, out: '', err: expect.stringMatching(/^qingdan: [^\n]+\n$/) });
  expect(ran.err.startsWith(`qingdan: ${name}：`)).toBe(true);
  expect(ran.err).toContain(reason);
}

describe('exit codes', () => {
  test('0: every figure holds', async () => {
    const ran = await run(['check', write('好.txt', SOUND)]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('✓ 可以付印');
  });

  test('1: a figure differs', async () => {
    const ran = await run(['check', write('a.txt', WRONG)]);
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).toContain('list-total-differs');
  });

  test('1: what was read is not sure', async () => {
    const bytes = new TextEncoder().encode(SOUND + '说明'.repeat(50));
    bytes[bytes.length - 1] = 0xff;
    const ran = await run(['check', write('a.txt', bytes)]);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('? 无法判断');
  });

  test('0: one list of three, where nothing speaks of the others', async () => {
    const ran = await run(['check', '--format', 'json', write('a.txt', ONE)]);
    expect(ran.code).toBe(0);
    const { findings } = reportOf(ran.out);
    expect(findings.map((each) => `${each.ruleId} ${each.list}`)).toEqual([
      'statement-absent null',
      'list-apart null',
      'title-absent null',
    ]);
  });

  test('1: one list of three, where the title is that of all', async () => {
    const ran = await run(['check', '--format', 'json', write('a.txt', `青禾镇履职事项清单\n${ONE}`)]);
    expect(ran.code).toBe(1);
    const missing = reportOf(ran.out).findings.filter(({ ruleId }) => ruleId === 'list-missing');
    expect(missing.map(({ list }) => list)).toEqual(['cooperative', 'recovered']);
  });

  test('--fail-on lowers the bar', async () => {
    write('a.txt', SOUND.replace('配合履职事项1项', '配合履职事项1项（涉及3个上级部门）'));
    expect((await run(['check', 'a.txt'])).code).toBe(0);
    expect((await run(['check', 'a.txt', '--fail-on', 'warning'])).code).toBe(1);
  });

  test.each([
    ['no command', [], '用法'],
    ['an unknown command', ['prüfe', 'a.txt'], '没有命令“prüfe”'],
    ['an unknown option', ['check', '--nope', 'a.txt'], '没有选项 --nope'],
    [
      'an unknown format',
      ['check', '--format', 'xml', 'a.txt'],
      '--format 不能是“xml”，可用：text, table, json, jsonl, sarif',
    ],
    ['a format of another command', ['check', '--format', 'csv', 'a.txt'], '--format 不能是“csv”'],
    ['an unknown format of tables', ['tables', '--format', 'xml', 'a.txt'], '可用：text, json, csv。'],
    ['standard input twice', ['check', '-', '-'], '标准输入（-）只能读一次'],
    ['an unknown gravity', ['check', '--fail-on', 'fatal', 'a.txt'], '--fail-on 不能是“fatal”'],
    ['an unknown type', ['check', '--type', 'docs', 'a.txt'], '--type 不能是“docs”'],
    ['an unknown language', ['check', '--lang', 'fr', 'a.txt'], '--lang 不能是“fr”'],
    ['a value that is missing', ['run', 'a.txt', '--out'], '选项'],
    ['a value too much', ['check', '--quiet=1', 'a.txt'], '选项'],
    ['check without documents', ['check'], 'check 需要至少一个文件'],
    ['check with --out', ['check', 'a.txt', '--out', 'x'], '--out 只用于 run'],
    ['run without a document', ['run'], 'run 需要一个文件'],
    ['a command misspelt', ['chek', 'a.txt'], '没有命令“chek”，是否想写“check”'],
    ['an option misspelt', ['check', '--formt', 'json', 'a.txt'], '没有选项 --formt，是否想写“--format”'],
    ['a document that is not there', ['清单/a.txt'], '没有文件“清单/a.txt”，也没有这样的命令'],
    ['help of a command misspelt', ['help', 'rum'], '没有命令“rum”，是否想写“run”'],
  ])('2: %s', async (_name, args, words) => {
    const ran = await run(args);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(words);
    if (args.length > 0) expect(ran.err).toMatch(/^qingdan: [^\n]+\n$/);
  });
});

describe('what cannot be checked', () => {
  test.each([
    ['an empty file', 'a.txt', '', '文件是空的'],
    ['blank lines', 'a.txt', '\n \t\n', '文件是空的'],
    ['a binary file', 'a.bin', new Uint8Array([1, 2, 0, 4]), '认不出这是什么文件'],
    ['no duty list', 'a.txt', '姓名\t年龄\n张三\t30\n', '这份文件不像履职事项清单'],
    ['a name with blanks and Chinese', '履职 清单 (1).txt', '', '文件是空的'],
    ['a name with dots', '..清单..txt', '', '文件是空的'],
  ])('%s', async (_name, name, content, reason) => {
    expectRefusal(await run(['check', write(name, content)]), name, reason);
    expectRefusal(await run(['run', name]), name, reason);
    expect(readdirSync(path())).toEqual([name]);
  });

  test('no such file, a folder, a path through a file', async () => {
    write('a.txt', SOUND);
    mkdirSync(path('文件夹'));
    expectRefusal(await run(['check', '没有.txt']), '没有.txt', '没有这个文件');
    expectRefusal(await run(['check', '文件夹']), '文件夹', '文件夹里没有履职事项清单');
    expectRefusal(await run(['tables', '文件夹']), '文件夹', '是文件夹，不是文件');
    expectRefusal(await run(['check', 'a.txt/b']), 'a.txt/b', '无法读取（ENOTDIR）');
  });

  test('a name that holds a line end keeps the message on one line', async () => {
    expectRefusal(await run(['check', 'a\nb.txt']), 'a b.txt', '没有这个文件');
  });

  test('200 MB, without reading them', async () => {
    write('a.txt', '');
    truncateSync(path('a.txt'), 200 * 1024 * 1024);
    expectRefusal(await run(['check', 'a.txt']), 'a.txt', '文件有 200 MB，超过上限 64 MB');
  });

  test('an output folder that cannot be written leaves nothing behind', async () => {
    write('a.txt', SOUND);
    write('file', '');
    expectRefusal(await run(['run', 'a.txt', '--out', 'file/out']), 'a.txt', '无法写入文件夹 file/out');
    expectRefusal(await run(['run', 'a.txt', '--out', 'file']), 'a.txt', '无法写入文件夹 file');
    expect(readdirSync(path()).sort()).toEqual(['a.txt', 'file']);
  });

  test('one of several documents', async () => {
    write('a.txt', SOUND);
    write('b.txt', WRONG);
    const ran = await run(['check', 'a.txt', '没有.txt', 'b.txt', '--format', 'json']);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/^qingdan: 没有\.txt：[^\n]+\n$/);
    const value = reportsOf(ran.out);
    expect(await validateReports(value)).toEqual([]);
    expect(
      value.reports.map((each: { document: string; status: string }) => [each.document, each.status]),
    ).toEqual([
      ['a.txt', 'pass'],
      ['没有.txt', 'error'],
      ['b.txt', 'fail'],
    ]);
  });
});

/** As processes: the memory and the stack that they need are those of the command alone. */
describe('large and hostile input', () => {
  const table = '|a|b|\n|--|--|\n\n';
  /** More than a hundred lists have. `npm run bench -- growth` has a million. */
  const MANY_ROWS = 30_000;
  const rows = (line: (number: number) => string): string =>
    Array.from({ length: MANY_ROWS }, (_, index) => line(index + 1)).join('\n');

  test.each([
    ['text', `基本履职事项清单\n序号\t事项类别\t事项名称\n${rows((at) => `${at}\t党的建设\t事项${at}`)}\n`],
    [
      'HTML',
      `<h1>基本履职事项清单</h1><table><tr><th>序号<th>事项类别<th>事项名称\n${rows((at) => `<tr><td>${at}<td>党的建设<td>事项${at}`)}</table>`,
    ],
  ])('a table of 30,000 rows in %s', (_name, text) => {
    write('a.txt', text);
    const ran = spawn(['check', 'a.txt', '--format', 'json']);
    expect(ran.code).toBe(0);
    const total = reportOf(ran.out).ledger.find((line) => line.list === 'basic');
    expect(total?.counted).toBe(MANY_ROWS);
  });

  test.each([
    ['a line of 10 MB, which a limit refuses', `${'一'.repeat(3_500_000)}\n${SOUND}`, 2],
    ['a cell of 10 MB, which a limit refuses', SOUND.replace('甲', '事'.repeat(3_500_000)), 2],
    ['10 MB of blanks', SOUND.replace('甲', `甲${' '.repeat(10_000_000)}甲`), 0],
    ['HTML nested deep', `${'<div>'.repeat(10_000)}甲`, 2],
    ['block quotes nested deep', `${table}${'>'.repeat(10_000)} 甲`, 2],
    ['bullets nested deep', `${table}${'- '.repeat(10_000)}甲`, 2],
    ['brackets', `${table}${'['.repeat(50_000)}`, 2],
    ['stars', `${table}${'*'.repeat(50_000)}`, 2],
    [
      'lists nested deep',
      `${table}${Array.from({ length: 3000 }, (_, at) => `${' '.repeat(2 * at)}- 甲`).join('\n')}`,
      2,
    ],
  ])('%s', (_name, text, code) => {
    write('a.txt', text);
    const ran = spawn(['check', 'a.txt']);
    expect(ran.code).toBe(code);
    expect(ran.err).not.toMatch(/内部错误|\n\s+at /);
    if (code === 2) expectRefusal(ran, 'a.txt', '');
  });
});

describe('run', () => {
  test('writes the files and says so', async () => {
    const ran = await run(['run', write('青禾 清单..v1.txt', SOUND)]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    const out = path('output', '青禾 清单..v1');
    expect(readdirSync(out).sort()).toEqual([
      'basic.csv',
      'cooperative.csv',
      'duty-list.json',
      'items.csv',
      'recovered.csv',
      'report.html',
      'report.json',
      'review.xlsx',
    ]);
    expect(ran.out).toContain('已写入 output/青禾 清单..v1/');
    expect(readdirSync(path('output'))).toEqual(['青禾 清单..v1']);
    const json = (name: string): unknown => JSON.parse(readFileSync(join(out, name), 'utf8'));
    expect(await validateDutyList(json('duty-list.json'))).toEqual([]);
    expect(await validateReports(json('report.json'))).toEqual([]);
  });

  test('a document in a folder above writes below this one', async () => {
    mkdirSync(path('里'));
    write('a.txt', SOUND);
    expect((await runHere(['run', '../a.txt'], { cwd: '里' })).code).toBe(0);
    expect(readdirSync(path('里', 'output'))).toEqual(['a']);
    expect(readdirSync(path()).sort()).toEqual(['a.txt', '里']);
  });

  test('other files in the output folder stay, ours are replaced', async () => {
    write('a.txt', SOUND);
    mkdirSync(path('out'));
    write('out/备注.txt', '我的');
    write('out/report.json', 'alt');
    expect((await run(['run', 'a.txt', '--out', 'out'])).code).toBe(0);
    expect(readFileSync(path('out/备注.txt'), 'utf8')).toBe('我的');
    expect(readFileSync(path('out/report.json'), 'utf8')).toContain('"schemaVersion"');
    expect(readdirSync(path()).sort()).toEqual(['a.txt', 'out']);
  });

  test('a document without a list has no CSV of it', async () => {
    await run(['run', write('a.txt', ONE), '-o', 'out']);
    expect(existsSync(path('out/basic.csv'))).toBe(true);
    expect(existsSync(path('out/recovered.csv'))).toBe(false);
  });

  test('a list that is gone leaves no CSV of an earlier run', async () => {
    await run(['run', write('a.txt', SOUND), '-o', 'out']);
    write('out/other.csv', '');
    expect(existsSync(path('out/recovered.csv'))).toBe(true);
    await run(['run', write('a.txt', ONE), '-o', 'out']);
    expect(readdirSync(path('out')).sort()).toEqual([
      'basic.csv',
      'duty-list.json',
      'items.csv',
      'other.csv',
      'report.html',
      'report.json',
      'review.xlsx',
    ]);
  });

  test('CSV for spreadsheets: marks, formulas, line ends, numbers', async () => {
    const text = SOUND.replace('1\t党的建设\t甲', '1\t党的建设\t=1+1')
      .replace('乙', '@乙，“丙”,"丁"')
      .replace('1.丁。\t1.戊。', '1.丁； 2.丁。\t-戊');
    await run(['run', write('a.txt', text), '--out', 'out']);
    const csv = (name: string): string => readFileSync(path('out', name), 'utf8');
    expect(csv('basic.csv')).toBe(
      '\ufeff序号,事项类别,事项名称\r\n1,党的建设,\'=1+1\r\n2,经济发展,"\'@乙，“丙”,""丁"""\r\n',
    );
    expect(csv('cooperative.csv')).toBe(
      '\ufeff序号,事项类别,事项名称,对应上级部门,上级部门职责,镇配合职责\r\n1,民生服务,丙,县教育局,"1.丁；\n2.丁。",\'-戊\r\n',
    );
    expect(csv('items.csv').split('\r\n')[1]).toBe("基本履职,1,党的建设,'=1+1,,,,");
    expect(csv('recovered.csv').split('\r\n')[0]).toBe('\ufeff序号,事项类别,事项名称,承接部门及工作方式');
  });
});

describe('standard input', () => {
  test('with its type', async () => {
    expect(await run(['check', '-', '--type', 'text'], SOUND)).toMatchObject({ code: 0, err: '' });
  });

  test('without: the content tells', async () => {
    const html = '<h1>基本履职事项清单</h1><table><tr><th>序号<th>事项名称<tr><td>1<td>甲</table>';
    const ran = await run(['check', '-', '--format', 'json'], html);
    expect(reportOf(ran.out).methods).toEqual(['markup']);
  });

  test('a wrong type finds nothing', async () => {
    expectRefusal(await run(['check', '-', '--type', 'md'], SOUND), '-', '这份文件不像履职事项清单');
  });

  test('empty', async () => {
    expectRefusal(await run(['check', '-']), '-', '文件是空的');
  });

  test('run writes to output/stdin', async () => {
    expect(await run(['run', '-', '--quiet'], SOUND)).toEqual({ code: 0, out: '', err: '' });
    expect(readdirSync(path('output'))).toEqual(['stdin']);
  });
});

describe('what is printed', () => {
  test('--quiet: nothing where all is well, else what is wrong', async () => {
    write('a.txt', SOUND);
    write('b.txt', WRONG);
    expect(await run(['check', '--quiet', 'a.txt'])).toEqual({ code: 0, out: '', err: '' });
    const { out } = await run(['check', '-q', 'b.txt']);
    expect(out).toContain('list-total-differs');
    expect(out).not.toContain('逐类项数');
  });

  test('--lang en has no Chinese of its own', async () => {
    write('a.txt', '<h1>基本履职事项清单</h1>');
    expect((await run(['check', '--lang', 'en', 'a.txt'])).err).toMatch(
      /^qingdan: a\.txt: no table of a duty list/,
    );
    const ran = await run(['check', '--lang=en', write('b.txt', SOUND)]);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('✓ ready to print: no error found. 4 figures: 4 agree');
    expect((await run(['nope', '--lang', 'en'])).err).toBe(
      'qingdan: there is no command “nope”; see qingdan --help\n',
    );
  });

  test('a terminal has colours, but no escape codes of the document', async () => {
    write('a.txt', WRONG.replace('青禾镇', '\u001b[31m青禾镇'));
    const args = ['check', 'a.txt'];
    const plain = await run(args);
    expect(plain.code).toBe(1);
    expect(plain.out).not.toContain('\u001b');
    const coloured = await runHere(args, { terminal: { color: true } });
    expect(coloured.out).toContain('\u001b[31m✗ 不能付印');
    expect(coloured.out).not.toContain('\u001b[31m青禾镇');
    expect(stripVTControlCharacters(coloured.out)).toBe(plain.out);
  });

  test('--help and --version', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('退出码') });
    expect(await run(['check', '-h', '--lang', 'en'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Exit codes'),
    });
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await run(['--version'])).toEqual({ code: 0, err: '', out: `${version}\n` });
  });

  test('several documents follow one another', async () => {
    write('a.txt', SOUND);
    const one = (await run(['check', 'a.txt'])).out;
    expect((await run(['check', 'a.txt', 'a.txt'])).out).toBe(
      `${one}\n${one}\n文件   结论        差错  存疑\na.txt  未发现差错     0     0\na.txt  未发现差错     0     0\n共 2 个文件：2 个未发现差错\n`,
    );
  });
});
