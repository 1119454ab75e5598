import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { fixture } from '../browser.js';
import { LIST, written, wrongList, type Held } from './held.js';

/** What is put on the page, and what it shows of it. */
export function readingTests({ pages, folder }: Held): void {
  test('a list that was dropped: verdict, finding, ledger, row, and no request', async () => {
    const open = await pages().own();
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

  test('several files are one list, as with --together', async () => {
    const [front = '', tables = ''] = readFileSync(`fixtures/${LIST}`, 'utf8').split(
      /(?=^\S*青禾镇基本履职事项清单$)/m,
    );
    const parts = [
      { name: '附件1.txt', content: front },
      { name: '附件2.txt', content: tables },
    ];
    const expected = await written(folder, ...parts);
    const open = await pages().shared();
    await open.page.check('[data-key="together"]');
    await open.read(...[...parts].reverse());
    expect(await open.text('.verdict')).toContain('表中实有 245＝110＋101＋34');
    const archive = unzipSync((await open.saved('all')).bytes);
    for (const [name, bytes] of expected)
      expect([name, Buffer.from(archive[`附件1/${name}`] ?? []).equals(bytes)]).toEqual([name, true]);
  });

  test('a list of verdicts for several documents: the worst is shown first, then the one that is chosen', async () => {
    const open = await pages().shared();
    await open.read({ name: '空.docx', content: 'PK\u0003\u0004' }, fixture(LIST, '一.txt'), {
      ...wrongList(),
      name: '镇.txt',
    });
    const rows = await open.page.locator('nav.chrome tbody tr').allInnerTexts();
    expect(rows.map((row) => row.split('\t').slice(0, 2))).toEqual([
      ['空.docx', expect.stringContaining('未核对')],
      ['一.txt', '未发现差错'],
      ['镇.txt', '不能付印'],
    ]);
    expect(await open.text('nav.chrome tr.chosen th')).toBe('镇.txt');
    expect(await open.text('.shown .verdict')).toContain('缺序号 57');
    await open.page.click('nav.chrome tr:nth-child(2) button');
    expect(await open.text('.shown .verdict')).toContain('✓ 可以付印');
    expect(await open.text('.told')).toContain('共 3 个文件：1 个未发现差错，1 个不能付印，1 个未核对');
    const { name, bytes } = await open.saved('every');
    expect(name).toBe('清单核对.zip');
    expect(Object.keys(unzipSync(bytes)).filter((each) => each.endsWith('review.xlsx'))).toEqual([
      '一/review.xlsx',
      '镇/review.xlsx',
    ]);
    // Who has chosen one stays with it when another comes.
    await open.read({ name: '乱.txt', content: '没有表格' });
    expect(await open.text('nav.chrome tr.chosen th')).toBe('一.txt');
  });

  test('what is pasted: a table as a page, text as text', async () => {
    const open = await pages().shared();
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
    const open = await pages().own();
    await open.read(wrongList());
    await open.page.click('[data-key="language"]');
    await open.page.waitForFunction(() =>
      document.querySelector('.shown .verdict')?.textContent.includes('printed'),
    );
    expect(await open.text('article.finding h3')).toMatch(/number 57/);
    expect(await open.page.getAttribute('html', 'lang')).toBe('en');
    expect(await open.text('.chrome.intake')).not.toMatch(/\p{Script=Han}/u);
  });

  test('a PDF with a password is opened with it, and so are its pages', async () => {
    const open = await pages().shared();
    await open.read(fixture('pdf/office/encrypted.pdf'));
    expect(await open.text('.verdict')).toContain('未核对：PDF 设有密码');
    await open.page.fill('[data-key="password"]', 'abc');
    await open.page.keyboard.press('Enter');
    await open.page.waitForSelector('#tables');
    expect(await open.text('.shown h1 + p')).toBe('encrypted.pdf');
    await open.page.locator('.on-page summary').first().click();
    await open.page.waitForSelector('.on-page svg');
  });

  test('an old format: how to save it as another', async () => {
    const open = await pages().shared();
    await open.read({ name: '清单.wps', content: '{\\rtf1 a}' });
    expect(await open.text('.verdict')).toMatch(/未核对：.*另存为.*\*\.docx/s);
  });

  test('cancel ends the reading, and the next document is read', async () => {
    const open = await pages().shared();
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
}
