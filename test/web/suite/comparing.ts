import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import { writeDocx } from '../../townships/docx.js';
import { blocksOfMarkdown } from '../../townships/office.js';
import type { Given, OpenPage } from '../browser.js';
import { contentOf, fixture } from '../browser.js';
import { LIST, markdown, type Held } from './held.js';

/** Two documents on the page, compared: the same as `qingdan compare` shows and writes. */
export function comparingTests(held: Held): void {
  describe('two documents compared', () => tests(held));
}

function tests({ pages, folder }: Held): void {
  const { path, run, write } = folder;

  /** What the command line writes in each format. */
  const expectedOf = async (old: Given, now: Given, lang = 'zh'): Promise<Record<string, Buffer>> => {
    for (const { name, content } of [old, now]) write(name, content);
    const formats = ['xlsx', 'html', 'json'];
    const asked = formats.flatMap((format) => ['--format', `${format}:compared.${format}`]);
    await run(['compare', old.name, now.name, '--lang', lang, ...asked]);
    return Object.fromEntries(formats.map((format) => [format, readFileSync(path(`compared.${format}`))]));
  };

  test('two documents that were dropped: what changed, and each file that is saved', async () => {
    const [old, now] = await revisions();
    const open = await pages().shared();
    await open.read(old, now);
    await open.page.click('[data-key="compare"]');
    await open.page.waitForSelector('.shown .compared');
    const expected = await expectedOf(old, now);
    expect(await open.page.locator('.shown').innerHTML()).toBe(
      await inBrowser(open, bodyOf(expected['html'])),
    );
    const sides = open.page.locator('.shown .pair tr.changed').first().locator('td.old, td.new');
    expect(await sides.allInnerTexts()).toEqual([
      expect.stringContaining('压实意识形态工作责任'),
      expect.stringContaining('夯实意识形态工作责任'),
    ]);
    for (const side of await sides.all()) expect(await side.isVisible()).toBe(true);
    expect(await open.text('.shown .verdict')).toMatch(/删除 1 项.*改写 1 项|改写 1 项.*删除 1 项/);
    for (const format of ['xlsx', 'html', 'json']) {
      const { name, bytes } = await open.saved(`compared-${format}`);
      expect([name, bytes.equals(expected[format] ?? Buffer.of())]).toEqual([`新稿.对比.${format}`, true]);
    }
    expect(open.asked).toEqual([]);
    expect(open.errors).toEqual([]);
  });

  test('exchanged, in the other language, and back to one of the documents', async () => {
    const [old, now] = await revisions();
    const open = await pages().own();
    await open.read(old, now);
    await open.page.click('[data-key="compare"]');
    await open.page.waitForSelector('.shown .compared');
    await open.page.click('[data-key="exchange"]');
    await shown(open, '新增 1 项');
    expect(await open.page.locator('.shown .sides dd').allInnerTexts()).toEqual([now.name, old.name]);
    await open.page.click('[data-key="language"]');
    await shown(open, '1 added');
    const line = open.page.locator('.compares button, .compares > span');
    expect((await line.allInnerTexts()).join(' ')).toBe('Compare two documents Exchange Compare');
    const { name, bytes } = await open.saved('compared-html');
    const expected = await expectedOf(now, old, 'en');
    expect([name, bytes.equals(expected['html'] ?? Buffer.of())]).toEqual(['旧稿.对比.html', true]);
    await open.page.click('[data-key="document-0"]');
    await open.page.waitForSelector('.shown #tables');
    expect(await open.page.locator('.shown .compared').count()).toBe(0);
    expect(await open.page.locator('[data-save="report.html"]').count()).toBe(1);
  });

  test('of several documents two are chosen, and what cannot be read is not offered', async () => {
    const [old, now] = await revisions();
    const open = await pages().shared();
    await open.read(old);
    expect(await open.page.locator('.compares').count()).toBe(0);
    await open.read({ name: '坏.docx', content: 'PK\u0003\u0004' });
    expect(await open.page.locator('.compares').count()).toBe(0);
    await open.read(now, { ...fixture(LIST), name: '同.txt' });
    const options = open.page.locator('[data-key="compare-new"] option');
    expect(await options.allInnerTexts()).toEqual([old.name, '同.txt', now.name]);
    await open.page.selectOption('[data-key="compare-new"]', { label: '同.txt' });
    await open.page.click('[data-key="compare"]');
    await shown(open, '相同');
    // A document that is chosen for the other side too is exchanged.
    await open.page.selectOption('[data-key="compare-old"]', { label: '同.txt' });
    await shown(open, '相同');
    expect(await open.page.locator('.shown .sides dd').allInnerTexts()).toEqual(['同.txt', old.name]);
    await open.page.selectOption('[data-key="compare-new"]', { label: now.name });
    await shown(open, '改写 1 项');
  });

  test('by keyboard alone, and no barrier that axe knows of', async () => {
    const [old, now] = await revisions();
    const open = await pages().own();
    const { page } = open;
    await open.read(old, now);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const go = async (key: string): Promise<void> => {
      for (let count = 0; count < 40; count++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => document.activeElement?.getAttribute('data-key'));
        if (at === key) return;
      }
      throw new Error(`Tab does not reach ${key}`);
    };
    await go('exchange');
    await page.keyboard.press('Enter');
    await go('compare');
    await page.keyboard.press('Enter');
    await shown(open, '新增 1 项');
    await page.evaluate(axe.source);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await page.evaluate(`axe.run(document).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`);
      expect(found).toEqual([]);
    }
    await go('compared-xlsx');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect((await contentOf(download)).name).toBe('旧稿.对比.xlsx');
  });

  test('a hostile document runs nothing in it', async () => {
    const evil = '<img src=x onerror="window.ran=1">';
    const changed = markdown().replaceAll('意识形态', `意识${evil}`);
    const open = await pages().shared();
    await open.read(
      { ...fixture(LIST), name: `${evil}.txt` },
      { name: '新.docx', content: await writeDocx(blocksOfMarkdown(changed)) },
    );
    await open.page.click('[data-key="compare"]');
    await shown(open, '改写');
    expect(await open.text('.shown .compared main')).toContain('onerror');
    expect(await open.page.evaluate(() => 'ran' in window)).toBe(false);
    expect(await open.page.locator('.shown img, .compares img').count()).toBe(0);
    expect(open.errors).toEqual([]);
  });
}

/** Two revisions in two formats: one row reworded, and one taken out. */
async function revisions(): Promise<[old: Given, now: Given]> {
  const old = { ...fixture(LIST), name: '旧稿.txt' };
  const changed = markdown()
    .replace(/^\| 57 \|.*\n/m, '')
    .replace('压实意识形态工作责任', '夯实意识形态工作责任');
  return [old, { name: '新稿.docx', content: await writeDocx(blocksOfMarkdown(changed)) }];
}

/** Waits for a comparison whose verdict says this. */
async function shown(open: OpenPage, words: string): Promise<void> {
  await open.page.locator('.shown .compared .verdict', { hasText: words }).waitFor();
}

/** What stands in the body of a page. */
function bodyOf(page: Buffer | undefined): string {
  return /<body>(.*)<\/body>/s.exec(page?.toString() ?? '')?.[1] ?? '';
}

/** Markup as a browser writes it. */
function inBrowser(open: OpenPage, markup: string): Promise<string> {
  return open.page.evaluate((given) => {
    const slot = document.createElement('div');
    slot.innerHTML = given;
    return slot.innerHTML;
  }, markup);
}
