import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { checkDocument, reportPage, type Checked } from '../../../pipeline/index.js';
import { openBrowser } from '../../tools/browser.js';
import { hasPrograms } from '../../tools/programs.mjs';
import { ABOUT, checked, soundText } from '../checked.js';
import { MAIN } from '../../cli/folder.js';
import { pixelsOf } from '../../extract/pdf/picture/pictures.js';
import { MARKUP_FINDINGS, MARKUP_ROWS } from '../../../pipeline/emit/page/settings.js';
import { DOCUMENTS, findingsOf, listOf } from './documents.js';

/** The report page as a person has it: a file from a folder, in Chromium. */
const inBrowser = hasPrograms('chromium') ? describe : describe.skip;

const AXE = readFileSync(
  createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'),
  'utf8',
);
const WIDTHS = [1280, 390];
/** What axe finds by what is drawn: colours, sizes, and names that may be hidden in a narrow window. */
const DRAWN = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
  'label',
  'select-name',
  'button-name',
  'link-name',
];

inBrowser('the report page in Chromium', () => {
  let browser: Browser;
  let folder = '';

  beforeAll(async () => {
    browser = await openBrowser();
    folder = mkdtempSync(join(tmpdir(), 'qingdan-page-'));
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What a page has asked for and said while it was open. */
  interface Seen {
    page: Page;
    requests: string[];
    said: string[];
  }

  /** Opens a report as a person does who clicks on the file. */
  async function open(content: string, { width = 1280, scheme = 'light', hash = '' } = {}): Promise<Seen> {
    const path = join(folder, 'report.html');
    writeFileSync(path, content);
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      colorScheme: scheme === 'dark' ? 'dark' : 'light',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const seen: Seen = { page, requests: [], said: [] };
    const url = pathToFileURL(path).href;
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== url) seen.requests.push(request.url());
    });
    page.on('console', (message) => seen.said.push(message.text()));
    page.on('pageerror', (error) => seen.said.push(error.message));
    page.on('dialog', (dialog) => {
      seen.said.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(`${url}${hash}`);
    return seen;
  }

  const pageOf = async (text: string): Promise<string> => reportPage(await checked(text), ABOUT);

  /**
   * What axe finds, each with where: all that it looks for, or only what goes by what is drawn, where the same page has
   * been looked at in another width and other colours. Of a long table the first twenty rows of a part are looked at:
   * the others are of the same making.
   */
  async function faults(page: Page, rules: readonly string[] | null = null): Promise<string[]> {
    await page.evaluate(AXE);
    const { violations } = await page.evaluate((only) => {
      const { axe } = globalThis as unknown as {
        axe: { run: (context: unknown, options: unknown) => Promise<AxeResults> };
      };
      const options = only === null ? {} : { runOnly: { type: 'rule', values: only } };
      return axe.run({ include: [['html']], exclude: [['.lists tbody tr:nth-child(n+21)']] }, options);
    }, rules);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  }

  const shown = (page: Page, selector: string): Promise<number> =>
    page.locator(`${selector}:visible`).count();

  describe.each(Object.entries(DOCUMENTS))('%s', (name, text) => {
    test('at 1280 and 390 pixels, light and dark: axe finds nothing, nothing hangs over, nothing is asked for', async () => {
      const { page, requests, said } = await open(await pageOf(text));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: 'light' });
        const rules = width === WIDTHS[0] ? null : DRAWN;
        expect([width, 'light', await faults(page, rules)]).toEqual([width, 'light', []]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect([width, 'dark', await faults(page, DRAWN)]).toEqual([width, 'dark', []]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
      expect([requests, said]).toEqual([[], []]);
      await page.close();
    });

    test('is what its name says', async () => {
      const { report } = await checked(text);
      expect([report.status, report.findings.length]).toEqual(
        { sound: ['pass', 0], five: ['fail', 5], inconclusive: ['inconclusive', 1] }[name],
      );
    });
  });

  test.each(['light', 'dark'])(
    'the page image of a finding is seen when it is opened (%s)',
    async (scheme) => {
      const ran = spawnSync(
        process.execPath,
        [MAIN, 'run', 'fixtures/pdf/drawn/raw-rot90.pdf', '--page-images', '-q', '-o', join(folder, 'out')],
        { encoding: 'utf8' },
      );
      expect(ran.stderr).toBe('');
      const html = readFileSync(join(folder, 'out', 'report.html'), 'utf8');
      const { page, requests, said } = await open(html, { scheme });
      expect(await shown(page, '.picture')).toBe(0);
      await page.locator('summary').first().click();
      expect(await shown(page, '.picture')).toBe(1);
      const places = await page.evaluate(() =>
        ['.picture', '.picture rect'].map((selector) => {
          const { left, top, right, bottom } = document.querySelector(selector)?.getBoundingClientRect() ?? {
            left: 0,
            top: 0,
            right: 0,
            bottom: 0,
          };
          return [left, top, right, bottom];
        }),
      );
      const [[left = 0, top = 0, right = 1, bottom = 1] = [], frame] = places;
      const share = [
        ((frame?.[0] ?? 0) - left) / (right - left),
        ((frame?.[1] ?? 0) - top) / (bottom - top),
        ((frame?.[2] ?? 0) - left) / (right - left),
        ((frame?.[3] ?? 0) - top) / (bottom - top),
      ];
      // The row is from 60, 119 to 700, 143 of 842 by 595 points.
      const known = [60 / 842, 119 / 595, 700 / 842, 143 / 595];
      for (const [index, each] of known.entries())
        expect(Math.abs((share[index] ?? 0) - each)).toBeLessThan(0.005);
      // A dark pixel of the picture, on white: it was drawn.
      const shot = await pixelsOf({ bytes: await page.locator('.picture').first().screenshot() });
      const counted = { dark: 0, white: 0 };
      for (let x = 0; x < shot.width; x++)
        for (let y = 0; y < shot.height; y++) {
          if (shot.lightness(x, y) < 160) counted.dark++;
          if (shot.lightness(x, y) > 250) counted.white++;
        }
      expect(counted.dark).toBeGreaterThan(1000);
      expect(counted.white).toBeGreaterThan(100_000);
      expect(await faults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
      expect([requests, said]).toEqual([[], []]);
      await page.close();
    },
  );

  test('findings are filtered by list, severity and rule, and counted', async () => {
    const text = soundText((lines) =>
      lines
        .filter((line) => !line.startsWith('4\t民生服务'))
        .map((line) => line.replace('铁路沿线巡护', '铁路 and 巡护')),
    );
    const { page } = await open(await pageOf(text));
    const status = (): Promise<string | null> => page.locator('[data-counted]').textContent();
    expect([await shown(page, '.finding'), await status()]).toEqual([2, '显示 2/2']);
    await page.locator('[data-filter=severity]').selectOption('error');
    expect([await shown(page, '.finding'), await status()]).toEqual([1, '显示 1/2']);
    await page.locator('[data-filter=list]').selectOption('cooperative');
    expect(await shown(page, '.finding')).toBe(0);
    await page.locator('[data-filter=severity]').selectOption('');
    expect(await shown(page, '.finding')).toBe(1);
    await page.locator('[data-filter=rule]').selectOption('number-missing');
    expect(await shown(page, '.finding')).toBe(0);
    await page.close();
  });

  test('the rows that hold a word are shown, by keyboard, without regard to spaces', async () => {
    const { page } = await open(await pageOf(DOCUMENTS.sound));
    const rows = await shown(page, '.lists tbody tr');
    expect(rows).toBe(245);
    await page.locator('[data-search]').focus();
    await page.keyboard.type('高 龄 津贴');
    await page.waitForFunction(() => document.querySelector('[data-shown]')?.textContent !== '');
    const found = await shown(page, '.lists tbody tr');
    expect([found > 0, found < 20]).toEqual([true, true]);
    expect(await page.locator('[data-shown]').textContent()).toBe(`显示 ${found}/245`);
    for (const words of await page.locator('.lists tbody tr:visible').allTextContents())
      expect(words.replace(/\s/g, '')).toContain('高龄津贴');
    await page.locator('[data-search]').fill('');
    await page.waitForFunction(() => document.querySelector('[data-shown]')?.textContent === '');
    expect(await shown(page, '.lists tbody tr')).toBe(rows);
    await page.close();
  });

  test('a link to a row shows the row, also where it is far down', async () => {
    const { page } = await open(await pageOf(DOCUMENTS.sound), { hash: '#basic-57' });
    const row = page.locator('#basic-57');
    expect((await row.locator('td').first().textContent())?.trim()).toBe('57');
    await expectInView(page, '#basic-57');
    await page.evaluate(() => (location.hash = '#recovered-34'));
    await expectInView(page, '#recovered-34');
    await page.close();
  });

  describe('of more rows than are markup', () => {
    const drawn = (page: Page): Promise<number> => page.locator('.lists tbody tr').count();
    const last = `#basic-${MARKUP_ROWS + 80}`;
    let long = '';

    beforeAll(async () => {
      long = await reportPage(await listOf(MARKUP_ROWS + 1), ABOUT);
    });

    test('those are drawn that are looked at, and those that a link leads to', async () => {
      const { page, said } = await open(long);
      expect(await drawn(page)).toBeLessThan(MARKUP_ROWS / 2);
      // Its top: the element as a whole is a hundred times as high as the window.
      await page.evaluate(() => document.querySelector('#tables')?.scrollIntoView());
      await page.locator('#basic-100').waitFor();
      await page.evaluate((hash) => (location.hash = hash), last);
      await expectInView(page, last);
      expect(await page.locator(`${last}:target`).count()).toBe(1);
      expect(await drawn(page)).toBeLessThan(MARKUP_ROWS / 2);
      expect(said).toEqual([]);
      await page.close();
    });

    test('a link from outside leads to its row', async () => {
      const { page } = await open(long, { hash: last });
      await expectInView(page, last);
      expect(await page.locator(`${last}:target`).count()).toBe(1);
      await page.close();
    });

    test('all are searched, and those that fit are drawn', async () => {
      const { page } = await open(long);
      await page.locator('[data-search]').fill('第1900行');
      await page.locator('[data-shown]', { hasText: `显示 1/${MARKUP_ROWS + 1}` }).waitFor();
      await page.locator('#basic-1900').waitFor();
      expect(await shown(page, '.lists tbody tr')).toBe(1);
      expect(await faults(page)).toEqual([]);
      await page.close();
    });

    test('all are printed, as the markup of a short list has them', async () => {
      const { page } = await open(long);
      await page.locator('[data-search]').fill('没有这样的词');
      await page.locator('[data-shown]:not(:empty)').waitFor();
      const pdf = join(folder, 'long.pdf');
      await page.pdf({ path: pdf, preferCSSPageSize: true });
      const words = spawnSync('pdftotext', [pdf, '-'], { encoding: 'utf8', maxBuffer: 2 ** 27 }).stdout;
      expect(words.replace(/\s/g, '')).toContain(`第${MARKUP_ROWS + 80}行`);
      const rows = (): Promise<string[]> =>
        page.locator('.lists tbody tr').evaluateAll((each) => each.map(({ outerHTML }) => outerHTML.replace(' hidden=""', '')));
      const carried = await rows();
      expect(carried).toHaveLength(MARKUP_ROWS + 1);
      await page.setContent(await reportPage(await listOf(MARKUP_ROWS), ABOUT));
      const markup = await rows();
      expect(carried.filter((row) => !markup.includes(row))).toHaveLength(1);
      await page.close();
    }); // prettier-ignore
  });

  test('of more findings than are markup those are drawn that are looked at; all are filtered, counted and printed', async () => {
    const many = MARKUP_FINDINGS + 1;
    const { page, said } = await open(await reportPage(await findingsOf(many), ABOUT));
    const drawn = page.locator('article.finding');
    await drawn.first().waitFor();
    expect(await drawn.count()).toBeLessThan(MARKUP_FINDINGS / 2);
    expect(await faults(page)).toEqual([]);
    await page.locator('[data-filter=severity]').selectOption('warning');
    expect(await page.locator('[data-counted]').textContent()).toBe(`显示 ${(many - 1) / 2}/${many}`);
    expect(await drawn.first().isVisible()).toBe(false);
    await page.locator('[data-filter=rule]').selectOption('');
    await page.locator('.found').last().scrollIntoViewIfNeeded();
    await page.locator('article.finding:visible', { hasText: `第${many - 1}个<问题>` }).waitFor();
    expect(await page.locator('article.finding:visible', { hasText: `第${many}个<问题>` }).count()).toBe(0);
    const pdf = join(folder, 'findings.pdf');
    await page.pdf({ path: pdf, preferCSSPageSize: true });
    const words = spawnSync('pdftotext', [pdf, '-'], { encoding: 'utf8', maxBuffer: 2 ** 27 }).stdout.replace(/\s/g, '');
    for (const number of [1, 2, many]) expect(words).toContain(`第${number}个<问题>`);
    expect([await drawn.count(), said]).toEqual([many, []]);
    await page.close();
  }); // prettier-ignore

  test('a finding leads to its row', async () => {
    const { page } = await open(await pageOf(DOCUMENTS.five));
    await page.locator('.finding a').first().click();
    await expectInView(page, '#basic-58');
    await page.close();
  });

  async function expectInView(page: Page, selector: string): Promise<void> {
    await page.waitForFunction((each) => {
      const box = document.querySelector(each)?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.top < innerHeight;
    }, selector);
  }

  test('the button copies the statement put right', async () => {
    const { page } = await open(
      await pageOf(DOCUMENTS.five.replace('应急管理及消防 6 项', '应急管理及消防 5 项')),
    );
    await page.locator('[data-copy]').click();
    // The page says so when the clipboard has answered, which may be after the click.
    await page.locator('.copied', { hasText: /^已复制$/ }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator('[data-copy]').getAttribute('data-copy'));
    expect(copied).toContain('基本履职事项 110 项');
    await page.close();
  });

  test('it prints on A4, the sign-off sheet on a page of its own first, and all rows whatever is searched for', async () => {
    const { page } = await open(await pageOf(DOCUMENTS.five));
    await page.locator('[data-search]').fill('没有这样的词');
    await page.waitForFunction(() => document.querySelector('[data-shown]')?.textContent === '显示 0/244');
    const pdf = join(folder, 'report.pdf');
    await page.pdf({ path: pdf, preferCSSPageSize: true });
    const done = await checkDocument('report.pdf', readFileSync(pdf));
    const printed = (first: number, last: number): string =>
      spawnSync('pdftotext', ['-f', String(first), '-l', String(last), pdf, '-'], { encoding: 'utf8' })
        .stdout;
    expect(spawnSync('pdfinfo', [pdf], { encoding: 'utf8' }).stdout).toMatch(
      /Page size: +59[45][.\d]* x 84[12]/,
    );
    const [first, second] = [printed(1, 1), printed(2, 2)];
    expect(first.trim()).toMatch(/^履职事项清单核对单\n/);
    for (const words of ['核对人', '日期', '意见', '文件校验码（SHA-256）']) expect(first).toContain(words);
    expect(second.replace(/\s/g, '')).toMatch(/^云澜省松陵市禾川县青禾镇履职事项清单/);
    // Our own reader finds the rows again.
    expect(done.ok && Object.values(done.value.list.lists).map((rows) => rows.length)).toEqual([
      109, 101, 34,
    ]);
    await page.close();
  });

  test('the sign-off sheet stays one page, however many findings were accepted', async () => {
    const done = await checked(DOCUMENTS.five);
    const reason = '县里核定，下次修订时再改；'.repeat(20);
    const accepted = { reason, by: '张三', until: null };
    const findings = Array.from({ length: 4 }, () => done.report.findings).flat();
    const report = { ...done.report, findings: findings.map((each) => ({ ...each, accepted })) };
    const { page } = await open(await reportPage({ list: done.list, report }, ABOUT));
    const pdf = join(folder, 'accepted.pdf');
    await page.pdf({ path: pdf, preferCSSPageSize: true });
    const text = (at: string): string =>
      spawnSync('pdftotext', ['-f', at, '-l', at, pdf, '-'], { encoding: 'utf8' }).stdout;
    expect(text('1')).toContain('另有 17 处已确认保留');
    for (const words of ['意见', '县里核定']) expect(text('1')).toContain(words);
    expect(text('2').replace(/\s/g, '')).toMatch(/^云澜省松陵市/);
    await page.close();
  });

  describe('a hostile document', () => {
    const EVIL = [
      '<img src="http://127.0.0.1:9/x" onerror="window.ran=1">',
      '<script>window.ran=1</script>',
      '</script><script>window.ran=1</script>',
      '<a href="javascript:window.ran=1">甲</a>',
      '<svg onload="window.ran=1"><style>@import url(http://127.0.0.1:9/y)</style></svg>',
      '"><iframe srcdoc="<script>parent.ran=1</script>">',
      "' autofocus onfocus='window.ran=1",
      '=HYPERLINK("http://127.0.0.1:9","甲")',
      '\u202e\u0000{{constructor.constructor("window.ran=1")()}}${window.ran=1}',
    ];

    async function expectHarmless(content: string): Promise<void> {
      const { page, requests, said } = await open(content);
      await page.locator('[data-search]').fill('<script>');
      for (const link of await page.locator('a').all()) expect(await link.getAttribute('href')).toMatch(/^#/);
      expect(await page.evaluate(() => (globalThis as unknown as { ran?: number }).ran)).toBeUndefined();
      expect(await page.locator('img, iframe, script:not(body > script:last-child)').count()).toBe(0);
      expect([requests, said]).toEqual([[], []]);
      expect(await faults(page)).toEqual([]);
      await page.close();
    }

    test('runs nothing and asks for nothing: in its rows, in what is found of them, in its title and its name', async () => {
      const evil = EVIL.join('');
      const text = soundText((lines) =>
        lines.map((line) =>
          line
            .replace('铁路沿线巡护', `铁路${evil.replace(/[\n\t\0]/g, '')}`)
            .replace('党员教育实训基地建设', `党员 and ${EVIL[0]}`),
        ),
      );
      const done = await checked(text);
      expect(done.report.findings.length).toBeGreaterThan(0);
      const named: Checked = {
        list: { ...done.list, title: done.list.title === null ? null : { ...done.list.title, text: evil } },
        report: {
          ...done.report,
          document: evil,
          findings: done.report.findings.map((each) => ({
            ...each,
            message: `${each.message}${evil}`,
            actual: evil,
          })),
        },
      };
      await expectHarmless(await reportPage(named, ABOUT));
    });

    test('a cell of 10 MB is shown', async () => {
      const done = await checked(soundText());
      const cell = done.list.lists.cooperative[2]?.cells.at(-1);
      if (cell === undefined) throw new Error('no cell');
      cell.text = '<b onclick=x>字'.repeat(700_000);
      await expectHarmless(await reportPage(done, ABOUT));
    });
  });
});
