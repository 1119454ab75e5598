/** Each setting of `TEXT` at its value: what lies just inside of it, and what just outside. Sizes are 10 points. */
import { describe, expect, test } from '@jest/globals';
import { endingOf } from '../../../../pipeline/extract/pages/text/breaks.js';
import { withoutFurniture } from '../../../../pipeline/extract/pages/text/furniture.js';
import { linesOf } from '../../../../pipeline/extract/pages/text/lines.js';
import { measureText, paragraphsOf } from '../../../../pipeline/extract/pages/text/paragraphs.js';
import { withoutUnderlines } from '../../../../pipeline/extract/pages/text/underlines.js';
import { emsOf, trackingOf } from '../../../../pipeline/extract/pages/text/width.js';
import type {
  Edge,
  Glyph,
  Line,
  PageLayout,
  PageTable,
  Word,
} from '../../../../pipeline/extract/pages/types.js';

/** A glyph by its left, top and size; its baseline is where a Chinese font has it. */
function glyph(text: string, left: number, top: number, more: Partial<Glyph> = {}): Glyph {
  const size = more.size ?? 10;
  return {
    text,
    left,
    top,
    right: left + size,
    bottom: top + size,
    size,
    baseline: top + 0.88 * size,
    angle: 0,
    mark: -1,
    lightness: 0,
    order: 0,
    ...more,
  };
}

/** Glyphs in the order in which they are drawn. */
const inOrder = (...glyphs: Glyph[]): Glyph[] => glyphs.map((each, order) => ({ ...each, order }));
const page = { marks: [], tags: {} };
const textsOf = (glyphs: readonly Glyph[]): string[] => linesOf(glyphs, page).map((own) => own.text);

function line(text: string, left: number, top: number, more: Partial<Line> = {}): Line {
  const size = more.size ?? 10;
  const right = more.right ?? left + emsOf(text) * size;
  const box = { left, right, top, bottom: top + size };
  return {
    words: [{ text, ...box, first: 0, last: text.length - 1 }],
    text,
    ...box,
    size,
    baseline: top + 0.88 * size,
    heading: null,
    artifact: false,
    overprinted: false,
    ...more,
  };
}

const han = (count: number): string => '村'.repeat(count);

describe('words', () => {
  test.each([
    [2, 1],
    [2.4, 2],
  ])('wordGap: Latin letters %d points from each other', (gap, words) => {
    const [first] = linesOf(inOrder(glyph('a', 0, 0), glyph('b', 10 + gap, 0)), page);
    expect(first?.words).toHaveLength(words);
  });

  test.each([
    [15, '村民自治'],
    [17, '村民 自治'],
  ])('wideGap: Chinese words %i points from each other', (gap, text) => {
    const words = [glyph('村', 0, 0), glyph('民', 10, 0), glyph('自', 20 + gap, 0), glyph('治', 30 + gap, 0)];
    expect(textsOf(inOrder(...words))).toEqual([text]);
  });

  test.each([
    [2.5, 1],
    [3.5, 2],
  ])('overlap: a letter that lies on %d points of the one before', (by, words) => {
    const [first] = linesOf(inOrder(glyph('村', 0, 0), glyph('民', 10 - by, 0)), page);
    expect(first?.words).toHaveLength(words);
  });

  test.each([
    [4.5, false],
    [5.5, true],
  ])('overprinted: a letter that lies on %d points of the one before', (by, is) => {
    const [first] = linesOf(inOrder(glyph('村', 0, 0), glyph('民', 10 - by, 0)), page);
    expect(first?.overprinted).toBe(is);
  });

  test.each([
    [0.4, 'ba'],
    [0.6, 'ab'],
  ])('sameStart: a letter drawn first that begins %d points after another', (by, text) => {
    const glyphs = [glyph('a', 0, 0, { order: 1 }), glyph('b', by, 0, { order: 0 })];
    expect(textsOf(glyphs).join('').replace(' ', '')).toBe(text);
  });

  test.each([
    [1.2, 1],
    [1.8, 2],
  ])('twin: the same letter %d points beside', (by, count) => {
    const text = textsOf(inOrder(glyph('a', 0, 0), glyph('a', by, 0))).join('');
    expect(text.replace(' ', '')).toHaveLength(count);
  });

  test.each([
    ['abc', 3],
    ['abcd', 5],
  ])('twinsBefore: %s, and the first of them again', (text, count) => {
    const glyphs = [...text, 'a'].map((each, index) => glyph(each, 0.1 * index, 0));
    expect(textsOf(inOrder(...glyphs)).join('')).toHaveLength(count);
  });

  test.each([
    [4.5, '序号名'],
    [5.5, '序 号 名'],
  ])('evenGaps: gaps that differ by %d points', (by, text) => {
    const glyphs = [glyph('序', 0, 0), glyph('号', 30, 0), glyph('名', 60 + by, 0)];
    expect(textsOf(inOrder(...glyphs))).toEqual([text]);
  });
});

