/**
 * Writes `fixtures/scans/`: the second page of `fixtures/pdf/office/whole.pdf`, the list of basic duties, as scanners save
 * it, and the lists of `no-rules.pdf` beside it, by poppler, ImageMagick and tesseract:
 *
 *     npm run build && node test/tools/scan-pages.mjs
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { pagesOfPicture } from '../../dist/pipeline/extract/pictures/index.js';
import { pdfOfPages } from '../../dist/pipeline/extract/pictures/picture-pdf.js';

const FROM = 'fixtures/pdf/office/whole.pdf';
const UNRULED = 'fixtures/pdf/office/no-rules.pdf';
const FOLDER = 'fixtures/scans';
const scratch = mkdtempSync(join(tmpdir(), 'scan-'));
const at = (name) => join(scratch, name);
const convert = (...args) => execFileSync('convert', args);

const DENSITY = ['-units', 'PixelsPerInch', '-density', '200'];

/** The page as a picture; the rest of the sheet below its table is white. */
execFileSync('pdftoppm', ['-r', '200', '-f', '2', '-l', '2', '-singlefile', '-png', FROM, at('page')]);
convert(at('page.png'), ...DENSITY, '-colorspace', 'Gray', '-blur', '0x0.5', at('grey.png'));

// A fax, a copier's JPEG, and one sheet laid onto the glass askew.
convert(at('grey.png'), ...DENSITY, '-threshold', '65%', '-compress', 'Group4', `${FOLDER}/fax.tif`);
convert(
  at('grey.png'),
  ...DENSITY,
  '-background',
  'white',
  '-rotate',
  '1.7',
  '-quality',
  '35',
  `${FOLDER}/askew.jpg`,
);

// The page in two, as two files of one document: the second has no heading.
convert(at('grey.png'), ...DENSITY, '-threshold', '65%', '-crop', '2339x870+0+0', '+repage', '-type', 'bilevel', '-define', 'png:exclude-chunks=date,time,tEXt', `${FOLDER}/part-1.png`); // prettier-ignore
convert(at('grey.png'), ...DENSITY, '-threshold', '65%', '-crop', '2339x783+0+870', '+repage', '-type', 'bilevel', '-define', 'png:exclude-chunks=date,time,tEXt', `${FOLDER}/part-2.png`); // prettier-ignore

// A list without rules, both of its pages in one file.
execFileSync('pdftoppm', ['-r', '200', '-gray', UNRULED, at('unruled')]);
convert(at('unruled-1.pgm'), at('unruled-2.pgm'), ...DENSITY, '-blur', '0x0.5', '-threshold', '65%', '-compress', 'Group4', `${FOLDER}/unruled.tif`); // prettier-ignore

// A printed page, and behind it one that was scanned.
writeFileSync(at('scan.pdf'), pdfOfPages(pagesOfPicture(readFileSync(`${FOLDER}/fax.tif`))));
execFileSync('pdfseparate', ['-f', '1', '-l', '1', FROM, at('first.pdf')]);
execFileSync('pdfunite', [at('first.pdf'), at('scan.pdf'), `${FOLDER}/mixed.pdf`]);

// With the text that a scanner's program has laid under it.
convert(`${FOLDER}/fax.tif`, ...DENSITY, at('fax.png'));
execFileSync('tesseract', [at('fax.png'), at('layered'), '-l', 'chi_sim', '--dpi', '200', 'pdf'], { stdio: 'ignore' }); // prettier-ignore
writeFileSync(`${FOLDER}/layered.pdf`, readFileSync(at('layered.pdf')));

/** An OFD whose page is one image (GB/T 33190-2016). */
const root = (name, content) =>
  strToU8(`<?xml version="1.0" encoding="UTF-8"?><ofd:${name} xmlns:ofd="http://www.ofdspec.org/2016" ${name === 'OFD' ? 'DocType="OFD" Version="1.0"' : ''}>${content}</ofd:${name}>`); // prettier-ignore
const area = '<ofd:PhysicalBox>0 0 297 210</ofd:PhysicalBox>';
writeFileSync(
  `${FOLDER}/scan.ofd`,
  zipSync(
    {
      'OFD.xml': root('OFD', '<ofd:DocBody><ofd:DocInfo><ofd:DocID>scan</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>'), // prettier-ignore
      'Doc_0/Document.xml': root('Document', `<ofd:CommonData><ofd:MaxUnitID>10</ofd:MaxUnitID><ofd:PageArea>${area}</ofd:PageArea><ofd:DocumentRes>Res.xml</ofd:DocumentRes></ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="Page.xml"/></ofd:Pages>`), // prettier-ignore
      'Doc_0/Res.xml': root('Res', '<ofd:MultiMedias><ofd:MultiMedia ID="5" Type="Image"><ofd:MediaFile>scan.tif</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>'), // prettier-ignore
      'Doc_0/Page.xml': root('Page', `<ofd:Area>${area}</ofd:Area><ofd:Content><ofd:Layer ID="2"><ofd:ImageObject ID="3" Boundary="0 0 297 210" CTM="297 0 0 210 0 0" ResourceID="5"/></ofd:Layer></ofd:Content>`), // prettier-ignore
      'Doc_0/scan.tif': new Uint8Array(readFileSync(`${FOLDER}/fax.tif`)),
    },
    { mtime: new Date(2025, 0, 1) },
  ),
);
rmSync(scratch, { recursive: true, force: true });
