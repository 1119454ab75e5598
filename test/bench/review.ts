import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { About } from '../../pipeline/model.js';
import { checkDocument, reportPage, reviewWorkbook } from '../../pipeline/index.js';
import { startChromium } from '../tools/browser.js';
import { document } from './documents.js';
import { figure, ms, printTable } from './print.js';

const ABOUT: About = { version: null, today: null, files: [] };

/** The most that a workbook and a page of 24,500 items may take. */
const LIMITS = { page: 5000, open: 5000, workbook: 8000, megabytes: 400 } as const;

/** What a process that makes one of them prints: its peak in MiB, size in bytes. */
interface Made {
  /** Milliseconds of the processors from a finished check, with what collects memory beside it on another of them. */
  time: number;
  /** Milliseconds of the clock, with what other programs took meanwhile. */
  wall: number;
  /** Memory of the process above what the check had taken. */
  above: number;
  peak: number;
  size: number;
}

/** What `run` writes for people to open: how long it takes of a large list, and whether a browser can show it. */
export async function benchReview(): Promise<void> {
  const rows = [['', 'rows', 'CPU ms', 'ms', 'peak MB', 'of these for it', 'file MB']];
  const folder = mkdtempSync(join(tmpdir(), 'qingdan-bench-'));
  try {
    for (const times of [1, 100])
      for (const output of ['workbook', 'page'] as const) {
        const made = makeApart(output, times, folder);
        rows.push([
          output,
          figure(245 * times),
          ms(made.time),
          ms(made.wall),
          figure(made.peak),
          figure(made.above),
          (made.size / 1e6).toFixed(1),
        ]);
        if (times === 100) expectWithin(output, made);
      }
    printTable('review: from a finished check to the file, each in a process of its own', rows);
    await benchBrowser(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The less of two times counts: what either has beyond it is none of ours. */
function expectWithin(output: 'workbook' | 'page', { time, wall, above }: Made): void {
  const took = Math.min(time, wall);
  const slow = took > LIMITS[output];
  const large = output === 'workbook' && above > LIMITS.megabytes;
  if (!slow && !large) return;
  console.error(`beyond its limit: ${output}, ${ms(took)} ms, ${figure(above)} MB`);
  process.exitCode = 1;
}

function makeApart(output: 'workbook' | 'page', times: number, folder: string): Made {
  const path = join(folder, `${output}-${times}`);
  const args = [fileURLToPath(import.meta.url), output, String(times), path];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Made;
}

/** In a process of its own: makes one of them, and tells what it took. */
async function make(output: string, times: number, path: string): Promise<void> {
  const checked = await checkDocument('list.txt', document('text', times));
  if (!checked.ok) throw new Error(checked.failure.message.en);
  const before = process.memoryUsage.rss();
  const [start, begun] = [process.cpuUsage(), performance.now()];
  const content =
    output === 'page' ? await reportPage(checked.value, ABOUT) : await reviewWorkbook(checked.value, ABOUT);
  const { user, system } = process.cpuUsage(start);
  const [time, wall] = [(user + system) / 1000, performance.now() - begun];
  const peak = process.resourceUsage().maxRSS / 1024;
  writeFileSync(output === 'page' ? `${path}.html` : path, content);
  const made: Made = { time, wall, above: peak - before / 2 ** 20, peak, size: Buffer.byteLength(content) };
  process.stdout.write(JSON.stringify(made));
}

/** Opens the pages in Chromium, and searches them. */
async function benchBrowser(folder: string): Promise<void> {
  const rows = [['', 'rows', 'open ms', 'search ms', 'both']];
  const browser = await startChromium();
  if (browser === null) {
    console.log('no Chromium: apt-get install --no-install-recommends chromium');
    return;
  }
  for (const times of [1, 100]) {
    const page = await browser.newPage();
    const start = performance.now();
    await page.goto(pathToFileURL(join(folder, `page-${times}.html`)).href);
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    const opened = performance.now();
    await page.locator('[data-search]').fill('没有这样的词');
    await page.locator('[data-shown]:not(:empty)').waitFor();
    const done = performance.now();
    rows.push([
      'page in Chromium',
      figure(245 * times),
      ms(opened - start),
      ms(done - opened),
      ms(done - start),
    ]);
    if (times === 100 && done - start > LIMITS.open) {
      console.error(`beyond its limit: open and searched in ${ms(done - start)} ms`);
      process.exitCode = 1;
    }
    await page.close();
  }
  await browser.close();
  printTable('review: the page opened, drawn, and searched for a word', rows);
}

const [, script, output, times, path] = process.argv;
if (script === fileURLToPath(import.meta.url)) await make(output ?? '', Number(times), path ?? '');
