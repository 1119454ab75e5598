import { expect, test } from '@jest/globals';
import { breaksEarly } from '../../../../pipeline/extract/pages/text/breaks.js';
import { isUnreadable, plainCharacters } from '../../../../pipeline/extract/pages/text/characters.js';
import { joinEdges } from '../../../../pipeline/extract/pages/ruled/edges.js';
import { isPageNumber } from '../../../../pipeline/extract/pages/text/furniture.js';
import { gridsOf } from '../../../../pipeline/extract/pages/ruled/grid.js';
import { visibleGlyphs } from '../../../../pipeline/extract/pages/seen/visibility.js';
import { withoutWatermarks } from '../../../../pipeline/extract/pages/seen/watermarks.js';
import { checkIntegrity } from '../../../../pipeline/extract/pdf/file/integrity.js';
import { inkMiddle } from '../../../../pipeline/extract/pages/seen/ink.js';
import { linesOf, opensStep } from '../../../../pipeline/extract/pages/text/lines.js';
import { OPS } from '../../../../pipeline/extract/pdf/page/operators.js';
import { fillShapes, strokeEdges, subpaths } from '../../../../pipeline/extract/pages/seen/paths.js';
import { readTags, type TagNode } from '../../../../pipeline/extract/pages/tagged/tag-tree.js';
import { turnBox } from '../../../../pipeline/extract/pages/seen/turn.js';
import type { Edge, Fill, Glyph, Line, Tag } from '../../../../pipeline/extract/pages/types.js';
import { withoutUnderlines } from '../../../../pipeline/extract/pages/text/underlines.js';
import type { Box } from '../../../../pipeline/model.js';

const h = (at: number, from: number, to: number): Edge => ({ direction: 'h', at, from, to });
const v = (at: number, from: number, to: number): Edge => ({ direction: 'v', at, from, to });
const paper: Box = [0, 0, 600, 800];

function glyphs(text: string, left: number, baseline: number, more: Partial<Glyph> = {}): Glyph[] {
  const size = more.size ?? 10;
  return [...text].map((character, index) => ({
    text: character,
    left: left + index * size,
    right: left + (index + 1) * size,
    top: baseline - 0.88 * size,
    bottom: baseline + 0.12 * size,
    size,
    baseline,
    angle: 0,
    mark: -1,
    lightness: 0,
    order: index,
    ...more,
  }));
}

const page = { marks: [], tags: {} };

test('radicals and compatibility ideographs become the characters that were printed, nothing else', () => {
  expect(plainCharacters('⼯⻔⼾⺠⾏')).toBe('工门户民行');
  expect(plainCharacters('\uf900\ufa0e')).toBe('豈\ufa0e');
  expect(plainCharacters('①（“１Ⅲ㎡')).toBe('①（“１Ⅲ㎡');
});

test('glyphs without readable text are told', () => {
  expect(['', '\ue001', '\ufffd', '\u0003'].every(isUnreadable)).toBe(true);
  expect(['工', 'A', '①'].some(isUnreadable)).toBe(false);
});

test('edges on one line are joined, doubled ones become one, dashes too', () => {
  expect(joinEdges([h(10, 0, 50), h(10.5, 51, 90), h(12, 0, 90)], 'h')).toHaveLength(1);
  const dashes = Array.from({ length: 10 }, (_, index) => h(30, index * 6, index * 6 + 3));
  expect(joinEdges(dashes, 'h')).toEqual([{ direction: 'h', at: 30, from: 0, to: 57 }]);
  expect(joinEdges([h(10, 0, 2)], 'h')).toEqual([]);
});

test('upright rules of two tables that are nearly on one line keep their places', () => {
  const joined = joinEdges([v(100, 0, 80), v(102.5, 120, 200)], 'v');
  expect(joined.map((edge) => edge.at)).toEqual([100, 102.5]);
  expect(joinEdges([v(100, 0, 80), v(101, 80, 160)], 'v')).toEqual([v(100.5, 0, 160)]);
});

