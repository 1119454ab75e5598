import { describe, expect, test } from '@jest/globals';
import { checkDocument } from '../../pipeline/index.js';

/**
 * Whole documents that are sound, of places and in wordings of many kinds: no rule may find anything in them. Beside
 * them stand those that differ in the one thing which is wrong.
 */
interface Parts {
  title?: string;
  /** A line of its own under the title. */
  date?: string;
  /** What the titles of the lists begin with. */
  place?: string;
  narrative?: string;
  names?: string[];
  departments?: string;
  duties?: string;
  township?: string;
  receivers?: string[];
}

function documentOf({
  title = '云澜省松陵市禾川县青禾镇履职事项清单',
  date = '2025年8月',
  place = '禾川县青禾镇',
  narrative = '',
  names = ['组织党员学习'],
  departments = '禾川县公安局',
  duties = '开展巡线执法。',
  township = '报告线索。',
  receivers = ['禾川县水利局：直接办理。'],
}: Parts): string {
  const total = `共有履职事项${names.length + 1 + receivers.length}项。`;
  return [
    ...[title, '', date, '', `编制说明`, '', narrative, '', total, ''],
    ...[`${place}基本履职事项清单`, '', '序号\t事项类别\t事项名称'],
    ...names.map((name, index) => `${index + 1}\t民生服务\t${name}`),
    ...['', `${place}配合履职事项清单`, ''],
    `序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t${/(街道|乡)$/u.exec(place)?.[1] ?? '镇'}配合职责`,
    `1\t平安法治\t水库巡护\t${departments}\t${duties}\t${township}`,
    ...['', `${place}上级部门收回事项清单`, '', '序号\t事项类别\t事项名称\t承接部门及工作方式'],
    ...receivers.map(
      (way, index) => `${index + 1}\t自然资源\t第${'甲乙丙丁戊己'[index]}号取水口登记\t${way}`,
    ),
    '',
  ].join('\n');
}

