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
    const index = similarityIndex(profiles);
    for (const text of [...random.sample(texts, 60).map((each) => reworded(each, random)), '', '𠮷']) {
      const profile = bigramProfile(text);
      const all = profiles
        .map((other, at) => ({ index: at, similarity: similarity(profile, other) }))
        .filter((each) => each.similarity >= threshold)
        .sort((a, b) => b.similarity - a.similarity || a.index - b.index);
      expect(index.near(profile, threshold)).toEqual(all);
    }
  },
);

test('equal texts come in their order, and an empty one is like none', () => {
  const index = similarityIndex(['甲乙', '丙丁', '甲乙', ''].map(bigramProfile));
  expect(index.near(bigramProfile('甲乙'), 0.5).map((each) => each.index)).toEqual([0, 2]);
  expect(index.near(bigramProfile(''), 0.5)).toEqual([]);
});

test('an index of nothing has nothing', () => {
  expect(similarityIndex([]).near(bigramProfile('甲乙'), 0.5)).toEqual([]);
});

/** How many of so many equal texts of four pairs are found. */
function foundOf(count: number): number {
  const profiles = Array.from({ length: count }, () => bigramProfile('办理项'));
  return similarityIndex(profiles).near(bigramProfile('办理项'), 0.5).length;
}

test('a text whose pairs are everywhere is compared with a hundred others', () => {
  const { maxPostings, maxVerified } = SIMILARITY_SETTINGS;
  // Four pairs, each of which is in all texts.
  expect(foundOf(maxPostings / 4)).toBe(maxPostings / 4);
  expect(foundOf(maxPostings / 4 + 1)).toBe(maxVerified);
  // The first pair is looked up, however many have it.
  expect(foundOf(maxPostings + 1)).toBe(maxVerified);
});

test('its rare pairs choose those with which it is compared', () => {
  const { maxPostings } = SIMILARITY_SETTINGS;
  const many = Array.from({ length: maxPostings }, (_, index) => `开展日常工作${index}`);
  const profiles = [...many, '开展日常工作喜鹊'].map(bigramProfile);
  const [first] = similarityIndex(profiles).near(bigramProfile('开展日常工作，喜鹊'), 0.5);
  expect(first?.index).toBe(maxPostings);
});
