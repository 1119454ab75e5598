/** Each setting of `PAGE` at its value: what lies just inside of it, and what just outside. */
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { coverOfImage } from '../../../../pipeline/extract/pdf/file/images.js';
import { KeptStreams } from '../../../../pipeline/extract/pdf/file/inflate-cache.js';
import type { Objects } from '../../../../pipeline/extract/pdf/file/objects.js';
import { Problem } from '../../../../pipeline/extract/problem.js';
import { pageList } from '../../../../pipeline/extract/pages/notes.js';
import { annotationBoxes } from '../../../../pipeline/extract/pdf/page/annotations.js';
import { DocumentStreams } from '../../../../pipeline/extract/pdf/page/decompression.js';
import { interpret } from '../../../../pipeline/extract/pdf/page/interpret/index.js';
import type { Drawing } from '../../../../pipeline/extract/pages/types.js';
import type { FontFacts, OpenDocument, OpenPage } from '../../../../pipeline/extract/pdf/page/library.js';
import { OperatorCount } from '../../../../pipeline/extract/pdf/page/operator-count.js';
import { OPS } from '../../../../pipeline/extract/pdf/page/operators.js';
import { readPage } from '../../../../pipeline/extract/pdf/page/read-page.js';
import { documentTags } from '../../../../pipeline/extract/pdf/page/structure.js';
import { turnFor } from '../../../../pipeline/extract/pages/seen/turn.js';
import { visibleGlyphs } from '../../../../pipeline/extract/pages/seen/visibility.js';
import { withoutWatermarks } from '../../../../pipeline/extract/pages/seen/watermarks.js';
import { assemble } from '../../../../pipeline/extract/pages/document/assemble.js';
import type { Fill, Glyph, PageLayout } from '../../../../pipeline/extract/pages/types.js';

const FONT: FontFacts = {
  name: 'Song',
  matrix: [0.001, 0, 0, 0.001, 0, 0],
  vertical: false,
  defaultVMetrics: null,
  type3: false,
  bbox: null,
  failed: false,
  simple: false,
  unmapped: false,
};

/** A font of drawings as Cairo makes one: a unit is an em, and the box that of the ink of its figures. */
const DRAWN_FONT: FontFacts = { ...FONT, type3: true, matrix: [1, 0, 0, -1, 0, 0], bbox: [0, -0.7, 0.5, 0] };

/** A page of 600 by 800 points whose own space has its origin at the top left too. */
const pageWith = (font: FontFacts): Pick<OpenPage, 'transform' | 'width' | 'height' | 'font'> => ({
  transform: [1, 0, 0, 1, 0, 0],
  width: 600,
  height: 800,
  font: () => font,
});

type Operation = [operator: number, ...args: unknown[]];

function drawn(operations: readonly Operation[], font = FONT): Drawing {
  const operators = {
    fnArray: operations.map(([operator]) => operator),
    argsArray: operations.map(([, ...args]) => args as unknown),
  };
  return interpret(operators, pageWith(font), () => true);
}

const letter = (unicode = '中', width = 1000): unknown => ({ unicode, width, vmetric: null, isSpace: false });
/** Text of a size from which y grows upwards, as in every PDF, its first baseline at `x`, `y`. */
const shown = (x: number, y: number, size: number, items: readonly unknown[]): Operation[] => [
  [OPS.setFont, 'F1', size],
  [OPS.setTextMatrix, [1, 0, 0, -1, x, y]],
  [OPS.showText, items],
];
const path = (paint: number, data: ArrayLike<number>, bounds: readonly number[] | null = null): Operation => [
  OPS.constructPath,
  paint,
  [data],
  bounds,
];
const rectangle = (x: number, y: number, width: number, height: number): number[] => [
  ...[0, x, y, 1, x + width, y, 1, x + width, y + height, 1, x, y + height, 4],
];
const filled = (...data: number[]): Drawing => drawn([path(OPS.fill, data)]);
const stroked = (...data: number[]): Drawing => drawn([path(OPS.stroke, data)]);
const clipTo = (box: readonly number[]): Operation[] => [[OPS.clip], path(OPS.endPath, [], box)];
const isTooComplex = (run: () => unknown): boolean => {
  try {
    run();
    return false;
  } catch (error) {
    return error instanceof Problem && error.code === 'too-complex';
  }
};

