/** Totals of the lists in one sentence: where the number stands, which verb leads to it, what stands between. */
import { joined, say } from '../say.js';
import type { Wording } from '../wording.js';
import { LIST_NAMES, MEANINGS, type NameStyle, type Writer } from '../writer.js';

const LISTS: readonly NameStyle[] = ['lists', 'books', 'short-lists', 'main-lists'];
const ITEMS: readonly NameStyle[] = ['items', 'short-items', 'main-items', 'class-items', 'quoted'];

/** Verbs that lead to the total, of lists that are made anew. */
const MADE = ['梳理出', '明确', '确定', '编制形成', '厘清', '形成', '梳理形成', '审定'] as const;
/** Verbs of holding. */
const HELD = ['包含', '涵盖', '包括', '收录', '载明', '列明', '囊括', '含'] as const;

const listed = (writer: Writer, between = '、') =>
  writer.each((list) => say`${writer.name(list)}${writer.tally.list(list)}项`, between);

/** One wording for each manner of naming lists: the sentence is the plainest there is. */
const NAMED: Wording[] = (Object.keys(LIST_NAMES) as NameStyle[]).map((style) => ({
  id: `names-${style}`,
  what: `${LIST_NAMES[style].join('、')} 各多少项`,
  names: [style],
  write: (writer) => ({
    narrative: [say`${writer.town}履职事项共${writer.tally.total()}项，其中${listed(writer)}。`],
  }),
}));

