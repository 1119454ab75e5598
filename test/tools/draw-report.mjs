/**
 * Draws docs/images/report.png and report-narrow.png: the report page of the fixture list without row 57 of its first
 * table, on a screen in light colours and on a telephone in dark ones. Needs Chromium and a build:
 * `npm run build && node test/tools/draw-report.mjs`.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkDocument, reportPage } from '../../dist/pipeline/index.js';
import { openBrowser } from '../../dist/test/tools/browser.js';

const SHOTS = [
  { name: 'report.png', width: 1100, height: 860, colorScheme: 'light' },
  { name: 'report-narrow.png', width: 390, height: 860, colorScheme: 'dark' },
];

const text = readFileSync('fixtures/lists/qinghe/list.txt', 'utf8').replace(/^57\t.*\n/m, '');
const checked = await checkDocument('青禾镇履职事项清单.txt', new TextEncoder().encode(text));
if (!checked.ok) throw new Error(checked.failure.message.en);
const html = await reportPage(checked.value, { version: null, today: null, files: [] });

const folder = mkdtempSync(join(tmpdir(), 'qingdan-report-'));
const browser = await openBrowser();
try {
  const path = join(folder, 'report.html');
  writeFileSync(path, html);
  mkdirSync('docs/images', { recursive: true });
  for (const { name, width, height, colorScheme } of SHOTS) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.goto(pathToFileURL(path).href);
    await page.screenshot({ path: join('docs/images', name) });
    await page.close();
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
