/**
 * The public files of the ofdrw project, as they are shared: what each page shows was looked up in pictures of the pages
 * that a browser drew of their XML, and counted without the reader. Of their texts there are hashes here alone.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ofdImages, readOfdPages } from '../../../pipeline/extract/ofd/index.js';
import { readTables } from '../../../pipeline/index.js';
import type { Table } from '../../../pipeline/model.js';

const FOLDER = '../shared/ofd';
const here = existsSync(FOLDER) ? describe : describe.skip;

/** How many characters each page shows, white space apart, and the hash of these in the order of their codes. */
const SEEN: readonly [name: string, pages: readonly (readonly [count: number, hash: string])[]][] = [
  ['ofdrw-archive-test-ofda', [[10, 'd57c7df01dc5']]],
  ['ofdrw-converter-1', [[491, 'bee85ef72234']]],
  ['ofdrw-converter-20240531141733', [[302, '491c1e8652fd']]],
  ['ofdrw-converter-SignScaleError', [[462, '50aa56cdeb13']]],
  [
    'ofdrw-converter-V4RideRight',
    [
      [0, ''],
      [0, ''],
      [0, ''],
      [0, ''],
      [0, ''],
    ],
  ],
  [
    'ofdrw-converter-draw_param_ref',
    [
      [497, '34632a252f1c'],
      [815, 'c6dc89c3fa20'],
      [824, 'ff4c689961c4'],
      [824, '3456bb663d83'],
      [738, 'c79bb4f1e9d3'],
    ],
  ],
  ['ofdrw-converter-helloworld', [[21, '29393d4b5c3b']]],
  [
    'ofdrw-converter-n',
    [
      [271, 'ef3814b90a00'],
      [49, '313b808e3fa9'],
    ],
  ],
  ['ofdrw-converter-signout', [[241, 'f71f5cc5d350']]],
  ['ofdrw-converter-testImageOverridePage', [[295, 'd53965a0a4e4']]],
  ['ofdrw-converter-testPathFillOpacity', [[220, 'b0650f12b15f']]],
  [
    'ofdrw-converter-z',
    [
      [444, '6e6f6ff4346a'],
      [139, '2a15eed08473'],
      [80, 'aabe94a21a27'],
      [102, '479a4af990bf'],
    ],
  ],
  [
    'ofdrw-crypto-hello',
    [
      [837, '482b379c137f'],
      [448, 'c34a78448f5a'],
    ],
  ],
  [
    'ofdrw-layout-1-1',
    [
      [55, '51d5703faa26'],
      [2, 'ccbb5ee62b1a'],
      [0, ''],
    ],
  ],
  ['ofdrw-layout-AddAttachment', [[14, '8451ab80fdb9']]],
  [
    'ofdrw-layout-AddWatermarkAnnot',
    [
      [384, '9da3f2e693d1'],
      [415, '0b99c5682a1d'],
      [426, '5c2b18b21c4b'],
      [412, '8413168f2ea8'],
      [425, '6f1a7c33e864'],
      [292, '357f941685ae'],
    ],
  ],
  [
    'ofdrw-layout-Page5',
    [
      [0, ''],
      [0, ''],
      [0, ''],
      [0, ''],
      [0, ''],
    ],
  ],
  [
    'ofdrw-layout-SplitParagraph',
    [
      [1186, 'b2d28937f118'],
      [283, '3b10875417d6'],
    ],
  ],
  ['ofdrw-layout-fptpl', [[445, '73d47fa3acbe']]],
  ['ofdrw-layout-keyword', [[167, 'be7f43b48984']]],
  ['ofdrw-layout-keyword2', [[538, 'b4b545988e66']]],
  ['ofdrw-reader-SESV4SignDoc', [[21, '29393d4b5c3b']]],
  ['ofdrw-reader-chineseDir', [[21, '29393d4b5c3b']]],
  ['ofdrw-reader-helloworld_with_pageblock', [[21, '29393d4b5c3b']]],
  [
    'ofdrw-reader-keyword2',
    [
      [34, 'e767bf692281'],
      [34, 'e767bf692281'],
    ],
  ],
  [
    'ofdrw-reader-path_unstd',
    [
      [110, 'f2f6f44a7d13'],
      [183, 'eefb8d42fc94'],
    ],
  ],
  ['ofdrw-sign-DigitalSign', [[21, '29393d4b5c3b']]],
  [
    'ofdrw-sign-VPage7',
    [
      [0, ''],
      [0, ''],
      [0, ''],
      [0, ''],
      [0, ''],
    ],
  ],
  [
    'ofdrw-sign-doc1File',
    [
      [550, '92a892a2e0bf'],
      [565, '666453494070'],
      [551, 'ac8085ef9bde'],
      [557, '83e0b0b30f87'],
      [544, '258b87fcab3c'],
      [561, '2633b8be7b4f'],
      [547, 'aacab42a6be4'],
      [544, '50092fffc5b1'],
      [572, 'f0239f7ddec4'],
      [566, 'f3d91b494569'],
      [480, 'd2fa0cfdda29'],
    ],
  ],
  ['ofdrw-sign-helloworld', [[21, '29393d4b5c3b']]],
  ['ofdrw-sign-namespace_no_std', [[21, '29393d4b5c3b']]],
  ['ofdrw-sign-v4signed', [[561, 'e483647065da']]],
  ['ofdrw-tool-hello_watermark', [[21, '29393d4b5c3b']]],
  ['ofdrw-tool-page2', [[1, 'd4735e3a265e']]],
  ['ofdrw-tool-page3', [[1, '4e07408562be']]],
];

