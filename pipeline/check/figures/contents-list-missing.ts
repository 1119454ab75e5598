import { LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import { listWords } from '../words/message-words.js';
import type { Rule } from '../rule.js';
import { entryOf, titleOrList } from '../subjects.js';

/** The contents lack a list that the document has. */
export const contentsListMissing: Rule = {
  id: 'contents-list-missing',
  severity: 'warning',
  scope: 'figures',
  docs: {
    zh: {
      title: '目录缺少一张清单',
      why: '目录丢了一条，或者被别的条目覆盖：最常见的是一张清单写了两次，另一张没有写。',
      mayBeWrong: '目录属于另一份更长的文件，其中清单另有叫法。',
    },
    en: {
      title: 'The contents lack a list that the document has',
      why: 'An entry was lost or overwritten: most often one list is named twice and another not at all.',
      mayBeWrong: 'contents that are those of a longer document and name the lists otherwise.',
    },
    bad: [
      example`
        # 目录

        1.基本履职事项清单.....1

        2.基本履职事项清单.....2

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |
      `,
    ],
    good: [
      example`
        # 目录

        1.基本履职事项清单.....1

        2.配合履职事项清单.....2

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |
      `,
    ],
  },
  *check({ list }) {
    const named = list.contents.filter((entry) => entry.list !== null);
    const other = list.contents.find((entry) => entry.list === null && /清单|事项/u.test(entry.title));
    for (const name of LISTS) {
      const table = list.tables[name];
      const last = named.at(-1);
      if (table === null || last === undefined || named.some((entry) => entry.list === name)) continue;
      const words = listWords(name);
      const instead =
        other === undefined ? say('', '') : say(`，而写有“${other.title}”`, `, but have “${other.title}”`);
      yield {
        list: name,
        // What stands in its place, or the title that the contents lack.
        about: other === undefined ? titleOrList(list, name) : entryOf(other),
        message: say(
          `目录中没有${words.zh}清单${instead.zh}`,
          `the contents lack the list of ${words.en}${instead.en}`,
        ),
        expected: table.title ?? `${words.zh}清单`,
        actual: other?.title ?? null,
        related:
          other === undefined
            ? [{ message: say('目录最后一条', 'the last entry of the contents'), place: last.place }]
            : [{ message: say('清单在这里', 'the list stands here'), place: table.place }],
        key: 'contents',
      };
    }
  },
};