describe('lines', () => {
  test.each([
    [4.5, 1],
    [5.5, 2],
  ])('sameLine: a glyph %d points below another', (by, count) => {
    expect(linesOf(inOrder(glyph('村', 0, 0), glyph('民', 10, by)), page)).toHaveLength(count);
  });

  test.each([
    [3, 4],
    [4, 6],
  ])('linesBefore: %i lines between two parts of one', (between, count) => {
    const at = (top: number, baseline: number): Glyph => glyph('村', 10 * baseline, top, { baseline });
    const others = Array.from({ length: between }, (_, index) => at(100 * (index + 1), index + 1));
    expect(linesOf(inOrder(at(0, 0), ...others, at(0, 9)), page)).toHaveLength(count);
  });

  test.each([
    [10.08, 10],
    [10.12, 10.12],
  ])('higher: a glyph of %d points in a line of 10', (size, expected) => {
    const [first] = linesOf(inOrder(glyph('村', 0, 0), glyph('民', 10, 0, { size })), page);
    expect(first?.size).toBe(expected);
  });

  test.each([
    [9, false],
    [11, true],
  ])('artifactShare: %i of 20 glyphs are no part of the document', (count, is) => {
    const glyphs = Array.from({ length: 20 }, (_, index) =>
      glyph('村', 10 * index, 0, { mark: index < count ? 0 : -1 }),
    );
    expect(linesOf(inOrder(...glyphs), { marks: ['artifact'], tags: {} })[0]?.artifact).toBe(is);
  });

  /** The line of a letter whose right is 50, with a figure drawn after it and nearer to the line of another cell. */
  const raised = (left: number, top: number, size: number): string | undefined => {
    const other = [glyph('发', 0, 94), glyph('展', 10, 94)].map((each) => ({ ...each, order: 50 }));
    const own = [glyph('米', 40, 100, { order: 1 })];
    const figure = glyph('2', left, top, { size, order: 2 });
    return textsOf([...other, ...own, figure]).find((text) => text.includes('米'));
  };

  test.each([
    [7.5, '米2'],
    [8.5, '米'],
  ])('small: a figure of %d points', (size, text) => {
    expect(raised(50, 97, size)).toBe(text);
  });

  test.each([
    [3, '米2'],
    [4, '米'],
  ])('raisedGap: a figure %d points after its letter', (gap, text) => {
    expect(raised(50 + gap, 97.5, 6)?.replace(' ', '')).toBe(text);
  });

  test.each([
    [3.5, '米2'],
    [2.5, '米'],
  ])('raisedOverlap: %d of the 6 points of a figure are as high as its letter', (by, text) => {
    expect(raised(50, 94 + by, 6)).toBe(text);
  });
});

describe('widths', () => {
  test('autospace, spaceWidth, capitalWidth, letterWidth: in ems', () => {
    expect(emsOf('村a')).toBeCloseTo(1.81);
    expect([' ', 'A', 'a'].map((text) => emsOf(text))).toEqual([0.3, 0.72, 0.56]);
  });

  test.each([
    [4, false],
    [5, true],
  ])('shortLine: the room between %i letters', (count, isKnown) => {
    expect(trackingOf(line(han(count), 0, 0)) !== null).toBe(isKnown);
  });
});

