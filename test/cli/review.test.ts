import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre';
import { parseAccepted } from '../../pipeline/config/accepted.js';
import type { Reports } from '../../pipeline/model.js';
import { slip, sound } from '../fixtures/documents.js';
import { folderOfTest } from './folder.js';
import { deciding, edited, type Edit } from './workbook-edits.js';

/** A document of which the row 3 is lost: five findings, of which four follow from the first. */
const LOST = slip('row-lost');

const { path, read, run, write } = folderOfTest();

/** The rows of a sheet of the workbook that was written. */
async function rowsOf(name: string, file = 'out/review.xlsx'): Promise<string[][]> {
  const { sheets } = await readXlsx(readFileSync(path(file)));
  return (sheets.find((each) => each.name === name)?.rows ?? []).map((row) =>
    row.map((value) => String(value ?? '')),
  );
}

/** What stands in the reviewer's columns, by the number of the row: only where something does. */
async function decided(file = 'out/review.xlsx'): Promise<Record<string, string>> {
  const rows = (await rowsOf('问题清单', file)).slice(1);
  const said = rows.map((row) => [row[0] ?? '', row.slice(10, 13).join('|')] as const);
  return Object.fromEntries(said.filter(([, words]) => words !== '||'));
}

async function edit(change: Edit, file = 'out/review.xlsx'): Promise<void> {
  write(file, await edited(readFileSync(path(file)), change));
}

const hash = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** All files of the folder with their bytes. */
const state = (): Record<string, string> =>
  Object.fromEntries(readdirSync(path('out')).map((name) => [name, hash(readFileSync(path('out', name)))]));

test('the workbook and the page name the document by the hash of its bytes; a second run gives the same bytes', async () => {
  write('a.txt', LOST);
  await run(['run', 'a.txt', '-o', 'out']);
  const sheet = (await rowsOf('核对单')).flat();
  expect(sheet).toContain(hash(LOST));
  expect(read('out/report.html')).toContain(hash(LOST));
  const before = state();
  expect((await run(['run', 'a.txt', '-o', 'out'])).code).toBe(1);
  expect(state()).toEqual(before);
});

test('the page speaks the language that is asked for', async () => {
  write('a.txt', sound());
  await run(['run', 'a.txt', '-o', 'out', '--lang', 'en']);
  expect(read('out/report.html')).toContain('<html lang="en">');
});

test('of files that are one document the hash of each is named', async () => {
  const [cover, basic] = [sound().slice(0, 40), sound().slice(40)];
  write('a.txt', cover);
  write('b.txt', basic);
  await run(['run', '--together', 'a.txt', 'b.txt', '-o', 'out']);
  const sheet = (await rowsOf('核对单')).flat();
  expect(sheet).toEqual(expect.arrayContaining([hash(cover), hash(basic)]));
});

test('what an earlier run wrote is no document of the folder', async () => {
  write('a.txt', sound());
  await run(['run', 'a.txt', '-o', 'out']);
  const ran = await run(['check', '.', '--format', 'json:r.json']);
  expect(ran.code).toBe(0);
  expect((JSON.parse(read('r.json')) as Reports).reports).toHaveLength(1);
});

test('decisions are carried over by what the finding is, and what fits nothing any more is kept and told', async () => {
  write('a.txt', LOST);
  await run(['run', 'a.txt', '-o', 'out']);
  await edit(deciding({ 1: ['采纳', '补上一行', '张三'], 1.2: ['待核'] }));
  const again = await run(['run', 'a.txt', '-o', 'out']);
  expect(again.out).toContain('沿用原有处理意见 2 条');
  expect([again.err, await decided()]).toEqual(['', { 1: '采纳|补上一行|张三', 1.2: '待核||' }]);
  write('a.txt', sound());
  const mended = await run(['run', 'a.txt', '-o', 'out']);
  expect(mended.err).toContain('原有处理意见 2 条已对不上现在的问题');
  expect(mended.err).toContain('采纳 · ');
  expect(await decided()).toEqual({ 原: expect.stringMatching(/采纳|待核/) });
  expect((await rowsOf('问题清单')).filter(([label]) => label === '原')).toHaveLength(2);
  // And the mistake comes back.
  write('a.txt', LOST);
  await run(['run', 'a.txt', '-o', 'out']);
  expect(await decided()).toEqual({ 1: '采纳|补上一行|张三', 1.2: '待核||' });
});

