import { describe, expect, test } from '@jest/globals';
import { doubtedBelow, erasePaleSeals, foreignInk } from '../../../pipeline/extract/scans/foreign.js';
import { inkAreas } from '../../../pipeline/extract/scans/ink-areas.js';
import { textLinesOf } from '../../../pipeline/extract/scans/lines.js';
import { darkOf } from '../../../pipeline/extract/scans/paper.js';
import { FOREIGN, SEAL, SMOOTHING } from '../../../pipeline/extract/scans/settings.js';
import { isBlackAndWhite, smoothed } from '../../../pipeline/extract/scans/smooth.js';
import type { Grey } from '../../../pipeline/extract/scans/types.js';
import type { Box } from '../../../pipeline/model.js';
import type { Glyph } from '../../../pipeline/extract/pages/types.js';
import { fill, paper, words } from './drawn.js';

/** 200 dots to the inch. */
const SCALE = 200 / 72;

/** Lines of text, and over them a ring of this radius and grey as print and seal ink lie over each other. */
function sealed(level: number, radius = 165): Grey {
  const grey = paper(1100, 800);
  for (let y = 100; y < 700; y += 60) words(grey, 100, y, 28, 28);
  const { width, data } = grey;
  for (let y = 0; y < 800; y++)
    for (let x = 0; x < width; x++)
      if (Math.abs(Math.hypot(x - 550, y - 400) - radius) < 6)
        data[y * width + x] = ((data[y * width + x] ?? 255) * level) / 255;
  return grey;
}

function foreignOf(grey: Grey, cells: readonly Box[] = []) {
  const ink = darkOf(grey);
  return { ink, foreign: foreignInk(ink, textLinesOf(ink, cells, SCALE), SCALE) };
}

const glyph = (left: number, top: number): Glyph =>
  ({ text: '字', left, top, right: left + 28, bottom: top + 28, certainty: 0.99 }) as Glyph;

describe('a seal that is not red', () => {
  test('in grey is taken out, and the print below it stays', () => {
    const grey = sealed(110);
    const { ink, foreign } = foreignOf(grey);
    expect(foreign?.seals).toHaveLength(1);
    const [left, top, right, bottom] = foreign?.seals[0] ?? [0, 0, 0, 0];
    // The ring, and no more of the text beside it than what it touches.
    const over = [385 - left, 235 - top, right - 715, bottom - 565];
    expect(Math.min(...over)).toBeGreaterThanOrEqual(-8);
    expect(Math.max(...over)).toBeLessThan(50);
    expect(foreign && erasePaleSeals(grey, foreign, ink)).toBe(true);
    const plain = sealed(255);
    const lost = plain.data.filter((level, at) => level === 0 && (grey.data[at] ?? 0) > 60).length;
    expect(lost).toBe(0);
    expect(darkOf(grey).data.reduce((sum, each) => sum + each, 0)).toBe(darkOf(plain).data.reduce((sum, each) => sum + each, 0)); // prettier-ignore
  });

  test('in black stays, and what is below it is doubtful, what is beside it is not', () => {
    const grey = sealed(0);
    const { ink, foreign } = foreignOf(grey);
    expect(foreign && erasePaleSeals(grey, foreign, ink)).toBe(false);
    const [below, beside] = doubtedBelow([glyph(560, 400), glyph(100, 100)], foreign, SCALE);
    expect(below?.certainty).toBe(FOREIGN.certainty);
    expect(beside?.certainty).toBe(0.99);
  });

  test('no paler than the limit is none', () => {
    const just = sealed(FOREIGN.paler + 8);
    const less = sealed(FOREIGN.paler - 8);
    for (const [grey, isTaken] of [
      [just, true],
      [less, false],
    ] as const) {
      const { ink, foreign } = foreignOf(grey);
      expect(foreign && erasePaleSeals(grey, foreign, ink)).toBe(isTaken);
    }
  });

  test('is as large as seals are: of smaller and larger ink what it touches is doubtful', () => {
    const small = foreignOf(sealed(0, (SEAL.least * SCALE) / 2 - 40)).foreign;
    expect(small?.seals).toEqual([]);
    const [touched, apart] = doubtedBelow([glyph(503, 400), glyph(100, 100)], small, SCALE);
    expect([touched?.certainty, apart?.certainty]).toEqual([FOREIGN.certainty, 0.99]);
    expect(foreignOf(sealed(0, (SEAL.least * SCALE) / 2 + 10)).foreign?.seals).toHaveLength(1);
  });
});

