import { beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { generateCounty, plainLayout, renderText } from '../townships/index.js';
import { folderOfTest } from './folder.js';
import { edited } from './workbook-edits.js';

const { path, write, read, run } = folderOfTest();

/** Five townships of one county, in small lists. */
const COUNTY = generateCounty({
  seed: 11,
  townships: 5,
  counts: { basic: 8, cooperative: 6, recovered: 4 },
});

/** A name of the county's basic list, which one township words otherwise. */
const WORDED = '发放高龄津贴';
const OTHERWISE = '做好高龄老人津贴的申报和发放工作';

beforeEach(() => {
  for (const [index, township] of COUNTY.entries()) {
    const { basic } = township.lists;
    const name = index === 0 ? OTHERWISE : WORDED;
    const items = basic.map((item, at) => (at === 0 ? { ...item, name } : item));
    const changed = { ...township, lists: { ...township.lists, basic: items } };
    write(`lists/${township.place.township}.txt`, renderText(changed, plainLayout));
  }
});

describe('a county', () => {
  test('is written as a workbook and a page, which a later run passes over', async () => {
    const { code, out } = await run(['county', 'lists', '--out', 'lists/county']);
    expect(code).toBe(0);
    expect(out).toContain('5 个乡镇（街道）');
    expect(out).toContain('其中 1 个有不同写法');
    expect(out).toContain('已写入 lists/county/：county.xlsx、county.html');
    expect(read('lists/county/county.html')).toContain(OTHERWISE);
    expect(readFileSync(path('lists/county/county.xlsx')).subarray(0, 2).toString()).toBe('PK');
    const again = await run(['county', 'lists', '--out', 'other']);
    expect(again.code).toBe(0);
    expect(again.err).toContain('lists/county/county.html、lists/county/county.xlsx');
    expect(again.err).toContain('是本工具写的');
  });

  test('names a document that cannot be read, with what to do, and goes on', async () => {
    write('lists/broken.docx', 'PK\u0003\u0004');
    const { code, out, err } = await run(['county', 'lists', '--lang', 'en']);
    expect(code).toBe(2);
    expect(err).toContain('lists/broken.docx');
    expect(out).toContain('1 document could not be read');
    expect(out).toContain('5 townships');
    expect(read('output/county/county.html')).toContain('broken.docx');
  });

  test('tells first that two documents of one township are unlike', async () => {
    const name = COUNTY[1]?.place.township ?? '';
    write('lists/zz.txt', read(`lists/${name}.txt`).replace(WORDED, '发放护理津贴'));
    write('lists/same.txt', read(`lists/${COUNTY[2]?.place.township ?? ''}.txt`));
    const { code, out } = await run(['county', 'lists']);
    expect(code).toBe(1);
    expect(out.split('\n')[0]).toBe('同一乡镇有清单不同的文件：1 份，请先定下用哪一份');
    const page = read('output/county/county.html');
    expect(page).toContain('同一乡镇、清单不同');
    expect(page).toContain('发放护理津贴');
    expect(page).toContain('同一乡镇、清单相同');
  });

  test('keeps decisions on wordings in a file, which the next run obeys', async () => {
    write('lists/county.decisions.yaml', `- is: different\n  items: [${WORDED}, ${OTHERWISE}]\n`);
    const { code, out } = await run(['county', 'lists']);
    // What 4 of 5 townships have, the fifth lacks.
    expect(code).toBe(1);
    expect(out).toContain('其中 0 个有不同写法');
    expect(out).toContain('个别乡镇缺的事项：1 个');
  });

  test('says which decision could not be kept, and where a file of decisions is wrong', async () => {
    write('lists/county.decisions.yaml', `- is: same\n  items: [${WORDED}, 没有这一项]\n`);
    await run(['county', 'lists']);
    expect(read('output/county/county.html')).toContain('没有一份清单写“没有这一项”');
    write('lists/county.decisions.yaml', '- is: equal\n  items: [甲, 乙]\n');
    const { code, err } = await run(['county', 'lists']);
    expect(code).toBe(2);
    expect(err).toContain('“equal”');
    expect(err).toContain('第 1 行');
  });

  test('keeps what was chosen in the workbook, and says how much', async () => {
    for (const { place } of COUNTY) {
      const name = `lists/${place.township}.txt`;
      const text = read(name).replace(OTHERWISE, '公厕日常清扫');
      write(name, text.replace(WORDED, '旅游公厕保洁'));
    }
    await run(['county', 'lists', '--out', 'out']);
    const chosen = await edited(readFileSync(path('out/county.xlsx')), (sheets) => {
      const rows = sheets.find(({ name }) => name === '待定写法')?.rows ?? [];
      const heading = rows.findIndex((row) => row.includes('处理意见'));
      rows[heading + 1]?.splice(rows[heading]?.indexOf('处理意见') ?? 0, 1, '不同事项');
    });
    write('chosen.xlsx', chosen);
    const { out } = await run(['county', 'lists', '--out', 'out', '--from', 'chosen.xlsx']);
    expect(out).toContain('处理意见 1 条已写入 lists/county.decisions.yaml');
    expect(read('lists/county.decisions.yaml')).toContain('is: different');
    expect(out).not.toContain('待定的写法');
  });

  test('a threshold decides how like wordings are that are one item', async () => {
    const strict = await run(['county', 'lists', '--threshold', '0.99']);
    expect(strict.out).toContain('其中 0 个有不同写法');
    const wrong = await run(['county', 'lists', '--threshold', '7']);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('--threshold');
  });

  test('a workbook for each department', async () => {
    const { out } = await run(['county', 'lists', '--by-department', 'departments']);
    expect(out).toMatch(/已写入 departments\/：\d+ 个部门的工作簿/);
    expect((await run(['county'])).code).toBe(2);
  });
});
