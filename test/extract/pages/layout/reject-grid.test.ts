/** Tables whose rules split no rows are read as tables without rules; a tall row and a wrapped number are not. */
import { expect, test } from '@jest/globals';
import { layoutPage } from '../../../../pipeline/extract/pages/layout/layout.js';
import type { Tag } from '../../../../pipeline/extract/pages/types.js';
import { glyphsOf, h, pageOf, v } from '../../pdf/build.js';

const FRAME = [h(100, 50, 350), h(400, 50, 350), v(50, 100, 400), v(350, 100, 400)];

const TWO_COLUMNS = [...FRAME, v(100, 100, 400)];

test('row numbers one below the other are no text of one cell', () => {
  const numbered = [1, 2, 3].flatMap((number) => [
    ...glyphsOf(String(number), 55, 100 + 40 * number),
    ...glyphsOf('组织村民开展志愿服务活动', 105, 100 + 40 * number),
  ]);
  expect(layoutPage(pageOf(TWO_COLUMNS, numbered)).tables).toEqual([]);
  const named = [...glyphsOf('序号', 55, 115), ...glyphsOf('7', 55, 140), ...glyphsOf('事项名称', 105, 115)];
  expect(layoutPage(pageOf(TWO_COLUMNS, named)).tables).toEqual([]);
});

test('a row that is taller than its number, and a number that is wrapped, are one row', () => {
  const tall = [
    ...glyphsOf('7', 55, 115),
    ...[1, 2, 3, 4, 5].flatMap((at) => glyphsOf('组织村民', 105, 100 + 15 * at)),
  ];
  expect(layoutPage(pageOf(TWO_COLUMNS, tall)).tables).toHaveLength(1);
  const wrapped = [...glyphsOf('1', 55, 115), ...glyphsOf('2', 55, 128), ...glyphsOf('组织村民', 105, 115)];
  expect(layoutPage(pageOf(TWO_COLUMNS, wrapped)).tables).toHaveLength(1);
});

test('columns with lines at the same heights hold rows', () => {
  const lined = [1, 2, 3, 4, 5].flatMap((at) => [
    ...glyphsOf('小麦', 55, 100 + 30 * at),
    ...glyphsOf('九百', 105, 100 + 30 * at),
  ]);
  expect(layoutPage(pageOf(TWO_COLUMNS, lined)).tables).toEqual([]);
});

test('rows of the structure tree in one cell of a grid, unless they are of a table in that cell', () => {
  const tag = (table: string, row: number, column: number): Tag => ({
    cell: { table, row, column, of: 2, header: false, rowSpan: null, columnSpan: null },
    heading: null,
  });
  const rows = [tag('a', 0, 0), tag('a', 0, 1), tag('a', 1, 0), tag('a', 1, 1)];
  const glyphs = rows.flatMap((_, mark) =>
    glyphsOf('工作', 105 + 100 * (mark % 2), mark < 2 ? 130 : 300, { mark }),
  );
  const found = layoutPage(pageOf(FRAME, glyphs, rows));
  expect(found.tables).toEqual([]);
  expect(found.tagged).toHaveLength(4);
  const nested = [tag('outer', 0, 0), tag('a', 0, 0), tag('a', 1, 0)];
  const inner = nested.flatMap((_, mark) =>
    glyphsOf('工作', mark === 0 ? 55 : 105, 130 + 60 * mark, { mark }),
  );
  expect(layoutPage(pageOf(TWO_COLUMNS, inner, nested)).tables).toHaveLength(1);
});

test('a frame may hold more glyphs than a call takes arguments', () => {
  const row = glyphsOf('小麦　九百'.repeat(50), 55, 130).filter((glyph) => glyph.text !== '　');
  const glyphs = Array.from({ length: 800 }, () =>
    row.map((glyph) => ({ ...glyph, left: glyph.left / 10 + 50, right: glyph.right / 10 + 50 })),
  ).flat();
  const found = layoutPage({ ...pageOf(FRAME, []), glyphs });
  expect(glyphs.length).toBeGreaterThan(150_000);
  expect(found.tables).toEqual([]);
});

test('numbers of steps are no figures', () => {
  const grid = [...FRAME, h(130, 50, 350), v(150, 100, 400), v(250, 100, 400)];
  const lines = (text: string): ReturnType<typeof glyphsOf> =>
    Array.from({ length: 4 }, (_, at) => [
      ...glyphsOf('登记', 155, 150 + 20 * at),
      ...glyphsOf(text, 255, 150 + 20 * at),
    ]).flat();
  const tables = (text: string): number => layoutPage(pageOf(grid, lines(text))).tables.length;
  expect(tables('12')).toBe(0);
  expect(tables('1.')).toBe(1);
  expect(tables('(1)')).toBe(1);
});
