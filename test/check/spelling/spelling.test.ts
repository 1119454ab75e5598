import { describe, expect, test } from '@jest/globals';
import { LOOKS, READINGS, TRADE_WORDS, WORDS } from '../../../pipeline/check/data/lexicon.generated.js';
import { holdsNumeral, isFunctionWord, standsAlone } from '../../../pipeline/check/spelling/alone.js';
import { changeOf } from '../../../pipeline/check/spelling/doubts.js';
import { Lexicon } from '../../../pipeline/check/spelling/lexicon.js';
import { alikeOf, Likeness } from '../../../pipeline/check/spelling/likeness.js';
import { OwnWords } from '../../../pipeline/check/spelling/own-words.js';
import { segment } from '../../../pipeline/check/spelling/segmentation.js';
import { Words } from '../../../pipeline/check/spelling/words.js';
import { checkDocument } from '../../../pipeline/index.js';
import type { CheckOptions, Finding } from '../../../pipeline/model.js';

const lexicon = new Lexicon(WORDS);
const likeness = new Likeness(READINGS, LOOKS);
const trade = new Set(TRADE_WORDS.split(' '));

function wordsOf(...clauses: string[]): Words {
  return new Words(lexicon, new OwnWords(clauses), trade);
}

/** The words of the best parting of a clause. */
function parted(clause: string, words: Words): string[] {
  const { bounds } = segment(clause, words);
  const at = [...bounds.keys()].filter((index) => bounds[index] === 1);
  return at.slice(1).map((end, index) => clause.slice(at[index], end));
}

/** A list whose duties are some texts. */
function listOf(...names: string[]): string {
  return [
    '青禾镇基本履职事项清单',
    '序号\t事项类别\t事项名称',
    ...names.map((name, index) => `${index + 1}\t综合政务\t${name}`),
  ].join('\n');
}

/** What is found with the rule, which is off by default. */
async function findingsOf(text: string, given: CheckOptions = {}): Promise<Finding[]> {
  const options = { ...given, rules: { 'word-suspected': 'info' as const, ...given.rules } };
  const done = await checkDocument('list.txt', new TextEncoder().encode(text), options);
  if (!done.ok) throw new Error(done.failure.message.en);
  // A few rows are a list without a statement, and so on: that is other rules' matter.
  return done.value.report.findings.filter(({ ruleId }) => /^(?:word|category)-/u.test(ruleId));
}

async function suspected(...names: string[]): Promise<string[]> {
  const found = await findingsOf(listOf(...names));
  return found
    .filter(({ ruleId }) => ruleId === 'word-suspected')
    .map(({ actual, expected }) => `${actual} ${expected}`);
}

describe('the lexicon', () => {
  test.each([
    ['的', '宣传'],
    ['宣传', '渲'],
    ['部署', '暑'],
  ])('%s is commoner than %s', (common, rare) => {
    const cost = (word: string): number => {
      const node = [...word].reduce((before, each) => lexicon.child(before, each.charCodeAt(0)), 0);
      return node === 0 ? Infinity : lexicon.cost(node);
    };
    expect(cost(common)).toBeLessThan(cost(rare));
    expect(cost(rare)).toBeLessThan(20);
  });

  test('knows no word that is misspelt, and the words of the trade', () => {
    const words = wordsOf();
    for (const wrong of ['布署', '防碍', '渲传', '锻练'])
      expect([wrong, words.isGeneral(wrong)]).toEqual([wrong, false]);
    for (const right of ['数智化', '控辍保学', '叫应'])
      expect([right, words.isGeneral(right)]).toEqual([right, true]);
  });

  test('gives the children of a node in the order of their characters', () => {
    const node = lexicon.child(0, '宣'.charCodeAt(0));
    const [from, to] = lexicon.childrenOf(node);
    const characters = Array.from({ length: to - from }, (_, index) => lexicon.characterOf(from + index));
    expect(characters).toEqual([...characters].sort((a, b) => a - b));
    expect(characters).toContain('传'.charCodeAt(0));
    expect(lexicon.child(node, 'a'.charCodeAt(0))).toBe(0);
  });
});

