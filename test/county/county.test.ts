import { describe, expect, test } from '@jest/globals';
import { lackingOf } from '../../pipeline/county/clusters/lines.js';
import { countyOf } from '../../pipeline/index.js';
import type { CountyRow } from '../../pipeline/model.js';
import { countyOfTexts, townshipText } from './texts.js';

describe('townships', () => {
  test('of several documents: equal lists are one, other lists are told', async () => {
    const first = townshipText(0);
    const spaced = first.replace('张贴海报。', '张贴 海报。');
    const other = townshipText(0, { basic: ['办好老年食堂', '发放高龄津贴'] });
    const county = countyOf(await countyOfTexts([first, townshipText(1), spaced, other]));
    expect(county.name).toBe('禾川县');
    expect(county.townships.map(({ name }) => name)).toEqual(['青禾镇', '白石镇']);
    expect(county.townships[0]?.equal).toEqual(['3.txt']);
    expect(county.townships[0]?.unequal).toEqual([
      {
        document: '4.txt',
        differences: [{ list: 'basic', missing: [], added: ['发放高龄津贴'], changed: [] }],
      },
    ]);
  });

  test('of one name in two counties are two', async () => {
    const one = townshipText(0);
    const other = townshipText(0).replaceAll('禾川县', '临江县');
    expect(countyOf(await countyOfTexts([one, other])).townships).toHaveLength(2);
    expect(countyOf(await countyOfTexts([one, other])).name).toBeNull();
  });
});

describe('lines', () => {
  test('hold an item under all its wordings, in whatever list', async () => {
    const county = countyOf(
      await countyOfTexts([
        townshipText(0, { basic: ['发放高龄津贴'] }),
        townshipText(1, { basic: ['高龄津贴发放工作'] }),
        townshipText(2, { basic: ['发放高龄津贴'] }),
        townshipText(3, { basic: ['办好老年食堂'], recovered: [['发放高龄津贴', '禾川县民政局']] }),
      ]),
    );
    const line = county.lines.find(({ name }) => name === '发放高龄津贴');
    expect(line?.wordings.map(({ text, rows }) => [text, rows.map(({ list }) => list)])).toEqual([
      ['发放高龄津贴', ['basic', 'basic', 'recovered']],
      ['高龄津贴发放工作', ['basic']],
    ]);
    expect(county.categories).toContainEqual({ list: 'basic', category: '民生服务', counts: [1, 1, 1, 1] });
  });

  test.each([
    [5, 4, 1],
    [4, 3, 0],
    [9, 8, 1],
    [9, 7, 0],
    [10, 9, 1],
    [19, 17, 0],
    [20, 18, 2],
    [20, 17, 0],
  ])('of %i townships, of which %i have an item, %i lack it', (count, having, lacking) => {
    const rows = Array.from({ length: having }, (_, township): CountyRow => ({
      township,
      list: 'basic',
      row: 0,
    }));
    expect(lackingOf(rows, count)).toHaveLength(lacking);
  });
});

describe('contradictions', () => {
  test('not between towns and rural townships that only call themselves otherwise', async () => {
    const duties = (kind: string): [string, string, string, string] => [
      '健康教育',
      '禾川县卫生健康局',
      '组织宣讲。',
      `通知${kind}各村（社区），在${kind}政府门前张贴海报。`,
    ];
    const county = countyOf(
      await countyOfTexts([
        townshipText(0, { cooperative: [duties('青禾镇')] }),
        townshipText(1, { cooperative: [duties('白石镇')] }),
        townshipText(2, { cooperative: [duties('双河镇')] }),
      ]),
    );
    expect(county.contradictions).toEqual([]);
  });

  test('departments under two names are told once, and are no other departments', async () => {
    const of = (department: string): [string, string, string, string] => [
      '健康教育',
      department,
      '组织宣讲。',
      '张贴海报。',
    ];
    const county = countyOf(
      await countyOfTexts([
        townshipText(0, { cooperative: [of('禾川县卫生健康局')] }),
        townshipText(1, { cooperative: [of('禾川县卫生健康局')] }),
        townshipText(2, { cooperative: [of('禾川县卫生健康委员会')] }),
      ]),
    );
    expect(county.contradictions.map(({ kind }) => kind)).toEqual(['department-named-differently']);
    expect(county.departments.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['禾川县卫生健康局', 3],
      ['禾川县民政局', 3],
    ]);
  });
});

describe('decisions', () => {
  const names = ['发放高龄津贴', '高龄津贴发放工作', '发放高龄老人津贴'];

  test('take one wording out of its group, join what is unlike, and say what cannot be', async () => {
    const documents = await countyOfTexts(
      names.map((name, index) => townshipText(index, { basic: [name, '办好老年食堂'] })),
    );
    const groupsWith = (decisions: Parameters<typeof countyOf>[1]): string[][] =>
      countyOf(documents, decisions)
        .lines.map(({ wordings }) => wordings.map(({ text }) => text))
        .filter((texts) => texts.some((text) => names.includes(text)));
    expect(groupsWith({})).toHaveLength(1);
    expect(groupsWith({ decisions: [{ is: 'alone', items: ['高龄津贴发放 工作'] }] })).toHaveLength(2);
    expect(groupsWith({ decisions: [{ is: 'different', items: names }] })).toHaveLength(3);
    const { decisions } = countyOf(documents, {
      decisions: [
        { is: 'same', items: [names[0] ?? '', '办好老年食堂'] },
        { is: 'same', items: [names[0] ?? '', '没有这一项'] },
      ],
    });
    expect(decisions.left.map(({ why, about }) => [why, about])).toEqual([
      ['unknown', '没有这一项'],
      ['one-township', '青禾镇'],
    ]);
    expect(decisions.kept).toEqual([]);
  });

  test('are not asked for again', async () => {
    const documents = await countyOfTexts([
      townshipText(0, { basic: ['旅游公厕保洁'] }),
      townshipText(1, { basic: ['公厕日常清扫'] }),
    ]);
    const asked = countyOf(documents, { threshold: 0.2 }).doubts;
    expect(asked.map(({ is, items }) => [is, ...items])).toEqual([
      ['joined', '旅游公厕保洁', '公厕日常清扫'],
    ]);
    for (const is of ['same', 'different'] as const)
      expect(
        countyOf(documents, { threshold: 0.2, decisions: [{ is, items: asked[0]?.items ?? [] }] }).doubts,
      ).toEqual([]);
  });
});