test.each<[string, Edit]>([
  ['sheets that were renamed', (sheets) => sheets.forEach((sheet, index) => (sheet.name = `表${index}`))],
  ['a column that was renamed', (sheets) => sheets.forEach(({ rows: [heading = []] }) => {
    if (heading.includes('备注')) heading[heading.indexOf('备注')] = '科室意见';
  })],
  ['columns that were moved, and one put between', (sheets) => {
    for (const sheet of sheets.filter(({ rows }) => rows[0]?.includes('处理意见')))
      sheet.rows = sheet.rows.map((row, index) => [row[12] ?? '', row[13] ?? '', index === 0 ? '科室' : 'x', ...row.slice(0, 12), row[14] ?? '']);
  }],
  ['rows that were sorted, with an empty one between and a title above', (sheets) => {
    for (const sheet of sheets.filter(({ rows }) => rows[0]?.includes('处理意见'))) {
      const [heading = [], ...rows] = sheet.rows;
      sheet.rows = [['县里的意见'], [], heading, ...rows.reverse().flatMap((row) => [row, []])];
    }
  }],
  ['rows that a filter hides', (sheets) => {
    for (const sheet of sheets.filter(({ rows }) => rows[0]?.includes('处理意见')))
      sheet.more.rowDefs = new Map(sheet.rows.map((_, index) => [index, { hidden: index > 0 }]));
  }],
  ['sheets that are hidden', (sheets) => {
    for (const sheet of sheets.slice(1)) sheet.more.hidden = true;
  }],
])('decisions are found again: %s', async (_what, change) => {
  write('a.txt', LOST);
  await run(['run', 'a.txt', '-o', 'out']);
  await edit(deciding({ 1: ['采纳', '补上一行', '张三'], 1.2: ['待核'] }));
  await edit(change);
  expect((await run(['run', 'a.txt', '-o', 'out'])).code).toBe(1);
  expect(await decided()).toEqual({ 1: '采纳|补上一行|张三', 1.2: '待核||' });
}); // prettier-ignore

test.each<[string, string | Uint8Array, string]>([
  ['damaged', 'PK\u0003\u0004 and no more', '没能读出'],
  ['empty', '', '没能读出'],
  ['something else', sound(), '没有找到“处理意见”'],
  [
    'a page of the web',
    '<table><tr><td>处理意见<td>备注<td>核对人<td>问题编号</table>',
    '没有找到“处理意见”',
  ],
])(
  '2: a workbook that cannot be read is not written over, and no other file is: %s',
  async (_what, content, words) => {
    write('a.txt', LOST);
    await run(['run', 'a.txt', '-o', 'out']);
    write('out/review.xlsx', content);
    const before = state();
    write('a.txt', sound());
    const ran = await run(['run', 'a.txt', '-o', 'out']);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(words);
    expect(ran.err).toMatch(/out\/review\.xlsx.*什么也没有写.*移走/);
    expect(state()).toEqual(before);
  },
);

test('2: columns in which people write are gone', async () => {
  write('a.txt', LOST);
  await run(['run', 'a.txt', '-o', 'out']);
  await edit((sheets) => {
    for (const { rows } of sheets) for (const row of rows) if (row.includes('问题编号')) row.fill('？');
  });
  const ran = await run(['run', 'a.txt', '-o', 'out']);
  expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('没有找到“处理意见”')]);
});

test.each(['~$review.xlsx', '.~lock.review.xlsx#', '.~review.xlsx'])(
  '2: a workbook that is open in a program: %s',
  async (lock) => {
    write('a.txt', LOST);
    await run(['run', 'a.txt', '-o', 'out']);
    write(`out/${lock}`, '');
    const before = state();
    const ran = await run(['run', 'a.txt', '-o', 'out']);
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(`旁边有 ${lock}`)]);
    expect(state()).toEqual(before);
    rmSync(path('out', lock));
    expect((await run(['run', 'a.txt', '-o', 'out'])).code).toBe(1);
  },
);

test('one document whose workbook cannot be read fails alone', async () => {
  write('a.txt', LOST);
  write('b.txt', sound());
  write('out/a/review.xlsx', 'PK');
  const ran = await run(['run', 'a.txt', 'b.txt', '-o', 'out']);
  expect(ran.code).toBe(2);
  expect([existsSync(path('out/a/report.json')), existsSync(path('out/b/report.json'))]).toEqual([
    false,
    true,
  ]);
});

