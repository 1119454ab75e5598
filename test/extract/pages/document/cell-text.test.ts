/** Where a line that fills its cell ends a paragraph, and which rows were drawn together. */
import { expect, test } from '@jest/globals';
import { emsOf, endingOf } from '../../../../pipeline/extract/pages/text/breaks.js';
import type { JoinedCell } from '../../../../pipeline/extract/pages/document/joined.js';
import { linesOf } from '../../../../pipeline/extract/pages/text/lines.js';
import { bandsByDrawOrder } from '../../../../pipeline/extract/pages/aligned/draw-order.js';
import { paragraphsOf } from '../../../../pipeline/extract/pages/text/paragraphs.js';
import type { Glyph, Line } from '../../../../pipeline/extract/pages/types.js';
import { cellTexts } from '../../../../pipeline/extract/pages/document/cell-text.js';

const SIZE = 10;
let order = 0;

/** Glyphs of ten points on a line; `pitch` is how far each begins from the one before. */
function glyphs(text: string, left: number, baseline: number, pitch = SIZE): Glyph[] {
  return [...text].map((character, index) => ({
    text: character,
    left: left + index * pitch,
    right: left + index * pitch + SIZE,
    top: baseline - 8.8,
    bottom: baseline + 1.2,
    size: SIZE,
    baseline,
    angle: 0,
    mark: -1,
    lightness: 0,
    order: order++,
  }));
}

const page = { marks: [], tags: {} };
const line = (text: string, left = 0, baseline = 10, pitch = SIZE): Line => {
  const found = linesOf(glyphs(text, left, baseline, pitch), page)[0];
  if (!found) throw new Error('no line');
  return found;
};

/** A cell of a column that is ten characters wide. */
function cell(row: number, texts: string[], column = 0): JoinedCell {
  const left = 200 * column;
  const lines = texts.map((text, index) => line(text, left + 4, 20 + 15 * index));
  return {
    row,
    rowSpan: 1,
    left,
    right: left + 108,
    parts: [{ page: 1, box: [left, 0, left + 108, 15 * texts.length + 20], lines }],
    openBottom: false,
    tagRow: null,
    tagSpan: null,
    header: false,
  };
}

const textsOf = (cells: JoinedCell[]): string[] => {
  const found = cellTexts(cells, (each) => String(each.left), true);
  return cells.map((each) => found.get(each) ?? '');
};

test('a line ends early where the next piece would have fitted, also where its letters are spread', () => {
  expect(endingOf(line('组织村民'), line('学习'), 5)).toBe('full');
  expect(endingOf(line('组织村民'), line('学习'), 10)).toBe('just');
  expect(endingOf(line('组织村民'), line('学习'), 30)).toBe('early');
  expect(endingOf(line('制度表册', 0, 10, 30), line('学习'), 0, 0)).toBe('early');
  expect(endingOf(line('制度表册', 0, 10, 12), line('学习'), 0, 0)).toBe('full');
  expect(emsOf('第3页')).toBeCloseTo(3.06);
});

test('a quotation mark sticks to both of its neighbours', () => {
  expect(endingOf(line('动员群众'), line('全“敲门”'), 25)).toBe('full');
});

test('sentences that end their paragraphs wherever that shows end it in a full line too', () => {
  const short = ['甲乙丙丁。', '戊己庚。', '辛壬。'].map((text, row) => cell(row, [text]));
  expect(textsOf([...short, cell(3, ['甲乙丙丁戊己庚辛壬。', '子丑寅卯。'])])[3]).toBe(
    '甲乙丙丁戊己庚辛壬。\n子丑寅卯。',
  );
  // Where sentences follow each other on a line, a full line tells nothing.
  const inner = [...short, cell(3, ['甲。乙丙。'])];
  expect(textsOf([...inner, cell(4, ['甲乙丙丁戊己庚辛壬。', '子丑寅卯。'])])[4]).toBe(
    '甲乙丙丁戊己庚辛壬。子丑寅卯。',
  );
});

test('names that fill their lines are as many as the paragraphs beside them', () => {
  const names = ['禾川县财政局', '禾川县民政局', '禾川县司法局'].map((text, row) => cell(row, [text]));
  const ways = ['负责甲。', '负责乙。', '负责丙。'].map((text, row) => cell(row, [text], 1));
  const full = ['禾川县农村工作委员会', '禾川县公安局'];
  const two = [cell(3, full), cell(3, ['负责甲。', '负责乙。'], 1)];
  expect(textsOf([...names, ...ways, ...two])[6]).toBe(full.join('\n'));
  const one = [cell(3, full), cell(3, ['负责甲。'], 1)];
  expect(textsOf([...names, ...ways, ...one])[6]).toBe(full.join(''));
});

test('a heading that goes before different lines ends with its line', () => {
  const heading = '一、申请受理审核登记';
  const cells = [cell(0, [heading, '对材料开展检查']), cell(0, [heading, '配合县局检查'], 1)];
  expect(textsOf(cells)).toEqual([`${heading}\n对材料开展检查`, `${heading}\n配合县局检查`]);
  expect(textsOf([cell(0, [heading, '对材料开展检查'])])).toEqual([`${heading}对材料开展检查`]);
});

test('text of two columns that touch is parted by when it was drawn', () => {
  const left = glyphs('安排维修', 0, 10);
  order += 20;
  const right = glyphs('协调用地', 40, 10);
  expect(linesOf([...left, ...right], page)[0]?.words.map((word) => word.text)).toEqual([
    '安排维修',
    '协调用地',
  ]);
  // A mark that hangs over the edge lies on the text of the next column.
  order = 0;
  const hanging = [...glyphs('安排，', 0, 10), ...glyphs('协调', 22, 10)];
  expect(linesOf(hanging, page)[0]?.words.map((word) => word.text)).toEqual(['安排，', '协调']);
});

test('rows are told by the order of drawing, however near they stand', () => {
  order = 0;
  const rows = [1, 2].map((number) => {
    const top = 30 * number;
    const own = [
      ...glyphs(String(number), 0, top + 8),
      ...glyphs('甲乙', 50, top),
      ...glyphs('丙丁', 50, top + 15),
    ];
    return linesOf(own, page);
  });
  const lines = rows.flat().map((each) => ({
    line: each,
    number: /\d/.test(each.text),
    other: false,
  }));
  const columnOf = (word: { left: number }): number => (word.left < 50 ? 0 : 1);
  const bands = bandsByDrawOrder(lines, columnOf);
  expect(bands?.map((band) => band.lines.length)).toEqual([3, 3]);
  // Without its number the second row is none.
  expect(
    bandsByDrawOrder(
      lines.map((each, at) => ({ ...each, number: at < 3 && each.number })),
      columnOf,
    ),
  ).toBeNull();
});

test('each line of a paragraph keeps its place', () => {
  const placed = ['本镇共有履职事项十项', '其中基本履职五项。'].map((text, index) => ({
    page: 1,
    line: line(text, 50, 100 + 16 * index),
  }));
  const [paragraph] = paragraphsOf(placed, { size: SIZE, left: 50, right: 150 });
  expect(paragraph?.text).toBe('本镇共有履职事项十项其中基本履职五项。');
  expect(paragraph?.anchors?.map(({ offset }) => offset)).toEqual([0, 10]);
  expect(paragraph?.anchors?.[1]?.place).toMatchObject({
    kind: 'page',
    page: 1,
    box: [50, 107.2, 140, 117.2],
  });
});
