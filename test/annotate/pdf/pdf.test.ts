import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { remarksOf } from '../../../pipeline/annotate/remarks.js';
import { MARK } from '../../../pipeline/annotate/pdf/settings.js';
import type { Checked } from '../../../pipeline/index.js';
import type { Finding } from '../../../pipeline/model.js';
import { buildPdf, pagesOf, stream, type PdfObject } from '../../tools/build-pdf.js';
import { seeds } from '../../tools/seeds.js';
import { checked, copyWith, refusalOf, wordsOf } from '../copies.js';
import { findingOf, findingsOfAll, reportWith } from '../findings.js';
import { boxOfPage, highlightsIn } from './highlights.js';

const sorted = (text: string): string => [...text].sort().join('');
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`fixtures/pdf/${name}.pdf`));
/** A document, checked once: no test changes what it is given. */
const SOME = checked(fixture('programs/reportlab'), 'x.pdf');

const DRAWN_BY = [
  'browser/lines-merged',
  'browser/lines-broken',
  'browser/tags-lines',
  'browser/no-rules',
  'office/whole',
  'office/merged',
  'programs/pdfkit',
  'programs/typst',
  'programs/reportlab',
  'programs/xelatex',
  'drawn/raw-rot90',
  'drawn/raw-sideways',
  'drawn/sideways',
];

describe.each(seeds(DRAWN_BY))('the fixture %s with a finding about each of its texts', (name) => {
  test('has a highlight over the words of each, and gives the same list and findings', async () => {
    const bytes = fixture(name);
    const before = await checked(bytes, 'x.pdf');
    const findings = findingsOfAll(before.list, 7);
    const copy = await copyWith(bytes, before, findings);
    expect(copy).toMatchObject({ ending: '.pdf', comments: findings.length, beside: 0, changes: 0 });
    expect(Buffer.compare(copy.bytes.subarray(0, bytes.length), bytes)).toBe(0);
    const under = new Map<string, string>();
    for (const { note, text } of await highlightsIn(copy.bytes)) {
      const message = note.split('：').slice(1).join('：');
      under.set(message, (under.get(message) ?? '') + text);
    }
    const wrong = findings.flatMap((finding) => {
      const [words, found] = [wordsOf(before.list, finding), under.get(finding.message) ?? ''];
      // Glyphs are told in the order in which they are drawn.
      return sorted(words) === sorted(found) ? [] : [`${words} ≠ ${found}`];
    });
    expect({ all: findings.length > 0, wrong }).toEqual({ all: true, wrong: [] });
    expect(await checked(copy.bytes, 'x.pdf')).toEqual(before);
  });
});

describe('the highlights of a document', () => {
  const bytes = fixture('programs/reportlab');
  const cellOf = (row: number): Finding['subject'] => ({
    kind: 'cell',
    list: 'basic',
    row,
    cell: 2,
    column: 'name',
    span: { start: 0, end: 2 },
  });

  async function withThree(): Promise<{ before: Checked; findings: Finding[] }> {
    const before = await SOME;
    const findings = [0, 1, 2].map((index) => ({
      ...findingOf(before.list, cellOf(index), `有误之处 ${index}`, index),
      actual: '甲',
      expected: '乙 (a\\b) 𠮷',
    }));
    return { before, findings };
  }

  test('have their author, their finding as note, and the colour of its severity', async () => {
    const { before, findings } = await withThree();
    const seen = await highlightsIn((await copyWith(bytes, before, findings)).bytes);
    const remarks = remarksOf(before.list, reportWith(before.report, findings), 'zh');
    expect(seen.map(({ note }) => note).sort()).toEqual(remarks.map(({ lines }) => lines.join('\n')).sort());
    expect(new Set(seen.map(({ author }) => author))).toEqual(new Set(['清单核对']));
    expect(seen.find(({ note }) => note.includes('有误之处 1'))?.note).toContain(
      '现为：甲；应为：乙 (a\\b) 𠮷',
    );
    for (const [severity, color] of Object.entries(MARK.colors)) {
      const { message } = findings.find((each) => each.severity === severity) ?? { message: '?' };
      expect(seen.find(({ note }) => note.includes(message))?.color).toEqual(color);
    }
  });

  test('are of the day that the caller names', async () => {
    const { before, findings } = await withThree();
    const copy = await copyWith(bytes, before, findings, { today: '2026-11-29' });
    const added = Buffer.from(copy.bytes.subarray(bytes.length)).toString('latin1');
    expect(added.match(/\/CreationDate \(D:20261129000000\)/g)).toHaveLength(3);
  });

  test('are in English where that is asked for', async () => {
    const { before, findings } = await withThree();
    const seen = await highlightsIn((await copyWith(bytes, before, findings, { lang: 'en' })).bytes);
    expect(seen[0]?.author).toBe('qingdan');
    expect(seen.map(({ note }) => note).join()).toContain('(error): 有误之处 0\nis: 甲; should be: 乙');
  });

  test('are not there for what is accepted, and nothing is written where nothing is left', async () => {
    const { before, findings } = await withThree();
    const accepted = findings.map((each) => ({
      ...each,
      accepted: { reason: '如此', by: null, until: null },
    }));
    const copy = await copyWith(bytes, before, accepted);
    expect([copy.comments, copy.bytes]).toEqual([0, bytes]);
  });

  test('stand at the title for what stands nowhere, in the corner where there is none', async () => {
    const { before } = await withThree();
    const nowhere = findingOf(before.list, { kind: 'document', span: null }, '整份文件');
    const copy = await copyWith(bytes, before, [nowhere]);
    expect([copy.comments, copy.beside]).toEqual([1, 1]);
    const { place } = before.list.title ?? { place: null };
    const untitled = { ...before, list: { ...before.list, title: null } };
    const [corner] = await highlightsIn((await copyWith(bytes, untitled, [nowhere])).bytes);
    const { from, size } = MARK.corner;
    expect(corner).toMatchObject({ page: 1, text: '' });
    corner?.boxes[0]?.forEach((edge, index) => expect(edge).toBeCloseTo(index < 2 ? from : from + size, 1));
    if (place?.kind !== 'page') return;
    const [title] = await highlightsIn(copy.bytes);
    title?.boxes[0]?.forEach((edge, index) => expect(edge).toBeCloseTo(place.box[index] ?? NaN, 1));
  });

  test('are added to those of an annotated copy', async () => {
    const { before, findings } = await withThree();
    const once = await copyWith(bytes, before, findings);
    const others = findings.map((each) => ({ ...each, message: `${each.message}（另）` }));
    const both = [...findings, ...others];
    const twice = await copyWith(once.bytes, await checked(once.bytes, 'x.pdf'), both);
    expect([twice.comments, twice.standing]).toEqual([3, 3]);
    expect(await highlightsIn(twice.bytes)).toHaveLength(6);
    expect(await checked(twice.bytes, 'x.pdf')).toEqual(before);
  });

  test('are 3,000 in bounded time', async () => {
    const { before } = await withThree();
    const rows = before.list.lists.basic.length;
    const findings = Array.from({ length: 3000 }, (_, index) =>
      findingOf(before.list, cellOf(index % rows), `第 ${index} 处`, index),
    );
    const copy = await copyWith(bytes, before, findings);
    expect(copy.comments).toBe(3000);
  }, 60_000);
});

