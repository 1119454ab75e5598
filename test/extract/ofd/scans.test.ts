import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readTables } from '../../../pipeline/index.js';
import type { ExtractOptions, Tables } from '../../../pipeline/model.js';
import { CELLS, counting } from '../scans/drawn.js';
import { layer, ofdOf, words } from './package.js';

/** An OFD of one page of 100 by 50 millimetres, on which an image lies with this transformation. */
function withImage(file: string, matrix: string, more = ''): Uint8Array {
  return ofdOf({
    page:
      '<ofd:Area><ofd:PhysicalBox>0 0 140 102</ofd:PhysicalBox></ofd:Area>' +
      layer(`<ofd:ImageObject ID="8" Boundary="0 0 140 102" CTM="${matrix}" ResourceID="50"/>${more}`),
    resources:
      '<ofd:MultiMedias><ofd:MultiMedia ID="50" Type="Image"><ofd:MediaFile>a</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>',
    more: { 'Doc_0/a': new Uint8Array(readFileSync(`fixtures/pictures/${file}`)) },
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
