import { withoutSpace } from '../../common/characters.js';
import { LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import type { ListTable } from '../../model.js';
import { example } from '../documentation.js';
import type { Rule } from '../rule.js';
import { categoryRowOf } from '../subjects.js';
import { listWords } from '../words/message-words.js';

/** A category row stands twice in succession. */
export const categoryRowRepeated: Rule = {
  id: 'category-row-repeated',
  severity: 'warning',
  scope: 'tables',
  docs: {
    zh: {
      title: '类别小标题行连续出现两次',
      why: '多粘贴了一行类别小标题，或者两个小标题之间的事项丢失，或者其中一个小标题应是另一类别。',
      mayBeWrong: '小标题行恰在一页末尾，下页又印一次而没有重复表头，也看不出页码。',
    },
    en: {
      title: 'A category row stands twice in succession',
      why: 'The row was pasted twice, the items between the two were lost, or one of them should name another category.',
      mayBeWrong:
        'a category row at the end of a page that is printed again on the next, without a heading row and in a document without pages.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项名称 | 备注 |
        | --- | --- | --- |
        | 一、党的建设 | | |
        | 1 | 组织党员学习 | 无 |
        | 二、民生服务 | | |
        | 二、民生服务 | | |
        | 2 | 办好老年食堂 | 无 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项名称 | 备注 |
        | --- | --- | --- |
        | 一、党的建设 | | |
        | 1 | 组织党员学习 | 无 |
        | 二、民生服务 | | |
        | 2 | 办好老年食堂 | 无 |
      `,
    ],
  },
  *check({ list: { tables } }) {
    for (const name of LISTS) {
      const table = tables[name];
      if (!table) continue;
      const words = listWords(name);
      for (const index of repeatedRows(table)) {
        const [group, earlier] = [table.groups[index], table.groups[index - 1]];
        if (!group || !earlier) continue;
        yield {
          list: name,
          about: categoryRowOf(name, index),
          place: group.place,
          message: say(
            `${words.zh}类别小标题行“${group.text}”连续出现两次，其间没有事项`,
            `${words.en}: the category row “${group.text}” stands twice in succession, without an item between`,
          ),
          expected: null,
          actual: group.text,
          related: [{ message: say('第一次出现', 'first here'), place: earlier.place }],
          key: group.category,
        };
      }
    }
  },
};

/** The category rows that say what the one right above them says; not those that a new page or heading row repeats. */
function repeatedRows({ groups, headings }: ListTable): number[] {
  const pageOf = (index: number): number | null => {
    const place = groups[index]?.place;
    return place?.kind === 'page' ? place.page : null;
  };
  return groups.flatMap((group, index) => {
    const above = groups[index - 1];
    const isRepeated =
      above !== undefined &&
      above.before === group.before &&
      withoutSpace(above.text) === withoutSpace(group.text) &&
      pageOf(index) === pageOf(index - 1) &&
      !(group.before > 0 && headings.some(({ before }) => before === group.before));
    return isRepeated ? [index] : [];
  });
}
