import { expect, test } from '@jest/globals';
import { boxesOfWords, type TextLine } from '../../../pipeline/annotate/pdf/words.js';
import type { Box } from '../../../pipeline/model.js';

/** Lines of text, each character 10 points wide and high. */
function linesOf(...texts: string[]): TextLine[] {
  return texts.map((text, row) => {
    const characters = [...text];
    return {
      page: 1,
      characters,
      boxes: characters.map((_, at): Box => [10 * at, 20 * row, 10 * at + 10, 20 * row + 10]),
    };
  });
}

function found(lines: TextLine[], text: string, words: string, from = 0): Box[] | null {
  const start = text.indexOf(words, from);
  const boxes = boxesOfWords(lines, text, { start, end: start + words.length });
  return boxes === null ? null : boxes.map(({ box }) => box);
}

test('words of a line', () => {
  expect(found(linesOf('共有 12 项'.replaceAll(' ', '')), '共有 12 项', '12')).toEqual([[20, 0, 40, 10]]);
});

test('words that run over two lines have a box on each', () => {
  expect(found(linesOf('办好老年', '食堂'), '办好老年\n食堂', '老年\n食堂')).toEqual([
    [20, 0, 40, 10],
    [0, 20, 20, 30],
  ]);
});

test('the second of two same words', () => {
  expect(found(linesOf('甲乙甲乙'), '甲乙甲乙', '甲', 1)).toEqual([[20, 0, 30, 10]]);
});

test('words of lines that hold more than the text, where they stand as often in both', () => {
  expect(found(linesOf('1甲乙甲'), '甲乙甲', '甲', 1)).toEqual([[30, 0, 40, 10]]);
});

test('none where the lines have the words once more', () => {
  expect(found(linesOf('甲1甲乙'), '甲乙', '甲')).toBeNull();
});

test('none where the words are not there, and of white space', () => {
  expect(found(linesOf('甲乙'), '丙丁', '丁')).toBeNull();
  expect(found(linesOf('甲乙'), '甲 乙', ' ')).toBeNull();
});

test('a character of two UTF-16 units is one glyph', () => {
  expect(found(linesOf('𠮷甲乙'), '𠮷甲乙', '乙')).toEqual([[20, 0, 30, 10]]);
});
