import { describe, expect, test } from '@jest/globals';
import { categorySumDiffers } from '../../pipeline/check/figures/category-sum-differs.js';
import { wrongPages } from '../../pipeline/check/figures/contents-pages.js';
import { figureDamaged } from '../../pipeline/check/figures/figure-damaged.js';
import { CategoryCounts } from '../../pipeline/check/figures/category-counts.js';
import { statementListMissing } from '../../pipeline/check/figures/statement-list-missing.js';
import { rowsOfCategory } from '../../pipeline/check/figures/total-reasons.js';
import { UnstatedCategories } from '../../pipeline/check/figures/unstated-categories.js';
import type { Facts } from '../../pipeline/check/facts.js';
import { categoryOrderDiffers } from '../../pipeline/check/tables/category-order-differs.js';
import { categorySlips, KnownCategories } from '../../pipeline/check/tables/category-slips.js';
import { knownContents } from '../../pipeline/check/tables/known-contents.js';
import { listTitleMissing } from '../../pipeline/check/tables/list-title-missing.js';
import { isBeside } from '../../pipeline/check/tables/list-titles.js';
import { exchangedNames } from '../../pipeline/check/tables/name-fit.js';
import { numberSlips } from '../../pipeline/check/tables/numbering.js';
import { runsOf, scattered, type Run } from '../../pipeline/check/tables/runs.js';
import type { DutyList, Item, ListName } from '../../pipeline/model.js';
import { cellWith, filler, foundBy, itemWith, listWith, paragraph, part, PLACE } from './settings-parts.js';

/** A stated figure. */
function figure(kind: string, list: ListName, stated: number, category: string | null = null) {
  return {
    id: 'f0',
    kind,
    list,
    otherList: null,
    stated,
    category,
    paragraph: 0,
    text: String(stated),
    numeral: null,
    place: PLACE,
  };
}

const counts = (list: ListName, categories: readonly string[]) =>
  categories.map((category) => figure('category-count', list, 1, category));

/** Items of categories, a character each. */
const ofCategories = (categories: string): Item[] =>
  [...categories].map((category, index) => itemWith({ number: index + 1, category }));

const BASIC = { list: 'basic', otherList: null } as const;

describe('figures', () => {
  test.each([
    [2, ['丙', '丁']],
    [1, []],
  ])('half of the categories make an enumeration: %i of 4', (stated, missing) => {
    const figures = counts('basic', ['甲', '乙'].slice(0, stated));
    const basic = ofCategories('甲乙丙丁');
    const list = listWith({ statement: { paragraphs: [], figures }, lists: { basic } });
    expect(new UnstatedCategories(list, new CategoryCounts(list)).of(BASIC)).toEqual(missing);
  });

  test.each([
    [2, 1],
    [1, 0],
  ])('two counts have a sum: %i', (number, found) => {
    const figures = [figure('list-total', 'basic', 9), ...counts('basic', ['甲', '乙'].slice(0, number))];
    const list = listWith({ statement: { paragraphs: [], figures } });
    expect(foundBy(categorySumDiffers, list)).toHaveLength(found);
  });

  test.each([
    [['basic', 'cooperative'], 1],
    [['basic'], 0],
  ] as const)('where two lists are counted the third should be: %j', (lists, found) => {
    const figures = lists.flatMap((name) => counts(name, ['甲']));
    const table = { categoryStyle: 'column', place: PLACE };
    const list = listWith({
      statement: { paragraphs: [], figures },
      tables: { basic: table, cooperative: table, recovered: table },
    });
    expect(foundBy(statementListMissing, list)).toHaveLength(found);
  });

  test.each([
    [4, 1],
    [3, 0],
  ])('a figure without its unit beside so many with one: %i', (number, found) => {
    const figures = Array.from({ length: number }, () => figure('list-total', 'basic', 1));
    const list = listWith({ statement: { paragraphs: [paragraph('履职事项12，')], figures } });
    expect(foundBy(figureDamaged, list)).toHaveLength(found);
  });

  /** A document whose contents name lists with pages, and where they are found. */
  function withContents(
    entries: readonly { list: ListName; page: number; found: number | null; rows?: number }[],
  ): DutyList {
    const of = (value: (entry: (typeof entries)[number]) => unknown) =>
      Object.fromEntries(entries.map((entry) => [entry.list, value(entry)]));
    return listWith({
      contents: entries.map(({ list, page }) => ({ list, page, title: list, place: PLACE })),
      tables: {
        ...{ basic: null, cooperative: null, recovered: null },
        ...of(({ found }) => ({ page: found, groups: [], headings: [{ before: 0 }] })),
      },
      lists: of(({ rows = 1 }) => Array.from({ length: rows }, () => itemWith())),
    });
  }

  test('the pages of two entries can disagree', () => {
    const two = [
      { list: 'basic', page: 1, found: 3 },
      { list: 'cooperative', page: 2, found: 9 },
    ] as const;
    expect(wrongPages(withContents(two)).map(({ page, by }) => [page, by])).toEqual([[7, 'pages']]);
  });

  test('the page of one entry proves nothing: the heading rows are asked', () => {
    const one = [
      { list: 'basic', page: 1, found: 3 },
      { list: 'cooperative', page: 2, found: null },
      { list: 'recovered', page: 9, found: null },
    ] as const;
    expect(wrongPages(withContents(one)).map(({ page, by }) => [page, by])).toEqual([[3, 'headings']]);
  });

  test('by heading rows three entries are needed', () => {
    const two = [
      { list: 'basic', page: 1, found: null },
      { list: 'cooperative', page: 9, found: null },
    ] as const;
    expect(wrongPages(withContents(two))).toEqual([]);
  });

  test.each([
    [24, 1],
    [25, 0],
  ])('rows on the page of a single heading row: %i', (rows, wrong) => {
    const three = [
      { list: 'basic', page: 1, found: null, rows },
      { list: 'cooperative', page: 2, found: null },
      { list: 'recovered', page: 9, found: null },
    ] as const;
    expect(wrongPages(withContents(three))).toHaveLength(wrong);
  });

  test('five beginnings of a scattered category are shown', () => {
    const basic = runsOf(ofCategories('甲乙甲乙甲乙甲乙甲乙甲'));
    const { related } = rowsOfCategory(part<Facts>({ runs: { basic } }), BASIC, '甲');
    expect(related).toHaveLength(5);
  });
});

