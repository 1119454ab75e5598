import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Box, Finding } from '../../../pipeline/model.js';
import { pagesOf, stream, type PdfObject } from '../../tools/build-pdf.js';
import { hasPrograms } from '../../tools/programs.mjs';
import { checked, copyWith, refusalOf } from '../copies.js';
import { findingOf, findingsOfAll, reportWith } from '../findings.js';
import { boxOfPage, highlightsIn } from './highlights.js';

/** What other programs say of annotated PDFs: qpdf of the file, poppler of the pages. */
const scratch = mkdtempSync(join(tmpdir(), 'annotated-pdf-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function written(name: string, bytes: Uint8Array): string {
  const file = join(scratch, name);
  writeFileSync(file, bytes);
  return file;
}

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`fixtures/pdf/${name}.pdf`));

/** The file as qpdf writes it with these options. */
function byQpdf(bytes: Uint8Array, ...options: string[]): Uint8Array {
  const out = join(scratch, 'out.pdf');
  execFileSync('qpdf', [...options, written('in.pdf', bytes), out]);
  return new Uint8Array(readFileSync(out));
}

const OWNER = ['--encrypt', '', 'owner'];

(hasPrograms('qpdf') ? describe : describe.skip)('held against qpdf', () => {
  test.each([
    ['drawn by Chromium', 'browser/tags-lines', []],
    ['exported by LibreOffice', 'office/whole', []],
    ['typeset', 'programs/xelatex', []],
    ['with object streams', 'office/whole', ['--object-streams=generate']],
    ['without object streams', 'programs/typst', ['--object-streams=disable']],
    ['linearized', 'office/whole', ['--linearize']],
    ['linearized, with object streams', 'browser/lines-merged', ['--linearize', '--object-streams=generate']],
    ['with permissions, 128 bits', 'programs/reportlab', [...OWNER, '128', '--use-aes=y', '--']],
    ['with permissions, 256 bits', 'programs/reportlab', [...OWNER, '256', '--print=none', '--']],
    [
      'with permissions and object streams',
      'programs/typst',
      ['--object-streams=generate', ...OWNER, '256', '--'],
    ],
  ])('a file %s', async (_name, name, options) => {
    const bytes = options.length === 0 ? fixture(name) : byQpdf(fixture(name), ...options);
    const before = await checked(bytes, 'x.pdf');
    const findings = findingsOfAll(before.list, 3);
    const copy = await copyWith(bytes, before, findings);
    expect(Buffer.compare(copy.bytes.subarray(0, bytes.length), bytes)).toBe(0);
    const said = execFileSync('qpdf', ['--check', written('copy.pdf', copy.bytes)], { encoding: 'utf8' });
    expect(said).toContain('No syntax or stream encoding errors found');
    expect(said).not.toContain('WARNING');
    const notes = (await highlightsIn(copy.bytes)).map(({ note }) => note);
    for (const { message } of findings) expect(notes.join('\n')).toContain(message);
    expect(await checked(copy.bytes, 'x.pdf')).toEqual(before);
  });

  test('a file whose permissions forbid comments is refused', async () => {
    const before = await checked(fixture('programs/reportlab'), 'x.pdf');
    const finding = findingOf(before.list, { kind: 'document', span: null }, '有误');
    const found = { ...before, report: reportWith(before.report, [finding]) };
    const bytes = byQpdf(
      fixture('programs/reportlab'),
      ...OWNER,
      '256',
      '--annotate=n',
      '--modify-other=n',
      '--',
    );
    const { code, message } = await refusalOf(bytes, found);
    expect([code, message.zh]).toEqual(['cannot-annotate', '这份 PDF 加不了批注：文件的权限设置不允许批注']);
  });
});

/** A page as poppler draws it, at one pixel for each point: red, green and blue of a point. */
function drawn(bytes: Uint8Array): (x: number, y: number) => number[] {
  const pixels = execFileSync('pdftoppm', ['-cropbox', '-r', '72', written('drawn.pdf', bytes)], {
    maxBuffer: 1 << 28,
  });
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(pixels.subarray(0, 40).toString('latin1'));
  const width = Number(head?.[1]);
  const from = head?.[0].length ?? 0;
  return (x, y) => [...pixels.subarray(from + 3 * (y * width + x), from + 3 * (y * width + x) + 3)];
}

(hasPrograms('poppler-utils') ? describe : describe.skip)('drawn by poppler', () => {
  test.each([
    ['as it is', ''],
    ['turned by 90 degrees', '/Rotate 90'],
    ['turned by 180 degrees', '/Rotate 180'],
    ['turned by 270 degrees', '/Rotate 270'],
    ['cropped', '/CropBox[100 200 500 700]'],
    ['cropped and turned', '/MediaBox[-50 -70 545 772]/CropBox[100 200 500 700]/Rotate 90'],
  ])('a page %s has the colour in the box and nowhere else', async (_name, page) => {
    const before = await checked(fixture('programs/reportlab'), 'x.pdf');
    const bytes = pagesOf(stream('0 g 150 500 40 10 re f') as PdfObject, { page });
    const [, , width, height] = await boxOfPage(bytes);
    const box: Box = [100, 120, 180, 150];
    const place = { kind: 'page', page: 1, box } as Finding['place'];
    const finding = { ...findingOf(before.list, { kind: 'document', span: null }, '有误'), place };
    const copy = await copyWith(bytes, before, [finding]);
    const [plain, marked] = [drawn(bytes), drawn(copy.bytes)];
    for (let y = 3; y < Math.floor(height); y += 7) {
      for (let x = 3; x < Math.floor(width); x += 7) {
        const isIn = x > box[0] && x < box[2] - 1 && y > box[1] && y < box[3] - 1;
        const isNear = x >= box[0] - 2 && x <= box[2] + 2 && y >= box[1] - 2 && y <= box[3] + 2;
        if (isNear && !isIn) continue;
        const own = plain(x, y);
        const wanted = isIn && own[0] === 255 ? [255, 178, 178] : own;
        expect([x, y, marked(x, y)]).toEqual([x, y, wanted]);
      }
    }
  });
});
