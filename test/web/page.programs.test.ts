import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { folderOfTest } from '../cli/folder.js';
import { deciding, edited } from '../cli/workbook-edits.js';
import { writeDocx } from '../townships/docx.js';
import { blocksOfMarkdown } from '../townships/office.js';
import { writeXlsx } from '../townships/xlsx.js';
import { hasPrograms } from '../tools/programs.mjs';
import { contentOf, fixture, OpenPage, startChromium, startOldChromium, type Given } from './browser.js';

/** The page in real browsers, opened from a folder, without a network. */

const LIST = 'lists/qinghe/list.txt';
const { path, run, write } = folderOfTest();

/** The list with row 57 of 基本履职 left out. */
function wrongList(): Given {
  const text = readFileSync(`fixtures/${LIST}`, 'utf8');
  return { name: '青禾镇.txt', content: text.replace(/^57\t.*\n/m, '') };
}

/** What the command line writes of a document that is called by its bare name. */
async function written(...documents: readonly Given[]): Promise<Map<string, Buffer>> {
  for (const { name, content } of documents) write(name, content);
  const together = documents.length > 1 ? ['--together'] : [];
  const names = documents.map(({ name }) => name);
  await run(['run', ...together, ...names, '--out', 'saved', '--quiet']);
  return new Map(readdirSync(path('saved')).map((name) => [name, readFileSync(path('saved', name))]));
}

const describeWhere = hasPrograms('chromium') ? describe : describe.skip;