describe('numbers', () => {
  const numbered = (numbers: readonly number[]): Item[] => numbers.map((number) => itemWith({ number }));
  const slipsOf = (numbers: readonly number[]) => numberSlips(numbered(numbers), 'through', 0);

  test.each([
    [13, 1],
    [14, 0],
  ])('ten rows that begin again from 1 end no higher than 13: %i', (last, restarts) => {
    const again = [1, 2, 3, 4, 5, 6, 7, 8, 9, last];
    expect(slipsOf([1, 2, 3, 4, 5, ...again]).restarts).toHaveLength(restarts);
  });

  test.each([
    [[1, 2], 1],
    [[1], 0],
  ])('rows before numbers that begin again: %j', (before, restarts) => {
    expect(slipsOf([...before, 1, 2, 3]).restarts).toHaveLength(restarts);
  });

  test.each([
    [10_001, [[2, 10_000]]],
    [10_002, [[2, 19_999]]],
  ])('a number of the gap that stands elsewhere: %i', (elsewhere, gaps) => {
    const found = slipsOf([1, 20_000, 20_001, elsewhere]).gaps;
    expect(found.map(({ first, last }) => [first, last])).toEqual(gaps);
  });
});

describe('tables', () => {
  test.each([
    ['甲乙丙丁甲乙丙丁甲乙', true],
    ['甲乙丙丁甲乙丙丁甲乙丙', false],
  ])('four categories in ten runs are ordered by category, in eleven they are not: %s', (runs, ordered) => {
    const items = ofCategories([...runs].map((each) => each + each).join(''));
    expect(scattered(items).length > 0).toBe(ordered);
  });

  test.each([
    [3, true],
    [4, false],
  ])('of 40 rows three may be divided by department: %i', (divided, none) => {
    const cooperative = Array.from({ length: 40 }, (_, index) =>
      itemWith({ departments: [], townshipDuties: [{ departments: index < divided ? ['县水利局'] : [] }] }),
    );
    expect(knownContents(listWith({ lists: { cooperative } }), 'cooperative').townshipNamesNone).toBe(none);
  });

  test.each([
    [4, true],
    [5, false],
  ])('a title is three lines above its table: line 1 and line %i', (line, beside) => {
    expect(isBeside(PLACE, { ...PLACE, line })).toBe(beside);
  });

  test.each([
    [60, true],
    [61, false],
  ])('a line of %i characters above a table may be its title', (length, told) => {
    const text = `${filler(length - 2)}清单`;
    const list = listWith({
      statement: { paragraphs: [paragraph(text)], figures: [] },
      tables: {
        basic: { title: null, headings: [], place: PLACE },
        cooperative: { title: '配合履职事项清单', headings: [], place: PLACE },
        recovered: null,
      },
    });
    expect(foundBy(listTitleMissing, list).map(({ actual }) => actual)).toEqual([told ? text : null]);
  });

  test.each([
    ['乙丙甲', 1],
    ['乙甲丙戊丁', 0],
  ])('one of three categories may be out of order, two of five may not: %s', (stated, found) => {
    const sorted = [...'甲乙丙丁戊'].filter((each) => stated.includes(each)).join('');
    const list = listWith({
      statement: { paragraphs: [], figures: counts('basic', [...stated]) },
      lists: { basic: ofCategories(sorted) },
    });
    expect(foundBy(categoryOrderDiffers, list)).toHaveLength(found);
  });

  test.each([
    ['five of three sizes, the largest first', [5, 3, 3, 3, 2], 0],
    ['five of two sizes', [5, 3, 3, 3, 3], 1],
    ['five of three sizes, one out of this order too', [5, 3, 2, 3, 3], 1],
    ['four of three sizes', [5, 3, 3, 2], 1],
  ])('an enumeration by size has an order of its own: %s', (_, sizes, found) => {
    const names = ['甲类', '乙类', '丙类', '丁类', '戊类'].slice(0, sizes.length);
    const figures = sizes.map((size, index) => figure('category-count', 'basic', size, names[index]));
    // In the table the second stands last.
    const order = [...names.slice(0, 1), ...names.slice(2), ...names.slice(1, 2)];
    const list = listWith({
      statement: { paragraphs: [], figures },
      lists: { basic: order.map((category) => itemWith({ category })) },
    });
    expect(foundBy(categoryOrderDiffers, list)).toHaveLength(found);
  });

  test.each([
    ['党的建设', 3, '党的建没', 2, 1],
    ['党的建设', 4, '党的建没', 3, 0],
    ['党建设', 2, '党建没', 1, 1],
    ['党建', 2, '党没', 1, 0],
  ])('a slip: %s × %i, %s × %i', (meant, usual, slip, rows, found) => {
    const run = (category: string, length: number): Run => ({
      category,
      items: Array.from({ length }, () => itemWith({ category })),
    });
    const runs = [run(meant, usual), run(slip, rows)];
    const known = new KnownCategories(listWith(), { basic: runs, cooperative: [], recovered: [] });
    expect(categorySlips(runs, known)).toHaveLength(found);
  });
});

