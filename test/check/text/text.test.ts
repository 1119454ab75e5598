import { describe, expect, test } from '@jest/globals';
import { checkDocument } from '../../../pipeline/index.js';
import type { Finding } from '../../../pipeline/model.js';

/** What the rules on text find in names and duties, and what they leave alone. */
const HEAD = '松陵市禾川县青禾镇';

async function findingsIn(text: string): Promise<Finding[]> {
  const done = await checkDocument('text', new TextEncoder().encode(text), { lang: 'en' });
  if (!done.ok) throw new Error(done.failure.message.en);
  return done.value.report.findings.filter(({ ruleId }) => OWN.has(ruleId));
}

const OWN = new Set([
  ...['item-repeated', 'item-basic-and-recovered', 'item-in-two-lists', 'item-nearly-repeated'],
  ...['sentence-repeated', 'text-cut-off', 'bracket-unpaired', 'quotation-unpaired', 'signs-mixed'],
  ...['step-misnumbered', 'step-level-skipped', 'step-styles-mixed', 'step-empty'],
  ...['final-punctuation-differs', 'word-doubled', 'word-misspelt', 'term-spelled-two-ways'],
  ...['latin-word-stray', 'letter-for-digit', 'markup-left', 'placeholder-left', 'character-damaged'],
  ...['character-invisible', 'punctuation-doubled', 'half-width-punctuation', 'space-between-characters'],
]);

/** A document whose first list has these names. */
function withNames(...names: string[]): string {
  const rows = names.map((name, index) => `${index + 1}\t民生服务\t${name}`);
  return [`${HEAD}基本履职事项清单`, '', '序号\t事项类别\t事项名称', ...rows, ''].join('\n');
}

/** A document whose second list has these duties of the departments. */
function withDuties(...duties: string[]): string {
  const rows = duties.map(
    (duty, index) =>
      `${index + 1}\t民生服务\t第${'甲乙丙丁戊'[index]}号水库巡护\t禾川县水利局、禾川县公安局\t${duty}\t报告线索。`,
  );
  const head = '序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t镇配合职责';
  return [`${HEAD}配合履职事项清单`, '', head, ...rows, ''].join('\n');
}

const idsOf = (findings: readonly Finding[]): string[] => findings.map(({ ruleId }) => ruleId);

describe('names that are sound', () => {
  test.each([
    '做好生态环境保护知识宣传和普及',
    '推动移风易俗，促进邻里和睦、社会祥和',
    '引导群众积极参与，防止区划合并',
    '保障饮水安全，确保不漏一户、不落一人、人人知晓',
    '家家户户、方方面面都要宣传到位，常常走访，层层落实',
    '查处以营利为目的的中介活动',
    '做好上报及及时处置工作',
    '统计从业人员与与会代表人数',
    '推进村村通、户户通工程，逐村逐户逐条核对',
    '做好工会会员、全村村民、共产党党员、县妇女联合会会员登记',
    '开展“一村一品”“回头看”行动（含试点村）',
    '宣传《中华人民共和国乡村振兴促进法（2021年）》',
    '办理APP、POS机、WiFi、5G、PPP、VR、A级和C、D级业务，监测PM2.5、pH值',
    '开放时间8:00—18:00，面积1,200平方米，长3.5 km，每亩20 kg',
    '推广“互联网+监管”、O2O、e通办、X光筛查和12345热线',
    '以“我们的节日”——端午活动为载体……',
    '做好公务员录用；考核、奖惩；职级晋升',
    '发放每户1,000元补贴，按80%核定，第Ⅱ类减半',
    '按排名公示，不予案件受理，给予警告，陶冶情操，期末按时报送，通讯期刊',
    '开展既将既往问题整改又防新增问题的工作，自己经营',
    '关注消费者权益，举报消防隐患，登记检查结果，当年未完成的继续办理',
    '走访“三类”人员（低保、特困）家庭',
    '为行动不便的老人代办：1）申请；2）领取',
  ])('%s', async (name) => {
    expect(await findingsIn(withNames(name))).toEqual([]);
  });
});

