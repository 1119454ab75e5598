/** Breakdowns: the parts of a list by department, level or kind, in a bracket or behind 其中. */
import { joined, say, type Said } from '../say.js';
import type { Wording } from '../wording.js';
import type { Writer } from '../writer.js';

const listed = (writer: Writer, lists = writer.lists): Said =>
  joined(
    lists.map((list) => say`${writer.name(list)}${writer.tally.list(list)}项`),
    '、',
  );

const byDepartment = (writer: Writer, between: string, write: (name: string) => Said): Said =>
  joined(writer.tally.receivers().map(write), between);

/** Wordings of breakdowns. */
export const PARTS: readonly Wording[] = [
  {
    id: 'by-department',
    what: '收回7项，其中县民政局收回3项、县教育局收回4项',
    names: ['items'],
    write: (writer) => ({
      narrative: [
        say`履职事项共${writer.tally.total()}项，${listed(writer)}，其中${byDepartment(writer, '、', (name) => say`${name}收回${writer.tally.department(name)}项`)}。`,
      ],
    }),
  },
  {
    id: 'by-department-brackets',
    what: '上级部门收回事项7项（县民政局3项、县教育局4项）',
    names: ['items'],
    write: (writer) => ({
      narrative: [
        say`${listed(writer)}（${byDepartment(writer, '、', (name) => say`${name}${writer.tally.department(name)}项`)}）。`,
      ],
    }),
  },
  {
    id: 'by-level-brackets',
    what: '上级部门收回事项7项（县级部门收回5项、市级部门收回2项）',
    names: ['items'],
    levels: true,
    write: (writer) => ({
      narrative: [
        say`${writer.town}共有履职事项${writer.tally.total()}项，${listed(writer)}（${writer.tally.world.place.level}级部门收回${writer.tally.level('county')}项、市级部门收回${writer.tally.level('upper')}项）。`,
      ],
    }),
  },
  {
    id: 'by-level',
    what: '收回7项，其中县级部门收回5项、市级1项',
    names: ['items'],
    levels: true,
    write: (writer) => ({
      narrative: [
        say`${listed(writer)}，其中${writer.tally.world.place.level}级部门收回${writer.tally.level('county')}项、市级${writer.tally.level('upper')}项。`,
      ],
    }),
  },
  {
    id: 'by-category-brackets',
    what: '基本履职事项20项（党的建设5项、经济发展3项…）',
    names: ['items'],
    write: (writer) => ({
      narrative: [
        say`履职事项共${writer.tally.total()}项：${writer.each(
          (list) =>
            say`${writer.name(list)}${writer.tally.list(list)}项（${writer.categories(list, (category, figure) => say`${category}${figure}项`)}）`,
          '；',
        )}。`,
      ],
    }),
  },
  {
    id: 'some-categories',
    what: '基本履职事项20项，其中党的建设5项、经济发展3项等',
    names: ['items'],
    write: (writer) => ({
      narrative: writer.lists.map(
        (list) =>
          say`${writer.name(list)}${writer.tally.list(list)}项，其中${joined(
            writer.tally
              .categories(list)
              .slice(0, 2)
              .map((category) => say`${category}${writer.tally.category(list, category)}项`),
            '、',
          )}等。`,
      ),
    }),
  },
  {
    id: 'most-of-category',
    what: '其中党的建设类最多，有5项',
    names: ['items'],
    write: (writer) => {
      const [first = ''] = writer.tally.categories('basic');
      return {
        narrative: [
          say`${listed(writer)}。基本履职事项中，${first}类有${writer.tally.category('basic', first)}项。`,
        ],
      };
    },
  },
];