function glyph(left: number, top: number, more: Partial<Glyph> = {}): Glyph {
  const size = more.size ?? 10;
  return {
    text: '中',
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

describe('limits', () => {
  test.each([
    [134_217_728, false],
    [134_217_729, true],
  ])('maxStream: %i bytes', (size, isOver) => {
    const streams = new DocumentStreams(new KeptStreams());
    streams.inflate(new Uint8Array(deflateSync(new Uint8Array(size), { level: 1 })));
    expect(streams.isOver).toBe(isOver);
  });

  test('maxGlyphs: a million, and no more', () => {
    const million = shown(0, 100, 10, new Array<unknown>(1_000_000).fill(letter(' ', 0)));
    expect(isTooComplex(() => drawn(million))).toBe(false);
    expect(isTooComplex(() => drawn([...million, ...shown(0, 100, 10, [letter(' ', 0)])]))).toBe(true);
  });

  test('maxEdges: 400,000, and no more', () => {
    const line = [0, 0, 9, 1, 90, 9];
    const most = new Float64Array(400_000 * line.length);
    most.set(line);
    for (let from = line.length; from < most.length; from *= 2) most.copyWithin(from, 0, from);
    expect(isTooComplex(() => drawn([path(OPS.stroke, most)]))).toBe(false);
    expect(isTooComplex(() => drawn([path(OPS.stroke, most), path(OPS.stroke, line)]))).toBe(true);
  });

  const counted = (operators: number, paths: number): boolean => {
    const count = new OperatorCount();
    const add = (length: number, operator: number): void =>
      count.hear({ chunk: { fnArray: new Array<number>(length).fill(operator), argsArray: [] } });
    return isTooComplex(() => {
      add(paths, OPS.constructPath);
      add(operators - paths, OPS.save);
    });
  };

  test('maxOperators: two million on a page, and no more', () => {
    expect(counted(2_000_000, 0)).toBe(false);
    expect(counted(2_000_001, 0)).toBe(true);
  });

  test('maxPaths: 100,000 on a page, and no more', () => {
    expect(counted(100_000, 100_000)).toBe(false);
    expect(counted(100_001, 100_001)).toBe(true);
  });

  /** Whether content of so many pieces, in two streams, is too much for a page. */
  const asked = (piece: string, length: number): boolean => {
    const streams = new DocumentStreams(null, new OperatorCount());
    const half = Math.floor(length / 2);
    const halves = [half, length - half].map((each) => new Uint8Array(deflateSync(piece.repeat(each))));
    const [, last] = halves.map((each) => streams.inflate(each));
    return last?.length === 0;
  };

  test.each(['f\n', 'f* ', '1 w S\r\n', ' s', ' n', ' B*', '\tb'])(
    'maxPaths: as many in content that the library asks for (%j)',
    (piece) => {
      expect(asked(piece, 100_000)).toBe(false);
      expect(asked(piece, 100_001)).toBe(true);
    },
  );

  test.each(['T*\n', '(f) ', '/f1 ', 'q Q\n', '\0f\0', 'ff '])('%j ends no path', (piece) => {
    expect(asked(piece, 300_000)).toBe(false);
  });

  test('maxPathNumbers: three million on a page, and no more', () => {
    const numbers = (length: number): boolean =>
      isTooComplex(() =>
        new OperatorCount().hear({
          chunk: {
            fnArray: [OPS.constructPath, OPS.constructPath],
            argsArray: [1_000_000, length].map((each) => [OPS.fill, [new Float32Array(each)], null]),
          },
        }),
      );
    expect(numbers(2_000_000)).toBe(false);
    expect(numbers(2_000_001)).toBe(true);
  });

  test.each([
    ['re ', 13],
    ['1 1 l\n', 3],
    ['1 1 m\n', 3],
    ['1 1 1 1 1 1 c\n', 7],
    ['1 1 1 1 v ', 7],
    ['1 1 1 1 y ', 7],
    ['h ', 1],
  ])('maxPathNumbers: as many in content that the library asks for (%j)', (piece, numbers) => {
    const most = Math.floor(3_000_000 / numbers);
    expect(asked(piece, most)).toBe(false);
    expect(asked(piece, most + 1)).toBe(true);
  });

  /** Whether so many looks at the clock, after those of earlier, end a page. */
  const looked = (count: OperatorCount, length: number): boolean =>
    isTooComplex(() => {
      for (let look = 0; look < length; look++) count.step();
    });

  test('maxSilence: 10,000 looks at the clock while nothing is handed over, and no more', () => {
    const count = new OperatorCount();
    expect(looked(count, 20_000)).toBe(false); // at no page yet
    count.reset();
    expect(looked(count, 10_000)).toBe(false);
    count.hear({ chunk: { fnArray: [], argsArray: [] } });
    expect(looked(count, 10_000)).toBe(false);
    count.hear({}); // a font
    expect(looked(count, 10_000)).toBe(false);
    expect(looked(count, 1)).toBe(true);
  });

  test('maxSilence: what was too much stays so, and may still be answered', () => {
    const count = new OperatorCount();
    count.reset();
    expect(looked(count, 10_001)).toBe(true);
    count.hear({});
    expect(count.isOver).toBe(true);
    expect(looked(count, 1)).toBe(true);
  });

  test('maxSilence: after the last of a page nothing is counted', () => {
    const count = new OperatorCount();
    count.reset();
    count.hear({ chunk: { fnArray: [], argsArray: [], lastChunk: true } });
    expect(looked(count, 20_000)).toBe(false);
  });

  test('maxForms: 20,000 on a page, those within others included, and no more', () => {
    const forms = (length: number): boolean =>
      isTooComplex(() =>
        new OperatorCount().hear({
          chunk: { fnArray: new Array<number>(length).fill(OPS.paintFormXObjectBegin), argsArray: [] },
        }),
      );
    expect(forms(20_000)).toBe(false);
    expect(forms(20_001)).toBe(true);
  });

  test('maxGlyphs is counted while the library reads, without the room between glyphs', () => {
    const word = [letter('甲', 1000), -250, letter('乙', 1000)];
    const words = (length: number): boolean =>
      isTooComplex(() =>
        new OperatorCount().hear({
          chunk: {
            fnArray: new Array<number>(length).fill(OPS.showText),
            argsArray: new Array<unknown>(length).fill([word]),
          },
        }),
      );
    expect(words(500_000)).toBe(false);
    expect(words(500_001)).toBe(true);
  });

  test('who waits for a page is told where it has too many', () => {
    const count = new OperatorCount();
    let told = 0;
    count.reset(() => told++);
    const forms = (length: number): void =>
      count.hear({
        chunk: { fnArray: new Array<number>(length).fill(OPS.paintFormXObjectBegin), argsArray: [] },
      });
    forms(20_000);
    expect(told).toBe(0);
    expect(isTooComplex(() => forms(1))).toBe(true);
    expect(told).toBe(1);
  });

  test('each page is counted anew', () => {
    const count = new OperatorCount();
    for (let page = 0; page < 3; page++) {
      count.reset();
      count.hear({ chunk: { fnArray: new Array<number>(2_000_000).fill(OPS.save), argsArray: [] } });
    }
    expect(count.isOver).toBe(false);
  });

  test.each([
    [400, 1],
    [401, 0],
  ])('maxTaggedPages: the tags of a page of %i', async (pages, asked) => {
    let count = 0;
    const page: OpenPage = {
      ...pageWith(FONT),
      view: [0, 0, 600, 800],
      operators: () => Promise.resolve({ fnArray: [], argsArray: [] }),
      structure: () => {
        count++;
        return Promise.resolve(null);
      },
      pixels: async () => null,
      imageCover: () => 'pictures',
      annotations: () => Promise.resolve([]),
      painted: () => Promise.resolve({ fnArray: [], argsArray: [] }),
      close: () => undefined,
    };
    const document: OpenDocument = {
      pages,
      tagged: true,
      isVisible: () => true,
      page: () => Promise.resolve(page),
      close: () => Promise.resolve(),
    };
    expect((await readPage(document, 1)).broken).toBeNull();
    expect(count).toBe(asked);
  });

  test.each([
    [64, true],
    [65, false],
  ])('maxTagDepth: %i elements in each other', (levels, isRead) => {
    const of = (entries: Record<string, unknown>) => ({ entries: new Map(Object.entries(entries)) }) as never;
    const catalog = of({ StructTreeRoot: of({ K: { ref: 100 } }), Pages: { ref: 1 } });
    const elements = new Map(
      Array.from({ length: levels }, (_, index) => {
        const kids = index + 1 < levels ? { ref: 101 + index } : 0;
        return [100 + index, { role: '/P', kids, page: 1, attributes: undefined }] as const;
      }),
    );
    const objects: Objects = { root: catalog, get: () => of({ Type: '/Page' }), elements };
    expect(documentTags(objects, 1) !== null).toBe(isRead);
  });

  test.each([
    [12, false],
    [13, true],
  ])('namedRuns: %i runs of pages', (runs, isCut) => {
    const pages = Array.from({ length: runs }, (_, index) => 2 * index + 1);
    expect(pageList(pages).endsWith('…')).toBe(isCut);
  });
});

describe('text', () => {
  test('ascent, descent: the em box of a line', () => {
    const [first] = drawn(shown(50, 100, 10, [letter()])).glyphs;
    expect(first?.top).toBeCloseTo(91.2);
    expect(first?.bottom).toBeCloseTo(101.2);
  });

  test.each([
    [0.0007, 20],
    [0.0009, 10],
    [0.0011, 10],
    [0.0013, 20],
  ])('leastUnit, mostUnit: a Type 3 font of %d units', (unit, size) => {
    const font = { ...FONT, type3: true, matrix: [unit, 0, 0, 0.001, 0, 0], bbox: [0, 0, 1000, 2000] };
    expect(drawn(shown(50, 100, 10, [letter()]), font).glyphs[0]?.size).toBeCloseTo(size);
  });

  test.each([
    [0, 4],
    [0.45, 4],
    [0.55, 2.2],
    [5.9, 23.6],
    [6.1, 4],
  ])('leastBoxHeight, mostBoxHeight: a box %d times as high as the widest glyph is wide', (times, size) => {
    const font = {
      ...FONT,
      type3: true,
      matrix: [0.01, 0, 0, 0.01, 0, 0],
      bbox: [0, 0, 0, 40 * times],
      widest: 40,
    };
    expect(drawn(shown(50, 100, 10, [letter()]), font).glyphs[0]?.size).toBeCloseTo(size);
  });

  test.each([
    [0.45, 4.5],
    [0.55, 10],
    [1.95, 10],
    [2.05, 20.5],
  ])('sameEm: a size of 10 whose letters are those of an em of %d tenths', (letters, size) => {
    const font = { ...DRAWN_FONT, letters };
    expect(drawn(shown(50, 100, 10, [letter('1', 0.5)]), font).glyphs[0]?.size).toBeCloseTo(size);
  });

  test.each([
    [0.45, 0],
    [0.55, 1],
  ])('leastSize: %d points', (size, count) => {
    expect(drawn(shown(50, 100, size, [letter()])).glyphs).toHaveLength(count);
  });

  test.each([
    [980, 0],
    [1000, 1],
  ])('fullWidth: a Latin letter of %i', (width, unreadable) => {
    expect(drawn(shown(50, 100, 10, [letter('Ã', width)])).unreadable.size).toBe(unreadable);
  });

  test.each([
    [0.4, 1],
    [0.6, 0],
  ])('clipSlack: a glyph whose middle is %d points below the clip', (by, count) => {
    // Its middle is 3.8 points above its baseline.
    const operations = [...clipTo([0, 0, 600, 100]), ...shown(50, 103.8 + by, 10, [letter()])];
    expect(drawn(operations).glyphs).toHaveLength(count);
  });
});

describe('lines, areas and images', () => {
  test.each([
    ['#f4f4f4', 1],
    ['#fafafa', 0],
  ])('paper: a line in %s', (color, count) => {
    const line = path(OPS.stroke, [0, 10, 10, 1, 90, 10]);
    expect(drawn([[OPS.setStrokeRGBColor, color], line]).edges).toHaveLength(count);
  });

  test.each([
    [0.85, 0],
    [0.95, 1],
  ])('opaque: an area of opacity %d', (alpha, count) => {
    const area = path(OPS.fill, rectangle(10, 10, 90, 90));
    expect(drawn([[OPS.setGState, [['ca', alpha]]], area]).fills).toHaveLength(count);
  });

  test.each([
    [3.2, 1],
    [3.8, 0],
  ])('maxRule: a rectangle %d points high', (height, count) => {
    expect(filled(...rectangle(10, 10, 90, height)).edges).toHaveLength(count);
  });

  test.each([
    [6.5, 3],
    [7.5, 0],
  ])('maxFrame: a frame whose left side is %d points wide', (side, count) => {
    const frame = [...rectangle(0, 0, 100, 50), ...rectangle(side, 1, 99 - side, 48)];
    expect(filled(...frame).edges).toHaveLength(count);
  });

  test.each([
    [0.7, 2],
    [0.8, 0],
  ])('leaning: lines that lean by %d points', (by, count) => {
    const lines = [0, 10, 10, 1, 90, 10 + by, 0, 10, 10, 1, 10 + by, 90];
    expect(stroked(...lines).edges).toHaveLength(count);
  });

  test.each([
    [0.8, 2],
    [1.2, 0],
  ])('edgeSlack: lines %d points outside of the clip', (by, count) => {
    const lines = [0, 20, 20 - by, 1, 90, 20 - by];
    const fill = rectangle(20, 20 - by - 0.1, 70, 0.2);
    const operations = [...clipTo([10, 20, 90, 90]), path(OPS.stroke, lines), path(OPS.fill, fill)];
    expect(drawn(operations).edges).toHaveLength(count);
  });

  test.each([
    [0.008, 3],
    [0.012, 4],
  ])('samePlace: a frame whose right side is %d points wide', (side, count) => {
    const frame = [...rectangle(0, 0, 100, 50), ...rectangle(1, 1, 99 - side, 48)];
    expect(filled(...frame).edges).toHaveLength(count);
  });

  test.each([
    [5, 0],
    [6, 3],
  ])('roundedFrame: a curved path of %i points', (points, count) => {
    const corner = [2, 0, 0, 0, 0, 100, 60];
    const sides = [1, 100, 90, 1, 10, 90, 1, 10, 60];
    const first = points === 6 ? [0, 10, 10, 1, 90, 20] : [0, 10, 10];
    expect(stroked(...first, ...corner, ...sides).edges).toHaveLength(count);
  });

  test.each([
    [55, 0],
    [65, 1],
  ])('imageSize: an image of %i points that was left out', (side, count) => {
    const operations: Operation[] = [[OPS.save], [OPS.transform, side, 0, 0, side, 10, 10], [OPS.restore]];
    expect(drawn(operations).images).toHaveLength(count);
  });
});

describe('text that does not show', () => {
  const ground = (lightness: number): Fill => ({
    box: [0, 0, 90, 90],
    lightness,
    after: 0,
    outline: null,
    cover: 'hides',
  });

  test.each([
    [0.95, 0],
    [0.97, 1],
  ])('contrast: text of lightness %d on paper', (lightness, hidden) => {
    expect(visibleGlyphs([glyph(10, 10, { lightness })], []).hidden).toBe(hidden);
  });

  test.each([
    [0.45, 0],
    [0.55, 1],
  ])('lightText: text as light as its ground, %d', (lightness, hidden) => {
    expect(visibleGlyphs([glyph(10, 10, { lightness })], [ground(lightness)]).hidden).toBe(hidden);
  });

  test.each([
    [19_999, 1],
    [20_000, 0],
  ])('maxFills: an area that covers text, after %i others', (others, hidden) => {
    const fills = Array.from({ length: others }, (): Fill => ({
      box: [200, 0, 201, 1],
      lightness: 0,
      after: 1,
      outline: null,
      cover: 'hides',
    }));
    expect(visibleGlyphs([glyph(10, 10)], [...fills, { ...ground(0), after: 1 }]).hidden).toBe(hidden);
  });
});

describe('watermarks', () => {
  const text = [0, 1, 2, 3, 4, 5].map((index) => glyph(300 + 10 * index, 300));
  const dropped = (...more: Glyph[]): number => withoutWatermarks([...text, ...more]).dropped;
  const pale = { lightness: 0.8 };

  test.each([
    [0.6, 0],
    [0.64, 1],
  ])('pale: a large letter of lightness %d', (lightness, count) => {
    expect(dropped(glyph(10, 10, { lightness, size: 40 }))).toBe(count);
  });

  test.each([
    [1.5, 0],
    [1.7, 1],
  ])('largeWatermark: a pale letter %d times as large as the text', (times, count) => {
    expect(dropped(glyph(10, 10, { ...pale, size: 10 * times }))).toBe(count);
  });

  test.each([
    [1.25, 0],
    [1.35, 1],
  ])('turnedWatermark: a turned letter over the text, %d times as large', (times, count) => {
    expect(dropped(glyph(302, 300, { angle: 90, size: 10 * times }))).toBe(count);
  });

  test.each([
    [1.8, 0],
    [2.2, 1],
  ])('coverWidth: a pale letter over %d points of another', (by, count) => {
    expect(dropped(glyph(290 + by, 300, pale))).toBe(count);
  });

  test.each([
    [3.2, 0],
    [3.8, 1],
  ])('coverHeight: a pale letter over %d points of another', (by, count) => {
    expect(dropped(glyph(300, 290 + by, pale))).toBe(count);
  });

  test.each([
    [45, 30, 1],
    [10, 60, 0],
  ])('watermarkSquare: a pale letter at 60, over one that begins at %i', (left, size, count) => {
    const other = glyph(left, 100, { right: left + size, bottom: 130 });
    expect(dropped(other, glyph(60, 110, pale))).toBe(count);
  });

  test.each([
    [840, 0],
    [890, 1],
  ])('watermarkSquares: a pale letter %i points wide and high', (side, count) => {
    const wide = glyph(1000, 1000, { ...pale, right: 1000 + side, bottom: 1000 + side });
    expect(dropped(wide)).toBe(count);
  });
});

describe('the page as a whole', () => {
  test.each([
    [13, 0],
    [15, 270],
  ])('turnedShare: %i of 20 glyphs run downwards', (count, turn) => {
    const glyphs = Array.from({ length: 20 }, (_, index) =>
      glyph(10, 20 * index, { angle: index < count ? 90 : 0 }),
    );
    expect(turnFor(glyphs)).toBe(turn);
  });

  const layout = (more: Partial<PageLayout>): PageLayout => ({
    page: 1,
    width: 600,
    height: 800,
    turn: 0,
    tables: [],
    lines: [],
    tagged: [],
    untagged: [],
    rules: [],
    frames: [],
    glyphs: 0,
    hidden: 0,
    imageShare: 0,
    unreadable: {},
    notes: [],
    doubts: [],
    broken: null,
    ...more,
  });
  const isScan = (more: Partial<PageLayout>): boolean => {
    try {
      assemble([layout(more)], { document: 'x.pdf', format: 'pdf', notes: [] });
      return false;
    } catch (error) {
      return error instanceof Problem && error.code === 'scan';
    }
  };

  test.each([
    [9, true],
    [10, false],
  ])('scanGlyphs: a page with an image and %i glyphs', (glyphs, is) => {
    expect(isScan({ glyphs, imageShare: 1 })).toBe(is);
  });

  test.each([
    [0.35, false],
    [0.45, true],
  ])('scanShare: a page with an image that covers %d of it', (imageShare, is) => {
    expect(isScan({ glyphs: 1, imageShare })).toBe(is);
  });
});

describe('what is seen', () => {
  const area = (box: Fill['box'], more: Partial<Fill> = {}): Fill => ({
    box,
    lightness: 1,
    after: 1,
    outline: null,
    cover: 'hides',
    ...more,
  });
  const hidden = (fill: Fill): number => visibleGlyphs([glyph(10, 10)], [fill]).hidden;

  test.each([
    [2.4, 0],
    [2.6, 1],
  ])('aroundMiddle: an area that reaches %d points from the middle of a glyph of 10', (by, count) => {
    expect(hidden(area([15 - by, 15 - by, 15 + by, 15 + by]))).toBe(count);
  });

  /** A path around a glyph that is a polygon of so many points, and leaves out its middle. */
  const ring = (points: number): number[] => {
    const outer = [...rectangle(0, 0, 40, 40)];
    const inner = [0, 8, 8];
    for (let index = 0; index < points; index++) inner.push(1, 8 + (20 * index) / points, 28);
    inner.push(1, 28, 8, 4);
    return [...outer, ...inner];
  };

  test.each([
    [1970, 0],
    [2000, 1],
  ])('maxOutline: a frame of about three times %i numbers', (points, count) => {
    const { fills } = drawn([[OPS.showText, []], path(OPS.eoFill, ring(points))]);
    expect(hidden({ ...area([0, 0, 1, 1]), ...fills[0], after: 1 })).toBe(count);
  });

  test.each([
    [40, 0],
    [41, 1],
  ])('mostParts: %i rectangles in one path, each in the one before', (parts, count) => {
    const data = Array.from({ length: parts }, (_, index) => {
      const inset = index < 2 ? 8 * index : 0;
      return rectangle(inset + 100 * Math.max(0, index - 1), inset, 40 - 2 * inset, 40 - 2 * inset);
    }).flat();
    const { fills } = drawn([path(OPS.eoFill, data)]);
    expect(fills.some((fill) => hidden({ ...fill, after: 1 }) === 1)).toBe(count === 1);
  });

  test.each([
    [7, 0],
    [8, 1],
  ])('maxCuts: a clip without the text after %i others', (others, count) => {
    const cut = (data: number[]): Operation[] => [[OPS.clip], path(OPS.endPath, data, [0, 0, 600, 800])];
    const open = [0, 0, 0, 1, 600, 0, 1, 600, 800, 1, 0, 801, 4];
    const away = [0, 300, 300, 1, 600, 300, 1, 600, 800, 4];
    const operations = [...Array.from({ length: others }, () => cut(open)).flat(), ...cut(away)];
    expect(drawn([...operations, ...shown(50, 100, 10, [letter()])]).glyphs).toHaveLength(count);
  });

  test.each([
    [8.9, 'shows'],
    [9.1, 'unsure'],
  ])('denseTile: a tile of 100 with an area of 10 by %d', (high, cover) => {
    const tile = {
      fnArray: [OPS.constructPath],
      argsArray: [[OPS.fill, [rectangle(0, 0, 10, high)], [0, 0, 10, high]]],
    };
    const pattern = [
      OPS.setFillColorN,
      'TilingPattern',
      null,
      tile,
      null,
      [0, 0, 10, 10],
      10,
      10,
    ] as Operation;
    expect(drawn([pattern, path(OPS.fill, rectangle(0, 0, 90, 90))]).fills[0]?.cover).toBe(cover);
  });

  test.each([
    [0.51, 1, 0],
    [0.49, 1, 1],
    [0.06, 1, 1],
    [0.04, 0, 0],
  ])('maskShows, maskHides: text through a mask of %d', (light, glyphs, doubts) => {
    const part = Math.round(light * 255)
      .toString(16)
      .padStart(2, '0');
    const found = drawn([
      [OPS.beginGroup, { smask: { subtype: 'Luminosity' } }],
      [OPS.setFillRGBColor, `#${part}${part}${part}`],
      path(OPS.fill, rectangle(0, 0, 600, 800)),
      [OPS.endGroup],
      [OPS.setGState, [['SMask', true]]],
      ...shown(50, 100, 10, [letter()]),
    ]);
    expect(found.glyphs).toHaveLength(glyphs);
    expect(found.doubts).toHaveLength(doubts);
  });

  test.each([
    [3.9, 0],
    [4.1, 1],
  ])('leastImage: an image of %d points', (side, count) => {
    const operations: Operation[] = [[OPS.save], [OPS.transform, 100, 0, 0, side, 10, 10], [OPS.restore]];
    expect(drawn(operations).fills).toHaveLength(count);
  });

  test.each([
    [1.9, 0],
    [2.1, 1],
  ])('leastAnnotation: a note %d points high', (high, count) => {
    const note = { subtype: 'FreeText', hasAppearance: true, rect: [10, 10, 90, 10 + high] };
    expect(annotationBoxes([note], [1, 0, 0, 1, 0, 0])).toHaveLength(count);
  });

  const text = [0, 1, 2, 3, 4, 5].map((index) => glyph(300 + 10 * index, 300));
  const slanted = (...places: (readonly [number, string])[]): string =>
    withoutWatermarks([...text, ...places.map(([left, one]) => glyph(left, 100, { angle: 45, text: one }))])
      .slanted.map((each) => each.text)
      .join('');

  test.each([
    [2, '密密'],
    [3, ''],
  ])('tiles: a text at a slant that comes %i times', (times, told) => {
    expect(slanted(...Array.from({ length: times }, (_, index) => [100 * index, '密'] as const))).toBe(told);
  });

  test.each([
    [34, '密件密件密件'],
    [36, ''],
  ])('slantedGap: three pairs of glyphs whose pairs begin %i points apart', (apart, told) => {
    const places = [0, 1, 2].flatMap((index): [number, string][] => [
      [apart * index * 1.3, '密'],
      [apart * index * 1.3 + (apart * 1.3 - apart), '件'],
    ]);
    expect(slanted(...places)).toBe(told);
  });

  test.each([
    [0.04, 0],
    [0.05, 3],
  ])('leaningText: text that rises by %d of its length', (rise, angle) => {
    const operations: Operation[] = [
      [OPS.setFont, 'F1', 10],
      [OPS.setTextMatrix, [1, rise, 0, -1, 50, 100]],
      [OPS.showText, [letter()]],
    ];
    expect(drawn(operations).glyphs[0]?.angle).toBe(angle);
  });
});

test.each([
  [1.02, 'shows'],
  [1.04, 'unsure'],
])('sameShape: an image with a mask that is drawn %d times as wide', (times, cover) => {
  const images = [
    { shape: 1, cover: 'shows' as const },
    { shape: 5, cover: 'pictures' as const },
  ];
  expect(coverOfImage(images, 100 * times, 100)).toBe(cover);
});