describe('names that are not', () => {
  test.each([
    ['加强基层群团组织建设以及', 'text-cut-off'],
    ['做好老年食堂、', 'text-cut-off'],
    ['做好老年食堂（', 'text-cut-off', 'bracket-unpaired'],
    ['；做好老年食堂', 'text-cut-off'],
    ['做好老年食堂）管理', 'bracket-unpaired'],
    ['开展“敬老月“活动', 'quotation-unpaired'],
    ['开展“敬老月"活动', 'quotation-unpaired'],
    ['做好和和谐社区建设的的工作', 'word-doubled'],
    ['做好走访走访独居老人', 'word-doubled'],
    ['做好社会会会工作', 'word-doubled'],
    ['做好𠮷𠮷𠮷屋修缮', 'word-doubled'],
    ['做好申报、审核、审核、公示', 'word-doubled'],
    ['布署老年食堂建设', 'word-misspelt'],
    ['末取得许可的不得经营', 'word-misspelt'],
    ['学习 and 宣传养老政策', 'latin-word-stray'],
    ['学习or宣传养老政策', 'latin-word-stray'],
    ['学习sh养老政策', 'latin-word-stray'],
    ['走访8O岁以上老人', 'letter-for-digit'],
    ['二O二五年底完成', 'letter-for-digit'],
    ['占地1.O3公顷', 'letter-for-digit'],
    ['办好**老年食堂**', 'markup-left'],
    ['办好&amp;nbsp;老年食堂', 'markup-left'],
    ['办好#REF!老年食堂', 'markup-left'],
    ['会同XX局办好老年食堂', 'placeholder-left'],
    ['办好老年食堂【待核实】', 'placeholder-left'],
    ['办好老\ufffd食堂', 'character-damaged'],
    ['办好锟斤拷食堂', 'character-damaged'],
    ['办好⽼年食堂', 'character-damaged'],
    ['办好??食堂', 'character-damaged'],
    ['办好老\u200b年食堂', 'character-invisible'],
    ['办好老\u0085年食堂', 'character-invisible'],
    ['办好老\u202e年食堂', 'character-invisible'],
    ['办好老年食堂，，走访老人', 'punctuation-doubled'],
    ['办好老年食堂、，走访老人', 'punctuation-doubled'],
    ['办好老年食堂（、走访老人）', 'punctuation-doubled'],
    ['办好老年食堂,走访老人', 'half-width-punctuation'],
    ['办好老年食 堂', 'space-between-characters'],
    ['办好老年食堂 ，走访老人', 'space-between-characters'],
    ['推广养老APP，下载app', 'term-spelled-two-ways'],
    ['建立台账，更新台帐', 'term-spelled-two-ways'],
    ['办好老年食堂走访老人办好老年食堂走访老人', 'word-doubled'],
  ])('%s', async (name, ...rules) => {
    expect(idsOf(await findingsIn(withNames(name))).sort()).toEqual([...rules].sort());
  });
});

describe('duties that are sound', () => {
  test.each([
    '县水利局： 1. 组织巡查； 2. 处置险情。 县公安局： 1. 维持秩序； 2. 劝离群众。',
    '一、日常巡查 1. 组织巡查； 2. 处置险情。 二、应急值守 1. 安排值班； 2. 上报汛情。',
    '1. 做好以下工作：（1）组织巡查；（2）处置险情； 2. 上报汛情。',
    '①组织巡查；②处置险情；③上报汛情。',
    '每年8、9月开展巡查，水位超过3.5米时报告。',
    '1. 组织巡查，及时处置险情；协助转移群众； 2. 上报汛情。',
    '１. 组织巡查； ２. 处置险情。',
  ])('%s', async (duty) => {
    expect(await findingsIn(withDuties(duty))).toEqual([]);
  });
});

describe('duties that are not', () => {
  test.each([
    ['1. 组织巡查； 3. 处置险情。', 'step-misnumbered'],
    ['1. 组织巡查； 2. 处置险情； 2. 上报汛情。', 'step-misnumbered'],
    ['1. 组织巡查； 3. 处置险情； 2. 上报汛情。', 'step-misnumbered', 'step-misnumbered'],
    ['2. 组织巡查； 3. 处置险情。', 'step-misnumbered'],
    ['一、日常巡查 组织巡查。 三、应急值守 安排值班。', 'step-misnumbered'],
    ['1. 组织巡查； 2、处置险情； 3. 上报汛情。', 'step-styles-mixed'],
    ['1. 组织巡查； （2）处置险情； 3. 上报汛情。', 'step-styles-mixed'],
    ['1. 组织巡查； 2. ； 3. 上报汛情。', 'step-empty'],
    ['1. 组织巡查； 2. 处置险情； 3. 组织巡查和维护； 4. 组织巡查和维护。', 'sentence-repeated'],
    ['1. 组织巡查； 2. 处置险情。 3. 上报汛情； 4. 建立台账。', 'final-punctuation-differs'],
    ['负责组织巡查和。', 'text-cut-off'],
    ['1. 组织巡查； 处置险情； 2. 上报汛情。', 'step-misnumbered'],
    ['组织巡查。 二、应急值守 安排值班。', 'step-misnumbered'],
  ])('%s', async (duty, ...rules) => {
    expect(idsOf(await findingsIn(withDuties(duty)))).toEqual(rules);
  });

  test('a finding tells the words that are meant', async () => {
    const [finding] = await findingsIn(withDuties('1. 组织巡查； 3. 处置险情。'));
    expect(finding?.spot).toEqual({ text: '1. 组织巡查；\n3. 处置险情。', start: 9, end: 11 });
    expect([finding?.expected, finding?.actual, finding?.item]).toEqual(['2', '3.', 1]);
  });
});