const bytesOf = (name: string): Uint8Array => readFileSync(`${FOLDER}/${name}.ofd`);

function hashOf(text: string): string {
  return text === '' ? '' : createHash('sha256').update(text).digest('hex').slice(0, 12);
}

here('public files', () => {
  test.each(SEEN)('%s: all that is seen, and nothing else', (name, pages) => {
    const read = [...readOfdPages(bytesOf(name))].map(({ glyphs }) => {
      const texts = glyphs.map(({ text }) => text).filter((text) => text !== ' ');
      // In the order of code points, as the characters were counted.
      const characters = [...texts.join('')].sort(
        (a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0),
      );
      return [characters.length, hashOf(characters.join(''))];
    });
    expect(read).toEqual(pages);
  });

  const paths = SEEN.filter(([, pages]) => pages.every(([count]) => count === 0)).map(([name]) => name);

  test('three hold only paths, and are said to have no text', async () => {
    expect(paths).toHaveLength(3);
    for (const name of paths) {
      const read = await readTables(name, bytesOf(name), {});
      expect(read.ok ? null : read.failure).toMatchObject({
        code: 'empty',
        advice: { zh: expect.stringContaining('OFD') },
      });
    }
  });

  test.each(SEEN.filter(([name]) => !paths.includes(name)))(
    '%s is read, or its images are named',
    async (name) => {
      const read = await readTables(name, bytesOf(name), {});
      expect(read.ok ? read.value.blocks.length : read.failure).toBeGreaterThan(0);
      if (!read.ok) return;
      const signs = read.value.notes.filter(({ code }) => code === 'signed' || code === 'unsigned');
      expect(signs).toHaveLength(1);
    },
  );

  test.each([
    ['ofdrw-converter-signout', 'lines', 11, 28],
    ['ofdrw-converter-z', 'lines', 5, 20],
  ] as const)('%s: its table', async (name, method, rows, cells) => {
    const read = await readTables(name, bytesOf(name), {});
    if (!read.ok) throw new Error(read.failure.message.en);
    const table = read.value.blocks.find((block): block is Table => block.kind === 'table');
    expect(table?.method).toBe(method);
    expect(table?.rows).toHaveLength(rows);
    expect(table?.rows.flatMap((row) => row.cells).filter(({ text }) => text !== '').length).toBe(cells);
  });

  test('images come with their kind, their place and how they are turned', () => {
    const [image] = [...ofdImages(bytesOf('ofdrw-converter-testImageOverridePage'))];
    expect(image?.kind).toBe('jpeg');
    expect(image?.bytes).toHaveLength(274_770);
    expect(image?.matrix.map(Math.round)).toEqual([0, 841, -1190, 0, 1046, 0]);
    expect(image?.box.map(Math.round)).toEqual([0, 0, 1046, 734]);
  });
});
