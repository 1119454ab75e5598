/** The structure tree from the objects of the file is the one that the library gives, page for page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openDocument } from '../../../../pipeline/extract/pdf/page/library.js';
import { documentTags, type DocumentTags } from '../../../../pipeline/extract/pdf/page/structure.js';
import { scanObjects } from '../../../../pipeline/extract/pdf/file/syntax.js';
import { readTags } from '../../../../pipeline/extract/pages/tagged/tag-tree.js';
import type { Tag } from '../../../../pipeline/extract/pages/types.js';
import { buildPdf } from '../../../tools/build-pdf.js';

const SHARED = '../shared/documents';
const files = [
  'fixtures/pdf/browser/tags-lines.pdf',
  'fixtures/pdf/browser/tags-none.pdf',
  ...(existsSync(SHARED) ? readdirSync(SHARED).map((name) => join(SHARED, name)) : []),
].filter((path) => /tags-|tagged|chromium/u.test(path) && path.endsWith('.pdf'));

/** A tag without what the library does not say, and without the name of its table: each way gives names of its own. */
const common = (tag: Tag | undefined): unknown =>
  tag?.cell ? { ...tag, cell: { ...tag.cell, table: '', rowSpan: null, columnSpan: null } } : tag;

test.each(files)('%s', async (path) => {
  const bytes = new Uint8Array(readFileSync(path));
  const document = await openDocument(bytes, {});
  const { objects } = scanObjects(bytes);
  const own = objects && documentTags(objects, document.pages);
  let count = 0;
  const tables = new Map<string, string>();
  for (let page = 1; page <= document.pages; page++) {
    const opened = await document.page(page);
    const tree = await opened.structure();
    const marks = own?.get(page) ?? new Map<string, Tag>();
    if (tree) {
      readTags(tree, (mark, tag) => {
        const other = marks.get(mark);
        expect(common(other)).toEqual(common(tag));
        if (tag.cell && other?.cell) {
          const name = tables.get(other.cell.table) ?? tag.cell.table;
          expect(name).toBe(tag.cell.table);
          tables.set(other.cell.table, name);
          count++;
        }
      });
    }
    opened.close();
  }
  await document.close();
  expect(count).toBeGreaterThan(20);
});

/** A page whose only content is mark 0; `objects` are those of the structure tree, from number 5. */
function tagged(objects: readonly string[]): DocumentTags | null {
  const bytes = buildPdf([
    '<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 5 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Resources 4 0 R/StructParents 0>>',
    '<<>>',
    ...objects,
  ]);
  const found = scanObjects(bytes).objects;
  return found && documentTags(found, 1);
}

const element = (role: string, kids: string, page = ''): string =>
  `<</Type/StructElem/S/${role}/P 5 0 R${page}/K ${kids}>>`;

test('what a document calls its cells is what its map of roles says', () => {
  const tags = tagged([
    '<</Type/StructTreeRoot/K 6 0 R/RoleMap<</Field/TH>>>>',
    element('Table', '[7 0 R]'),
    element('TR', '[8 0 R]'),
    element('Field', '[<</Type/MCR/Pg 3 0 R/MCID 0>>]'),
  ]);
  expect(tags?.get(1)?.get('0')?.cell).toMatchObject({ row: 0, column: 0, of: 1, header: true });
});

test('content of a form has numbers of its own', () => {
  const tags = tagged([
    '<</Type/StructTreeRoot/K[6 0 R 7 0 R]>>',
    element('H2', '[<</Type/MCR/Pg 3 0 R/Stm 4 0 R/MCID 0>>]'),
    element('H1', '0', '/Pg 3 0 R'),
  ]);
  expect(tags?.get(1)?.get('0')?.heading).toBe(1);
});

test('a tree with an element that is missing, or that stands in itself, is not read', () => {
  expect(tagged(['<</Type/StructTreeRoot/K 6 0 R>>', element('P', '[9 0 R]')])).toBeNull();
  expect(tagged(['<</Type/StructTreeRoot/K 6 0 R>>', element('P', '[6 0 R]')])).toBeNull();
  expect(tagged(['<</Type/StructTreeRoot/K 6 0 R>>', element('P', '0', '/Pg 3 0 R')])?.size).toBe(1);
});
