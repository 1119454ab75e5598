import { expect, test } from '@jest/globals';
import { groupedBy } from '../../pipeline/common/grouped.js';

test('values of one key stand together, keys and values in the order in which they come', () => {
  const groups = groupedBy(['乡镇', '街道', '乡村'], (word) => word[0]);
  expect([...groups]).toEqual([
    ['乡', ['乡镇', '乡村']],
    ['街', ['街道']],
  ]);
  expect(groupedBy([], () => 1).size).toBe(0);
});
