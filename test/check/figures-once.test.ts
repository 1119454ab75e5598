import { expect, test } from '@jest/globals';
import { CategoryCounts } from '../../pipeline/check/figures/category-counts.js';
import { UnstatedCategories } from '../../pipeline/check/figures/unstated-categories.js';
import { WrittenCategories } from '../../pipeline/check/figures/written-categories.js';
import { itemWith, listWith, PLACE } from './settings-parts.js';

/** A list of four categories below a statement that counts thousands of others in one paragraph. */
function statedList(count: number) {
  let reads = 0;
  const paragraph = {
    place: PLACE,
    get text(): string {
      reads++;
      return '包括甲 1 项、乙 若干项等。';
    },
  };
  const figures = Array.from({ length: count }, (_, index) => ({
    id: `f${index}`,
    kind: 'category-count',
    list: 'basic',
    otherList: null,
    stated: 1,
    ranked: false,
    category: index === 0 ? '甲' : `甲${index}`,
    paragraph: 0,
    text: '1',
    place: PLACE,
    subject: { kind: 'paragraph', paragraph: 0, span: { start: 2, end: 13 } },
  }));
  const basic = ['甲', '乙', '丙', '丁'].map((category, index) => itemWith({ number: index + 1, category }));
  const list = listWith({ statement: { paragraphs: [paragraph], figures }, lists: { basic } });
  return { list, reads: () => reads };
}

test('a paragraph is read once, however many categories it counts', () => {
  const readsOf = (count: number): number => {
    const { list, reads } = statedList(count);
    const which = { list: 'basic', otherList: null } as const;
    const unstated = new UnstatedCategories(list, new CategoryCounts(list));
    const written = new WrittenCategories(list);
    for (let times = 0; times < count; times++) {
      // 等 leaves open what is not counted: it is no enumeration.
      expect(unstated.of(which)).toEqual([]);
      expect(written.where({ ...which, category: '丙' })).toBeNull();
    }
    expect(written.where({ ...which, category: '乙' })?.span).toMatchObject({ start: 8, end: 9 });
    return reads();
  };
  expect(readsOf(400)).toBe(readsOf(4));
});
