#!/usr/bin/env node
/**
 * Makes docs/images/guide-*, the pictures of the guide: the page with the list of a fictional township, as an editor
 * sees it. Needs Chromium, fonts with Chinese characters and a build:
 * `npm run build && npm run build:web && node test/tools/generate-guide-images.mjs`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../../dist/test/tools/browser.js';
import { printed, wrongBlocks } from './printed-list.mjs';

const FOLDER = 'docs/images';
const PAGE = pathToFileURL(resolve('dist/web/qingdan.html')).href;

const browser = await openBrowser();
try {
  mkdirSync(FOLDER, { recursive: true });
  const buffer = await printed(browser, wrongBlocks());
  const page = await browser.newPage({ viewport: { width: 1000, height: 620 }, colorScheme: 'light' });
  await page.goto(PAGE);
  await page.waitForSelector('html.ready');
  await shoot(page, 'guide-drop');
  await page.setInputFiles('input[type=file]', [{ name: '青禾镇履职事项清单.pdf', mimeType: '', buffer }]);
  await page.waitForSelector('.shown .verdict');
  await shoot(page, 'guide-verdict');
  const finding = page.locator('article.finding', { hasText: '序号 57' });
  await finding.locator('.on-page summary').click();
  await finding.locator('.on-page svg image').waitFor();
  await finding.locator('[data-opinion="采纳"]').click();
  await finding.locator('input[name="remark"]').fill('删去一个逗号');
  await finding.locator('input[name="by"]').fill('张三');
  await page.keyboard.press('Enter');
  // A page of a PDF is a picture in itself.
  await finding.screenshot({ path: join(FOLDER, 'guide-finding.jpg'), type: 'jpeg', quality: 80 });
  await page.locator('#statement').evaluate((element) => element.scrollIntoView());
  await shoot(page, 'guide-statement', 330);
} finally {
  await browser.close();
}

/** A picture of what is seen. */
async function shoot(page, name, height = 620) {
  await page.setViewportSize({ width: 1000, height });
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
  writeFileSync(join(FOLDER, `${name}.png`), await page.screenshot());
}