describe('a page that is turned, cropped or measured in another unit', () => {
  const HELLO = 'BT /F1 20 Tf 1 0 0 1 150 500 Tm (Hello) Tj ET';
  test.each([
    ['as it is', ''],
    ['turned by 90 degrees', '/Rotate 90'],
    ['turned by 180 degrees', '/Rotate 180'],
    ['turned by 270 degrees', '/Rotate 270'],
    ['cropped', '/CropBox[100 200 500 700]'],
    ['that begins elsewhere', '/MediaBox[-50 -70 545 772]'],
    ['cropped and turned', '/MediaBox[-50 -70 545 772]/CropBox[100 200 500 700]/Rotate 90'],
    ['in units of two points', '/UserUnit 2'],
    ['in units of two points, cropped and turned', '/UserUnit 2/CropBox[100 200 500 700]/Rotate 270'],
  ])('%s has its highlight over the words', async (_name, page) => {
    const { list, report } = await SOME;
    const bytes = pagesOf(stream(HELLO) as PdfObject, { page });
    const words = await boxOfPage(bytes);
    const place = { kind: 'page', page: 1, box: words } as Finding['place'];
    const title = { text: 'Hello', place } as typeof list.title;
    const own = { ...list, title, source: { ...list.source, pages: 1 } };
    const finding = findingOf(own, { kind: 'title', span: { start: 1, end: 4 } }, '有误');
    const copy = await copyWith(bytes, { list: own, report }, [finding]);
    const [seen] = await highlightsIn(copy.bytes);
    expect(seen).toMatchObject({ page: 1, text: 'ell' });
  });
});

describe('what is refused', () => {
  const HELLO = stream('BT /F1 20 Tf 1 0 0 1 150 500 Tm (Hello) Tj ET') as PdfObject;
  const whole = pagesOf(HELLO);
  const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
  const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
  const field = '<</FT/Sig/T(s)/V<</Type/Sig/Filter/Adobe.PPKLite/Contents<00>>>>>';
  const withCatalog = (entries: string, ...more: string[]): Uint8Array =>
    buildPdf([
      `<</Type/Catalog/Pages 2 0 R${entries}>>`,
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
      ...more,
    ]);
  test.each([
    ['a file that needs a password', fixture('office/encrypted'), '打开它需要密码'],
    ['a file with a signature', withCatalog('/AcroForm<</SigFlags 3/Fields[4 0 R]>>', field), '电子签名'],
    [
      'a file whose form does not tell of its signature',
      withCatalog('/Perms<</DocMDP 4 0 R>>', '<</Type/Sig/ByteRange[0 10 20 30]>>'),
      '电子签名',
    ],
    ['a file with junk before its header', bytesOf(`HTTP/1.1 200 OK\n${latin(whole)}`), '文件头之前'],
    ['a file that is cut off', whole.subarray(0, whole.length - 30), '交叉引用表'],
    [
      'a file whose table of offsets is elsewhere',
      bytesOf(latin(whole).replace(/startxref\n(\d+)/, 'startxref\n1$1')),
      '交叉引用表',
    ],
    [
      'a file with a wrong offset',
      bytesOf(latin(whole).replace(/\n0000000(\d{3}) 00000 n/, '\n0000009$1 00000 n')),
      '损坏',
    ],
    ['a form of the kind XFA', withCatalog('/AcroForm<</XFA[(template) 4 0 R]/Fields[]>>', '<<>>'), 'XFA'],
  ])('%s', async (_name, bytes, words) => {
    const { list, report } = await SOME;
    const finding = findingOf(list, { kind: 'document', span: null }, '有误');
    const failure = await refusalOf(bytes, { list, report: reportWith(report, [finding]) });
    expect(failure.code).toBe('cannot-annotate');
    expect(failure.message.zh).toContain(words);
    expect(failure.advice.zh).not.toBe('');
  });
});
