/** Text of a tagged table that no tag puts into a cell is told. */
import { expect, test } from '@jest/globals';
import { layoutPage } from '../../../../pipeline/extract/pages/layout/layout.js';
import type { Glyph, Tag } from '../../../../pipeline/extract/pages/types.js';
import { glyphsOf, pageOf } from '../../pdf/build.js';

const tag = (row: number, column: number): Tag => ({
  cell: { table: 't', row, column, of: 2, header: false, rowSpan: null, columnSpan: null },
  heading: null,
});
const TAGS = [tag(0, 0), tag(0, 1), tag(1, 0), tag(1, 1)];

/** Two rows of two cells; the text of one has another mark. */
const causes = (mark: number, marks: readonly string[] = []): string[] => {
  const glyphs: Glyph[] = [
    ...glyphsOf('1', 50, 100, { mark: 0 }),
    ...glyphsOf('组织', 110, 100, { mark: 1 }),
    ...glyphsOf('2', 50, 130, { mark }),
    ...glyphsOf('登记', 110, 130, { mark: 3 }),
  ];
  const page = pageOf([], glyphs, TAGS);
  return layoutPage({ ...page, marks: [...page.marks, ...marks] }).doubts.map(({ cause }) => cause);
};

test('text with its tags is not told', () => {
  expect(causes(2)).toEqual([]);
});

test('text without a mark is, and so is text that is marked as no part of the document', () => {
  expect(causes(-1)).toEqual(['untagged']);
  expect(causes(4, ['artifact'])).toEqual(['artifact']);
});

test('a page number that stands alone is none of a table', () => {
  const page = pageOf(
    [],
    [...glyphsOf('组织', 110, 100, { mark: 0 }), ...glyphsOf('12', 200, 300, { mark: 1 })],
    [tag(0, 0)],
  );
  expect(layoutPage({ ...page, marks: [...page.marks, 'artifact'] }).doubts).toEqual([]);
});
