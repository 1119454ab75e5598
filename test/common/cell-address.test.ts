import { expect, test } from '@jest/globals';
import { parseRange } from '../../pipeline/common/cell-address.js';

test.each([
  ['B2:D4', { top: 1, left: 1, bottom: 3, right: 3 }],
  ['D4:B2', { top: 1, left: 1, bottom: 3, right: 3 }],
  ['$A$1', { top: 0, left: 0, bottom: 0, right: 0 }],
  ['A:B', null],
  ['', null],
])('the cells of %j', (reference, range) => {
  expect(parseRange(reference)).toEqual(range);
});