describeWhere('the page in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

  test('a list that was dropped: verdict, finding, ledger, row, and no request', async () => {
    const open = await OpenPage.open(browser);
    await open.read(wrongList());
    expect(await open.text('.verdict')).toContain('✗ 不能付印：基本履职事项缺序号 57');
    expect(await open.text('article.finding h3')).toContain('基本履职事项缺序号 57');
    const total = open.page.locator('#ledger tr.differs', { hasText: '履职事项总数' }).first();
    expect(await total.locator('td.n').allInnerTexts()).toEqual(['245', '244']);
    await open.page.click('article.finding h3 + p a');
    expect(await open.page.locator('tr:target td').first().innerText()).toBe('58');
    expect(open.requests.map((each) => each.replace(/^(file|blob):.*/s, '$1'))).toEqual(['file', 'blob']);
    expect(open.errors).toEqual([]);
  });

  test.each([
    ['text', async () => wrongList()],
    ['Word', async () => ({ name: 'a.docx', content: await writeDocx(blocksOfMarkdown(markdown())) })],
    ['Excel', async () => ({ name: 'a.xlsx', content: writeXlsx(blocksOfMarkdown(markdown())) })],
    ['Excel 97', async () => fixture('office/list.xls')],
    ['Markdown', async () => fixture('lists/qinghe/list.md')],
    ['HTML', async () => fixture('lists/html/list.html')],
    ['a PDF with its fonts', async () => fixture('pdf/office/merged.pdf')],
    ['a PDF that names character maps', async () => fixture('pdf/programs/reportlab.pdf')],
  ])('each file that is saved is that of the command line: %s', async (_kind, make) => {
    const document = await make();
    const expected = await written(document);
    const open = await OpenPage.open(browser);
    await open.read(document);
    const archive = unzipSync((await open.saved('all')).bytes);
    const folder = document.name.replace(/\.\w+$/, '');
    const statement = await run(['statement', document.name, '--plain']);
    if (statement.out !== '') expected.set('说明.txt', Buffer.from(statement.out));
    // Of a format that takes comments a copy with them too.
    await run(['annotate', document.name]);
    for (const name of readdirSync(path()).filter((each) => each.includes('.批注.')))
      expected.set(name, readFileSync(path(name)));
    const saved = new Map(Object.entries(archive).map(([name, bytes]) => [name, Buffer.from(bytes)]));
    expect([...saved.keys()].sort()).toEqual([...expected.keys()].map((name) => `${folder}/${name}`).sort());
    for (const [name, bytes] of expected)
      expect([name, saved.get(`${folder}/${name}`)?.equals(bytes)]).toEqual([name, true]);
    expect(open.errors).toEqual([]);
  });

  test('files one by one, under names that tell documents apart', async () => {
    const document = wrongList();
    const expected = await written(document);
    const open = await OpenPage.open(browser);
    await open.read(document);
    for (const name of ['review.xlsx', 'report.html']) {
      const { name: saved, bytes } = await open.saved(name);
      expect([saved, bytes.equals(expected.get(name) ?? Buffer.of())]).toEqual([`青禾镇.${name}`, true]);
    }
    await open.page.click('.data summary');
    await open.page.waitForSelector('[data-save="report.json"]');
    const { bytes } = await open.saved('report.json');
    expect(bytes.equals(expected.get('report.json') ?? Buffer.of())).toBe(true);
  });

  test('several files are one list, as with --together', async () => {
    const [front = '', tables = ''] = readFileSync(`fixtures/${LIST}`, 'utf8').split(
      /(?=^\S*青禾镇基本履职事项清单$)/m,
    );
    const parts = [
      { name: '附件1.txt', content: front },
      { name: '附件2.txt', content: tables },
    ];
    const expected = await written(...parts);
    const open = await OpenPage.open(browser);
    await open.page.check('[data-key="together"]');
    await open.read(...[...parts].reverse());
    expect(await open.text('.verdict')).toContain('表中实有 245＝110＋101＋34');
    const archive = unzipSync((await open.saved('all')).bytes);
    for (const [name, bytes] of expected)
      expect([name, Buffer.from(archive[`附件1/${name}`] ?? []).equals(bytes)]).toEqual([name, true]);
  });

  test('a list of verdicts for several documents, and the one that is chosen', async () => {
    const open = await OpenPage.open(browser);
    await open.read(fixture(LIST), wrongList(), { name: 'z.docx', content: 'PK\u0003\u0004' });
    const rows = await open.page.locator('nav.chrome tbody tr').allInnerTexts();
    expect(rows.map((row) => row.split('\t').slice(0, 2))).toEqual([
      ['青禾镇.txt', '不能付印'],
      ['list.txt', '未发现差错'],
      ['z.docx', expect.stringContaining('未核对：')],
    ]);
    expect(await open.text('.verdict')).toContain('✗ 不能付印');
    await open.page.click('nav.chrome tr:nth-child(2) button');
    expect(await open.text('.verdict')).toContain('✓ 可以付印');
    expect(await open.text('.told')).toContain('共 3 个文件：1 个未发现差错，1 个不能付印，1 个未核对');
    const { name, bytes } = await open.saved('every');
    expect(name).toBe('清单核对.zip');
    expect(Object.keys(unzipSync(bytes)).filter((each) => each.endsWith('review.xlsx'))).toEqual([
      '青禾镇/review.xlsx',
      'list/review.xlsx',
    ]);
  });

  test('what is pasted: a table as a page, text as text', async () => {
    const open = await OpenPage.open(browser);
    for (const [type, from] of [
      ['text/html', 'lists/html/list.html'],
      ['text/plain', LIST],
    ] as const) {
      await open.page.evaluate(
        ([kind, text]) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData(kind, text);
          document.body.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
          );
        },
        [type, readFileSync(`fixtures/${from}`, 'utf8')] as const,
      );
      await open.done();
      expect(await open.text('.verdict')).toContain('✓ 可以付印');
      await open.page.click('[data-key="clear"]');
    }
  });

  test('in English', async () => {
    const open = await OpenPage.open(browser);
    await open.read(wrongList());
    await open.page.click('[data-key="language"]');
    await open.page.waitForFunction(() =>
      document.querySelector('.shown .verdict')?.textContent.includes('printed'),
    );
    expect(await open.text('article.finding h3')).toMatch(/number 57/);
    expect(await open.page.getAttribute('html', 'lang')).toBe('en');
    expect(await open.text('.chrome.intake')).not.toMatch(/\p{Script=Han}/u);
  });

  test('a finding that may stay: written down as accept does, read when it is dropped along, taken back', async () => {
    const document = wrongList();
    const open = await OpenPage.open(browser);
    await open.read(document);
    const first = open.page.locator('article.finding').first();
    const fingerprint = (await first.getAttribute('data-fingerprint')) ?? '';
    const place = open.page.locator(`[data-keep="${fingerprint}"]`);
    await place.locator('summary').click();
    await place.locator('input').first().fill('原件如此');
    await place.locator('input').last().fill('张三');
    await open.page.keyboard.press('Enter');
    await open.page.waitForSelector(`[data-unkeep="${fingerprint}"]`);
    const saved = await open.saved('accepted');
    write(document.name, document.content);
    await run([
      'accept',
      document.name,
      '--fingerprint',
      fingerprint,
      '--reason',
      '原件如此',
      '--by',
      '张三',
    ]);
    expect([saved.name, saved.bytes.toString()]).toEqual([
      '青禾镇.txt.accepted.yaml',
      readFileSync(path('青禾镇.txt.accepted.yaml'), 'utf8'),
    ]);
    const expected = await written(document);
    await open.page.click('.data summary');
    await open.page.waitForSelector('[data-save="report.json"]');
    expect((await open.saved('report.json')).bytes.equals(expected.get('report.json') ?? Buffer.of())).toBe(
      true,
    );

    const again = await OpenPage.open(browser);
    await again.read(document, { name: saved.name, content: saved.bytes });
    expect(await again.page.locator('article.finding .tag').allInnerTexts()).toContain('已确认保留');
    await again.page.click(`[data-unkeep="${fingerprint}"]`);
    await again.page.waitForSelector(`[data-keep="${fingerprint}"]`);
    expect(await again.text('.verdict')).toContain('缺序号 57');
    expect(again.errors).toEqual([]);
  });

  test('settings are those of the file that is dropped along, and a wrong one is told', async () => {
    const open = await OpenPage.open(browser);
    await open.read(wrongList(), { name: 'qingdan.config.yaml', content: 'rules:\n  number-missing: off\n' });
    expect(await open.text('.verdict')).not.toContain('缺序号');
    await open.read({ name: 'qingdan.config.yaml', content: 'rules:\n  number-mising: off\n' });
    await open.page.waitForFunction(() =>
      document.querySelector('.verdict')?.textContent.includes('number-missing'),
    );
    expect(await open.text('.verdict')).toContain('没有核对项“number-mising”');
    await open.read({ name: 'qingdan.config.yaml', content: '# 没有设置\n' });
    await open.page.waitForSelector('#findings');
    expect(await open.text('.verdict')).toContain('缺序号 57');
  });

  test('a workbook with decisions that is dropped along: what may stay, and what is carried over', async () => {
    const document = wrongList();
    await written(document);
    const workbook = await edited(
      readFileSync(path('saved', 'review.xlsx')),
      deciding({ 1: ['不采纳', '原件如此', '张三'], 1.1: ['采纳', '已通知县里'] }),
    );
    write('saved/review.xlsx', workbook);
    const open = await OpenPage.open(browser);
    await open.read({ name: 'review.xlsx', content: workbook }, document);
    expect(await open.page.locator('.finding .tag').allInnerTexts()).toContain('已确认保留');
    expect(await open.page.locator('nav.chrome tbody tr').count()).toBe(0);
    const accepted = await open.saved('accepted');
    write(accepted.name, accepted.bytes);
    const expected = await written(document);
    const saved = await open.saved('review.xlsx');
    expect(saved.bytes.equals(expected.get('review.xlsx') ?? Buffer.of())).toBe(true);
    expect(open.errors).toEqual([]);
  });

  test('the form of settings writes the file that the command line reads', async () => {
    const open = await OpenPage.open(browser);
    await open.page.click('.settings summary');
    await open.page.fill('textarea[name="neighbours"]', '红柳镇\n沙枣镇');
    await open.page.check('.settings input[value="number-missing"]');
    await open.page.keyboard.press('Enter');
    await open.page.waitForSelector('[data-save="config"]');
    const document = wrongList();
    await open.read(document);
    const config = await open.saved('config');
    write(config.name, config.bytes);
    const expected = await written(document);
    expect(expected.get('report.json')?.toString()).not.toContain('number-missing');
    const archive = unzipSync((await open.saved('all')).bytes);
    for (const name of ['report.json', 'report.html', 'review.xlsx'])
      expect([
        name,
        Buffer.from(archive[`青禾镇/${name}`] ?? []).equals(expected.get(name) ?? Buffer.of()),
      ]).toEqual([name, true]);
    await open.page.click('.settings summary');
    expect(await open.page.isChecked('.settings input[value="number-missing"]')).toBe(true);
    expect(await open.page.inputValue('textarea[name="neighbours"]')).toBe('红柳镇\n沙枣镇');
    expect(open.errors).toEqual([]);
  });

  test('a hostile document runs nothing and asks for nothing', async () => {
    const evil = '<img src=x onerror="window.ran=1"><script>window.ran=1</script><svg onload="window.ran=1">';
    const text = readFileSync(`fixtures/${LIST}`, 'utf8').replace('青禾镇履职', `青禾镇${evil}履职`);
    const markup = readFileSync('fixtures/lists/html/list.html', 'utf8').replace('<body', `${evil}<body`);
    const open = await OpenPage.open(browser);
    await open.read(
      { name: `${evil.replaceAll('/', '')}.txt`, content: text.replaceAll('党建', evil) },
      { name: 'b.html', content: markup },
      { name: 'c.txt', content: evil },
    );
    for (const index of [0, 1, 2]) await open.page.click(`[data-key="document-${index}"]`);
    expect(await open.page.evaluate(() => 'ran' in window)).toBe(false);
    expect(await open.page.locator('.shown img, .shown script, nav img').count()).toBe(0);
    expect(open.requests).toHaveLength(2);
    expect(open.errors).toEqual([]);
  });

  test('cancel ends the reading, and the next document is read', async () => {
    const open = await OpenPage.open(browser);
    const rows = Array.from({ length: 60_000 }, (_, index) => `${index + 1}\t党的建设\t事项${index}`);
    const long = `青禾镇履职事项清单\n基本履职事项清单\n序号\t事项类别\t事项名称\n${rows.join('\n')}\n`;
    await open.drop({ name: '长.txt', content: long });
    await open.page.click('[data-key="cancel"]');
    await open.done();
    expect(await open.text('.verdict')).toBe('已取消，没有核对');
    await open.page.click('[data-key="clear"]');
    await open.read(fixture(LIST));
    expect(await open.text('.verdict')).toContain('✓ 可以付印');
  });

  test('a PDF with a password is opened with it', async () => {
    const open = await OpenPage.open(browser);
    await open.read(fixture('pdf/office/encrypted.pdf'));
    expect(await open.text('.verdict')).toContain('未核对：PDF 设有密码');
    await open.page.fill('[data-key="password"]', 'abc');
    await open.page.keyboard.press('Enter');
    await open.page.waitForSelector('#tables');
    expect(await open.text('.shown h1 + p')).toBe('encrypted.pdf');
  });

  test('an old format: how to save it as another', async () => {
    const open = await OpenPage.open(browser);
    await open.read({ name: '清单.wps', content: '{\\rtf1 a}' });
    expect(await open.text('.verdict')).toMatch(/未核对：.*另存为.*\*\.docx/s);
  });

  test('without script, or in a browser that is too old, it says which one to use', async () => {
    const withoutScript = await OpenPage.open(browser, { javaScriptEnabled: false, wait: false });
    const tooOld = await OpenPage.open(browser, {
      wait: false,
      before: (page) => page.addInitScript('delete window.DecompressionStream'),
    });
    for (const open of [withoutScript, tooOld]) {
      expect(await open.text('body')).toMatch(/Edge 109.*Chrome 109.*360.*QQ.*极速模式/s);
    }
    const sound = await OpenPage.open(browser);
    expect(await sound.text('body')).not.toContain('极速模式');
  });

  test('by keyboard alone, from choosing to the saved workbook', async () => {
    const open = await OpenPage.open(browser);
    const { page } = open;
    const press = async (key: string): Promise<void> => {
      for (let count = 0; count < 30; count++) {
        await page.keyboard.press('Tab');
        if ((await page.evaluate(() => (document.activeElement as HTMLElement).dataset['key'])) === key)
          break;
      }
      await page.keyboard.press('Enter');
    };
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press('choose')]);
    await chooser.setFiles(`fixtures/${LIST}`);
    await open.done();
    const [download] = await Promise.all([page.waitForEvent('download'), press('review.xlsx')]);
    expect((await contentOf(download)).name).toBe('list.review.xlsx');
  });

  test.each(['light', 'dark'] as const)('no barrier that axe knows of, %s', async (colorScheme) => {
    const open = await OpenPage.open(browser, { colorScheme, bypassCSP: true });
    const barriers = async (): Promise<string[]> => {
      const found = await open.page.evaluate(`axe.run().then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`);
      return found as string[];
    };
    await open.page.evaluate(axe.source);
    expect(await barriers()).toEqual([]);
    await open.page.click('.settings summary');
    await open.page.waitForSelector('.settings textarea');
    expect(await barriers()).toEqual([]);
    await open.page.click('.settings summary');
    await open.read(wrongList());
    expect(await barriers()).toEqual([]);
    await open.page.click('[data-key="clear"]');
    await open.read(
      fixture(LIST),
      { name: 'z.docx', content: 'PK\u0003\u0004' },
      fixture('pdf/office/encrypted.pdf'),
    );
    for (const index of [0, 1, 2]) {
      await open.page.click(`[data-key="document-${index}"]`);
      expect(await barriers()).toEqual([]);
    }
  });
});

