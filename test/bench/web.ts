import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { startChromium } from '../tools/browser.js';
import { OpenPage, PAGE, type Given } from '../web/browser.js';
import { ThreadProbe } from '../web/heap.js';
import { measureProcess } from './measure.js';
import { figure, ms, printTable } from './print.js';
import { repeatPages } from './repeat.js';

const MAIN = fileURLToPath(new URL('../../command/main.cjs', import.meta.url));

/** What is read: a real document where it is at hand, else one of the fixtures; 40 pages of it. */
const REAL = '../shared/documents/yilahu-ruled-chromium.pdf';
const FIXTURE = 'fixtures/pdf/browser/watermark.pdf';
const PAGES = 40;

/** The most that may be: bytes of the page, milliseconds until it shows, times the command's time, MiB of heap, its growth. */
const LIMITS = { bytes: 5e6, shown: 1000, times: 2, peak: 150, growth: 1.1 } as const;

/** The page to drop documents on: its size, how soon it shows, a long PDF beside the command, the memory of its thread. */
export async function benchWeb(): Promise<void> {
  const browser = await startChromium();
  if (browser === null) {
    console.log('no Chromium: apt-get install --no-install-recommends chromium');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'qingdan-bench-'));
  try {
    const content = repeatPages(new Uint8Array(readFileSync(existsSync(REAL) ? REAL : FIXTURE)), PAGES);
    const path = join(folder, 'long.pdf');
    writeFileSync(path, content);
    const shown = await firstPaint(browser);
    const { times, peak, drawn } = await readings(browser, { name: 'long.pdf', content });
    // Pages that stand twice are findings, and 1 is an answer then.
    const command = measureProcess(['-e', runOf(path)], 3).median;
    const { two, ten } = await growth(browser);
    const { size } = statSync(PAGE);
    const MIB = 2 ** 20;
    const within = (value: number, limit: number): string => {
      if (value > limit) process.exitCode = 1;
      return value > limit ? 'beyond it' : '';
    };
    printTable('web: the page in Chromium', [
      ['', 'measured', 'limit', ''],
      ['bytes of the page', figure(size), figure(LIMITS.bytes), within(size, LIMITS.bytes)],
      ['shown after ms', ms(shown), ms(LIMITS.shown), within(shown, LIMITS.shown)],
      [`${PAGES} pages by the command, ms`, ms(command), '', ''],
      ...times.map((time, index) => [
        `${PAGES} pages on the page, document ${index + 1}, ms`,
        ms(time),
        ms(LIMITS.times * command),
        within(time, LIMITS.times * command),
      ]),
      ['a page of it drawn, ms', ms(drawn), '', ''],
      [
        'most heap of the thread, MiB',
        (peak / MIB).toFixed(1),
        String(LIMITS.peak),
        within(peak / MIB, LIMITS.peak),
      ],
      ['heap after two documents, MiB', (two / MIB).toFixed(2), '', ''],
      [
        'after ten',
        (ten / MIB).toFixed(2),
        ((LIMITS.growth * two) / MIB).toFixed(2),
        within(ten, LIMITS.growth * two),
      ],
    ]);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The command, whose answer is 1 where something is found. */
function runOf(path: string): string {
  const args = JSON.stringify([MAIN, 'check', path, '--quiet']);
  return `require('node:child_process').spawnSync(process.execPath, ${args})`;
}

async function firstPaint(browser: Browser): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    const { page } = await OpenPage.open(browser);
    const time = await page.evaluate(
      `new Promise((resolve) => new PerformanceObserver((list) => resolve(list.getEntries()[0].startTime))
        .observe({ type: 'paint', buffered: true }))`,
    );
    times.push(Number(time));
    await page.context().close();
  }
  return times.sort((left, right) => left - right)[1] ?? NaN;
}

/** A document that is read three times in one page: how long each took, the most heap meanwhile, and a page drawn. */
async function readings(
  browser: Browser,
  document: Given,
): Promise<{ times: number[]; peak: number; drawn: number }> {
  const open = await OpenPage.open(browser);
  const probe = await ThreadProbe.open(open.page);
  const times: number[] = [];
  let peak = 0;
  for (let run = 0; run < 3; run++) {
    await open.clear();
    const start = performance.now();
    let isDone = false;
    const reading = open.read(document).finally(() => (isDone = true));
    while (!isDone) {
      peak = Math.max(peak, await probe.used());
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await reading;
    times.push(performance.now() - start);
  }
  const start = performance.now();
  await open.page.locator('.on-page summary').first().click();
  await open.page.waitForSelector('.on-page svg');
  const drawn = performance.now() - start;
  await probe.close();
  await open.page.context().close();
  return { times, peak, drawn };
}

/** What the thread holds after two documents, and after ten: one PDF again and again. */
async function growth(browser: Browser): Promise<{ two: number; ten: number }> {
  const open = await OpenPage.open(browser);
  const probe = await ThreadProbe.open(open.page);
  const pdf = readFileSync(existsSync(REAL) ? REAL : FIXTURE);
  let two = NaN;
  for (let count = 1; count <= 10; count++) {
    await open.read({ name: `${count}.pdf`, content: pdf });
    if (count === 2) two = await probe.held();
  }
  await probe.close();
  // Another thread may have taken its place by now.
  const last = await ThreadProbe.open(open.page);
  const ten = await last.held();
  await last.close();
  await open.page.context().close();
  return { two, ten };
}