describe('characters that are alike', () => {
  const alike = (one: string, other: string): string | null =>
    alikeOf(other.charCodeAt(0), likeness.alternatives(one.charCodeAt(0)));

  test.each([
    ['渲', '宣', 'sound'],
    ['讯', '汛', 'sound'],
    ['冶', '治', 'look'],
    ['谷', '俗', 'look'],
    ['睛', '情', 'look'],
    ['以', '已', 'sound'],
    ['因', '应', 'near-sound'],
    ['里', '理', 'sound'],
    ['里', '狗', null],
  ])('%s for %s: %s', (one, other, how) => {
    expect(alike(one, other)).toBe(how);
  });

  test('names the reading that two share', () => {
    expect(likeness.sharedReading('里'.charCodeAt(0), '理'.charCodeAt(0))).toBe('li');
    expect(likeness.sharedReading('里'.charCodeAt(0), '狗'.charCodeAt(0))).toBeNull();
  });
});

describe('the words of a document', () => {
  const clauses = ['推进云帆行动试点', '云帆行动方案', '宣传云帆行动'];

  test('are what stands in three clauses, whole', () => {
    expect(parted('云帆行动启动', wordsOf(...clauses))).toEqual(['云帆行动', '启动']);
    expect(parted('云帆行动启动', wordsOf(...clauses.slice(1)))).not.toContain('云帆行动');
    // A piece of it stands no oftener.
    const own = new OwnWords(clauses);
    const nodeOf = (text: string): number =>
      [...text].reduce((before, each) => own.child(before, each.charCodeAt(0)), 0);
    expect([own.count(nodeOf('云帆行')), own.isWhole(nodeOf('云帆行'))]).toEqual([3, false]);
    expect([own.count(nodeOf('云帆行动')), own.isWhole(nodeOf('云帆行动'))]).toEqual([3, true]);
    expect(own.count(nodeOf('帆船'))).toBe(0);
  });
});

test('numbers and words that stand alone are no halves of words', () => {
  expect([isFunctionWord('向'), isFunctionWord('署')]).toEqual([true, false]);
  expect([holdsNumeral('六类'), holdsNumeral('分类')]).toEqual([true, false]);
  expect([standsAlone('三'), standsAlone('的'), standsAlone('暑')]).toEqual([true, true, false]);
});

test.each([
  ['部暑', '部署', ['署', '暑']],
  ['落实实', '落实', ['', '实']],
  ['基础设', '基础设施', ['施', '']],
  ['急应', '应急', ['应急', '急应']],
])('%s for %s: what was put in and taken out', (was, word, change) => {
  expect(changeOf(was, word)).toEqual(change);
});

