import { expect, test } from '@jest/globals';
import type { ListName } from '../../../pipeline/model.js';
import { readNumbers, type NumberReading } from '../../../pipeline/normalize/stated/index.js';

const ROWS = { basic: 110, cooperative: 101, recovered: 34 };
const CATEGORIES = {
  basic: ['党的建设', '经济发展', '平安法治'],
  cooperative: ['民生服务', '党的建设'],
  recovered: ['应急管理及消防', '生态环保'],
};

/** The numbers of a text as they are read. */
function numbers(text: string, heading: ListName | null = null): NumberReading[] {
  return readNumbers(text, { categories: CATEGORIES, totals: ROWS }, heading);
}

/** The figures of a text in short: kind, list, category and figure. */
function figures(text: string, heading: ListName | null = null): string[] {
  return numbers(text, heading).flatMap((read) => {
    if (read.as !== 'figure') return [];
    const parts = [read.kind, read.list, read.category, read.token.value];
    return [parts.filter((each) => each !== null).join(' ')];
  });
}

const TOTALS = ['list-total basic 110', 'list-total cooperative 101', 'list-total recovered 34'];
const GRAND = ['grand-total 245'];
const CLASSES = ['category-number basic 20', 'list-total basic 110'];
const COUNTS = [
  'category-count basic 党的建设 24',
  'category-count basic 经济发展 3',
  'category-count basic 平安法治 7',
];

test.each([
  '履职事项共计245项',
  '履职事项共计 ２４５ 项',
  '履职事项共计二百四十五项',
  '履职事项共计两百四十五项',
  '我镇共有履职事项245项',
  '最终形成履职事项245项',
  '清单共收录245项履职事项',
  '共形成245项履职事项清单',
  '三张清单合计245项',
  '三张清单总数为245项',
  '三张清单事项总数245项',
  '三张清单共梳理事项245项',
  '编制形成“三张清单”，共245项',
  '三类事项共计245项',
  '共明确三类事项245项',
  '初步梳理履职事项300项，最终确定履职事项245项',
  '全面梳理履职事项300项，最终形成履职事项清单245项',
])('the grand total is stated: %s', (text) => {
  expect(figures(text)).toEqual(GRAND);
});

test.each([
  '其中基本110项、配合101项、收回34项',
  '基本履职事项110项、配合履职事项101项、上级部门收回事项34项',
  '基本履职事项清单110项、配合履职事项清单101项、上级部门收回事项清单34项',
  '基本履职事项共有一百一十项，配合履职事项共有一百零一项，上级部门收回事项共有三十四项',
  '梳理出110项基本履职事项、101项配合履职事项和34项上级部门收回事项',
  '1.基本履职事项110项；2.配合履职事项101项；3.上级部门收回事项34项',
  '一是基本履职事项110项；二是配合履职事项101项；三是由上级部门收回的事项34项',
])('the totals of the three lists are stated: %s', (text) => {
  expect(figures(text)).toEqual(TOTALS);
});

test.each([
  '共110项基本履职事项',
  '基本履职事项共１１０项',
  '基本履职事项一百一十项',
  '基本履职事项110条',
  '基本履职事项110个',
  '基本履职事项达110项',
  '基本履职事项数量为110项',
  '（一）基本履职事项清单（110项）',
  '基本履职清单110项',
  '镇（街道）基本履职事项清单共 110 项',
  '基本履职事项清单收录110项',
  '基本履职事项清单共收录事项110项',
  '基本履职事项清单明确了110项',
  '基本履职事项清单中共有110项',
  '基本履职事项清单事项总数110项',
  '2024年3月，基本履职事项110项，占 44.9%',
])('the total of a list is stated: %s', (text) => {
  expect(figures(text)).toEqual(['list-total basic 110']);
});

test.each([
  '梳理基本履职事项20类110项',
  '基本履职事项共分为20类110项',
  '基本履职事项清单共有 20 个类别、110 项',
  '基本履职事项分20个类别，共110项',
  '基本履职事项（20类、110项）',
  '基本履职事项清单（20个类别，110项事项）',
  '基本履职事项清单由二十类一百一十项组成',
  '基本履职事项清单涵盖党的建设、经济发展等20个方面110项',
  '基本履职事项清单涵盖党的建设、经济发展等20大类110项具体事项',
])('the number of categories and the total are stated: %s', (text) => {
  expect(figures(text)).toEqual(CLASSES);
});

