import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { deciding, edited } from '../../cli/workbook-edits.js';
import type { OpenPage } from '../browser.js';
import { fixture } from '../browser.js';
import { LIST, written, wrongList, type Held } from './held.js';

/** What people decide on the page, and how it comes back. */
export function decidingTests({ pages, folder }: Held): void {
  const { path, run, write } = folder;

  test('decisions are those of the workbook and of accept, and are restored from each', async () => {
    const document = wrongList();
    const open = await pages().shared();
    await open.read(document);
    await open.page.locator('article.finding [data-opinion="不采纳"]').first().click();
    expect(await open.text('.decide p')).toContain('写了备注，才算确认保留');
    await fill(open, 0, '原件如此', '张三');
    await open.shows('article.finding.accepted');
    // The consequences of a finding are decided one by one; who decides is remembered.
    await open.page.locator('li[data-fingerprint] [data-opinion="采纳"]').first().click();
    await open.page.locator('li[data-fingerprint] [data-opinion="待核"]').nth(1).click();
    expect(
      await open.page.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))),
    ).toBe(false);
    const review = await open.saved('review.xlsx');
    const accepted = await open.saved('accepted');
    expect(
      await open.page.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))),
    ).toBe(true);
    // The same by hand: in the workbook of the command line, then accept.
    await written(folder, document);
    const by = deciding({
      1: ['不采纳', '原件如此', '张三'],
      1.1: ['采纳', '', '张三'],
      1.2: ['待核', '', '张三'],
    });
    write('saved/review.xlsx', await edited(readFileSync(path('saved', 'review.xlsx')), by));
    await run(['accept', document.name, '--from', 'saved/review.xlsx']);
    expect([accepted.name, accepted.bytes.toString()]).toEqual([
      '青禾镇.txt.accepted.yaml',
      readFileSync(path('青禾镇.txt.accepted.yaml'), 'utf8'),
    ]);
    const expected = await written(folder, document);
    expect(review.bytes.equals(expected.get('review.xlsx') ?? Buffer.of())).toBe(true);
    const archive = unzipSync((await open.saved('all')).bytes);
    for (const name of ['review.xlsx', 'report.json', 'report.html'])
      expect([
        name,
        Buffer.from(archive[`青禾镇/${name}`] ?? []).equals(expected.get(name) ?? Buffer.of()),
      ]).toEqual([name, true]);
    expect(Buffer.from(archive['青禾镇/青禾镇.txt.accepted.yaml'] ?? []).equals(accepted.bytes)).toBe(true);

    await open.page.click('[data-key="clear"]');
    await open.read(document, { name: accepted.name, content: accepted.bytes });
    expect(await decisionsIn(open)).toEqual([['不采纳', '原件如此', '张三']]);

    await open.page.click('[data-key="clear"]');
    await open.read({ name: 'review.xlsx', content: review.bytes }, document);
    await open.shows('article.finding.accepted');
    expect(await decisionsIn(open)).toEqual([
      ['不采纳', '原件如此', '张三'],
      ['采纳', '', '张三'],
      ['待核', '', '张三'],
    ]);
    expect((await open.saved('review.xlsx')).bytes.equals(review.bytes)).toBe(true);
    expect(open.errors).toEqual([]);
  });

  test('a decision that is taken back leaves nothing behind', async () => {
    const open = await pages().shared();
    await open.read(wrongList());
    const [review] = [await open.saved('review.xlsx')];
    await open.page.locator('article.finding [data-opinion="不采纳"]').first().click();
    await fill(open, 0, '原件如此', '');
    await open.shows('article.finding.accepted');
    await open.page.locator('article.finding [data-opinion="不采纳"]').first().click();
    await open.shows('article.finding.error');
    expect(await decisionsIn(open)).toEqual([]);
    expect(await open.text('.verdict')).toContain('缺序号 57');
    expect((await open.saved('review.xlsx')).bytes.equals(review.bytes)).toBe(true);
  });

  test('a workbook of another state of the document: what still fits is taken, and it is told', async () => {
    const list = wrongList();
    await written(folder, list);
    const workbook = await edited(
      readFileSync(path('saved', 'review.xlsx')),
      deciding({ 1: ['采纳', '已通知县里', '李四'] }),
    );
    const open = await pages().shared();
    await open.drop({ name: 'review.xlsx', content: workbook });
    await open.page.waitForFunction(() =>
      document.querySelector('.told')?.textContent.includes('请再放入它核对的清单'),
    );
    await open.read({ ...list, content: `${String(list.content)}\n` }, fixture(LIST));
    await open.page.waitForFunction(() =>
      document.querySelector('.told')?.textContent.includes('校验码不同'),
    );
    expect(await decisionsIn(open)).toEqual([['采纳', '已通知县里', '李四']]);
  });

  test('whoever decides keeps the place: filters, what is typed, the focus', async () => {
    const open = await pages().shared();
    await open.read(wrongList());
    const { page } = open;
    await page.selectOption('select[data-filter="severity"]', 'error');
    await page.locator('article.finding [data-opinion="不采纳"]').first().click();
    await page.locator('article.finding input[name="remark"]').first().fill('原件如此');
    await page.locator('li[data-fingerprint] [data-opinion="待核"]').first().click();
    await page.locator('li[data-fingerprint] input[name="remark"]').first().focus();
    await page.keyboard.type('写到一半');
    await open.shows('article.finding.accepted');
    expect(await page.inputValue('select[data-filter="severity"]')).toBe('error');
    expect(await page.inputValue('li[data-fingerprint] input[name="remark"]')).toBe('写到一半');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('remark');
  });

  test('settings are those of the file that is dropped along, and a wrong one is told', async () => {
    const open = await pages().own();
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

  test('settings of the language, of the time, and those that mean nothing here', async () => {
    const open = await pages().own();
    const config = 'lang: en\ntimeout: 0.001\nout: there\n';
    await open.read(wrongList(), { name: 'qingdan.config.yaml', content: config });
    expect(await open.page.getAttribute('html', 'lang')).toBe('en');
    expect(await open.text('.verdict')).toContain('more than 0.001 seconds');
    expect(await open.text('.told')).toContain('out mean nothing on this page');
    await open.read({ name: 'qingdan.config.yaml', content: 'lang: zh\n' });
    await open.shows('#findings');
    expect(await open.text('.verdict')).toContain('缺序号 57');
    // Whoever uses the switch has the last word.
    await open.page.click('[data-key="language"]');
    await open.page.waitForSelector('html[lang="en"]');
    await open.read({ name: 'qingdan.config.yaml', content: 'lang: zh\ntimeout: 90\n' });
    expect(await open.page.getAttribute('html', 'lang')).toBe('en');
  });

  test('the form of settings writes the file that the command line reads', async () => {
    const open = await pages().own();
    await open.page.click('.settings summary');
    await open.page.fill('textarea[name="neighbours"]', '红柳镇\n沙枣镇');
    await open.page.check('.settings input[value="number-missing"]');
    await open.page.keyboard.press('Enter');
    await open.page.waitForSelector('[data-save="config"]');
    const document = wrongList();
    await open.read(document);
    const config = await open.saved('config');
    write(config.name, config.bytes);
    const expected = await written(folder, document);
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
}

/** Fills the remark of a finding and who decided it in, as somebody who goes on by Enter. */
async function fill({ page }: OpenPage, index: number, remark: string, by: string): Promise<void> {
  const row = page.locator('.decide').nth(index);
  await row.locator('input[name="remark"]').fill(remark);
  await row.locator('input[name="by"]').fill(by);
  await page.keyboard.press('Enter');
}

/** What the page shows as decided, finding by finding. */
async function decisionsIn({ page }: OpenPage): Promise<string[][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.decide')].flatMap((row) => {
      const pressed = row.querySelector<HTMLElement>('[aria-pressed="true"]');
      const fields = [...row.querySelectorAll('input')].map(({ value }) => value);
      return pressed === null ? [] : [[pressed.dataset['opinion'] ?? '', ...fields]];
    }),
  );
}
