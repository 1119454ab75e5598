import { describe, expect, test } from '@jest/globals';
import { editDistance } from '../../pipeline/common/edit-distance.js';
import { nearest } from '../../pipeline/common/nearest.js';

test.each([
  ['履职事项清单', '履职事项清单', 0],
  ['履职事顶清单', '履职事项清单', 1],
  ['履职事项清单清单', '履职事项清单', 2],
  ['', '清单', 2],
  // 𬇙 has two UTF-16 units, and shares the first with 𬇕: it is one character all the same.
  ['𬇙河镇', '河镇', 1],
  ['𬇙河镇', '𬇕河镇', 1],
  ['𬇙河镇', '汶河镇', 1],
  ['𬇙𬇙', '', 2],
])('the distance of %s and %s is %i', (left, right, distance) => {
  expect(editDistance(left, right)).toBe(distance);
  expect(editDistance(right, left)).toBe(distance);
});

test('texts of many different characters', () => {
  const all = Array.from({ length: 30_000 }, (_, index) => String.fromCodePoint(0x20000 + index)).join('');
  expect(editDistance(all, `${all}𬇙`)).toBe(1);
});

describe('the nearest name', () => {
  test('is given as it is written', () => {
    expect(nearest('𬇙河', ['𬇕河', '青禾'])).toBe('𬇕河');
    expect(nearest('lnag', ['lang', 'out'])).toBe('lang');
    expect(nearest('lang', ['lang', 'lnag'])).toBe('lang');
  });

  test('is within two characters, or a third of a long one', () => {
    expect(nearest('𬇙𬇙𬇙', ['甲乙丙'])).toBeNull();
    expect(nearest('abcdefghi', ['abcdefxyz'])).toBe('abcdefxyz');
    expect(nearest('abcdefghi', ['abcdewxyz'])).toBeNull();
    expect(nearest('x', [])).toBeNull();
  });
});