async function rulesIn(parts: Parts): Promise<string[]> {
  const done = await checkDocument('list.txt', new TextEncoder().encode(documentOf(parts)), { lang: 'en' });
  if (!done.ok) throw new Error(done.failure.message.en);
  return done.value.report.findings.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const AUTONOMOUS: Parts = {
  title: '云澜省松陵松族自治州禾川松族柳乡族自治县青禾镇履职事项清单',
  place: '禾川县青禾镇',
  departments: '禾川县公安局、禾川松族柳乡族自治县水利局',
  duties: '禾川县公安局：巡线。 禾川松族柳乡族自治县水利局：蓄水。',
  receivers: ['禾川县水利局：直接办理，松陵州抽查。'],
};

const FOUR_NAMES = ['探访独居老人', '核实补贴对象', '办好老年食堂', '发放防汛物资'];

const SOUND: [string, Parts][] = [
  ['an autonomous county by its short form', AUTONOMOUS],
  [
    'a district whose name holds 市',
    {
      title: '云澜省松陵市禾市区青禾街道履职事项清单',
      place: '禾市区青禾街道',
      departments: '禾市区公安局、禾市区水利局',
      duties: '区公安局：巡线。 区水利局：蓄水。',
      receivers: ['禾市区水利局：直接办理。'],
      narrative: '青禾街道位于禾市区东部。',
    },
  ],
  [
    'a city whose name ends in 市',
    {
      title: '云澜省松陵市禾市市青禾镇履职事项清单',
      place: '禾市市青禾镇',
      departments: '禾市市公安局、禾市市水利局',
      duties: '市公安局：巡线。 市水利局：蓄水。',
      receivers: ['禾市市水利局：直接办理。'],
    },
  ],
  [
    'a township whose name begins with its kind',
    { title: '松陵市禾川县镇禾镇履职事项清单', place: '禾川县镇禾镇' },
  ],
  [
    'a county whose name begins with the kind of a township',
    {
      title: '松陵市乡禾县青禾镇履职事项清单',
      place: '乡禾县青禾镇',
      departments: '共青团乡禾县委员会、乡禾县公安局',
      duties: '共青团县委：组织志愿者。 县公安局：巡线。',
      receivers: ['乡禾县水利局：直接办理。'],
    },
  ],
  [
    'a city whose name holds the kind of a township',
    { title: '云澜省禾德镇市禾川县青禾镇履职事项清单', names: ['传承禾德镇手工陶艺，服务禾德镇市区菜市场'] },
  ],
  ['an old town', { names: ['开展古镇保护，办好青禾古镇集市'] }],
  [
    'townships that are administered or abolished',
    { names: ['管理由青禾镇代管的白石镇三个村', '做好原双河乡撤并后的资产管理'] },
  ],
  ['neighbours after several names', { narrative: '青禾镇东与木川县白石镇、双河乡、长丰镇为邻。' }],
  ['a date with points', { date: '2025.8' }],
  ['a date with hyphens', { date: '2025-08-31' }],
  ['an edition for a date', { date: '（2025年版）' }],
  ['ozone and oxygen', { names: ['监测O3、PM2.5浓度，储备O2钢瓶'] }],
  ['a slogan with blanks', { names: ['落实“守河道 护河岸 清河水”要求'] }],
  [
    'departments that are numbered',
    {
      departments: '禾川县公安局、禾川县水利局',
      duties: '1.县公安局：①巡线；②执法。 2. 县水利局：蓄水。',
    },
  ],
  [
    'departments in brackets',
    {
      departments: '禾川县公安局、禾川县水利局',
      duties: '【县公安局】1.巡线；2.执法。 【县水利局】蓄水。',
    },
  ],
  [
    'headings within the duties of a department',
    {
      departments: '禾川县公安局、禾川县水利局',
      duties: '县公安局：<br>一、日常巡护<br>1.巡线；<br>2.执法。<br>县水利局：蓄水。',
    },
  ],
  [
    'a department and its brigade',
    {
      departments: '禾川县公安局交通管理大队、禾川县水利局',
      duties: '县公安局交通管理大队：指挥交通。 县水利局：会同县公安局交通管理大队放水。',
    },
  ],
  [
    'bodies that no table knows',
    {
      departments: '禾川海关、禾川县人防办、禾川县供水公司、禾川县生态环境分局',
      duties:
        '禾川海关：查验。 禾川县国动办（禾川县人防办）：演练。 禾川县供水公司：供水。 禾川县生态环境分局：监测。',
    },
  ],
  [
    'all departments concerned on a line of the column',
    {
      departments: '禾川县公安局 禾川县各相关部门',
      duties: '禾川县公安局：巡线。 禾川县各相关部门：各尽其责。',
    },
  ],
  [
    'committees of the party with their level behind the place',
    {
      departments: '禾川县县委组织部、禾川县县委党校',
      duties: '禾川县县委组织部：调训学员。 禾川县县委党校：授课。',
    },
  ],
  [
    'duties that all end without a mark',
    {
      departments: '禾川县公安局、禾川县水利局',
      duties: '县公安局：巡线执法 县水利局：蓄水',
      township: '报告线索',
    },
  ],
  [
    'steps under a word with a colon',
    {
      duties: '职责：①巡线；②执法；③处置；④通报。',
      township: '①宣传；②劝离；③看护；④报告；⑤建档；⑥回访；⑦登记。',
    },
  ],
  [
    'a department with what else it is called, and sentences in place of colons',
    {
      receivers: [
        '禾川县发展和改革委员会（粮食和储备局）：直接办理。',
        '禾川县发展和改革委员会：直接登记。',
        '由禾川县水利局负责，通过现场核查等方式办理。',
      ],
    },
  ],
  [
    'a list whose texts all end without a mark',
    {
      receivers: ['甲', '乙', '丙', '丁', '戊'].map((each) => `禾川县水利局：${each}类直接办理`),
      names: FOUR_NAMES,
    },
  ],
];

describe('documents that are sound', () => {
  test.each(SOUND)('%s', async (_, parts) => {
    expect(await rulesIn(parts)).toEqual([]);
  });

  test('figures behind all names and what they make up', async () => {
    const narrative =
      '清单由基本履职事项清单、配合履职事项清单、上级部门收回事项清单三部分构成，分别为1项、1项、1项。';
    expect(await rulesIn({ narrative })).toEqual([]);
    expect(await rulesIn({ narrative: narrative.replace('1项、1项', '1项、2项') })).toContainEqual(
      expect.stringContaining('list-total-differs: cooperative'),
    );
  });
});

describe('documents that are not', () => {
  test.each<[string, Parts, string]>([
    ['another autonomous county', { ...AUTONOMOUS, place: '木川县青禾镇' }, 'title-place-differs'],
    ['a date that cannot be', { date: '2025.13' }, 'date-impossible'],
    ['another township within the county', { names: ['编制白石镇规划'] }, 'other-township-named'],
    [
      'a numbered department without duties',
      { departments: '禾川县公安局、禾川县水利局', duties: '1.县公安局：巡线。 2.县水利局：' },
      'department-without-duties',
    ],
  ])('%s', async (_, parts, rule) => {
    expect((await rulesIn(parts)).map((each) => each.split(':')[0])).toContain(rule);
  });
});