test.each([
  '基本履职事项清单主要包括党的建设 24 项、经济发展 3 项、平安法治 7 项等',
  '基本履职事项清单：党的建设（24项）、经济发展（3项）、平安法治（7项）',
  '基本履职事项清单包括党的建设类 24 项、经济发展类3项、平安法治类7项',
  '基本履职事项清单包括党的建设方面24项，经济发展方面3项，平安法治方面7项',
  '基本履职事项清单包括党的建设类事项24项、经济发展类事项3项、平安法治类事项7项',
  '基本履职事项清单包括党的建设二十四项、经济发展三项、平安法治七项',
  '基本履职事项清单包括党的建设２４项、经济发展３项、平安法治７项',
  '基本履职事项清单包括24项党的建设事项、3项经济发展事项、7项平安法治事项',
  '基本履职事项主要包括：一是党的建设24项；二是经济发展3项；三是平安法治7项',
  '基本履职事项主要包括：1.党的建设24项；2.经济发展3项；3.平安法治7项',
  '基本履职事项包括（一）党的建设24项，（二）经济发展3项，（三）平安法治7项',
  '基本履职事项包括党的建设24项，占70.6%；经济发展3项，占8.8%；平安法治7项',
])('the counts of categories are stated: %s', (text) => {
  expect(figures(text)).toEqual(COUNTS);
});

test.each([
  '全镇辖行政村14个、社区2个',
  '征求意见36条',
  '召开座谈会4次',
  '修改意见36项',
  '剔除事项12项',
  '共征求意见36条，修改完善12项',
  '在编制基本履职事项清单时，删除12项、合并8项、新增3项',
  '在编制基本履职事项清单时召开座谈会4次，收集意见36条、建议12条、问题3项',
  '梳理基本履职事项过程中征求意见36条，修改意见36项',
  '依据《行政处罚法》第六十三条规定，明确基本履职事项',
  '拨打12345热线，办结36项',
  '按照“权责一致”原则梳理三类事项清单',
  '基本履职事项、配合履职事项、上级部门收回事项三张清单',
  '配合履职事项清单列出同一类事项由多个部门负责的工作',
  '基本履职事项清单列出的事项，第三类为协作',
  '基本履职事项清单从3个方面明确职责',
  '基本履职事项的每一项都有依据',
  '初稿梳理履职事项300项',
  '镇本级履行基本职责事项110项',
  '党的二十大精神、“八五”普法',
  '共有党员110名，面积186.4平方公里',
])('other figures are left alone: %s', (text) => {
  expect(figures(text)).toEqual([]);
});

test.each([
  ['基本履职事项110项、配合履职事项101项、上级部门收回事项34项，共计245项', [...TOTALS, ...GRAND]],
  ['基本履职事项110项；配合履职事项101项；上级部门收回事项34项。共计245项。', [...TOTALS, ...GRAND]],
  [
    '共梳理履职事项245项，其中基本履职事项110项，配合履职事项101项，上级部门收回事项34项。',
    [...GRAND, ...TOTALS],
  ],
  ['基本履职事项清单共34项，包括党的建设24项、经济发展3项、平安法治7项', ['list-total basic 34', ...COUNTS]],
  [
    '基本履职事项清单包括党的建设24项、经济发展3项、平安法治7项，合计34项',
    [...COUNTS, 'list-total basic 34'],
  ],
  [
    '配合履职事项清单共涉及19个类别101项，对应上级部门40个',
    ['category-number cooperative 19', 'list-total cooperative 101', 'department-number cooperative 40'],
  ],
  ['配合履职事项清单共涉及40家县直单位', ['department-number cooperative 40']],
  ['上级部门收回事项34项，承接部门13个', ['list-total recovered 34', 'department-number recovered 13']],
  [
    '基本履职事项清单包括党的建设24项、乡村振兴12项',
    ['category-count basic 党的建设 24', 'category-count basic 乡村振兴 12'],
  ],
  ['收回应急管理及消防2项', []],
])('%s', (text, found) => {
  expect(figures(text)).toEqual(found);
});

test('the heading above tells the list', () => {
  expect(figures('主要包括党的建设24项、经济发展3项，共27项。', 'basic')).toEqual([
    'category-count basic 党的建设 24',
    'category-count basic 经济发展 3',
    'list-total basic 27',
  ]);
});

