import { expect, test } from '@jest/globals';
import * as ordinals from '../../../pipeline/common/vocabulary/ordinals.js';

function matches(source: string, text: string): boolean {
  return new RegExp(`^${source}$`, 'u').test(text);
}

test.each([
  ['一', true],
  ['十', true],
  ['二十一', true],
  ['一百', false],
  ['二零', false],
  ['三百二十一', false],
  ['3', false],
  ['', false],
])('%s as the ordinal of a heading: %s', (text, isOne) => {
  expect(matches(ordinals.ORDINAL, text)).toBe(isOne);
});

test('ordinals of steps and rows may be more than a hundred', () => {
  for (const text of ['一百', '一百二十', '一百一十', '九'])
    expect(matches(ordinals.LONG_ORDINAL, text)).toBe(true);
  for (const text of ['一百零一', '一千', '〇']) expect(matches(ordinals.LONG_ORDINAL, text)).toBe(false);
});

test.each([
  ['一、', true],
  ['（二）', true],
  ['(十二)', true],
  ['二十一、', true],
  ['（1）', false],
  ['1、', false],
  ['一.', false],
])('%s opens a heading: %s', (text, isOne) => {
  expect(matches(ordinals.HEADING_MARK, text)).toBe(isOne);
});

test.each([
  '1.',
  '1．',
  '12、',
  '1)',
  '1）',
  '（1）',
  '(12)',
  '（一）',
  '一、',
  '一百二十、',
  '①',
  '⑳',
  '㉑',
  '㉟',
])('%s opens a step', (text) => {
  expect(matches(ordinals.STEP_MARK, text)).toBe(true);
});

test.each(['3.5', '123.', '（123）', '一.', '㊱', '第一', '1'])('%s opens no step', (text) => {
  expect(new RegExp(`^${ordinals.STEP_MARK}`, 'u').test(text)).toBe(false);
});

test.each(['(三)', '(12)', '(二十)'])('%s is an ordinal in brackets, folded', (text) => {
  expect(matches(ordinals.FOLDED_BRACKETED_ORDINAL, text)).toBe(true);
  expect(matches(ordinals.FOLDED_BRACKETED_ORDINAL, text.replace('(', '（'))).toBe(false);
});

test.each([
  [0, '〇'],
  [105, '一〇五'],
  [2025, '二〇二五'],
  ['08', '〇八'],
])('%s by position is %s', (value, text) => {
  expect(ordinals.positional(value)).toBe(text);
});
