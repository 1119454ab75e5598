import { LISTS, LIST_TEXT } from '../../common/names.js';
import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import { different } from './differences.js';
import { listWords, reasonsOf, withReasons } from '../words/message-words.js';
import type { Rule } from '../rule.js';
import { numeralOf } from '../subjects.js';
import { whereStated } from '../words/stated-words.js';

/** The stated grand total is not the sum of the rows of the three tables. */
export const grandTotalDiffers: Rule = {
  id: 'grand-total-differs',
  severity: 'error',
  scope: 'figures',
  docs: {
    zh: {
      title: '履职事项总数与各张清单的合计不符',
      why: '总数最受关注，却往往最后才改。',
      mayBeWrong: '文件把别的清单，或者一行里的子项也计入总数。',
    },
    en: {
      title: 'The stated grand total is not the sum of the rows of the three tables',
      why: 'The grand total is the first figure that a reader sees, and the last that an editor corrects.',
      mayBeWrong: 'a document that counts a fourth list, or sub-items, into its total.',
    },
    bad: [
      example`
        共有履职事项 5 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路护路 | 禾川县公安局 | 负责巡线。 | 报告线索。 |

        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 市场监管 | 电梯登记 | 禾川县市场监督管理局：负责登记。 |
      `,
    ],
    good: [
      example`
        共有履职事项 4 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路护路 | 禾川县公安局 | 负责巡线。 | 报告线索。 |

        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 市场监管 | 电梯登记 | 禾川县市场监督管理局：负责登记。 |
      `,
    ],
  },
  *check(facts) {
    for (const line of different(facts, 'grand-total')) {
      const parts = LISTS.map((name) => ({ name, count: facts.list.lists[name].length }));
      const zh = parts.map(({ name, count }) => `${LIST_TEXT[name].zh} ${count}`).join('＋');
      const en = parts.map(({ name, count }) => `${LIST_TEXT[name].en} ${count}`).join(' + ');
      const message = say(
        `履职事项总数：${whereStated(facts.list, line)}写 ${line.stated} 项，三张清单实有 ${line.counted} 项（${zh}）`,
        `grand total: ${line.stated} stated, ${line.counted} in the three tables (${en})`,
      );
      // Numbers of several lists: 基本履职事项缺序号 57.
      const reasons = LISTS.flatMap((name) =>
        reasonsOf(facts, name).map(({ message: { zh, en }, place }) => {
          const words = listWords(name);
          return { message: say(`${words.zh}${zh}`, `${words.en}: ${en}`), place };
        }),
      );
      yield {
        list: null,
        about: numeralOf(line.figure),
        message: withReasons(message, reasons),
        expected: line.stated,
        actual: line.counted,
        related: reasons,
      };
    }
  },
};