test('a figure has its phrase and its number as printed', () => {
  const text = '说明：基本履职事项共 １１０ 项。';
  const [read] = numbers(text);
  expect(text.slice(read?.start, read?.end)).toBe('基本履职事项共 １１０ 项');
  expect(text.slice(read?.numeral.start, read?.numeral.end)).toBe('１１０');
});

test('a paragraph of 20,000 figures costs little', () => {
  expect(figures(`基本履职事项清单包括${'党的建设24项、某某工作3项、'.repeat(10_000)}`)).toHaveLength(20_000);
});

/** Wordings met in other counties' documents; the tables hold 110, 101 and 34 rows. */
test.each<[text: string, expected: string[]]>([
  ['基本履职事项由130项调整为110项', TOTALS.slice(0, 1)],
  ['由原来的320项精简为245项，其中基本履职事项110项。', ['grand-total 245', 'list-total basic 110']],
  ['《青禾镇履职事项清单》共245项：基本履职事项110项。', ['grand-total 245', 'list-total basic 110']],
  ['“三张清单”共计245个事项，其中基本履职事项110项。', ['grand-total 245', 'list-total basic 110']],
  ['合计：245项', GRAND],
  ['以上共计245项。', GRAND],
  ['基本履职事项110项、配合履职事项101项、上级部门收回事项34项，总数为245项。', [...TOTALS, ...GRAND]],
  ['基本职责110项、配合职责101项、收回职责34项', TOTALS],
  ['基本履职事项共110项；配合事项共101项；收回事项共34项。', TOTALS],
  ['基本履职、配合履职和上级部门收回事项分别有110项、101项和34项，共245项。', [...TOTALS, ...GRAND]],
  ['涵盖20个类别、110项内容的基本履职事项清单', CLASSES],
  [
    '基本履职事项（20类110项）、配合履职事项（101项）、上级部门收回事项（34项）。',
    [...CLASSES, ...TOTALS.slice(1)],
  ],
  ['基本履职事项包括“党的建设”24项。', COUNTS.slice(0, 1)],
  ['基本履职事项清单，党的建设、经济发展分别为24项、3项。', COUNTS.slice(0, 2)],
  ['上级部门收回事项34项。共有履职事项245项。', ['list-total recovered 34', ...GRAND]],
  ['上级部门收回事项34项，其中行政处罚类30项、考核评比类4项。', TOTALS.slice(2)],
  ['基本履职事项清单共110项，其中党的建设类最多，共24项。', [...TOTALS.slice(0, 1), ...COUNTS.slice(0, 1)]],
  [
    '基本履职事项110项，以党的建设最多（24项），经济发展最少（3项）。',
    [...TOTALS.slice(0, 1), ...COUNTS.slice(0, 2)],
  ],
  [
    '基本履职事项110项，其中24项属于党的建设，3项为经济发展类。',
    [...TOTALS.slice(0, 1), ...COUNTS.slice(0, 2)],
  ],
  ['基本履职事项110项，其中27项属于党的建设、经济发展。', TOTALS.slice(0, 1)],
  ['全县共梳理基本履职事项98项。青禾镇基本履职事项110项。', TOTALS.slice(0, 1)],
  ['全县12个乡镇共梳理履职事项1800项。', []],
])('the figures of another wording: %s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test.each([
  ['基本履职事项110项，其中党的建设24项，经济发展、平安法治各3项。', '平安法治'],
  ['基本履职事项110项，其中党的建设24项，经济发展和平安法治均为3项。', '平安法治'],
  ['基本履职事项110项，其中党的建设24项，经济发展类、平安法治类各有3项。', '平安法治'],
  ['基本履职事项110项，其中党的建设24项，经济发展以及平安法治两类各3项。', '平安法治'],
])('a count of each of several categories is of all of them: %s', (text, wrong) => {
  const counts = { basic: new Map([['党的建设', 24], ['经济发展', 3], ['平安法治', 7]]) }; // prettier-ignore
  const read = readNumbers(
    text,
    {
      categories: CATEGORIES,
      totals: ROWS,
      counts: { ...counts, cooperative: new Map(), recovered: new Map() },
    },
    null,
  );
  const last = read.at(-1);
  expect(last).toMatchObject({ as: 'figure', kind: 'category-count', list: 'basic', category: wrong });
  expect(last?.as === 'figure' && last.each).toEqual(['经济发展', '平安法治']);
  expect(read.some((each) => each.as === 'figure' && each.kind === 'category-number')).toBe(false);
});

