import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import {
  generateTownship,
  randomLayout,
  randomPrint,
  renderHtml,
  truthOf,
  type Truth,
} from '../../fixtures/generate/index.js';
import { checkDocument } from '../../pipeline/index.js';
import type { Item, ListName } from '../../pipeline/model.js';

/** What is generated, printed and read back is what was generated, in every layout, and has no finding. */
const LISTS: readonly ListName[] = ['basic', 'cooperative', 'recovered'];
const BROWSER_SEEDS = [1, 5, 9, 11, 13, 18, 22, 24, 31];
const OFFICE_SEEDS = [11, 13];

const scratch = mkdtempSync(join(tmpdir(), 'printed-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/** The cells of an item in the printed order, with its category filled in as the second. */
function rowOf(item: Item): string[] {
  const cells = item.cells.map((cell) => (cell.column === 'category' ? item.category : squeeze(cell.text)));
  if (!item.cells.some((cell) => cell.column === 'category')) cells.splice(1, 0, item.category);
  return cells;
}

/** A generated document as a file of HTML, and what it holds. */
function write(seed: number): { file: string; truth: Truth } {
  const township = generateTownship({ seed, counts: { basic: 20, cooperative: 10, recovered: 6 } });
  const layout = randomLayout(seed);
  const file = join(scratch, `${seed}.html`);
  writeFileSync(file, renderHtml(township, layout, { print: randomPrint(seed) }));
  return { file, truth: truthOf(township, layout) };
}

async function expectSame(pdf: string, truth: Truth): Promise<void> {
  const done = await checkDocument(pdf, new Uint8Array(readFileSync(pdf)), { lang: 'en' });
  if (!done.ok) throw new Error(done.failure.message.en);
  const { list, report } = done.value;
  for (const name of LISTS) expect(list.lists[name].map(rowOf)).toEqual(truth.rows[name]);
  expect(report.findings.filter((finding) => finding.severity !== 'info')).toEqual([]);
  expect(report.status).toBe('pass');
}

const inBrowser = has('chromium') ? test : test.skip;
inBrowser.each(BROWSER_SEEDS)('printed by Chromium: seed %i', async (seed) => {
  const { file, truth } = write(seed);
  const pdf = join(scratch, `${seed}.pdf`);
  execFileSync(
    'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      '--disable-background-networking',
      ...(seed % 2 === 1 ? ['--disable-pdf-tagging'] : []),
      `--user-data-dir=${join(scratch, 'chromium')}`,
      `--print-to-pdf=${pdf}`,
      file,
    ],
    { stdio: 'ignore', timeout: 60_000 },
  );
  await expectSame(pdf, truth);
});

const inOffice = has('soffice') ? test : test.skip;
inOffice.each(OFFICE_SEEDS)('exported by LibreOffice: seed %i', async (seed) => {
  const { file, truth } = write(seed);
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${join(scratch, 'office')}`,
      '--infilter=HTML (StarWriter)',
      '--convert-to',
      'pdf:writer_pdf_Export',
      '--outdir',
      scratch,
      file,
    ],
    { stdio: 'ignore', timeout: 90_000 },
  );
  await expectSame(file.replace(/html$/, 'pdf'), truth);
});
