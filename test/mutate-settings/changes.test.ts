import { expect, test } from '@jest/globals';
import { changesOf, otherValues } from './changes.js';

test('numbers are halved and doubled, small counts go one down and one up', () => {
  expect(otherValues(0.8)).toEqual([0.4, 1.6]);
  expect(otherValues(12)).toEqual([6, 24]);
  expect(otherValues(2)).toEqual([1, 3]);
  expect(otherValues(0)).toEqual([1]);
});

test('each number of an exported object is changed once each way, a product in its first factor', () => {
  const source = 'export const TEXT = { /** em */ gap: 0.5, most: 64 * 1024 } as const;\n';
  const changes = changesOf('settings.ts', source);
  expect(changes.map(({ name, group, is }) => [name, group, is])).toEqual([
    ['TEXT.gap', 'TEXT', '0.25'],
    ['TEXT.gap', 'TEXT', '1'],
    ['TEXT.most', 'TEXT', '32'],
    ['TEXT.most', 'TEXT', '128'],
  ]);
  expect(changes[0]?.source).toBe(source.replace('0.5', '(0.25)'));
});
