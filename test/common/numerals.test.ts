import { expect, test } from '@jest/globals';
import { numeralLike, parseNumeral } from '../../pipeline/common/numerals.js';
import { fold } from '../../pipeline/common/characters.js';

test.each([
  ['110', 109, '109'],
  ['１１０', 9, '９'],
  ['1 10', 109, '109'],
  ['一百一十', 109, '一百零九'],
  ['十', 12, '十二'],
  ['二', 13, '十三'],
  ['一一〇', 109, '一〇九'],
  ['一一○', 109, '一○九'],
  ['一一零', 200, '二零零'],
  ['壹佰壹拾', 109, '壹佰零玖'],
  ['壹拾', 2, '贰'],
  ['三', 2, '两'],
  ['三', 0, '零'],
  ['三', 12345, '12345'],
])('%s becomes %i as %s', (printed, value, written) => {
  expect(numeralLike(printed, value)).toBe(written);
});

test('a two may be written 二', () => {
  expect(numeralLike('三', 2, '二')).toBe('二');
  expect(numeralLike('三', 12, '二')).toBe('十二');
});

test.each(['1', '１', '十', '一一', '一〇', '壹拾', '两'])(
  'what is written like %s reads as the number',
  (printed) => {
    for (let value = 0; value < 1200; value++)
      expect(parseNumeral(fold(numeralLike(printed, value)))).toBe(value);
  },
);

test.each([
  ['二百四五', null],
  ['二百四', null],
  ['二百四十五', 245],
  ['二百零五', 205],
  ['二百五十', 250],
  ['五十百', null],
  ['二百零', null],
  ['二百零零五', null],
  ['一千零五', 1005],
  ['一千零五十', 1050],
  ['一千五', null],
  ['一百十', 110],
  ['百', 100],
  ['二五百', null],
  ['二〇二五', 2025],
  ['〇', 0],
  ['十十', null],
  ['三项', null],
])('%s reads as %p', (printed, value) => {
  expect(parseNumeral(printed)).toBe(value);
});
