import { listWords } from '../words/message-words.js';
import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import type { Rule } from '../rule.js';
import { entryOf } from '../subjects.js';

/** A list stands twice in the contents. */
export const contentsEntryRepeated: Rule = {
  id: 'contents-entry-repeated',
  severity: 'warning',
  scope: 'figures',
  docs: {
    zh: {
      title: '目录中一张清单写了两次',
      why: '目录的一条是复制来的，没有改；或者粘贴了两次。',
      mayBeWrong: '目录里清单先作标题、再作条目。',
    },
    en: {
      title: 'A list stands twice in the contents',
      why: 'A line of the contents was copied and not changed, or pasted again.',
      mayBeWrong: 'contents that name a list in a heading and again in an entry.',
    },
    bad: [
      example`
        # 目录

        1.基本履职事项清单.....1

        2.基本履职事项清单.....1

        3.配合履职事项清单.....2

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
    for (const [index, entry] of list.contents.entries()) {
      const earlier = list.contents.slice(0, index).find((each) => each.list === entry.list);
      if (entry.list === null || earlier === undefined) continue;
      const words = listWords(entry.list);
      yield {
        list: entry.list,
        about: entryOf(entry),
        message: say(`目录把${words.zh}清单写了两次`, `the list of ${words.en} stands twice in the contents`),
        expected: null,
        actual: entry.title,
        related: [{ message: say('另一处', 'the other one'), place: earlier.place }],
        key: 'contents',
      };
    }
  },
};
