import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import axe from 'axe-core';
import { contentOf, fixture, type OpenPage } from '../browser.js';
import { LIST, type Held } from './held.js';

/** Who can use the page, and what it does not let happen. */
export function guardTests({ pages }: Held): void {
  test('a hostile document runs nothing and asks for nothing', async () => {
    const evil = '<img src=x onerror="window.ran=1"><script>window.ran=1</script><svg onload="window.ran=1">';
    const text = readFileSync(`fixtures/${LIST}`, 'utf8').replace('青禾镇履职', `青禾镇${evil}履职`);
    const markup = readFileSync('fixtures/lists/html/list.html', 'utf8').replace('<body', `${evil}<body`);
    const open = await pages().shared();
    await open.read(
      { name: `${evil.replaceAll('/', '')}.txt`, content: text.replaceAll('党建', evil) },
      { name: 'b.html', content: markup },
      { name: 'c.txt', content: evil },
      { name: 'b.html.accepted.yaml', content: evil },
    );
    for (const index of [0, 1, 2]) await open.page.click(`[data-key="document-${index}"]`);
    expect(await open.page.evaluate(() => 'ran' in window)).toBe(false);
    expect(await open.page.locator('.shown img, .shown script, nav img').count()).toBe(0);
    expect(open.asked).toEqual([]);
    expect(open.errors).toEqual([]);
  });

  test('without script, or in a browser that is too old, it says which one to use', async () => {
    const withoutScript = await pages().own({ javaScriptEnabled: false, wait: false });
    const tooOld = await pages().own({
      wait: false,
      before: (page) => page.addInitScript('delete window.DecompressionStream'),
    });
    for (const open of [withoutScript, tooOld])
      expect(await open.text('body')).toMatch(/Edge 109.*Chrome 109.*360.*QQ.*极速模式/s);
    const sound = await pages().shared();
    expect(await sound.text('body')).not.toContain('极速模式');
  });

  test('by keyboard alone, from choosing to a decision and the saved workbook', async () => {
    const open = await pages().shared();
    const { page } = open;
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const go = async (fits: string): Promise<void> => {
      for (let count = 0; count < 60; count++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((selector) => document.activeElement?.matches(selector), fits)) return;
      }
      throw new Error(`Tab does not reach ${fits}`);
    };
    // Asked for before the keys: a page that does not know of it yet when Enter comes opens a window that nobody answers.
    const choosing = page.waitForEvent('filechooser');
    await go('[data-key="choose"]');
    await page.keyboard.press('Enter');
    const chooser = await choosing;
    await chooser.setFiles({
      name: '青禾镇.pdf',
      mimeType: '',
      buffer: readFileSync('fixtures/pdf/office/merged.pdf'),
    });
    await open.done();
    await go('.on-page summary');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.on-page svg rect');
    await go('[data-opinion="待核"]');
    await page.keyboard.press('Space');
    await go('.decide input[name="remark"]');
    await page.keyboard.type('再核一次');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Home');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await go('[data-save="review.xlsx"]');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect((await contentOf(download)).name).toBe('青禾镇.review.xlsx');
  });

  test('no barrier that axe knows of in any view, in light and dark', async () => {
    const open = await pages().own();
    await open.page.evaluate(axe.source);
    const scan = (options: string): Promise<string[]> =>
      open.page.evaluate(`axe.run(document, ${options}).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`);
    // What dark colours change is contrast alone.
    const expectNone = async (): Promise<void> => {
      await open.page.emulateMedia({ colorScheme: 'light' });
      expect(await scan('{}')).toEqual([]);
      await open.page.emulateMedia({ colorScheme: 'dark' });
      expect(await scan('{ runOnly: ["color-contrast"] }')).toEqual([]);
    };
    await expectNone();
    await open.page.click('.settings summary');
    await open.page.waitForSelector('.settings textarea');
    await expectNone();
    await open.page.click('.settings summary');
    await expectNoneInReports(open, expectNone);
  });
}

/** The views of documents: with something wrong and decided, sound, broken, locked, each in a list of several. */
async function expectNoneInReports(open: OpenPage, expectNone: () => Promise<void>): Promise<void> {
  const list = readFileSync('fixtures/lists/sound/list.txt', 'utf8');
  await open.read({ name: 'a.txt', content: list.replace(/^2\t.*\n/m, '') });
  await open.page.locator('[data-opinion="不采纳"]').first().click();
  await expectNone();
  await open.page.click('[data-key="clear"]');
  await open.read(fixture('pdf/browser/watermark.pdf'));
  await open.page.locator('.on-page summary').first().click();
  await open.page.waitForSelector('.on-page svg rect');
  await expectNone();
  await open.page.click('[data-key="clear"]');
  await open.read(
    { name: 'a.txt', content: list },
    { name: 'z.docx', content: 'PK\u0003\u0004' },
    fixture('pdf/office/encrypted.pdf'),
  );
  for (const index of [0, 1, 2]) {
    await open.page.click(`[data-key="document-${index}"]`);
    await expectNone();
  }
}
