import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readTables } from '../../../pipeline/index.js';
import type { ExtractOptions, Tables } from '../../../pipeline/model.js';
import { tiffPages } from '../../../pipeline/extract/pictures/tiff.js';
import { jbig2Of, type Jbig2Manner } from '../pictures/written.js';
import { CELLS, counting } from '../scans/drawn.js';
import { layer, ofdOf, words } from './package.js';

/** An OFD of one page, on which an image lies with this transformation. */
function withImage(file: string | Uint8Array, matrix: string, more = '', format = ''): Uint8Array {
  return ofdOf({
    page:
      '<ofd:Area><ofd:PhysicalBox>0 0 140 102</ofd:PhysicalBox></ofd:Area>' +
      layer(`<ofd:ImageObject ID="8" Boundary="0 0 140 102" CTM="${matrix}" ResourceID="50"/>${more}`),
    resources:
      '<ofd:MultiMedias><ofd:MultiMedia ID="50" Type="Image"FORMAT><ofd:MediaFile>a</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>'.replace(
        'FORMAT',
        format && ` Format="${format}"`,
      ),
    more: {
      'Doc_0/a': typeof file === 'string' ? new Uint8Array(readFileSync(`fixtures/pictures/${file}`)) : file,
    },
  });
}

async function read(bytes: Uint8Array, options: ExtractOptions): Promise<Tables | string> {
  const tables = await readTables('x.ofd', bytes, options);
  return tables.ok ? tables.value : tables.failure.code;
}

const cellsOf = (tables: Tables | string): unknown =>
  typeof tables === 'string'
    ? tables
    : tables.blocks.flatMap((block) =>
        block.kind === 'table' ? block.rows.map(({ cells }) => cells.map(({ text }) => text)) : [],
      );

const asked = { ocr: 'anew', recognize: counting() } as const;

test.each(['group4.tif', 'grey.jpg', 'grey.png'])(
  'a page that is one image (%s) is read as a scan',
  async (file) => {
    const tables = await read(withImage(file, '140 0 0 102 0 0'), asked);
    expect(cellsOf(tables)).toEqual(CELLS);
    expect(tables).toMatchObject({ format: 'ofd', recognition: { pages: [1] } });
  },
);

test.each<[string, Jbig2Manner, string]>([
  ['as a file', 'sequential', ''],
  ['without the header of one, as the document calls it', 'embedded', 'GBIG2'],
])('a page that is a JBIG2 image, %s', async (_, manner, format) => {
  const [page] = tiffPages(readFileSync('fixtures/pictures/group4.tif'));
  const image = jbig2Of(page?.strips[0]?.data ?? new Uint8Array(), page ?? { width: 0, height: 0 }, manner);
  expect(cellsOf(await read(withImage(image, '140 0 0 102 0 0', '', format), asked))).toEqual(CELLS);
});

test('the image as the page shows it: turned over, it is turned back', async () => {
  // What the image has at its top is at the foot of the page, and the page is read from its other side.
  const tables = await read(withImage('group4.tif', '-140 0 0 -102 140 102'), asked);
  expect(cellsOf(tables)).toEqual([...CELLS].reverse().map((row) => [...row].reverse()));
});

test('a number that is printed on the scan stays', async () => {
  const tables = await read(withImage('group4.tif', '140 0 0 102 0 0', words('12')), asked);
  expect(JSON.stringify(tables)).toContain('"1 2"');
});

test('without being asked, and where nothing comes of it, it is refused', async () => {
  const bytes = withImage('group4.tif', '140 0 0 102 0 0');
  expect(await read(bytes, {})).toBe('scan');
  expect(await read(bytes, { ...asked, recognize: async () => null })).toBe('scan');
});
