import { describe, expect, test } from '@jest/globals';
import { groupableOf } from '../../pipeline/county/clusters/index.js';
import { plainEvidence } from '../../pipeline/county/clusters/evidence.js';
import { groupWordings, type Links } from '../../pipeline/county/clusters/linkage.js';
import { wordingsOf, type NamedRow } from '../../pipeline/county/clusters/wordings.js';
import { dutyForms } from '../../pipeline/county/clusters/duty-form.js';
import { likeness, profilesOf } from '../../pipeline/county/clusters/likeness.js';
import { CLUSTER_SETTINGS } from '../../pipeline/county/settings.js';
import { Random } from '../townships/index.js';
import { clustered, drawCounty, scoreOf } from './scored.js';
import { wordedDuties } from './wordings.js';

const NOTHING: Links = { same: [], different: [], alone: new Set() };

/** Groups of names, each township's in a list: as texts, in order. */
function grouped(townships: readonly (readonly string[])[], links: Partial<Links> = {}): string[][] {
  const rows = townships.flatMap((names, township) =>
    names.map((name, row): NamedRow => ({
      row: { township, list: 'basic', row },
      printed: name,
      neutral: name,
    })),
  );
  const wordings = wordingsOf(rows, townships.length);
  const { threshold } = CLUSTER_SETTINGS;
  const groups = groupWordings(
    groupableOf(wordings, plainEvidence(townships.length), { ...NOTHING, ...links }),
    threshold,
  );
  return [...groups.members.values()].map((members) => members.map((each) => wordings[each]?.text ?? ''));
}

/** How like two names are among some others of a county. */
function likenessOf(one: string, other: string): number {
  const formOf = dutyForms();
  const county = wordedDuties('a').flatMap((names) => names[0] ?? []);
  const { profiles, weights } = profilesOf([one, other, ...county].map(formOf));
  const [left, right] = profiles;
  return left === undefined || right === undefined ? 0 : likeness(left, right, weights);
}

describe('wordings', () => {
  test('of one item are one group, near twins are two', () => {
    const groups = grouped([
      ['做好残疾人两项补贴的申请受理', '做好老年人两项补贴的申请受理'],
      ['残疾人两项补贴申请受理工作', '受理老年人两项补贴申请'],
    ]);
    expect(groups).toEqual([
      ['做好残疾人两项补贴的申请受理', '残疾人两项补贴申请受理工作'],
      ['做好老年人两项补贴的申请受理', '受理老年人两项补贴申请'],
    ]);
  });

  test('two rows of one township are never one item, however like they are', () => {
    expect(grouped([['防汛抗旱工作', '做好防汛抗旱']])).toHaveLength(2);
    expect(grouped([['防汛抗旱工作'], ['做好防汛抗旱']])).toHaveLength(1);
    // A row that stands twice is two items; the second ones of two townships are one.
    expect(
      grouped([
        ['防汛抗旱', '防汛抗旱'],
        ['防汛抗旱', '防汛抗旱'],
      ]),
    ).toHaveLength(2);
  });

  test('nor through a third one: what one township has apart stays apart', () => {
    const groups = grouped([['森林防火宣传', '森林防火巡查'], ['做好森林防火宣传巡查']]);
    expect(groups).toHaveLength(2);
  });

  test('people decide before likeness does', () => {
    const townships = [['防汛抗旱工作'], ['做好防汛抗旱'], ['水利设施管护']];
    expect(grouped(townships, { different: [[0, 1]] })).toHaveLength(3);
    expect(grouped(townships, { alone: new Set([1]) })).toHaveLength(3);
    expect(grouped(townships, { same: [[0, 2]] })).toEqual([
      ['防汛抗旱工作', '水利设施管护', '做好防汛抗旱'],
    ]);
  });

  test.each([
    ['防汛物资储备', '防火物资储备'],
    ['65岁以上老年人健康管理', '80岁以上老年人健康管理'],
    ['发放高龄津贴', '发放低龄津贴'],
    ['残疾人补贴发放', '老年人补贴发放'],
  ])('%s and %s, which no township has both of, are not taken for one', (one, other) => {
    expect(likenessOf(one, other)).toBeLessThan(CLUSTER_SETTINGS.threshold);
    expect(grouped([[one], [other]])).toHaveLength(2);
  });

  test('the order of words, general words and abbreviations do not matter', () => {
    expect(likenessOf('发放高龄津贴', '高龄津贴发放工作')).toBeGreaterThan(CLUSTER_SETTINGS.sure);
    expect(likenessOf('最低生活保障对象动态管理', '低保家庭动态管理')).toBeGreaterThan(0.99);
    expect(likenessOf('做好12345热线工单办理', '12315热线工单办理')).toBeLessThan(CLUSTER_SETTINGS.threshold);
  });
});

