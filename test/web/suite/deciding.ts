import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { deciding, edited } from '../../cli/workbook-edits.js';
import { fixture, type Given, type OpenPage } from '../browser.js';
import { LIST, written, wrongList, type Held } from './held.js';

/** What people decide on the page, and how it comes back. */
export function decidingTests({ pages, folder }: Held): void {
  const { path, run, write } = folder;

  test('decisions are those of the workbook and of accept, and are restored from each', async () => {
    const document = wrongList();
    const open = await pages().shared();
    await open.read(document);
    // The consequences of a finding are decided one by one; who decides is remembered.
    const [cause = '', first = '', second = ''] = await fingerprintsIn(open);
    await decide(open, first, '采纳', '', '张三');
    await open.page.click(`[data-decide="${second}"] [data-opinion="待核"]`);
    await open.page.click(`[data-decide="${cause}"] [data-opinion="不采纳"]`);
    expect(await open.text(`[data-decide="${cause}"] p`)).toContain('写了备注，才算确认保留');
    await decide(open, cause, null, '原件如此', '张三');
    await open.shows('article.finding.accepted');
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
      ['待核', '', '张三'],
      ['采纳', '', '张三'],
    ]);
    expect((await open.saved('review.xlsx')).bytes.equals(review.bytes)).toBe(true);
    expect(open.errors).toEqual([]);
  });

  test('a decision that is taken back leaves nothing behind', async () => {
    const open = await pages().shared();
    await open.read(wrongList());
    const review = await open.saved('review.xlsx');
    const [cause = ''] = await fingerprintsIn(open);
    await decide(open, cause, '不采纳', '原件如此', '');
    await open.shows(`article.accepted[data-fingerprint="${cause}"]`);
    await open.page.click(`[data-decide="${cause}"] [data-opinion="不采纳"]`);
    await open.shows(`article.error[data-fingerprint="${cause}"]`);
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
    const [cause = '', first = ''] = await fingerprintsIn(open);
    const remark = `[data-decide="${first}"] input[name="remark"]`;
    await page.click(`[data-decide="${first}"] [data-opinion="待核"]`);
    await decide(open, cause, '不采纳', '原件如此', '');
    await page.focus(remark);
    await page.keyboard.type('写到一半');
    await open.shows(`article.accepted[data-fingerprint="${cause}"]`);
    expect(await page.inputValue('select[data-filter="severity"]')).toBe('error');
    expect(await page.inputValue(remark)).toBe('写到一半');
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

  test('hints at misspellings are shown where somebody asks for them, and a settled word is not told', async () => {
    const open = await pages().own();
    const text = readFileSync(`fixtures/${LIST}`, 'utf8');
    const content = text.replace('传达党中央决策部署', '传达党中央决策部暑');
    const hint = open.page.locator('article.finding.info', { hasText: '部暑' });
    await open.read({ name: '青禾镇.txt', content });
    expect(await hint.count()).toBe(0);
    await open.page.click('.settings summary');
    await open.page.uncheck('.settings input[value="word-suspected"]');
    await open.page.click('.settings button[type="submit"]');
    await open.shows('article.finding.info');
    expect(await hint.innerText()).toMatch(/部署.*同音/s);
    // It is no part of the verdict.
    expect(await open.text('.verdict')).toContain('可以付印');
    const config = (terms: string): Given => ({
      name: 'qingdan.config.yaml',
      content: `rules: {word-suspected: info}\n${terms}`,
    });
    await open.read(config('terms: [决策部暑]\n'));
    await open.page.waitForFunction(() => document.querySelector('article.finding') === null);
    await open.read(config(''));
    await open.shows('article.finding.info');
    const [fingerprint = ''] = await fingerprintsIn(open);
    await decide(open, fingerprint, '不采纳', '本地写法', '');
    await open.shows('article.finding.accepted');
    expect(open.errors).toEqual([]);
  });
}

/** The findings that are shown, in the order of the report: what causes others, then these. */
async function fingerprintsIn({ page }: OpenPage): Promise<string[]> {
  return page
    .locator('[data-decide]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-decide') ?? ''));
}

/** Decides of a finding, as somebody who goes on by Enter; null leaves the opinion as it is. */
async function decide(
  { page }: OpenPage,
  fingerprint: string,
  opinion: string | null,
  remark: string,
  by: string,
): Promise<void> {
  const row = `[data-decide="${fingerprint}"]`;
  if (opinion !== null) await page.click(`${row} [data-opinion="${opinion}"]`);
  await page.fill(`${row} input[name="remark"]`, remark);
  await page.fill(`${row} input[name="by"]`, by);
  await page.press(`${row} input[name="by"]`, 'Enter');
}

/** What the page shows as decided, sorted. */
async function decisionsIn({ page }: OpenPage): Promise<string[][]> {
  const decisions = await page.evaluate(() =>
    [...document.querySelectorAll('.decide')].flatMap((row) => {
      const pressed = row.querySelector<HTMLElement>('[aria-pressed="true"]');
      const fields = [...row.querySelectorAll('input')].map(({ value }) => value);
      return pressed === null ? [] : [[pressed.dataset['opinion'] ?? '', ...fields]];
    }),
  );
  return decisions.sort((left, right) => (left.join() < right.join() ? -1 : 1));
}
