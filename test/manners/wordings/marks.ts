/** Figures outside of the narrative: captions, headings, contents, notes, the title itself. */
import { say } from '../say.js';
import type { Wording } from '../wording.js';

const NUMBERS = ['一', '二', '三', '四'] as const;
const ORDER = ['basic', 'cooperative', 'recovered', 'other'] as const;

/** Wordings at marked places. */
export const MARKS: readonly Wording[] = [
  {
    id: 'title-brackets',
    what: '清单标题：基本履职事项清单（20项）',
    write: ({ tally }) => ({ title: (list, title) => say`${title}（${tally.list(list)}项）` }),
  },
  {
    id: 'title-total-brackets',
    what: '清单标题：一、基本履职事项清单（共20项）',
    write: ({ tally }) => ({
      title: (list, title) => say`${NUMBERS[ORDER.indexOf(list)] ?? ''}、${title}（共${tally.list(list)}项）`,
    }),
  },
  {
    id: 'caption',
    what: '表1 基本履职事项清单（20项）',
    write: ({ tally }) => ({
      title: (list, title) => say`表${ORDER.indexOf(list) + 1} ${title}（${tally.list(list)}项）`,
    }),
  },
  {
    id: 'under-brackets',
    what: '标题下一行：（共20项）',
    write: ({ tally }) => ({ under: (list) => say`（共${tally.list(list)}项）` }),
  },
  {
    id: 'under-line',
    what: '标题下一行：共20项',
    write: ({ tally }) => ({ under: (list) => say`共${tally.list(list)}项` }),
  },
  {
    id: 'note-behind',
    what: '表后：注：本表共20项',
    write: (writer) => {
      const [table, has] = [writer.pick(['本表', '本清单']), writer.pick(['共', '共计', '共有'])];
      return { after: (list) => say`注：${table}${has}${writer.tally.list(list)}项。` };
    },
  },
  {
    id: 'total-behind',
    what: '表后：合计：20项',
    write: ({ tally }) => ({ after: (list) => say`合计：${tally.list(list)}项` }),
  },
  {
    id: 'tail',
    what: '文末：以上清单共36项',
    write: ({ tally }) => ({ tail: [say`以上清单共计${tally.total()}项，自公布之日起施行。`] }),
  },
  {
    id: 'contents-lists',
    what: '目录：一、基本履职事项清单（20项）……1',
    write: (writer) => ({
      contents: (list, index) => [
        say`${NUMBERS[index] ?? ''}、${writer.plain(list)}清单（${writer.tally.list(list)}项）`,
      ],
    }),
  },
  {
    id: 'contents-categories',
    what: '目录：一、基本履职事项清单 / （一）党的建设（5项）',
    write: (writer) => ({
      contents: (list, at) => [
        say`${NUMBERS[at] ?? ''}、${writer.plain(list)}清单`,
        ...writer.tally
          .categories(list)
          .map(
            (category, index) =>
              say`（${[...'一二三四五六七八九十'][index] ?? ''}）${category}（${writer.tally.category(list, category)}项）`,
          ),
      ],
    }),
  },
  {
    id: 'document-title',
    what: '文件标题：履职事项清单（共36项）',
    write: ({ tally }) => ({ documentTitle: say`（共${tally.total()}项）` }),
  },
  {
    id: 'annexes',
    what: '附件：1.基本履职事项清单（20项）',
    write: (writer) => ({
      narrative: writer.lists.map(
        (list, index) =>
          say`${index === 0 ? '附件：' : ''}${index + 1}.${writer.plain(list)}清单（${writer.tally.list(list)}项）`,
      ),
    }),
  },
];