describe('where a line was ended on purpose', () => {
  const next = line('学', 0, 14);
  /** After a line with so many points of room, the next being one letter. */
  const ending = (text: string, width: number, free: number, usual: number | null = null): string =>
    endingOf(line(text, 0, 0, { right: width }), next, free, usual);

  test.each([
    [20, 'just'],
    [21, 'early'],
  ])('fitMargin: %i points are free', (free, expected) => {
    expect(ending(han(4), 40, free)).toBe(expected);
  });

  test.each([
    [9.8, 'full'],
    [9.9, 'just'],
  ])('rounding: %d points are free', (free, expected) => {
    expect(ending(han(4), 40, free)).toBe(expected);
  });

  test.each([
    [0.45, 'just'],
    [0.55, 'full'],
  ])('spaced: letters are %d points from each other', (usual, expected) => {
    expect(ending(han(4), 40 + 3 * usual, 11, usual)).toBe(expected);
  });

  test.each([
    [39, 'early'],
    [41, 'just'],
  ])('longLine: a line of %i letters', (count, expected) => {
    expect(ending(han(count), 10 * count, 22.5)).toBe(expected);
  });

  test.each([
    [25, 'just'],
    [26, 'early'],
  ])('deviceShare: %i points are free after a line of 410', (free, expected) => {
    expect(ending(han(41), 410, free)).toBe(expected);
  });

  test.each([
    [14, 'full'],
    [16, 'just'],
  ])('spread: letters are spread by %i points', (by, expected) => {
    expect(ending(han(10), 100 + by, 0, 0)).toBe(expected);
  });

  test.each([
    [24, 'just'],
    [26, 'early'],
  ])('wideSpread: letters are spread by %i points', (by, expected) => {
    expect(ending(han(10), 100 + by, 0, 0)).toBe(expected);
  });

  test.each([
    [24, true],
    [26, false],
  ])('latinUnsure: a line with ten Latin letters is spread by %i points', (by, isFull) => {
    const text = `${'a'.repeat(10)}${han(10)}`;
    // Ten letters of 0.56 em, ten of 1 em, and a printed space of 0.5 em.
    expect(ending(text, 161 + by, 0, 0) === 'full').toBe(isFull);
  });

  test.each([
    [18, true],
    [20, false],
  ])('wideSpace: %i points more than a line with eight printed spaces takes', (by, isFull) => {
    // Five Chinese letters, four Latin ones of 0.56 em, and eight spaces of 0.5 em between them.
    expect(ending('村a村a村a村a村', 50 + 22.4 + 40 + by, 0, 0) === 'full').toBe(isFull);
  });
});

const layout = (number: number, lines: Line[], more: Partial<PageLayout> = {}): PageLayout => ({
  page: number,
  width: 600,
  height: 1000,
  turn: 0,
  tables: [],
  lines,
  tagged: [],
  untagged: [],
  rules: [],
  frames: [],
  glyphs: 100,
  hidden: 0,
  imageShare: 0,
  unreadable: {},
  notes: [],
  doubts: [],
  broken: null,
  ...more,
});

function table(box: PageTable['box'], lines: Line[]): PageTable {
  const cell = {
    ...{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, box, lines, openTop: false, openBottom: false },
    ...{ tagRow: null, tagTable: null, tagSpan: null, header: false },
  };
  return { page: 1, method: 'lines', box, columns: [box[0], box[2]], rows: 1, cells: [cell] };
}

