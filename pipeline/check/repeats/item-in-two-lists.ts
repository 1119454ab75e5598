import { quotable } from '../../common/quoted.js';
import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { pairDefect } from './repeat-defect.js';
import type { Rule } from '../rule.js';
import { saysEnough, sharing } from './same-items.js';

/** An item of 配合履职 stands in another list too. */
export const itemInTwoLists: Rule = {
  id: 'item-in-two-lists',
  severity: 'warning',
  scope: 'repeats',
  docs: {
    zh: {
      title: '配合履职事项也出现在另一张清单里',
      why: '一件事或由本级负责，或配合上级，或已经收回，不会兼有两种。“做好”“开展”“负责”之类的词不算差别。',
      mayBeWrong: '两件事用了同一个名称，靠旁边的单元格区分。',
    },
    en: {
      title: 'An item of 配合履职 stands in another list too',
      why: prose`
        A duty is the township's own, or a department's with its help, or no longer the township's: it cannot
        be two of these. Words that could open any duty (做好, 开展, 负责) make no difference.
      `,
      mayBeWrong: 'one name for two duties, where the cells beside it tell them apart.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 平安法治 | 做好铁路沿线巡护工作 |

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 负责巡线。 | 报告线索。 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 平安法治 | 做好铁路沿线护路宣传工作 |

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 负责巡线。 | 报告线索。 |
      `,
    ],
  },
  *check({ namedItems }) {
    const first = new Set<string>();
    for (const other of ['basic', 'recovered'] as const) {
      const items = namedItems.filter((each) => each.list === other || each.list === 'cooperative');
      for (const pair of sharing(items, (each) => (saysEnough(each) ? each.core : null))) {
        const key = `${other}\n${pair.later.core}`;
        if (pair.later.list === pair.earlier.list || first.has(key)) continue;
        first.add(key);
        yield pairDefect(pair, (later, earlier) =>
          say(
            `${later.zh}“${quotable(pair.later.item.name)}”与${earlier.zh}“${quotable(pair.earlier.item.name)}”是同一事项`,
            `${later.en} is the same item as ${earlier.en}: “${pair.later.item.name}”, “${pair.earlier.item.name}”`,
          ),
        );
      }
    }
  },
};
