/** Tables whose rules part no rows are read as tables without rules; a tall row and a wrapped number are not. */
import { expect, test } from '@jest/globals';
import { layoutPage } from '../../../../pipeline/extract/pdf/ruled/layout.js';
import type { Edge, Glyph, PageContent, Tag } from '../../../../pipeline/extract/pdf/types.js';

const h = (at: number): Edge => ({ direction: 'h', at, from: 50, to: 350 });
const v = (at: number): Edge => ({ direction: 'v', at, from: 100, to: 400 });
const FRAME = [h(100), h(400), v(50), v(350)];

let order = 0;

/** A text of ten points whose baseline is at `baseline`. */
function text(words: string, left: number, baseline: number, mark = -1): Glyph[] {
  return [...words].map((character, index) => ({
    text: character,
    left: left + 10 * index,
    right: left + 10 * index + 10,
    top: baseline - 8.8,
    bottom: baseline + 1.2,
    size: 10,
    baseline,
    angle: 0,
    mark,
    lightness: 0,
    order: order++,
  }));
}

const page = (edges: Edge[], glyphs: Glyph[], tags: Tag[] = []): PageContent => ({
  page: 1,
  width: 400,
  height: 500,
  turn: 0,
  glyphs,
  edges,
  imageShare: 0,
  hidden: 0,
  marks: tags.map((_, index) => String(index)),
  tags: Object.fromEntries(tags.map((tag, index) => [String(index), tag])),
  unreadable: {},
  notes: [],
  broken: null,
});

const UPRIGHT = [...FRAME, v(100)];

test('row numbers one below the other are no text of one cell', () => {
  const numbered = [1, 2, 3].flatMap((number) => [
    ...text(String(number), 55, 100 + 40 * number),
    ...text('组织村民开展志愿服务活动', 105, 100 + 40 * number),
  ]);
  expect(layoutPage(page(UPRIGHT, numbered)).tables).toEqual([]);
  const named = [...text('序号', 55, 115), ...text('7', 55, 140), ...text('事项名称', 105, 115)];
  expect(layoutPage(page(UPRIGHT, named)).tables).toEqual([]);
});

test('a row that is taller than its number, and a number that is wrapped, are one row', () => {
  const tall = [
    ...text('7', 55, 115),
    ...[1, 2, 3, 4, 5].flatMap((at) => text('组织村民', 105, 100 + 15 * at)),
  ];
  expect(layoutPage(page(UPRIGHT, tall)).tables).toHaveLength(1);
  const wrapped = [...text('1', 55, 115), ...text('2', 55, 128), ...text('组织村民', 105, 115)];
  expect(layoutPage(page(UPRIGHT, wrapped)).tables).toHaveLength(1);
});

test('columns with lines at the same heights hold rows', () => {
  const lined = [1, 2, 3, 4, 5].flatMap((at) => [
    ...text('小麦', 55, 100 + 30 * at),
    ...text('九百', 105, 100 + 30 * at),
  ]);
  expect(layoutPage(page(UPRIGHT, lined)).tables).toEqual([]);
});

test('rows of the structure tree in one cell of a grid, unless they are of a table in that cell', () => {
  const tag = (table: string, row: number, column: number): Tag => ({
    cell: { table, row, column, of: 2, header: false, rowSpan: null, columnSpan: null },
    heading: null,
  });
  const rows = [tag('a', 0, 0), tag('a', 0, 1), tag('a', 1, 0), tag('a', 1, 1)];
  const glyphs = rows.flatMap((_, mark) => text('工作', 105 + 100 * (mark % 2), mark < 2 ? 130 : 300, mark));
  const found = layoutPage(page(FRAME, glyphs, rows));
  expect(found.tables).toEqual([]);
  expect(found.tagged).toHaveLength(4);
  const nested = [tag('outer', 0, 0), tag('a', 0, 0), tag('a', 1, 0)];
  const inner = nested.flatMap((_, mark) => text('工作', mark === 0 ? 55 : 105, 130 + 60 * mark, mark));
  expect(layoutPage(page(UPRIGHT, inner, nested)).tables).toHaveLength(1);
});

test('a frame may hold more glyphs than a call takes arguments', () => {
  const row = text('小麦　九百'.repeat(50), 55, 130).filter((glyph) => glyph.text !== '　');
  const glyphs = Array.from({ length: 800 }, (_, at) =>
    row.map((glyph) => ({
      ...glyph,
      left: glyph.left / 10 + 50,
      right: glyph.right / 10 + 50,
      order: order + at,
    })),
  ).flat();
  const found = layoutPage(page(FRAME, glyphs));
  expect(glyphs.length).toBeGreaterThan(150_000);
  expect(found.tables).toEqual([]);
});