describe('the threshold', () => {
  const rows = drawCounty(wordedDuties('a'), new Random(7), { townships: 20, share: 0.8 });
  const { threshold } = CLUSTER_SETTINGS;

  test('a county of 20 townships has a precision of 0.99 and a recall of 0.97', () => {
    const { precision, recall } = scoreOf(rows, clustered(rows, threshold));
    expect(precision).toBeGreaterThan(0.99);
    expect(recall).toBeGreaterThan(0.97);
  });

  test('a higher one misses more, a lower one gives no precision that would be needed', () => {
    expect(scoreOf(rows, clustered(rows, threshold + 0.15)).recall).toBeLessThan(0.965);
    const few = drawCounty(wordedDuties('a'), new Random(7), { townships: 3, share: 0.6 });
    const [used, lower] = [clustered(few, threshold), clustered(few, threshold - 0.1)];
    expect(scoreOf(few, lower).precision).toBeLessThan(scoreOf(few, used).precision);
  });
});

describe('likeness', () => {
  const least = CLUSTER_SETTINGS.threshold;

  test.each([
    ['an abbreviation that no list has', '农经管理', '农村经济管理', '农民体育管理'],
    ['one step of several', '临时用房审批', '临时用房审批、验收和回访', '临时用房拆除'],
    ['another way to put it', '古井维护', '守望古井，留住乡愁', '古桥维护'],
  ])('%s is nearer than another duty', (_, name, same, other) => {
    expect(likenessOf(name, same)).toBeGreaterThan(likenessOf(name, other));
  });

  test('words for what is done tell duties apart where none is shared, and are no object', () => {
    expect(likenessOf('高龄津贴审批', '高龄津贴宣传')).toBeLessThan(
      likenessOf('高龄津贴审批', '审批并公示高龄津贴'),
    );
    expect(likenessOf('沼气池审批、公示', '鱼塘审批、公示')).toBeLessThan(least);
  });
});

describe('which townships have what', () => {
  const two = ['村镇亮灯夜景工程', '夜间亮灯、照明'];
  const filler = ['防汛抗旱', '兵役登记', '高龄津贴发放', '秸秆综合利用', '粮食播种面积核实', '农家书屋开放'];
  /** A county in which the first `one` townships have one wording, and the next `other` ones the other. */
  const county = (one: number, other: number, count: number): string[][] =>
    Array.from({ length: count }, (_, at) => [
      ...filler,
      ...(at < one ? [two[0] ?? ''] : at < one + other ? [two[1] ?? ''] : []),
    ]);
  const linesIn = (townships: readonly string[][]): number => grouped(townships).length - filler.length;

  test('less like names are one item where the townships of the one are those that lack the other', () => {
    const alike = likenessOf(two[0] ?? '', two[1] ?? '');
    expect(alike).toBeGreaterThan(CLUSTER_SETTINGS.least);
    expect(alike).toBeLessThan(CLUSTER_SETTINGS.threshold);
    expect(linesIn(county(10, 10, 20))).toBe(1);
    expect(linesIn(county(2, 2, 20))).toBe(2);
  });
});