test('a number of named categories that are not so many is told', () => {
  const text = '基本履职事项110项，其中经济发展、平安法治三类各3项。';
  const read = numbers(text).find(({ token }) => token.unit === 'classes');
  expect(read).toMatchObject({ as: 'unread', doubt: 'count' });
});

test('a category that is named for its rank is none of an enumeration of all', () => {
  const ranked = (text: string): unknown[] =>
    numbers(text).flatMap((read) =>
      read.as === 'figure' && read.kind === 'category-count' ? [read.ranked === true] : [],
    );
  expect(ranked('基本履职事项中最多的是党的建设，有24项，其次为平安法治7项。')).toEqual([true, true]);
  expect(ranked('基本履职事项有党的建设24项、平安法治7项，经济发展最少（3项）。')).toEqual([
    false,
    false,
    true,
  ]);
});

test('a count that names the lists and cannot be read as a figure is told', () => {
  const text = '本清单另列88项备查。';
  const [read] = numbers(text);
  expect(read?.as).toBe('unread');
  expect(text.slice(read?.start, read?.end)).toBe('本清单另列88项');
});

test.each([
  ['履职事项共计 245 项', '245'],
  ['履职事项共计 ２４５ 项', '２４５'],
  ['履职事项共计二百四十五项', '二百四十五'],
  ['“三张清单”共 2 45 项', '2 45'],
])('the place of the numeral in %s', (text, numeral) => {
  const [read] = numbers(text).filter((each) => each.as === 'figure');
  expect(text.slice(read?.numeral.start, read?.numeral.end)).toBe(numeral);
});

test('the places of numerals that stand in the order of names', () => {
  const text = '基本履职事项、配合履职事项、上级部门收回事项分别为 110 项、101 项、34 项。';
  const found = numbers(text).map(({ numeral }) => text.slice(numeral.start, numeral.end));
  expect(found).toEqual(['110', '101', '34']);
});

test.each([
  [
    '一是基本履职事项清单。明确应当履行的职责，由我们承担主要责任，共110项。二是配合履职事项清单。明确需要协助的工作，共101项。三是上级部门收回事项清单。改由上级部门办理，共34项。',
    TOTALS,
  ],
  [
    '三是上级部门收回事项由县民政局等5个部门承接，共35项',
    ['department-number recovered 5', 'list-total recovered 35'],
  ],
  ['将原有1562项工作规范为245项', GRAND],
  ['新增41项、取消52项，调整后履职事项共245项', GRAND],
  [
    '通过归并，事项精简62.5%，保留245项，即基本履职事项110项、配合履职事项101项、上级部门收回事项34项',
    [...GRAND, ...TOTALS],
  ],
  ['基本清单含事项110项', TOTALS.slice(0, 1)],
  ['基本履职事项清单20大项110小项', CLASSES],
  ['基本履职事项分为20类110个小项', CLASSES],
  ['基本履职事项清单110大项420小项', ['list-total basic 110']],
  ['基本履职和配合履职两类事项合计211项', []],
])('a sentence in the manner of a province: %s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test('a total that is far too large is no number of the past where it adds lists up', () => {
  const text = '基本履职事项清单列明110项，配合履职事项清单列明101项，上级部门收回事项清单收录34项，共542项';
  expect(figures(text)).toEqual([...TOTALS, 'grand-total 542']);
});

test('a sum of two lists that is none is not understood', () => {
  const read = numbers('基本履职和配合履职两类事项合计212项').at(-1);
  expect(read).toMatchObject({ as: 'unread', doubt: 'count' });
});

/** What each number of a text was read as, in short. */
function read(text: string): string[] {
  return numbers(text).map((each) => {
    const { value } = each.token;
    if (each.as === 'figure') return [each.kind, each.list, each.category, value].filter(Boolean).join(' ');
    return `${each.as === 'other' ? each.what : each.as} ${value}`;
  });
}

