/** Each setting of `PICTURE` at its value, and where what stands on a page is on its picture. */
import { describe, expect, test } from '@jest/globals';
import { picturePages } from '../../../../pipeline/extract/pdf/index.js';
import { pixelsPerPoint, type Picture } from '../../../../pipeline/extract/pdf/page/picture.js';
import { pagesOf, stream } from '../../../tools/build-pdf.js';
import { darkBox, pixelsOf } from './pictures.js';

async function pictureOf(bytes: Uint8Array): Promise<Picture> {
  for await (const picture of picturePages(bytes, [1], {})) return picture;
  throw new Error('no page');
}

describe('the size of a picture', () => {
  test('is 1,000 pixels across', async () => {
    const picture = await pictureOf(pagesOf(stream('')));
    expect([picture.width, picture.height]).toEqual([595, 842]);
    const { width, height } = await pixelsOf(picture);
    expect([width, height]).toEqual([1000, 1415]);
  });

  test('is less across where it would have more than four million pixels', () => {
    expect([pixelsPerPoint(100, 400), pixelsPerPoint(100, 399)]).toEqual([10, 10]);
    const [width, height] = [100, 401].map((each) => each * pixelsPerPoint(100, 401)) as [number, number];
    expect(width).toBeLessThan(1000);
    expect(width * height).toBeCloseTo(4_000_000);
  });
});

describe('what is drawn at a place is there on the picture', () => {
  /** A black rectangle 50 points wide and 20 high, its lower left corner at 100, 700 in the page's own space. */
  const RECTANGLE = stream('0 g 100 700 50 20 re f');
  test.each([
    ['a page as it is', '', [595, 842], [100, 122, 150, 142]],
    ['a page that is turned', '/Rotate 90', [842, 595], [700, 100, 720, 150]],
    ['a page that is cut', '/CropBox[50 100 545 742]', [495, 642], [50, 22, 100, 42]],
    ['one that is turned and cut', '/Rotate 90/CropBox[50 100 545 742]', [642, 495], [600, 50, 620, 100]],
    [
      'one that is upside down and cut',
      '/Rotate 180/CropBox[50 100 545 742]',
      [495, 642],
      [395, 600, 445, 620],
    ],
  ])('%s', async (_name, page, size, box) => {
    const picture = await pictureOf(pagesOf(RECTANGLE, { page }));
    expect([picture.width, picture.height]).toEqual(size);
    const pixels = await pixelsOf(picture);
    const inPoints = darkBox(pixels).map((each) => (each * picture.width) / pixels.width);
    for (const [index, side] of box.entries())
      expect(Math.abs((inPoints[index] ?? 0) - side)).toBeLessThan(1);
  });
});

describe('images on the page', () => {
  /** A page that a black image of so many pixels fills. */
  const pageWith = (width: number, height: number): Uint8Array =>
    pagesOf(stream('q 595 0 0 842 0 0 cm /I Do Q'), {
      resources: '/XObject<</I 5 0 R>>',
      more: [
        stream(new Uint8Array(Math.ceil(width / 8) * height), {
          entries: `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent 1/ColorSpace/DeviceGray`,
          compress: true,
        }),
      ],
    });

  test.each([
    ['are drawn up to sixteen million pixels', 4000, 4000, 0],
    ['are left white beyond', 4000, 4001, 255],
  ])('%s', async (_name, width, height, lightness) => {
    const pixels = await pixelsOf(await pictureOf(pageWith(width, height)));
    expect(pixels.lightness(500, 700)).toBe(lightness);
  });
});

describe('images of scanners are drawn', () => {
  /** 8 by 8 black pixels: JPEG 2000 as OpenJPEG 2.5 writes it without loss, and Group 4 (ITU-T T.6). */
  const JPEG_2000 =
    'ff4fff510029000000000008000000080000000000000000000000080000000800000000000000000001070101ff52000c00000001000004040001' +
    'ff5c00044040ff640025000143726561746564206279204f70656e4a5045472076657273696f6e20322e352e30ff90000a0000000000160001ff93' +
    'df8028115054a36fffd9';
  test.each([
    ['JPEG 2000', '/Filter/JPXDecode', JPEG_2000],
    // A line of black: horizontal mode (001), no white (00110101), eight black (000101); each below it: the same (1, 1).
    ['a fax', '/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 8/Rows 8/EndOfBlock false>>', '26a2ffffc0'],
  ])('%s', async (_name, filter, hex) => {
    const image = stream(Uint8Array.from(Buffer.from(hex, 'hex')), {
      entries: `/Type/XObject/Subtype/Image/Width 8/Height 8/BitsPerComponent ${filter.includes('JPX') ? 8 : 1}/ColorSpace/DeviceGray${filter}`,
    });
    const page = pagesOf(stream('q 595 0 0 842 0 0 cm /I Do Q'), {
      resources: '/XObject<</I 5 0 R>>',
      more: [image],
    });
    const pixels = await pixelsOf(await pictureOf(page));
    expect(pixels.lightness(500, 700)).toBe(0);
  });
});

describe('the smaller of two forms', () => {
  test('is PNG where a page has few colours and shapes', async () => {
    const lines = Array.from({ length: 60 }, (_, line) => `40 ${20 + 13 * line} 500 1 re f`);
    expect((await pictureOf(pagesOf(stream(lines.join(' '))))).type).toBe('image/png');
  });

  test('is JPEG of quality 60 where it is full', async () => {
    let state = 1;
    const noise = new Uint8Array(3 * 1000 * 1415).map(
      () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 24,
    );
    const image = stream(noise, {
      entries: '/Type/XObject/Subtype/Image/Width 1000/Height 1415/BitsPerComponent 8/ColorSpace/DeviceRGB',
    });
    const page = pagesOf(stream('q 595 0 0 842 0 0 cm /I Do Q'), {
      resources: '/XObject<</I 5 0 R>>',
      more: [image],
    });
    const { type, bytes } = await pictureOf(page);
    expect(type).toBe('image/jpeg');
    // The first table of quantization: the standard's (ISO 10918-1, table K.1) times 0.8, as libjpeg has it.
    const at = bytes.findIndex((byte, index) => byte === 0xff && bytes[index + 1] === 0xdb);
    expect([...bytes.slice(at + 5, at + 15)]).toEqual([13, 9, 10, 11, 10, 8, 13, 11, 10, 11]);
  });
});

test('pages are drawn in the order in which they are asked for', async () => {
  const pages: number[] = [];
  for await (const { page } of picturePages(pagesOf(stream(''), { pages: 3 }), [3, 1], {})) pages.push(page);
  expect(pages).toEqual([3, 1]);
});

test('a page of more operators than any has is refused', async () => {
  const drawing = pictureOf(pagesOf(stream('0 0 1 1 re f\n'.repeat(300_001), { compress: true })));
  await expect(drawing).rejects.toMatchObject({ code: 'too-complex' });
});