describe('items', () => {
  test.each([
    ['负责辖区内河道日常巡查和隐患上报工作', '负责辖区内渠道日常巡查和隐患上报工作'],
    ['做好森林防火宣传', '做好草原防火宣传'],
    ['对承租人违反合同约定转租房屋行为的处罚', '对出租人违反合同约定转租房屋行为的处罚'],
    ['取消就业任务考核', '落实就业任务考核奖励'],
    ['做好未成年人合法权益保护和普法宣传工作', '做好成年人合法权益保护和普法宣传工作'],
    ['做好第一批高标准农田建设项目验收管护', '做好第二批高标准农田建设项目验收管护'],
  ])('%s is not %s', async (one, other) => {
    expect(await findingsIn(withNames(one, '办好老年食堂', other))).toEqual([]);
  });

  test.each([
    ['办好老年食堂，走访老人', '办好老年食堂、走访老人', 'item-repeated'],
    ['开展养老政策宣传', '做好养老政策宣传工作', 'item-nearly-repeated'],
    ['开展隐患排查、政策宣传工作', '开展政策宣传和隐患排查工作', 'item-nearly-repeated'],
    [
      '指导物业企业开展居民小区消防设施检查',
      '指导物业企业开展居民住宅小区消防设施检查',
      'item-nearly-repeated',
    ],
  ])('%s is %s', async (one, other, rule) => {
    expect(idsOf(await findingsIn(withNames(one, '接待来访群众', other)))).toEqual([rule]);
  });
});

test('a term that the caller allows is no finding', async () => {
  const bytes = new TextEncoder().encode(withNames('推广养老app', '下载养老APP', '申领XX卡'));
  const idsWith = async (terms: string[]): Promise<string[]> => {
    const done = await checkDocument('text', bytes, { terms });
    if (!done.ok) throw new Error(done.failure.message.en);
    return idsOf(done.value.report.findings.filter(({ ruleId }) => OWN.has(ruleId)));
  };
  expect(await idsWith([])).toEqual(['term-spelled-two-ways', 'placeholder-left']);
  expect(await idsWith(['养老app', 'XX卡'])).toEqual([]);
});

test('a row that is put in elsewhere changes no fingerprint', async () => {
  const names = ['加强老年食堂建设和', '做好走访走访独居老人', '办好老年食 堂'];
  const one = await findingsIn(withNames(...names));
  const other = await findingsIn(withNames('接待来访群众', ...names));
  expect(one).toHaveLength(3);
  expect(other.map(({ fingerprint }) => fingerprint)).toEqual(one.map(({ fingerprint }) => fingerprint));
});

describe('a paragraph that ends in a colon', () => {
  const START = '青禾镇地处禾川县东南部，全镇共有十四个村，本清单从三个方面明确各项职责，';
  const cutOff = async (...paragraphs: string[]): Promise<string[]> => {
    const text = ['青禾镇履职事项清单', ...paragraphs, withNames('办好老年食堂')].join('\n\n');
    return idsOf(await findingsIn(text)).filter((rule) => rule === 'text-cut-off');
  };

  test.each([
    [
      'an enumeration below',
      `${START}具体为：`,
      '一、基本履职事项，由镇党委负责。',
      '二、配合履职事项，由县级部门牵头。',
    ],
    ['the first list below', `${START}分为三类：`, '基本履职事项，由镇党委负责。'],
    ['lines of any kind', `${START}具体为：`, '●由镇党委、镇政府分工负责；'],
    ['the tables', `${START}现公布如下：`],
  ])('announces %s', async (_, ...paragraphs) => {
    expect(await cutOff(...paragraphs)).toEqual([]);
  });

  test.each([
    [
      'the enumeration is lost before the next part',
      `一、${START}主要包括：`,
      '二、配合履职事项，由县级部门牵头。',
    ],
    ['nothing of what is announced follows', `${START}主要包括：`],
  ])('is cut off where %s', async (_, ...paragraphs) => {
    expect(await cutOff(...paragraphs)).toEqual(['text-cut-off']);
  });
});