describe('page numbers and running heads', () => {
  /** How many lines are kept of a document of so many pages, the first of which have the head, at these heights. */
  const keptHeads = (pages: number, tops: readonly number[]): number => {
    const layouts = Array.from({ length: pages }, (_, index) => {
      const top = tops[index];
      return layout(index + 1, top === undefined ? [] : [line('某镇职责清单', 100, top)]);
    });
    return withoutFurniture(layouts).flatMap((each) => each.lines).length;
  };

  test.each([
    [125, 0],
    [155, 1],
  ])('margin: a page number that reaches %i of 1,000 points into the page', (reach, count) => {
    expect(withoutFurniture([layout(1, [line('14', 100, reach - 10)])])[0]?.lines).toHaveLength(count);
    expect(withoutFurniture([layout(1, [line('14', 100, 1000 - reach)])])[0]?.lines).toHaveLength(count);
  });

  test.each([
    [270, 0],
    [330, 1],
  ])('frameWidth: a frame %i of 600 points wide at the top of the page', (width, count) => {
    const framed = table([100, 20, 100 + width, 60], [line('内部资料', 110, 30)]);
    expect(withoutFurniture([layout(1, [], { tables: [framed] })])[0]?.tables).toHaveLength(count);
  });

  test.each([
    ['leastRepeats: on one of 2', 2, 1, 1],
    ['leastRepeats: on both', 2, 2, 0],
    ['repeatShare: on 2 of 10', 10, 2, 2],
    ['repeatShare: on 3 of 10', 10, 3, 0],
    ['enoughRepeats: on 3 of 40', 40, 3, 3],
    ['enoughRepeats: on 4 of 40', 40, 4, 0],
  ])('%s pages', (_, pages, count, kept) => {
    expect(keptHeads(pages, new Array<number>(count).fill(50))).toBe(kept);
  });

  test.each([
    [2.5, 0],
    [3.5, 2],
  ])('sameHeight: heads whose heights differ by %d points', (by, count) => {
    expect(keptHeads(2, [50, 50 + by])).toBe(count);
  });

  /** A line of headings, each 100 points after the one before. */
  const headings = (texts: readonly string[], top: number): Line => {
    const words = texts.map((text, index): Word => {
      const own = line(text, 100 * index, top);
      return { text, left: own.left, right: own.right, top, bottom: own.bottom, first: 0, last: 0 };
    });
    return line(texts.join(''), 0, top, { words, right: words.at(-1)?.right ?? 0 });
  };
  /** How many lines are kept of two pages that both have these. */
  const keptTwice = (lines: (number: number) => Line[]): number =>
    withoutFurniture([layout(1, lines(1)), layout(2, lines(2))]).flatMap((each) => each.lines).length;

  test.each([
    [16, 4],
    [18, 2],
  ])('belowHeading: text %i points below a heading row', (by, kept) => {
    const text = (number: number): Line => line(`${han(number)}巡查`, 0, 70 + by);
    expect(keptTwice((number) => [headings(['事项名称', '责任部门'], 60), text(number)])).toBe(kept);
  });

  test.each([
    [1, 2],
    [2, 4],
  ])('headingRow: a line of %i headings', (count, kept) => {
    const names = ['事项名称', '责任部门'].slice(0, count);
    expect(keptTwice((number) => [headings(names, 60), line(`${han(number)}巡查`, 0, 75)])).toBe(kept);
  });

  /** Whether a line is kept that is on two pages with a heading row whose top is at 60. */
  const isKeptWith = (row: Line, own: Line): boolean => {
    const [first] = withoutFurniture([1, 2].map((number) => layout(number, [row, own])));
    return first?.lines.some((each) => each.text === own.text) === true;
  };
  const row = headings(['序号', '事项名称', '责任部门'], 60);

  test.each([
    [19, true],
    [21, false],
  ])('headingReach: a line %i points above a heading row', (by, isKept) => {
    expect(isKeptWith(row, line('事项类', 100, 60 - by))).toBe(isKept);
  });

  test.each([
    [65, true],
    [75, false],
  ])('narrowReach: a single letter %i points below a heading row', (by, isKept) => {
    expect(isKeptWith(row, line('型', 100, 60 + by, { top: 10, bottom: 20 }))).toBe(isKept);
  });

  test.each([
    [1, 1],
    [2, 0],
  ])('pageNumbers: on %i pages the number at the bottom counts them', (pages, kept) => {
    const head = headings(['序号', '事项名称'], 300);
    const layouts = Array.from({ length: pages }, (_, index) =>
      // Of different sizes: else they would be taken for a running head.
      layout(index + 1, [head, line(String(index + 7), 5, 950, { size: 10 + 2 * index })]),
    );
    const lines = withoutFurniture(layouts).flatMap((each) => each.lines);
    expect(lines.filter((own) => /^\d+$/u.test(own.text))).toHaveLength(kept);
  });
});