test('a line under or through text goes with the text, a rule below a row does not', () => {
  const text = glyphs('开展日常巡查', 106, 50);
  const rule = h(56, 100, 170);
  expect(withoutUnderlines([h(51.5, 106, 166), h(46, 106, 166), rule], text)).toEqual([rule]);
  expect(withoutUnderlines([h(51.5, 106, 220)], text)).toHaveLength(1);
});

test('a mark stands where its ink is, in one half of its em', () => {
  expect(['，', '（', '巡', '1'].map((text) => inkMiddle(text, 100, 112))).toEqual([103, 109, 106, 106]);
});

test('a raised figure stays with the letter that it was drawn behind, a space of another cell parts no word', () => {
  const own = glyphs('含500m', 40, 50).map((glyph, index) => ({ ...glyph, order: 10 + index }));
  const figure = glyphs('2', 90, 46.5, { size: 6, order: 15 });
  const apart = linesOf([...glyphs('发展', 0, 44), ...own, ...figure], page);
  expect(apart.map((line) => line.text)).toEqual(['发展', '含500m2']);
  const numbers = [...glyphs('2', 0, 10, { order: 20 }), ...glyphs('.', 10, 10, { order: 21 })];
  const space = glyphs(' ', 5, 10, { order: 7 });
  expect(linesOf([...numbers, ...space], page).map((line) => line.text)).toEqual(['2.']);
});

test('a grid gives cells with the rows and columns that they span', () => {
  const edges = [
    ...[0, 20, 60].map((y) => h(y, 0, 100)),
    h(40, 50, 100),
    ...[0, 100].map((x) => v(x, 0, 60)),
    v(50, 20, 60),
  ];
  const grid = gridsOf(edges).grids[0];
  expect(
    grid?.cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan]),
  ).toEqual([
    [0, 0, 1, 2],
    [1, 0, 2, 1],
    [1, 1, 1, 1],
    [2, 1, 1, 1],
  ]);
});

test('a row without a rule at the page end is closed there and known to be open', () => {
  const edges = [h(0, 0, 100), h(20, 0, 100), ...[0, 50, 100].map((x) => v(x, 0, 45))];
  const cells = gridsOf(edges).grids[0]?.cells ?? [];
  expect(cells.map((cell) => cell.openBottom)).toEqual([false, false, true, true]);
  expect(cells[2]?.box[3]).toBe(45);
});

test('upright rules alone are the middle of a row', () => {
  const grid = gridsOf([0, 50, 100].map((x) => v(x, 10, 500))).grids[0];
  expect(grid?.cells).toHaveLength(2);
  expect(grid?.cells.every((cell) => cell.openTop && cell.openBottom)).toBe(true);
});

test('thin filled rectangles are edges, thick ones areas, frames four edges', () => {
  const rectangle = (x: number, y: number, w: number, hh: number): number[] => [
    ...[0, x, y, 1, x + w, y, 1, x + w, y + hh, 1, x, y + hh, 4],
  ];
  const shapes = (data: number[]): ReturnType<typeof fillShapes> =>
    fillShapes(subpaths(data, [1, 0, 0, 1, 0, 0]), paper);
  expect(shapes(rectangle(10, 10, 200, 1)).edges).toEqual([h(10.5, 10, 210)]);
  expect(shapes(rectangle(10, 10, 200, 30)).areas).toHaveLength(1);
  expect(shapes([...rectangle(0, 0, 100, 50), ...rectangle(1, 1, 98, 48)]).edges).toHaveLength(4);
  expect(strokeEdges(subpaths(rectangle(0, 0, 100, 50), [1, 0, 0, 1, 0, 0]), paper)).toHaveLength(4);
});

