import { quotable } from '../../common/quoted.js';
import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import { pairDefect } from './repeat-defect.js';
import type { Rule } from '../rule.js';

/** An item stands twice in a list. */
export const itemRepeated: Rule = {
  id: 'item-repeated',
  severity: 'error',
  scope: 'repeats',
  docs: {
    zh: {
      title: '同一事项在一张清单里出现两次',
      why: '多粘贴了一行，或者两个部门报了同一件事：同一事项计了两次。',
      mayBeWrong:
        '未见误报；名称相同而类别不同的，由“两个事项名称相同而类别不同，或者只是说法不同”列为存疑。',
    },
    en: {
      title: 'An item stands twice in a list',
      why: 'A row was copied, or two offices handed in the same duty: it is counted twice.',
      mayBeWrong: 'never seen; the same name in another category is told by another rule, as a warning.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 办好老年食堂，探访独居老人 |
        | 2 | 民生服务 | 核实补贴对象 |
        | 3 | 民生服务 | 办好老年食堂、探访独居老人 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 办好老年食堂，探访独居老人 |
        | 2 | 民生服务 | 核实补贴对象 |
        | 3 | 民生服务 | 办好老年大学，探访独居老人 |
      `,
    ],
  },
  *check({ repeatedItems }) {
    for (const pair of repeatedItems) {
      const defect = pairDefect(pair, (later, earlier) =>
        say(
          `${later.zh}“${quotable(pair.later.item.name)}”重复，前面已有${earlier.zh}`,
          `${later.en} is the same item as ${earlier.en}: “${pair.later.item.name}”`,
        ),
      );
      yield { ...defect, tells: pair };
    }
  },
};
