import { expect, test } from '@jest/globals';
import { glyphsOfLines } from '../../../pipeline/extract/scans/characters.js';
import { isDoubtful } from '../../../pipeline/extract/scans/cuttings.js';
import { darkOf } from '../../../pipeline/extract/scans/paper.js';
import { CHARACTERS } from '../../../pipeline/extract/scans/settings.js';
import type { Grey } from '../../../pipeline/extract/scans/types.js';
import type { RecognizedCharacter } from '../../../pipeline/model.js';
import { fill, paper, words } from './drawn.js';

const EM = 28;

/** A line of characters, of which those at some places were not recognized; 30.8 pixels from one to the next. */
function read(
  texts: string,
  missing: readonly number[] = [],
  dash: number | null = null,
  draw: (grey: Grey) => void = () => undefined,
): [string, number][] {
  const grey = paper(700, 60);
  words(grey, 20, 15, EM, texts.length);
  if (dash !== null) {
    // In the place of a character a stroke so long.
    const left = 20 + texts.indexOf('—') * 31;
    fill(grey, [left - 1, 0, 700, 60], 255);
    fill(grey, [left, 28, Math.round(left + dash), 31]);
  }
  draw(grey);
  const right = 20 + (texts.length + (dash === null ? 0 : 1)) * 31;
  const line = { box: [20, 15, right, 43] as [number, number, number, number], em: EM };
  const characters = [...texts].flatMap((text, at): RecognizedCharacter[] =>
    missing.includes(at) ? [] : [{ text, at: (14 + at * 31) / (right - 20), certainty: 0.99 }],
  );
  return glyphsOfLines([{ line, shown: line.box, characters }], darkOf(grey)).map(
    ({ text, certainty = 1 }) => [text, certainty],
  );
}

test('beside a character that was not recognized another is doubtful', () => {
  const all = read('甲乙丙丁戊己庚');
  expect(all.every(([, certainty]) => certainty === 0.99)).toBe(true);
  const some = read('甲乙丙丁戊己庚', [3]);
  expect(some.map(([text]) => text).join('')).toBe('甲乙丙戊己庚');
  const low = some.filter(([, certainty]) => certainty <= CHARACTERS.besideLost);
  expect(low.map(([text]) => text)).toHaveLength(1);
  expect('丙戊').toContain(low[0]?.[0]);
});

test('beside a mark that was not recognized a character is doubtful', () => {
  const texts = '甲乙丙、丁戊己';
  const at = 20 + 3 * 31;
  const mark =
    (from: number): ((grey: Grey) => void) =>
    (grey) => {
      fill(grey, [at - 2, 0, at + 29, 60], 255);
      fill(grey, [at + from, 36, at + from + 6, 42]);
    };
  const low = (draw: (grey: Grey) => void): string =>
    read(texts, [3], null, draw)
      .filter(([, certainty]) => certainty <= CHARACTERS.besideLost)
      .map(([text]) => text)
      .join('');
  expect(low(mark(2))).toBe('丙');
  // A space, as it stands between names.
  expect(low((grey) => fill(grey, [at - 2, 0, at + 29, 60], 255))).toBe('');
});

test('a dash as long as two characters is two', () => {
  const dashes = (ems: number): number =>
    read('甲乙丙丁戊—', [], ems * EM * 1.08).filter(([text]) => text === '—').length;
  expect(dashes(1)).toBe(1);
  expect(dashes(CHARACTERS.longDash - 0.1)).toBe(1);
  expect(dashes(CHARACTERS.longDash + 0.25)).toBe(2);
});

test('a character is doubtful below a certainty', () => {
  expect(isDoubtful({ certainty: CHARACTERS.doubtful - 0.001 })).toBe(true);
  expect(isDoubtful({ certainty: CHARACTERS.doubtful })).toBe(false);
});

/** Where the glyphs of a line begin and end, by how their pictures were drawn. */
function sides(texts: string, draw: (grey: Grey) => void, width = 400): [number, number][] {
  const grey = paper(700, 60);
  draw(grey);
  const line = { box: [20, 15, 20 + width, 43] as [number, number, number, number], em: EM };
  const characters = [...texts].map((text, at): RecognizedCharacter => ({
    text,
    at: (14 + at * 31) / width,
    certainty: 0.99,
  }));
  return glyphsOfLines([{ line, shown: line.box, characters }], darkOf(grey)).map(({ left, right }) => [
    left,
    right,
  ]);
}

test('broadest: the ink of two characters that were recognized as one', () => {
  const doubted = (ems: number): number => {
    // The others tell the size; the last one is so broad, and what it is broad of was not recognized.
    const broad = 20 + 5 * 31;
    return read('甲乙丙丁戊己庚', [6], null, (grey) => {
      fill(grey, [broad - 1, 0, 700, 60], 255);
      fill(grey, [broad, 20, Math.round(broad + ems * 31), 40]);
    }).filter(([, certainty]) => certainty <= CHARACTERS.besideLost).length;
  };
  expect(doubted(CHARACTERS.broadest - 0.5)).toBe(0);
  expect(doubted(CHARACTERS.broadest + 0.3)).toBe(1);
});

test('pitches and emOfHeight: the size of a line is how far its characters are apart, where enough tell it', () => {
  const size = (count: number): number => {
    const grey = paper(700, 60);
    // Low letters: their height alone tells less than their distance.
    words(grey, 20, 15, EM, count);
    const right = 20 + count * 31;
    const line = { box: [20, 15, right, 43] as [number, number, number, number], em: EM };
    const characters = Array.from({ length: count }, (_, at): RecognizedCharacter => ({
      text: '字',
      at: (14 + at * 31) / (right - 20),
      certainty: 1,
    }));
    return glyphsOfLines([{ line, shown: line.box, characters }], darkOf(grey))[0]?.size ?? 0;
  };
  expect(size(CHARACTERS.pitches)).toBeCloseTo(EM * CHARACTERS.emOfHeight, 1);
  expect(size(CHARACTERS.pitches + 1)).toBeLessThanOrEqual(EM * CHARACTERS.emOfHeight);
  expect(size(CHARACTERS.pitches + 1)).toBeGreaterThan(EM);
});

test('bearing and digit: a mark has its em beside its ink, a digit half of one around it', () => {
  const drawn = (grey: Grey): void => {
    words(grey, 20, 15, EM, 5);
    fill(grey, [20 + 5 * 31, 36, 20 + 5 * 31 + 6, 42]);
  };
  const mark = sides('甲乙丙丁戊，', drawn, 200).at(-1) ?? [0, 0];
  const digit = sides('甲乙丙丁戊1', drawn, 200).at(-1) ?? [0, 0];
  const em = EM * CHARACTERS.emOfHeight;
  expect(mark[0]).toBeCloseTo(20 + 5 * 31 - CHARACTERS.bearing * em, 0);
  expect(mark[1] - mark[0]).toBeGreaterThan(0.9 * em);
  expect(digit[1] - digit[0]).toBeCloseTo(2 * CHARACTERS.digit * em, 0);
});
