import { expect, test } from '@jest/globals';
import { CHARACTERS } from '../../../pipeline/extract/scans/settings.js';
import { withWidths, type UsualWidths } from '../../../pipeline/extract/scans/widths.js';

const EM = 30;

/**
 * A line as it was recognized, each character with its room: `字` and full marks take an em, digits and half marks half
 * of it. A mark that is given as [recognized, room in ems] is recognized as another than it is printed.
 */
function read(...printed: readonly (string | readonly [string, number])[]): string {
  return readOn({ full: new Set(), allFull: false }, ...printed);
}

/** A line of a page on which such marks are as wide as a Chinese character wherever their room tells it. */
function readOn(usual: UsualWidths, ...printed: readonly (string | readonly [string, number])[]): string {
  let at = 0;
  const placed = printed.map((each) => {
    const [text, room] =
      typeof each === 'string' ? ([each, /[\d(),.:;]/.test(each) ? 0.5 : 1] as const) : each;
    const left = at;
    at += room * EM;
    // Ink: a bracket that opens has it at its right side, what closes and parts at its left, other characters in between.
    const [from, to] = /[(（]/.test(text)
      ? [at - 0.25 * EM, at - 0.05 * EM]
      : /[\u4e00-\u9fff\d]/.test(text)
        ? [left + 0.05 * EM, at - 0.05 * EM]
        : [left + 0.05 * EM, left + 0.25 * EM];
    return { text, left: from, right: to, certainty: 1 };
  });
  return withWidths(placed, EM, usual)
    .map(({ text, certainty }) => (certainty <= CHARACTERS.unknownWidth ? `${text}?` : text))
    .join('');
}

test('a bracket at the beginning of a line is as wide as the one that closes it, and one at its end as the one that opens it', () => {
  expect(read(['(', 1], '2', '）', '字', '字')).toBe('（2）字字');
  expect(read(['(', 1], '2', [')', 1], '字', '字')).toBe('（2）字字');
  expect(read('字', '字', ['(', 1], '2', [')', 1])).toBe('字字（2）');
  expect(read('(', '2', ')', '字', '字')).toBe('(2)字字');
  expect(read('字', '字', '(', '2', ')')).toBe('字字(2)');
});

test('a bracket of half width on a line of Chinese of which nothing tells how wide it is is doubtful', () => {
  expect(read(['(', 1], '2', '字', '字')).toBe('(?2字字');
  expect(read(['(', 1], '2', [')', 1])).toBe('(2)');
  expect(read('字', '字', [')', 1])).toBe('字字)?');
  expect(read('字', '字', '）')).toBe('字字）');
});

test('beside another mark a program leaves out white: there nothing tells how wide a mark is', () => {
  expect(read('字', ['）', 0.5], '、', '字')).toBe('字）、字');
  expect(read('字', [')', 1], '、', '字')).toBe('字）、字');
  expect(read('字', '：', ['(', 0.5], '1', [')', 1], '字')).toBe('字：（1）字');
});

test('a bracket that is read as full and has half of the room may be either', () => {
  expect(read('字', ['（', 0.5], '1', ['）', 0.5], '字')).toBe('字（?1）?字');
});

test('a stop behind a number is one of Latin text, also with a space behind it, unless it has the room of a character', () => {
  expect(read('1', ['．', 0.3], '字')).toBe('1.字');
  expect(read('1', ['．', 0.7], '字')).toBe('1.字');
  expect(read('1', ['．', 1], '字')).toBe('1．字');
  expect(read('3', ['．', 0.3], '5')).toBe('3.5');
  expect(read('3', '．')).toBe('3．?');
  expect(read('3', '.')).toBe('3.');
});

test('marks between digits stay as they are read', () => {
  expect(read('8', ':', '3', '0')).toBe('8:30');
  expect(read('字', '字', ':')).toBe('字字:?');
});

test('at the end of a line a mark is as wide as those of its page are', () => {
  const usual = (...full: string[]): UsualWidths => ({ full: new Set(full), allFull: false });
  expect(readOn(usual(';'), '字', '字', ';')).toBe('字字；');
  expect(readOn(usual(','), '字', '字', ';')).toBe('字字;?');
  expect(readOn(usual('('), ['(', 1], '2', '字')).toBe('（2字');
  // Its own room tells more.
  expect(readOn(usual(';'), '字', ';', '字')).toBe('字;字');
  // Of a page with no mark of half width one is likely none, and still doubtful.
  expect(readOn({ full: new Set([',']), allFull: true }, '字', '字', ';')).toBe('字字；?');
  expect(readOn({ full: new Set([',']), allFull: true }, '8', ':', '3', '0')).toBe('8:30');
});