test('in Chromium 109 it reads documents of each kind', async () => {
  const old = await startOldChromium();
  if (old === null) {
    // Without a network this cannot be tried; where all tests must run, that is a failure.
    process.stderr.write('Chromium 109 cannot be had from npm, and was not tried\n');
    expect(process.env['CI']).not.toBe('true');
    return;
  }
  try {
    const open = await OpenPage.open(old.browser);
    const blocks = blocksOfMarkdown(markdown());
    await open.read(
      fixture(LIST),
      fixture('lists/qinghe/list.md'),
      fixture('lists/html/list.html'),
      fixture('office/list.xls'),
      { name: 'a.docx', content: await writeDocx(blocks) },
      { name: 'a.xlsx', content: writeXlsx(blocks) },
      fixture('pdf/office/merged.pdf'),
      fixture('pdf/programs/reportlab.pdf'),
    );
    expect(await open.page.locator('.told').innerText()).toBe('共 8 个文件：8 个未发现差错');
    expect((await open.saved('every')).bytes.length).toBeGreaterThan(10_000);
    expect(open.errors).toEqual([]);
  } finally {
    await old.browser.close();
    old.remove();
  }
});

function markdown(): string {
  return readFileSync('fixtures/lists/qinghe/list.md', 'utf8');
}