describe('accept --from', () => {
  /** All findings of a list that has lost a row, each marked as one that may stay. */
  const ALL_STAY = Object.fromEntries(
    ['1', '1.1', '1.2', '1.3', '1.4'].map((label) => [label, ['不采纳', '县里核定后再改', '张三']] as const),
  );

  test('run, decide, accept, check: what was marked 不采纳 with a remark fails nothing any more', async () => {
    write('a.txt', LOST);
    expect((await run(['run', 'a.txt', '-o', 'out'])).code).toBe(1);
    await edit(deciding(ALL_STAY));
    const ran = await run(['accept', 'a.txt', '--from', 'out/review.xlsx']);
    expect([ran.code, ran.err, ran.out]).toEqual([0, '', expect.stringContaining('新确认保留 5 处问题')]);
    const entries = await parseAccepted('a.txt.accepted.yaml', read('a.txt.accepted.yaml'));
    if (!entries.ok) throw new Error(entries.failure.message.en);
    const said = entries.value.map(({ reason, by, until }) => [reason, by, until]);
    expect(said).toEqual(Array.from({ length: 5 }, () => ['县里核定后再改', '张三', null]));
    expect((await run(['check', 'a.txt'])).code).toBe(0);
    // The workbook of the next run says so, and gives the same decisions.
    await run(['run', 'a.txt', '-o', 'out']);
    expect((await rowsOf('问题清单')).slice(1).map((row) => row[1])).toEqual(
      Array.from({ length: 5 }, () => '已确认保留'),
    );
    const again = await run(['accept', 'a.txt', '--from', 'out/review.xlsx']);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('新确认保留 0 处问题，更新 5 处')]);
  });

  test('rows without a remark, and those that fit nothing any more, are named and not taken', async () => {
    write('a.txt', LOST);
    await run(['run', 'a.txt', '-o', 'out']);
    await edit(
      deciding({ 1: ['采纳', '补上'], 1.1: ['不采纳'], 1.2: [' 不采纳 ', '原件如此'], 1.3: ['待核', '？'] }),
    );
    await edit((sheets) => {
      const rows = sheets.find(({ rows: [heading] }) => heading?.includes('处理意见'))?.rows ?? [];
      rows.push([
        ...Array.from({ length: 6 }, () => ''),
        '早已改好的问题',
        '',
        '',
        '',
        '不采纳',
        '旧',
        '',
        '0123456789abcdef',
        'x',
      ]);
    });
    const ran = await run([
      'accept',
      'a.txt',
      '--from',
      'out/review.xlsx',
      '--by',
      '李四',
      '--until',
      '2099-12-31',
    ]);
    expect([ran.code, ran.out]).toEqual([0, expect.stringContaining('新确认保留 1 处问题')]);
    expect(ran.err).toContain('“不采纳”而没有写备注的 1 处');
    expect(ran.err).toMatch(/已对不上现在的问题的 1 处：\n {2}x {2}早已改好的问题 · 旧/);
    const entries = await parseAccepted('a.txt.accepted.yaml', read('a.txt.accepted.yaml'));
    expect(entries).toMatchObject({
      ok: true,
      value: [{ reason: '原件如此', by: '李四', until: '2099-12-31' }],
    });
  });

  test('a document that has changed: it is said, and what still fits is taken', async () => {
    write('a.txt', LOST);
    await run(['run', 'a.txt', '-o', 'out']);
    await edit(deciding(ALL_STAY));
    write('a.txt', `${LOST}\n`);
    const ran = await run(['accept', 'a.txt', '--from', 'out/review.xlsx']);
    expect([ran.code, ran.err]).toEqual([0, expect.stringContaining('不是这一版文件')]);
    expect((await run(['check', 'a.txt'])).code).toBe(0);
  });

  test('files that are one document', async () => {
    const at = LOST.indexOf('\n', LOST.length / 2);
    write('a.txt', LOST.slice(0, at));
    write('b.txt', LOST.slice(at));
    const files = ['--together', 'a.txt', 'b.txt'];
    await run(['run', ...files, '-o', 'out']);
    const labels = (await rowsOf('问题清单')).slice(1).map(([label = '']) => label);
    expect(labels.length).toBeGreaterThan(0);
    await edit(deciding(Object.fromEntries(labels.map((label) => [label, ['不采纳', '原件如此']] as const))));
    expect(await run(['accept', ...files, '--from', 'out/review.xlsx'])).toMatchObject({ code: 0, err: '' });
    expect((await run(['check', ...files])).code).toBe(0);
  });

  test.each<[string, readonly string[], string]>([
    ['no row is marked', ['--from', 'out/review.xlsx'], '没有标“不采纳”的问题'],
    ['no workbook', ['--from', 'no.xlsx'], '没有这个文件'],
    ['another file', ['--from', 'a.txt'], '没有找到“处理意见”'],
    ['two wishes', ['--from', 'out/review.xlsx', '--rule', 'number-missing'], '不能同时用'],
    ['a day that is past', ['--from', 'out/review.xlsx', '--until', '2020-01-01'], '已经过去'],
    ['two documents', ['b.txt', '--from', 'out/review.xlsx'], '需要一个文件'],
  ])('2: %s', async (_what, args, words) => {
    write('a.txt', LOST);
    await run(['run', 'a.txt', '-o', 'out']);
    const ran = await run(['accept', 'a.txt', ...args]);
    expect([ran.code, ran.out, ran.err]).toEqual([2, '', expect.stringContaining(words)]);
    expect(existsSync(path('a.txt.accepted.yaml'))).toBe(false);
  });
});

