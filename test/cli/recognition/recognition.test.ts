import { expect, test } from '@jest/globals';
import { decoded } from '../../../pipeline/cli/recognition/decode.js';
import { engineFiles, PACKAGES_VARIABLE } from '../../../pipeline/cli/recognition/packages.js';
import { TimeLimit } from '../../../pipeline/cli/reading/time-limit.js';

/** Scores of steps, each with a probability for the classes none, 甲, 乙. */
function scores(...steps: (readonly [number, number, number])[]): Float32Array {
  return Float32Array.from(steps.flat());
}

const CLASSES = ['', '甲', '乙'];

test('a character that goes on over steps is one, with its greatest certainty, and is parted by none', () => {
  const steps = scores([0, 0.6, 0.4], [0, 0.9, 0.1], [1, 0, 0], [0, 0.8, 0.2], [0.3, 0, 0.7]);
  const found = decoded(steps, [1, 5, 3], CLASSES, 1);
  expect(found.map(({ text }) => text).join('')).toBe('甲甲乙');
  expect(found.map(({ certainty }) => Number(certainty.toFixed(2)))).toEqual([0.9, 0.8, 0.7]);
  expect(found.map(({ at }) => Number(at.toFixed(2)))).toEqual([0.2, 0.7, 0.9]);
});

test('white that was added at the end of a line takes no room of it', () => {
  const found = decoded(scores([0, 1, 0], [1, 0, 0]), [1, 2, 3], CLASSES, 0.5);
  expect(found).toEqual([{ text: '甲', at: 0.5, certainty: 1 }]);
});

test('without the packages there is no recognizer', () => {
  expect(engineFiles({ [PACKAGES_VARIABLE]: '/nowhere/at/all' })).toBeNull();
});

test('while a page is recognized the time of its document stands still', () => {
  let now = 0;
  const time = new TimeLimit(10, () => now);
  now = 4000;
  const resume = time.pause();
  now = 60_000;
  resume();
  expect(time.left).toBe(6000);
});

test('what is certain of a mark, of full width or of half, is certain of both together', () => {
  const classes = ['', ';', '；', '甲'];
  const steps = Float32Array.from([0, 0.45, 0.5, 0.05, 1, 0, 0, 0, 0.1, 0.2, 0, 0.7]);
  const found = decoded(steps, [1, 3, 4], classes, 1);
  expect(found.map(({ text }) => text)).toEqual(['；', '甲']);
  expect(found.map(({ certainty }) => Number(certainty.toFixed(2)))).toEqual([0.95, 0.7]);
});