test('white text is hidden on paper and seen on a dark ground; covered text is hidden', () => {
  const white = glyphs('白', 10, 20, { lightness: 1 });
  const dark: Fill = { box: [0, 0, 50, 50], lightness: 0.2, after: 0, outline: null, cover: 'hides' };
  expect(visibleGlyphs(white, []).hidden).toBe(1);
  expect(visibleGlyphs(white, [dark]).hidden).toBe(0);
  expect(visibleGlyphs(glyphs('黑', 10, 20), [{ ...dark, lightness: 1, after: 1 }]).hidden).toBe(1);
});

test('slanted text and large pale text are watermarks, grey text in a line is not', () => {
  const text = glyphs('组织村民学习', 10, 100);
  expect(withoutWatermarks([...text, ...glyphs('密', 20, 90, { angle: 330 })]).dropped).toBe(1);
  expect(withoutWatermarks([...text, ...glyphs('密', 20, 110, { size: 60, lightness: 0.85 })]).dropped).toBe(
    1,
  );
  expect(withoutWatermarks([...text, ...glyphs('注', 10, 200, { lightness: 0.7 })]).dropped).toBe(0);
});

test('raised figures stay on their line; Chinese is joined without and Latin with a space', () => {
  const lines = linesOf([...glyphs('面积', 0, 20), ...glyphs('2', 20, 16, { size: 6 })], page);
  expect(lines.map((line) => line.text)).toEqual(['面积2']);
});

test('a line goes on where its first piece did not fit behind the line before', () => {
  const two = (first: string, second: string): [Line, Line] => {
    const [a, b] = linesOf([...glyphs(first, 0, 20), ...glyphs(second, 0, 34)], page);
    if (!a || !b) throw new Error('two lines are expected');
    return [a, b];
  };
  expect(breaksEarly(...two('组织村民', '学习'), 0)).toBe(false);
  expect(breaksEarly(...two('组织村民', '学习'), 12)).toBe(true);
  expect(breaksEarly(...two('组织村民', '习）。'), 12)).toBe(false);
  expect(breaksEarly(...two('组织村民', '（学'), 12)).toBe(false);
  expect(opensStep(...two('1.登记；', '2.公开。'))).toBe(true);
  expect(opensStep(...two('登记；', '公开。'))).toBe(false);
});

test('glyphs drawn twice for boldness are read once', () => {
  const lines = linesOf([...glyphs('序号', 0, 20), ...glyphs('序号', 0.3, 20)], page);
  expect(lines.map((line) => line.text)).toEqual(['序号']);
});

test('page numbers are told from rows', () => {
  for (const text of ['— 14 —', '第 14 页', '14', '3/40', '第3页 共40页'])
    expect(isPageNumber(text)).toBe(true);
  for (const text of ['2025年7月', '第一章', '14项']) expect(isPageNumber(text)).toBe(false);
});

test('tags name cells by table, row and place in the row', () => {
  const cell = (content: string): TagNode<string> => ({ role: 'TD', children: [{ content }] });
  const tags = new Map<string, Tag>();
  readTags(
    { children: [{ role: 'Table', children: [{ role: 'TR', children: [cell('a'), cell('b')] }] }] },
    (content, tag) => tags.set(content, tag),
  );
  expect(tags.get('b')?.cell).toMatchObject({ row: 0, column: 1, of: 2, header: false });
});

test('a turned box comes back by the opposite turn', () => {
  const box: Box = [10, 20, 30, 60];
  expect(turnBox(turnBox(box, 90, 600, 800), 270, 800, 600)).toEqual(box);
  expect(turnBox(turnBox(box, 180, 600, 800), 180, 600, 800)).toEqual(box);
});

test('a file without its end is told', () => {
  expect(checkIntegrity(new TextEncoder().encode('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n'), null).broken).toBe(
    true,
  );
});

test('the numbers of the operators are those of the library', async () => {
  const library = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as { OPS: Record<string, number> };
  for (const [name, number] of Object.entries(OPS)) expect(library.OPS[name]).toBe(number);
});
