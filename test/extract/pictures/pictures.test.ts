import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../pipeline/extract/index.js';
import { read } from '../../../pipeline/read/index.js';
import type { ExtractOptions, Failure, Tables } from '../../../pipeline/model.js';
import { PICTURES } from '../../../pipeline/extract/pictures/settings.js';
import { sheetOf } from '../../../pipeline/extract/pictures/picture-pdf.js';
import { jbig2Pages } from '../../../pipeline/extract/pictures/jbig2.js';
import { unpackedBits, unpackedLzw } from '../../../pipeline/extract/pictures/packed.js';
import { CELLS, counting, pageWithTable } from '../scans/drawn.js';
import { tiffPages } from '../../../pipeline/extract/pictures/tiff.js';
import { bmpOf, jbig2Of, pngOf, tiffOf, type Jbig2Manner } from './written.js';

const FOLDER = 'fixtures/pictures';

async function outcome(
  bytes: Uint8Array,
  options: ExtractOptions = { ocr: 'anew', recognize: counting() },
): Promise<Tables | Failure> {
  const source = read('scan', bytes);
  if (!source.ok) return source.failure;
  const tables = await extract(source.value, options);
  return tables.ok ? tables.value : tables.failure;
}

async function cellsOf(bytes: Uint8Array): Promise<string[][]> {
  const tables = await outcome(bytes);
  if (!('blocks' in tables)) throw new Error(tables.message.en);
  return tables.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map(({ cells }) => cells.map(({ text }) => text)) : [],
  );
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  const failure = await outcome(bytes);
  return 'code' in failure ? failure.code : 'read';
}

describe('a page as scanners and fax programs save it', () => {
  const files = readdirSync(FOLDER).filter((name) => name !== 'two-pages.tif');
  test.each(files)('%s', async (name) => {
    expect(await cellsOf(readFileSync(`${FOLDER}/${name}`))).toEqual(CELLS);
  });

  test('two pages of one file are two pages of the document', async () => {
    const tables = await outcome(readFileSync(`${FOLDER}/two-pages.tif`));
    expect(tables).toMatchObject({ format: 'picture', pages: 2, recognition: { pages: [1, 2] } });
  });

  test.each([
    ['PNG, a bit a pixel', () => pngOf({ depth: 1, colour: 0 })],
    ['PNG, rows filtered in all ways, with opacity', () => pngOf({ depth: 8, colour: 6 })],
    ['PNG, grey with opacity', () => pngOf({ depth: 8, colour: 4 })],
    ['BMP, a bit a pixel, from the bottom', () => bmpOf(1, 'up')],
    ['BMP, 24 bits, from the top', () => bmpOf(24, 'down')],
    ['TIFF, white is 0, strips of 7 rows', () => tiffOf({ rows: 7, meaning: 0 })],
    ['TIFF, colours and predictor', () => tiffOf({ rows: 800, meaning: 2, predictor: 2 })],
  ])('%s', async (_, write) => {
    expect(await cellsOf(write())).toEqual(CELLS);
  });
});

/** The page of the tests as JBIG2, whose region is coded as group 4 is (T.88, 6.2.6). */
function jbig2(manner: Jbig2Manner, pages = 1): Uint8Array {
  const [page] = tiffPages(readFileSync(`${FOLDER}/group4.tif`));
  const [strip] = page?.strips ?? [];
  if (!page || !strip || page.strips.length > 1) throw new Error('not one strip');
  return jbig2Of(strip.data, page, manner, pages);
}

describe('JBIG2', () => {
  test.each<Jbig2Manner>(['sequential', 'headers first', 'stripes'])('%s', async (manner) => {
    expect(await cellsOf(jbig2(manner))).toEqual(CELLS);
  });

  test('its pages are those of the document; the sheet is as large as it says', async () => {
    const tables = await outcome(jbig2('sequential', 2));
    expect(tables).toMatchObject({ format: 'picture', pages: 2, recognition: { pages: [1, 2] } });
    expect(jbig2Pages(jbig2('sequential'))[0]?.density?.map(Math.round)).toEqual([200, 200]);
  });

  test('cut off, or with too many pixels, it is refused', async () => {
    const bytes = jbig2('sequential');
    expect(await codeOf(bytes.subarray(0, bytes.length - 40))).toBe('damaged');
    expect(await codeOf(bytes.subarray(0, 20))).toBe('damaged');
    const large = bytes.slice();
    // The width, the first number of the first segment.
    large[24] = 1;
    expect(await codeOf(large)).toBe('too-complex');
  });

  test('mostSegments and mostShared: no more is taken apart than a document has', () => {
    const head = jbig2('embedded');
    // Extensions of the first page that say nothing, of eleven bytes.
    const extension = Uint8Array.from([0, 0, 0, 9, 62, 0, 1, 0, 0, 0, 0]);
    const many = (count: number): Uint8Array => {
      const out = new Uint8Array(head.length + count * extension.length);
      out.set(head);
      for (let each = 0; each < count; each++) out.set(extension, head.length + each * extension.length);
      return out;
    };
    // The page itself has three.
    expect(jbig2Pages(many(PICTURES.mostSegments - 3))).toHaveLength(1);
    expect(() => jbig2Pages(many(PICTURES.mostSegments - 2))).toThrow('damaged');

    const shared = (bytes: number): Uint8Array => {
      const out = Buffer.alloc(11 + bytes);
      out.set([0, 0, 0, 9, 62, 0, 0]);
      out.writeUInt32BE(bytes, 7);
      return new Uint8Array(Buffer.concat([out, jbig2('embedded', 8)]));
    };
    expect(jbig2Pages(shared(PICTURES.mostShared / 8 - 11))).toHaveLength(8);
    expect(() => jbig2Pages(shared(PICTURES.mostShared / 8))).toThrow('damaged');
  });

  test('a region that does not say how long it is is named', async () => {
    const bytes = jbig2('sequential');
    // The length of the second segment, whose header is eleven bytes long and follows 13 + 11 + 19.
    bytes.fill(0xff, 50, 54);
    expect(await codeOf(bytes)).toBe('unknown-format');
  });
});