test.each<[text: string, expected: string[]]>([
  ['基本履职事项110项（党的建设24、经济发展3、平安法治7）', [...TOTALS.slice(0, 1), ...COUNTS]],
  ['基本履职事项110项：党的建设类：24；经济发展类：3；平安法治类：7。', [...TOTALS.slice(0, 1), ...COUNTS]],
  [
    '基本履职事项110项（党的建设24、乡村振兴3、平安法治7）',
    [...TOTALS.slice(0, 1), COUNTS[0] ?? '', 'category-count basic 乡村振兴 3', COUNTS[2] ?? ''],
  ],
  ['基本履职事项110项（经济发展3、平安法治7项）', [...TOTALS.slice(0, 1), 'unread 3', COUNTS[2] ?? '']],
  ['基本履职事项110项（城乡建设3、自然资源7）', [...TOTALS.slice(0, 1), 'unread 3', 'unread 7']],
])('counts have no unit where none of an enumeration has one: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['上级部门收回事项34项，每类17项', 'recovered'],
  ['上级部门收回事项34项，两个类别各占17项', 'recovered'],
  ['基本履职事项110项，各类均为17项', 'basic'],
] as const)('a count of each category of a list is of all of them: %s', (text, list) => {
  const last = numbers(text).at(-1);
  expect(last).toMatchObject({ as: 'figure', kind: 'category-count', list });
  expect(last?.as === 'figure' && last.each).toEqual(CATEGORIES[list]);
});

test.each(['基本履职事项110项，其他两类均为17项', '基本履职事项110项，平均每类17项', '上级部门收回——各17项'])(
  'of some, or of what is not named, it is not understood: %s',
  (text) => {
    expect(numbers(text).at(-1)).toMatchObject({ as: 'unread' });
  },
);

test('a count of each of two lists is that of the list whose rows are others', () => {
  expect(read('基本履职、配合履职各101项')).toEqual(['list-total basic 101']);
  expect(read('基本履职、配合履职各110项')).toEqual(['list-total cooperative 110']);
});

test.each<[text: string, expected: string[]]>([
  [
    '原基本履职事项120项中，10项划转为配合履职事项，保留110项；原配合履职事项中2项由上级部门收回，现有101项。',
    [
      'earlier-state 120',
      'change 10',
      'list-total basic 110',
      'earlier-state 2',
      'list-total cooperative 101',
    ],
  ],
  [
    '基本履职事项110项，其中1项由配合履职事项调入；配合履职事项101项，2项转为收回事项。',
    ['list-total basic 110', 'change 1', 'list-total cooperative 101', 'change 2'],
  ],
  ['基本履职事项由8项调整为110项', ['earlier-state 8', 'list-total basic 110']],
  [
    '2024年版清单基本履职事项6项、配合履职事项5项，2025年版分别为110项和101项。',
    [
      'date 2024',
      'earlier-state 6',
      'earlier-state 5',
      'date 2025',
      'list-total basic 110',
      'list-total cooperative 101',
    ],
  ],
  ['2024年清单15项，2025年清单245项', ['date 2024', 'earlier-state 15', 'date 2025', 'grand-total 245']],
  ['本清单为2025年版，基本履职事项110项', ['date 2025', 'list-total basic 110']],
])('items that go from list to list, and an edition before this one: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each<[text: string, expected: string[]]>([
  ['基本履职事项（党的建设24项、经济发展3项、平安法治7项）共110项', [...COUNTS, ...TOTALS.slice(0, 1)]],
  [
    `基本履职事项（${'党的建设24项、经济发展3项、平安法治7项，'.repeat(6)}见表）110项`,
    [...Array.from({ length: 6 }, () => COUNTS).flat(), ...TOTALS.slice(0, 1)],
  ],
  [
    '基本履职事项110项，除党的建设24项外，其余86项为经济发展3项、平安法治7项',
    [...TOTALS.slice(0, 1), COUNTS[0] ?? '', 'part 86', ...COUNTS.slice(1)],
  ],
])('behind brackets, and of what is left: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each<[text: string, expected: string[]]>([
  [
    '基本履职事项清单明确了党的建设等3个方面110项职责；配合履职事项清单明确了2个方面101项职责。',
    [
      'category-number basic 3',
      'list-total basic 110',
      'category-number cooperative 2',
      'list-total cooperative 101',
    ],
  ],
  ['基本履职事项清单围绕党的建设等领域，明确5项职责。', ['list-total basic 5']],
  ['编制基本履职事项清单等，共明确250项履职事项。', ['grand-total 250']],
  ['编制基本履职事项清单等，明确245项履职事项。', ['grand-total 245']],
])('items in a sentence on one list are of that list, unless a sum of all is meant: %s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test.each<[text: string, expected: string[]]>([
  ['清单共245项（基本110、配合101、收回34）。', [...GRAND, ...TOTALS]],
  ['清单即基本110、配合101、收回34、合计245。', [...TOTALS, ...GRAND]],
  ['清单（基本110项、配合101项、收回34项）共计245项', [...TOTALS, ...GRAND]],
  ['基本履职事项110项＋配合履职事项101项＋上级部门收回事项34项＝245项', [...TOTALS, ...GRAND]],
  ['基本履职、配合履职、上级部门收回三张清单分别列事项110、101、34项', TOTALS],
  ['镇共配合101项，上级部门共收回34项', TOTALS.slice(1)],
  [
    '配合履职清单2个类别101个事项4个部门，收回清单2个类别34个事项涉及3个部门',
    [
      'category-number cooperative 2',
      'list-total cooperative 101',
      'department-number cooperative 4',
      'category-number recovered 2',
      'list-total recovered 34',
      'department-number recovered 3',
    ],
  ],
])('totals of lists in brackets, sums and short names: %s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test('a number of categories that were counted right before as the main ones is none of all', () => {
  const text = '主要涉及党的建设（24项）和经济发展（3项）两个领域';
  expect(read(`基本履职事项110项，${text}`)).toEqual([
    ...TOTALS.slice(0, 1),
    ...COUNTS.slice(0, 2),
    'quantity 2',
  ]);
  expect(read(`基本履职事项110项，${text.slice(4)}`).at(-1)).toBe('category-number basic 2');
});