describe('words that may be misspelt', () => {
  test.each([
    ['sound', '按照统一步署开展安全生产检查', '步署 部署'],
    ['look', '做好移风易谷宣传教育', '移风易谷 移风易俗'],
    ['near-sound', '开展安全隐患牌查', '牌查 排查'],
    ['doubled', '组织群众落实实防火责任', '落实实 落实'],
    ['swapped', '做好突发事件急应处置', '急应 应急'],
    ['lost', '推进义务育学校建设', '义务育 义务教育'],
  ])('%s', async (_, name, expected) => {
    expect(await suspected(name)).toEqual([expected]);
  });

  test.each([
    ['a sound duty', '按照统一部署开展安全生产检查'],
    ['numbers', '开展六类重点对象住房安全排查'],
    ['a place that no dictionary knows', '西埠镇、渲水乡做好河道巡查'],
    ['a county where the document names no place of its own', '由禾川县、西埠街道承办'],
    ['the title of another document', '执行《渲传部暑办法》'],
    ['the name of a person', '落实值班制度，联系人：张建涉'],
    ['a city’s department', '配合市市场监督管理局开展检查'],
    ['what other clauses say, too', '推进数治化改造，实施数治化工程，开展数治化培训'],
  ])('not in %s', async (_, name) => {
    expect(await suspected(name)).toEqual([]);
  });

  test('the name of a person is known by the title behind it', async () => {
    const known = ['受理高龄津贴申报材料', '审核临时救助申报材料', '公示耕地补贴申报结果'];
    const name = '尊敬的申保田来信反映渠道淤塞';
    expect(await suspected(...known, name)).toEqual(['申保 申报']);
    expect(await suspected(...known, name.replace('申保田', '申保田先生'))).toEqual([]);
  });

  test('a word in several rows is one finding, which keeps its name wherever it stands', async () => {
    const [one] = await findingsOf(listOf('按照统一部暑开展检查', '做好年度工作部暑安排'));
    expect(one).toMatchObject({ severity: 'info', item: 1, actual: '部暑', expected: '部署' });
    expect(one?.related).toHaveLength(1);
    const [other] = await findingsOf(listOf('做好会议记录', '做好年度工作部暑安排'));
    expect(other).toMatchObject({ item: 2, fingerprint: one?.fingerprint });
  });

  test('says why: the reading that two characters share, or that they look alike', async () => {
    const messageOf = async (name: string): Promise<string | undefined> =>
      (await findingsOf(listOf(name)))[0]?.message;
    expect(await messageOf('按照统一步署开展安全生产检查')).toBe(
      '基本履职事项序号 1“事项名称”中“步署”疑似错别字，请核对：疑为“部署”（“步”与“部”同音 bu）',
    );
    expect(await messageOf('做好移风易谷宣传教育')).toContain('（“谷”与“俗”形近）');
    expect(await messageOf('推进义务育学校建设')).toContain('（漏“教”字）');
  });

  test('a term of the config settles it, and `off` turns it off', async () => {
    const text = listOf('按照统一部暑开展检查');
    expect(await findingsOf(text, { terms: ['部暑'] })).toEqual([]);
    expect(await findingsOf(text, { rules: { 'word-suspected': 'off' } })).toEqual([]);
  });

  test('what another rule tells of the same words is not told twice', async () => {
    const rules = async (options: CheckOptions): Promise<string[]> =>
      (await findingsOf(listOf('按照统一布署开展安全生产检查'), options)).map(({ ruleId }) => ruleId);
    expect(await rules({})).toEqual(['word-misspelt']);
    expect(await rules({ rules: { 'word-misspelt': 'off' } })).toEqual(['word-suspected']);
  });

  test('a misspelt category is told as that, once', async () => {
    const text = [
      '青禾镇基本履职事项清单',
      '序号\t事项类别\t事项名称',
      ...['社会管理', '社会管理', '社会管里', '社会管理', '民生服务', '民生服务'].map(
        (category, index) => `${index + 1}\t${category}\t做好第${'一二三四五六'[index]}片区巡查`,
      ),
    ].join('\n');
    const found = await findingsOf(text);
    expect(found.filter(({ message }) => message.includes('社会管里'))).toHaveLength(1);
    expect(found.map(({ ruleId }) => ruleId)).not.toContain('word-suspected');
  });

  test('a misspelt category is the cause of all figures that it makes wrong', async () => {
    const rows = ['社会管理', '社会管理', '社会管里', '社会管理', '民生服务', '民生服务'].map(
      (category, index) => `${index + 1}\t${category}\t做好第${'一二三四五六'[index]}片区巡查`,
    );
    const text = [
      '青禾镇履职事项清单',
      '基本履职事项主要包括社会管理4项、民生服务2项等2个类别，共有基本履职事项6项。',
      '青禾镇基本履职事项清单',
      '序号\t事项类别\t事项名称',
      ...rows,
    ].join('\n');
    const options: CheckOptions = { rules: { 'word-suspected': 'info' } };
    const done = await checkDocument('list.txt', new TextEncoder().encode(text), options);
    if (!done.ok) throw new Error(done.failure.message.en);
    const { findings } = done.value.report;
    const cause = findings.find(({ ruleId }) => ruleId === 'category-slip');
    expect(cause?.message).toContain('社会管里');
    const followed = findings.filter(({ because }) => because !== null && because === cause?.fingerprint);
    expect(followed.map(({ ruleId }) => ruleId)).toEqual([
      'category-count-differs',
      'category-unstated',
      'category-number-differs',
    ]);
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('word-suspected');
  });
});
