/** How large the text of a font of drawings (Type 3) is, whatever its unit. */
import { describe, expect, test } from '@jest/globals';
import { emByLetters, emOf } from '../../../../pipeline/extract/pdf/page/em.js';
import { interpret } from '../../../../pipeline/extract/pdf/page/interpret/index.js';
import type { FontFacts } from '../../../../pipeline/extract/pdf/page/library.js';
import { OPS } from '../../../../pipeline/extract/pdf/page/operators.js';
import { linesOf } from '../../../../pipeline/extract/pages/text/lines.js';

const fontOf = (letters: Record<string, number>): Parameters<typeof emByLetters>[0] => {
  const entries = Object.entries(letters);
  return {
    toUnicode: { has: (code) => code < entries.length, get: (code) => entries[code]?.[0] },
    widths: Object.fromEntries(entries.map(([, width], code) => [code, width])),
  };
};

describe('the em that the letters of a font tell', () => {
  test.each<[string, Record<string, number>, number]>([
    ['Chinese ones, whatever else is there', { 中: 1000, 文: 1000, 1: 90 }, 1000],
    [
      'not a Latin quotation mark, which is Chinese in other fonts',
      { '“': 327, '·': 250, 1: 471 },
      471 / 0.56,
    ],
    ['figures', { 1: 0.555, 2: 0.555, ' ': 0.224 }, 0.555 / 0.56],
    ['capitals', { M: 36, N: 36 }, 50],
    ['none that is measured', { i: 0.28, '.': 0.25, ' ': 0.25 }, 0],
    ['none that has a width', { 中: 0 }, 0],
  ])('%s', (_, letters, em) => {
    expect(emByLetters(fontOf(letters))).toBeCloseTo(em);
  });

  test('a font without a map of characters', () => {
    expect(emByLetters({ widths: { 1: 500 } })).toBe(0);
  });
});

/** A font as Cairo makes one: a unit is an em, and the box that of the ink of its figures. */
const CAIRO: FontFacts = {
  name: 'Drawn',
  matrix: [1, 0, 0, -1, 0, 0],
  vertical: false,
  defaultVMetrics: null,
  type3: true,
  bbox: [0, -0.63, 0.5, 0],
  failed: false,
  simple: true,
  unmapped: false,
  widest: 0.555,
  letters: 0.99,
};

test('the size of a font holds where its letters are as wide as letters of that size', () => {
  expect(emOf(CAIRO, 10.5)).toBe(10.5);
});

test('a font of bitmaps, whose size is that of a dot: its letters tell the em', () => {
  expect(
    emOf({ ...CAIRO, matrix: [1, 0, 0, 1, 0, 0], letters: 42, widest: 24, bbox: [0, 0, 24, 30] }, 1),
  ).toBe(42);
});

/** What a run of these letters is read as, at 10.5 points and with a point and a half of room between them. */
function readSpaced(text: string, width: number): { lines: string[]; unreadable: number } {
  const page = { transform: [1, 0, 0, -1, 0, 800], width: 600, height: 800, font: () => CAIRO };
  const letters = [...text].map((unicode) => ({ unicode, width, vmetric: null, isSpace: false }));
  const drawing = interpret(
    {
      fnArray: [OPS.setFont, OPS.setCharSpacing, OPS.setTextMatrix, OPS.showText],
      argsArray: [['F', 10.5], [1.5], [[1, 0, 0, 1, 50, 700]], [letters]],
    },
    page,
    () => true,
  );
  const { marks } = drawing;
  return {
    lines: linesOf(drawing.glyphs, { marks, tags: {} }).map((line) => line.text),
    unreadable: drawing.unreadable.size,
  };
}

test('the figures of a number whose letters are spread stay one number', () => {
  expect(readSpaced('12', 0.555)).toEqual({ lines: ['12'], unreadable: 0 });
});

test('a letter as wide as a Chinese character is none, whatever the unit of its font', () => {
  expect(readSpaced('ÿ', 0.9)).toEqual({ lines: ['ÿ'], unreadable: 0 });
  expect(readSpaced('ÿ', 1)).toEqual({ lines: [], unreadable: 1 });
});
