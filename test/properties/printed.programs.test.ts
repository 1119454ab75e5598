import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { renderDocx } from '../townships/docx.js';
import {
  generateTownship,
  randomLayout,
  randomPrint,
  renderHtml,
  truthOf,
  type Township,
} from '../townships/index.js';
import { checkDocument } from '../../pipeline/index.js';
import { expectTruth, valueOf } from '../extract/office/compare.js';
import { printByChromium } from '../tools/chromium.js';
import { hasPrograms } from '../tools/programs.mjs';
import { seeds } from '../tools/seeds.js';

/** What is generated, printed and read back is what was generated, in every layout and part, and has no finding. */
const BROWSER_SEEDS = seeds([1, 2, 5, 6, 9, 11, 13, 18, 22, 24, 31, 41]);
const OFFICE_SEEDS = seeds([2, 7, 11, 12, 13, 15]);
const WORD_SEEDS = seeds([2, 6, 10, 17, 24]);
const TYPESET_SEEDS = seeds([3, 4, 19]);
/** These of them are written anew by programs that change a PDF. */
const CHANGED_SEEDS = seeds([1, 2, 6]);
const TIME = 180_000;

const scratch = mkdtempSync(join(tmpdir(), 'printed-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const township = (seed: number): Township =>
  generateTownship({
    seed,
    longCells: seed % 4 === 0,
    counts: { basic: 20, cooperative: 10, recovered: 6 },
  });

/** A generated document as a file of HTML. */
function writeHtml(seed: number): string {
  const file = join(scratch, `${seed}.html`);
  writeFileSync(file, renderHtml(township(seed), randomLayout(seed), { print: randomPrint(seed) }));
  return file;
}

async function expectSame(pdf: string, seed: number): Promise<void> {
  const { list, report } = valueOf(
    await checkDocument(pdf, new Uint8Array(readFileSync(pdf)), { lang: 'en' }),
  );
  expect(report.uncertain).toEqual([]);
  const findings = report.findings.filter((finding) => finding.severity !== 'info');
  expectTruth({ list, report: { ...report, findings } }, truthOf(township(seed), randomLayout(seed)));
  expect(report.status).toBe('pass');
}

/** A generated document as Chromium prints it: once, whoever asks for it. */
function printInBrowser(seed: number): string {
  const pdf = join(scratch, `${seed}.pdf`);
  if (existsSync(pdf)) return pdf;
  printByChromium(writeHtml(seed), pdf, { tagged: seed % 2 !== 1, scratch, timeout: TIME });
  return pdf;
}

const inBrowser = hasPrograms('chromium') ? test : test.skip;
inBrowser.each(BROWSER_SEEDS)('printed by Chromium: seed %i', async (seed) => {
  await expectSame(printInBrowser(seed), seed);
});

const inOffice = hasPrograms('libreoffice-writer-nogui') ? describe : describe.skip;
/** Exports documents in one run of LibreOffice to a folder of their own. */
function exportByOffice(folder: string, files: readonly string[], ...options: string[]): void {
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${join(scratch, 'office')}`,
      ...options,
      '--convert-to',
      'pdf:writer_pdf_Export',
      '--outdir',
      join(scratch, folder),
      ...files,
    ],
    { stdio: 'ignore', timeout: TIME },
  );
}

inOffice('HTML exported by LibreOffice', () => {
  beforeAll(() => {
    exportByOffice('html', OFFICE_SEEDS.map(writeHtml), '--infilter=HTML (StarWriter)');
  }, TIME);

  test.each(OFFICE_SEEDS)('seed %i', async (seed) => {
    await expectSame(join(scratch, 'html', `${seed}.pdf`), seed);
  });
});

inOffice('Word documents exported by LibreOffice', () => {
  beforeAll(async () => {
    const files: string[] = [];
    for (const seed of WORD_SEEDS) {
      const file = join(scratch, `${seed}.docx`);
      const options = { automatic: seed % 2 === 0, landscape: seed % 3 !== 0, unpaged: true };
      writeFileSync(file, await renderDocx(township(seed), randomLayout(seed), options));
      files.push(file);
    }
    exportByOffice('word', files);
  }, TIME);

  test.each(WORD_SEEDS)('seed %i', async (seed) => {
    await expectSame(join(scratch, 'word', `${seed}.pdf`), seed);
  });
});

const inTypesetter = hasPrograms('weasyprint') ? test : test.skip;
inTypesetter.each(TYPESET_SEEDS)(
  'typeset by WeasyPrint: seed %i',
  async (seed) => {
    const pdf = join(scratch, `${seed}-typeset.pdf`);
    execFileSync('weasyprint', ['-q', writeHtml(seed), pdf], { stdio: 'ignore', timeout: TIME });
    await expectSame(pdf, seed);
  },
  TIME,
);

/** Programs that write a PDF anew, their packages, and how they are asked to. */
const CHANGERS: readonly [string, string, (from: string, to: string) => string[]][] = [
  ['qpdf', 'qpdf', (from, to) => ['--object-streams=generate', '--linearize', from, to]],
  ['pdftocairo', 'poppler-utils', (from, to) => ['-pdf', from, to]],
];
for (const [program, debianPackage, argumentsOf] of CHANGERS) {
  const changed = hasPrograms('chromium', debianPackage) ? test : test.skip;
  changed.each(CHANGED_SEEDS)(`written anew by ${program}: seed %i`, async (seed) => {
    const to = join(scratch, `${seed}-${program}.pdf`);
    execFileSync(program, argumentsOf(printInBrowser(seed), to), { stdio: 'ignore', timeout: TIME });
    await expectSame(to, seed);
  });
}
