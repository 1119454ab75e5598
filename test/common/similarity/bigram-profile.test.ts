import { expect, test } from '@jest/globals';
import {
  bigramProfile,
  profileOfForm,
  sharedPairs,
  similarity,
} from '../../../pipeline/common/similarity/bigram-profile.js';

const likeness = (one: string, other: string): number => similarity(bigramProfile(one), bigramProfile(other));

test.each([
  ['开展铁路护路宣传', '做好铁路护路宣传', 12 / 18],
  ['民政', '民政', 1],
  ['民政', '财税', 0],
  ['民', '民政', 2 / 5],
  ['', '', 1],
  ['', '民', 0],
  // 民民 stands twice in one of them: it is shared once.
  ['民民民', '民民', 6 / 7],
  // The pairs of 𠮷 are (its halves) and (its second half and what follows it).
  ['𠮷', '𠮷', 1],
])('%s and %s', (one, other, expected) => {
  expect(likeness(one, other)).toBeCloseTo(expected, 10);
  expect(likeness(other, one)).toBeCloseTo(expected, 10);
});

test('what is a matter of format makes no difference', () => {
  expect(likeness('共 １２ 项，\n含“新增”', '共12项,含"新增"')).toBe(1);
});

test('pairs of units beyond 0x8000 are in one order', () => {
  const profile = profileOfForm('鿿一鿿一鿿');
  expect([...profile]).toEqual([...profile].sort((a, b) => a - b));
  expect(sharedPairs(profile, profile)).toBe(profile.length);
});