test('a lead of categories is none of their names: 围绕, 聚焦', () => {
  expect(figures('基本履职事项110项：围绕党的建设（24项）、聚焦经济发展（3项）')).toEqual([
    ...TOTALS.slice(0, 1),
    ...COUNTS.slice(0, 2),
  ]);
});

test.each<[text: string, expected: string[]]>([
  ['表一110条，表二101条，表三34条', TOTALS],
  ['第一张清单110项，第二张清单101项，第三张清单34项', TOTALS],
  ['基本履职、配合履职、上级部门收回事项110项、101项、34项', TOTALS],
  ['镇共承担基本履职110项', TOTALS.slice(0, 1)],
  ['其中基本履职事项数量最多，为110项；上级部门收回事项最少，为34项', [TOTALS[0] ?? '', TOTALS[2] ?? '']],
  ['对照指导目录（共412项），我镇认领245项，其中基本110项、配合101项、收回34项', [...GRAND, ...TOTALS]],
  [
    '承接101项配合履职事项，县统计局等3个部门收回34项',
    ['list-total cooperative 101', 'department-number recovered 3', 'list-total recovered 34'],
  ],
  ['配合履职事项101项均只涉及1个部门', TOTALS.slice(1, 2)],
])('lists by their place, their rank and what departments do: %s', (text, expected) => {
  const found = figures(text);
  expect(found.filter((each) => !each.startsWith('department-number null'))).toEqual(expected);
});

test('numbers of rows that a category has are no counts of it', () => {
  const found = read('基本履职事项清单含党的建设（第1—24项）、经济发展（第25—27项）');
  expect(found.filter((each) => each.startsWith('category-count'))).toEqual([]);
});

test('categories over all lists are held against all of them', () => {
  const counts = {
    basic: new Map([['党的建设', 108], ['民生服务', 2]]),
    cooperative: new Map([['民生服务', 99], ['自然资源', 2]]),
    recovered: new Map([['自然资源', 34]]),
  }; // prettier-ignore
  const categories = {
    basic: ['党的建设', '民生服务'],
    cooperative: ['民生服务', '自然资源'],
    recovered: ['自然资源'],
  };
  const across = (text: string): string[] =>
    readNumbers(text, { categories, totals: ROWS, counts }, null).map((each) =>
      each.as === 'figure' ? each.kind : each.as === 'other' ? each.what : each.as,
    );
  expect(across('245项履职事项中，党的建设108项、民生服务101项、自然资源36项')).toEqual([
    'grand-total',
    'part',
    'part',
    'part',
  ]);
  expect(across('245项履职事项中，党的建设108项、民生服务100项、自然资源36项')).toEqual([
    'grand-total',
    'part',
    'unread',
    'part',
  ]);
  expect(across('基本履职事项110项，党的建设108项、民生服务2项')).toEqual([
    'list-total',
    'category-count',
    'category-count',
  ]);
});