test('a long stroke alone is no seal: what it does not touch is not doubtful', () => {
  const grey = sealed(255);
  fill(grey, [1000, 100, 1004, 600]);
  const { foreign } = foreignOf(grey);
  expect(foreign?.seals).toEqual([]);
  expect(doubtedBelow([glyph(900, 340)], foreign, SCALE)[0]?.certainty).toBe(0.99);
});

test('text alone has no foreign ink, nor has a heading in large letters', () => {
  const grey = sealed(255);
  words(grey, 300, 20, 60, 8);
  expect(foreignOf(grey, [[80, 90, 1080, 760]]).foreign).toBeNull();
});

test('ink higher than text is foreign, from a height on', () => {
  const stroke = (height: number): Grey => {
    const grey = sealed(255);
    fill(grey, [1000, 300, 1004, 300 + height]);
    return grey;
  };
  expect(foreignOf(stroke(Math.floor(FOREIGN.highest * 28) - 2)).foreign).toBeNull();
  expect(foreignOf(stroke(Math.ceil(FOREIGN.highest * 28) + 4)).foreign).not.toBeNull();
});

test('ink that hangs together by a corner or around a bend is one area', () => {
  const grey = paper(60, 40);
  fill(grey, [5, 5, 10, 20]);
  fill(grey, [20, 5, 25, 20]);
  fill(grey, [5, 20, 25, 24]);
  fill(grey, [25, 24, 30, 30]);
  fill(grey, [40, 5, 44, 9]);
  expect(inkAreas(darkOf(grey)).map(({ box }) => box)).toEqual([[5, 5, 30, 30], [40, 5, 44, 9]]); // prettier-ignore
});

describe('black and white', () => {
  test('is told from grey by how much lies between', () => {
    const grey = paper(100, 100);
    words(grey, 10, 10, 28, 2);
    const many = (share: number): Grey => {
      const data = grey.data.slice();
      data.fill(128, 0, Math.round(share * data.length));
      return { ...grey, data };
    };
    expect(isBlackAndWhite(grey)).toBe(true);
    expect(isBlackAndWhite(many(SMOOTHING.between - 0.001))).toBe(true);
    expect(isBlackAndWhite(many(SMOOTHING.between + 0.001))).toBe(false);
    for (const [level, isNone] of [[SMOOTHING.black - 1, true], [SMOOTHING.black, false], [SMOOTHING.white, false], [SMOOTHING.white + 1, true]] as const) // prettier-ignore
      expect(isBlackAndWhite({ ...grey, data: grey.data.map((each) => (each === 0 ? level : each)) })).toBe(isNone); // prettier-ignore
  });

  test('gets soft edges and keeps its ink', () => {
    const grey = paper(60, 60);
    fill(grey, [20, 20, 40, 40]);
    const soft = smoothed(grey, SMOOTHING.reach * SCALE);
    expect(soft.data[30 * 60 + 30]).toBe(0);
    expect(soft.data[30 * 60 + 20]).toBeGreaterThan(40);
    expect(soft.data[30 * 60 + 20]).toBeLessThan(128);
    const sum = (each: Grey): number => each.data.reduce((all, level) => all + 255 - level, 0);
    expect(Math.abs(sum(soft) / sum(grey) - 1)).toBeLessThan(0.02);
  });
});
