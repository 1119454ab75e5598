import { describe, expect, test } from '@jest/globals';
import { countyOf } from '../../pipeline/index.js';
import { significantDigits } from '../../pipeline/county/copies/facts.js';
import { isTemplate } from '../../pipeline/county/copies/template.js';
import { countyOfTexts, townshipText } from './texts.js';

/** What is told of the narratives of some townships. */
async function toldOfCopies(narratives: readonly string[]): Promise<string[]> {
  const county = countyOf(
    await countyOfTexts(narratives.map((narrative, index) => townshipText(index, { narrative }))),
  );
  return county.copies.map((copy) =>
    copy.kind === 'facts'
      ? copy.facts.flatMap(({ phrases }) => phrases[0]?.text ?? '').join(' ')
      : copy.spot.text.slice(copy.spot.start, copy.spot.end),
  );
}

/** Narratives of five townships, with the facts of two of them and other ones of the rest. */
function five(one: string, other: string): string[] {
  return [one, other, '区域面积12.35平方公里。', '区域面积88.41平方公里。', '区域面积71.9平方公里。'];
}

describe('facts', () => {
  // 10 pairs: more than 2 digits that chance does not explain, half a digit off for each fact.
  test.each([
    ['an area of 3 digits', '区域面积354平方公里', ['354平方公里']],
    ['one of 2 digits', '区域面积35平方公里', []],
    ['villages and communities of one township', '辖12个行政村、3个社区', []],
    ['villages and inhabitants', '辖12个行政村，总人口1.2万人', ['1.2万人 12个行政村']],
    ['a distance, with decimals', '距县城23.7公里', ['距县城23.7公里']],
    ['the length of a road', '硬化道路长23.7公里', []],
    ['persons who are none of the place', '编印手册3540人次', []],
  ])('%s', async (_what, words, told) => {
    expect(await toldOfCopies(five(`本镇${words}。`, `全镇${words}，位于河谷。`))).toEqual(told);
  });

  test('that most of the county has are a template', async () => {
    const shared = '全县总面积3541.7平方公里。';
    expect(await toldOfCopies([shared, shared, shared, '本镇多山。', '本镇多水。'])).toEqual([]);
    expect(await toldOfCopies([shared, shared, '本镇多林。', '本镇多山。', '本镇多水。'])).toEqual([
      '3541.7平方公里',
    ]);
  });

  test('are equal in digits of any kind', async () => {
    expect(await toldOfCopies(five('面积３５４．２平方公里。', '面积 354.2 平方公里。'))).toEqual([
      '354.2平方公里',
    ]);
    expect(await toldOfCopies(five('总人口12,345人。', '总人口 12345 人。'))).toEqual(['12,345人']);
  });

  test.each([
    ['354.2', 4],
    ['12000', 2],
    ['0.97', 2],
    ['100', 1],
  ])('%s has %i digits that tell', (number, digits) => {
    expect(significantDigits(number)).toBe(digits);
  });
});

describe('names of other townships', () => {
  const quiet = ['本镇多林。', '本镇多山。', '本镇多水。', '本镇多石。'];

  test('are told', async () => {
    expect(await toldOfCopies(['青禾镇产业以白石镇蔬菜为主。', ...quiet])).toEqual(['白石镇']);
  });

  test('not where a text may well name a neighbour', async () => {
    expect(await toldOfCopies(['东邻白石镇，与双河镇接壤，有白石镇至双河镇公路。', ...quiet])).toEqual([]);
  });

  test('not in a clause that most lists have', async () => {
    const template = '按照白石镇试点经验编制。';
    expect(await toldOfCopies([template, template, template, template, template])).toEqual([]);
    expect(await toldOfCopies([template, '本镇多林。', '本镇多山。', '本镇多水。', '本镇多石。'])).toEqual([
      '白石镇',
    ]);
  });
});

test('a template is what more than half of the townships have, of three at least', () => {
  expect(isTemplate(3, 5)).toBe(true);
  expect(isTemplate(2, 5)).toBe(false);
  expect(isTemplate(2, 2)).toBe(false);
  expect(isTemplate(3, 6)).toBe(false);
});
