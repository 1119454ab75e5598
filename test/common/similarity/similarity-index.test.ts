import { expect, test } from '@jest/globals';
import { SIMILARITY_SETTINGS } from '../../../pipeline/common/settings.js';
import { bigramProfile, similarity } from '../../../pipeline/common/similarity/bigram-profile.js';
import { similarityIndex } from '../../../pipeline/common/similarity/similarity-index.js';
import { generateTownship, Random } from '../../townships/index.js';

const township = generateTownship({ seed: 7 });
const texts = Object.values(township.lists).flatMap((items) => items.map(({ name }) => name));

/** A text with a few of its characters taken out, doubled or replaced. */
function reworded(text: string, random: Random): string {
  let characters = [...text];
  for (let edit = random.integer(0, 6); edit > 0; edit--) {
    const at = random.integer(0, characters.length);
    characters = [
      ...characters.slice(0, at),
      ...random.sample(['县', '项', '𠮷', ''], 1),
      ...characters.slice(at + 1),
    ];
  }
  return characters.join('');
}

test.each([0.2, 0.35, 0.5, 0.7, 0.9, 1])(
  'finds all that are like a text, as a comparison of all does: %f',
  (threshold) => {
    const random = new Random(11);
    const profiles = texts.map(bigramProfile);
    const index = similarityIndex(profiles, threshold);
    for (const text of [...random.sample(texts, 60).map((each) => reworded(each, random)), '', '𠮷']) {
      const profile = bigramProfile(text);
      const all = profiles
        .map((other, at) => ({ index: at, similarity: similarity(profile, other) }))
        .filter((each) => each.similarity >= threshold)
        .sort((a, b) => b.similarity - a.similarity || a.index - b.index);
      expect(index.near(profile)).toEqual(all);
    }
  },
);

test('equal texts come in their order, and an empty one is like none', () => {
  const index = similarityIndex(['甲乙', '丙丁', '甲乙', ''].map(bigramProfile), 0.5);
  expect(index.near(bigramProfile('甲乙')).map((each) => each.index)).toEqual([0, 2]);
  expect(index.near(bigramProfile(''))).toEqual([]);
});

test('an index of nothing has nothing', () => {
  expect(similarityIndex([], 0.5).near(bigramProfile('甲乙'))).toEqual([]);
});

test('a text that is like thousands is compared with so many of them', () => {
  const { maxCandidates } = SIMILARITY_SETTINGS;
  const same = (count: number): number => {
    const profiles = Array.from({ length: count }, () => bigramProfile('办理事项'));
    return similarityIndex(profiles, 0.5).near(bigramProfile('办理事项')).length;
  };
  expect(same(maxCandidates)).toBe(maxCandidates);
  expect(same(maxCandidates + 1)).toBe(maxCandidates);
  expect(same(2 * maxCandidates)).toBe(maxCandidates);
});
