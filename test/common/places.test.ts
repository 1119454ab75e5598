import { describe, expect, test } from '@jest/globals';
import {
  DepartmentReader,
  fieldsOf,
  isSameDepartment,
} from '../../pipeline/check/departments/department-names.js';
import { Divisions } from '../../pipeline/check/places/divisions.js';
import { TownshipLikeness } from '../../pipeline/check/places/township-likeness.js';
import { checkDocument } from '../../pipeline/index.js';
import type { CheckOptions } from '../../pipeline/model.js';

const OWN = { province: '云澜省', prefecture: '松陵市', county: '禾川县', township: '青禾镇' };

const document = (...names: string[]): string =>
  [
    '云澜省松陵市禾川县青禾镇履职事项清单',
    '2025年8月',
    '# 青禾镇基本履职事项清单',
    '',
    '| 序号 | 事项类别 | 事项名称 |',
    '| --- | --- | --- |',
    ...names.map((name, index) => `| ${index + 1} | 党的建设 | ${name} |`),
    '',
  ].join('\n\n');

async function rulesOf(text: string, options: CheckOptions = {}): Promise<string[]> {
  const joined = text.replace(/\n\n(?=\|)/gu, '\n');
  const done = await checkDocument('places', new TextEncoder().encode(joined), options);
  if (!done.ok) throw new Error(done.failure.message.en);
  return done.value.report.findings
    .map(({ ruleId }) => ruleId)
    .filter((id) => !['list-missing', 'statement-absent'].includes(id));
}

describe('names of departments', () => {
  const reader = new DepartmentReader(OWN);
  test.each([
    ['县住建局', '禾川县住房和城乡建设局'],
    ['县发改委', '禾川县发展和改革委员会'],
    ['县林草局', '禾川县林业和草原局'],
    ['县卫健委', '禾川县卫生健康委员会'],
    ['县人社局', '禾川县人力资源和社会保障局'],
    ['县委编办', '禾川县委机构编制委员会办公室'],
    ['县文旅局', '禾川县文化体育广播电视和旅游局'],
    ['县委政法委', '禾川县委政法委员会'],
    ['县妇联', '禾川县妇女联合会'],
    ['团县委', '禾川县团委'],
    ['市生态环境局禾川分局', '松陵市生态环境局禾川县分局'],
    ['县税务局', '国家税务总局禾川县税务局'],
  ])('%s is %s', (short, full) => {
    expect(isSameDepartment(reader.read(short), reader.read(full))).toBe(true);
  });

  test.each([
    ['县教育局', '禾川县体育局'],
    ['市民政局', '禾川县民政局'],
    ['县科学技术局', '禾川县科学技术协会'],
    ['县委组织部', '禾川县委宣传部'],
    ['木川县公安局', '禾川县公安局'],
  ])('%s is not %s', (left, right) => {
    expect(isSameDepartment(reader.read(left), reader.read(right))).toBe(false);
  });

  test('what no table holds is not known', () => {
    expect(fieldsOf('铁路护路办')).toBeNull();
    expect(fieldsOf('局')).toBeNull();
    expect(fieldsOf('')).toBeNull();
  });
});

describe('places', () => {
  test('the divisions hold provinces, prefectures and counties, and where they lie', () => {
    const divisions = new Divisions();
    const counts = divisions.all().map(({ level }) => level);
    expect(counts.filter((level) => level === 'province')).toHaveLength(34);
    expect(counts.filter((level) => level === 'prefecture').length).toBeGreaterThan(330);
    expect(counts.filter((level) => level === 'county').length).toBeGreaterThan(2800);
    expect(divisions.named('西湖区').map(({ within }) => within.at(-1))).toEqual(
      expect.arrayContaining(['杭州市', '南昌市']),
    );
  });

  test('names are told from words by their characters', () => {
    const likeness = new TownshipLikeness();
    for (const name of ['白石', '柳河', '石桥', '云岭']) expect(likeness.of(name)).toBeGreaterThanOrEqual(1);
    for (const word of ['运行', '指导', '重点', '完善', '安排']) expect(likeness.of(word)).toBeLessThan(1);
  });

  test('words that end as places do are none', async () => {
    const words = [
      '建设村镇、集镇、建制镇和小城镇，服务返乡下乡人员，联络乡贤，振兴乡村',
      '整治城市超市门市，巡查景区园区灾区山区库区林区牧区禁养区保护区开发区',
      '会同县林业局完成县下达任务，管理县道，参加市区县市评比，落实省市要求',
      '清扫街道社区，改造老旧街道，管护城乡路灯，规划集镇镇区，支持镇纪委工作',
    ];
    expect(await rulesOf(document(...words))).toEqual([]);
  });

  test('a neighbour whom the caller names is told also where nothing else tells that it is one', async () => {
    const text = document('与白石镇接壤地带联防，推广高坪经验');
    expect(await rulesOf(text)).toEqual([]);
    expect(await rulesOf(text, { neighbours: ['白石镇', '高坪'] })).toEqual([
      'other-township-named',
      'other-township-named',
    ]);
  });

  test('a place that the caller allows is not told', async () => {
    const text = document('编制白石镇规划');
    expect(await rulesOf(text)).toEqual(['other-township-named']);
    expect(await rulesOf(text, { places: ['白石镇'] })).toEqual([]);
  });

  test('a cover that is dated after today is told', async () => {
    const text = document('组织党员学习');
    expect(await rulesOf(text, { today: '2025-08-01' })).toEqual([]);
    expect(await rulesOf(text, { today: '2025-07-31' })).toEqual(['date-in-future']);
  });
});
