import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import type { Rule } from '../rule.js';
import { entryOf } from '../subjects.js';

/** An entry of the contents has no page, and others have. */
export const contentsPageMissing: Rule = {
  id: 'contents-page-missing',
  severity: 'warning',
  scope: 'figures',
  docs: {
    zh: {
      title: '目录有一条没有页码，其他条有',
      why: '改这一条时页码丢了。',
      mayBeWrong: '目录只给一部分内容写页码。',
    },
    en: {
      title: 'An entry of the contents has no page, and others have',
      why: 'The page number was lost when the line was edited.',
      mayBeWrong: 'contents that give pages for some parts only.',
    },
    bad: [
      example`
        # 目录

        1.基本履职事项清单.....1

        2.配合履职事项清单.....

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
    const paged = list.contents.find((entry) => entry.page !== null);
    if (paged === undefined) return;
    for (const entry of list.contents) {
      if (entry.page !== null || entry.list === null) continue;
      yield {
        list: entry.list,
        about: entryOf(entry),
        message: say(`目录中“${entry.title}”没有页码`, `“${entry.title}” has no page in the contents`),
        expected: null,
        actual: entry.title,
        related: [{ message: say('这一条有页码', 'an entry with a page'), place: paged.place }],
        key: 'page',
      };
    }
  },
};
