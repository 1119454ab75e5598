import { expect, test } from '@jest/globals';
import { isDepartment } from '../../pipeline/common/departments.js';
import { nearest } from '../../pipeline/common/nearest.js';
import { lineate } from '../../pipeline/common/steps.js';

test.each([
  ['abc', 'abyz', 'abyz'],
  ['abc', 'axyz', null],
  ['abcdefghi', 'abcdefxyz', 'abcdefxyz'],
  ['abcdefghi', 'abcdewxyz', null],
])('the name that was meant by %s: %s', (name, other, meant) => {
  expect(nearest(name, [other])).toBe(meant);
});

test.each([
  ['县局', true],
  ['局', false],
  [`${'某'.repeat(39)}局`, true],
  [`${'某'.repeat(40)}局`, false],
])('a department has 2 to 40 characters: %s', (text, is) => {
  expect(isDepartment(text)).toBe(is);
});

test.each([
  [120, '\n'],
  [121, ' '],
])('%i characters before a colon begin a line', (length, between) => {
  const opener = '某'.repeat(length);
  expect(lineate(`组织巡查。 ${opener}：报告线索。`)).toBe(`组织巡查。${between}${opener}：报告线索。`);
});
