import { expect, test } from '@jest/globals';
import {
  DUTY_CLOSERS,
  DUTY_CONTRASTS,
  DUTY_OPENERS,
  DUTY_SYNONYMS,
  OWN_GROUND,
} from '../../../pipeline/common/vocabulary/duty-words.js';

test('no word stands for two things', () => {
  const words = DUTY_SYNONYMS.flatMap((line) => line.split(' '));
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

test('a line of contrasts fits into the bits of a number, and is written in the first of synonyms', () => {
  const others = new Set(DUTY_SYNONYMS.flatMap((line) => line.split(' ').slice(1)));
  for (const line of DUTY_CONTRASTS) {
    const words = line.split(' ');
    expect(words.length).toBeLessThan(31);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => others.has(word))).toEqual([]);
  }
});

test.each([
  ['an opener', `^(?:${DUTY_OPENERS})`, '切实保障用水', '切割作业安全'],
  ['a closer', `${DUTY_CLOSERS}$`, '防火宣传工作', '防火宣传工地'],
  ['the own ground', `^(?:${OWN_GROUND})`, '本镇范围内的河道', '本地河道'],
])('%s, and what is nearly one', (_what, pattern, word, other) => {
  expect(new RegExp(pattern, 'u').test(word)).toBe(true);
  expect(new RegExp(pattern, 'u').test(other)).toBe(false);
});