describe('names that were exchanged', () => {
  /** So many pairs of characters that no other row has. */
  const words = (row: number, length: number): string =>
    String.fromCodePoint(...Array.from({ length }, (_, index) => 0x5100 + row * 64 + index));

  /** Four rows, the names of the first two exchanged; a pair of characters weighs log 4, or 1.39. */
  const told = (list: 'cooperative' | 'recovered', pairs: number): number => {
    const items = [1, 0, 2, 3].map((name, row) => {
      const cells = [
        cellWith('name', words(name, pairs + 1)),
        cellWith(list === 'cooperative' ? 'superiorDuties' : 'handover', words(row, pairs + 1)),
      ];
      return itemWith({ number: row + 1, category: `${row}`, cells });
    });
    return exchangedNames(listWith({ lists: { [list]: items } })).length;
  };

  test.each([
    ['cooperative', 2, 0],
    ['cooperative', 3, 1],
    ['cooperative', 5, 1],
    ['recovered', 5, 0],
    ['recovered', 6, 0],
    ['recovered', 7, 1],
    ['recovered', 12, 1],
  ] as const)('in %s, with %i pairs: %i', (list, pairs, found) => {
    expect(told(list, pairs)).toBe(found);
  });

  test.each([
    [60, 0],
    [40, 1],
  ])('a pair in %i rows', (having, found) => {
    const common = words(9, 12);
    const items = Array.from({ length: 200 }, (_, row) => {
      const text = row === 0 ? common : row <= having ? common : words(20 + row, 4);
      const name = row === 0 ? words(30, 12) : row === 150 ? common : words(400 + row, 4);
      const duties = row === 0 ? text : row === 150 ? words(30, 12) : row < having ? common : text;
      const cells = [cellWith('name', name), cellWith('superiorDuties', duties)];
      return itemWith({ number: row + 1, category: `${row}`, cells });
    });
    expect(exchangedNames(listWith({ lists: { cooperative: items } }))).toHaveLength(found);
  });
});