/** Wordings of totals. */
export const TOTALS: readonly Wording[] = [
  ...NAMED,
  {
    id: 'total-has',
    what: '青岗集镇共有履职事项36项，其中，基本履职事项20项、…',
    names: ITEMS,
    write: (writer) => ({
      narrative: [
        say`${writer.town}共有履职事项${writer.tally.total()}项，其中，${listed(writer, writer.pick(['、', '，']))}。`,
      ],
    }),
  },
  {
    id: 'made',
    what: '共梳理出履职事项36项：基本…',
    names: ITEMS,
    write: (writer) => ({
      narrative: [
        say`经反复研究，共${writer.pick(MADE)}履职事项${writer.tally.total()}项，其中${listed(writer)}。`,
      ],
    }),
  },
  {
    id: 'made-list-by-list',
    what: '梳理形成基本履职事项20项，明确配合履职事项9项，…',
    names: ITEMS,
    write: (writer) => ({
      narrative: [
        say`${writer.each(
          (list) => say`${writer.pick(MADE)}${writer.name(list)}${writer.tally.list(list)}项`,
          '，',
        )}。`,
      ],
    }),
  },
  {
    id: 'holds',
    what: '基本履职事项清单涵盖事项20项，…',
    names: LISTS,
    write: (writer) => ({
      narrative: [
        say`${writer.each(
          (list) => say`${writer.name(list)}${writer.pick(HELD)}事项${writer.tally.list(list)}项`,
          '；',
        )}。`,
      ],
    }),
  },
  {
    id: 'holds-number-before',
    what: '基本履职事项清单包含20项事项，…',
    names: LISTS,
    write: (writer) => ({
      narrative: [
        say`${writer.each(
          (list) => say`${writer.name(list)}${writer.pick(HELD)}${writer.tally.list(list)}项事项`,
          '，',
        )}，共${writer.tally.total()}项。`,
      ],
    }),
  },
  {
    id: 'into',
    what: '纳入基本履职事项清单20项，列入配合履职事项清单9项，由上级部门收回7项',
    names: ['lists'],
    write: (writer) => ({
      narrative: [
        say`对全部工作逐项研判，${writer.each(
          (list) =>
            list === 'recovered'
              ? say`由上级部门收回${writer.tally.list(list)}项`
              : say`${writer.pick(['纳入', '列入'])}${writer.name(list)}${writer.tally.list(list)}项`,
          '，',
        )}。`,
      ],
    }),
  },
  {
    id: 'into-number-before',
    what: '将20项事项纳入基本履职事项清单，9项列入配合履职事项清单，…',
    names: ['lists'],
    write: (writer) => ({
      narrative: [
        say`将${writer.each(
          (list, index) =>
            say`${writer.tally.list(list)}项${index === 0 ? '事项' : ''}${writer.pick(['纳入', '列入'])}${writer.name(list)}`,
          '，',
        )}。`,
      ],
    }),
  },
  {
    id: 'number-before',
    what: '20项基本履职事项、9项配合履职事项和7项上级部门收回事项',
    names: ITEMS,
    write: (writer) => ({
      narrative: [
        say`本清单包括${writer.each((list) => say`${writer.tally.list(list)}项${writer.name(list)}`, '、', '和')}，共计${writer.tally.total()}项。`,
      ],
    }),
  },
  {
    id: 'brackets-of-lists',
    what: '履职事项36项（基本履职事项20项、…）',
    names: ITEMS,
    write: (writer) => ({
      narrative: [say`${writer.us}共明确履职事项${writer.tally.total()}项（其中${listed(writer)}）。`],
    }),
  },
  {
    id: 'brackets-of-numbers',
    what: '基本履职事项（20项）、配合履职事项（9项）…',
    names: ITEMS,
    write: (writer) => ({
      narrative: [
        say`《清单》由${writer.each((list) => say`${writer.name(list)}（${writer.tally.list(list)}项）`, '、', '和')}组成，共${writer.tally.total()}项。`,
      ],
    }),
  },
  {
    id: 'brackets-between',
    what: '基本履职事项（必须为、负全责）20项',
    names: ITEMS,
    write: (writer) => ({
      narrative: [
        say`${writer.each((list) => say`${writer.name(list)}（${MEANINGS[list]}）${writer.tally.list(list)}项`, '，')}。`,
      ],
    }),
  },
  {
    id: 'annex-between',
    what: '基本履职事项（见附件1）20项',
    names: ITEMS,
    write: (writer) => ({
      narrative: [
        say`${writer.each((list, index) => say`${writer.name(list)}（见附件${index + 1}）${writer.tally.list(list)}项`, '，')}，合计${writer.tally.total()}项。`,
      ],
    }),
  },
  {
    id: 'that-is-between',
    what: '基本履职事项（即由镇承担主要责任的事项）20项',
    names: ['items'],
    write: (writer) => ({
      narrative: [
        say`${writer.each(
          (list) =>
            say`${writer.name(list)}（即${list === 'basic' ? '由我们牵头承担的工作' : list === 'cooperative' ? '协助上级部门开展的工作' : '由上级部门直接承担的工作'}）${writer.tally.list(list)}项`,
          '；',
        )}。`,
      ],
    }),
  },
  {
    id: 'total-last',
    what: '最终形成基本清单20项、配合清单9项、收回清单7项，共36项',
    names: ['short-lists', 'main-lists', 'items'],
    write: (writer) => ({
      narrative: [
        say`最终形成${listed(writer)}，${writer.pick(['共', '总计', '合计', '共计'])}${writer.tally.total()}项。`,
      ],
    }),
  },
  {
    id: 'three-together',
    what: '…以上三项合计36项',
    names: ITEMS,
    write: (writer) => ({
      narrative: [
        say`${listed(writer, '，')}，以上${writer.pick(['三项', '三类'])}合计${writer.tally.total()}项。`,
      ],
    }),
  },
  {
    id: 'two-together',
    what: '基本和配合两类事项合计29项，收回7项',
    names: ['items'],
    write: (writer) => ({
      narrative: [
        say`基本履职和配合履职两类事项合计${writer.tally.total(['basic', 'cooperative'])}项，上级部门收回事项${writer.tally.list('recovered')}项。`,
      ],
    }),
  },
  {
    id: 'three-lists',
    what: '“三张清单”共36项',
    names: ITEMS,
    write: (writer) => ({
      narrative: [say`“三张清单”共${writer.tally.total()}项，其中${listed(writer)}。`],
    }),
  },
  {
    id: 'three-classes',
    what: '履职事项共三大类36项',
    names: ITEMS,
    write: (writer) => ({
      narrative: [
        say`履职事项共三大类${writer.tally.total()}项，${writer.pick(['即', '分别是', '具体为'])}${listed(writer)}。`,
      ],
    }),
  },
  {
    id: 'shared-unit',
    what: '三类事项，数量分别是20、9、7项',
    names: ['items'],
    write: (writer) => ({
      narrative: [
        say`履职事项清单包括${writer.each((list) => say`${writer.name(list)}`, '、')}三类，数量分别${writer.pick(['是', '为'])}${writer.each((list) => say`${writer.tally.list(list)}`, '、')}项。`,
      ],
    }),
  },
  {
    id: 'respectively',
    what: '基本、配合、收回事项分别为20项、9项、7项',
    names: ['items'],
    write: (writer) => ({
      narrative: [
        say`${writer.each((list) => say`${writer.name(list)}`, '、')}${writer.pick(['分别为', '分别有', '依次为'])}${writer.each((list) => say`${writer.tally.list(list)}项`, '、')}。`,
      ],
    }),
  },
  {
    id: 'colons',
    what: '基本履职事项：20项；…；合计：36项',
    names: ITEMS,
    write: (writer) => ({
      narrative: [
        say`${writer.each((list) => say`${writer.name(list)}：${writer.tally.list(list)}项`, '；')}；合计：${writer.tally.total()}项。`,
      ],
    }),
  },
  {
    id: 'dashes',
    what: '基本履职事项——20项',
    names: ITEMS,
    write: (writer) => ({
      narrative: writer.lists.map((list) => say`${writer.name(list)}——${writer.tally.list(list)}项`),
    }),
  },
  {
    id: 'unit-ge',
    what: '共有履职事项36个，其中基本履职事项20个',
    names: ['items'],
    write: (writer) => ({
      narrative: [
        say`${writer.us}共有履职事项${writer.tally.total()}个，其中${writer.each((list) => say`${writer.name(list)}${writer.tally.list(list)}个`, '、')}。`,
      ],
    }),
  },
  {
    id: 'unit-tiao',
    what: '形成基本履职事项20条、…',
    names: ['items'],
    write: (writer) => ({
      narrative: [
        say`形成${writer.each((list) => say`${writer.name(list)}${writer.tally.list(list)}条`, '、')}，共${writer.tally.total()}条。`,
      ],
    }),
  },
  {
    id: 'shares',
    what: '基本履职事项20项，占55.6%',
    names: ITEMS,
    write: (writer) => {
      const all = writer.tally.total().value;
      return {
        narrative: [
          say`履职事项总数为${writer.tally.total()}项。其中，${writer.each(
            (list) =>
              say`${writer.name(list)}${writer.tally.list(list)}项，占${((writer.tally.list(list).value / all) * 100).toFixed(1)}%`,
            '；',
          )}。`,
        ],
      };
    },
  },
  {
    id: 'notice',
    what: '现将…（共36项）予以公布',
    names: ['items'],
    write: (writer) => ({
      narrative: [
        say`现将《${writer.town}履职事项清单》（共${writer.tally.total()}项）予以公布，请结合实际抓好落实。`,
        say`其中：${listed(writer, '，')}。`,
      ],
    }),
  },
  {
    id: 'own-total',
    what: '本清单共计20项',
    write: (writer) => ({
      narrative: [
        say`${writer.pick(['本清单共计', '清单事项总数为', '事项共计'])}${writer.tally.total()}项。`,
      ],
    }),
  },
  {
    id: 'total-alone',
    what: '履职事项总数36项',
    write: (writer) => ({
      narrative: [
        say`${writer.pick(['清单事项总数为', '本清单共计', '清单总数', '全部清单合计'])}${writer.tally.total()}项。`,
      ],
    }),
  },
  {
    id: 'big-and-small',
    what: '基本履职事项清单7大项20小项',
    names: ['items', 'lists'],
    write: (writer) => ({
      narrative: [
        say`${writer.each(
          (list) =>
            say`${writer.name(list)}${writer.tally.categoryNumber(list)}大项${writer.tally.list(list)}小项`,
          '，',
        )}。`,
      ],
    }),
  },
  {
    id: 'big-classes-small-items',
    what: '基本履职事项分为7大类20小项',
    names: ['items', 'lists'],
    write: (writer) => ({
      narrative: [
        say`${writer.each(
          (list) =>
            say`${writer.name(list)}${writer.pick(['分为', '包括', '共'])}${writer.tally.categoryNumber(list)}${writer.pick(['大类', '类', '个大类'])}${writer.tally.list(list)}${writer.pick(['小项', '项', '个小项'])}`,
          '；',
        )}。`,
      ],
    }),
  },
  {
    id: 'lines',
    what: '每张清单一行，末行合计',
    names: ITEMS,
    write: (writer) => ({
      narrative: [
        ...writer.lists.map((list) => say`${writer.name(list)}：${writer.tally.list(list)}项`),
        say`合计：${writer.tally.total()}项`,
      ],
    }),
  },
  {
    id: 'unit-once',
    what: '（单位：项）基本履职事项：20 …',
    names: ['items'],
    write: (writer) => ({
      narrative: [
        say`履职事项数量（单位：项）`,
        ...writer.lists.map((list) => say`${writer.name(list)}：${writer.tally.list(list)}`),
        say`合计：${writer.tally.total()}`,
      ],
    }),
  },
  {
    id: 'two-sentences',
    what: '…共36项。基本履职方面，有20项；配合履职方面，有9项；收回方面，有7项',
    names: ['items'],
    write: (writer) => ({
      narrative: [
        say`经区分责任，${writer.town}履职事项共${writer.tally.total()}项。${joined(
          writer.lists.map(
            (list) =>
              say`${list === 'basic' ? '基本履职' : list === 'cooperative' ? '配合履职' : '上级部门收回'}方面，有${writer.tally.list(list)}项`,
          ),
          '；',
        )}。`,
      ],
    }),
  },
];
