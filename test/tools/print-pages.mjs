/**
 * Prints the PDFs of `fixtures/pdf/browser/` and `fixtures/pdf/office/` that have their source beside them, or only the
 * ones that are named:
 *
 *     node test/tools/print-pages.mjs [browser/lines-group …]
 *
 * A `NAME.html` of `browser/` is printed by Chromium (`--disable-pdf-tagging` where the name has no `tags`), one of
 * `office/` by LibreOffice; `office/encrypted.pdf` is `office/merged.html` with the password `abc`. Needs both programs and Noto Sans CJK; `npm test` needs neither. All text is invented.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const ROOT = resolve('fixtures/pdf');
const scratch = mkdtempSync(join(tmpdir(), 'print-'));
const only = process.argv.slice(2);

function printByChromium(source, name) {
  execFileSync(
    'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      ...(name.includes('tags') ? [] : ['--disable-pdf-tagging']),
      `--print-to-pdf=${join(ROOT, 'browser', `${name}.pdf`)}`,
      `--user-data-dir=${join(scratch, 'chromium')}`,
      '--disable-background-networking',
      source,
    ],
    { stdio: 'ignore' },
  );
}

function printByLibreOffice(source, name, options = '') {
  const out = mkdtempSync(join(scratch, 'out-'));
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${join(scratch, 'office')}`,
      '--infilter=HTML (StarWriter)',
      '--convert-to',
      `pdf:writer_pdf_Export${options}`,
      '--outdir',
      out,
      source,
    ],
    { stdio: 'ignore' },
  );
  copyFileSync(join(out, basename(source, '.html') + '.pdf'), join(ROOT, 'office', `${name}.pdf`));
}

const ENCRYPTED = {
  EncryptFile: { type: 'boolean', value: 'true' },
  DocumentOpenPassword: { type: 'string', value: 'abc' },
};

const isAsked = (name) => only.length === 0 || only.includes(name);
for (const [folder, print] of Object.entries({ browser: printByChromium, office: printByLibreOffice })) {
  for (const file of readdirSync(join(ROOT, folder))) {
    const name = file.replace(/\.html$/, '');
    if (name !== file && isAsked(`${folder}/${name}`)) print(join(ROOT, folder, file), name);
  }
}
if (isAsked('office/encrypted'))
  printByLibreOffice(join(ROOT, 'office/merged.html'), 'encrypted', `:${JSON.stringify(ENCRYPTED)}`);
rmSync(scratch, { recursive: true, force: true });
