import { LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import type { Rule } from '../rule.js';
import { entryOf } from '../subjects.js';

/** The contents name the lists in another order than the document. */
export const contentsDisorder: Rule = {
  id: 'contents-disorder',
  severity: 'warning',
  scope: 'figures',
  docs: {
    zh: {
      title: '目录中清单的顺序与文件不同',
      why: '清单的先后调整过，或者目录的条目前后颠倒，读者会翻错地方。',
      mayBeWrong: '目录有意按别的次序排列。',
    },
    en: {
      title: 'The contents name the lists in another order than the document',
      why: prose`
        The lists were put in another order, or the lines of the contents were; a reader turns to the wrong
        page.
      `,
      mayBeWrong: 'contents that are ordered otherwise on purpose.',
    },
    bad: [
      example`
        # 目录

        2.配合履职事项清单.....2

        1.基本履职事项清单.....1

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
    const named = list.contents.filter(({ list: name }) => name !== null && list.tables[name] !== null);
    for (const [index, entry] of named.entries()) {
      const above = named[index - 1];
      if (above?.list == null || entry.list === null || above.list === entry.list) continue;
      if (LISTS.indexOf(above.list) < LISTS.indexOf(entry.list)) continue;
      yield {
        list: entry.list,
        about: entryOf(entry),
        message: say(
          `目录把“${entry.title}”排在“${above.title}”之后，清单的实际顺序相反`,
          `in the contents “${entry.title}” follows “${above.title}”; in the document it stands before it`,
        ),
        expected: above.title,
        actual: entry.title,
        related: [{ message: say('前一条', 'the entry before'), place: above.place }],
        key: 'order',
      };
    }
  },
};