describe('a picture that cannot be read says why', () => {
  test('nobody has asked for its text, or nothing recognizes it', async () => {
    const bytes = pngOf({ depth: 1, colour: 0 });
    const plain = await outcome(bytes, {});
    expect(plain).toMatchObject({ code: 'scan', message: { zh: '内容是图片，没有可以核对的文字' } });
    expect(plain).toMatchObject({
      advice: { zh: expect.stringMatching(/--ocr.*npm install onnxruntime-node/) },
    });
    expect(await outcome(bytes, { ocr: 'anew' })).toMatchObject({
      code: 'scan',
      advice: { zh: expect.stringContaining('没有装识别组件') },
    });
  });

  test('recognition failed', async () => {
    const lost = await outcome(pngOf({ depth: 1, colour: 0 }), { ocr: 'anew', recognize: async () => null });
    expect(lost).toMatchObject({ code: 'scan', message: { zh: expect.stringContaining('没有识别出来') } });
  });

  test.each(['grey.png', 'grey.jpg', 'group4.tif', 'lzw.tif'])('%s cut off', async (name) => {
    const bytes = readFileSync(`${FOLDER}/${name}`);
    expect(['damaged', 'scan']).toContain(await codeOf(bytes.subarray(0, Math.floor(bytes.length * 0.6))));
    expect(['damaged', 'scan', 'empty', 'unknown-format']).toContain(await codeOf(bytes.subarray(0, 30)));
  });

  test('a byte of a PNG was changed', async () => {
    const bytes = pngOf({ depth: 1, colour: 0 });
    bytes[60] = (bytes[60] ?? 0) ^ 4;
    expect(await codeOf(bytes)).toBe('damaged');
  });

  test('more pixels than are read, said by a file that holds none of them', async () => {
    const bytes = pngOf({ depth: 1, colour: 0, width: 40_001, height: 1000 });
    expect(await codeOf(bytes)).toBe('too-complex');
  });

  test('kinds that are not read are named', async () => {
    for (const bytes of [
      pngOf({ depth: 1, colour: 0, interlaced: true }),
      tiffOf({ rows: 800, meaning: 0, compression: 34712 }),
      Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00'),
    ])
      expect(await outcome(bytes)).toMatchObject({
        code: 'unknown-format',
        advice: { zh: expect.stringContaining('PNG 或 JPEG') },
      });
  });

  test('a TIFF whose directories go round', async () => {
    const bytes = tiffOf({ rows: 800, meaning: 0, next: 8 });
    expect(await codeOf(bytes)).toBe('damaged');
  });
});

test('a sheet is as large as the file says, and as A4 where it says what no paper is', () => {
  const page = (density: [number, number] | null, width = 1654, height = 2339) => ({
    width,
    height,
    density,
    strips: [],
  });
  expect(sheetOf(page([200, 200])).map(Math.round)).toEqual([595, 842]);
  expect(sheetOf(page([72, 72])).map(Math.round)).toEqual([1654, 2339]);
  expect(sheetOf(page([68, 68])).map(Math.round)).toEqual([595, 842]);
  expect(sheetOf(page(null)).map(Math.round)).toEqual([595, 842]);
  // A6 is a sheet, a stamp is none.
  const least = PICTURES.least * 200;
  expect(sheetOf(page([200, 200], 700, least)).map(Math.round)).toEqual([252, 396]);
  expect(Math.round(sheetOf(page([200, 200], 700, least - 1))[1])).toBe(842);
});

test('bytes that TIFF has packed', () => {
  expect([...unpackedBits(Uint8Array.of(0xfe, 0xaa, 0x02, 1, 2, 3, 0x80, 0xff, 9), 8)]).toEqual([0xaa, 0xaa, 0xaa, 1, 2, 3, 9, 9]); // prettier-ignore
  expect(unpackedBits(Uint8Array.of(0x81, 7), 5)).toHaveLength(5);
  // Clear, 7, 258 (7 7), end: nine bits each.
  const codes = [256, 7, 258, 257]
    .map((code) => code.toString(2).padStart(9, '0'))
    .join('')
    .padEnd(40, '0');
  const packed = Uint8Array.from(codes.match(/.{8}/g) ?? [], (byte) => parseInt(byte, 2));
  expect([...unpackedLzw(packed, 10)]).toEqual([7, 7, 7]);
});

test('the page of tests is as large as the fixtures', () => {
  expect(pageWithTable()).toMatchObject({ width: 1100, height: 800 });
});