describe('run --by-department', () => {
  const args = ['run', 'a.txt', '-o', 'out', '--by-department', '部门'];

  test('a workbook for each department, and the same ones again', async () => {
    write('a.txt', sound());
    const ran = await run(args);
    const names = readdirSync(path('部门'));
    expect([ran.code, names.length > 0, ran.out]).toEqual([
      0,
      true,
      expect.stringContaining(`已写入 部门/：${names.length} 个部门的工作簿`),
    ]);
    const hashes = (): string[] => names.map((name) => hash(readFileSync(path('部门', name))));
    const before = hashes();
    expect((await run(args)).code).toBe(0);
    expect(hashes()).toEqual(before);
    // They are no documents.
    expect(JSON.parse((await run(['check', '.', '--format', 'json'])).out)).toMatchObject({
      reports: [{ document: 'a.txt' }],
    });
  });

  test('2: a file that no run of ours has written stays, and nothing is written', async () => {
    write('a.txt', sound());
    await run(args);
    const [name = ''] = readdirSync(path('部门'));
    write(`部门/${name}`, 'mine');
    rmSync(path('out'), { recursive: true });
    const ran = await run(args);
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('不是本工具写的')]);
    expect([read(`部门/${name}`), existsSync(path('out'))]).toEqual(['mine', false]);
  });

  test('the review workbook in the place of a department is no file of its like', async () => {
    write('a.txt', sound());
    await run(args);
    const [name = ''] = readdirSync(path('部门'));
    write(`部门/${name}`, readFileSync(path('out/review.xlsx')));
    expect((await run(args)).code).toBe(2);
  });

  test('workbooks of departments that are no longer named stay, and are told', async () => {
    write('a.txt', sound());
    await run(args);
    const before = readdirSync(path('部门'));
    write('a.txt', sound().replaceAll('公安局', '体育局'));
    const ran = await run(args);
    expect(ran.err).toMatch(/部门\/ 里还有以前写的部门工作簿 1 个，这次没有写：\n {2}禾川县公安局/);
    expect(readdirSync(path('部门'))).toEqual(expect.arrayContaining(before));
  });

  test('one that somebody has filled in stays, and is told; the others are written anew', async () => {
    write('a.txt', sound());
    await run(args);
    const [filled = '', open = '', other = ''] = readdirSync(path('部门'));
    const parts = unzipSync(readFileSync(path('部门', filled)));
    const sheet = 'xl/sharedStrings.xml';
    parts[sheet] = strToU8(strFromU8(parts[sheet] ?? new Uint8Array()).replace('共 ', '无意见。共 '));
    write(`部门/${filled}`, zipSync(parts));
    write(`部门/.~lock.${open}#`, '');
    const hashOf = (name: string): string => hash(readFileSync(path('部门', name)));
    const before = [filled, open, other].map(hashOf);
    write('a.txt', `${sound()}\n`);
    const ran = await run(args);
    const count = readdirSync(path('部门')).length - 1;
    expect([ran.code, ran.out]).toEqual([0, expect.stringContaining(`已写入 部门/：${count - 2} 个部门的工作簿`)]);
    expect(ran.err).toMatch(/部门\/ 里 2 个部门工作簿有人填过或正打开着，没有覆盖/);
    for (const name of [filled, open]) expect(ran.err).toContain(`\n  ${name}\n`);
    expect([filled, open, other].map(hashOf).map((after, index) => after === before[index])).toEqual([true, true, false]);
  }); // prettier-ignore

  test('several documents have a folder each', async () => {
    write('a.txt', sound());
    write('b.txt', sound());
    await run(['run', 'a.txt', 'b.txt', '-o', 'out', '--by-department', '部门']);
    expect(readdirSync(path('部门')).sort()).toEqual(['a', 'b']);
  });
});
