import { describe, expect, test } from '@jest/globals';
import { checkDocument } from '../../../pipeline/index.js';
import { documentOf, headers, type Header } from './headers.js';

/** What a document is told about its places, titles and departments; headings of columns are tried elsewhere. */
async function rulesIn(text: string): Promise<string[]> {
  const done = await checkDocument('list.txt', new TextEncoder().encode(text), { lang: 'zh' });
  if (!done.ok) throw new Error(done.failure.message.zh);
  return done.value.report.findings
    .filter(({ ruleId }) => !ruleId.startsWith('heading-'))
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

/** How lists are titled beside 基本履职事项清单: by the central documents, in short, by the level of the departments. */
const WAYS: [string, string, string][] = [
  ['基本履行职责事项清单', '配合履行职责事项清单', '上级部门收回事项清单'],
  ['基本履职清单', '配合履职清单', '收回履职清单'],
  ['基本清单', '配合清单', '收回清单'],
  ['主责事项清单', '配合事项清单', '收回事项清单'],
  ['主责清单', '配合清单', '收回清单'],
  ['基本履职事项清单（第一批）', '配合上级部门履职事项清单（第一批）', '收回上级部门事项清单（第一批）'],
  ['基本履职事项清单', '配合履职事项清单', '县级部门收回事项清单'],
  ['基本履职事项清单', '配合上级部门事项清单', '县直部门收回事项清单'],
  ['基本履职事项清单', '配合区级部门履职事项清单', '区级部门收回事项清单'],
  ['基本履职事项目录', '配合履职事项目录', '市级部门收回履职事项目录'],
  ['基本履职事项清单', '配合履职事项清单', '不再承担的事项清单'],
  ['基本履职事项清单', '配合履职事项清单', '退回上级部门事项清单'],
];

describe('documents as real places head them', () => {
  test.each(headers.map((header): [string, Header] => [header.title, header]))('%s', async (_, header) => {
    expect(await rulesIn(documentOf(header))).toEqual([]);
  });
});

describe('titles of lists', () => {
  const [plain] = headers.filter(({ title }) => title.includes('曹县青岗集镇履职事项清单'));
  test.each(WAYS)('%s, %s, %s', async (...ways) => {
    if (plain === undefined) throw new Error('no such header');
    expect(await rulesIn(documentOf(plain, ways))).toEqual([]);
    expect(await rulesIn(documentOf({ ...plain, head: '' }, ways))).toEqual([]);
  });
});

/** The title, what is changed in the document (once, or the nth time), and the rule that must tell it. */
const DAMAGED: [title: string, from: string, to: string, rules: string, nth?: number][] = [
  // Another township.
  ['北京市西城区槐柏街道', '槐柏街道配合', '白石街道配合', 'title-place-differs'],
  ['上海市浦东新区槐树镇', '槐树镇位于', '白石镇位于', 'other-township-named'],
  ['河北雄安新区容城县平柳镇', '容城县平柳镇配合', '容城县白石镇配合', 'title-place-differs'],
  ['湖北省仙桃市柳河镇', '仙桃市柳河镇上级', '仙桃市双河镇上级', 'title-place-differs'],
  ['贵州省六盘水市六枝特区', '枫坝镇位于', '白石镇位于', 'other-township-named'],
  ['内蒙古自治区兴安盟', '白榆苏木上级', '巴彦苏木上级', 'title-place-differs'],
  ['关于公布青岗集镇', '青岗集镇配合', '白石镇配合', 'title-place-differs'],
  ['关于公布青岗集镇', '关于公布青岗集镇', '关于公布白石镇', 'title-place-differs'],
  ['新疆生产建设兵团第八师', '一四九团配合', '一四八团配合', 'title-place-differs'],
  ['第十二师柳泉农场', '柳泉农场配合', '白石农场配合', 'title-place-differs'],
  ['曹县人民政府办公室关于印发', '《曹县青岗集镇', '《曹县白石镇', 'title-place-differs'],
  // Another county, prefecture or zone.
  ['河北雄安新区容城县平柳镇', '容城县平柳镇配合', '安新县平柳镇配合', 'title-place-differs'],
  ['天津市滨海新区柳塘街道', '滨海新区柳塘街道基本', '静海区柳塘街道基本', 'title-place-differs'],
  ['重庆两江新区柳岸街道', '两江新区柳岸街道配合', '渝北区柳岸街道配合', 'title-place-differs'],
  ['江苏省南京江北新区', '江北新区柳洲街道配合', '浦口区柳洲街道配合', 'title-place-differs'],
  ['青龙满族自治县', '青龙县水务局', '宽城县水务局', 'department-of-other-place'],
  ['内蒙古自治区兴安盟', '科右中旗水利局', '科右前旗水利局', 'department-of-other-place'],
  ['湖北省神农架林区', '杉坪镇位于神农架林区', '杉坪镇位于兴山县', 'other-county-named'],
  ['海南省琼海市', '琼海市民政局', '万宁市民政局', 'department-of-other-place|other-county-named'],
  ['河南省济源市', '济源市民政局', '沁阳市民政局', 'department-of-other-place|other-county-named'],
  ['安徽省芜湖经济技术开发区', '芜湖经开区柳桥街道配合', '芜湖高新区柳桥街道配合', 'title-place-differs'],
  ['曹县镇（街道）', '曹县镇（街道）配合', '单县镇（街道）配合', 'title-place-differs'],
  ['云南省大理白族自治州', '巍山县水务局', '南涧县水务局', 'department-of-other-place'],
  ['贵州贵安新区', '贵安新区枫塘镇配合', '花溪区枫塘镇配合', 'title-place-differs'],
  ['四川省凉山彝族自治州木里', '木里县林业和草原局', '盐源县林业和草原局', 'department-of-other-place'],
  ['北京市西城区槐柏街道', '按照北京市委', '按照天津市委', 'other-county-named'],
  ['甘肃省兰州新区', '兰州新区柳泉镇配合', '皋兰县柳泉镇配合', 'title-place-differs'],
  // 乡 for 镇, and a county of another kind.
  ['重庆市石柱土家族自治县', '青枫乡位于', '青枫镇位于', 'township-kind-of-name'],
  ['河北雄安新区容城县平柳镇', '容城县平柳镇配合', '容城县平柳乡配合', 'title-place-differs'],
  ['上海市浦东新区槐树镇', '槐树镇位于', '槐树街道位于', 'township-kind-of-name'],
  ['内蒙古自治区兴安盟', '白榆苏木辖', '白榆镇辖', 'township-kind-of-name'],
  ['贵州省六盘水市六枝特区', '组织验收', '县水务局：组织验收', 'county-kind-in-text|department'],
  // Misspelt.
  ['曹县乡镇（街道）履行职责', '履行职责事项清单（第一批）', '履行职责事顶清单（第一批）', 'title-misspelt'],
  ['北京市西城区槐柏街道', '履行职责事项清单', '履行职责清单', 'title-misspelt'],
  ['曹县镇（街道）', '履职事项清单', '履职事顼清单', 'title-misspelt'],
  ['金乡县镇街', '履职事项清单', '履责事项清单', 'title-misspelt'],
  ['关于公布青岗集镇', '履职事项清单的公告', '履职事项清草的公告', 'title-misspelt'],
  ['曹县青岗集镇履职事项清单（征求意见稿）', '履职事项清单（', '履职项清单（', 'title-misspelt'],
  ['曹县经济开发区', '履职事项清单', '履职事项青单', 'title-misspelt'],
  ['曹县人民政府办公室关于印发', '《曹县青岗集镇', '《曹县青冈集镇', 'title-place-differs'],
  ['浙江省丽水市景宁畲族自治县', '竹岙乡位于景宁畲族自治县', '竹岙乡位于景宁畲旅自治县', 'place-misspelt'],
  ['山东省青岛西海岸新区', '青岛西海岸新区槐岛街道配合', '青岛西海崖新区槐岛街道配合', 'title-place-differs'],
  ['湖南湘江新区', '湘江新区梅溪街道配合', '湘将新区梅溪街道配合', 'title-place-differs'],
  ['甘肃省临夏回族自治州', '积石山县柏湾镇配合', '积石县柏湾镇配合', 'list-title-differs'],
];

describe('words of the title', () => {
  const [plain] = headers.filter(({ title }) => title === '曹县青岗集镇权责事项清单');
  test.each([
    ['权责事项清单', []],
    ['履职清单', []],
    ['权责事顶清单', ['title-misspelt']],
    ['履职清草', ['title-absent']],
  ])('four characters are like any list, six are not: %s', async (words, rules) => {
    if (plain === undefined) throw new Error('no such header');
    const told = await rulesIn(documentOf({ ...plain, title: `曹县青岗集镇${words}` }));
    expect(told.map((each) => each.split(':')[0])).toEqual(rules);
  });
});

describe('the same documents with a slip in them', () => {
  test.each(DAMAGED)('%s…: %s → %s', async (start, from, to, rules) => {
    const header = headers.find(({ title }) => title.includes(start));
    if (header === undefined) throw new Error('no such header');
    const text = documentOf(header);
    expect(text).toContain(from);
    const told = (await rulesIn(text.replace(from, to))).map((each) => each.split(':')[0] ?? '');
    expect(told.join(' ')).toMatch(new RegExp(rules, 'u'));
  });
});
