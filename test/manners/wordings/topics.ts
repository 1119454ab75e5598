/** A topic that carries on: the list is named first, and its figures follow after a comma, a full stop or in lines. */
import { say, type Said } from '../say.js';
import type { ListKey } from '../world.js';
import type { Wording } from '../wording.js';
import type { Writer } from '../writer.js';

const FIRSTS = ['一是', '二是', '三是'] as const;
const NUMBERS = ['一', '二', '三'] as const;

const counted = (writer: Writer, list: ListKey): Said =>
  writer.categories(list, (category, figure) => say`${category}${figure}项`);

const DOES: Readonly<Record<ListKey, string>> = {
  basic: '明确应当履行的职责，由我们承担主要责任',
  cooperative: '明确由上级部门牵头、需要我们协助的工作',
  recovered: '明确不再由我们承担、改由上级部门直接办理的工作',
  other: '明确依法承接的事项',
};

/** Wordings whose topic carries on. */
export const TOPICS: readonly Wording[] = [
  {
    id: 'topic-comma',
    what: '基本履职事项清单，共有事项20项；…',
    names: ['lists', 'books'],
    write: (writer) => ({
      narrative: [
        say`${writer.each((list) => say`${writer.name(list)}，共有事项${writer.tally.list(list)}项`, '；')}。`,
      ],
    }),
  },
  {
    id: 'first-second-third',
    what: '一是基本履职事项清单，共有事项20项；二是…',
    names: ['lists', 'items'],
    write: (writer) => ({
      narrative: [
        say`${writer.each(
          (list, index) =>
            say`${FIRSTS[index] ?? ''}${writer.name(list)}，共${writer.pick(['有', '计', '梳理'])}${writer.tally.list(list)}项`,
          '；',
        )}。`,
      ],
    }),
  },
  {
    id: 'first-does',
    what: '一是基本履职事项。明确应当…，共20项。二是…',
    names: ['items', 'lists'],
    write: (writer) => ({
      narrative: [
        say`${writer.each(
          (list, index) =>
            say`${FIRSTS[index] ?? ''}${writer.name(list)}。${DOES[list]}，共${writer.tally.list(list)}项`,
          '。',
        )}。`,
      ],
    }),
  },
  {
    id: 'bullets',
    what: '1.基本履职事项清单。明确…，共20项，包括党的建设5项、…（一段一张清单）',
    names: ['lists'],
    write: (writer) => ({
      narrative: writer.lists.map(
        (list, index) =>
          say`${index + 1}.${writer.name(list)}。${DOES[list]}，共${writer.tally.list(list)}项，包括${counted(writer, list)}。`,
      ),
    }),
  },
  {
    id: 'bullets-brackets',
    what: '（一）基本履职事项清单。包括党的建设、经济发展等7个方面共20项',
    names: ['lists'],
    write: (writer) => ({
      narrative: writer.lists.map(
        (list, index) =>
          say`（${NUMBERS[index] ?? ''}）${writer.name(list)}。${DOES[list]}，包括${writer.some(list)}${writer.tally.categoryNumber(list)}个${writer.pick(['方面', '类别', '领域', '大类'])}，共${writer.tally.list(list)}项。`,
      ),
    }),
  },
  {
    id: 'mainly-categories',
    what: '基本履职事项清单主要包括党的建设、经济发展等7个类别，共计20项',
    names: ['lists', 'books'],
    write: (writer) => ({
      narrative: writer.lists.map(
        (list) =>
          say`${writer.name(list)}主要包括${writer.some(list)}${writer.tally.categoryNumber(list)}个${writer.pick(['类别', '部分', '板块', '方面'])}，共计${writer.tally.list(list)}项。`,
      ),
    }),
  },
  {
    id: 'categories-then-total',
    what: '包括党的建设5项、经济发展3项等，共20项',
    names: ['lists', 'items'],
    write: (writer) => ({
      narrative: writer.lists.map(
        (list) =>
          say`${writer.name(list)}${writer.pick(['主要', ''])}包括${counted(writer, list)}，共${writer.tally.list(list)}项。`,
      ),
    }),
  },
  {
    id: 'total-then-categories',
    what: '基本履职事项20项，其中党的建设5项、经济发展3项',
    names: ['items', 'lists'],
    write: (writer) => ({
      narrative: writer.lists.map(
        (list) => say`${writer.name(list)}${writer.tally.list(list)}项，其中${counted(writer, list)}。`,
      ),
    }),
  },
  {
    id: 'categories-brackets',
    what: '党的建设（5项）、经济发展（3项）',
    names: ['lists'],
    write: (writer) => ({
      narrative: writer.lists.map(
        (list) =>
          say`${writer.name(list)}共有事项${writer.tally.list(list)}项，分为${writer.categories(list, (category, figure) => say`${category}（${figure}项）`)}${writer.tally.categoryNumber(list)}类。`,
      ),
    }),
  },
  {
    id: 'categories-aspect',
    what: '党的建设方面5项、经济发展方面3项',
    names: ['items'],
    write: (writer) => ({
      narrative: writer.lists.map(
        (list) =>
          say`${writer.name(list)}共${writer.tally.list(list)}项。${writer.categories(list, (category, figure) => say`${category}${writer.pick(category.endsWith('工作') ? ['方面'] : ['方面', '方面', '领域', '类', '工作'])}${figure}项`, '，')}。`,
      ),
    }),
  },
  {
    id: 'categories-number-before',
    what: '包括5项党的建设事项、3项经济发展事项',
    names: ['items'],
    write: (writer) => ({
      narrative: writer.lists.map(
        (list) =>
          say`${writer.name(list)}共${writer.tally.list(list)}项，包括${writer.categories(list, (category, figure) => say`${figure}项${category}事项`)}。`,
      ),
    }),
  },
  {
    id: 'categories-shared',
    what: '党的建设、经济发展、民生服务分别为5项、3项、4项',
    names: ['items'],
    write: (writer) => ({
      narrative: writer.lists.map(
        (list) =>
          say`${writer.name(list)}共${writer.tally.list(list)}项，其中${writer.tally.categories(list).join('、')}分别${writer.pick(['为', '有'])}${writer.categories(list, (_, figure) => say`${figure}项`)}。`,
      ),
    }),
  },
  {
    id: 'category-lines',
    what: '基本履职事项清单（20项）/（一）党的建设（5项）/ …',
    names: ['lists'],
    write: (writer) => ({
      narrative: writer.lists.flatMap((list) => [
        say`${writer.name(list)}（${writer.tally.list(list)}项）`,
        ...writer.tally
          .categories(list)
          .map(
            (category, index) =>
              say`（${[...'一二三四五六七八九十'][index] ?? ''}）${category}（${writer.tally.category(list, category)}项）`,
          ),
      ]),
    }),
  },
  {
    id: 'category-lines-plain',
    what: '一、基本履职事项：共20项 / 1.党的建设：5项 / …',
    names: ['items'],
    write: (writer) => ({
      narrative: writer.lists.flatMap((list, at) => [
        say`${NUMBERS[at] ?? ''}、${writer.name(list)}：共${writer.tally.list(list)}项`,
        ...writer.tally
          .categories(list)
          .map(
            (category, index) => say`${index + 1}.${category}：${writer.tally.category(list, category)}项`,
          ),
      ]),
    }),
  },
  {
    id: 'sentence-between',
    what: '基本履职事项清单。…原则，经“三上三下”，召开座谈会5次、征求意见32条，共20项',
    names: ['lists'],
    write: (writer) => ({
      narrative: writer.lists.map(
        (list, index) =>
          say`${FIRSTS[index] ?? ''}${writer.name(list)}。按照权责一致的原则，经“三上三下”，召开座谈会${index + 2}次、征求意见建议${30 + index * 7}条，最终确定${writer.tally.list(list)}项。`,
      ),
    }),
  },
  {
    id: 'headed-sections',
    what: '标题“一、基本履职事项清单”，下一段“本清单共20项”',
    names: ['lists'],
    write: (writer) => ({
      narrative: writer.lists.flatMap((list, index) => [
        say`${NUMBERS[index] ?? ''}、${writer.name(list)}`,
        say`${writer.pick(['本清单', '该清单', '清单'])}共${writer.pick(['', '计', '有'])}${writer.tally.list(list)}项，涉及${writer.some(list)}${writer.tally.categoryNumber(list)}个类别。`,
      ]),
    }),
  },
  {
    id: 'departments',
    what: '配合履职事项清单共9项，涉及8个部门',
    names: ['lists', 'items'],
    write: (writer) => ({
      narrative: writer.lists.map((list) =>
        list === 'basic'
          ? say`${writer.name(list)}共${writer.tally.list(list)}项。`
          : say`${writer.name(list)}共${writer.tally.list(list)}项，涉及${writer.tally.departmentNumber(list)}个${writer.pick(['部门', '部门（单位）', '上级部门', '单位'])}。`,
      ),
    }),
  },
  {
    id: 'departments-before',
    what: '配合履职事项涉及县教育局等8个部门，共9项；收回事项由县民政局等5个部门承接，共7项',
    names: ['items'],
    write: (writer) => {
      const [first = ''] = writer.tally.receivers();
      const lead = writer.tally.world.lists.cooperative[0]?.departments[0] ?? '';
      return {
        narrative: [
          say`基本履职事项共${writer.tally.list('basic')}项；配合履职事项涉及${lead}等${writer.tally.departmentNumber('cooperative')}个部门，共${writer.tally.list('cooperative')}项；上级部门收回事项由${first}等${writer.tally.departmentNumber('recovered')}个部门承接，共${writer.tally.list('recovered')}项。`,
        ],
      };
    },
  },
];