describe('paragraphs', () => {
  const measure = { size: 10, left: 0, right: 400 };
  const paragraphs = (...lines: Line[]): number => {
    const placed = lines.map((each) => ({ page: 1, line: each }));
    return paragraphsOf(placed, measure).length;
  };
  /** Paragraphs of two lines, the first of which fills the measure, with these differences. */
  const after = (more: Partial<Line>, first: Partial<Line> = {}): number =>
    paragraphs(line(han(40), 0, 0, first), line(han(4), 0, 14, more));

  test.each([
    [20, 2],
    [21, 1],
  ])('sentence: a figure at the end of a line of %i letters, its unit on the next', (count, expected) => {
    expect(paragraphs(line(`${han(count - 1)}3`, 0, 0), line('项职责', 0, 14))).toBe(expected);
  });

  test.each([
    [149, 9],
    [150, 12],
  ])('littleText: %i letters outside of tables', (count, size) => {
    const tables = [table([0, 290, 600, 600], [line(han(1000), 0, 300, { size: 9 })])];
    const own = layout(1, [line(han(count), 0, 0, { size: 12 })], { tables });
    expect(measureText([own]).size).toBe(size);
  });

  test('usualSize: 10.5 points', () => {
    expect(measureText([]).size).toBe(10.5);
  });

  test.each([
    [10.9, 20],
    [11.1, 50],
  ])('sizeSlack: a line of %d points', (size, left) => {
    const lines = [line(han(200), 50, 0), line(han(2), 20, 20, { size })];
    expect(measureText([layout(1, lines)]).left).toBe(left);
  });

  test.each([
    [11, 1],
    [11.6, 2],
  ])('sameSize: lines of 10 and of %d points', (size, count) => {
    expect(after({ size })).toBe(count);
  });

  test.each([
    [18, 1],
    [22, 2],
  ])('freeRoom: %i points are free, and the next line begins with one letter', (free, count) => {
    expect(paragraphs(line('a', 0, 0, { right: 400 - free }), line('i 村', 0, 14))).toBe(count);
  });

  test.each([
    [11, 1],
    [13, 2],
  ])('indent: a line %i points further right', (left, count) => {
    expect(after({ left })).toBe(count);
  });

  test.each([
    [21, 1],
    [23, 2],
  ])('flushLeft: a line at %i points, after one at 30', (left, count) => {
    expect(after({ left }, { left: 30, right: 400 })).toBe(count);
  });

  test.each([
    [33, 1],
    [34.5, 2],
  ])('usualPitch: two lines %d points from each other', (pitch, count) => {
    expect(paragraphs(line(han(40), 0, 0), line(han(4), 0, pitch))).toBe(count);
  });

  test.each([
    ['widePitch', 20, 27, 1],
    ['widePitch', 20, 29, 2],
    ['leastPitch', 5, 12.5, 1],
    ['leastPitch', 5, 13.5, 2],
  ])('%s: after lines %i points from each other one of %d', (_, usual, pitch, count) => {
    const lines = [0, usual, usual + pitch].map((top) => line(han(40), 0, top));
    expect(paragraphs(...lines)).toBe(count);
  });

  test.each([
    ['sameMiddle: 2.5 points apart', 62.5, 342.5, 14, 1],
    ['sameMiddle: 3.5 points apart', 63.5, 343.5, 14, 2],
    ['centredIndent: at 21 points', 21, 379, 14, 1],
    ['centredIndent: at 19 points', 19, 381, 14, 2],
    ['centredPitch: 19 points below', 60, 340, 19, 1],
    ['centredPitch: 21 points below', 60, 340, 21, 2],
  ])('%s', (_, left, right, pitch, count) => {
    expect(paragraphs(line(han(40), 0, 0), line(han(4), left, pitch, { right }))).toBe(count);
  });

  test.each([
    ['largeText', 12, 10, null],
    ['largeText', 13, 10, 2],
    ['largestText', 15.5, 10, 2],
    ['largestText', 16.5, 10, 1],
    ['longestHeading', 13, 79, 2],
    ['longestHeading', 13, 80, null],
  ])('%s: %d points, %i letters', (_, size, letters, heading) => {
    const [first] = paragraphsOf([{ page: 1, line: line(han(letters), 0, 0, { size }) }], measure);
    expect(first?.heading).toBe(heading);
  });
});

describe('underlines', () => {
  const textRow = (size: number): Glyph[] =>
    Array.from({ length: 100 / size }, (_, index) => glyph('村', size * index, 0, { size, baseline: 100 }));
  /** Whether a line goes with glyphs from 0 to 100 whose baseline is at 100. */
  const goes = (at: number, [from, to] = [0, 100], glyphs = textRow(10)): boolean => {
    const edge: Edge = { direction: 'h', at, from, to };
    return withoutUnderlines([edge], glyphs).length === 0;
  };

  test.each([
    [102.8, true],
    [103.2, false],
  ])('underline: a line at %d', (at, is) => {
    expect(goes(at)).toBe(is);
  });

  test.each([
    [94.2, true],
    [93.8, false],
  ])('strike: a line at %d', (at, is) => {
    expect(goes(at)).toBe(is);
  });

  test.each([
    [0.8, true],
    [1.2, false],
  ])('flush: a line that begins or ends %d points outside of its text', (by, is) => {
    expect(goes(101, [-by, 100])).toBe(is);
    expect(goes(101, [0, 100 + by])).toBe(is);
  });

  test.each([
    [3, false],
    [4, true],
  ])('covered: %i letters of 20 points along 100', (count, is) => {
    const lefts = [0, 80, 20, 40].slice(0, count);
    const glyphs = lefts.map((left) => glyph('村', left, 0, { size: 20, baseline: 100 }));
    expect(goes(101, [0, 100], glyphs)).toBe(is);
  });

  test.each([
    [115, true],
    [117, false],
  ])('stripe: a line at 100 through large text whose baseline is at %i', (baseline, is) => {
    expect(
      goes(
        100,
        [0, 100],
        textRow(50).map((each) => ({ ...each, baseline })),
      ),
    ).toBe(is);
  });
});
